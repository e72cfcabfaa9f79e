// What a person typed into a form, as text that it can be filled with again. A form's words are the `$state` fields of a class;
// the class names those that are not typed: `static notTyped = ["…"]`.
import { Asking } from "./asking.svelte";

type Fields = Record<string, unknown>;

/** Everything that was typed into it. A text that stands there as Cairn drafted it is drafted again, not kept. */
export function written(thing: object): string {
  const words = (of: object): Fields => {
    const typed = namesOf(of).map((name) => [name, (of as Fields)[name]] as const);
    return Object.fromEntries([...typed, ...innerOf(of).map(([name, inner]) => [name, words(inner)] as const)]);
  };
  return JSON.stringify(words(thing), (_, value: unknown) => (isAsDrafted(value) ? undefined : value));
}

/** Fills in what was typed before. What fits no field any more is left out. */
export function fill(thing: object, words: string) {
  let kept: unknown;
  try {
    kept = JSON.parse(words);
  } catch {
    return;
  }
  const take = (of: object, from: unknown) => {
    if (!isFields(from)) return;
    for (const name of namesOf(of)) {
      if (isLike((of as Fields)[name], from[name])) (of as Fields)[name] = from[name];
    }
    for (const [name, inner] of innerOf(of)) take(inner, from[name]);
  };
  take(thing, kept);
}

const asidesOf = (of: object) => (of.constructor as { notTyped?: readonly string[] }).notTyped ?? [];

/** A `$state` field of a class is a pair to get and set it, and so is nothing else in these classes. */
function namesOf(of: object): string[] {
  const all = Object.entries(Object.getOwnPropertyDescriptors(Object.getPrototypeOf(of) as object));
  const asides = asidesOf(of);
  return all.filter(([name, one]) => one.get && one.set && !asides.includes(name)).map(([name]) => name);
}

/** Parts of a form that are a form themselves. */
function innerOf(of: object): [string, object][] {
  const asides = asidesOf(of);
  return Object.entries(of).flatMap(([name, one]: [string, unknown]) => {
    if (!isFields(one) || one instanceof Asking || asides.includes(name)) return [];
    const own = Object.getPrototypeOf(one) as object | null;
    return own !== Object.prototype && own !== null && namesOf(one).length > 0 ? [[name, one] as [string, object]] : [];
  });
}

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;

function isAsDrafted(value: unknown): boolean {
  return isFields(value) && "drafted" in value && "newer" in value && value.drafted === value.text;
}

function isLike(now: unknown, kept: unknown): boolean {
  return typeof now === typeof kept && Array.isArray(now) === Array.isArray(kept) && isFields(now) === isFields(kept);
}
