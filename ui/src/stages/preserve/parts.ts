// The parts of one mail or document, asked about one after the other: one answer is for one part.
import type { Depicts, PartAnswer } from "../../bridge";
import { asked, next as nextAnswer, type WitnessAct, type WitnessState, type WordsOnly } from "./witness";

export type PartsState = {
  /** Which part is asked about, from 0. */
  at: number;
  step:
    | Extract<WitnessState, { step: "question" | "permission" }>
    /** One part is enough: the whole file stays where it is. The person can still take it back. */
    | { step: "stays-out"; depicts: WordsOnly }
    /** `given` has an answer for each part. */
    | { step: "answered" };
  /** The answers so far, by part; those behind `at` are there where the person went back. */
  given: readonly PartAnswer[];
};

export type PartsAct = WitnessAct | { act: "stay-out" };

export const firstPart: PartsState = { at: 0, step: asked, given: [] };

/** What comes next. An act that does not belong to the step changes nothing. */
export function next(state: PartsState, act: PartsAct, count: number): PartsState {
  const { at, step, given } = state;
  if (step.step === "answered") return state;
  if (step.step === "stays-out") {
    if (act.act === "back") return { ...state, step: asked };
    return act.act === "stay-out" ? stayOut(state, step.depicts, count) : state;
  }
  if (act.act === "stay-out") return state;
  if (step.step === "question" && act.act === "back") return at === 0 ? state : { at: at - 1, step: asked, given };
  const then = nextAnswer(step, act);
  switch (then.step) {
    case "question":
    case "permission":
      return { ...state, step: then };
    case "reference":
      return { ...state, step: { step: "stays-out", depicts: then.depicts } };
    case "keep": {
      const { depicts, permission } = then;
      const now = [...given.slice(0, at), { depicts, permission }, ...given.slice(at + 1)];
      if (at + 1 < count) return { at: at + 1, step: asked, given: now };
      return { at, step: { step: "answered" }, given: now };
    }
  }
}

/** Nobody has to answer for the other parts: what was not asked counts as not sure. */
function stayOut({ at, given }: PartsState, depicts: WordsOnly, count: number): PartsState {
  const unsure = (): PartAnswer => ({ depicts: "minor-or-unsure", permission: null });
  const rest = Array.from({ length: count - at - 1 }, unsure);
  return { at, step: { step: "answered" }, given: [...given.slice(0, at), { depicts, permission: null }, ...rest] };
}

/** The answer that was given for the part before, where the person went back to it. */
export const givenNow = ({ at, given }: PartsState): Depicts | null => given[at]?.depicts ?? null;
