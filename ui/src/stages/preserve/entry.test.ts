import { expect, it } from "vitest";
import { entryText, isFilled, type EntryWords } from "./entry";

const nothing: EntryWords = {
  kind: "note",
  text: "",
  source: "",
  exact: "",
  asked: "",
  present: "",
  with: "",
  number: "",
  promised: "",
  way: "",
  amount: "",
  to: "",
  numbers: "",
  demanded: "",
  state: "",
  stop: "",
};

it("keeps_the_words_of_a_note_alone_where_nothing_more_is_known", () => {
  expect(entryText({ ...nothing, text: " He wrote again. " })).toBe("He wrote again.");
});

it("writes_what_courts_ask_for_in_a_fixed_order_that_reads_without_cairn", () => {
  const words = { ...nothing, text: "He told me.", present: "Nobody", exact: "“Send it”", asked: "“What is it?”" };
  expect(entryText({ ...words, source: "told" }).split("\n")).toEqual([
    "He told me.",
    "Seen or told: I was told",
    "Exact words: “Send it”",
    "Asked before: “What is it?”",
    "Who was there: Nobody",
  ]);
});

it("writes_a_call_with_who_was_on_the_line_and_what_was_promised", () => {
  const words = {
    ...nothing,
    kind: "call" as const,
    text: "Keep the phone.",
    with: "Desk sergeant",
    number: "555-0101",
  };
  expect(entryText({ ...words, promised: "A call by Friday" }).split("\n")).toEqual([
    "Call with: Desk sergeant",
    "Number: 555-0101",
    "Keep the phone.",
    "Promised: A call by Friday",
  ]);
});

it("writes_a_payment_line_by_line_and_leaves_the_fields_of_other_kinds_out", () => {
  const words = { ...nothing, kind: "payment" as const, way: "gift-card", amount: "50 USD", numbers: "AB12 CD34" };
  expect(entryText({ ...words, state: "asked", exact: "of the note", promised: "of the call" }).split("\n")).toEqual([
    "Payment: Gift card",
    "How much: 50 USD",
    "Numbers: AB12 CD34",
    "What became of it: It was only asked for",
  ]);
});

it("needs_more_than_a_choice", () => {
  expect(isFilled({ ...nothing, source: "seen" })).toBe(false);
  expect(isFilled({ ...nothing, kind: "payment", way: "cash", state: "paid" })).toBe(false);
  expect(isFilled({ ...nothing, kind: "payment", amount: "20" })).toBe(true);
  expect(isFilled({ ...nothing, kind: "note", amount: "20" })).toBe(false);
});
