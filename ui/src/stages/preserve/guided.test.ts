import { fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, expect, it, vi } from "vitest";
import { replaceBridge } from "../../bridge";
import { StandIn } from "../../bridge/stand-in";
import type { Where } from "../../design/where";
import { t } from "../../design/words";
import ReferencePage from "./ReferencePage.svelte";

let inner: StandIn;
let went: Where[];
const props = (where: Where) => ({ where, go: (to: Where) => void went.push(to), changed: () => {} });
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name: t(name) }));
const box = (name: string) => screen.findByRole("textbox", { name: t(name) });
const write = async (name: string, value: string) => fireEvent.input(await box(name), { target: { value } });
const heading = (name: string) => screen.findByRole("heading", { level: 1, name: t(name) });
const open = async () => {
  const page = render(ReferencePage, props({ page: "reference" }));
  await box("preserve-reference-where");
  return page;
};
/** Continue until the summary. */
const toTheEnd = async () => {
  while (screen.queryByRole("button", { name: t("continue") })) await press("continue");
  await heading("protected-step-summary");
};

beforeEach(() => {
  inner = new StandIn("?record&open");
  replaceBridge(inner);
  went = [];
});

it("asks_one_thing_after_the_other_and_keeps_it_after_a_look_at_all_of_it", async () => {
  const add = vi.spyOn(inner, "addReference");
  const choose = vi.spyOn(inner, "chooseFiles");
  await open();
  await write("protected-app", "Instagram");
  await write("preserve-reference-where", "Third message.");
  await press("continue");
  await heading("protected-step-sender");
  await write("preserve-reference-url", "https://example.org/p");
  await press("continue");
  await heading("protected-step-when");
  await press("continue");
  await heading("protected-step-there");
  await fireEvent.click(screen.getByRole("radio", { name: t("protected-viewed-no") }));
  await write("protected-count", "two");
  await press("continue");
  await heading("protected-step-found");
  await fireEvent.click(screen.getByRole("radio", { name: t("answer-yes") }));
  await press("continue");
  await heading("protected-step-told");
  await write("protected-told", "The school.");
  await press("continue");
  await heading("protected-step-summary");
  expect(add).not.toHaveBeenCalled();
  for (const words of ["Instagram", "Third message.", "https://example.org/p", "The school."])
    expect(screen.getByText(words), words).toBeTruthy();
  await press("preserve-reference-keep");
  await vi.waitFor(() => expect(went).toHaveLength(1));
  const kept = (await inner.evidence()).at(-1);
  expect(kept).toMatchObject({ kind: "reference", where_it_is: "Instagram\nThird message.", sha256: null });
  expect(kept?.text).toContain(t("protected-line-not-viewed"));
  expect(went).toEqual([{ page: "handling", id: kept?.id, fresh: "kept" }]);
  expect(choose).not.toHaveBeenCalled();
});

it("goes_back_without_losing_a_word_and_leaves_at_the_first_question", async () => {
  await open();
  await write("preserve-reference-where", "Blue phone.");
  await press("continue");
  await heading("protected-step-sender");
  await press("back");
  expect(((await box("preserve-reference-where")) as HTMLTextAreaElement).value).toBe("Blue phone.");
  await press("preserve-title");
  expect(went).toEqual([{ page: "preserve" }]);
});

it("holds_the_place_and_the_words_over_a_look_elsewhere_and_a_failed_save", async () => {
  vi.spyOn(inner, "addReference").mockRejectedValueOnce({ code: "disk-full", detail: null });
  const first = await open();
  await write("preserve-reference-where", "Blue phone.");
  await press("continue");
  await press("continue");
  first.unmount();
  render(ReferencePage, props({ page: "reference" }));
  await heading("protected-step-when");
  await toTheEnd();
  await press("preserve-reference-keep");
  await screen.findByText(t("error-disk-full"));
  expect(screen.getByText("Blue phone.")).toBeTruthy();
  await press("preserve-reference-keep");
  await vi.waitFor(() => expect(went).toHaveLength(1));
});

it("changes_one_answer_and_comes_straight_back", async () => {
  await open();
  await write("preserve-reference-where", "Blue phone.");
  await toTheEnd();
  const name = `${t("change")}: ${t("protected-step-found")}`;
  await fireEvent.click(screen.getByRole("button", { name }));
  await write("preserve-reference-how", "He told me.");
  await press("continue");
  await heading("protected-step-summary");
  expect(screen.getByText("He told me.")).toBeTruthy();
});

it("keeps_nothing_where_nothing_is_written", async () => {
  const add = vi.spyOn(inner, "addReference");
  await open();
  await toTheEnd();
  await press("preserve-reference-keep");
  expect(screen.getAllByText(t("protected-missing"))).toHaveLength(2);
  expect(add).not.toHaveBeenCalled();
});

it("does_not_lose_a_day_that_is_half_typed", async () => {
  await open();
  await press("continue");
  await press("continue");
  await heading("protected-step-when");
  await fireEvent.input(screen.getByRole("textbox", { name: t("when-box-day") }), { target: { value: "1" } });
  await press("continue");
  expect(screen.getAllByText(t("preserve-when-half"))).toHaveLength(2);
  await heading("protected-step-when");
});

it("does_not_lose_an_account_that_is_half_written", async () => {
  await open();
  await press("continue");
  await press("preserve-account-open");
  await write("preserve-account-handle", "another.harbor");
  await press("continue");
  expect(await screen.findAllByText(t("preserve-account-platform-missing"))).toHaveLength(2);
  await heading("protected-step-sender");
});
