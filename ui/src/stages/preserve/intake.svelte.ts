// The intake as a page draws it: asks the core, and tells the pure function what came back.
import { bridge } from "../../bridge";
import { asFailure } from "../../design/failure";
import { next, type IntakeAct, type IntakeState } from "./intake";
import type { allowed } from "./witness";

export type Answered = NonNullable<ReturnType<typeof allowed>>;

/** Files of a dialog, of a folder, or those that wait: of that folder, or dropped on the window. */
const sources = {
  files: (...answer: Parameters<typeof bridge.chooseFiles>) => bridge.chooseFiles(...answer),
  folder: (...answer: Parameters<typeof bridge.chooseFiles>) => bridge.chooseFolder(...answer),
  waiting: (...answer: Parameters<typeof bridge.chooseFiles>) => bridge.waitingFiles(...answer),
};
export type From = keyof typeof sources;

export class Intake {
  state = $state.raw<IntakeState>({ step: "unanswered" });
  /** The case that the files go into. */
  caseId: string | null = null;
  readonly answered: Answered | null;
  /** Where its files come from. */
  from: From = "files";

  constructor(answered: Answered | null) {
    this.answered = answered;
    if (answered) this.state = { step: "ready", closed: false };
  }

  #tell = (act: IntakeAct) => {
    this.state = next(this.state, act);
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

  keep = () => this.#copy("keep");
  again = () => this.#copy("again");

  stop = () => void bridge.stopWork().catch(() => {});

  async #copy(act: "keep" | "again") {
    this.#tell({ act });
    const { answered, state } = this;
    if (!answered || state.step !== "copying") return;
    underway.intake = this;
    try {
      this.caseId = (await bridge.overview()).case.id;
      const tokens = state.files.map((file) => file.token);
      const outcome = await bridge.keepFiles(tokens, answered.depicts, answered.permission, (progress) =>
        this.#tell({ act: "progress", progress }),
      );
      this.#tell({ act: "ended", outcome });
    } catch (thrown) {
      this.#tell({ act: "fail", failure: asFailure(thrown) });
    }
  }
}

/** An intake goes on while the person looks at other pages; they find it again here. In memory only. */
class Underway {
  intake = $state.raw<Intake | null>(null);
}

export const underway = new Underway();
