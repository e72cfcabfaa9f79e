import { expect, it } from "vitest";
import { plain } from "../../design/words";
import { isWritten, toDraft, type ReferenceWords } from "./reference";

const empty: ReferenceWords = {
  title: "",
  app: "",
  where: "",
  url: "",
  at: "",
  certainty: "exact",
  viewed: "",
  who: "",
  what: "",
  count: "",
  how: "",
  still: "",
  told: "",
  done: "",
  device: "",
};
const boxes = ["title", "app", "where", "url", "who", "what", "count", "how", "told", "done"] as const;
const seen = "2026-12-01T21:00:00-05:00";

it("is_written_with_any_one_of_its_boxes", () => {
  expect(isWritten(empty)).toBe(false);
  expect(isWritten({ ...empty, where: "  \n" })).toBe(false);
  for (const box of boxes) expect(isWritten({ ...empty, [box]: "words" }), box).toBe(true);
});

it("never_sends_an_empty_text", () => {
  for (const box of boxes)
    expect(toDraft({ ...empty, [box]: "words" }, null, "minor-or-unsure").text.trim(), box).not.toBe("");
});

it("begins_with_the_few_words_that_name_it", () => {
  const draft = toDraft(
    { ...empty, title: "A picture in the chat", where: "Blue phone", who: "My son. I have not", still: "yes" },
    "account-1",
    "minor-or-unsure",
  );
  expect(draft.text.split("\n")[0]).toBe("A picture in the chat");
  expect(draft.text).toContain("My son. I have not");
  expect(draft).toMatchObject({ where_it_is: "Blue phone", account: "account-1", url: null, seen: null });
  expect(draft.text).not.toMatch(/[\u2066-\u2069]/);
});

it("keeps_a_time_as_seen_only_where_it_is_exact", () => {
  const exact = toDraft({ ...empty, where: "Phone", at: seen }, null, "minor-or-unsure");
  expect(exact.seen).toBe(seen);
  const about = toDraft({ ...empty, where: "Phone", at: seen, certainty: "about" }, null, "minor-or-unsure");
  expect(about.seen).toBeNull();
  expect(about.text).toContain("1 December 2026, 21:00");
  const unknown = toDraft({ ...empty, where: "Phone", at: seen, certainty: "unknown" }, null, "minor-or-unsure");
  expect([unknown.seen, unknown.text]).toEqual([null, "Phone"]);
});

it("carries_the_answer_that_led_here", () => {
  for (const answer of ["other-adult", "minor-or-unsure"] as const)
    expect(toDraft({ ...empty, where: "Phone" }, null, answer)).toMatchObject({ depicts: answer, text: "Phone" });
});

it("says_what_was_not_viewed_how_many_who_knows_and_what_was_done", () => {
  const { text, where_it_is } = toDraft(
    {
      ...empty,
      ...{ app: "Instagram", where: "third message", what: "a photo, sent by that account", count: "two" },
      ...{ viewed: "no", told: "the school", done: "reported, R-0101" },
    },
    null,
    "minor-or-unsure",
  );
  expect(where_it_is).toBe("Instagram\nthird message");
  expect(text.split("\n")).toEqual([
    "a photo, sent by that account",
    plain("protected-line-count", { words: "two" }),
    plain("protected-line-not-viewed"),
    plain("protected-line-told", { words: "the school" }),
    plain("protected-line-done", { words: "reported, R-0101" }),
  ]);
  // Whoever saw it, or didn't say, is not made to have not seen it.
  for (const viewed of ["yes", ""])
    expect(toDraft({ ...empty, where: "Phone", viewed }, null, "minor-or-unsure").text).toBe("Phone");
});
