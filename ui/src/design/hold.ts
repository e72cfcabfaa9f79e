// Words that are typed and not kept yet outlive a look at another page. In memory only: locking and leaving end the
// process, and this with it.
const held = new Map<string, unknown>();

/** What is held under these parts, or a new one. The first is the id of the case: no word gets into another case. */
export function hold<T>(key: readonly string[], make: () => T): T {
  const name = JSON.stringify(key);
  if (!held.has(name)) held.set(name, make());
  return held.get(name) as T;
}

/** Lets go of all that is held under a name like this. It is in the record. */
export function releaseAll(isOne: (key: string[]) => boolean) {
  for (const name of held.keys()) if (isOne(JSON.parse(name) as string[])) held.delete(name);
}

/** After it was kept, and not before. */
export function release(key: readonly string[]) {
  held.delete(JSON.stringify(key));
}
