// Where things stand in the picture, in shares of its width. Plain functions: no page, no clock.
import type { Moment } from "../../bridge";
import { commonOffset, day, dayStart, laneOf, spanOf, type Lane, type Span } from "./moments";

export type Tick = {
  at: number;
  left: number;
  width: number;
  unit: "day" | "date" | "month" | "year";
  /** Whether its words have room before the next line or the end. */
  named: boolean;
};
export type Drawn = {
  lane: Lane;
  shape: "point" | "band";
  left: number;
  /** 0 for a point. */
  width: number;
  /** How many stand here: so close together that they would cover each other. */
  count: number;
};
export type Picture = { range: Span; offset: number; ticks: Tick[]; drawn: Drawn[]; now: number | null };

/** Marks nearer than this become one mark with a number. */
const near = 20;
/** A tick needs this much room for its words. */
const room = 72;

/** The picture of all moments that have a day; null where there is none. `width` is in pixels. */
export function picture(moments: readonly Moment[], now: number, width: number): Picture | null {
  const placed = moments.flatMap((moment) => {
    const span = spanOf(moment);
    return span ? [{ lane: laneOf(moment.kind), span }] : [];
  });
  if (placed.length === 0) return null;
  const offset = commonOffset(moments);
  const range = rangeOf(
    placed.map((p) => p.span),
    offset,
  );
  const share = (ms: number) => (ms - range.from) / (range.to - range.from);
  const drawn = (["happened", "kept", "told"] as const).flatMap((lane) => {
    const spans = placed.filter((p) => p.lane === lane).map((p) => p.span);
    return merge(spans, (near / Math.max(width, 1)) * (range.to - range.from)).map(({ from, to, count }) => ({
      lane,
      shape: to > from ? ("band" as const) : ("point" as const),
      left: share(from),
      width: share(to) - share(from),
      count,
    }));
  });
  const ticks = ticksOf(range, offset, width);
  const inside = now >= range.from && now <= range.to;
  return { range, offset, ticks, drawn, now: inside ? share(now) : null };
}

/** Whole days, from the first to the last. */
function rangeOf(spans: readonly Span[], offset: number): Span {
  // One after the other: there may be more of them than a call takes arguments.
  const from = spans.reduce((first, s) => Math.min(first, s.from), Infinity);
  // A doubt that ends at midnight ends with its day.
  const to = spans.reduce((last, s) => Math.max(last, s.to > s.from ? s.to - 1 : s.to), -Infinity);
  return { from: dayStart(from, offset), to: dayStart(to, offset) + day };
}

/** Points near each other become one, and so do bands that begin and end together. */
function merge(spans: readonly Span[], distance: number): (Span & { count: number })[] {
  const merged: (Span & { count: number })[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const point = span.from === span.to;
    const same = merged.find(
      (m) =>
        (m.from === m.to) === point && Math.abs(m.from - span.from) < distance && Math.abs(m.to - span.to) < distance,
    );
    if (same) same.count += 1;
    else merged.push({ ...span, count: 1 });
  }
  return merged;
}

const daySteps = [1, 2, 7, 14];
const monthSteps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600];

/** As many lines as have room: days, then weeks, months and years, whichever fits first. */
export function ticksOf(range: Span, offset: number, width: number): Tick[] {
  const most = Math.max(2, Math.floor(width / room));
  const days = (range.to - range.from) / day;
  const step = daySteps.find((s) => Math.ceil(days / s) <= most);
  if (step) {
    const at = Array.from({ length: Math.ceil(days / step) }, (_, i) => range.from + i * step * day);
    return spread(at, range, step === 1 ? "day" : "date", width);
  }
  const months = monthSteps.map((s) => monthStarts(range, offset, s)).find((starts) => starts.length <= most) ?? [];
  const whole = months.every((at) => new Date(at + offset * 60_000).getUTCMonth() === 0);
  return spread(months, range, whole ? "year" : "month", width);
}

/** The first days of months within the range, every `step` months counted from a January. */
function monthStarts(range: Span, offset: number, step: number): number[] {
  const shift = offset * 60_000;
  const first = new Date(range.from + shift);
  const begin = first.getUTCFullYear() * 12 + first.getUTCMonth();
  const starts: number[] = [];
  for (let month = Math.ceil(begin / step) * step; ; month += step) {
    const at = Date.UTC(Math.floor(month / 12), month % 12, 1) - shift;
    if (at >= range.to) return starts;
    if (at >= range.from) starts.push(at);
  }
}

function spread(at: readonly number[], range: Span, unit: Tick["unit"], width: number): Tick[] {
  const share = (ms: number) => (ms - range.from) / (range.to - range.from);
  const needed = unit === "month" ? room : room / 1.5;
  return at.map((ms, i) => {
    const space = share(at[i + 1] ?? range.to) - share(ms);
    return { at: ms, unit, left: share(ms), width: space, named: space * width >= needed };
  });
}
