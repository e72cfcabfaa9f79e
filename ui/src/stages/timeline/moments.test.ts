import { describe, expect, it } from "vitest";
import type { Moment } from "../../bridge";
import { byDay, commonOffset, day, doubt, firstWords, isWholeDay, laneOf, offsetOf, oneZone, spanOf } from "./moments";

const moment = (at: string, certainty: Moment["certainty"] = "exact", kind = "note"): Moment => ({
  at,
  certainty,
  kind,
  id: `${kind}-${at}`,
  title: "",
});
const hour = 3_600_000;

describe("when it may have been", () => {
  it("is_one_moment_where_it_is_exact", () => {
    const at = Date.parse("2026-12-01T21:04:00-05:00");
    expect(spanOf(moment("2026-12-01T21:04:00-05:00"))).toEqual({ from: at, to: at });
  });
  it("is_some_hours_to_either_side_where_a_time_was_given_with_doubt", () => {
    const at = Date.parse("2026-12-01T21:04:00-05:00");
    expect(spanOf(moment("2026-12-01T21:04:00-05:00", "about"))).toEqual({ from: at - doubt, to: at + doubt });
  });
  it("is_the_whole_day_as_written_where_only_the_day_is_known", () => {
    const span = spanOf(moment("2026-12-01T12:00:00-05:00", "about"));
    expect(span).toEqual({
      from: Date.parse("2026-12-01T00:00:00-05:00"),
      to: Date.parse("2026-12-02T00:00:00-05:00"),
    });
    const east = spanOf(moment("2026-12-01T12:00:00+09:30", "about"));
    expect(east?.from).toBe(Date.parse("2026-12-01T00:00:00+09:30"));
  });
  it("is_nowhere_where_nobody_knows_or_it_can_not_be_read", () => {
    expect(spanOf(moment("2026-12-01T21:04:00-05:00", "unknown"))).toBeNull();
    expect(spanOf(moment("some day"))).toBeNull();
  });
  it("takes_noon_for_a_day_only_where_it_is_in_doubt", () => {
    expect(isWholeDay(moment("2026-12-01T12:00:00-05:00", "about"))).toBe(true);
    expect(isWholeDay(moment("2026-12-01T12:00:00-05:00", "exact"))).toBe(false);
    expect(isWholeDay(moment("2026-12-01T12:01:00-05:00", "about"))).toBe(false);
  });
});

describe("zones", () => {
  it("reads_the_offset_as_written", () => {
    expect(["-05:00", "+05:30", "Z", "+0000"].map((zone) => offsetOf(`2026-12-01T21:04:00${zone}`))).toEqual([
      -300, 330, 0, 0,
    ]);
  });
  it("takes_the_one_that_most_times_have_and_of_two_the_later", () => {
    const [summer, winter] = [moment("2026-10-01T08:00:00-04:00"), moment("2026-12-01T08:00:00-05:00")];
    expect(commonOffset([summer, summer, winter])).toBe(-240);
    expect(commonOffset([summer, winter])).toBe(-300);
    expect(commonOffset([])).toBe(0);
  });
  it("knows_whether_there_is_only_one", () => {
    expect(oneZone([moment("2026-12-01T08:00:00-05:00"), moment("2026-12-02T08:00:00-05:00")])).toBe(true);
    expect(oneZone([moment("2026-12-01T08:00:00-05:00"), moment("2026-12-02T08:00:00-04:00")])).toBe(false);
  });
});

describe("the list", () => {
  it("goes_by_the_day_that_was_written_and_keeps_the_order", () => {
    const late = moment("2026-12-01T23:30:00-05:00");
    const next = moment("2026-12-02T05:00:00Z");
    const more = moment("2026-12-02T08:00:00Z");
    expect(byDay([late, next, more]).days).toEqual([
      { key: "2026-12-01", moments: [late] },
      { key: "2026-12-02", moments: [next, more] },
    ]);
  });
  it("loses_nothing_and_puts_those_without_a_day_by_themselves", () => {
    const all = [
      moment("2026-12-01T08:00:00Z"),
      moment("2026-12-01T09:00:00Z", "unknown"),
      moment("2026-12-03T08:00:00Z"),
    ];
    const { days, unknown } = byDay(all);
    expect(unknown).toEqual([all[1]]);
    expect([...days.flatMap((d) => d.moments), ...unknown].length).toBe(all.length);
  });
  it("shows_the_first_line_and_not_too_much_of_it", () => {
    expect(firstWords("  One line\nand another")).toBe("One line");
    const long = firstWords("word ".repeat(60));
    expect(long.endsWith("word…")).toBe(true);
    expect([...long].length).toBeLessThanOrEqual(141);
    expect(firstWords("x".repeat(300))).toBe(`${"x".repeat(140)}…`);
    expect(firstWords("👪".repeat(150))).toBe(`${"👪".repeat(140)}…`);
  });
  it("puts_each_kind_into_one_of_three_lanes", () => {
    expect(
      ["note", "observation", "payment", "evidence", "reference", "call", "duty", "submission"].map(laneOf),
    ).toEqual(["happened", "happened", "happened", "kept", "kept", "told", "told", "told"]);
  });
  it("counts_a_day_as_twenty_four_hours", () => expect(day).toBe(24 * hour));
});
