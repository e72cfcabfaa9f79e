// What goes into the record a moment after the last key. Whoever locks, leaves or opens another case writes it first.
const pause = 500;
/** A write that hangs must not hold up a lock: within a second of Leave now the keys are gone. */
const patience = 500;
type Waiting = { timer: ReturnType<typeof setTimeout>; write: () => Promise<void> };
const waiting = new Map<string, Waiting>();
const underway = new Set<Promise<void>>();
const name = (key: readonly string[]) => JSON.stringify(key);

/** Writes after a pause, so that not every key is a write. `write` is what an earlier one is replaced by. */
export function later(key: readonly string[], write: () => Promise<void>) {
  drop(key);
  waiting.set(name(key), { timer: setTimeout(() => void soon(key), pause), write });
}

/** Writes now what waits under this: the person goes elsewhere. */
export async function soon(key: readonly string[]): Promise<void> {
  const due = waiting.get(name(key));
  if (!due) return;
  drop(key);
  const writing = due.write().catch(() => undefined);
  underway.add(writing);
  await writing;
  underway.delete(writing);
}

/** What waits under this is not wanted any more. */
export function drop(key: readonly string[]) {
  clearTimeout(waiting.get(name(key))?.timer);
  waiting.delete(name(key));
}

/** Whether nothing waits: then nothing has to be waited for. */
export const isAllWritten = () => waiting.size + underway.size === 0;

/** Writes everything that waits. It comes back after half a second at the latest. */
export async function allWritten(): Promise<void> {
  const all = [...waiting.keys()].map((key) => soon(JSON.parse(key) as string[]));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const enough = new Promise<void>((done) => (timer = setTimeout(done, patience)));
  await Promise.race([Promise.all([...all, ...underway]), enough]);
  clearTimeout(timer);
}
