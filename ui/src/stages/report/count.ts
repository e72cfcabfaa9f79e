// How long a text is as a platform counts it: the same three ways as the core, for what the person types.

const bytes = new TextEncoder();

/** `unit` is the core's: `utf16`, `graphemes` or `bytes`. An unknown one counts as web pages do. */
export function countText(text: string, unit: string): number {
  if (unit === "bytes") return bytes.encode(text).length;
  if (unit === "graphemes") return [...new Intl.Segmenter().segment(text)].length;
  return text.length;
}

/** Long enough that a text is read without scrolling inside its box, as far as that leaves a page to look at. */
export function rowsFor(text: string): number {
  const lines = text.split("\n").map((line) => 1 + Math.floor(line.length / 46));
  return Math.min(
    24,
    Math.max(
      2,
      lines.reduce((sum, one) => sum + one, 0),
    ),
  );
}
