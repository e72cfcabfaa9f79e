import { configure, fireEvent, render, screen, within } from "@testing-library/svelte";
import { beforeEach, expect, it, vi } from "vitest";
import { replaceBridge } from "../../bridge";
import { StandIn } from "../../bridge/stand-in";
import type { Where } from "../../design/where";
import { t } from "../../design/words";
import DevicePage from "./DevicePage.svelte";
import DevicesPage from "./DevicesPage.svelte";
import { sheetFacts } from "./devices";
import EntryPage from "./EntryPage.svelte";
import PermissionPage from "./PermissionPage.svelte";
import ReferencePage from "./ReferencePage.svelte";
import TransferPage from "./TransferPage.svelte";

let inner: StandIn;
let went: Where[];
let changes: number;
const props = (where: Where) => ({ where, go: (to: Where) => void went.push(to), changed: () => void (changes += 1) });
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name: t(name) }));
const box = (name: string) => screen.findByRole("textbox", { name: t(name) });
const write = async (name: string, value: string) => fireEvent.input(await box(name), { target: { value } });
const choose = (name: string) => fireEvent.click(screen.getByRole("radio", { name: t(name) }));
async function on(day: string, time: string) {
  const type = (label: string, value: string) =>
    fireEvent.input(screen.getByLabelText(t(label)), { target: { value } });
  await type("when-box-day", day);
  await fireEvent.change(screen.getByLabelText(t("when-box-month")), { target: { value: "12" } });
  await type("when-box-year", "2026");
  await type("when-box-time", time);
}

// The computer that runs this may be busy with other things.
configure({ asyncUtilTimeout: 4000 });
beforeEach(() => {
  inner = new StandIn("?record&open&devices");
  replaceBridge(inner);
  went = [];
  changes = 0;
});

it("shows_each_device_with_its_sheet_and_everyone_who_had_it", async () => {
  render(DevicesPage, props({ page: "devices" }));
  const card = (await screen.findByRole("heading", { name: /Apple iPhone 14/ })).closest("section");
  const sheet = within(card as HTMLElement);
  for (const words of ["SN-0100", "blue case, cracked corner", t("devices-state-charging"), "Dana Field"])
    expect(sheet.getByText(words)).toBeTruthy();
  expect(sheet.getByText(/Officer Reed, badge 17/)).toBeTruthy();
  expect(sheet.queryByText(t("devices-gap"))).toBeNull();
});

it("says_a_gap_and_does_not_smooth_it_over", async () => {
  const draft = { to: "Laboratory", from: "Somebody else", purpose: "To be examined", at: "2026-12-05T09:00:00-05:00" };
  await inner.handOverDevice("device-1", { ...draft, method: null, place: null, receipt: null });
  render(DevicesPage, props({ page: "devices" }));
  expect(await screen.findByText(t("devices-gap"))).toBeTruthy();
});

it("says_what_to_leave_to_examiners_with_where_it_was_read", async () => {
  render(DevicePage, props({ page: "device" }));
  expect(await screen.findByText(t("devices-leave-title"))).toBeTruthy();
  expect(screen.getByText(t("faq-examiners.do"))).toBeTruthy();
  expect(screen.getAllByText(t("faq-from")).length).toBe(2);
});

it("writes_down_a_device_and_keeps_what_was_typed_when_saving_fails", async () => {
  vi.spyOn(inner, "addDevice").mockRejectedValueOnce({ code: "disk-full", detail: null });
  const { unmount } = render(DevicePage, props({ page: "device" }));
  await box("devices-form-make");
  await press("devices-form-keep");
  expect(screen.getAllByText(t("devices-form-kind-missing"))).toHaveLength(2);
  await choose("devices-kind-tablet");
  await write("devices-form-make", "Samsung");
  await press("devices-form-keep");
  await screen.findByText(t("error-disk-full"));
  unmount();
  render(DevicePage, props({ page: "device" }));
  expect(((await box("devices-form-make")) as HTMLInputElement).value).toBe("Samsung");
  await press("devices-form-keep");
  await vi.waitFor(() => expect(went).toEqual([{ page: "devices", kept: "device" }]));
  expect((await inner.devices()).at(-1)?.sheet).toMatchObject({ kind: "tablet", make: "Samsung", serial: null });
  expect(changes).toBe(1);
});

it("corrects_a_device_with_a_reason_and_keeps_the_earlier_words", async () => {
  render(DevicePage, props({ page: "device", id: "device-1" }));
  await box("devices-correct-reason");
  await press("devices-form-keep");
  expect(screen.getAllByText(t("devices-form-nothing")).length).toBeGreaterThan(1);
  await write("devices-form-serial", "SN-0199");
  await write("devices-correct-reason", "I read it on the box.");
  await press("devices-form-keep");
  await vi.waitFor(() => expect(went.length).toBe(1));
  const [device] = await inner.devices();
  expect(device?.versions.map((one) => [one.sheet.serial, one.reason])).toEqual([
    ["SN-0100", null],
    ["SN-0199", "I read it on the box."],
  ]);
});

it("hands_a_device_over_only_with_receiver_purpose_and_time", async () => {
  render(TransferPage, props({ page: "device-transfer", id: "device-1" }));
  await box("devices-transfer-to");
  expect(screen.getByText(t("devices-transfer-from-hint", { who: "Officer Reed, badge 17" }))).toBeTruthy();
  await press("devices-transfer-keep");
  for (const missing of ["to", "purpose", "when"])
    expect(screen.getAllByText(t(`devices-transfer-${missing}-missing`)).length, missing).toBeGreaterThan(0);
  await write("devices-transfer-to", "Laboratory");
  await write("devices-transfer-purpose", "To be examined");
  await on("5", "09:00");
  await press("devices-transfer-keep");
  await vi.waitFor(() => expect(went).toEqual([{ page: "devices", kept: "transfer" }]));
  const last = (await inner.devices())[0]?.transfers.at(-1);
  expect(last).toMatchObject({ from: null, to: "Laboratory", purpose: "To be examined", receipt: null });
  expect(last?.at.startsWith("2026-12-05T09:00:00")).toBe(true);
});

it("writes_down_who_allowed_a_look_at_an_account_and_that_it_was_taken_back", async () => {
  render(PermissionPage, props({ page: "permission", account: "account-1" }));
  await write("devices-permission-who", "Sam");
  await choose("devices-permission-said-withdrawn");
  await press("devices-form-keep");
  expect(screen.getAllByText(t("devices-permission-what-missing")).length).toBeGreaterThan(0);
  await write("devices-permission-what", "The chat, nothing else.");
  await press("devices-form-keep");
  await vi.waitFor(() => expect(went).toEqual([{ page: "devices", kept: "permission" }]));
  expect(await inner.permissions()).toMatchObject([
    { device: null, account: "account-1", answer: "withdrawn", who: "Sam", what: "The chat, nothing else.", at: null },
  ]);
});

it("lets_a_reference_say_which_device_it_is_on", async () => {
  render(ReferencePage, props({ page: "reference" }));
  await write("preserve-reference-where", "In the chat");
  await fireEvent.change(screen.getByLabelText(t("preserve-reference-device")), { target: { value: "device-1" } });
  while (screen.queryByRole("button", { name: t("continue") })) await press("continue");
  await press("preserve-reference-keep");
  await vi.waitFor(() => expect(went.length).toBe(1));
  expect((await inner.evidence()).at(-1)?.device).toBe("device-1");
});

it("writes_down_a_payment_and_says_whom_to_ask_to_stop_it", async () => {
  render(EntryPage, props({ page: "entry", kind: "payment" }));
  await box("preserve-pay-amount");
  await choose("preserve-way-gift-card");
  expect(screen.getByText(t("preserve-stop-gift-card"))).toBeTruthy();
  await choose("preserve-way-crypto");
  expect(screen.queryByText(t("preserve-stop-gift-card"))).toBeNull();
  await write("preserve-pay-amount", "50 USD");
  await choose("certainty-unknown");
  await press("preserve-entry-keep");
  await vi.waitFor(() => expect(went).toEqual([{ page: "preserve", kept: "entry" }]));
  expect((await inner.entries()).at(-1)).toMatchObject({
    kind: "payment",
    text: "Payment: Cryptocurrency\nHow much: 50 USD",
  });
});

it("has_no_line_for_what_is_not_known_and_no_word_for_the_code_itself", () => {
  const sheet = { kind: "walkie-talkie", make: null, model: null, serial: null, marks: null, owner: null };
  const facts = sheetFacts({ ...sheet, state: "off", passcode: "known", where_it_is: null, found: null, holder: null });
  expect(facts.map((fact) => fact.words)).toEqual([
    "walkie-talkie",
    t("devices-state-off"),
    t("devices-passcode-known"),
  ]);
});
