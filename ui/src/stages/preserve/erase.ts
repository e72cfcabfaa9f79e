// Erasing an item or an entry: what has to be written down before.
import type { EvidenceItem } from "../../bridge";

export type EraseWords = {
  reason: string;
  /** Who said that it is to be erased. */
  who: string;
  /** When they said so: RFC 3339 with offset; "" while it is not a time. */
  at: string;
  /** Whether a time was typed, and not a day alone. */
  timed: boolean;
  passphrase: string;
  /** Whether it goes although somebody asked to keep it. */
  despite?: boolean;
};
export type EraseField = "reason" | "who" | "at" | "despite" | "passphrase";

/** A file that was closed later goes only after somebody said so. A reference or an entry is words of the person's own. */
export function needsInstruction(item: EvidenceItem | null): boolean {
  return item !== null && item.protected && item.kind !== "reference";
}

/** What is still missing, in the order of the boxes. `held`: somebody asked to keep it. */
export function missing(item: EvidenceItem | null, words: EraseWords, held = false): EraseField[] {
  const told = needsInstruction(item);
  const lacks: [EraseField, boolean][] = [
    ["reason", words.reason.trim() === ""],
    ["who", told && words.who.trim() === ""],
    ["at", told && !(words.at && words.timed)],
    ["despite", held && !words.despite],
    ["passphrase", words.passphrase === ""],
  ];
  return lacks.filter(([, is]) => is).map(([field]) => field);
}
