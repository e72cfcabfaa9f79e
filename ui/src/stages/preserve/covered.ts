// How a covered picture is looked at. Plain functions: no page, no bridge.

/** A card without a picture, the picture grey and blurred, or the picture as it is. */
export type Shown = "plain" | "covered" | "sharp";

/** Milliseconds until it is covered again, where nobody holds anything. */
export const coverAgainAfter = 10_000;

/** The first key shows it covered, the second with it sharp. */
const first = [" ", "Enter"];
const second = ["s", "S"];

export const cover = (): Shown => "plain";

/** What is shown after a key went down or up; null where the key is none of these. */
export function held(now: Shown, key: string, down: boolean): Shown | null {
  if (first.includes(key)) {
    if (!down) return "plain";
    return now === "plain" ? "covered" : now;
  }
  // Alone it shows nothing: a picture is never sharp at once.
  if (!second.includes(key) || now === "plain") return null;
  return down ? "sharp" : "covered";
}
