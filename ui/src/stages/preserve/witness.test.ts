import { describe, expect, it } from "vitest";
import { allowed, answers, asked, next, type WitnessState } from "./witness";

const permission: WitnessState = { step: "permission", missing: false };

describe("what comes after the answer", () => {
  it("lets_a_file_in_after_nothing_sexual_and_after_only_me", () => {
    for (const depicts of ["nothing-sexual", "only-me-adult"] as const)
      expect(next(asked, { act: "answer", depicts })).toEqual({ step: "keep", depicts, permission: null });
  });
  it("leads_to_words_when_someone_may_be_under_18_or_when_unsure", () => {
    expect(next(asked, { act: "answer", depicts: "minor-or-unsure" })).toEqual({
      step: "reference",
      depicts: "minor-or-unsure",
    });
  });
  it("asks_for_the_permission_of_another_adult", () => {
    expect(next(asked, { act: "answer", depicts: "other-adult" })).toEqual(permission);
  });
  it("stays_where_it_is_without_an_answer", () => {
    expect(next(asked, { act: "answer", depicts: null })).toEqual({ step: "question", unanswered: true });
  });
});

describe("another adult", () => {
  it("is_kept_with_a_permission_in_words", () => {
    expect(next(permission, { act: "permit", permission: " She asked me to. \n" })).toEqual({
      step: "keep",
      depicts: "other-adult",
      permission: "She asked me to.",
    });
  });
  it("is_not_kept_with_an_empty_permission", () => {
    expect(next(permission, { act: "permit", permission: " \n " })).toEqual({ step: "permission", missing: true });
  });
  it("leads_to_words_without_a_permission", () => {
    expect(next(permission, { act: "no-permission" })).toEqual({ step: "reference", depicts: "other-adult" });
  });
  it("goes_back_to_the_question", () => {
    expect(next(permission, { act: "back" })).toEqual(asked);
  });
});

it("has_no_way_around_the_question", () => {
  for (const act of [{ act: "permit", permission: "yes" }, { act: "no-permission" }, { act: "back" }] as const)
    expect(next(asked, act)).toBe(asked);
  const reference: WitnessState = { step: "reference", depicts: "minor-or-unsure" };
  expect(next(reference, { act: "answer", depicts: "nothing-sexual" })).toBe(reference);
  expect(next(reference, { act: "permit", permission: "yes" })).toBe(reference);
  expect(next(permission, { act: "answer", depicts: "nothing-sexual" })).toBe(permission);
});

it("opens_the_keep_page_for_three_answers_and_no_other", () => {
  expect(allowed("nothing-sexual", undefined)).toEqual({ depicts: "nothing-sexual", permission: null });
  expect(allowed("only-me-adult", undefined)).toEqual({ depicts: "only-me-adult", permission: null });
  expect(allowed("other-adult", "She agreed.")).toEqual({ depicts: "other-adult", permission: "She agreed." });
  for (const [depicts, words] of [
    ["other-adult", undefined],
    ["other-adult", "  "],
    ["minor-or-unsure", undefined],
    ["minor-or-unsure", "permission changes nothing here"],
    [undefined, undefined],
    ["something else", undefined],
  ] as const)
    expect(allowed(depicts, words), `${depicts}`).toBeNull();
});

it("asks_with_four_answers_and_the_doubt_last", () => {
  expect(answers).toHaveLength(4);
  expect(answers.at(-1)).toBe("minor-or-unsure");
});
