import { flushSync } from "svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { gone, whenGone } from "./gone";
import { drafts, forgetHere, hold, isBegun, recall, release, releaseAll } from "./hold";
import { allWritten } from "./unwritten";
import { Form, type Inner } from "./written.fixture.svelte";
import { fill, written } from "./written";

/** What the record has, by case and form. */
const record = new Map<string, string>();
const row = (caseId: string, form: string) => `${caseId} ${form}`;
const entry = ["case-1", "entry"];
let writes = 0;

beforeEach(async () => {
  // A slow machine must not pause between two keys for as long as a person does.
  vi.useFakeTimers();
  record.clear();
  writes = 0;
  await forgetHere();
  drafts.keep = async (caseId, { form, words }) => void (record.set(row(caseId, form), words), (writes += 1));
  drafts.forget = async (caseId, form) => void (record.delete(row(caseId, form)), (writes += 1));
  drafts.read = async () =>
    [...record].flatMap(([key, words]) => (key.startsWith("case-1 ") ? [{ form: key.slice(7), words }] : []));
  await recall("case-1");
});
afterEach(async () => {
  await forgetHere();
  vi.useRealTimers();
});

/** As after a lock: nothing is left in memory, and the record is opened again. */
async function unlockAgain() {
  await allWritten();
  await forgetHere();
  await recall("case-1");
}
const type = (act: () => void) => {
  act();
  flushSync();
};

it("brings_back_all_that_was_typed_after_a_lock", async () => {
  const form = hold(entry, () => new Form());
  expect(writes).toBe(0);
  type(() => {
    form.text = "He wr";
    form.list.push("a");
    form.inner.handle = "sam";
    form.inner.known = ["loaded"];
    form.edited = { drafted: "As drafted.", text: "Mine.", newer: true };
  });
  type(() => (form.text = "He wrote."));
  await unlockAgain();
  expect(writes).toBe(1);
  expect(isBegun(entry)).toBe(true);
  const again = hold(entry, () => new Form());
  expect([again.text, again.list, again.inner.handle, again.inner.known]).toEqual(["He wrote.", ["a"], "sam", []]);
  expect(again.edited).toEqual({ drafted: "As drafted.", text: "Mine.", newer: true });
  expect(isBegun(entry)).toBe(true);
  expect(hold(entry, () => new Form())).toBe(again);
});

it("keeps_nothing_of_a_form_in_which_nothing_was_typed", async () => {
  const form = hold(entry, () => new Form());
  type(() => (form.edited = { drafted: "Another draft.", text: "Another draft.", newer: false }));
  await allWritten();
  expect([writes, isBegun(entry)]).toEqual([0, false]);
  type(() => (form.text = "x"));
  await allWritten();
  type(() => (form.text = ""));
  await allWritten();
  expect([record.size, isBegun(entry)]).toEqual([0, false]);
});

it("forgets_it_once_it_is_kept_or_given_up_even_while_it_is_written", async () => {
  let slow: () => void = () => {};
  const keep = drafts.keep;
  drafts.keep = (caseId, found) => new Promise<void>((done) => (slow = () => void keep(caseId, found).then(done)));
  const form = hold(entry, () => new Form());
  type(() => (form.text = "He wrote."));
  const writing = allWritten();
  await vi.waitFor(() => slow());
  release(entry);
  slow();
  await writing;
  await allWritten();
  expect(record.size).toBe(0);
  expect(hold(entry, () => new Form()).text).toBe("");
});

it("puts_no_word_into_another_case", async () => {
  type(() => (hold(entry, () => new Form()).text = "of the first"));
  await allWritten();
  expect(hold(["case-2", "entry"], () => new Form()).text).toBe("");
  expect([...record.keys()]).toEqual(['case-1 ["entry"]']);
});

it("reads_anew_what_may_have_told_of_something_that_was_erased", async () => {
  type(() => (hold(entry, () => new Form()).text = "It is at https://posts.example/7."));
  await allWritten();
  record.set('case-1 ["entry"]', JSON.stringify({ text: "It is at ." }));
  gone();
  await vi.waitFor(() => expect(isBegun(entry)).toBe(true));
  expect(hold(entry, () => new Form()).text).toBe("It is at .");
});

it("lets_go_of_a_form_about_what_went_even_where_no_page_asked_for_it_yet", async () => {
  const about = (id: string) => ["case-1", "erase", id];
  for (const id of ["item-1", "item-2"]) type(() => (hold(about(id), () => new Form()).text = "He wrote."));
  await unlockAgain();
  gone("item-1");
  await allWritten();
  await vi.waitFor(() => expect(isBegun(about("item-2"))).toBe(true));
  expect([isBegun(about("item-1")), [...record.keys()]]).toEqual([false, ['case-1 ["erase","item-2"]']]);
});

it("lets_go_before_the_record_is_read_again_for_whoever_holds_something_that_may_tell_of_it", async () => {
  whenGone(() => releaseAll((key) => key[1] === "names"));
  type(() => (hold(["case-1", "names"], () => new Form()).text = "Sam"));
  await unlockAgain();
  gone("item-1");
  await allWritten();
  await recall("case-1");
  expect([isBegun(["case-1", "names"]), record.size]).toEqual([false, 0]);
});

it("leaves_out_what_fits_no_field_and_what_nobody_can_read", () => {
  const form = new Form();
  const inner: Inner = form.inner;
  for (const words of ["not JSON", "7", "null", '{"text":7,"list":"x","other":"y","inner":"z","edited":null}', "[]"])
    fill(form, words);
  expect(written(form)).toBe(written(new Form()));
  expect(form.inner).toBe(inner);
  fill(form, '{"inner":{"handle":"sam","known":["x"]}}');
  expect([inner.handle, inner.known]).toEqual(["sam", []]);
});

it("writes_down_what_is_kept_in_a_way_of_its_own_nowhere_else", async () => {
  type(() => (hold(["case-1", "notice"], () => new Form(), { inRecord: false }).text = "x"));
  await allWritten();
  expect(writes).toBe(0);
});
