import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { bridge, replaceBridge } from "../bridge";
import { StandIn } from "../bridge/stand-in";
import { copied } from "../design/copy.svelte";
import { t } from "../design/words";
import CompanionApp from "./CompanionApp.svelte";

let inner: StandIn;

beforeEach(() => {
  document.title = "Cairn";
  inner = new StandIn("?record&open");
  replaceBridge(inner);
  copied.copier = (text) => bridge.copy(text);
});
afterEach(() => {
  vi.useRealTimers();
  cleanup();
  document.body.innerHTML = "";
});

const open = async () => {
  render(CompanionApp);
  await screen.findByText("NCMEC CyberTipline");
};

it("has_a_title_that_says_nothing_of_what_it_is_for", async () => {
  await open();
  expect([document.title, t("companion-title")]).toEqual(["Cairn", "Cairn"]);
});

it("covers_itself_before_it_leaves", async () => {
  await open();
  let seen = "";
  inner.leaveNow = () => {
    seen = document.body.textContent ?? "";
    return Promise.resolve();
  };
  await fireEvent.click(screen.getByRole("button", { name: t("header-leave") }));
  expect(seen).toBe(t("covered-heard"));
});

it("covers_itself_before_it_locks", async () => {
  await open();
  await fireEvent.click(screen.getByRole("button", { name: t("header-lock") }));
  expect(document.body.textContent).toBe(t("covered-heard"));
  expect(inner.ended).toEqual(["lock"]);
});

it("leaves_after_shift_three_times", async () => {
  await open();
  for (let n = 0; n < 3; n += 1) {
    await fireEvent.keyDown(window, { key: "Shift" });
    await fireEvent.keyUp(window, { key: "Shift" });
  }
  expect(inner.ended).toEqual(["leaveNow"]);
});

it("tells_the_main_window_that_somebody_works_here_and_not_at_every_move", async () => {
  await open();
  for (let n = 0; n < 5; n += 1) await fireEvent.pointerMove(window);
  expect(inner.besides.filter((one) => one === "touched")).toEqual(["touched"]);
});

it("stays_above_other_windows_only_as_long_as_it_is_wanted", async () => {
  await open();
  await fireEvent.click(screen.getByLabelText(t("companion-on-top")));
  await waitFor(() => expect(inner.besides).toContain("not-on-top"));
});

it("locks_when_nobody_is_there_for_half_an_hour", async () => {
  vi.useFakeTimers();
  render(CompanionApp);
  await vi.advanceTimersByTimeAsync(29 * 60_000);
  expect(inner.ended).toEqual([]);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(inner.ended).toEqual(["lock"]);
});

it("keeps_what_was_typed_when_it_is_opened_again_and_tells_the_main_window", async () => {
  await open();
  const wrote = vi.spyOn(inner, "companionWrote");
  await screen.findByText("Name, nickname or name shown");
  await fireEvent.click(screen.getByRole("button", { name: `${t("companion-change")}: Name, nickname or name shown` }));
  const box = document.getElementById("field-suspect-name") as HTMLTextAreaElement;
  await fireEvent.input(box, { target: { value: "Quiet Harbor" } });
  await fireEvent.click(screen.getByRole("button", { name: t("companion-change-keep") }));
  await screen.findByText("Quiet Harbor");
  await waitFor(() => expect(wrote.mock.calls.at(-1)?.[1]).toEqual({ "suspect-name": "Quiet Harbor" }));
  // As the main window asks for it with another choice.
  const request = { form: "ncmec-cybertipline", leave_out: ["place"], anonymous: false, without: [] };
  inner.companion = { request, language: null, changes: { "suspect-name": "Quiet Harbor" }, tell: () => {} };
  expect(screen.getByText("Ohio, United States")).toBeTruthy();
  window.dispatchEvent(new Event("cairn-shows"));
  await waitFor(() => expect(screen.queryByText("Ohio, United States")).toBeNull());
  expect(screen.getByText("Quiet Harbor")).toBeTruthy();
});

it("begins_with_what_was_written_before_and_shows_the_persons_own_language_beside_the_receivers", async () => {
  const request = { form: "ncmec-cybertipline", leave_out: [], anonymous: false, without: [] };
  inner.companion = { request, language: "es", changes: { "suspect-name": "Quiet Harbor" }, tell: () => {} };
  await open();
  expect(await screen.findByText("Quiet Harbor")).toBeTruthy();
  const story = await screen.findByText(/^\(es\)/);
  expect(story.getAttribute("lang")).toBe("es");
  const own = screen.getByText(t("own-language")).parentElement?.textContent ?? "";
  expect(own).toContain(t("own-language-hint"));
  expect(own).not.toContain("(es)");
});
