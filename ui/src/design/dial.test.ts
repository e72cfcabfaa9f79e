import { expect, it } from "vitest";
import { dialled, hasLetters, telephone } from "./dial";

it("presses_the_keys_that_letters_stand_on", () => {
  expect(dialled("1-800-CALL-FBI")).toBe("18002255324");
  expect(dialled("1-855-4-VICTIM")).toBe("18554842846");
  expect(hasLetters("1-800-CALL-FBI")).toBe(true);
});

it("keeps_short_numbers_and_those_from_abroad", () => {
  expect([dialled("911"), dialled("988"), dialled("+44 20 7946 0018"), dialled("(702) 555-0140")]).toEqual([
    "911",
    "988",
    "+442079460018",
    "7025550140",
  ]);
  expect(telephone("911")).toBe("tel:911");
  // Short numbers in Japan begin with it.
  expect([dialled("#8891"), telephone("#8891")]).toEqual(["#8891", "tel:%238891"]);
});

it("dials_nothing_that_is_not_one_number", () => {
  for (const other of ["", "112, 110", "911 or 988", "555-0140;ext=1", "*67", "+"])
    expect(telephone(other), other).toBeNull();
});

const files = import.meta.glob<string>("../../../content/directory/*.toml", {
  query: "?raw",
  import: "default",
  eager: true,
});

it("dials_what_the_directory_says_for_each_number_that_it_shows", () => {
  const shown = Object.values(files).flatMap((text) => [
    ...text.matchAll(/^phone = "([^"]+)"\nphone_display = "([^"]+)"/gm),
  ]);
  expect(shown.length).toBeGreaterThan(60);
  for (const [, phone = "", display = ""] of shown) {
    const digits = dialled(display)?.replace(/^\+/, "");
    expect(digits && phone.replace(/^\+/, "").endsWith(digits.replace(/^0/, "")), `${display} for ${phone}`).toBe(true);
  }
});
