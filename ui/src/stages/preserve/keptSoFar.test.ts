import { configure, fireEvent, render, screen, within } from "@testing-library/svelte";
import { beforeEach, expect, it, vi } from "vitest";
import { replaceBridge, type EntryDraft } from "../../bridge";
import { StandIn } from "../../bridge/stand-in";
import { t } from "../../design/words";
import { countsOf, kindsOn, rows, shelves } from "./kept";
import { atOnce, KeptSoFar } from "./keptSoFar.svelte";
import PreservePage from "./PreservePage.svelte";

// The computer that runs this may be busy with other things.
configure({ asyncUtilTimeout: 4000 });

let inner: StandIn;
const note = (text: string): EntryDraft => ({
  ...{ kind: "note", at: "2026-11-20T10:00:00-05:00", certainty: "exact", text, accounts: [], sign: null },
});
async function fill(count: number) {
  for (let n = 0; n < count; n += 1) await inner.addEntry(note(`Line ${n}.`));
}
async function total(): Promise<number> {
  return (await inner.entries()).length + (await inner.evidence()).length;
}
const open = () => render(PreservePage, { where: { page: "preserve" }, go: () => {}, changed: () => {} });
const list = () => screen.getByText(/^Line 119\.$/).closest("ul")!;
const lines = () => within(list()).getAllByRole("listitem");
const more = () => screen.queryByRole("button", { name: t("preserve-more") });

beforeEach(() => {
  inner = new StandIn("?record&open");
  replaceBridge(inner);
});

it("shows_the_latest_and_reads_no_more_than_it_shows_until_it_is_asked", async () => {
  await fill(120);
  const all = vi.spyOn(inner, "entries");
  const asked = vi.spyOn(inner, "entryPage");
  open();
  const count = await total();
  all.mockClear();
  expect(await screen.findByText(t("preserve-shown", { shown: atOnce, count }))).toBeTruthy();
  expect(screen.getByText(t("preserve-lead", { count }))).toBeTruthy();
  expect(lines()).toHaveLength(atOnce);
  expect(asked.mock.calls).toEqual([[{ kinds: [], before: null, limit: atOnce }]]);

  await fireEvent.click(more()!);
  await vi.waitFor(() => expect(lines()).toHaveLength(2 * atOnce));
  // Whoever pressed it by the keyboard reads on where the list went on.
  await vi.waitFor(() => expect(lines()[atOnce]?.contains(document.activeElement)).toBe(true));
  await fireEvent.click(more()!);
  await vi.waitFor(() => expect(lines()).toHaveLength(count));
  expect(new Set(lines().map((one) => one.textContent)).size).toBe(count);
  expect(more()).toBeNull();
  expect(all).not.toHaveBeenCalled();
});

it("reads_of_a_shelf_only_what_stands_there_and_counts_all_of_it", async () => {
  await fill(120);
  const asked = vi.spyOn(inner, "entryPage");
  open();
  await fireEvent.click(await screen.findByRole("radio", { name: t("preserve-shelf-calls", { count: 1 }) }));
  await vi.waitFor(() => expect(screen.queryByText("Line 119.")).toBeNull());
  expect(asked.mock.calls.at(-1)).toEqual([{ kinds: ["call"], before: null, limit: atOnce }]);
  expect(screen.getByText("Called the CyberTipline and asked what to keep.")).toBeTruthy();
  expect(more()).toBeNull();
  await fireEvent.click(screen.getByRole("radio", { name: t("preserve-shelf-written", { count: 121 }) }));
  expect(await screen.findByText(t("preserve-shown", { shown: atOnce, count: 121 }))).toBeTruthy();
});

it("keeps_what_is_shown_and_says_why_where_the_next_part_can_not_be_read", async () => {
  await fill(120);
  open();
  await screen.findByText("Line 119.");
  vi.spyOn(inner, "entryPage").mockRejectedValueOnce({ code: "drive-failing", detail: null });
  await fireEvent.click(more()!);
  expect(await screen.findByText(t("error-drive-failing"))).toBeTruthy();
  expect(lines()).toHaveLength(atOnce);
  await fireEvent.click(more()!);
  await vi.waitFor(() => expect(lines()).toHaveLength(2 * atOnce));
});

it("goes_on_on_the_same_shelf_when_it_is_read_anew", async () => {
  await fill(120);
  const soFar = new KeptSoFar();
  await soFar.read();
  await soFar.turnTo("written");
  await soFar.showMore();
  await soFar.read();
  expect(soFar.asking.value).toMatchObject({ shelf: "written", shown: 2 * atOnce, more: true });
  expect(soFar.asking.value?.entries).toHaveLength(2 * atOnce);
});

it("puts_each_kind_on_one_shelf_and_counts_it_there", async () => {
  expect(kindsOn("all")).toEqual([]);
  expect(kindsOn("files")).toBeNull();
  const kinds = shelves.flatMap((shelf) => kindsOn(shelf) ?? []);
  expect([...kinds].sort()).toEqual(["call", "duty", "note", "observation", "payment"]);
  const items = await inner.evidence();
  const counts = countsOf(await inner.entryCounts(), rows([], items));
  const whole = rows(await inner.entries(), items);
  for (const { value, count } of counts)
    expect([value, count]).toEqual([value, whole.filter((row) => row.shelf === value).length]);
});
