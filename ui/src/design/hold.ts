// Words that are typed and not kept yet outlive a look at another page, and a lock, a crash and a later start as well: what is
// held is written into the record a moment after the last key, encrypted like everything there, and comes back after
// unlocking. Never a passphrase, and never into an address, a storage or a file of its own.
import { whenGone } from "./gone";
import { drop, later, soon } from "./unwritten";
import { watch } from "./watch.svelte";
import { fill, written } from "./written";

type Found = { form: string; words: string };

/** How the record keeps them. Given from outside: design/ knows nothing of the bridge. */
export const drafts = {
  read: (): Promise<Found[]> => Promise.resolve([]),
  keep: (caseId: string, found: Found): Promise<void> => Promise.resolve(void [caseId, found]),
  forget: (caseId: string, form: string): Promise<void> => Promise.resolve(void [caseId, form]),
};

type Held = {
  thing: object;
  /** What is in it that is not kept; "" where that is nothing. */
  typed: () => string;
  /** Whether the record has anything of it. */
  inRecord: boolean;
  end: () => void;
};
const held = new Map<string, Held>();
/** What the record had, until a page asks for it. */
const found = new Map<string, string>();
/** The case whose drafts were read. */
let recalled: string | null = null;

type How<T> = {
  /** False for what is kept in the record in a way of its own. */
  inRecord?: boolean;
  /** Whether all of it is in the record already, where that is more than looking as it did at first. */
  isKept?: (thing: T) => boolean;
};

/** What is held under these parts, or a new one. The first is the id of the case: no word gets into another case. */
export function hold<T extends object>(key: readonly string[], make: () => T, how: How<T> = {}): T {
  const name = JSON.stringify(key);
  const there = held.get(name);
  if (there) return there.thing as T;
  const thing = make();
  const first = written(thing);
  const typed = () => {
    const now = written(thing);
    return now === first || how.isKept?.(thing) ? "" : now;
  };
  const one: Held = { thing, typed, inRecord: false, end: () => {} };
  const before = found.get(name);
  if (how.inRecord !== false) {
    if (before !== undefined) fill(thing, before);
    one.inRecord = before !== undefined;
    found.delete(name);
    one.end = watch(typed, () => later(waits(key), () => write(key, one)));
  }
  held.set(name, one);
  return thing;
}

/** Whether something is typed there that is not kept yet: its form is open when the page is. */
export function isBegun(key: readonly string[]): boolean {
  const name = JSON.stringify(key);
  return found.has(name) || (held.get(name)?.typed() ?? "") !== "";
}

/** After it was kept or given up, and not before. */
export function release(key: readonly string[]) {
  const name = JSON.stringify(key);
  const one = held.get(name);
  one?.end();
  held.delete(name);
  drop(waits(key));
  const inRecord = found.delete(name) || one?.inRecord;
  if (!inRecord) return;
  later(waits(key), () => inTurn(() => drafts.forget(...asRow(key))));
  void soon(waits(key));
}

/** Lets go of all that is held under a name like this, or was before the last lock. */
export function releaseAll(isOne: (key: string[]) => boolean) {
  for (const name of new Set([...held.keys(), ...found.keys()])) {
    const key = JSON.parse(name) as string[];
    if (isOne(key)) release(key);
  }
}

/** Reads what the record has of a case that was opened. */
export async function recall(caseId: string): Promise<void> {
  if (recalled === caseId) return;
  // What was let go a moment ago must not come back.
  await last;
  for (const { form, words } of await drafts.read()) {
    const name = nameOf(caseId, form);
    // What is held here is newer.
    if (name !== null && !held.has(name)) found.set(name, words);
  }
  recalled = caseId;
}

/** Lets go of everything without a word to the record, which is asked again. For what was erased, and for tests. */
export async function forgetHere(): Promise<void> {
  const caseId = recalled;
  for (const one of held.values()) one.end();
  held.clear();
  found.clear();
  recalled = null;
  if (caseId !== null) await recall(caseId);
}

// A form about what was erased or protected goes as a whole. Out of the others it is taken in the record, and what is held
// here may still tell of it.
whenGone((id) => {
  if (id !== undefined) releaseAll((key) => key.includes(id));
  void forgetHere().catch(() => undefined);
});

/** Under which a write waits. */
const waits = (key: readonly string[]) => ["typed", ...key];
const asRow = ([caseId = "", ...form]: readonly string[]): [string, string] => [caseId, JSON.stringify(form)];

function nameOf(caseId: string, form: string): string | null {
  try {
    const parts: unknown = JSON.parse(form);
    return Array.isArray(parts) ? JSON.stringify([caseId, ...(parts as unknown[])]) : null;
  } catch {
    return null;
  }
}

function write(key: readonly string[], one: Held): Promise<void> {
  const words = one.typed();
  const [caseId, form] = asRow(key);
  if (words) one.inRecord = true;
  else if (!one.inRecord) return Promise.resolve();
  return inTurn(() => (words ? drafts.keep(caseId, { form, words }) : drafts.forget(caseId, form)));
}

/** One write after the other: what is forgotten must not come back by a write that was slower. */
let last: Promise<void> = Promise.resolve();
function inTurn(act: () => Promise<void>): Promise<void> {
  const done = last.then(act);
  last = done.catch(() => undefined);
  return done;
}
