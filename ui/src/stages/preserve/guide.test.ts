import { expect, it } from "vitest";
import { begun, next, steps, type Guide } from "./guide";

const on = (guide: Guide) => next(guide, { act: "on" }) ?? begun;

it("goes_through_every_step_to_the_summary_and_back_out", () => {
  let guide = begun;
  const seen = [guide.at];
  while (guide.at !== "summary") seen.push((guide = on(guide)).at);
  expect(seen).toEqual([...steps, "summary"]);
  const back = [];
  for (let at: Guide | null = guide; at; at = next(at, { act: "back" })) back.push(at.at);
  expect(back).toEqual([...steps, "summary"].reverse());
});

it("comes_straight_back_from_a_change", () => {
  const summary: Guide = { at: "summary", changing: false };
  const change = next(summary, { act: "change", to: "when" });
  expect(change).toEqual({ at: "when", changing: true });
  for (const act of ["on", "back"] as const) expect(next(change ?? begun, { act })).toEqual(summary);
});

it("changes_only_from_the_summary_and_stays_there_at_its_end", () => {
  expect(next(begun, { act: "change", to: "told" })).toEqual(begun);
  expect(on({ at: "summary", changing: false }).at).toBe("summary");
});
