import { afterEach, describe, expect, it } from "vitest";
import { speak } from "../../design/words";
import { emptyPlan, isPlan, parts, read, written } from "./safety";

afterEach(() => speak("en"));
const full = () => Object.fromEntries(parts.map((part) => [part, `about ${part}\nsecond line`])) as never;

describe("the safety plan as a note", () => {
  it("comes_back_as_it_was_written", () => {
    const text = written(full());
    expect(isPlan({ kind: "note", text: text ?? "" })).toBe(true);
    expect(read(text ?? "")).toEqual(full());
  });
  it("comes_back_in_another_language", () => {
    speak("es");
    const text = written(full()) ?? "";
    expect(text.startsWith("Plan de seguridad\n\n")).toBe(true);
    speak("en");
    expect(isPlan({ kind: "note", text })).toBe(true);
    expect(read(text)).toEqual(full());
  });
  it("has_no_headings_for_what_stayed_empty_and_is_nothing_where_all_did", () => {
    expect(written({ ...emptyPlan(), word: " pancakes " })).toBe(
      "Safety plan\n\nA word that means: I need you now\npancakes",
    );
    expect(written({ ...emptyPlan(), word: "  " })).toBeNull();
  });
  it("loses_no_words_that_somebody_wrote_between_the_headings", () => {
    expect(read("Safety plan\n\nsomething else\n\nA word that means: I need you now\npancakes")).toEqual({
      ...emptyPlan(),
      signs: "something else",
      word: "pancakes",
    });
  });
  it("takes_no_other_note_for_a_plan", () => {
    expect(isPlan({ kind: "note", text: "Safety planning with the school" })).toBe(false);
    expect(isPlan({ kind: "call", text: "Safety plan" })).toBe(false);
  });
});
