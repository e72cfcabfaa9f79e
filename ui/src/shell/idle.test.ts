import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { IdleLock } from "./idle";

const minute = 60_000;
let locked: number;
let idle: IdleLock;

beforeEach(() => {
  vi.useFakeTimers();
  locked = 0;
  idle = new IdleLock(() => (locked += 1));
});
afterEach(() => vi.useRealTimers());

it("locks_after_five_minutes_without_a_touch", () => {
  idle.start();
  vi.advanceTimersByTime(5 * minute - 1);
  expect(locked).toBe(0);
  vi.advanceTimersByTime(1);
  expect(locked).toBe(1);
});

it("waits_on_while_someone_is_there", () => {
  idle.start();
  for (let i = 0; i < 10; i += 1) {
    vi.advanceTimersByTime(4 * minute);
    idle.touched();
  }
  expect(locked).toBe(0);
  vi.advanceTimersByTime(5 * minute);
  expect(locked).toBe(1);
});

it("waits_longer_while_it_is_asked_to_and_then_as_before", () => {
  idle.start();
  idle.wait(30);
  vi.advanceTimersByTime(29 * minute);
  expect(locked).toBe(0);
  idle.wait();
  vi.advanceTimersByTime(5 * minute);
  expect(locked).toBe(1);
});

it("does_not_begin_to_run_because_it_is_asked_to_wait", () => {
  idle.wait(30);
  idle.wait();
  vi.advanceTimersByTime(60 * minute);
  expect(locked).toBe(0);
});

it("locks_on_the_first_touch_after_the_computer_slept", () => {
  idle.start();
  vi.setSystemTime(Date.now() + 60 * minute);
  idle.touched();
  expect(locked).toBe(1);
});

it("takes_the_minutes_that_were_chosen_and_stops_when_told", () => {
  idle.start(1);
  vi.advanceTimersByTime(minute);
  expect(locked).toBe(1);
  idle.start(1);
  idle.stop();
  vi.advanceTimersByTime(10 * minute);
  expect(locked).toBe(1);
});
