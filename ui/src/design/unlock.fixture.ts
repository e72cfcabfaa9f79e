// For the tests of pages: what is held is written into a stand-in, and comes back as after a lock.
import { drafts, forgetHere, recall } from "./hold";
import { allWritten } from "./unwritten";

type Draft = { form: string; words: string };
type OfDrafts = {
  formDrafts: () => Promise<Draft[]>;
  keepFormDraft: (caseId: string, draft: Draft) => Promise<void>;
  forgetFormDraft: (caseId: string, form: string) => Promise<void>;
};

const nowhere = { ...drafts };

/** As at first: no record has them, and nothing is in memory. What was typed in one test must not stand in the next. */
export async function heldNowhere() {
  await allWritten();
  Object.assign(drafts, nowhere);
  await forgetHere();
}

/** From now on this record has them. */
export async function heldIn(record: OfDrafts, caseId = "case-1") {
  drafts.read = () => record.formDrafts();
  drafts.keep = (of, draft) => record.keepFormDraft(of, draft);
  drafts.forget = (of, form) => record.forgetFormDraft(of, form);
  await recall(caseId);
}

/** Nothing is left in memory, and the record is opened again. */
export async function unlockAgain() {
  await allWritten();
  await forgetHere();
}

/** All that the record has of what was typed, by form. */
export async function draftsThere(): Promise<Record<string, string>> {
  await allWritten();
  return Object.fromEntries((await drafts.read()).map(({ form, words }) => [form, words]));
}
