import { describe, expect, it } from "vitest";
import type { Moment } from "../../bridge";
import { picture, ticksOf } from "./geometry";
import { day } from "./moments";

let n = 0;
const moment = (at: string, certainty: Moment["certainty"] = "exact", kind = "note"): Moment => ({
  at,
  certainty,
  kind,
  id: String((n += 1)),
  title: "",
});
const wide = 1000;
const utc = (text: string) => Date.parse(`${text}Z`);
const range = (from: string, to: string) => ({ from: utc(`${from}T00:00`), to: utc(`${to}T00:00`) });

describe("the picture", () => {
  it("covers_whole_days_in_the_zone_of_the_record", () => {
    const drawn = picture([moment("2026-11-28T23:00:00-05:00"), moment("2026-12-01T01:00:00-05:00")], 0, wide);
    expect(drawn?.range).toEqual({
      from: Date.parse("2026-11-28T00:00:00-05:00"),
      to: Date.parse("2026-12-02T00:00:00-05:00"),
    });
    expect(drawn?.ticks.map((t) => t.left)).toEqual([0, 0.25, 0.5, 0.75]);
  });
  it("has_room_for_more_moments_than_a_call_takes_arguments", () => {
    const many = Array.from({ length: 200_000 }, () => moment("2026-12-01T12:00:00Z"));
    const drawn = picture(many, 0, wide);
    expect(drawn?.drawn.map((one) => one.count)).toEqual([200_000]);
    expect(drawn?.range).toEqual(range("2026-12-01", "2026-12-02"));
  });
  it("puts_a_point_where_it_was_and_a_band_as_wide_as_the_doubt", () => {
    const drawn = picture(
      [
        moment("2026-12-01T12:00:00Z", "about"),
        moment("2026-12-02T12:00:00Z"),
        moment("2026-12-03T18:00:00Z", "about"),
      ],
      0,
      wide,
    )?.drawn;
    expect(drawn).toEqual([
      { lane: "happened", shape: "band", left: 0, width: 1 / 3, count: 1 },
      { lane: "happened", shape: "point", left: 0.5, width: 0, count: 1 },
      { lane: "happened", shape: "band", left: (2 + 15 / 24) / 3, width: expect.closeTo(6 / 24 / 3, 10), count: 1 },
    ]);
  });
  it("lets_a_doubt_over_midnight_reach_into_the_next_day", () => {
    const drawn = picture([moment("2026-12-01T23:00:00Z", "about")], 0, wide);
    expect(drawn?.range).toEqual(range("2026-12-01", "2026-12-03"));
    expect((drawn?.drawn[0]?.left ?? 0) + (drawn?.drawn[0]?.width ?? 0)).toBeCloseTo(26 / 48, 10);
  });
  it("never_draws_what_has_no_day_and_is_no_picture_where_nothing_has_one", () => {
    const known = moment("2026-12-01T08:00:00Z");
    const unknown = moment("2020-01-01T08:00:00Z", "unknown");
    expect(picture([known, unknown], 0, wide)?.drawn.length).toBe(1);
    expect(picture([known, unknown], 0, wide)?.range).toEqual(range("2026-12-01", "2026-12-02"));
    expect([picture([unknown], 0, wide), picture([], 0, wide)]).toEqual([null, null]);
  });
  it("makes_one_mark_of_those_that_would_cover_each_other_but_never_across_lanes", () => {
    const kept = ["22:51", "22:58", "23:10", "23:26"].map((t) => moment(`2026-12-03T${t}:00Z`, "exact", "evidence"));
    const others = [moment("2026-11-28T08:00:00Z"), moment("2026-12-03T23:00:00Z", "exact", "call")];
    const drawn = picture([...others, ...kept], 0, wide)?.drawn ?? [];
    expect(drawn.map((d) => [d.lane, d.count])).toEqual([
      ["happened", 1],
      ["kept", 4],
      ["told", 1],
    ]);
    expect(drawn.reduce((sum, d) => sum + d.count, 0)).toBe(6);
  });
  it("keeps_apart_what_has_room_on_a_wider_window", () => {
    const two = [moment("2026-12-01T08:00:00Z"), moment("2026-12-01T09:00:00Z")];
    expect(picture(two, 0, 200)?.drawn.map((d) => d.count)).toEqual([2]);
    expect(picture(two, 0, wide)?.drawn.map((d) => d.count)).toEqual([1, 1]);
  });
  it("shows_now_only_where_it_is_within_the_picture", () => {
    const one = [moment("2026-12-01T08:00:00Z")];
    expect(picture(one, utc("2026-12-01T18:00"), wide)?.now).toBe(0.75);
    expect(picture(one, utc("2026-12-05T18:00"), wide)?.now).toBeNull();
  });
  it("keeps_every_mark_inside", () => {
    const many = Array.from({ length: 200 }, (_, i) =>
      moment(
        new Date(utc("2026-01-01T00:00") + i * 37 * 3_600_000).toISOString(),
        i % 3 === 0 ? "about" : "exact",
        ["note", "evidence", "call"][i % 3] ?? "note",
      ),
    );
    const drawn = picture(many, 0, 500)?.drawn ?? [];
    expect(drawn.reduce((sum, d) => sum + d.count, 0)).toBe(200);
    for (const d of drawn) {
      expect(d.left).toBeGreaterThanOrEqual(0);
      expect(d.left + d.width).toBeLessThanOrEqual(1 + 1e-9);
    }
  });
});

describe("the lines", () => {
  const units = (from: string, to: string, width = wide) => ticksOf(range(from, to), 0, width);
  it("are_days_then_weeks_months_and_years", () => {
    expect(units("2026-12-01", "2026-12-05").map((t) => t.unit)).toEqual(["day", "day", "day", "day"]);
    expect(units("2026-12-01", "2026-12-29").every((t) => t.unit === "date")).toBe(true);
    expect(units("2026-01-01", "2026-12-31")[0]?.unit).toBe("month");
    expect(units("2000-01-01", "2026-12-31")[0]?.unit).toBe("year");
  });
  it("stand_on_the_first_of_a_month", () => {
    const days = units("2026-02-10", "2026-12-20").map((t) => new Date(t.at).getUTCDate());
    expect(new Set(days)).toEqual(new Set([1]));
  });
  it("never_crowd_and_cover_a_lifetime", () => {
    for (const [from, to] of [
      ["2026-12-01", "2026-12-02"],
      ["2026-11-01", "2026-12-31"],
      ["2010-01-01", "2026-12-31"],
      ["1926-01-01", "2026-12-31"],
    ] as const)
      for (const width of [200, 560, 832]) {
        const ticks = units(from, to, width);
        expect(ticks.length, `${from} ${to} ${width}`).toBeGreaterThan(0);
        expect(ticks.length, `${from} ${to} ${width}`).toBeLessThanOrEqual(Math.max(2, width / 72));
      }
  });
  it("leave_out_words_that_have_no_room", () => {
    const ticks = units("2026-08-14", "2026-12-03", 550);
    expect(ticks.map((t) => [new Date(t.at).getUTCMonth() + 1, t.named])).toEqual([
      [9, true],
      [10, true],
      [11, true],
      [12, false],
    ]);
  });
  it("follow_each_other_without_a_gap", () => {
    const ticks = units("2026-12-01", "2026-12-08");
    expect(ticks.length).toBe(7);
    expect(ticks.reduce((sum, t) => sum + t.width, 0)).toBeCloseTo(1, 10);
    expect(ticks[1]!.at - ticks[0]!.at).toBe(day);
  });
});
