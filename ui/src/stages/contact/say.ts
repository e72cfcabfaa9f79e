// What to say on the phone in half a minute, put together from the answers and the record.
import type { Account, Entry, EvidenceItem, Situation } from "../../bridge";
import { formatDay, has, plain } from "../../design/words";
import { legible } from "../../design/legible";

export type Telling = {
  situation: Situation;
  /** The state or country in words; "" where it is not known. */
  place: string;
  /** The platforms of the answers, by name. */
  platforms: readonly string[];
  accounts: readonly Account[];
  entries: readonly Entry[];
  evidence: readonly EvidenceItem[];
  /** Whom they call, as the directory calls it; "" for an office that is not in it. */
  kind: string;
};
export type Line = { id: string; text: string };

export const known = (answer: string) => answer !== "unsure" && answer !== "rather-not-say";
/** Without the marks that keep mixed directions apart on screen: they would break a copied or spoken number. */
export const bare = (words: string) => words.replace(/[\u2066-\u2069]/g, "");

/** Whom it happens to, as the caller says it. */
export function whom(situation: Situation): "me" | "child" | "student" | "other" {
  if (situation.about === "me") return "me";
  if (situation.about === "my-child") return "child";
  if (situation.about === "student") return "student";
  return situation.about !== "someone-else" && situation.role === "victim" ? "me" : "other";
}

/** What happened and when, without calls, signs and the duty log; oldest first. */
export function events(entries: readonly Entry[]): Entry[] {
  return entries
    .filter((entry) => entry.kind === "note" || entry.kind === "payment")
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

function when(entries: readonly Entry[]): string {
  const dated = events(entries).filter((entry) => entry.certainty !== "unknown");
  const days = [...new Set(dated.map((entry) => bare(formatDay(entry.at))))];
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return "";
  return first === last ? plain("contact-say-when", { first }) : plain("contact-say-when-both", { first, last });
}

/** Every sentence there is something for, in the order in which it is said. Danger comes first, the question last. */
export function lines(telling: Telling): Line[] {
  const { situation: s, kind } = telling;
  const args = { whom: whom(s), role: s.role, age: `age-${s.age}`, told: known(s.age) ? "yes" : "no", kind };
  const list = (all: readonly string[]) => all.slice(0, 2).join(", ");
  const references = telling.evidence.filter((item) => item.protected).length;
  const kept = telling.evidence.length - references;
  const happening = s.happening.filter((one) => has(`contact-say-${one}`));
  const all: [string, string][] = [
    ["address", kind === "emergency" ? plain("contact-say-address") : ""],
    ["danger", s.danger_now === "yes" ? plain("contact-say-danger") : ""],
    ["missing", s.missing_or_meeting === "yes" ? plain("contact-say-missing") : ""],
    ["suicide", s.thoughts_of_suicide === "yes" ? plain("contact-say-suicide", args) : ""],
    ["who", s.role === "rather-not-say" ? plain("phone-who-unsaid") : plain("contact-say-who", args)],
    ["no-name", plain("phone-no-name")],
    ["about", plain("contact-say-about", args)],
    ...happening.map((one): [string, string] => [one, plain(`contact-say-${one}`, args)]),
    ["person", known(s.person) ? plain(`contact-say-person-${s.person}`) : ""],
    ["safe", s.danger_now === "no" && kind !== "emergency" ? plain("phone-safe") : ""],
    ["money", s.money_asked === "yes" ? plain("contact-say-money") : ""],
    ["deadline", s.deadline === "yes" ? plain("contact-say-deadline") : ""],
    ["platform", telling.platforms.length > 0 ? plain("contact-say-platform", { list: list(telling.platforms) }) : ""],
    [
      "account",
      telling.accounts.length > 0
        ? plain("contact-say-account", { list: list(telling.accounts.map((one) => legible(one.handle))) })
        : "",
    ],
    ["when", when(telling.entries)],
    [
      "place",
      telling.place && kind !== "emergency" ? plain("contact-say-place", { ...args, place: telling.place }) : "",
    ],
    ["kept", kept > 0 ? plain("contact-say-kept", { count: kept }) : ""],
    ["reference", references > 0 ? plain("contact-say-reference") : ""],
    ["ask", plain("contact-say-ask", args)],
  ];
  return all.map(([id, text]) => ({ id, text: text.trim() })).filter((line) => line.text !== "");
}

/** How long it takes to say, at the pace of someone who is upset and is listened to: five words in two seconds. */
export function seconds(said: readonly Line[]): number {
  const words = said.flatMap((line) => line.text.split(/\s+/)).filter(Boolean).length;
  return Math.ceil(words / 2.5);
}

/** What can wait until they ask, the least needed first. Danger, who, what and the question are never among it. */
const canWait: readonly string[] = [
  "safe",
  "kept",
  "reference",
  "when",
  "place",
  "money",
  "account",
  "platform",
  "person",
];

/** Ids that are left out at first, so that it stays within half a minute. In an emergency help is sent first. */
export function leftOutAtFirst(all: readonly Line[], kind: string, limit = 30): string[] {
  // Whether they give their name is theirs to choose; nothing is said about it unless they want to.
  const out: string[] = all.filter((line) => line.id === "no-name").map((line) => line.id);
  if (kind === "emergency")
    return [...out, ...all.map((line) => line.id).filter((id) => canWait.includes(id) && id !== "person")];
  for (const id of canWait) {
    if (seconds(all.filter((line) => !out.includes(line.id))) <= limit) break;
    if (all.some((line) => line.id === id)) out.push(id);
  }
  return out;
}

/** What they may ask back, by what kind of place it is. */
export function mayAsk(kind: string): string[] {
  if (kind === "emergency") return ["address", "hurt", "there"];
  if (kind === "helpline") return ["safe", "wish", "age"];
  return ["danger", "where", "age", "app", "when", "kept", "callback"];
}
