import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { ShiftCounter } from "./leave";

let counts: number[];
let left: number;
let shift: ShiftCounter;
const press = () => {
  shift.down("Shift");
  shift.up("Shift");
};

beforeEach(() => {
  vi.useFakeTimers();
  [counts, left] = [[], 0];
  shift = new ShiftCounter(
    (count) => counts.push(count),
    () => (left += 1),
  );
});
afterEach(() => vi.useRealTimers());

it("leaves_on_the_third_press_and_announces_the_others", () => {
  press();
  press();
  expect([counts, left]).toEqual([[1, 2], 0]);
  press();
  expect(left).toBe(1);
});

it("starts_over_when_another_key_comes_between", () => {
  press();
  press();
  shift.down("a");
  shift.up("a");
  press();
  expect(left).toBe(0);
});

it("does_not_count_shift_that_was_held_to_type", () => {
  for (const letter of ["A", "B", "C"]) {
    shift.down("Shift");
    shift.down(letter);
    shift.up(letter);
    shift.up("Shift");
  }
  expect([counts, left]).toEqual([[], 0]);
});

it("counts_a_held_key_once", () => {
  shift.down("Shift");
  for (let i = 0; i < 10; i += 1) shift.down("Shift", true);
  shift.up("Shift");
  expect(counts).toEqual([1]);
});

it("does_not_count_shift_with_a_press_of_the_mouse", () => {
  shift.down("Shift");
  shift.reset();
  shift.up("Shift");
  expect(counts).toEqual([]);
});

it("forgets_presses_after_five_seconds_and_takes_the_notice_away", () => {
  press();
  vi.advanceTimersByTime(3000);
  press();
  vi.advanceTimersByTime(2500);
  expect(counts).toEqual([1, 2, 1]);
  press();
  expect(left).toBe(0);
  vi.advanceTimersByTime(5001);
  expect(counts.at(-1)).toBe(0);
});
