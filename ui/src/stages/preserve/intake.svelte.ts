// The intake as a page draws it: asks the core, and tells the pure function what came back.
import { bridge, type ChosenFile, type KeepRequest, type PartAnswer } from "../../bridge";
import { asFailure } from "../../design/failure";
import { hold, release } from "../../design/hold";
import { diskNote } from "./disk";
import { next, type IntakeAct, type IntakeState } from "./intake";
import { forgetMarked, MarkedParts, markedParts } from "./marked.svelte";
import type { PartsAct } from "./parts";
import type { allowed } from "./witness";

export type Answered = NonNullable<ReturnType<typeof allowed>>;

/** Files of a dialog, of a folder, or those that wait: of that folder, or dropped on the window. */
const sources = {
  files: (...answer: Parameters<typeof bridge.chooseFiles>) => bridge.chooseFiles(...answer),
  folder: (...answer: Parameters<typeof bridge.chooseFiles>) => bridge.chooseFolder(...answer),
  waiting: (...answer: Parameters<typeof bridge.chooseFiles>) => bridge.waitingFiles(...answer),
};
export type From = keyof typeof sources;

const aboutKey = (caseId: string) => [caseId, "about"];
/** Under which another adult's permission is held while it is written. */
export const permissionKey = (caseId: string) => [caseId, "witness"];

/** What the person says about what they keep. Any of it may stay empty. */
export class SaidAbout {
  /** The id of the device it was on. */
  device = $state("");
  /** Words about an archive. */
  note = $state("");
  /** What an examiner states of a disk image. */
  maker = $state("");
  when = $state("");
  hash = $state("");
  where = $state("");
}

export class Intake {
  state = $state.raw<IntakeState>({ step: "unanswered" });
  /** The case that the files go into. */
  caseId: string | null = null;
  readonly answered: Answered | null;
  /** Where its files come from. */
  from: From = "files";
  about = $state.raw(new SaidAbout());
  /** What is marked for the parts of the file that is asked about: it waits while the person looks back. */
  marked = $state.raw(new MarkedParts(""));

  constructor(answered: Answered | null) {
    this.answered = answered;
    if (answered) this.state = { step: "ready", closed: false };
  }

  /** The files are chosen again after a lock; what is said about them need not be typed again. */
  holdAbout = async () => {
    const caseId = (await bridge.overview()).case.id;
    this.#caseId = caseId;
    this.about = hold(aboutKey(caseId), () => this.about);
  };
  #caseId: string | null = null;

  /** It is in the record now. */
  saidIsKept = () => {
    if (this.#caseId === null) return;
    for (const key of [aboutKey(this.#caseId), permissionKey(this.#caseId)]) release(key);
  };

  #tell = (act: IntakeAct) => {
    const now = next(this.state, act);
    this.state = now;
    if (now.step !== "parts" || this.caseId === null) return;
    const file = now.soFar.files.find((one) => one.token === now.asked.token);
    this.marked = markedParts(this.caseId, now.asked, file?.size ?? null);
  };

  /** Opens a dialog, or takes what waits. Without an answer that lets a file in, nothing happens. */
  choose = async (from: From = this.from) => {
    if (!this.answered) return;
    this.from = from;
    // The core knows chosen files by the last choice only: an older intake must not try its files again.
    if (underway.intake !== this) underway.intake = null;
    this.#tell({ act: "open" });
    try {
      const { depicts, permission } = this.answered;
      this.#tell({ act: "chose", files: await sources[from](depicts, permission) });
    } catch (thrown) {
      this.#tell({ act: "fail", failure: asFailure(thrown) });
    }
  };

  pick = (token: string) => this.#tell({ act: "pick", token });

  keep = () => this.#go({ act: "keep" });
  again = () => this.#go({ act: "again" });
  /** An answer about a part of the file that is asked about. After the last one it goes on. */
  part = (part: PartsAct) => this.#go({ act: "part", part });
  leaveOut = () => {
    this.#forgetMarked();
    return this.#go({ act: "leave-out" });
  };
  #forgetMarked = () => this.caseId !== null && forgetMarked(this.caseId);

  stop = () => void bridge.stopWork().catch(() => {});

  async #go(act: IntakeAct) {
    this.#tell(act);
    try {
      // A file with parts is kept in a round of its own.
      while (this.state.step === "copying") {
        underway.intake = this;
        this.caseId = (await bridge.overview()).case.id;
        const request = this.#request(this.state.files, this.state.parts);
        const outcome = await bridge.keepFiles(request, (progress) => this.#tell({ act: "progress", progress }));
        if (request.parts.length > 0 && outcome.kept.length > 0) this.#forgetMarked();
        this.#tell({ act: "ended", outcome });
        if (outcome.kept.length > 0) this.saidIsKept();
      }
    } catch (thrown) {
      this.#tell({ act: "fail", failure: asFailure(thrown) });
    }
  }

  #request(files: readonly ChosenFile[], parts: readonly PartAnswer[]): KeepRequest {
    const { depicts = "minor-or-unsure", permission = null } = this.answered ?? {};
    const { about } = this;
    const ways = new Set(files.map((file) => file.way));
    return {
      tokens: files.map((file) => file.token),
      depicts,
      permission,
      device: about.device || null,
      note: ways.has("disk-image") ? diskNote(about) : (ways.has("archive") && about.note.trim()) || null,
      parts: [...parts],
    };
  }
}

/** An intake goes on while the person looks at other pages; they find it again here. In memory only. */
class Underway {
  intake = $state.raw<Intake | null>(null);
}

export const underway = new Underway();
