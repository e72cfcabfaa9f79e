import { fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, expect, it, vi } from "vitest";
import { replaceBridge } from "../../bridge";
import { StandIn } from "../../bridge/stand-in";
import { t } from "../../design/words";
import type { Where } from "../../design/where";
import PastePage from "./PastePage.svelte";

let inner: StandIn;
let went: Where[];
const open = (where: Where = { page: "paste" }) =>
  render(PastePage, { where, go: (to: Where) => void went.push(to), changed: () => {} });
const box = (name: string) => screen.findByRole<HTMLTextAreaElement>("textbox", { name: t(name) });
const write = async (name: string, value: string) => fireEvent.input(await box(name), { target: { value } });
const keepIt = async () => fireEvent.click(await screen.findByRole("button", { name: t("preserve-paste-keep") }));

beforeEach(() => {
  inner = new StandIn("?record&open");
  replaceBridge(inner);
  went = [];
});

it("keeps_the_words_exactly_and_shows_the_item", async () => {
  const keep = vi.spyOn(inner, "keepText");
  open();
  await keepIt();
  expect(screen.getAllByText(t("preserve-paste-text-missing")).length).toBeGreaterThan(0);
  expect(keep).not.toHaveBeenCalled();
  await write("preserve-paste-text", "  Send teh money \n");
  await write("preserve-paste-name", " The threat ");
  await keepIt();
  await vi.waitFor(() => expect(went).toEqual([{ page: "item", id: "item-3", fresh: "text" }]));
  expect(keep).toHaveBeenCalledExactlyOnceWith({ text: "  Send teh money \n", title: "The threat", out_of: null });
});

it("says_whose_words_they_are", async () => {
  const keep = vi.spyOn(inner, "keepText");
  open({ page: "paste", out_of: "item-2" });
  expect(await screen.findByText(/Saved picture in the chat/)).toBeTruthy();
  await write("preserve-paste-text", "From: a@example.org");
  await keepIt();
  await vi.waitFor(() => expect(keep.mock.calls[0]?.[0]).toMatchObject({ title: null, out_of: "item-2" }));
});

it("holds_what_was_typed_over_a_look_elsewhere_and_a_failed_save", async () => {
  const { unmount } = open();
  await write("preserve-paste-text", "Held");
  unmount();
  open();
  expect((await box("preserve-paste-text")).value).toBe("Held");
  vi.spyOn(inner, "keepText").mockRejectedValueOnce({ code: "disk-full", detail: null });
  await keepIt();
  expect(await screen.findByText(t("error-disk-full"))).toBeTruthy();
  expect((await box("preserve-paste-text")).value).toBe("Held");
  await keepIt();
  await vi.waitFor(() => expect(went.length).toBe(1));
});

it("says_that_a_picture_in_letters_is_no_text", async () => {
  open();
  await write("preserve-paste-text", "Content-Transfer-Encoding: base64");
  await keepIt();
  expect(await screen.findByText(t("preserve-paste-letters"))).toBeTruthy();
  expect(screen.queryByText(t("error-witness-unanswered"))).toBeNull();
  await write("preserve-paste-text", "Only words");
  await keepIt();
  await vi.waitFor(() => expect(went.length).toBe(1));
});
