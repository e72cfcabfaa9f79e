import { expect, it } from "vitest";
import { isWritten, toDraft, type ReferenceWords } from "./reference";

const empty: ReferenceWords = {
  title: "",
  where: "",
  url: "",
  at: "",
  certainty: "exact",
  who: "",
  how: "",
  still: "",
  device: "",
};
const seen = "2026-12-01T21:00:00-05:00";

it("is_written_with_any_one_of_its_boxes", () => {
  expect(isWritten(empty)).toBe(false);
  expect(isWritten({ ...empty, where: "  \n" })).toBe(false);
  for (const box of ["title", "where", "url", "who", "how"] as const)
    expect(isWritten({ ...empty, [box]: "words" }), box).toBe(true);
});

it("never_sends_an_empty_text", () => {
  for (const box of ["title", "where", "url", "who", "how"] as const)
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
