// What is erased, and who asked to keep it, as the stand-in answers.
import type * as t from "./generated";

export const entryStub = (old: t.Entry, draft: t.ErasureDraft, at: string): t.EntryStub => ({
  id: old.id,
  number: old.number,
  kind: old.kind,
  written: old.written,
  erased: {
    at,
    reason: draft.reason,
    instructed_by: null,
    instructed_at: null,
    despite_hold: draft.despite_hold,
  },
});

export const hold = (n: number, caseId: string, draft: t.HoldDraft, written: string): t.Hold => ({
  ...draft,
  id: `hold-${n}`,
  case: caseId,
  written,
  lifted: null,
  lifted_because: null,
});

/** `?held` in the address: somebody asked to keep the case. */
export const asked = (caseId: string): t.Hold =>
  hold(
    0,
    caseId,
    { who: "Officer Reed, badge 17", at: "2026-12-02T10:30:00-05:00", what: "Letter no. 555-0142" },
    "2026-12-02T11:00:00-05:00",
  );
