// Looks at a value for as long as it is wanted, outside of any page.
import { untrack } from "svelte";

/** Tells each time that `read` says something else than before, until what comes back is called. */
export function watch(read: () => string, changed: () => void): () => void {
  let before = untrack(read);
  return $effect.root(() => {
    $effect(() => {
      const now = read();
      if (now === before) return;
      before = now;
      untrack(changed);
    });
  });
}
