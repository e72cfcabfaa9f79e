import { fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { replaceBridge, type EvidenceItem } from "../../bridge";
import { StandIn } from "../../bridge/stand-in";
import { gone } from "../../design/gone";
import { draftsThere, heldIn, unlockAgain } from "../../design/unlock.fixture";
import type { Where } from "../../design/where";
import { t } from "../../design/words";
import CorrectPage from "./CorrectPage.svelte";
import { missing, needsInstruction } from "./erase";
import ItemPage from "./ItemPage.svelte";
import PreservePage from "./PreservePage.svelte";

let inner: StandIn;
let went: Where[];
const props = (where: Where) => ({ where, go: (to: Where) => void went.push(to), changed: () => {} });
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name: t(name) }));
/** In the dialog, which this browser can't open. */
const answer = (name: string) => fireEvent.click(screen.getByRole("button", { name: t(name), hidden: true }));
const write = (id: string, value: string) =>
  fireEvent.input(document.getElementById(id) as HTMLElement, { target: { value } });
const open = async (id: string) => {
  const page = render(ItemPage, props({ page: "item", id }));
  await fireEvent.click(await screen.findByRole("button", { name: t("protected-erase-open") }));
  await screen.findByRole("button", { name: t("protected-erase-ask") });
  return page;
};
const done = { reason: "r", who: "w", at: "2026-11-20T10:30:00-05:00", timed: true, passphrase: "p" };
const kept = { kind: "file", protected: false } as EvidenceItem;
const closed = { kind: "file", protected: true } as EvidenceItem;

beforeEach(async () => {
  inner = new StandIn("?record&open");
  replaceBridge(inner);
  await heldIn(inner);
  went = [];
});

it("asks_who_said_so_only_for_a_file_that_was_closed", () => {
  expect([kept, closed, { ...closed, kind: "reference" }].map(needsInstruction)).toEqual([false, true, false]);
  const empty = { reason: " ", who: "", at: "", timed: false, passphrase: "" };
  expect(missing(kept, empty)).toEqual(["reason", "passphrase"]);
  expect(missing(closed, empty)).toEqual(["reason", "who", "at", "passphrase"]);
  expect(missing(closed, { ...done, timed: false })).toEqual(["at"]);
  expect(missing(closed, done)).toEqual([]);
});

it("erases_after_it_was_asked_twice_and_leaves_a_stub", async () => {
  const erase = vi.spyOn(inner, "eraseItem");
  const page = await open("item-1");
  await press("protected-erase-ask");
  for (const field of ["reason", "passphrase"])
    expect(screen.getAllByText(t(`protected-erase-missing-${field}`)), field).toHaveLength(2);
  await write("erase-reason", "Kept twice.");
  await write("erase-passphrase", "open sesame");
  await press("protected-erase-ask");
  await screen.findByText(t("protected-erase-goes-file"));
  for (const said of ["stays", "traces"]) expect(screen.getByText(t(`protected-erase-${said}`))).toBeTruthy();
  await answer("protected-erase-keep");
  expect(erase).not.toHaveBeenCalled();
  await press("protected-erase-ask");
  await answer("protected-erase-do");
  await vi.waitFor(() => expect(went).toEqual([{ page: "item", id: "item-1", fresh: "erased" }]));
  page.unmount();
  render(ItemPage, props({ page: "item", id: "item-1", fresh: "erased" }));
  await screen.findByRole("heading", { level: 1, name: t("protected-stub") });
  expect(screen.getByText(t("preserve-protected-reason", { reason: "Kept twice." }))).toBeTruthy();
  for (const gone of ["protected-erase-open", "preserve-protect-open", "protected-next-title"])
    expect(screen.queryByRole("button", { name: t(gone) }), gone).toBeNull();
});

it("keeps_what_was_typed_after_a_wrong_passphrase_and_not_the_passphrase", async () => {
  await open("item-1");
  await write("erase-reason", "Kept twice.");
  await write("erase-passphrase", "wrong");
  await press("protected-erase-ask");
  await answer("protected-erase-do");
  await screen.findByText(t("error-wrong-passphrase"));
  expect((document.getElementById("erase-reason") as HTMLTextAreaElement).value).toBe("Kept twice.");
  expect((document.getElementById("erase-passphrase") as HTMLInputElement).value).toBe("");
  expect((await inner.evidenceItem("item-1")).erased).toBeNull();
  expect(went).toEqual([]);
});

it("erases_what_is_closed_only_with_who_said_so_and_when", async () => {
  await inner.protectItem("item-1", "She may be under 18.");
  await open("item-1");
  await write("erase-reason", "The police said so.");
  await write("erase-passphrase", "open sesame");
  await press("protected-erase-ask");
  for (const field of ["who", "at"])
    expect(screen.getAllByText(t(`protected-erase-missing-${field}`)), field).toHaveLength(2);
  await write("erase-who", "Officer 17");
  await write("erase-at", "20");
  await fireEvent.change(screen.getByRole("combobox", { name: t("when-box-month") }), { target: { value: "11" } });
  await fireEvent.input(screen.getByRole("textbox", { name: t("when-box-year") }), { target: { value: "2026" } });
  await fireEvent.input(screen.getByRole("textbox", { name: t("when-box-time") }), { target: { value: "10:30" } });
  await press("protected-erase-ask");
  await answer("protected-erase-do");
  await vi.waitFor(() => expect(went).toHaveLength(1));
  const { erased } = await inner.evidenceItem("item-1");
  expect(erased).toMatchObject({ reason: "The police said so.", instructed_by: "Officer 17" });
  expect(erased?.instructed_at).toMatch(/^2026-11-20T10:30/);
});

it("lists_a_stub_with_why_and_counts_it_nowhere_as_unchanged", async () => {
  await inner.eraseItem(
    "item-1",
    { reason: "Kept twice.", instructed_by: null, instructed_at: null, despite_hold: false },
    "open sesame",
  );
  render(PreservePage, props({ page: "preserve" }));
  expect(await screen.findByText(t("preserve-protected-reason", { reason: "Kept twice." }))).toBeTruthy();
});

it("erases_an_entry_and_leaves_a_stub_in_the_list_and_on_its_page", async () => {
  const id = (await inner.entries())[0]?.id ?? "";
  const page = render(CorrectPage, props({ page: "correct", id }));
  await fireEvent.click(await screen.findByRole("button", { name: t("protected-erase-open") }));
  await screen.findByRole("button", { name: t("protected-erase-ask") });
  await write("erase-reason", "Written twice.");
  await write("erase-passphrase", "open sesame");
  await press("protected-erase-ask");
  for (const said of ["erase-entry-goes", "erase-entry-traces", "hold-ask-first"])
    expect(screen.getByText(t(said)), said).toBeTruthy();
  await answer("protected-erase-do");
  await vi.waitFor(() => expect(went).toEqual([{ page: "correct", id, fresh: "erased" }]));
  page.unmount();
  const stub = render(CorrectPage, props({ page: "correct", id, fresh: "erased" }));
  await screen.findByRole("heading", { level: 1, name: t("protected-stub") });
  expect(screen.getByText(t("preserve-protected-reason", { reason: "Written twice." }))).toBeTruthy();
  expect(screen.queryByRole("button", { name: t("protected-erase-open") })).toBeNull();
  stub.unmount();
  render(PreservePage, props({ page: "preserve" }));
  expect(await screen.findByText(t("preserve-protected-reason", { reason: "Written twice." }))).toBeTruthy();
});

it("erases_what_someone_asked_to_keep_only_once_that_is_ticked", async () => {
  inner = new StandIn("?record&open&held");
  replaceBridge(inner);
  await open("item-1");
  expect(await screen.findByText(/Officer Reed, badge 17/)).toBeTruthy();
  await write("erase-reason", "Kept twice.");
  await write("erase-passphrase", "open sesame");
  await press("protected-erase-ask");
  expect(screen.getAllByText(t("protected-erase-missing-despite"))).not.toEqual([]);
  await fireEvent.click(screen.getByRole("checkbox", { name: t("hold-despite") }));
  await press("protected-erase-ask");
  await answer("protected-erase-do");
  await vi.waitFor(() => expect(went).toHaveLength(1));
  expect((await inner.evidenceItem("item-1")).erased?.despite_hold).toBe(true);
});

describe("after a lock", () => {
  const box = (id: string) => document.getElementById(id) as HTMLInputElement;
  const begun = async () => {
    await inner.protectItem("item-1", "She may be under 18.");
    const page = await open("item-1");
    await write("erase-reason", "The police said so.");
    await write("erase-who", "Officer 17");
    await write("erase-at", "20");
    await write("erase-passphrase", "open sesame");
    await unlockAgain();
    page.unmount();
  };

  it("stands_there_again_by_itself_but_for_the_passphrase", async () => {
    await begun();
    expect(JSON.stringify(await draftsThere())).not.toContain("open sesame");
    render(ItemPage, props({ page: "item", id: "item-1" }));
    await screen.findByRole("button", { name: t("protected-erase-ask") });
    const there = ["reason", "who", "at", "passphrase"].map((field) => box(`erase-${field}`).value);
    expect(there).toEqual(["The police said so.", "Officer 17", "20", ""]);
  });

  it("is_gone_where_it_was_left", async () => {
    await begun();
    const page = render(ItemPage, props({ page: "item", id: "item-1" }));
    await screen.findByRole("button", { name: t("protected-erase-ask") });
    await write("erase-passphrase", "open sesame");
    await press("protected-erase-leave");
    await press("protected-erase-open");
    await screen.findByRole("button", { name: t("protected-erase-ask") });
    expect(["reason", "who", "at", "passphrase"].map((field) => box(`erase-${field}`).value)).toEqual(["", "", "", ""]);
    expect(await draftsThere()).toEqual({});
    page.unmount();
  });

  it("is_gone_with_what_was_erased_or_closed_and_so_is_all_else_about_it", async () => {
    const about = (id: string) => ["erase", "protect"].map((form) => JSON.stringify([form, id]));
    for (const form of [...about("item-1"), ...about("item-2")])
      await inner.keepFormDraft("case-1", { form, words: "{}" });
    await unlockAgain();
    await open("item-1");
    await write("erase-reason", "Kept twice.");
    await write("erase-passphrase", "open sesame");
    await press("protected-erase-ask");
    await answer("protected-erase-do");
    await vi.waitFor(() => expect(went).toHaveLength(1));
    expect(Object.keys(await draftsThere())).toEqual(about("item-2"));
    gone("item-2");
    expect(await draftsThere()).toEqual({});
  });

  it("stands_on_the_page_of_an_entry_too", async () => {
    const id = (await inner.entries())[0]?.id ?? "";
    const page = render(CorrectPage, props({ page: "correct", id }));
    await fireEvent.click(await screen.findByRole("button", { name: t("protected-erase-open") }));
    await screen.findByRole("button", { name: t("protected-erase-ask") });
    await write("erase-reason", "Written twice.");
    await unlockAgain();
    page.unmount();
    render(CorrectPage, props({ page: "correct", id }));
    await screen.findByRole("button", { name: t("protected-erase-ask") });
    expect(box("erase-reason").value).toBe("Written twice.");
  });
});
