import { configure, fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { replaceBridge, type Moment } from "../../bridge";
import { StandIn } from "../../bridge/stand-in";
import type { Where } from "../../design/where";
import { plain, t } from "../../design/words";
import { pageOf } from "./open";
import TimelinePage from "./TimelinePage.svelte";

let inner: StandIn;
let went: Where[];
const bare = (words: string | null | undefined) => (words ?? "").replace(/[\u2066-\u2069]/g, "");

function open() {
  render(TimelinePage, {
    where: { page: "timeline" },
    go: (to: Where) => void went.push(to),
    changed: () => {},
  });
}
// The computer that runs this may be busy with other things.
configure({ asyncUtilTimeout: 4000 });
beforeEach(() => {
  inner = new StandIn("?record&open");
  replaceBridge(inner);
  went = [];
});

describe("the timeline", () => {
  it("says_the_whole_picture_in_words", async () => {
    await inner.addEntry({
      kind: "note",
      at: "2026-12-01T23:00:00-05:00",
      certainty: "unknown",
      text: "He was told to keep it to himself",
      accounts: [],
      sign: null,
    });
    open();
    const picture = await screen.findByRole("img");
    const words = bare(picture.getAttribute("aria-label"));
    expect(words).toContain("28 November 2026 to 1 December 2026");
    expect(words).toContain("2 things that happened; 2 things kept; someone told once.");
    expect(words).toContain("One of them is about then, not exact. One more has no day.");
  });
  it("holds_every_moment_in_the_list_with_the_picture_or_without", async () => {
    open();
    const moments = await inner.timeline();
    for (const { title } of moments) expect(await screen.findByRole("button", { name: title })).toBeTruthy();
    await fireEvent.click(screen.getByRole("button", { name: t("timeline-only-list") }));
    expect(screen.queryByRole("img")).toBeNull();
    for (const { title } of moments) expect(screen.getByRole("button", { name: title })).toBeTruthy();
  });
  it("draws_very_many_rows_some_at_a_time_and_those_without_a_day_last", async () => {
    const many = Array.from({ length: 150 }, (_, n): Moment => ({
      at: new Date(Date.UTC(2026, 0, 1, n)).toISOString(),
      certainty: n === 3 ? "unknown" : "exact",
      kind: "note",
      id: String(n),
      title: `Row ${n}`,
    }));
    inner.timeline = () => Promise.resolve(many);
    open();
    await screen.findByText("Row 0");
    const drawn = () => screen.getAllByText(/^Row \d+$/).map((one) => one.textContent);
    const next = () => screen.queryByText(t("timeline-more"));
    expect(drawn()).toHaveLength(100);
    expect(screen.getByText(t("timeline-shown", { shown: 100, count: 150 }))).toBeTruthy();
    await fireEvent.click(next()!);
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe("Row 101"));
    expect(drawn()).toEqual([...many.filter((one) => one.id !== "3"), many[3]!].map((one) => one.title));
    expect(next()).toBeNull();
  });
  it("leads_from_each_row_to_what_it_tells_of", async () => {
    open();
    for (const moment of await inner.timeline())
      await fireEvent.click(await screen.findByRole("button", { name: moment.title }));
    expect(went).toEqual([
      { page: "correct", id: "entry-2" },
      { page: "correct", id: "entry-1" },
      { page: "item", id: "item-1" },
      { page: "item", id: "item-2" },
      { page: "correct", id: "entry-3" },
    ]);
  });
  it("names_whom_something_was_sent_to", async () => {
    const draft = { at: "2026-12-02T09:00:00-05:00", route: "x", number: null, pin: null, text: null };
    await inner.addSubmission({ ...draft, platform: "instagram", service: null });
    await inner.addSubmission({ ...draft, platform: null, service: "us-ncmec-cybertipline" });
    open();
    const sent = await screen.findAllByText(/^Sent to/);
    expect(sent.map((s) => bare(s.textContent))).toEqual(["Sent to Instagram", "Sent to NCMEC CyberTipline"]);
    for (const one of sent) await fireEvent.click(one);
    expect(went).toEqual([{ page: "submission", id: "submission-1" }, { page: "contact" }]);
  });
  it("says_the_zone_once_or_with_each_time", async () => {
    open();
    expect(await screen.findByText(/All times are/)).toBeTruthy();
    expect(screen.getByText("21:04")).toBeTruthy();
  });
  it("says_the_zone_with_each_time_where_there_are_several", async () => {
    await inner.addEntry({
      kind: "note",
      at: "2026-10-01T08:00:00-04:00",
      certainty: "about",
      text: "in summer time",
      accounts: [],
      sign: null,
    });
    open();
    expect(await screen.findByText(/more than one time zone/)).toBeTruthy();
    const times = screen.getAllByText(/UTC/).map((e) => bare(e.textContent));
    expect(times).toContain(plain("timeline-about", { time: "08:00 UTC−4" }));
    expect(times).toContain("21:04 UTC−5");
  });
  it("says_what_will_stand_here_while_it_is_empty", async () => {
    inner.timeline = () => Promise.resolve([]);
    open();
    expect(await screen.findByText(t("timeline-empty"))).toBeTruthy();
    expect(screen.queryByRole("img")).toBeNull();
    await fireEvent.click(screen.getByRole("button", { name: t("timeline-add") }));
    expect(went).toEqual([{ page: "entry" }]);
  });
  it("says_when_it_can_not_be_read_and_tries_again", async () => {
    const works = inner.timeline;
    inner.timeline = () => Promise.reject<never>({ code: "journal-damaged", detail: null });
    open();
    expect(await screen.findByText(t("error-journal-damaged"))).toBeTruthy();
    inner.timeline = works;
    await fireEvent.click(screen.getByRole("button", { name: t("try-again") }));
    expect(await screen.findByRole("img")).toBeTruthy();
  });
});

it("has_a_page_for_every_kind_of_moment", () => {
  const at = (kind: string) => pageOf({ kind, id: "x", title: "instagram" } as Moment, new Set(["instagram"])).page;
  expect(["note", "call", "payment", "observation", "duty", "evidence", "reference", "submission"].map(at)).toEqual([
    "correct",
    "correct",
    "correct",
    "correct",
    "correct",
    "item",
    "item",
    "submission",
  ]);
});
