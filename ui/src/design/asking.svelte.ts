// One question to the core and its answer: waiting, there, or failed. A page draws one of the three.
import { asFailure, type Failure } from "./failure";

export class Asking<T> {
  value = $state.raw<T | null>(null);
  failure = $state.raw<Failure | null>(null);
  waiting = $state(false);
  #turn = 0;

  /** Asks, and keeps the answer. An answer that was overtaken by a later question is dropped. */
  async ask(question: () => Promise<T>): Promise<T | null> {
    const turn = ++this.#turn;
    this.waiting = true;
    this.failure = null;
    try {
      const answer = await question();
      if (turn === this.#turn) this.value = answer;
      return answer;
    } catch (thrown) {
      if (turn === this.#turn) this.failure = asFailure(thrown);
      return null;
    } finally {
      if (turn === this.#turn) this.waiting = false;
    }
  }
}
