// What a journal entry is about, and how its time is said.
import { bridge, type Certainty, type Entry, type EntryKind } from "../../bridge";
import { asFailure } from "../../design/failure";
import { formatDay, formatWhen, plain, t } from "../../design/words";

/** What can be written down here. Signs and the duty log have pages of their own. */
export const kinds = ["note", "call", "payment"] as const satisfies readonly EntryKind[];
export type Kind = (typeof kinds)[number];

export const kindOf = (text: string | undefined): Kind => kinds.find((kind) => kind === text) ?? "note";

/** The entry of that id; `null` where there is none, or only its stub. */
export async function entryOf(id: string): Promise<Entry | null> {
  try {
    return await bridge.entry(id);
  } catch (thrown) {
    if (["not-found", "item-erased"].includes(asFailure(thrown).code)) return null;
    throw thrown;
  }
}

/** "about 28 November 2026": noon stands for a day without a time, and is not said. */
export function whenWords({ at, certainty }: Pick<Entry, "at" | "certainty">): string {
  if (certainty === "unknown") return t("preserve-when-unknown");
  if (certainty === "about") return t("preserve-when-about", { when: aboutWhen(at) });
  return formatWhen(at);
}

export function aboutWhen(at: string): string {
  return at.slice(11, 19) === "12:00:00" ? formatDay(at) : formatWhen(at);
}

/** A time that was typed and is worth keeping; "" where none was. */
export const isDated = (at: string, certainty: Certainty) => at !== "" && certainty !== "unknown";

/** How something was paid. */
export const ways = ["gift-card", "bank", "app", "crypto", "cash", "other"] as const;
export type PaidBy = (typeof ways)[number];
export const payStates = ["paid", "asked", "stopped"] as const;
export const sources = ["seen", "told", "both"] as const;

export type EntryWords = {
  kind: Kind;
  text: string;
  /** Of a note: what interviewers and courts ask for. */
  source: string;
  exact: string;
  asked: string;
  present: string;
  /** Of a call. */
  with: string;
  number: string;
  promised: string;
  /** Of a payment. */
  way: string;
  amount: string;
  to: string;
  numbers: string;
  demanded: string;
  state: string;
  stop: string;
};

/** The words as they are kept: what was filled in stands in lines of a fixed order, and reads without Cairn. */
export function entryText(words: EntryWords): string {
  const line = (id: string, value: string) => (value.trim() ? plain(id, { words: value.trim() }) : "");
  const chosen = (id: string, code: string, start: string) => (code ? line(id, plain(`${start}${code}`)) : "");
  const text = words.text.trim();
  const lines: Record<Kind, string[]> = {
    note: [
      text,
      chosen("preserve-line-source", words.source, "preserve-source-of-"),
      line("preserve-line-exact", words.exact),
      line("preserve-line-asked", words.asked),
      line("preserve-line-present", words.present),
    ],
    call: [
      line("preserve-line-with", words.with),
      line("preserve-line-number", words.number),
      text,
      line("preserve-line-promised", words.promised),
    ],
    payment: [
      chosen("preserve-line-way", words.way, "preserve-way-"),
      line("preserve-line-amount", words.amount),
      line("preserve-line-to", words.to),
      line("preserve-line-numbers", words.numbers),
      chosen("preserve-line-state", words.state, "preserve-paid-"),
      line("preserve-line-demanded", words.demanded),
      line("preserve-line-stop", words.stop),
      text,
    ],
  };
  return lines[words.kind].filter(Boolean).join("\n");
}

/** Whether there is anything to keep: a chip alone says nothing that happened. */
export function isFilled(words: EntryWords): boolean {
  if (words.kind !== "payment") return words.text.trim() !== "";
  return [words.text, words.amount, words.to, words.numbers, words.demanded].some((text) => text.trim() !== "");
}
