import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, it } from "vitest";
import { bridge, replaceBridge } from "../../../bridge";
import { StandIn } from "../../../bridge/stand-in";
import { copied } from "../../../design/copy.svelte";
import { draftsThere, heldIn, unlockAgain } from "../../../design/unlock.fixture";
import { staying } from "../../../design/staying";
import type { Where } from "../../../design/where";
import { t } from "../../../design/words";
import CompanionPage from "./CompanionPage.svelte";
import FormPage from "./FormPage.svelte";

let inner: StandIn;
let went: Where[];
let waits: (number | null)[];
const id = "ncmec-cybertipline";
const props = (where: Where) => ({ where, go: (to: Where) => void went.push(to), changed: () => {} });

beforeEach(() => {
  inner = new StandIn("?record&open");
  replaceBridge(inner);
  copied.copier = (text) => bridge.copy(text);
  copied.button = null;
  copied.failed = null;
  went = [];
  waits = [];
  staying.changed = (minutes) => void waits.push(minutes);
});
// A companion that stays open would keep Cairn open in the tests of other pages.
afterEach(() => staying.end("companion"));

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));
const shown = () => (document.body.textContent ?? "").replace(/[\u2066-\u2069]/g, "");
const both = { key: "Enter", ctrlKey: true };
const inHand = () => document.querySelector("[aria-current=step]")?.id;

it("says_before_the_form_what_never_goes_with_it_and_what_could_tell_who_one_is", async () => {
  render(FormPage, props({ page: "form", id }));
  await screen.findByText("Ohio, United States");
  expect(shown()).toContain("Never attach, paste or send a sexual image of anyone under 18.");
  await fireEvent.click(screen.getByLabelText(t("form-leave-place")));
  await waitFor(() => expect(shown()).toContain(t("form-telltales-none")));
});

it("opens_the_companion_with_what_was_chosen_and_stays_open_while_it_is", async () => {
  render(FormPage, props({ page: "form", id }));
  await fireEvent.click(await screen.findByLabelText(t("form-leave-age")));
  await screen.findByText("Ohio, United States");
  await press(t("form-open"));
  await waitFor(() => expect(inner.companion?.request.leave_out).toEqual(["age"]));
  await screen.findByText(t("form-beside"));
  expect(waits).toEqual([30]);
  inner.companion?.tell("closed");
  expect(waits).toEqual([30, null]);
});

it("opens_the_companion_again_with_what_was_written_in_it", async () => {
  render(FormPage, props({ page: "form", id }));
  await screen.findByText("Ohio, United States");
  await press(t("form-open"));
  await waitFor(() => expect(inner.companion?.changes).toEqual({}));
  await inner.companionWrote(id, { "suspect-name": "Quiet Harbor" });
  inner.companion?.tell("closed");
  await press(t("form-open"));
  await waitFor(() => expect(inner.companion?.changes).toEqual({ "suspect-name": "Quiet Harbor" }));
});

it("copies_and_goes_on_with_one_key", async () => {
  render(CompanionPage, props({ page: "companion", id }));
  await screen.findByText("What you are reporting");
  expect(inHand()).toBe("row-category");
  // A choice is made on the form: nothing is copied.
  await fireEvent.keyDown(window, both);
  await waitFor(() => expect(inHand()).toBe("row-place"));
  expect(inner.copied).toEqual([]);
  await fireEvent.keyDown(window, both);
  await waitFor(() => expect(inHand()).toBe("row-suspect-accounts"));
  expect(inner.copied).toEqual(["Ohio, United States"]);
  await fireEvent.keyDown(window, { key: "Enter" });
  expect(inHand()).toBe("row-suspect-accounts");
});

it("stays_where_it_is_when_nothing_reached_the_clipboard", async () => {
  inner.copy = () => Promise.reject({ code: "unknown", detail: null });
  render(CompanionPage, props({ page: "companion", id }));
  await screen.findByText("What you are reporting");
  await fireEvent.keyDown(window, both);
  await waitFor(() => expect(inHand()).toBe("row-place"));
  await fireEvent.keyDown(window, both);
  await screen.findByText(t("copy-failed"));
  expect(inHand()).toBe("row-place");
});

it("keeps_empty_fields_in_the_list_says_why_and_lets_them_be_written", async () => {
  render(CompanionPage, props({ page: "companion", id }));
  await screen.findByText("Name, nickname or name shown");
  expect(shown()).toContain(t("companion-empty-yours"));
  expect(shown()).toContain(t("companion-empty-there"));
  await press(`${t("companion-change")}: Name, nickname or name shown`);
  const box = document.getElementById("field-suspect-name") as HTMLTextAreaElement;
  await fireEvent.input(box, { target: { value: "Quiet Harbor" } });
  await press(t("companion-change-keep"));
  expect(inHand()).toBe("row-suspect-name");
  await fireEvent.keyDown(window, both);
  await waitFor(() => expect(inner.copied).toEqual(["Quiet Harbor"]));
});

it("has_what_was_typed_into_a_field_again_after_a_lock_until_it_is_taken_or_left", async () => {
  await heldIn(inner);
  const box = () => document.getElementById("field-suspect-name") as HTMLTextAreaElement | null;
  const change = `${t("companion-change")}: Name, nickname or name shown`;
  const before = render(CompanionPage, props({ page: "companion", id }));
  await screen.findByText("Name, nickname or name shown");
  await press(change);
  await fireEvent.input(box()!, { target: { value: "Quiet Har" } });
  await unlockAgain();
  before.unmount();
  render(CompanionPage, props({ page: "companion", id }));
  await waitFor(() => expect(box()?.value).toBe("Quiet Har"));
  await press(t("companion-change-cancel"));
  expect([box(), await draftsThere()]).toEqual([null, {}]);
  await press(change);
  await fireEvent.input(box()!, { target: { value: "Quiet Harbor" } });
  await press(t("companion-change-keep"));
  expect(Object.values(await draftsThere()).map((words) => JSON.parse(words) as unknown)).toMatchObject([
    { typed: {}, changes: { "suspect-name": "Quiet Harbor" } },
  ]);
});

it("says_which_part_of_how_many_it_is", async () => {
  render(CompanionPage, props({ page: "companion", id }));
  await screen.findByText("What you are reporting");
  expect(shown()).toContain("part 2 of 3");
});

it("has_one_filled_button_before_and_after_it_was_sent", async () => {
  render(FormPage, props({ page: "form", id }));
  await screen.findByText("Ohio, United States");
  expect(document.querySelectorAll("button.main").length).toBe(1);
  await press(t("form-sent"));
  expect(document.querySelectorAll("button.main").length).toBe(1);
  await press(t("contact-note-keep-form"));
  await waitFor(() => expect(went.at(-1)).toMatchObject({ page: "contact" }));
  expect(await inner.submissions()).toMatchObject([{ service: "us-ncmec-cybertipline", route: "form" }]);
});

it("notes_what_the_form_holds_with_what_was_written_in_either_window_as_the_text_that_was_sent", async () => {
  render(FormPage, props({ page: "form", id }));
  await screen.findByText("Ohio, United States");
  await press(t("form-open"));
  await waitFor(() => expect(inner.companion).not.toBeNull());
  await inner.companionWrote(id, { "suspect-name": "Quiet Harbor" });
  await inner.companionWrote("another", { "suspect-name": "Nobody" });
  await press(t("form-sent"));
  const box = (await screen.findByLabelText(new RegExp(t("contact-note-said-form")))) as HTMLTextAreaElement;
  await waitFor(() => expect(box.value).toContain("Ohio, United States"));
  expect(box.value).toContain("Name, nickname or name shown\nQuiet Harbor");
  await fireEvent.input(box, { target: { value: box.value.replace("Ohio, United States", "Ohio") } });
  await press(t("contact-note-keep-form"));
  await waitFor(() => expect(went.at(-1)).toMatchObject({ page: "contact" }));
  const text = (await inner.submissions())[0]?.text ?? "";
  expect([text.includes("Quiet Harbor"), text.includes("Ohio"), text.includes("United States")]).toEqual([
    true,
    true,
    false,
  ]);
});
