import { expect, it } from "vitest";
import { readTyped, toRfc3339, toTyped } from "./when";

const typed = (day: string, month: string, year: string, time = "") => ({ day, month, year, time });

it("gives_a_time_with_the_offset_of_that_day", () => {
  const read = readTyped(typed("3", "12", "2026", "21:04"));
  expect(read).toEqual({ at: toRfc3339(new Date(2026, 11, 3, 21, 4)), timed: true });
  expect("at" in read && read.at).toMatch(/^2026-12-03T21:04:00[+-]\d\d:\d\d$/);
});

it("takes_times_as_people_write_them", () => {
  for (const [text, clock] of [
    ["9pm", "21:00"],
    ["9.04 pm", "21:04"],
    ["12 am", "00:00"],
    ["2104", "21:04"],
    ["7", "07:00"],
  ]) {
    const read = readTyped(typed("3", "12", "2026", text));
    expect("at" in read && read.at.slice(11, 16), text).toBe(clock);
  }
});

it("says_which_part_is_wrong", () => {
  expect(readTyped(typed("31", "11", "2026"))).toEqual({ problem: { kind: "no-such-day", month: 11, days: 30 } });
  expect(readTyped(typed("29", "2", "2028"))).toHaveProperty("at");
  expect(readTyped(typed("1", "2", "26"))).toEqual({ problem: { kind: "year" } });
  expect(readTyped(typed("1", "2", "2026", "25:00"))).toEqual({ problem: { kind: "time" } });
  expect(readTyped(typed("", "", ""))).toEqual({ problem: { kind: "empty" } });
});

it("is_noon_and_not_exact_without_a_time", () => {
  const read = readTyped(typed("3", "12", "2026"));
  expect("at" in read && [read.at.slice(11, 16), read.timed]).toEqual(["12:00", false]);
});

it("fills_the_boxes_as_written", () => {
  expect(toTyped("2026-12-03T21:04:00-05:00")).toEqual(typed("3", "12", "2026", "21:04"));
});
