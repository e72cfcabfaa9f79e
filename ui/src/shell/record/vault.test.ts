import { configure, fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, expect, it, vi } from "vitest";
import { bridge, replaceBridge } from "../../bridge";
import { StandIn } from "../../bridge/stand-in";
import { t } from "../../design/words";
import { shellPages } from "../pages";
import { Shell } from "../shell.svelte";
import PassphrasePage from "./PassphrasePage.svelte";
import RenewPage from "./RenewPage.svelte";
import RestorePage from "./RestorePage.svelte";
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

const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const fill = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });
async function newPassphrase(now: string) {
  await fill(t("passphrase-now"), now);
  await fill(t("create-passphrase"), "lantern gravel seven oats");
  await fill(t("create-again"), "lantern gravel seven oats");
}

it("copies_and_says_what_was_read_back", async () => {
  render(SafePage, { shell, where: { page: "safe" } });
  await press(t("safe-copy-go"));
  expect(await screen.findByRole("progressbar", { name: t("safe-copy-doing") })).toBeTruthy();
  expect(await screen.findByText(t("safe-copy-done"))).toBeTruthy();
  expect(screen.getByText(t("safe-copy-closed", { count: 1 }))).toBeTruthy();
});

it("names_what_is_missing_in_the_record_itself", async () => {
  inner.backUp = () => Promise.resolve({ files: 7, bytes: 9, verified: 7, not_opened: 0, missing: [3] });
  render(SafePage, { shell, where: { page: "safe" } });
  await press(t("safe-copy-go"));
  expect(await screen.findByText(t("finding-evidence-missing", { number: 3 }))).toBeTruthy();
});

it("stays_as_it_was_when_the_dialog_is_closed_and_says_what_went_wrong", async () => {
  const backUp = vi.fn<StandIn["backUp"]>().mockRejectedValueOnce({ code: "disk-full", detail: null });
  inner.backUp = backUp as StandIn["backUp"];
  render(SafePage, { shell, where: { page: "safe" } });
  await press(t("safe-copy-go"));
  expect(await screen.findByText(t("error-disk-full"))).toBeTruthy();
  backUp.mockResolvedValueOnce(null as never);
  await press(t("safe-copy-go"));
  await vi.waitFor(() => expect(screen.queryByText(t("error-disk-full"))).toBeNull());
  expect(screen.queryByText(t("safe-copy-done"))).toBeNull();
});

it("checks_everything_and_names_each_thing_that_is_wrong", async () => {
  render(SafePage, { shell, where: { page: "safe" } });
  await press(t("safe-check-go"));
  expect(await screen.findByText(t("safe-check-whole"), { exact: false })).toBeTruthy();
  const outcome = { ok: false, items: 3, events: 9, cases: 1, not_opened: 0, missing_events: 2 };
  const findings = [{ kind: "evidence", id: "x", number: 2, problem: "damaged" }];
  inner.checkRecord = () => Promise.resolve({ outcome, findings });
  await press(t("safe-check-again"));
  expect(await screen.findByText(t("safe-check-wrong", { count: 1 }))).toBeTruthy();
  expect(screen.getByText(t("finding-evidence-damaged", { number: 2 }), { exact: false })).toBeTruthy();
  expect(screen.getByText(t("safe-check-missing", { count: 2 }))).toBeTruthy();
});

it("stops_a_check_and_says_so", async () => {
  render(SafePage, { shell, where: { page: "safe" } });
  await press(t("safe-check-go"));
  await screen.findByRole("progressbar", { name: t("safe-check-doing") });
  await press(t("progress-stop"));
  expect(await screen.findByText(t("safe-check-stopped"))).toBeTruthy();
  // What was read is not read again.
  await press(t("safe-check-go-on"));
  expect(await screen.findByText(t("safe-check-whole"), { exact: false })).toBeTruthy();
});

it("names_what_lies_on_a_damaged_page_with_its_number_or_without", async () => {
  const outcome = { ok: false, items: 1, events: 9, cases: 1, not_opened: 0, missing_events: 0 };
  const findings = [
    { kind: "journal", id: null, number: null, problem: "damaged" },
    ...["entry", "evidence", "device", "account", "submission", "case"].flatMap((kind) => [
      { kind, id: "x", number: 7, problem: "unreadable" },
      { kind, id: "y", number: null, problem: "unreadable" },
    ]),
    { kind: "head", id: "head.age", number: null, problem: "damaged" },
  ];
  inner.checkRecord = () => Promise.resolve({ outcome, findings });
  render(SafePage, { shell, where: { page: "safe" } });
  await press(t("safe-check-go"));
  for (const { kind, number, problem } of findings) {
    const words = t(`finding-${kind}-${problem}`, { number: number ?? 0 });
    expect(screen.getAllByText(words, { exact: false }).length, words).toBeGreaterThan(0);
  }
  expect(screen.queryByText(t("finding-other"), { exact: false })).toBeNull();
});

it("changes_the_passphrase_only_for_who_knows_the_one_of_now", async () => {
  render(PassphrasePage, { shell, where: { page: "passphrase" } });
  await newPassphrase("a guess");
  await press(t("passphrase-change"));
  expect(await screen.findByText(t("error-wrong-passphrase"), { exact: false })).toBeTruthy();
  await fill(t("passphrase-now"), "open sesame");
  await press(t("passphrase-change"));
  expect(await screen.findByText(t("passphrase-changed"))).toBeTruthy();
  await bridge.unlock("lantern gravel seven oats");
});

it("asks_for_what_is_missing_before_anything_is_changed", async () => {
  render(PassphrasePage, { shell, where: { page: "passphrase" } });
  await press(t("passphrase-change"));
  expect(await screen.findAllByText(t("passphrase-now-missing"))).not.toEqual([]);
  expect(screen.getAllByText(t("create-missing"))).not.toEqual([]);
});

it("locks_everything_anew_and_shows_a_new_recovery_key_once", async () => {
  shell.go({ page: "renew" });
  render(RenewPage, { shell, where: { page: "renew" } });
  await newPassphrase("open sesame");
  await fireEvent.click(screen.getByLabelText(t("renew-key-yes")));
  await press(t("renew-go"));
  expect(await screen.findByRole("progressbar", { name: t("renew-doing") })).toBeTruthy();
  await vi.waitFor(() => expect(shell.where.page).toBe("recovery-key"), 4000);
  expect(shell.recoveryKey).toMatch(/^AGE-SECRET-KEY-1/);
});

it("stays_open_as_it_was_when_it_is_stopped_and_locked_where_it_can_not", async () => {
  shell.go({ page: "renew" });
  render(RenewPage, { shell, where: { page: "renew" } });
  await newPassphrase("open sesame");
  await press(t("renew-go"));
  await screen.findByRole("progressbar", { name: t("renew-doing") });
  await press(t("progress-stop"));
  expect(await screen.findByText(t("renew-stopped"))).toBeTruthy();
  expect(shell.where.page).toBe("renew");
  inner.recordState = () => Promise.resolve({ exists: true, unlocked: false, place: "/", portable: false });
  inner.renewRecord = () => Promise.reject({ code: "disk-full", detail: null });
  await press(t("renew-go"));
  await vi.waitFor(() => expect(shell.where.page).toBe("unlock"));
});

it("puts_a_copy_back_where_no_record_is", async () => {
  await opened("");
  shell.go({ page: "restore" });
  render(RestorePage, { shell, where: { page: "restore" } });
  await press(t("restore-go"));
  expect(await screen.findAllByText(t("passphrase-now-missing"))).not.toEqual([]);
  await fill(t("restore-passphrase"), "open sesame");
  await press(t("restore-go"));
  await vi.waitFor(() => expect(shell.where.page).toBe("plan"), 4000);
  expect(shell.record.unlocked).toBe(true);
});

it("has_a_page_behind_each_way_there", () => {
  for (const page of ["safe", "passphrase", "renew", "renewed", "restore"]) expect(shellPages[page], page).toBeTruthy();
});
