import { fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, expect, it, vi } from "vitest";
import { replaceBridge, type ChosenFile, type IntakeOutcome } from "../../bridge";
import { StandIn } from "../../bridge/stand-in";
import { t } from "../../design/words";
import type { Where } from "../../design/where";
import { underway } from "./intake.svelte";
import KeepPage from "./KeepPage.svelte";

let inner: StandIn;
let went: Where[];
const file = (name: string): ChosenFile => ({ token: `token of ${name}`, name, size: 1000, way: "file" });
const kept = (name: string) => ({ id: name, number: 7, sha256: "ab".repeat(32), name, protected: false });

const none: IntakeOutcome = { kept: [], failed: [], asked: [], cancelled: false };

const press = (name: string, args?: Record<string, number>) =>
  fireEvent.click(screen.getByRole("button", { name: t(name, args) }));
const open = (where: Where = { page: "keep", depicts: "nothing-sexual" }) =>
  render(KeepPage, { where, go: (to: Where) => void went.push(to), changed: () => {} });
const headline = (name: string, args?: Record<string, number>) =>
  screen.findByRole("heading", { level: 1, name: t(name, args) });

beforeEach(() => {
  inner = new StandIn("?record&open");
  replaceBridge(inner);
  underway.intake = null;
  went = [];
});

async function chose(...files: ChosenFile[]) {
  vi.spyOn(inner, "chooseFiles").mockResolvedValue(files);
  open();
  await press("preserve-keep-choose");
}
function outcome(some: Partial<IntakeOutcome>) {
  return vi.spyOn(inner, "keepFiles").mockResolvedValue({ ...none, ...some });
}

it("reads_nothing_before_the_last_look", async () => {
  const keep = outcome({ kept: [kept("photo.jpg")] });
  await chose(file("photo.jpg"));
  await headline("preserve-chosen-title", { count: 1 });
  expect(keep).not.toHaveBeenCalled();
  await press("preserve-chosen-keep", { count: 1 });
  await headline("preserve-kept-title", { count: 1 });
  expect(keep.mock.calls[0]?.[0]).toEqual({
    tokens: ["token of photo.jpg"],
    depicts: "nothing-sexual",
    permission: null,
    device: null,
    note: null,
    parts: [],
  });
  expect(screen.getAllByText(/^abab( abab){7}$/)).toHaveLength(2);
});

it("keeps_one_picture_for_one_answer", async () => {
  const keep = outcome({ kept: [kept("b.jpg")] });
  await chose(file("a.jpg"), file("b.jpg"), file("c.png"));
  await headline("preserve-chosen-several");
  await press("preserve-chosen-keep", { count: 1 });
  expect(keep).not.toHaveBeenCalled();
  expect(screen.getAllByText(t("preserve-chosen-missing")).length).toBeGreaterThan(0);
  await fireEvent.click(screen.getByRole("radio", { name: /b\.jpg/ }));
  await press("preserve-chosen-keep", { count: 1 });
  await headline("preserve-kept-title", { count: 1 });
  expect(keep.mock.calls[0]?.[0].tokens).toEqual(["token of b.jpg"]);
  expect(screen.getByText(t("preserve-kept-left", { count: 2 }))).toBeTruthy();
  await press("preserve-another");
  expect(went).toEqual([{ page: "witness" }]);
});

it("says_how_many_of_them_are_kept_and_tries_the_rest_again", async () => {
  const failed = [{ name: "b.txt", error: { code: "file-missing", detail: null } }];
  const keep = outcome({ kept: [kept("a.txt"), kept("c.jpg")], failed });
  await chose(file("a.txt"), file("b.txt"), file("c.jpg"));
  await press("preserve-chosen-keep", { count: 3 });
  await headline("preserve-partly-title", { kept: 2, of: 3 });
  expect(screen.getByText(new RegExp(t("error-file-missing")))).toBeTruthy();
  keep.mockResolvedValue({ ...none, kept: [kept("b.txt")] });
  await press("preserve-again", { count: 1 });
  await headline("preserve-kept-title", { count: 1 });
  expect(keep.mock.calls[1]?.[0].tokens).toEqual(["token of b.txt"]);
});

it("stops_and_leaves_nothing", async () => {
  const stop = vi.spyOn(inner, "stopWork");
  open();
  await press("preserve-keep-choose");
  await fireEvent.click(await screen.findByRole("button", { name: t("preserve-chosen-keep", { count: 2 }) }));
  await fireEvent.click(await screen.findByRole("button", { name: t("progress-stop") }));
  await headline("preserve-stopped-title");
  expect(stop).toHaveBeenCalledOnce();
});

it("says_that_it_failed_and_what_to_do", async () => {
  vi.spyOn(inner, "keepFiles").mockRejectedValue({ code: "disk-full", detail: null });
  await chose(file("photo.jpg"));
  await press("preserve-chosen-keep", { count: 1 });
  await headline("preserve-not-kept-title");
  expect(screen.getByText(t("error-disk-full"))).toBeTruthy();
  expect(screen.getByRole("button", { name: t("try-again") })).toBeTruthy();
});

it("finds_the_file_that_is_being_copied_again_after_a_look_elsewhere", async () => {
  let end: (outcome: IntakeOutcome) => void = () => {};
  vi.spyOn(inner, "keepFiles").mockReturnValue(new Promise((resolve) => (end = resolve)));
  vi.spyOn(inner, "chooseFiles").mockResolvedValue([file("photo.jpg")]);
  const { unmount } = open();
  await press("preserve-keep-choose");
  await fireEvent.click(await screen.findByRole("button", { name: t("preserve-chosen-keep", { count: 1 }) }));
  await headline("preserve-copying-title");
  unmount();
  const again = open();
  await headline("preserve-copying-title");
  end({ ...none, kept: [kept("photo.jpg")] });
  await headline("preserve-kept-title", { count: 1 });
  again.unmount();
  expect(underway.intake).toBeNull();
});

it("forgets_an_older_intake_when_other_files_are_chosen", async () => {
  vi.spyOn(inner, "keepFiles").mockRejectedValue({ code: "disk-full", detail: null });
  vi.spyOn(inner, "chooseFiles").mockResolvedValue([file("photo.jpg")]);
  const { unmount } = open();
  await press("preserve-keep-choose");
  // Left while it was copied; it failed behind the page.
  void fireEvent.click(await screen.findByRole("button", { name: t("preserve-chosen-keep", { count: 1 }) }));
  unmount();
  await vi.waitFor(() => expect(underway.intake?.state.step).toBe("failed"));
  open();
  await press("preserve-keep-choose");
  expect(underway.intake).toBeNull();
});

it("takes_what_was_dropped_without_a_dialog_and_asks_anew_for_what_is_left", async () => {
  const keep = outcome({ kept: [kept("a.jpg")] });
  const dialog = vi.spyOn(inner, "chooseFiles");
  vi.spyOn(inner, "waitingFiles").mockResolvedValue([file("a.jpg"), file("b.jpg")]);
  open({ page: "keep", depicts: "nothing-sexual", from: "waiting" });
  await headline("preserve-chosen-several");
  await fireEvent.click(screen.getByRole("radio", { name: /a\.jpg/ }));
  await press("preserve-chosen-keep", { count: 1 });
  await headline("preserve-kept-title", { count: 1 });
  expect([keep.mock.calls[0]?.[0].tokens, dialog.mock.calls.length]).toEqual([["token of a.jpg"], 0]);
  await press("preserve-another");
  expect(went).toEqual([{ page: "witness", from: "waiting" }]);
});
