import { expect, it } from "vitest";
import { firstLine, legible, legibleWords } from "./legible";

it("spells_out_what_cannot_be_seen_in_a_name", () => {
  expect(legible("a\u202egpj.exe")).toBe("a⟨U+202E⟩gpj.exe");
  expect(legible("two\nlines\u2069")).toBe("two⟨U+000A⟩lines⟨U+2069⟩");
  expect(legible("-  Großmutter 祖母 👵 .jpg")).toBe("-  Großmutter 祖母 👵 .jpg");
});

it("leaves_the_lines_and_the_signs_of_a_message_as_they_are_and_spells_out_what_hides_or_turns", () => {
  expect(legibleWords("one\r\ntwo\u2028three\tfour")).toBe("one\ntwo\nthree\tfour");
  expect(legibleWords("👨‍👩‍👧 می‌خواهم")).toBe("👨‍👩‍👧 می‌خواهم");
  expect(legibleWords("a\u202eb\u200bc\u0000")).toBe("a⟨U+202E⟩b⟨U+200B⟩c⟨U+0000⟩");
});

it("cuts_a_line_at_a_word", () => {
  expect(firstLine("\n one line \nanother")).toBe("one line");
  expect(firstLine("word ".repeat(40))).toMatch(/^(word )+word…$/);
  expect(firstLine("word ".repeat(40)).length).toBeLessThanOrEqual(91);
  expect(firstLine("x".repeat(200))).toBe(`${"x".repeat(90)}…`);
});
