import { fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { replaceBridge, type ChosenFile, type IntakeOutcome, type Kept } from "../../bridge";
import { StandIn } from "../../bridge/stand-in";
import { draftsThere, heldIn, unlockAgain } from "../../design/unlock.fixture";
import { t } from "../../design/words";
import type { Where } from "../../design/where";
import { underway } from "./intake.svelte";
import KeepPage from "./KeepPage.svelte";

let inner: StandIn;
let went: Where[];
const file = (name: string, way: ChosenFile["way"] = "file"): ChosenFile => ({
  token: `token of ${name}`,
  name,
  size: 1000,
  way,
});
const kept = (name: string): Kept => ({ id: name, number: 7, sha256: "ab".repeat(32), name, protected: false });
const written = (name: string): Kept => ({ ...kept(name), sha256: null, protected: true });
const none: IntakeOutcome = { kept: [], failed: [], asked: [], cancelled: false };

const button = (name: string, args?: Record<string, string | number>) =>
  screen.findByRole("button", { name: t(name, args) });
const press = async (name: string, args?: Record<string, string | number>) => fireEvent.click(await button(name, args));
const headline = (name: string, args?: Record<string, string | number>) =>
  screen.findByRole("heading", { level: 1, name: t(name, args) });
const write = async (label: string, value: string) =>
  fireEvent.input(await screen.findByRole("textbox", { name: t(label) }), { target: { value } });
const open = (where: Where = { page: "keep", depicts: "nothing-sexual" }) =>
  render(KeepPage, { where, go: (to: Where) => void went.push(to), changed: () => {} });
async function chose(...files: ChosenFile[]) {
  vi.spyOn(inner, "chooseFiles").mockResolvedValue(files);
  const opened = open();
  await press("preserve-keep-choose");
  return opened;
}

beforeEach(async () => {
  inner = new StandIn("?record&open&devices");
  replaceBridge(inner);
  await heldIn(inner);
  underway.intake = null;
  went = [];
});

it("keeps_the_device_that_it_was_on", async () => {
  const keep = vi.spyOn(inner, "keepFiles").mockResolvedValue({ ...none, kept: [kept("photo.jpg")] });
  await chose(file("photo.jpg"));
  const device = await screen.findByRole<HTMLSelectElement>("combobox", { name: t("preserve-chosen-device") });
  expect([device.value, device.options[0]?.value]).toEqual(["", ""]);
  await fireEvent.change(device, { target: { value: "device-1" } });
  await press("preserve-chosen-keep", { count: 1 });
  await headline("preserve-kept-title", { count: 1 });
  expect(keep.mock.calls[0]?.[0].device).toBe("device-1");
});

it("says_what_becomes_of_an_archive_and_keeps_the_words_about_it", async () => {
  const keep = vi
    .spyOn(inner, "keepFiles")
    .mockResolvedValue({ ...none, kept: [written("export.zip"), kept("inbox.txt"), kept("sent.txt")] });
  await chose(file("export.zip", "archive"));
  expect(await screen.findByText(t("preserve-chosen-archive-rest"))).toBeTruthy();
  await write("preserve-chosen-archive-note", " The download of my account. ");
  await press("preserve-chosen-archive-keep");
  await headline("preserve-kept-title", { count: 2 });
  expect(keep.mock.calls[0]?.[0].note).toBe("The download of my account.");
  expect(screen.getByText(t("preserve-outcome-archive"))).toBeTruthy();
  await press("preserve-another");
});

it("writes_down_a_disk_image_with_what_an_examiner_states", async () => {
  const keep = vi.spyOn(inner, "keepFiles").mockResolvedValue({ ...none, kept: [written("laptop.E01")] });
  await chose(file("laptop.E01", "disk-image"));
  await write("preserve-chosen-disk-hash", "abc");
  expect(screen.getByText(t("preserve-chosen-disk-hash-other"))).toBeTruthy();
  await write("preserve-chosen-disk-hash", "ab".repeat(20));
  expect(screen.getByText(t("preserve-chosen-disk-hash-read", { kind: "SHA-1" }))).toBeTruthy();
  await press("preserve-chosen-disk-keep");
  await headline("preserve-written-title");
  expect(keep.mock.calls[0]?.[0].note).toBe(`Fingerprint that was stated (SHA-1): ${"ab".repeat(20)}`);
  expect(screen.getByText(t("preserve-outcome-disk-image"))).toBeTruthy();
});

it("sends_no_words_about_an_archive_for_another_file", async () => {
  const keep = vi.spyOn(inner, "keepFiles").mockResolvedValue({ ...none, kept: [kept("b.jpg")] });
  await chose(file("a.zip", "archive"), file("b.jpg"));
  await fireEvent.click(await screen.findByRole("radio", { name: /a\.zip/ }));
  await write("preserve-chosen-archive-note", "About the archive");
  await fireEvent.click(screen.getByRole("radio", { name: /b\.jpg/ }));
  await press("preserve-chosen-keep", { count: 1 });
  await headline("preserve-kept-title", { count: 1 });
  expect(keep.mock.calls[0]?.[0]).toMatchObject({ tokens: ["token of b.jpg"], note: null });
});

async function answerPart(depicts: string) {
  const name = depicts === "minor-or-unsure" ? "preserve-parts-unsure" : `preserve-witness-${depicts}.more`;
  await fireEvent.click(await screen.findByText(t(name)));
  await press("continue");
}
const mail = file("mail.eml");
const part = (name: string) => headline("preserve-parts-title", { name });
async function asked(parts = ["a.jpg", "b\u202e.pdf"]) {
  const keep = vi.spyOn(inner, "keepFiles").mockResolvedValueOnce({
    ...none,
    asked: [{ token: mail.token, name: mail.name, parts }],
  });
  const opened = await chose(mail);
  await press("preserve-chosen-keep", { count: 1 });
  await part("a.jpg");
  return { ...opened, keep };
}

it("asks_about_each_part_and_keeps_the_file_with_the_answers", async () => {
  const { keep } = await asked();
  expect(screen.getByText(t("preserve-parts-of", { number: 1, count: 2, file: "mail.eml" }))).toBeTruthy();
  await press("continue");
  expect(screen.getAllByText(t("preserve-witness-missing")).length).toBeGreaterThan(0);
  await answerPart("nothing-sexual");
  await part("b⟨U+202E⟩.pdf");
  await answerPart("other-adult");
  await write("preserve-permission-words", "She agreed in writing.");
  keep.mockResolvedValueOnce({ ...none, kept: [kept("mail.eml")] });
  await press("continue");
  await headline("preserve-kept-title", { count: 1 });
  expect(keep.mock.calls[1]?.[0]).toMatchObject({
    tokens: [mail.token],
    parts: [
      { depicts: "nothing-sexual", permission: null },
      { depicts: "other-adult", permission: "She agreed in writing." },
    ],
  });
});

it("goes_back_to_the_part_before_and_finds_its_answer_and_its_words_again", async () => {
  await asked();
  await answerPart("other-adult");
  await write("preserve-permission-words", "She agreed.");
  await press("continue");
  await part("b⟨U+202E⟩.pdf");
  await press("preserve-parts-before");
  await part("a.jpg");
  expect(screen.getAllByRole<HTMLInputElement>("radio").filter((one) => one.checked).length).toBe(1);
  await press("continue");
  const words = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: t("preserve-permission-words") });
  expect(words.value).toBe("She agreed.");
});

it("keeps_the_whole_file_out_for_one_part_and_leads_to_its_text", async () => {
  const { keep } = await asked();
  await answerPart("minor-or-unsure");
  await headline("preserve-parts-out-title");
  expect(keep).toHaveBeenCalledOnce();
  keep.mockResolvedValueOnce({ ...none, kept: [written("mail.eml")] });
  await press("preserve-parts-out-keep");
  await headline("preserve-written-title");
  expect(keep.mock.calls[1]?.[0].parts.map((one) => one.depicts)).toEqual(["minor-or-unsure", "minor-or-unsure"]);
  await press("preserve-outcome-paste");
  expect(went).toEqual([{ page: "paste", out_of: "mail.eml" }]);
});

it("takes_the_doubt_back", async () => {
  const { keep } = await asked();
  await answerPart("minor-or-unsure");
  await press("preserve-parts-out-back");
  await part("a.jpg");
  expect(keep).toHaveBeenCalledOnce();
});

it("waits_with_the_question_while_the_person_looks_at_other_pages", async () => {
  const { unmount } = await asked();
  await answerPart("nothing-sexual");
  unmount();
  expect(underway.intake?.state.step).toBe("parts");
  open();
  await part("b⟨U+202E⟩.pdf");
  await press("preserve-parts-leave", { file: "mail.eml" });
  await headline("preserve-stopped-title");
});

describe("parts after a lock", () => {
  const marked = () => screen.getAllByRole<HTMLInputElement>("radio").filter((one) => one.checked).length;
  /** The file is chosen anew: the next process knows none. */
  async function begun() {
    const { unmount } = await asked();
    await answerPart("nothing-sexual");
    await part("b⟨U+202E⟩.pdf");
    await answerPart("other-adult");
    await write("preserve-permission-words", "She agreed.");
    await unlockAgain();
    unmount();
    underway.intake = null;
  }

  it("are_each_asked_about_again_without_an_answer_and_with_the_permission_that_was_written", async () => {
    await begun();
    const { keep } = await asked();
    expect(marked()).toBe(0);
    await answerPart("nothing-sexual");
    await part("b⟨U+202E⟩.pdf");
    expect(marked()).toBe(0);
    await answerPart("other-adult");
    const words = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: t("preserve-permission-words") });
    expect(words.value).toBe("She agreed.");
    keep.mockResolvedValueOnce({ ...none, kept: [kept("mail.eml")] });
    await press("continue");
    await headline("preserve-kept-title", { count: 1 });
    expect(await draftsThere()).toEqual({});
  });

  it("have_no_answer_where_the_file_is_another_one", async () => {
    await begun();
    await asked(["a.jpg"]);
    expect(marked()).toBe(0);
    expect(await draftsThere()).toEqual({});
  });

  it("are_let_go_where_the_file_is_left_out", async () => {
    await begun();
    await asked();
    await press("preserve-parts-leave", { file: "mail.eml" });
    await headline("preserve-stopped-title");
    expect(await draftsThere()).toEqual({});
  });
});
