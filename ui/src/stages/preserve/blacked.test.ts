import { beforeEach, describe, expect, it } from "vitest";
import { Blacked } from "./blacked.svelte";

const picture = { width: 1600, height: 1200 };
let blacked: Blacked;
const draw = (from: [number, number], to: [number, number]) => {
  blacked.begin({ x: from[0], y: from[1] }, null);
  blacked.go({ x: to[0], y: to[1] });
  blacked.end();
};

beforeEach(() => {
  blacked = new Blacked(picture);
});

describe("by pointer", () => {
  it("shows_what_is_drawn_and_keeps_it_when_the_pointer_is_let_go", () => {
    blacked.begin({ x: 100, y: 100 }, null);
    blacked.go({ x: 500, y: 400 });
    expect(blacked.areas).toEqual([]);
    expect(blacked.seen.map((one) => one.area)).toEqual([{ left: 100, top: 100, width: 400, height: 300 }]);
    blacked.end();
    expect(blacked.areas).toEqual([{ left: 100, top: 100, width: 400, height: 300 }]);
  });
  it("makes_nothing_of_a_mere_press_or_of_what_was_cancelled", () => {
    draw([100, 100], [101, 101]);
    blacked.begin({ x: 100, y: 100 }, null);
    blacked.go({ x: 500, y: 400 });
    blacked.cancel();
    blacked.end();
    expect([blacked.areas, blacked.seen]).toEqual([[], []]);
  });
  it("moves_the_area_that_it_takes_hold_of", () => {
    draw([100, 100], [500, 400]);
    draw([600, 600], [900, 900]);
    const [first] = blacked.drawn;
    blacked.begin({ x: 200, y: 200 }, first?.id ?? null);
    blacked.go({ x: 150, y: -5000 });
    blacked.end();
    expect(blacked.areas).toEqual([
      { left: 50, top: 0, width: 400, height: 300 },
      { left: 600, top: 600, width: 300, height: 300 },
    ]);
  });
});

describe("by keyboard", () => {
  it("adds_moves_resizes_and_removes", () => {
    const id = blacked.add();
    expect(blacked.areas).toEqual([{ left: 600, top: 450, width: 400, height: 300 }]);
    expect(blacked.press(id, "ArrowLeft", false)).toBe("changed");
    expect(blacked.press(id, "ArrowDown", true)).toBe("changed");
    expect(blacked.areas).toEqual([{ left: 576, top: 450, width: 400, height: 324 }]);
    expect(blacked.press(id, "Tab", false)).toBeUndefined();
    expect(blacked.press(id, "Delete", false)).toBe("removed");
    expect([blacked.areas, blacked.press(id, "Delete", false)]).toEqual([[], undefined]);
  });
  it("gives_each_area_an_id_of_its_own", () => {
    const [first, second] = [blacked.add(), blacked.add()];
    blacked.remove(first);
    expect(blacked.drawn.map((one) => one.id)).toEqual([second]);
    expect(blacked.add()).not.toBe(second);
  });
});
