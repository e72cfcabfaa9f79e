import { expect, it } from "vitest";
import { square } from "./qr";

it("draws_another_square_for_another_number_and_the_same_for_the_same", () => {
  expect(square("tel:911").path).toBe(square("tel:911").path);
  expect(square("tel:911").path).not.toBe(square("tel:988").path);
});

it("leaves_four_empty_modules_around_the_21_of_the_smallest_square", () => {
  expect(square("tel:911").box).toBe("-4 -4 29 29");
  expect(square("tel:911").path).toMatch(/^[MLZ\d ]+$/);
});
