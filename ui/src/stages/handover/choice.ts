// What goes into a package: from what the person chose to what Rust is asked for. Plain functions.
import type { FoundName, HandoffPart, HandoffRequest, Paper, Recipient, Redact, Situation } from "../../bridge";
import { t } from "../../design/words";

export const recipients: readonly Recipient[] = ["police", "hotline", "platform", "school", "lawyer", "self"];

export const groups = ["notes", "files", "protected", "accounts", "devices", "reports"] as const;
export type Group = (typeof groups)[number];

export function groupOf(part: HandoffPart): Group {
  if (part.never) return "protected";
  if (part.kind === "entry") return "notes";
  if (part.kind === "account") return "accounts";
  if (part.kind === "device") return "devices";
  return part.kind === "report" ? "reports" : "files";
}

/** What the person changed, by id. Everything else goes by what this recipient gets by default. */
export type Changed = Readonly<Record<string, boolean>>;

/** The ids that go in, or null where that is just the default: then what stays out is still named in the report. */
export function onlyOf(byDefault: readonly HandoffPart[], changed: Changed): string[] | null {
  const wanted = (part: HandoffPart) => changed[part.id] ?? part.chosen;
  if (byDefault.every((part) => wanted(part) === part.chosen)) return null;
  return byDefault.filter(wanted).map((part) => part.id);
}

export function withPart(changed: Changed, id: string, on: boolean): Changed {
  return { ...changed, [id]: on };
}

export function withGroup(changed: Changed, parts: readonly HandoffPart[], group: Group, on: boolean): Changed {
  const theirs = parts.filter((part) => groupOf(part) === group);
  return { ...changed, ...Object.fromEntries(theirs.map((part) => [part.id, on])) };
}

export type GroupState = { group: Group; parts: HandoffPart[]; chosen: number; all: boolean; some: boolean };

/** The groups that hold anything, and how much of each goes in. */
export function states(parts: readonly HandoffPart[]): GroupState[] {
  return groups
    .map((group) => {
      const theirs = parts.filter((part) => groupOf(part) === group);
      const chosen = theirs.filter((part) => part.chosen).length;
      const all = chosen === theirs.length;
      return { group, parts: theirs, chosen, all, some: chosen > 0 && !all };
    })
    .filter((state) => state.parts.length > 0);
}

export type Choice = { recipient: Recipient; language: string; paper: Paper; custody: boolean; redact: Redact };

export function requestOf(choice: Choice, only: string[] | null): HandoffRequest {
  const { recipient, language, paper, custody, redact } = choice;
  return { recipient, language, paper, with_custody: custody, list_files: true, only, redact };
}

/** The words that the person typed, one on each line. */
export function typedWords(typed: string): string[] {
  const lines = typed.split("\n").map((line) => line.trim());
  return lines.filter((line) => line !== "");
}

export type FoundGroup = "names" | "places";

/** What was found of one kind, and whether it is blacked out. What may be either stands with the first that is asked for. */
export function foundOf(found: readonly FoundName[], redact: Redact, group: FoundGroup) {
  const either: FoundGroup = redact.names ? "names" : "places";
  const theirs = found.filter((one) => (one.kind === "either" ? either : `${one.kind}s`) === group);
  return theirs.map(({ word }) => ({ word, covered: !redact.keep.includes(word) }));
}

export function withFound(redact: Redact, word: string, covered: boolean): Redact {
  const others = redact.keep.filter((one) => one !== word);
  return { ...redact, keep: covered ? others : [...others, word] };
}

/** Where the Unicode CLDR names US Letter as the paper of the country; everywhere else it is A4. */
const letter: ReadonlySet<string> = new Set("BZ CA CL CO CR GT MX NI PA PH PR SV US VE".split(" "));
export function paperFor(country: string): Paper {
  return letter.has(country) ? "letter" : "a4";
}

/** Where Spanish is what an officer or a school reads first, by the Unicode CLDR. */
const spanish: ReadonlySet<string> = new Set(
  "AR BO CL CO CR CU DO EC ES GQ GT HN MX NI PA PE PR PY SV UY VE".split(" "),
);
/** The report is for whoever gets it, so it speaks their language as long as nothing else is chosen. */
export function languageFor(country: string): string {
  return spanish.has(country) ? "es" : "en";
}

/** Locked from the start where that person could get at this computer, or may: "not sure" is no "no". */
export function sealedByDefault(situation: Situation): boolean {
  return situation.person_can_reach_computer === "yes" || situation.person_can_reach_computer === "unsure";
}

/** Asking someone at the school to read it may be asking the one it is about. */
export function mayReachSuspect(recipient: Recipient, situation: Situation): boolean {
  return recipient === "school" && situation.person === "school-staff";
}

export type Problem = { id: string; text: string };

/** What is looked at before a package is locked. Nobody can open it if the passphrase was mistyped. */
export function passphraseProblems(first: string, second: string): Problem[] {
  if (!first) return [{ id: "seal-first", text: t("handover-passphrase-missing") }];
  if ([...first].length < 8) return [{ id: "seal-first", text: t("handover-passphrase-short") }];
  if (first.normalize("NFC") !== second.normalize("NFC"))
    return [{ id: "seal-second", text: t("handover-passphrase-differs") }];
  return [];
}

/** Whoever leaves a package open is asked once more for the passphrase of the record. */
export function ownProblems(own: string): Problem[] {
  return own ? [] : [{ id: "seal-own", text: t("passphrase-now-missing") }];
}

/** A page of the report as an address that an <img> can draw. As a picture it runs no script and loads nothing. */
export function pictureOf(svg: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}
