import { expect, it } from "vitest";
import { asDrafted, isEdited, redrafted, typed } from "./edited";

it("follows_the_draft_as_long_as_nobody_wrote_in_it", () => {
  expect(redrafted(asDrafted("one"), "two")).toEqual({ drafted: "two", text: "two", newer: false });
});

it("keeps_what_the_person_wrote_and_says_that_there_is_a_newer_draft", () => {
  const mine = typed(asDrafted("one"), "one, and my own words");
  const after = redrafted(mine, "two");
  expect(after).toEqual({ drafted: "two", text: "one, and my own words", newer: true });
  expect(isEdited(after)).toBe(true);
});

it("does_not_speak_of_a_newer_draft_where_it_is_the_same", () => {
  expect(redrafted(typed(asDrafted("one"), "mine"), "one").newer).toBe(false);
});

it("goes_on_saying_so_until_the_person_has_taken_it", () => {
  const twice = redrafted(redrafted(typed(asDrafted("one"), "mine"), "two"), "two");
  expect(twice.newer).toBe(true);
  expect(asDrafted(twice.drafted)).toEqual({ drafted: "two", text: "two", newer: false });
});

it("keeps_a_box_that_was_emptied_on_purpose_empty", () => {
  expect(redrafted(typed(asDrafted("one"), ""), "two").text).toBe("");
});

it("is_no_edit_any_more_when_the_words_are_those_of_the_draft", () => {
  expect(isEdited(typed(typed(asDrafted("one"), "mine"), "one"))).toBe(false);
  expect(redrafted(typed(asDrafted("one"), "two"), "two").newer).toBe(false);
});
