import { expect, it } from "vitest";
import { standing } from "./follow";

const day = { at: "2026-12-04T21:04:00-05:00", what: "look-for-answer" };
const week = { at: "2026-12-10T21:04:00-05:00", what: "ask-again" };

it("has_nothing_due_before_the_first_day", () => {
  expect(standing([day, week], Date.parse("2026-12-04T21:03:59-05:00"))).toEqual({ now: null, later: [day, week] });
});

it("is_due_from_the_minute_on_that_was_written_down", () => {
  expect(standing([day, week], Date.parse("2026-12-04T21:04:00-05:00"))).toEqual({ now: day, later: [week] });
});

it("asks_for_the_latest_of_what_is_due_and_not_for_all_of_it", () => {
  expect(standing([day, week], Date.parse("2026-12-20T08:00:00-05:00"))).toEqual({ now: week, later: [] });
});

it("compares_moments_and_not_the_hands_of_different_clocks", () => {
  // 21:04 at UTC-5 is 02:04 on the next day at UTC.
  expect(standing([day], Date.parse("2026-12-05T02:03:00Z")).now).toBeNull();
  expect(standing([day], Date.parse("2026-12-05T02:04:00Z")).now).toEqual(day);
});

it("puts_them_in_order_however_they_come", () => {
  expect(standing([week, day], 0).later).toEqual([day, week]);
});

it("stands_still_where_nothing_was_asked_for", () => {
  expect(standing([], Date.now())).toEqual({ now: null, later: [] });
});

it("shows_no_look_that_was_made", () => {
  const made = { ...day, done: "2026-12-04T22:00:00-05:00" };
  expect(standing([made, week], Date.parse("2026-12-05T08:00:00-05:00"))).toEqual({ now: null, later: [week] });
});
