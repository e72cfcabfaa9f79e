// A removal request while it is being written, one question after the other. It lives as long as it is held.
import {
  bridge,
  type Account,
  type Capacity,
  type Notice,
  type NoticeKind,
  type NoticeRequest,
  type PlatformSummary,
  type Reason,
  type Situation,
  type SubmissionDraft,
} from "../../bridge";
import { Asking } from "../../design/asking.svelte";
import { asDrafted, isEdited, redrafted, typed, type Edited } from "../../design/edited";
import { language as speaking } from "../../design/words";
import { isOn, type Citable } from "./choices";
import { onlyThere } from "./drafts";

export const kinds: readonly NoticeKind[] = ["take-it-down", "dsa", "uk"];
export const capacities: readonly Capacity[] = ["myself", "guardian", "authorized"];
export const reasons: readonly Reason[] = [
  "never-agreed",
  "sent-privately",
  "made-by-software",
  "taken-secretly",
  "under-18",
  "threatened",
];
export const steps = ["law", "who", "where", "which", "why", "sign", "text"] as const;
export type StepName = (typeof steps)[number];

/** The question that a part of the law belongs to. */
const questions: Record<string, StepName> = {
  signature: "sign",
  who: "who",
  identification: "which",
  location: "where",
  "good-faith": "why",
  statement: "why",
  explanation: "why",
  "bona-fide": "why",
  contact: "sign",
  "name-email": "sign",
};

/** Which words of the person must stand in the text for a part of the law. */
export type Lack = "name" | "contact" | "place";
export const held: Record<string, Lack[]> = {
  signature: ["name"],
  "name-email": ["name", "contact"],
  contact: ["contact"],
  identification: ["place"],
  location: ["place"],
};

const under18: readonly string[] = ["under-13", "13-15", "16-17"];

export class NoticeDraft {
  /** Where the person is in it: a look at another page, or another language, does not lead back to the first question. */
  step = $state<StepName>("law");
  kind = $state<NoticeKind | "">("");
  capacity = $state<Capacity | "">("");
  /** The platform's id; "other" for one that is not in the list. */
  platform = $state("");
  receiver = $state("");
  addresses = $state("");
  cite = $state<string[]>([]);
  shows = $state("");
  reasons = $state<Reason[]>([]);
  more = $state("");
  believes = $state<string[]>([]);
  name = $state("");
  contact = $state("");
  language = $state("");
  text = $state.raw<Edited>(asDrafted(""));
  /** The text in the person's own language, to read; none where it is the same. */
  own = $state<string | undefined>(undefined);
  readonly drafting = new Asking<Notice>();
  /** What the cited accounts and references are found by. */
  #places = new Map<string, (string | null)[]>();

  /** What the answers tell is filled in; what somebody believes is never filled in for them. */
  constructor(
    situation: Situation,
    platform: string,
    language: string,
    known: { accounts: readonly Account[]; platforms: readonly PlatformSummary[] } = { accounts: [], platforms: [] },
  ) {
    this.language = language;
    this.platform = platform || (situation.platforms.length === 1 ? (situation.platforms[0] ?? "") : "");
    const there = known.platforms.find((one) => one.id === this.platform);
    if (there) this.cite = known.accounts.filter((one) => isOn(one, there)).map((one) => one.id);
    if (situation.country === "US") this.kind = "take-it-down";
    if (situation.country === "GB") this.kind = "uk";
    if (situation.about === "me") this.capacity = "myself";
    if (situation.about === "my-child" && situation.role === "guardian") this.capacity = "guardian";
    if (under18.includes(situation.age)) this.reasons = [...this.reasons, "under-18"];
    if (situation.happening.includes("fake-pictures")) this.reasons = [...this.reasons, "made-by-software"];
    if (situation.happening.includes("threat-to-share")) this.reasons = [...this.reasons, "threatened"];
  }

  request(kind: NoticeKind): NoticeRequest {
    const given = (value: string) => value.trim() || null;
    const listed = this.platform !== "" && this.platform !== "other";
    return {
      kind,
      platform: listed ? this.platform : null,
      receiver: listed ? null : given(this.receiver),
      cite: [...this.cite],
      addresses: this.addresses
        .split("\n")
        .map((line) => line.trim())
        .filter(Boolean),
      shows: given(this.shows),
      capacity: this.capacity || null,
      reasons: [...this.reasons],
      more: given(this.more),
      believes: this.believes.length > 0,
      name: given(this.name),
      contact: given(this.contact),
    };
  }

  /** Writes it anew. What the person changed in the text stays. */
  async draft(language = this.language) {
    const { kind } = this;
    this.language = language;
    if (!kind) return;
    const own = language !== speaking;
    let read: Notice | null = null;
    const notice = await this.drafting.ask(async () => {
      const request = this.request(kind);
      const both = [bridge.draftNotice(request, language), ...(own ? [bridge.draftNotice(request, speaking)] : [])];
      const [sent, mine] = await Promise.all(both);
      read = mine ?? null;
      return sent as Notice;
    });
    if (!notice || notice !== this.drafting.value) return;
    this.own = read ? textOf(read) : undefined;
    this.text = redrafted(this.text, textOf(notice));
  }

  /** What was erased or closed since is not named any more. */
  knows({ accounts, entries, evidence, messages }: Citable) {
    this.cite = onlyThere(this.cite, { accounts, entries, evidence, messages });
    this.#places = new Map();
    for (const one of accounts) this.#places.set(one.id, [one.url, one.user_id, one.handle]);
    for (const one of evidence) this.#places.set(one.id, [one.url]);
  }

  /** What is asked for and stands in the answers, and not in the text that the person changed. */
  lacks(notice: Notice): Lack[] {
    if (!isEdited(this.text)) return [];
    const places = [...this.addresses.split("\n"), ...this.cite.flatMap((id) => this.#places.get(id) ?? [])];
    const given: Record<Lack, (string | null)[]> = {
      name: [this.name],
      contact: [this.contact, ...this.contact.split(/[\s,;]+/).filter(canReach)],
      place: places,
    };
    const text = plain(this.text.text);
    const stands = (one: Lack) => {
      const known = given[one].map((part) => plain(part ?? "")).filter(Boolean);
      return known.length === 0 || known.some((part) => text.includes(part));
    };
    return [...new Set(notice.elements.flatMap(({ id }) => held[id] ?? []))].filter((one) => !stands(one));
  }

  /** Whether what is sent holds every part: the text that stands there, not only the answers. */
  isComplete(notice: Notice): boolean {
    return notice.complete && !this.text.newer && this.lacks(notice).length === 0;
  }

  type(text: string) {
    this.text = typed(this.text, text);
  }

  /** A request that lacks a part is noted as an ordinary report: no clock of a law is set on it. */
  sent(notice: Notice): Omit<SubmissionDraft, "at" | "number" | "pin"> {
    return {
      platform: notice.platform ?? (this.receiver.trim() || "website"),
      service: null,
      route: notice.route,
      text: this.text.text.trim() || null,
      notice: this.isComplete(notice) ? notice.kind : null,
      follows: null,
    };
  }
}

const plain = (text: string) => text.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();
const canReach = (word: string) => word.includes("@") || /\d{5}/.test(word);

export function textOf(notice: Notice): string {
  return notice.fields.find((field) => field.id === "text")?.text ?? "";
}

export function questionOf(element: string): StepName {
  return questions[element] ?? "law";
}

export function isKind(value: string): value is NoticeKind {
  return kinds.some((one) => one === value);
}
