import { expect, it } from "vitest";
import { countText, rowsFor } from "./count";

it("counts_as_the_core_does", () => {
  const family = "👨‍👩‍👧";
  expect([countText(family, "utf16"), countText(family, "graphemes"), countText(family, "bytes")]).toEqual([8, 1, 18]);
  expect([countText("é", "utf16"), countText("é", "graphemes"), countText("é", "bytes")]).toEqual([1, 1, 2]);
  expect(countText("e\u0301", "graphemes")).toBe(1);
  expect(countText("", "graphemes")).toBe(0);
});

it("makes_room_for_a_text_and_leaves_room_for_the_page", () => {
  expect(rowsFor("")).toBe(2);
  expect(rowsFor("a\nb\nc\nd")).toBe(4);
  expect(rowsFor("x".repeat(100))).toBe(3);
  expect(rowsFor("x\n".repeat(200))).toBe(24);
});
