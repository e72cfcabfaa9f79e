import { configure, fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, expect, it, vi } from "vitest";
import { replaceBridge } from "../../bridge";
import { StandIn } from "../../bridge/stand-in";
import type { Where } from "../../design/where";
import { t } from "../../design/words";
import { dutyEntry, dutyLines, isWritten, type DutyWords } from "./duty";
import DutyLogPage from "./DutyLogPage.svelte";
import DutyNotePage from "./DutyNotePage.svelte";
import DutyPolicyPage from "./DutyPolicyPage.svelte";

const nothing: DutyWords = {
  who: "",
  told: "",
  called: "",
  device: "",
  deviceWhere: "",
  report: "",
  at: "2026-12-03T09:30:00-05:00",
  certainty: "exact",
};

let inner: StandIn;
let went: Where[];
const props = (where: Where) => ({ where, go: (to: Where) => void went.push(to), changed: () => {} });
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name: t(name) }));
const write = async (name: string, value: string) =>
  fireEvent.input(await screen.findByRole("textbox", { name: t(name) }), { target: { value } });

// The computer that runs this may be busy with other things.
configure({ asyncUtilTimeout: 4000 });
beforeEach(() => {
  inner = new StandIn("?record&open&devices");
  replaceBridge(inner);
  went = [];
});

it("writes_a_line_in_a_fixed_order_that_reads_without_cairn", async () => {
  const words = { ...nothing, who: "A student", told: "“He has pictures.”", called: "Hotline, Ms Lee", device: "1" };
  const entry = dutyEntry(
    { ...words, deviceWhere: "In the safe", report: "By phone, 555-0101" },
    await inner.devices(),
  );
  expect(entry.kind).toBe("duty");
  expect(entry.text.split("\n")).toEqual([
    "Told by: A student",
    "What was said: “He has pictures.”",
    "Called: Hotline, Ms Lee",
    "Device: Device 1: Apple iPhone 14. In the safe",
    "Report made: By phone, 555-0101",
  ]);
});

it("needs_more_than_a_name", () => {
  expect(isWritten({ ...nothing, who: "A student" })).toBe(false);
  expect(isWritten({ ...nothing, report: "By phone" })).toBe(true);
});

it("shows_only_lines_of_the_log_and_the_latest_first", async () => {
  const add = (told: string, day: string) =>
    inner.addEntry(dutyEntry({ ...nothing, told, at: `2026-12-0${day}T09:30:00-05:00` }, []));
  await add("first", "3");
  await add("second", "5");
  expect(dutyLines(await inner.entries()).map((one) => one.text)).toEqual([
    "What was said: second",
    "What was said: first",
  ]);
  render(DutyLogPage, props({ page: "duty-log" }));
  expect(await screen.findByText("What was said: first")).toBeTruthy();
  expect(screen.queryByText(/Hardly sleeps/)).toBeNull();
});

it("shows_the_rules_of_the_school_before_the_first_line_and_not_before_the_second", async () => {
  const { unmount } = render(DutyLogPage, props({ page: "duty-log", step: "duty-log" }));
  await screen.findByText(t("duty-log-none"));
  await press("duty-log-add");
  expect(went).toEqual([{ page: "duty-policy", step: "duty-log" }]);
  unmount();
  await inner.addEntry(dutyEntry({ ...nothing, told: "first" }, []));
  render(DutyLogPage, props({ page: "duty-log" }));
  await screen.findByText("What was said: first");
  await press("duty-log-add");
  expect(went.at(-1)).toEqual({ page: "duty-note", step: undefined });
});

it("shows_what_schools_need_first_and_says_of_what_nobody_confirmed_that_it_is_not_checked", async () => {
  const groups = await inner.faq();
  const unsure = groups.map((group) => ({
    ...group,
    questions: group.questions.map((one) => (one.id === "student-records" ? { ...one, confirmed: false } : one)),
  }));
  vi.spyOn(inner, "faq").mockResolvedValue(unsure);
  render(DutyPolicyPage, props({ page: "duty-policy" }));
  expect(await screen.findByText(t("faq-school"))).toBeTruthy();
  expect(screen.getByText(t("faq-student-records"))).toBeTruthy();
  expect(screen.getAllByText(t("faq-not-checked"))).toHaveLength(1);
  await press("duty-log-add");
  expect(went.at(-1)).toMatchObject({ page: "duty-note" });
});

it("keeps_the_line_and_what_was_typed_when_saving_fails_and_marks_the_step", async () => {
  vi.spyOn(inner, "addEntry").mockRejectedValueOnce({ code: "disk-full", detail: null });
  const mark = vi.spyOn(inner, "setStep");
  const { unmount } = render(DutyNotePage, props({ page: "duty-note", step: "duty-log" }));
  await screen.findByRole("textbox", { name: t("duty-log-told") });
  await press("duty-log-keep");
  expect(screen.getAllByText(t("duty-log-missing")).length).toBeGreaterThan(0);
  await write("duty-log-told", "“He has pictures.”");
  await press("duty-log-keep");
  await screen.findByText(t("error-disk-full"));
  expect(mark).not.toHaveBeenCalled();
  unmount();
  render(DutyNotePage, props({ page: "duty-note", step: "duty-log" }));
  const told = await screen.findByRole("textbox", { name: t("duty-log-told") });
  expect((told as HTMLTextAreaElement).value).toBe("“He has pictures.”");
  await press("duty-log-keep");
  await vi.waitFor(() => expect(went).toEqual([{ page: "duty-log", kept: "yes" }]));
  expect((await inner.entries()).at(-1)).toMatchObject({ kind: "duty", text: "What was said: “He has pictures.”" });
  expect(mark).toHaveBeenCalledWith("duty-log", "done");
});
