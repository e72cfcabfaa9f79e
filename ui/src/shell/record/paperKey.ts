// A recovery key as it stands on paper, compared with the one that was shown.

/** As one copies it by hand. */
export function groupsOf(key: string): string[] {
  return key.match(/.{1,4}/g) ?? [];
}

const begin = "AGESECRETKEY1";

/** Without what carries no meaning; only letters of ASCII have capitals here. Rust reads it the same way (vault/recovery.rs). */
function squeezed(text: string): string {
  const bare = text.replace(/[\s\u00ad\u200b-\u200f\u2010-\u2015\u2060\u2212\ufeff-]/g, "");
  return bare.replace(/[a-z]/g, (letter) => letter.toUpperCase());
}

/** `groups`: those that differ, counted from one. `from`: something is missing or too much from there on. */
export type Compared = { groups: number[] } | { from: number } | "same";

export function compare(typed: string, shown: string): Compared {
  const numbered = groupsOf(shown).flatMap((group, i) =>
    [...squeezed(group)].map((letter) => ({ letter, group: i + 1 })),
  );
  const bare = squeezed(typed);
  // Whoever leaves out what every key begins with has not left out anything of theirs.
  const whole = bare.length === numbered.length - begin.length && !bare.startsWith(begin) ? begin + bare : bare;
  const letters = [...whole];
  const different = numbered.filter(({ letter }, i) => letters[i] !== letter);
  if (letters.length !== numbered.length) return { from: different[0]?.group ?? numbered.at(-1)?.group ?? 1 };
  if (different.length === 0) return "same";
  return { groups: [...new Set(different.map(({ group }) => group))] };
}
