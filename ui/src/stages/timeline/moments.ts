// What the timeline knows of each moment: its lane, how wide the doubt about its time is, and its day as written.
import type { Moment } from "../../bridge";

export const lanes = ["happened", "kept", "told"] as const;
export type Lane = (typeof lanes)[number];

const kept: ReadonlySet<string> = new Set(["evidence", "reference", "erased", "erased-entry"]);
const told: ReadonlySet<string> = new Set(["call", "duty", "submission", "transfer"]);

export function laneOf(kind: string): Lane {
  if (kept.has(kind)) return "kept";
  return told.has(kind) ? "told" : "happened";
}

const hour = 3_600_000;
export const day = 24 * hour;

/** "About 21:00" is drawn this wide to either side. The record doesn't say how wide a doubt is. */
export const doubt = 3 * hour;

/** Minutes east of UTC, as written. */
export function offsetOf(at: string): number {
  const found = /([+-])(\d\d):?(\d\d)$/.exec(at);
  if (!found) return 0;
  return (found[1] === "-" ? -1 : 1) * (Number(found[2]) * 60 + Number(found[3]));
}

/** The first moment of the day that `ms` falls on, where clocks are `offset` minutes east of UTC. */
export function dayStart(ms: number, offset: number): number {
  const shift = offset * 60_000;
  return Math.floor((ms + shift) / day) * day - shift;
}

/** A day without a time is kept as noon: then the whole day is in doubt. */
export function isWholeDay(moment: Moment): boolean {
  return moment.certainty === "about" && /T12:00(:00(\.0+)?)?(?=[Zz+-]|$)/.test(moment.at);
}

export type Span = { from: number; to: number };

/** From when to when it may have been. Null where nobody knows, or where the time can't be read. */
export function spanOf(moment: Moment): Span | null {
  const at = Date.parse(moment.at);
  if (moment.certainty === "unknown" || Number.isNaN(at)) return null;
  if (moment.certainty === "exact") return { from: at, to: at };
  if (!isWholeDay(moment)) return { from: at - doubt, to: at + doubt };
  const from = dayStart(at, offsetOf(moment.at));
  return { from, to: from + day };
}

/** The offset that most times are written in; of two equally frequent ones the later. */
export function commonOffset(moments: readonly Moment[]): number {
  const counts = new Map<number, number>();
  let best = 0;
  for (const { at } of moments) {
    const offset = offsetOf(at);
    counts.set(offset, (counts.get(offset) ?? 0) + 1);
    if ((counts.get(offset) ?? 0) >= (counts.get(best) ?? 0)) best = offset;
  }
  return best;
}

/** Whether all times are in one zone: then it is said once, above the list. */
export function oneZone(moments: readonly Moment[]): boolean {
  return new Set(moments.map((m) => offsetOf(m.at))).size <= 1;
}

export type Day = { key: string; moments: Moment[] };

/** The moments day by day, as the days were written, in the order in which they come; those without a day by themselves. */
export function byDay(moments: readonly Moment[]): { days: Day[]; unknown: Moment[] } {
  const days: Day[] = [];
  const unknown: Moment[] = [];
  for (const moment of moments) {
    if (moment.certainty === "unknown") {
      unknown.push(moment);
      continue;
    }
    const key = moment.at.slice(0, 10);
    const last = days.at(-1);
    if (last?.key === key) last.moments.push(moment);
    else days.push({ key, moments: [moment] });
  }
  return { days, unknown };
}

const longest = 140;

/** The first line, and not too much of it: the row leads to the rest. */
export function firstWords(text: string): string {
  const line = text.trim().split(/\r?\n/)[0]?.trim() ?? "";
  const letters = [...line];
  if (letters.length <= longest) return line;
  const cut = letters.slice(0, longest).join("");
  const space = cut.lastIndexOf(" ");
  return `${space > longest / 2 ? cut.slice(0, space) : cut}…`;
}
