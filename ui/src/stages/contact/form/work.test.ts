import { beforeEach, expect, it } from "vitest";
import { StandIn } from "../../../bridge/stand-in";
import type { FilledForm } from "../../../bridge";
import { FormChoices, receivers } from "./choices.svelte";
import { over, Work } from "./work.svelte";

let form: FilledForm;
let work: Work;

beforeEach(async () => {
  const request = { form: "ncmec-cybertipline", leave_out: [], anonymous: false, without: [] };
  form = await new StandIn("?record&open").filledForm(request, null);
  work = new Work(form);
});

const ids = () => work.parts.flatMap((part) => part.rows.map((row) => row.field.id));

it("begins_with_the_first_field_that_has_a_text_and_goes_on_in_the_forms_order", () => {
  expect([work.current, work.part]).toEqual(["category", 1]);
  work.goOn();
  work.goOn();
  // What is empty stays in the list and is passed over.
  expect([work.current, work.part]).toEqual(["suspect-accounts", 2]);
  expect(work.done).toEqual(["category", "place"]);
  expect(ids()).toContain("suspect-name");
});

it("ends_after_the_last_text", () => {
  for (let n = 0; n < 20; n += 1) work.goOn();
  expect([work.current, work.row]).toEqual(["", null]);
});

it("takes_what_the_person_wrote_in_place_of_a_text_and_gives_it_back", () => {
  work.change("suspect-name", "  Quiet Harbor ");
  expect(work.row).toMatchObject({ text: "Quiet Harbor", own: true });
  work.undo("suspect-name");
  expect(work.row?.text).toBe("");
});

it("keeps_what_the_person_wrote_when_the_form_is_filled_anew", () => {
  work.change("place", "Springfield");
  work.refill({ ...form, sections: form.sections.slice(0, 1) });
  expect(work.parts[0]?.rows.find((row) => row.field.id === "place")?.text).toBe("Springfield");
});

it("hands_over_what_was_written_and_takes_back_what_was_undone_there", () => {
  work.change("place", "Springfield");
  expect(work.handOver()).toEqual({ place: "Springfield" });
  work.takeFrom({ "suspect-name": "Quiet Harbor" });
  expect(work.changes).toEqual({ "suspect-name": "Quiet Harbor" });
});

it("counts_what_is_too_long_as_web_pages_do", () => {
  const field = { ...form.sections[0]!.fields[0]!, limit: 3 };
  expect([over(field, "abc"), over(field, "ab🕊"), over({ ...field, limit: null }, "abcd")]).toEqual([0, 1, 0]);
});

it("asks_for_what_was_ticked_in_the_order_of_the_list", () => {
  const choices = new FormChoices("iwf");
  choices.leaveOut = ["evidence", "name"];
  expect(choices.request).toEqual({ form: "iwf", leave_out: ["name", "evidence"], anonymous: false, without: [] });
  choices.anonymous = true;
  expect(choices.ticked).toEqual(["evidence", "name", "place", "role"]);
});

it("offers_another_language_only_where_the_form_has_not_ours", () => {
  expect(receivers(["en"], ["en", "es"], "es")).toEqual(["en"]);
  expect(receivers(["en", "es"], ["en", "es"], "es")).toEqual([]);
  expect(receivers([], ["en", "es"], "es")).toEqual([]);
  expect(receivers(["ja"], ["en", "es"], "es")).toEqual([]);
});
