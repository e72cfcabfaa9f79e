// Words that are typed and not kept yet outlive a look at another page. They stay in memory and nowhere else.
const held = new Map<string, unknown>();

/** The draft of that name, or a new one. A name begins with the id of its case: no word gets into another case. */
export function hold<T>(key: string, make: () => T): T {
  if (!held.has(key)) held.set(key, make());
  return held.get(key) as T;
}

/** After it was kept. */
export function release(key: string) {
  held.delete(key);
}
