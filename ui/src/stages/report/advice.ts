// The parts of what the core says before and around a report: what to keep, what it is worth knowing, the way there.
// The core gives sentences; which kind each is can be told by the words it was made with, which are ours as well.
import type { Draft } from "../../bridge";
import { plain } from "../../design/words";

type Said = Draft["steps"][number];

export type SaveFirst = {
  /** Never a picture: stands before everything. */
  never: string[];
  /** Things to keep, to tick off. */
  keep: { id: string; label: string }[];
  /** What reporting and blocking do to them. */
  notes: string[];
};

const mark = "\u0000";

/** "Keep: username and date." is to tick, without the word before it. */
export function saveFirst(sentences: readonly string[]): SaveFirst {
  const never = plain("report-text-save-never");
  const [before = "", after = ""] = plain("report-text-save", { what: mark }).split(mark);
  const found: SaveFirst = { never: [], keep: [], notes: [] };
  for (const sentence of sentences) {
    if (sentence === never) found.never.push(sentence);
    else if (before && sentence.startsWith(before) && sentence.endsWith(after)) {
      const what = sentence.slice(before.length, sentence.length - after.length);
      found.keep.push({ id: what, label: what.charAt(0).toUpperCase() + what.slice(1) });
    } else found.notes.push(sentence);
  }
  return found;
}

export type Way = { before: string[]; steps: Said[]; after: string[] };

/** The steps, apart from what is said about all of them. */
export function way(said: readonly Said[]): Way {
  const [approximate, note] = [plain("report-text-steps-approximate"), plain("report-text-steps-note")];
  return {
    before: said.filter((one) => one.text === approximate).map((one) => one.text),
    steps: said.filter((one) => one.text !== approximate && one.text !== note),
    after: said.filter((one) => one.text === note).map((one) => one.text),
  };
}

export type Piece = { text: string } | { label: string; unsure: boolean };

/** A step with the platform's own labels framed. A label that nobody read there says so, once. */
export function pieces(step: Said): Piece[] {
  const unsure = plain("report-steps-may-be");
  const found: Piece[] = [];
  let end = 0;
  for (const match of step.text.matchAll(/“([^”]+)”/g)) {
    const before = step.text.slice(end, match.index);
    if (before) found.push({ text: before });
    const said = step.confirmed || step.text.slice(0, match.index).includes(unsure);
    found.push({ label: match[1] ?? "", unsure: !said });
    end = match.index + match[0].length;
  }
  if (end < step.text.length) found.push({ text: step.text.slice(end) });
  return found;
}
