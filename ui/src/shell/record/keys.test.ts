import { configure, fireEvent, render, screen, within } from "@testing-library/svelte";
import { beforeEach, expect, it, vi } from "vitest";
import { replaceBridge } from "../../bridge";
import { StandIn } from "../../bridge/stand-in";
import { recoveryKey } from "../../bridge/stand-in-record";
import { t } from "../../design/words";
import { Shell } from "../shell.svelte";
import CreatePage from "./CreatePage.svelte";
import RecoverPage from "./RecoverPage.svelte";
import RecoveryKeyPage from "./RecoveryKeyPage.svelte";
import RecoveryPage from "./RecoveryPage.svelte";

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
const bare = (words: string) => words.replace(/[\u2066-\u2069]/g, "");

function shown() {
  shell.recoveryKey = recoveryKey;
  shell.go({ page: "recovery-key" });
  return render(RecoveryKeyPage, { shell, where: { page: "recovery-key" } });
}

it("asks_the_key_back_from_the_paper_while_nothing_of_it_is_on_the_screen", async () => {
  const { container } = shown();
  const letters = screen.getByRole("group", { name: t("recovery-key-label") }).textContent ?? "";
  expect(letters.replace(/\s/g, "")).toBe(recoveryKey);
  await press(t("recovery-key-written"));
  expect(container.textContent).not.toContain("EXAM");
  await press(t("recovery-check-go"));
  expect(screen.getAllByText(t("recovery-check-missing")).length).toBe(2);
  await fill(t("recovery-check-key"), `${recoveryKey.slice(0, -1)}Q`);
  await press(t("recovery-check-go"));
  const wrong = bare(t("recovery-check-groups", { count: 1, groups: "19" }));
  expect(bare(container.textContent ?? "")).toContain(wrong);
  await fill(t("recovery-check-key"), recoveryKey.slice(0, -1));
  await press(t("recovery-check-go"));
  expect(bare(container.textContent ?? "")).toContain(bare(t("recovery-check-from", { group: 19 })));
  expect(shell.where.page).toBe("recovery-key");
  await fill(t("recovery-check-key"), recoveryKey.toLowerCase().replace(/(.{4})/g, "$1 "));
  await press(t("recovery-check-go"));
  expect(shell.where.page).toBe("plan");
  expect(shell.recoveryKey).toBeNull();
});

it("can_be_skipped_and_says_before_what_that_means", async () => {
  shown();
  await press(t("recovery-key-written"));
  await press(t("recovery-check-again"));
  expect(screen.getByRole("group", { name: t("recovery-key-label") })).toBeTruthy();
  await press(t("recovery-key-written"));
  const skip = screen.getByRole("button", { name: t("recovery-check-skip") });
  expect(document.getElementById(skip.getAttribute("aria-describedby") ?? "")?.textContent).toBe(
    t("recovery-check-skip-means"),
  );
  await fireEvent.click(skip);
  expect([shell.where.page, shell.recoveryKey]).toEqual(["plan", null]);
});

it("says_what_printing_leaves_behind_before_the_page_is_saved", async () => {
  shown();
  expect(screen.getByText(t("recovery-print-trace"))).toBeTruthy();
  expect(screen.getByText(t("recovery-print-file"))).toBeTruthy();
  expect(inner.keyPages).toEqual([]);
  await press(t("recovery-print-save"));
  expect(await screen.findByText(t("recovery-print-saved"))).toBeTruthy();
  expect(inner.keyPages).toEqual([`letter ${recoveryKey}`]);
});

it("makes_another_key_or_removes_it_only_for_who_knows_the_passphrase", async () => {
  shell.go({ page: "recovery" });
  render(RecoveryPage, { shell, where: { page: "recovery" } });
  await screen.findByText(t("recovery-there"));
  await press(t("recovery-do-new"));
  expect((await screen.findAllByText(t("passphrase-now-missing"))).length).toBe(2);
  await fireEvent.click(screen.getByLabelText(new RegExp(t("recovery-do-remove"))));
  await fill(t("passphrase-now"), "a guess");
  await press(t("recovery-do-remove"));
  expect(await screen.findByText(t("error-wrong-passphrase"))).toBeTruthy();
  expect(await inner.hasRecoveryKey()).toBe(true);
  await fill(t("passphrase-now"), "open sesame");
  await press(t("recovery-do-remove"));
  expect(await screen.findByText(t("recovery-removed"))).toBeTruthy();
  expect(await inner.hasRecoveryKey()).toBe(false);
});

it("shows_another_key_once_and_offers_no_removal_where_there_is_none", async () => {
  await inner.removeRecoveryKey("open sesame");
  shell.go({ page: "recovery" });
  render(RecoveryPage, { shell, where: { page: "recovery" } });
  await screen.findByText(t("recovery-not-there"));
  expect(screen.queryByLabelText(new RegExp(t("recovery-do-remove")))).toBeNull();
  await fill(t("passphrase-now"), "open sesame");
  await press(t("recovery-do-new"));
  await vi.waitFor(() => expect(shell.where.page).toBe("recovery-key"));
  expect(shell.recoveryKey).toBe(recoveryKey);
});

it("says_how_hard_a_passphrase_is_to_guess_and_holds_nothing_up", async () => {
  await opened("");
  shell.go({ page: "create" });
  render(CreatePage, { shell, where: { page: "create" } });
  await fill(t("create-passphrase"), "lighthouse");
  const said = `${t("strength-weak")} ${t("strength-hint-one-word")}`;
  expect(await screen.findByText(said)).toBeTruthy();
  expect(screen.getByText(t("strength-limits"))).toBeTruthy();
  await fill(t("create-passphrase"), "granite lamp under seven oats");
  expect(await screen.findByText(t("strength-strong"))).toBeTruthy();
  await fill(t("create-passphrase"), "lighthouse");
  await fill(t("create-again"), "lighthouse");
  await press(t("create-make"));
  await vi.waitFor(() => expect(shell.where.page).toBe("recovery-key"));
});

it("offers_six_words_that_are_typed_once_more_by_hand", async () => {
  await opened("");
  shell.go({ page: "create" });
  render(CreatePage, { shell, where: { page: "create" } });
  await press(t("offer-ask"));
  const first = await screen.findByText("amber bridge cedar delta ember fern");
  expect(bare(first.parentElement?.textContent ?? "")).toContain(bare(t("offer-more", { list: "2048", bits: 66 })));
  await press(t("offer-other"));
  const notice = (await screen.findByText("garden harbor island jade kettle lantern")).closest("div") as HTMLElement;
  await fireEvent.click(within(notice).getByRole("button", { name: t("offer-use") }));
  const field = (label: string) => screen.getByLabelText(label) as HTMLInputElement;
  expect([field(t("create-passphrase")).value, field(t("create-passphrase")).type]).toEqual([
    "garden harbor island jade kettle lantern",
    "text",
  ]);
  expect(field(t("create-again")).value).toBe("");
  expect(screen.getByText(t("offer-used"))).toBeTruthy();
});

it("says_beside_the_key_what_is_wrong_with_it", async () => {
  await opened("?record");
  shell.go({ page: "recover" });
  render(RecoverPage, { shell, where: { page: "recover" } });
  await fill(t("create-passphrase"), "lantern gravel seven oats");
  await fill(t("create-again"), "lantern gravel seven oats");
  await fill(t("recover-key"), "AGE-SECRET-KEY-1EXAM");
  await press(t("recover-open"));
  const what = t("error-recovery-key-mistyped", { detail: "short" });
  expect((await screen.findAllByText(`${what} ${t("error-recovery-key-mistyped.next")}`)).length).toBe(2);
  expect(shell.failure).toBeNull();
  await fill(t("recover-key"), recoveryKey);
  await press(t("recover-open"));
  await vi.waitFor(() => expect(shell.where.page).toBe("plan"));
});
