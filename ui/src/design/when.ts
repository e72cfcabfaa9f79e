// Day, month, year and time as typed, and the one time they mean.

export type Typed = { day: string; month: string; year: string; time: string };
export type WhenProblem =
  { kind: "empty" } | { kind: "no-such-day"; month: number; days: number } | { kind: "year" } | { kind: "time" };

/** Boxes in which nothing is typed. */
export const noBoxes = (): Typed => ({ day: "", month: "", year: "", time: "" });

const two = (n: number) => String(n).padStart(2, "0");

/** The offset that this computer has at that moment, not the one it has today: summer time ends. */
function offset(date: Date): string {
  const minutes = -date.getTimezoneOffset();
  const sign = minutes < 0 ? "-" : "+";
  return `${sign}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;
}

export function toRfc3339(date: Date): string {
  const day = `${String(date.getFullYear()).padStart(4, "0")}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}:00${offset(date)}`;
}

/** Noon when no time was typed: the day is what the person knows. `timed` says which it was. */
export function readTyped(typed: Typed): { at: string; timed: boolean } | { problem: WhenProblem } {
  const [day, month, year] = [Number(typed.day), Number(typed.month), Number(typed.year)];
  if (!typed.day.trim() || !typed.month || !typed.year.trim()) return { problem: { kind: "empty" } };
  if (!Number.isInteger(year) || year < 1900 || year > 2200) return { problem: { kind: "year" } };
  const days = new Date(year, month, 0).getDate();
  if (!Number.isInteger(day) || day < 1 || day > days) return { problem: { kind: "no-such-day", month, days } };
  const clock = readClock(typed.time);
  if (clock === "wrong") return { problem: { kind: "time" } };
  const [hour, minute] = clock ?? [12, 0];
  return { at: toRfc3339(new Date(year, month - 1, day, hour, minute)), timed: clock !== null };
}

/** "21:04", "9.04 pm", "2104", "9pm" */
function readClock(text: string): [number, number] | null | "wrong" {
  if (!text.trim()) return null;
  const found = /^\s*(\d{1,2})(?:[:.h ]?(\d\d))?\s*([ap])?\.?(?:m\.?)?\s*$/i.exec(text);
  if (!found) return "wrong";
  let hour = Number(found[1]);
  const minute = Number(found[2] ?? 0);
  const half = found[3]?.toLowerCase();
  if (half && (hour < 1 || hour > 12)) return "wrong";
  if (half === "p" && hour < 12) hour += 12;
  if (half === "a" && hour === 12) hour = 0;
  return hour > 23 || minute > 59 ? "wrong" : [hour, minute];
}

/** The boxes for a time that is already there; as written, whatever zone this computer is in. */
export function toTyped(rfc3339: string): Typed {
  const found = /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d)/.exec(rfc3339);
  if (!found) return noBoxes();
  const [, year = "", month = "", day = "", time = ""] = found;
  return { day: String(Number(day)), month: String(Number(month)), year, time };
}
