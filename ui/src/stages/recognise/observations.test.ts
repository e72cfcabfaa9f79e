import { describe, expect, it } from "vitest";
import type { Entry, Sign, SignCategory } from "../../bridge";
import { after, byUrgency, isContext, observations, queue, signById } from "./observations";

const sign = (id: string, urgency: Sign["urgency"]): Sign => ({
  id,
  category: "c",
  text: id,
  urgency,
  source: "https://example.org",
  confirmed: true,
});
const entry = (id: string, kind: Entry["kind"]) => ({ id, kind }) as Entry;

describe("the notes to write", () => {
  it("puts_urgent_signs_first_and_keeps_the_order_of_the_others", () => {
    const ticked = [sign("a", "note"), sign("b", "act-soon"), sign("c", "act-now"), sign("d", "note")];
    expect(byUrgency(ticked).map((s) => s.id)).toEqual(["c", "b", "a", "d"]);
    expect(ticked[0]?.id).toBe("a");
  });
  it("goes_from_one_to_the_next_and_then_back_to_the_list", () => {
    const first = { page: "observe", id: "a", rest: "b,c", n: "1" };
    expect(queue(first)).toEqual({ rest: ["b", "c"], n: 1, of: 3 });
    const second = after(first);
    expect(second).toEqual({ page: "observe", id: "b", rest: "c", n: "2" });
    expect(queue(second).of).toBe(3);
    expect(after(after(second))).toEqual({ page: "recognise" });
  });
  it("is_one_of_one_where_nothing_else_was_ticked", () => {
    expect(queue({ page: "observe", id: "a" })).toEqual({ rest: [], n: 1, of: 1 });
    expect(after({ page: "observe", id: "a" })).toEqual({ page: "recognise" });
  });
});

describe("what was noted", () => {
  it("shows_observations_only_the_latest_first", () => {
    const entries = [entry("1", "observation"), entry("2", "note"), entry("3", "observation")];
    expect(observations(entries).map((e) => e.id)).toEqual(["3", "1"]);
    expect(entries.map((e) => e.id)).toEqual(["1", "2", "3"]);
  });
  it("finds_a_sign_in_any_category_and_says_when_there_is_none", () => {
    const categories: SignCategory[] = [
      { id: "c", title: "C", signs: [sign("a", "note")], read_on: "2026-11-23" },
      { id: "d", title: "D", signs: [sign("b", "note")], read_on: "2026-11-23" },
    ];
    expect(signById(categories, "b")?.id).toBe("b");
    expect(signById(categories, "z")).toBeNull();
    expect(signById(categories, undefined)).toBeNull();
  });
  it("knows_background_from_signs", () => {
    expect(isContext({ id: "risk-factor", title: "", signs: [], read_on: "2026-11-23" })).toBe(true);
    expect(isContext({ id: "device", title: "", signs: [], read_on: "2026-11-23" })).toBe(false);
  });
});
