import { describe, expect, it } from "vitest";
import type { Depicts } from "../../bridge";
import { firstPart, givenNow, next, type PartsAct, type PartsState } from "./parts";

const answer = (depicts: Depicts | null): PartsAct => ({ act: "answer", depicts });
const through = (count: number, ...acts: PartsAct[]): PartsState =>
  acts.reduce((state, act) => next(state, act, count), firstPart);
const fine = answer("nothing-sexual");
const given = (depicts: Depicts, permission: string | null = null) => ({ depicts, permission });

describe("one part after the other", () => {
  it("asks_for_each_and_is_done_after_the_last", () => {
    expect(through(3, fine)).toEqual({ at: 1, step: firstPart.step, given: [given("nothing-sexual")] });
    expect(through(3, fine, answer("only-me-adult"), fine)).toEqual({
      at: 2,
      step: { step: "answered" },
      given: [given("nothing-sexual"), given("only-me-adult"), given("nothing-sexual")],
    });
  });
  it("stays_at_a_part_without_an_answer", () => {
    expect(through(3, fine, answer(null))).toMatchObject({ at: 1, step: { step: "question", unanswered: true } });
  });
  it("asks_for_the_permission_of_another_adult_for_that_part_alone", () => {
    const permit: PartsAct = { act: "permit", permission: " She agreed. " };
    expect(through(2, answer("other-adult"))).toMatchObject({ at: 0, step: { step: "permission" } });
    expect(through(2, answer("other-adult"), permit)).toMatchObject({
      at: 1,
      given: [given("other-adult", "She agreed.")],
    });
    expect(through(2, answer("other-adult"), { act: "permit", permission: " " })).toMatchObject({
      at: 0,
      step: { step: "permission", missing: true },
    });
  });
});

describe("going back", () => {
  it("goes_to_the_part_before_and_knows_its_answer", () => {
    const back = through(3, fine, answer("only-me-adult"), { act: "back" });
    expect([back.at, givenNow(back)]).toEqual([1, "only-me-adult"]);
    expect(givenNow(next(back, { act: "back" }, 3))).toBe("nothing-sexual");
  });
  it("keeps_the_answers_behind_it", () => {
    const again = through(3, fine, answer("only-me-adult"), { act: "back" }, { act: "back" }, answer("only-me-adult"));
    expect(again.given).toEqual([given("only-me-adult"), given("only-me-adult")]);
  });
  it("has_nothing_before_the_first", () => {
    expect(through(2, { act: "back" })).toBe(firstPart);
  });
  it("leads_from_the_permission_to_the_question", () => {
    expect(through(2, fine, answer("other-adult"), { act: "back" })).toMatchObject({
      at: 1,
      step: { step: "question" },
    });
  });
});

describe("one part that nobody may take in", () => {
  const unsure = answer("minor-or-unsure");
  it("keeps_the_whole_file_out_after_a_word_about_it", () => {
    expect(through(3, fine, unsure)).toMatchObject({ at: 1, step: { step: "stays-out", depicts: "minor-or-unsure" } });
    expect(through(2, answer("other-adult"), { act: "no-permission" })).toMatchObject({
      step: { step: "stays-out", depicts: "other-adult" },
    });
  });
  it("asks_nothing_more_and_lets_no_part_in_that_was_not_asked_about", () => {
    expect(through(4, fine, unsure, { act: "stay-out" })).toEqual({
      at: 1,
      step: { step: "answered" },
      given: [given("nothing-sexual"), given("minor-or-unsure"), given("minor-or-unsure"), given("minor-or-unsure")],
    });
  });
  it("forgets_answers_behind_it", () => {
    const state = through(2, fine, { act: "back" }, unsure, { act: "stay-out" });
    expect(state.given).toEqual([given("minor-or-unsure"), given("minor-or-unsure")]);
  });
  it("can_be_taken_back", () => {
    expect(through(3, fine, unsure, { act: "back" })).toMatchObject({ at: 1, step: { step: "question" } });
  });
  it("is_not_reached_in_any_other_way", () => {
    expect(through(3, { act: "stay-out" })).toBe(firstPart);
    const out = through(3, unsure);
    expect(next(out, fine, 3)).toBe(out);
    const done = through(1, fine);
    for (const act of [fine, { act: "back" }, { act: "stay-out" }] as const) expect(next(done, act, 1)).toBe(done);
  });
});
