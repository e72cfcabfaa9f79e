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

/** One thing to do, or one of several choices in the same list. */
export type Doing = { step: Said } | { choices: string[]; confirmed: boolean };
export type Way = { before: string[]; steps: Doing[]; after: string[] };

/** The steps, apart from what is said about all of them. Choices beside each other are one step: one of them is taken. */
export function way(said: readonly Said[]): Way {
  const [approximate, note] = [plain("report-text-steps-approximate"), plain("report-text-steps-note")];
  const done = said.filter((one) => one.text !== approximate && one.text !== note);
  const steps: Doing[] = [];
  for (const [i, step] of done.entries()) {
    const choice = choiceIn(step);
    const last = steps.at(-1);
    const more = done[i + 1];
    if (choice === null) steps.push({ step });
    else if (last && "choices" in last) last.choices.push(choice);
    // A list of one is a step like any other.
    else if (more && choiceIn(more) !== null) steps.push({ choices: [choice], confirmed: step.confirmed });
    else steps.push({ step });
  }
  return {
    before: said.filter((one) => one.text === approximate).map((one) => one.text),
    steps,
    after: said.filter((one) => one.text === note).map((one) => one.text),
  };
}

/** What a choice says after "Choose" or "Look for"; none where it is no choice. */
function choiceIn(said: Said): string | null {
  const words = { sure: said.confirmed ? "yes" : "no", told: "no", labels: mark, case: "" };
  const before = plain("report-text-choice", words).split(mark)[0] ?? "";
  return before && said.text.startsWith(`${before}“`) ? said.text.slice(before.length) : null;
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
