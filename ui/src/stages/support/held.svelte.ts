// A safety plan that is being filled in. What is typed outlives a look at another page, and a lock.
import { hold } from "../../design/hold";
import { emptyPlan, read, written, type Plan } from "./safety";

export class HeldPlan {
  plan = $state<Plan>(emptyPlan());
  /** The note as it stands in the record. */
  #note = $state.raw<string | null>(null);

  get isKept() {
    return written(this.plan) === this.#note;
  }

  /** Takes the note from the record, unless something was typed since that is not kept yet. */
  meet(note: string | null) {
    if (note === this.#note || !this.isKept) return;
    this.kept(note);
    this.plan = note === null ? emptyPlan() : read(note);
  }

  kept(note: string | null) {
    this.#note = note;
  }
}

export function heldPlan(caseId: string, note: string | null): HeldPlan {
  const held = hold([caseId, "safety"], () => new HeldPlan(), { isKept: (one) => one.isKept });
  held.meet(note);
  return held;
}
