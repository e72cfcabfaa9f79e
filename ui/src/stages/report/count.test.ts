import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { countText, rowsFor } from "./count";

type Counted = { text: string; utf16: number; graphemes: number; bytes: number };

/** The core counts the same table. */
const table = JSON.parse(
  readFileSync(join(process.cwd(), "../tests/fixtures/reports/counting.json"), "utf8"),
) as Counted[];

it("counts_as_the_core_does", () => {
  expect(table.length).toBeGreaterThan(10);
  for (const { text, utf16, graphemes, bytes } of table)
    expect([countText(text, "utf16"), countText(text, "graphemes"), countText(text, "bytes")], text).toEqual([
      utf16,
      graphemes,
      bytes,
    ]);
});

it("makes_room_for_a_text_and_leaves_room_for_the_page", () => {
  expect(rowsFor("")).toBe(2);
  expect(rowsFor("a\nb\nc\nd")).toBe(4);
  expect(rowsFor("x".repeat(100))).toBe(3);
  expect(rowsFor("x\n".repeat(200))).toBe(24);
});
