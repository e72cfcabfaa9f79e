import { expect, it } from "vitest";
import { next, summary, type CheckState } from "./check";

const checking: CheckState = { step: "checking", progress: null };
const row = (number: number, ok: boolean, problem: string | null = null) => ({
  id: `item-${number}`,
  number,
  ok,
  problem,
});

it("goes_from_checking_to_what_was_found", () => {
  const progress = { doing: "verifying", done: 1, of: 2 };
  expect(next({ step: "idle" }, { act: "begin" })).toEqual(checking);
  expect(next(checking, { act: "progress", progress })).toEqual({ step: "checking", progress });
  expect(next(checking, { act: "found", at: "then", rows: [] })).toEqual({ step: "checked", at: "then", rows: [] });
});

it("tells_stopped_from_failed", () => {
  expect(next(checking, { act: "fail", failure: { code: "cancelled", detail: null } })).toEqual({ step: "stopped" });
  const failure = { code: "journal-damaged", detail: null };
  expect(next(checking, { act: "fail", failure })).toEqual({ step: "failed", failure });
});

it("does_not_begin_twice_and_hears_nothing_when_it_is_over", () => {
  expect(next(checking, { act: "begin" })).toBe(checking);
  const stopped: CheckState = { step: "stopped" };
  expect(next(stopped, { act: "found", at: "then", rows: [] })).toBe(stopped);
});

it("never_counts_what_was_not_opened_as_unchanged", () => {
  const rows = [row(1, true), row(2, false, "damaged"), row(3, true, "not-opened"), row(4, false, "missing")];
  expect(summary(rows)).toEqual({ same: 1, wrong: [rows[1], rows[3]], closed: 1 });
});
