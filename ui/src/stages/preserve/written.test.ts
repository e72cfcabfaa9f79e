import { fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, expect, it, vi } from "vitest";
import { replaceBridge } from "../../bridge";
import { StandIn } from "../../bridge/stand-in";
import { draftsThere, heldIn, unlockAgain } from "../../design/unlock.fixture";
import { t } from "../../design/words";
import type { Where } from "../../design/where";
import CorrectPage from "./CorrectPage.svelte";
import EntryPage from "./EntryPage.svelte";
import ItemPage from "./ItemPage.svelte";
import PreservePage from "./PreservePage.svelte";

let inner: StandIn;
let went: Where[];
const props = (where: Where) => ({ where, go: (to: Where) => void went.push(to), changed: () => {} });
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name: t(name) }));
const box = (name: string) => screen.findByRole("textbox", { name: t(name) });
const write = async (name: string, value: string) => fireEvent.input(await box(name), { target: { value } });

beforeEach(() => {
  inner = new StandIn("?record&open");
  replaceBridge(inner);
  went = [];
});

it("keeps_what_was_typed_after_a_failed_save_and_after_a_look_elsewhere", async () => {
  vi.spyOn(inner, "addEntry").mockRejectedValueOnce({ code: "disk-full", detail: null });
  const { unmount } = render(EntryPage, props({ page: "entry", kind: "call" }));
  await write("preserve-entry-text-call", "She said: keep the phone charged.");
  await fireEvent.click(screen.getByRole("radio", { name: t("certainty-unknown") }));
  await press("preserve-entry-keep");
  await screen.findByText(t("error-disk-full"));
  unmount();
  const again = render(EntryPage, props({ page: "entry" }));
  expect(((await box("preserve-entry-text-call")) as HTMLTextAreaElement).value).toBe(
    "She said: keep the phone charged.",
  );
  await press("preserve-entry-keep");
  await vi.waitFor(() => expect(went).toEqual([{ page: "preserve", kept: "entry" }]));
  expect((await inner.entries()).at(-1)).toMatchObject({ kind: "call", certainty: "unknown" });
  again.unmount();
  render(EntryPage, props({ page: "entry" }));
  expect(((await box("preserve-entry-text-note")) as HTMLTextAreaElement).value).toBe("");
});

it("asks_for_words_and_a_day_and_keeps_nothing_without_them", async () => {
  const add = vi.spyOn(inner, "addEntry");
  render(EntryPage, props({ page: "entry" }));
  await box("preserve-entry-text-note");
  await press("preserve-entry-keep");
  expect(screen.getAllByText(t("preserve-entry-text-missing"))).toHaveLength(2);
  expect(screen.getAllByText(t("preserve-entry-when-missing"))).toHaveLength(2);
  expect(add).not.toHaveBeenCalled();
});

it("adds_an_account_that_was_typed_and_not_added_yet", async () => {
  render(EntryPage, props({ page: "entry" }));
  await write("preserve-entry-text-note", "It wrote again.");
  await fireEvent.click(screen.getByRole("radio", { name: t("certainty-unknown") }));
  await press("preserve-account-open");
  await write("preserve-account-handle", "another.harbor");
  await press("preserve-entry-keep");
  expect(await screen.findAllByText(t("preserve-account-platform-missing"))).toHaveLength(2);
  await fireEvent.change(screen.getByRole("combobox", { name: t("preserve-account-platform") }), {
    target: { value: "snapchat" },
  });
  await press("preserve-entry-keep");
  await vi.waitFor(() => expect(went).toHaveLength(1));
  const account = (await inner.accounts()).at(-1);
  expect(account).toMatchObject({ platform: "snapchat", handle: "another.harbor" });
  expect((await inner.entries()).at(-1)?.accounts).toEqual([account?.id]);
});

it("corrects_with_a_reason_and_shows_the_earlier_words", async () => {
  const { unmount } = render(CorrectPage, props({ page: "correct", id: "entry-1" }));
  await box("preserve-correct-text");
  await press("preserve-correct-keep");
  expect(screen.getAllByText(t("preserve-correct-same"))).toHaveLength(2);
  expect(screen.getAllByText(t("preserve-correct-reason-missing"))).toHaveLength(2);
  await write("preserve-correct-text", "He told me on Tuesday.");
  await write("preserve-correct-reason", "I found the message.");
  await press("preserve-correct-keep");
  await vi.waitFor(() => expect(went).toEqual([{ page: "correct", id: "entry-1", fresh: "yes" }]));
  unmount();
  render(CorrectPage, props({ page: "correct", id: "entry-1", fresh: "yes" }));
  expect(await screen.findByText("He told me that someone wants money and has a picture.")).toBeTruthy();
  expect(screen.getByText(t("preserve-version-reason", { reason: "I found the message." }))).toBeTruthy();
});

it("shows_no_picture_of_anything_kept", async () => {
  const { container, unmount } = render(PreservePage, props({ page: "preserve" }));
  await screen.findByText("profile page.png");
  expect(container.querySelector("img, picture, video, canvas, iframe, object")).toBeNull();
  unmount();
  const item = render(ItemPage, props({ page: "item", id: "item-1" }));
  await screen.findByText(t("preserve-custody"));
  expect(item.container.querySelector("img, picture, video, canvas, iframe, object")).toBeNull();
});

it("closes_an_item_only_with_a_reason", async () => {
  render(ItemPage, props({ page: "item", id: "item-1" }));
  await fireEvent.click(await screen.findByRole("button", { name: t("preserve-protect-open") }));
  await press("preserve-protect-do");
  expect(screen.getAllByText(t("preserve-protect-missing"))).toHaveLength(2);
  expect((await inner.evidenceItem("item-1")).protected).toBe(false);
  await write("preserve-protect-reason", "A teacher told me her age.");
  await press("preserve-protect-do");
  await vi.waitFor(() => expect(went).toHaveLength(1));
  expect(await inner.evidenceItem("item-1")).toMatchObject({
    protected: true,
    protected_reason: "A teacher told me her age.",
  });
});

it("names_what_is_wrong_with_a_kept_file", async () => {
  vi.spyOn(inner, "verifyEvidence").mockResolvedValue([
    { id: "item-1", number: 1, ok: false, problem: "damaged" },
    { id: "item-2", number: 2, ok: true, problem: "not-opened" },
  ]);
  render(PreservePage, props({ page: "preserve" }));
  await fireEvent.click(await screen.findByRole("button", { name: t("preserve-check") }));
  expect(await screen.findByText(t("preserve-check-wrong", { count: 1 }))).toBeTruthy();
  expect(screen.getByText(new RegExp(t("preserve-problem-damaged", { number: "1" })))).toBeTruthy();
  expect(screen.getByText(new RegExp(t("preserve-check-closed", { count: 1 })))).toBeTruthy();
});

it("lets_go_of_a_correction_that_was_given_up", async () => {
  await heldIn(inner);
  const id = (await inner.entries())[0]?.id ?? "";
  const before = render(CorrectPage, props({ page: "correct", id }));
  await write("preserve-correct-reason", "I had misread it.");
  await unlockAgain();
  before.unmount();
  render(CorrectPage, props({ page: "correct", id }));
  expect(((await box("preserve-correct-reason")) as HTMLTextAreaElement).value).toBe("I had misread it.");
  await press("preserve-correct-leave");
  expect(went).toEqual([{ page: "preserve" }]);
  expect(await draftsThere()).toEqual({});
});
