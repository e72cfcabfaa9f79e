import { expect, it } from "vitest";
import { doesStep, noted, type Note } from "./note";

const at = "2026-12-03T18:40:00-05:00";
const note: Note = { who: "", at, number: "", pin: "", said: "", report: false };
const office = { service: "us-tip", name: "The tip line" };
const police = { service: null, name: "Call your local police" };

it("goes_into_the_ledger_when_there_is_a_number_to_come_back_to", () => {
  const made = noted({ ...note, number: " 12-345 ", who: "A woman", said: "They look into it." }, office, "phone");
  expect(made).toEqual({
    submission: {
      platform: null,
      service: "us-tip",
      route: "phone",
      at,
      number: "12-345",
      pin: null,
      text: "Called The tip line.\nSpoke with: A woman\nThey look into it.",
    },
  });
});

it("goes_into_the_ledger_when_it_was_a_report_even_without_a_number", () => {
  expect("submission" in noted({ ...note, report: true }, office, "phone")).toBe(true);
  expect("submission" in noted(note, office, "form")).toBe(true);
});

it("is_a_call_in_the_journal_when_only_advice_was_asked", () => {
  expect(noted({ ...note, said: "They listened." }, office, "phone")).toEqual({
    entry: {
      kind: "call",
      at,
      certainty: "exact",
      text: "Called The tip line.\nThey listened.",
      accounts: [],
      sign: null,
    },
  });
});

it("loses_no_number_of_an_office_that_the_directory_does_not_know", () => {
  const made = noted({ ...note, number: "12-345", report: true }, police, "phone");
  expect("entry" in made && made.entry.text).toContain("Number given: 12-345");
});

it("is_never_empty_and_carries_no_marks", () => {
  const made = noted(note, office, "phone");
  expect("entry" in made && made.entry.text).toBe("Called The tip line.");
});

it("does_the_step_of_the_plan_only_where_something_was_reported", () => {
  expect(doesStep({ report: false }, "official-report", "phone")).toBe(false);
  expect(doesStep({ report: true }, "official-report", "phone")).toBe(true);
  expect(doesStep({ report: false }, "official-report", "form")).toBe(true);
  // Nobody reports to a listener, and the police near by are in no directory: the call is the step.
  expect(doesStep({ report: false }, "helpline", "phone")).toBe(true);
  expect(doesStep({ report: false }, "", "phone")).toBe(true);
});
