// What is in the record for an official form: told once, copied wherever it is asked for. In an order of ours, since
// the order and the words of the form itself are not known to this page.
import type { Account, Entry, EvidenceItem, Situation } from "../../bridge";
import { formatWhen, has, plain } from "../../design/words";
import { bare, events, known, whom } from "./say";
import { legible } from "../../design/legible";

export type Record = {
  situation: Situation;
  place: string;
  platforms: readonly string[];
  accounts: readonly Account[];
  entries: readonly Entry[];
  evidence: readonly EvidenceItem[];
};
export type Fact = {
  id: string;
  /** "" where the record holds nothing for it. */
  text: string;
  /** Only the person can say it, and Cairn never asks for it. */
  own?: boolean;
};
export type Part = { id: string; facts: Fact[] };

const lines = (all: readonly (string | null | undefined)[]) => all.filter((one) => one?.trim()).join("\n");

/** A time with its zone and its doubt. */
export function time(entry: Entry): string {
  if (entry.certainty === "unknown") return plain("contact-text-unknown");
  const when = bare(formatWhen(entry.at));
  return entry.certainty === "about" ? plain("contact-text-about", { when }) : when;
}

function times(entries: readonly Entry[]): string {
  const dated = events(entries).filter((entry) => entry.certainty !== "unknown");
  const [first, last] = [dated[0], dated.at(-1)];
  if (!first || !last) return "";
  return first === last ? time(first) : plain("contact-text-times", { first: time(first), last: time(last) });
}

/** Notes in the person's own words, oldest first; those without a day come last. */
export function story(entries: readonly Entry[], chosen: readonly string[]): string {
  const mine = events(entries).filter((entry) => chosen.includes(entry.id));
  const dated = mine.filter((entry) => entry.certainty !== "unknown");
  const undated = mine.filter((entry) => entry.certainty === "unknown");
  return [...dated, ...undated]
    .map((entry) => plain("contact-text-story", { when: time(entry), text: entry.text }))
    .join("\n\n");
}

function references(evidence: readonly EvidenceItem[]): string {
  return lines(
    evidence
      .filter((item) => item.protected)
      .map((item) => {
        const place = [item.where_it_is, item.url].filter(Boolean).join(", ");
        return place ? plain("contact-text-reference", { number: item.number, place }) : null;
      }),
  );
}

function kept(evidence: readonly EvidenceItem[]): string {
  const mine = evidence.filter((item) => !item.protected);
  return lines(
    mine.map(({ number, sha256 }) =>
      sha256 ? plain("contact-text-kept-hash", { number, hash: sha256 }) : plain("contact-text-kept", { number }),
    ),
  );
}

/** All facts but the story, which the person puts together. What is empty stays in the list and says so. */
export function parts(record: Record): Part[] {
  const { situation: s, accounts, entries, evidence } = record;
  const args = { whom: whom(s), role: s.role, age: `age-${s.age}` };
  const happening = s.happening.filter((one) => has(`contact-say-${one}`));
  const danger = lines([
    s.danger_now === "yes" ? plain("contact-text-danger") : null,
    s.missing_or_meeting === "yes" ? plain("contact-text-missing") : null,
  ]);
  const payments = entries.filter((entry) => entry.kind === "payment");
  return [
    {
      id: "what",
      facts: [
        { id: "happening", text: lines(happening.map((one) => plain(`contact-say-${one}`, args))) },
        // Where nothing was said about danger there is nothing to copy: a "no" is theirs to give.
        ...(danger ? [{ id: "danger", text: danger }] : []),
      ],
    },
    {
      id: "when",
      facts: [
        { id: "times", text: times(entries) },
        { id: "platform", text: record.platforms.join(", ") },
        { id: "links", text: lines(evidence.filter((item) => item.protected).map((item) => item.url)) },
        { id: "place", text: record.place },
      ],
    },
    {
      id: "child",
      facts: [
        { id: "age", text: known(s.age) ? plain("contact-say-age", args) : "" },
        { id: "child-name", text: "", own: true },
      ],
    },
    {
      id: "person",
      facts: [
        { id: "handles", text: lines(accounts.map((one) => legible(one.handle))) },
        { id: "ids", text: lines(accounts.map((one) => one.user_id)) },
        { id: "profiles", text: lines(accounts.map((one) => one.url)) },
        { id: "relation", text: known(s.person) ? plain(`contact-say-person-${s.person}`) : "" },
        {
          id: "payment",
          text: lines(payments.map((one) => plain("contact-text-story", { when: time(one), text: one.text }))),
        },
      ],
    },
    {
      id: "story",
      facts: [
        { id: "references", text: references(evidence) },
        { id: "kept", text: kept(evidence) },
      ],
    },
    {
      id: "you",
      facts: [
        { id: "role", text: known(s.role) ? plain("contact-say-who", args) : "" },
        { id: "you", text: "", own: true },
      ],
    },
  ];
}
