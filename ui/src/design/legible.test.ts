import { expect, it } from "vitest";
import { firstLine, legible } from "./legible";

it("spells_out_what_cannot_be_seen_in_a_name", () => {
  expect(legible("a\u202egpj.exe")).toBe("a⟨U+202E⟩gpj.exe");
  expect(legible("two\nlines\u2069")).toBe("two⟨U+000A⟩lines⟨U+2069⟩");
  expect(legible("-  Großmutter 祖母 👵 .jpg")).toBe("-  Großmutter 祖母 👵 .jpg");
});

it("cuts_a_line_at_a_word", () => {
  expect(firstLine("\n one line \nanother")).toBe("one line");
  expect(firstLine("word ".repeat(40))).toMatch(/^(word )+word…$/);
  expect(firstLine("word ".repeat(40)).length).toBeLessThanOrEqual(91);
  expect(firstLine("x".repeat(200))).toBe(`${"x".repeat(90)}…`);
});
