// A file on its way in, after an answer that lets it in: chosen, looked at by name, copied, kept or not.
import type {
  AskedParts,
  ChosenFile,
  CommandError,
  IntakeOutcome,
  IntakeProgress,
  Kept,
  PartAnswer,
} from "../../bridge";
import type { Failure } from "../../design/failure";
import { firstPart, next as nextPart, type PartsAct, type PartsState } from "./parts";

export type NotKept = { name: string; error: CommandError };

/** What became of the files of one intake so far: each round keeps some, and some are asked about. */
export type SoFar = {
  files: ChosenFile[];
  /** How many were chosen and wait for a question of their own. */
  left: number;
  kept: Kept[];
  failed: NotKept[];
  /** Files with parts that nobody was asked about yet. */
  asked: AskedParts[];
  /** Answers for parts, by the file's token: nobody is asked twice when a file is tried again. */
  answers: Readonly<Record<string, readonly PartAnswer[]>>;
  /** Ids of the references that stand for files which stayed out because of a part. */
  leftOut: string[];
};

export type IntakeState =
  /** No answer that lets a file in: nothing can be chosen here. */
  | { step: "unanswered" }
  /** `closed`: the dialog was there and nothing was chosen in it. */
  | { step: "ready"; closed: boolean }
  | { step: "choosing" }
  /** Nothing is read yet. `picked` is the one file that the answer was for. */
  | { step: "chosen"; files: ChosenFile[]; picked: string | null; missing: boolean }
  /** `parts`: for one file with parts, the answer for each. */
  | {
      step: "copying";
      files: ChosenFile[];
      parts: readonly PartAnswer[];
      progress: IntakeProgress | null;
      soFar: SoFar;
    }
  /** One file is asked about, part by part. */
  | { step: "parts"; asked: AskedParts; parts: PartsState; soFar: SoFar }
  | ({ step: "kept" } & Ended)
  | ({ step: "partly-kept"; notBegun: number } & Ended)
  | ({ step: "not-kept" } & Ended)
  | ({ step: "stopped" } & Ended)
  /** Something went wrong around the files, not with one of them. */
  | { step: "failed"; failure: Failure; again: ChosenFile[]; soFar: SoFar };

export type Ended = { again: ChosenFile[]; soFar: SoFar };

export type IntakeAct =
  | { act: "open" }
  | { act: "chose"; files: ChosenFile[] }
  | { act: "pick"; token: string }
  | { act: "keep" }
  | { act: "again" }
  | { act: "progress"; progress: IntakeProgress }
  | { act: "part"; part: PartsAct }
  /** The file that is asked about is not kept at all. */
  | { act: "leave-out" }
  | { act: "ended"; outcome: IntakeOutcome }
  | { act: "fail"; failure: Failure };

/** Everything can hold a picture but plain text by its ending: the same rule as in the core. */
export function canHoldAPicture(name: string): boolean {
  return !/^.+\.txt$/is.test(name);
}

/** What can be blacked out before it is kept, by its name. */
export const isPicture = (file: ChosenFile): boolean =>
  file.way === "file" && /\.(png|jpe?g|webp|bmp|gif|tiff?)$/i.test(file.name);

/** The files that one answer covers: all plain text, and of the others the one that was picked, which comes last. */
export function covered(files: readonly ChosenFile[], picked: string | null): ChosenFile[] {
  return [
    ...files.filter((file) => !canHoldAPicture(file.name)),
    ...pictures(files).filter((file) => file.token === picked),
  ];
}

export const pictures = (files: readonly ChosenFile[]) => files.filter((file) => canHoldAPicture(file.name));

const nothing = (files: ChosenFile[], left: number, answers: SoFar["answers"]): SoFar => ({
  files,
  left,
  kept: [],
  failed: [],
  asked: [],
  answers,
  leftOut: [],
});

export function next(state: IntakeState, act: IntakeAct): IntakeState {
  switch (act.act) {
    case "open":
      return state.step === "unanswered" || state.step === "copying" || state.step === "parts"
        ? state
        : { step: "choosing" };
    case "chose":
      return state.step === "choosing" ? chosen(act.files) : state;
    case "pick":
      return state.step === "chosen" ? { ...state, picked: act.token, missing: false } : state;
    case "keep":
      return state.step === "chosen" ? begun(state) : state;
    case "again":
      return "again" in state && state.again.length > 0 ? onceMore(state) : state;
    case "progress":
      return state.step === "copying" ? { ...state, progress: act.progress } : state;
    case "part":
      return state.step === "parts" ? answeredPart(state, act.part) : state;
    case "leave-out":
      return state.step === "parts" ? settled(state.soFar, null) : state;
    case "ended":
      return state.step === "copying" ? ended(state, act.outcome) : state;
    case "fail":
      if (state.step === "copying")
        return { step: "failed", failure: act.failure, again: state.files, soFar: state.soFar };
      return state.step === "choosing"
        ? { step: "failed", failure: act.failure, again: [], soFar: nothing([], 0, {}) }
        : state;
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
  return copying(files, [], nothing(files, state.files.length - files.length, {}));
}

const copying = (files: ChosenFile[], parts: readonly PartAnswer[], soFar: SoFar): IntakeState => ({
  step: "copying",
  files,
  parts,
  progress: null,
  soFar,
});

/** After something failed around the files, what was kept before stays; after an end it begins anew. */
function onceMore(state: Extract<IntakeState, { again: ChosenFile[] }>): IntakeState {
  const { step, again, soFar } = state;
  return copying(again, [], step === "failed" ? soFar : nothing(again, soFar.left, soFar.answers));
}

function answeredPart(state: Extract<IntakeState, { step: "parts" }>, act: PartsAct): IntakeState {
  const { asked, soFar } = state;
  const parts = nextPart(state.parts, act, asked.parts.length);
  if (parts.step.step !== "answered") return { ...state, parts };
  const answers = { ...soFar.answers, [asked.token]: parts.given };
  return withParts(asked, parts.given, { ...soFar, answers });
}

const withParts = ({ token }: AskedParts, parts: readonly PartAnswer[], soFar: SoFar): IntakeState =>
  copying(
    soFar.files.filter((file) => file.token === token),
    parts,
    soFar,
  );

function ended(state: Extract<IntakeState, { step: "copying" }>, outcome: IntakeOutcome): IntakeState {
  const { files, parts, soFar } = state;
  const { kept, failed, asked, cancelled } = outcome;
  // An archive gives its texts too, but it is the last: where someone stopped, it was not taken in.
  const notBegun = cancelled ? files.slice(kept.length + failed.length + asked.length) : null;
  // Its parts are not what they were: the answers are for others.
  const stale = failed.some((one) => one.error.code === "parts-unanswered");
  const now: SoFar = {
    ...soFar,
    kept: [...soFar.kept, ...kept],
    failed: [...soFar.failed, ...failed],
    asked: [...soFar.asked, ...asked],
    answers: stale ? {} : soFar.answers,
    leftOut: [...soFar.leftOut, ...(parts.length > 0 ? kept.filter((one) => one.protected).map((one) => one.id) : [])],
  };
  return settled(now, notBegun);
}

/** The next file with parts, or the end. */
function settled(soFar: SoFar, stopped: readonly ChosenFile[] | null): IntakeState {
  const [asked, ...later] = soFar.asked;
  if (asked && stopped === null) {
    const rest = { ...soFar, asked: later };
    const known = soFar.answers[asked.token];
    if (known?.length === asked.parts.length) return withParts(asked, known, rest);
    return { step: "parts", asked, parts: firstPart, soFar: rest };
  }
  const { kept, failed } = soFar;
  const waiting = soFar.files.filter((file) => soFar.asked.some((one) => one.token === file.token));
  const notBegun = [...(stopped ?? []), ...waiting];
  const end = { again: worthAgain(soFar, notBegun), soFar };
  if (failed.length === 0 && stopped === null)
    return kept.length > 0 ? { step: "kept", ...end } : { step: "stopped", ...end };
  if (kept.length > 0) return { step: "partly-kept", notBegun: notBegun.length, ...end };
  return { step: stopped === null ? "not-kept" : "stopped", ...end };
}

/** What a reference stands for that came of this intake. */
export function standsFor(one: Kept, { files, leftOut }: SoFar): "left-out" | "disk-image" | "archive" {
  if (leftOut.includes(one.id)) return "left-out";
  // An archive may hide behind another name; a disk image is known by its name alone.
  return files.some((file) => file.name === one.name && file.way === "disk-image") ? "disk-image" : "archive";
}

/** A second try changes nothing about these. */
const forGood: ReadonlySet<string> = new Set(["too-many-parts", "not-a-file", "item-protected", "witness-unanswered"]);

/** The files to try once more. Where two have the same name nobody can tell which was which: then none. */
function worthAgain({ files, failed }: SoFar, notBegun: readonly ChosenFile[]): ChosenFile[] {
  if (new Set(files.map((file) => file.name)).size < files.length) return [];
  const worth = new Set(failed.filter((one) => !forGood.has(one.error.code)).map((one) => one.name));
  return files.filter((file) => worth.has(file.name) || notBegun.includes(file));
}
