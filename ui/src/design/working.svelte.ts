// Long work of the core: how far it is, what came of it, or why it ended.
import { Asking } from "./asking.svelte";

export type Far = { done: number; of: number };

export class Working<T> extends Asking<T> {
  far = $state.raw<Far | null>(null);
  /** The person stopped it: that is no failure. */
  stopped = $derived(this.failure?.code === "cancelled");

  async work(act: (tell: (far: Far) => void) => Promise<T>): Promise<T | null> {
    this.far = null;
    const done = await this.ask(() => act((far) => (this.far = far)));
    this.far = null;
    return done;
  }
}
