// A file on its way in, after an answer that lets it in: chosen, looked at by name, copied, kept or not.
import type { ChosenFile, CommandError, IntakeOutcome, IntakeProgress, Kept } from "../../bridge";
import type { Failure } from "../../design/failure";

export type NotKept = { name: string; error: CommandError };

export type IntakeState =
  /** No answer that lets a file in: nothing can be chosen here. */
  | { step: "unanswered" }
  /** `closed`: the dialog was there and nothing was chosen in it. */
  | { step: "ready"; closed: boolean }
  | { step: "choosing" }
  /** Nothing is read yet. `picked` is the one file that the answer was for. */
  | { step: "chosen"; files: ChosenFile[]; picked: string | null; missing: boolean }
  | { step: "copying"; files: ChosenFile[]; left: number; progress: IntakeProgress | null }
  | { step: "kept"; kept: Kept[]; left: number }
  | { step: "partly-kept"; kept: Kept[]; failed: NotKept[]; notBegun: number; again: ChosenFile[]; left: number }
  | { step: "not-kept"; failed: NotKept[]; again: ChosenFile[]; left: number }
  | { step: "stopped"; failed: NotKept[]; again: ChosenFile[]; left: number }
  /** Something went wrong around the files, not with one of them. */
  | { step: "failed"; failure: Failure; again: ChosenFile[]; left: number };

export type IntakeAct =
  | { act: "open" }
  | { act: "chose"; files: ChosenFile[] }
  | { act: "pick"; token: string }
  | { act: "keep" }
  | { act: "again" }
  | { act: "progress"; progress: IntakeProgress }
  | { act: "ended"; outcome: IntakeOutcome }
  | { act: "fail"; failure: Failure };

/** Everything can hold a picture but plain text by its ending: the same rule as in the core. */
export function canHoldAPicture(name: string): boolean {
  return !/^.+\.txt$/is.test(name);
}

/** The files that one answer covers: all plain text, and of the others the one that was picked. */
export function covered(files: readonly ChosenFile[], picked: string | null): ChosenFile[] {
  return files.filter((file) => !canHoldAPicture(file.name) || file.token === picked);
}

export const pictures = (files: readonly ChosenFile[]) => files.filter((file) => canHoldAPicture(file.name));

export function next(state: IntakeState, act: IntakeAct): IntakeState {
  switch (act.act) {
    case "open":
      return state.step === "unanswered" || state.step === "copying" ? state : { step: "choosing" };
    case "chose":
      return state.step === "choosing" ? chosen(act.files) : state;
    case "pick":
      return state.step === "chosen" ? { ...state, picked: act.token, missing: false } : state;
    case "keep":
      return state.step === "chosen" ? begun(state) : state;
    case "again":
      return "again" in state && state.again.length > 0
        ? { step: "copying", files: state.again, left: state.left, progress: null }
        : state;
    case "progress":
      return state.step === "copying" ? { ...state, progress: act.progress } : state;
    case "ended":
      return state.step === "copying" ? ended(state, act.outcome) : state;
    case "fail":
      if (state.step === "copying")
        return { step: "failed", failure: act.failure, again: state.files, left: state.left };
      return state.step === "choosing" ? { step: "failed", failure: act.failure, again: [], left: 0 } : state;
  }
}

function chosen(files: ChosenFile[]): IntakeState {
  if (files.length === 0) return { step: "ready", closed: true };
  const [first, ...more] = pictures(files);
  return { step: "chosen", files, picked: first && more.length === 0 ? first.token : null, missing: false };
}

function begun(state: Extract<IntakeState, { step: "chosen" }>): IntakeState {
  const files = covered(state.files, state.picked);
  if (state.picked === null && pictures(state.files).length > 0) return { ...state, missing: true };
  return { step: "copying", files, left: state.files.length - files.length, progress: null };
}

function ended({ files, left }: Extract<IntakeState, { step: "copying" }>, outcome: IntakeOutcome): IntakeState {
  const { kept, failed, cancelled } = outcome;
  const notBegun = Math.max(0, files.length - kept.length - failed.length);
  const again = worthAgain(files, kept, failed);
  if (failed.length === 0 && !cancelled) return { step: "kept", kept, left };
  if (kept.length > 0) return { step: "partly-kept", kept, failed, notBegun, again, left };
  return cancelled ? { step: "stopped", failed, again, left } : { step: "not-kept", failed, again, left };
}

/** A second try changes nothing about these. */
const forGood: ReadonlySet<string> = new Set(["container", "not-a-file", "item-protected", "witness-unanswered"]);

/** The files to try once more. Where two have the same name nobody can tell which was which: then none. */
function worthAgain(files: ChosenFile[], kept: readonly Kept[], failed: readonly NotKept[]): ChosenFile[] {
  if (new Set(files.map((file) => file.name)).size < files.length) return [];
  const done = new Set(kept.map((one) => one.name));
  const hopeless = new Set(failed.filter((one) => forGood.has(one.error.code)).map((one) => one.name));
  return files.filter((file) => !done.has(file.name) && !hopeless.has(file.name));
}
