// The entries of the list of what is kept, as far as they were asked for: there may be a hundred thousand.
import { bridge, type Entry } from "../../bridge";
import { Asking } from "../../design/asking.svelte";
import { kindsOn, type Shown } from "./kept";

/** So many rows are shown at first, and so many more each time. */
export const atOnce = 50;

type SoFar = {
  shelf: Shown;
  /** The latest first. There are at least as many as rows are shown, or all there are. */
  entries: Entry[];
  more: boolean;
  /** How many rows are shown, whatever they are. */
  shown: number;
};

async function next({ shelf, entries, shown }: Omit<SoFar, "more">, limit: number): Promise<SoFar> {
  const kinds = kindsOn(shelf);
  if (!kinds) return { shelf, entries: [], more: false, shown };
  const page = await bridge.entryPage({ kinds, before: entries.at(-1)?.number ?? null, limit });
  return { shelf, entries: [...entries, ...page.entries], more: page.more, shown };
}

export class KeptSoFar {
  readonly asking = new Asking<SoFar>();
  /** The shelf that was chosen last. */
  shelf = $state<Shown>("all");

  /** Reads what is shown anew. */
  async read(): Promise<void> {
    const shown = this.asking.value?.shown ?? atOnce;
    this.asking.value = await next({ shelf: this.shelf, entries: [], shown }, shown);
  }

  turnTo(shelf: Shown): Promise<unknown> {
    this.shelf = shelf;
    return this.asking.ask(() => next({ shelf, entries: [], shown: atOnce }, atOnce));
  }

  showMore(): Promise<unknown> {
    return this.asking.ask(() => {
      const so = this.asking.value;
      if (!so) return next({ shelf: this.shelf, entries: [], shown: atOnce }, atOnce);
      const shown = so.shown + atOnce;
      return so.more && so.entries.length < shown ? next({ ...so, shown }, atOnce) : Promise.resolve({ ...so, shown });
    });
  }
}
