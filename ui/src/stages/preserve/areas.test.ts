import { describe, expect, it } from "vitest";
import type { Area } from "../../bridge";
import { between, clamped, inTheMiddle, isDrawn, moved, onPicture, pressed, resized } from "./areas";

const picture = { width: 1600, height: 1200 };
const area = (left: number, top: number, width: number, height: number): Area => ({ left, top, width, height });
const isWhole = (one: Area) =>
  Object.values(one).every(Number.isInteger) &&
  one.left >= 0 &&
  one.top >= 0 &&
  one.width >= 1 &&
  one.height >= 1 &&
  one.left + one.width <= picture.width &&
  one.top + one.height <= picture.height;

describe("from what is shown to the picture", () => {
  // A preview of 400 × 300 at 20, 50 on the page.
  const shown = { left: 20, top: 50, width: 400, height: 300 };
  it("is_scaled_up", () => {
    expect(onPicture({ x: 120, y: 125 }, shown, picture)).toEqual({ x: 400, y: 300 });
  });
  it("ends_at_the_edges", () => {
    expect(onPicture({ x: 0, y: 0 }, shown, picture)).toEqual({ x: 0, y: 0 });
    expect(onPicture({ x: 900, y: 900 }, shown, picture)).toEqual({ x: 1600, y: 1200 });
  });
  it("is_nothing_where_nothing_is_shown", () => {
    expect(onPicture({ x: 5, y: 5 }, { left: 0, top: 0, width: 0, height: 0 }, picture)).toEqual({ x: 0, y: 0 });
  });
});

describe("drawing", () => {
  it("works_in_any_direction", () => {
    const drawn = area(100, 200, 300, 400);
    const [from, to] = [
      { x: 100, y: 200 },
      { x: 400, y: 600 },
    ];
    expect(between(from, to, picture)).toEqual(drawn);
    expect(between(to, from, picture)).toEqual(drawn);
    expect(between({ x: 400, y: 200 }, { x: 100, y: 600 }, picture)).toEqual(drawn);
  });
  it("grows_to_whole_pixels_and_leaves_none_at_an_edge_open", () => {
    expect(between({ x: 10.9, y: 10.2 }, { x: 20.1, y: 30.5 }, picture)).toEqual(area(10, 10, 11, 21));
  });
  it("needs_more_than_a_press", () => {
    expect(isDrawn({ x: 5, y: 5 }, { x: 5, y: 5 }, picture)).toBe(false);
    expect(isDrawn({ x: 5, y: 5 }, { x: 400, y: 10 }, picture)).toBe(false);
    expect(isDrawn({ x: 400, y: 400 }, { x: 5, y: 5 }, picture)).toBe(true);
  });
});

describe("moving and resizing", () => {
  it("stays_inside", () => {
    expect(moved(area(10, 10, 100, 100), -50, 5000, picture)).toEqual(area(0, 1100, 100, 100));
    expect(resized(area(1500, 1100, 50, 50), 500, 500, picture)).toEqual(area(1500, 1100, 100, 100));
  });
  it("never_gets_smaller_than_one_pixel", () => {
    expect(resized(area(10, 10, 30, 30), -500, -500, picture)).toEqual(area(10, 10, 1, 1));
    expect(clamped(area(-5, -5, 0, 0), picture)).toEqual(area(0, 0, 1, 1));
  });
  it("covers_the_whole_where_it_is_larger_than_the_picture", () => {
    expect(clamped(area(-10, -10, 9000, 9000), picture)).toEqual(area(0, 0, 1600, 1200));
  });
  it("begins_in_the_middle", () => {
    expect(inTheMiddle(picture)).toEqual(area(600, 450, 400, 300));
    expect(inTheMiddle({ width: 1, height: 1 })).toEqual(area(0, 0, 1, 1));
  });
});

describe("by keyboard", () => {
  const middle = inTheMiddle(picture);
  it("moves_with_arrows_and_resizes_with_shift", () => {
    expect(pressed(middle, "ArrowRight", false, picture)).toEqual(area(624, 450, 400, 300));
    expect(pressed(middle, "ArrowUp", false, picture)).toEqual(area(600, 426, 400, 300));
    expect(pressed(middle, "ArrowDown", true, picture)).toEqual(area(600, 450, 400, 324));
    expect(pressed(middle, "ArrowLeft", true, picture)).toEqual(area(600, 450, 376, 300));
  });
  it("removes_with_delete_and_minds_no_other_key", () => {
    expect(pressed(middle, "Delete", false, picture)).toBeNull();
    for (const key of ["Tab", "Enter", "a", "Shift"]) expect(pressed(middle, key, false, picture)).toBeUndefined();
  });
  it("is_always_whole_and_inside", () => {
    let one = inTheMiddle({ width: 1599, height: 1201 });
    const keys = ["ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp"];
    for (let i = 0; i < 400; i += 1) {
      const next = pressed(one, keys[Math.floor(i / 60) % 4] ?? "", i % 3 === 0, picture);
      if (!next) throw new Error("an arrow removes nothing");
      one = next;
      expect(isWhole(one), JSON.stringify(one)).toBe(true);
    }
  });
});
