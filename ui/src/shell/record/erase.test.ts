import { configure, fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, expect, it, vi } from "vitest";
import { bridge, replaceBridge } from "../../bridge";
import { StandIn } from "../../bridge/stand-in";
import { t } from "../../design/words";
import FailureNotice from "../FailureNotice.svelte";
import PlanPage from "../pages/PlanPage.svelte";
import SettingsPage from "../pages/SettingsPage.svelte";
import { shellPages } from "../pages";
import { Shell } from "../shell.svelte";
import CasesPage from "./CasesPage.svelte";
import EraseCasePage from "./EraseCasePage.svelte";
import EraseRecordPage from "./EraseRecordPage.svelte";
import HoldPage from "./HoldPage.svelte";
import SafePage from "./SafePage.svelte";

// The computer that runs this may be busy with other things.
configure({ asyncUtilTimeout: 8000 });

let shell: Shell;
let inner: StandIn;
async function opened(search = "?record&open") {
  inner = new StandIn(search);
  replaceBridge(inner);
  shell = new Shell();
  await shell.begin();
  shell.idle.stop();
}
beforeEach(() => opened());

const press = (name: string) => fireEvent.click(screen.getByRole("button", { name: t(name) }));
/** In the dialog, which this browser can't open. */
const answer = (name: string) => fireEvent.click(screen.getByRole("button", { name: t(name), hidden: true }));
const fill = (id: string, value: string) =>
  fireEvent.input(document.getElementById(id) as HTMLElement, { target: { value } });

it("leads_to_each_page_from_where_the_record_is_looked_after", async () => {
  render(SafePage, { shell, where: { page: "safe" } });
  for (const [name, page] of [
    ["erase-hold-go", "hold"],
    ["erase-case-go", "erase-case"],
    ["erase-record-go", "erase-record"],
  ] as const) {
    await press(name);
    expect(shell.where.page).toBe(page);
    expect(shellPages[page], page).toBeTruthy();
  }
});

it("erases_a_case_after_the_passphrase_and_a_second_question_and_opens_the_one_that_is_left", async () => {
  await opened("?record&open&two");
  await bridge.openCase("case-1");
  await shell.refresh();
  const erase = vi.spyOn(inner, "eraseCase");
  render(EraseCasePage, { shell, where: { page: "erase-case" } });
  await press("erase-case-ask");
  expect(await screen.findAllByText(t("erase-passphrase-missing"))).not.toEqual([]);
  await fill("erase-passphrase", "a guess");
  await press("erase-case-ask");
  await answer("erase-case-do");
  expect(await screen.findAllByText(t("error-wrong-passphrase"))).not.toEqual([]);
  expect(erase).toHaveBeenCalledTimes(1);
  await fill("erase-passphrase", "open sesame");
  await press("erase-case-ask");
  await answer("erase-keep");
  expect(erase).toHaveBeenCalledTimes(1);
  await press("erase-case-ask");
  await answer("erase-case-do");
  await vi.waitFor(() => expect(shell.where.page).toBe("plan"), 4000);
  expect(shell.overview?.case.id).toBe("case-2");
});

it("offers_a_new_case_where_none_is_left", async () => {
  const page = render(EraseCasePage, { shell, where: { page: "erase-case" } });
  await fill("erase-passphrase", "open sesame");
  await press("erase-case-ask");
  await answer("erase-case-do");
  await vi.waitFor(() => expect(shell.where.page).toBe("cases"), 4000);
  page.unmount();
  render(CasesPage, { shell, where: { page: "cases" } });
  expect(await screen.findByText(t("erase-none"))).toBeTruthy();
  expect(screen.queryByRole("button", { name: t("erase-case-go") })).toBeNull();
});

it("says_who_asked_to_keep_it_and_goes_on_only_when_it_is_ticked", async () => {
  await opened("?record&open&held");
  const erase = vi.spyOn(inner, "eraseCase");
  render(EraseCasePage, { shell, where: { page: "erase-case" } });
  expect(await screen.findByText(/Officer Reed, badge 17/)).toBeTruthy();
  await fill("erase-passphrase", "open sesame");
  await press("erase-case-ask");
  expect(await screen.findAllByText(t("erase-despite-missing"))).not.toEqual([]);
  expect(screen.queryByRole("button", { name: t("erase-case-do"), hidden: true })).toBeNull();
  await fireEvent.click(screen.getByRole("checkbox", { name: t("hold-despite") }));
  await press("erase-case-ask");
  await answer("erase-case-do");
  await vi.waitFor(() => expect(erase).toHaveBeenCalledWith("case-1", "open sesame", true));
});

it("asks_for_the_tick_where_another_case_is_to_be_kept", async () => {
  inner.eraseRecord = vi.fn<StandIn["eraseRecord"]>().mockRejectedValue({ code: "asked-to-keep", detail: null });
  render(EraseRecordPage, { shell, where: { page: "erase-record" } });
  await fill("erase-passphrase", "open sesame");
  await press("erase-record-ask");
  await answer("erase-record-do");
  expect(await screen.findByRole("checkbox", { name: t("hold-despite") })).toBeTruthy();
});

it("erases_everything_and_leaves_the_rest_to_a_fresh_process", async () => {
  render(EraseRecordPage, { shell, where: { page: "erase-record" } });
  for (const said of ["erase-record-goes", "erase-record-drive", "erase-reach"])
    expect(screen.getByText(t(said)), said).toBeTruthy();
  await fill("erase-passphrase", "open sesame");
  await press("erase-record-ask");
  await answer("erase-record-do");
  await vi.waitFor(() => expect(inner.ended).toEqual(["eraseRecord"]));
});

it("goes_to_unlock_where_everything_could_not_be_erased_and_the_record_is_closed", async () => {
  inner.eraseRecord = () => Promise.reject({ code: "read-only", detail: null });
  inner.recordState = () => Promise.resolve({ exists: true, unlocked: false, place: "/", portable: false });
  render(EraseRecordPage, { shell, where: { page: "erase-record" } });
  await fill("erase-passphrase", "open sesame");
  await press("erase-record-ask");
  await answer("erase-record-do");
  await vi.waitFor(() => expect(shell.where.page).toBe("unlock"));
});

it("notes_who_asked_to_keep_it_and_that_it_is_over", async () => {
  render(HoldPage, { shell, where: { page: "hold" } });
  await screen.findByRole("button", { name: t("hold-keep") });
  await press("hold-keep");
  expect(await screen.findAllByText(t("hold-who-missing"))).not.toEqual([]);
  await fill("hold-who", "Officer 17");
  await fill("hold-what", "No. 555-0142");
  await press("hold-keep");
  expect(await screen.findByText(/Officer 17.*555-0142/)).toBeTruthy();
  await fireEvent.click(screen.getByRole("button", { name: `${t("hold-lift")}: Officer 17` }));
  await press("hold-lift-keep");
  expect(await screen.findByText(t("hold-lift-missing"))).toBeTruthy();
  await fill("hold-reason", "They have it all.");
  await press("hold-lift-keep");
  expect(await screen.findByText(/They have it all\./)).toBeTruthy();
  expect((await inner.holds())[0]?.lifted_because).toBe("They have it all.");
});

it("says_in_one_line_of_the_plan_that_files_have_no_copy_and_stops_once_there_is_one", async () => {
  const page = render(PlanPage, { shell, where: { page: "plan" } });
  expect(await screen.findByText(t("plan-no-copy", { count: 1 }), { exact: false })).toBeTruthy();
  await press("plan-no-copy-go");
  expect(shell.where.page).toBe("safe");
  page.unmount();
  await inner.backUp(() => {});
  await shell.refresh();
  render(PlanPage, { shell, where: { page: "plan" } });
  expect(screen.queryByRole("button", { name: t("plan-no-copy-go") })).toBeNull();
});

it("lets_the_person_say_that_no_other_computer_has_it_open", async () => {
  const said = vi.spyOn(inner, "notOpenElsewhere");
  render(FailureNotice, { error: { code: "in-use-elsewhere", detail: null } });
  await press("elsewhere-not");
  expect(await screen.findByText(t("elsewhere-done"))).toBeTruthy();
  expect(said).toHaveBeenCalledTimes(1);
});

it("says_where_the_record_is_on_a_stick", async () => {
  inner.recordState = () => Promise.resolve({ exists: true, unlocked: true, place: "/media/stick", portable: true });
  await shell.begin();
  shell.idle.stop();
  render(SettingsPage, { shell, where: { page: "settings" } });
  expect(await screen.findByText(t("settings-place-portable"))).toBeTruthy();
});
