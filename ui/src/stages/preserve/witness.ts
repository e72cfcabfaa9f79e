// From the answer to what may follow. No way from here leads to the file dialog but an answer that allows it.
import type { Depicts } from "../../bridge";

/** The answers that lead to words only. */
export type WordsOnly = "other-adult" | "minor-or-unsure";

export type WitnessState =
  | { step: "question"; unanswered: boolean }
  | { step: "permission"; missing: boolean }
  | { step: "keep"; depicts: Exclude<Depicts, "minor-or-unsure">; permission: string | null }
  | { step: "reference"; depicts: WordsOnly };

export type WitnessAct =
  | { act: "answer"; depicts: Depicts | null }
  | { act: "permit"; permission: string }
  | { act: "no-permission" }
  | { act: "back" };

export const asked = { step: "question", unanswered: false } as const satisfies WitnessState;

/** What comes next. An act that does not belong to the step changes nothing. */
export function next(state: WitnessState, act: WitnessAct): WitnessState {
  if (state.step === "question" && act.act === "answer") return afterAnswer(act.depicts);
  if (state.step !== "permission") return state;
  switch (act.act) {
    case "permit": {
      const permission = act.permission.trim();
      return permission ? { step: "keep", depicts: "other-adult", permission } : { step: "permission", missing: true };
    }
    case "no-permission":
      return { step: "reference", depicts: "other-adult" };
    case "back":
      return asked;
    case "answer":
      return state;
  }
}

function afterAnswer(depicts: Depicts | null): WitnessState {
  switch (depicts) {
    case null:
      return { step: "question", unanswered: true };
    case "nothing-sexual":
    case "only-me-adult":
      return { step: "keep", depicts, permission: null };
    case "other-adult":
      return { step: "permission", missing: false };
    case "minor-or-unsure":
      return { step: "reference", depicts };
  }
}

/** The order on the page; the last stands after "or". */
export const answers: readonly Depicts[] = ["nothing-sexual", "only-me-adult", "other-adult", "minor-or-unsure"];

/** The answer that a page was opened with, if it is one that lets a file in. The core decides the same way again. */
export function allowed(
  depicts: string | undefined,
  permission: string | undefined,
): { depicts: Depicts; permission: string | null } | null {
  const words = permission?.trim() || null;
  if (depicts === "nothing-sexual" || depicts === "only-me-adult") return { depicts, permission: null };
  if (depicts === "other-adult" && words) return { depicts, permission: words };
  return null;
}
