import { fireEvent, render } from "@testing-library/svelte";
import { expect, it } from "vitest";
import Errors from "./Errors.svelte";

it("takes_the_focus_when_it_comes_and_leaves_it_to_who_fills_a_box", async () => {
  const box = document.createElement("input");
  document.body.append(box);
  const focused = () => document.activeElement?.className ?? "";
  const { rerender } = render(Errors, { errors: [] });
  box.focus();
  await rerender({ errors: [{ id: "year", text: "Which day was it?" }] });
  expect(document.activeElement).toBe(box);
  await fireEvent.keyDown(box, { key: "Enter" });
  await rerender({ errors: [{ id: "year", text: "Which day was it?" }] });
  expect(focused()).toContain("errors");
  await fireEvent.keyDown(box, { key: "2" });
  // What is missing changes with the first digit: the box keeps the focus.
  box.focus();
  await rerender({ errors: [{ id: "year", text: "The year is missing." }] });
  expect(document.activeElement).toBe(box);
  // Pressed again, with a button.
  box.blur();
  await rerender({ errors: [{ id: "year", text: "The year is missing." }] });
  expect(focused()).toContain("errors");
  box.remove();
});
