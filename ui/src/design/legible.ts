// Names of files come from outside, and some were made to deceive: what can't be seen is spelt out.

// Control characters, and the marks that turn the direction of what follows.
const unseen = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

const spelt = (sign: string) => `⟨U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}⟩`;

/** The name with every invisible character as ⟨U+202E⟩, as on paper. */
export function legible(name: string): string {
  return name.replace(unseen, spelt);
}

// What belongs to written words: ends of lines, tabs, what joins the parts of a sign (a family in one emoji, letters of some
// scripts), and the marks of a direction that turn nothing by themselves.
const ofWords = new Set("\t\n\u061c\u200c\u200d\u200e\u200f");

/** Words that others wrote, such as a message: lines stay lines; what hides, or turns what follows, is spelt out. */
export function legibleWords(text: string): string {
  const lines = text.replace(/\r\n?|[\u2028\u2029]/g, "\n");
  return lines.replace(unseen, (sign) => (ofWords.has(sign) ? sign : spelt(sign)));
}

/** The first line, cut at a word, for lists. */
export function firstLine(text: string, most = 90): string {
  const line = text.trim().split("\n")[0]?.trim() ?? "";
  if (line.length <= most) return line;
  const cut = line.slice(0, most);
  const word = cut.lastIndexOf(" ");
  return `${(word > most / 2 ? cut.slice(0, word) : cut).trimEnd()}…`;
}
