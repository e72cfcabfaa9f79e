// Reading everything again: under way, done with what was found, stopped or failed.
import type { VerifyRow, WorkProgress } from "../../bridge";
import type { Failure } from "../../design/failure";

export type CheckState =
  | { step: "idle" }
  | { step: "checking"; progress: WorkProgress | null }
  /** `at`: the time on this computer, RFC 3339. */
  | { step: "checked"; at: string; rows: VerifyRow[] }
  | { step: "stopped" }
  | { step: "failed"; failure: Failure };

export type CheckAct =
  | { act: "begin" }
  | { act: "progress"; progress: WorkProgress }
  | { act: "found"; at: string; rows: VerifyRow[] }
  | { act: "fail"; failure: Failure };

export function next(state: CheckState, act: CheckAct): CheckState {
  if (act.act === "begin") return state.step === "checking" ? state : { step: "checking", progress: null };
  if (state.step !== "checking") return state;
  switch (act.act) {
    case "progress":
      return { step: "checking", progress: act.progress };
    case "found":
      return { step: "checked", at: act.at, rows: act.rows };
    case "fail":
      return act.failure.code === "cancelled" ? { step: "stopped" } : { step: "failed", failure: act.failure };
  }
}

/** What was read and is the same, what is wrong, and what stays closed. Of what was erased there is nothing to read. */
export function summary(rows: readonly VerifyRow[]) {
  const closed = rows.filter((row) => row.problem === "not-opened");
  const wrong = rows.filter((row) => !row.ok && row.problem !== "not-opened");
  const gone = rows.filter((row) => row.problem === "erased");
  return { same: rows.length - closed.length - wrong.length - gone.length, wrong, closed: closed.length };
}
