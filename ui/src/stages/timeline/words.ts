// How days and times are said on this page. The days are those that were written, never moved to another zone.
import type { Moment } from "../../bridge";
import { formatDay, formatTime, formatZone, language, t } from "../../design/words";
import type { Picture, Tick } from "./geometry";
import { isWholeDay, laneOf } from "./moments";

const say = (ms: number, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" }).format(ms);

/** "Sat 28", "28 Nov", "Nov 2026", "2026" */
export function tickWords(tick: Tick, offset: number): string {
  const local = tick.at + offset * 60_000;
  const [dayOfMonth, weekday] = [say(local, { day: "numeric" }), say(local, { weekday: "short" })];
  const [month, year] = [say(local, { month: "short" }), say(local, { year: "numeric" })];
  if (tick.unit === "day") return t("timeline-tick-day", { weekday, day: dayOfMonth });
  if (tick.unit === "date") return t("timeline-tick-date", { day: dayOfMonth, month });
  return tick.unit === "month" ? t("timeline-tick-month", { month, year }) : year;
}

/** "Sat 28 Nov", and the year where there is more than one. */
export function dayWords(key: string, withYear: boolean): string {
  const ms = Date.parse(`${key}T00:00:00Z`);
  if (Number.isNaN(ms)) return key;
  const parts = {
    weekday: say(ms, { weekday: "short" }),
    day: say(ms, { day: "numeric" }),
    month: say(ms, { month: "short" }),
    year: key.slice(0, 4),
  };
  return t(withYear ? "timeline-day-year" : "timeline-day", parts);
}

/** "21:04", "about 21:00", "some time that day"; with the zone where the list has several. */
export function timeWords(moment: Moment, withZone: boolean): string {
  if (moment.certainty === "unknown") return t("timeline-unknown-written", { day: formatDay(moment.at) });
  if (isWholeDay(moment)) return t("timeline-that-day");
  const zone = withZone ? formatZone(moment.at) : "";
  const time = zone ? t("timeline-time-zone", { time: formatTime(moment.at), zone }) : formatTime(moment.at);
  return moment.certainty === "about" ? t("timeline-about", { time }) : time;
}

/** "28 November 2026 to 3 December 2026" */
export function rangeWords({ range, offset }: Picture): string {
  const iso = (ms: number) => new Date(ms + offset * 60_000).toISOString().slice(0, 10);
  const [from, to] = [iso(range.from), iso(range.to - 1)];
  return from === to ? formatDay(from) : t("timeline-range", { from: formatDay(from), to: formatDay(to) });
}

/** The whole picture in a sentence, for those who can't see it. */
export function pictureWords(picture: Picture, moments: readonly Moment[]): string {
  const dated = moments.filter((m) => m.certainty !== "unknown");
  const count = (lane: string) => dated.filter((m) => laneOf(m.kind) === lane).length;
  return t("timeline-picture", {
    range: rangeWords(picture),
    happened: count("happened"),
    about: dated.filter((m) => m.certainty === "about").length,
    kept: count("kept"),
    told: count("told"),
    unknown: moments.length - dated.length,
  });
}
