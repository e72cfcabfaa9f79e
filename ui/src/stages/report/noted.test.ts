import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { bridge, replaceBridge, type Submission, type SubmissionDraft } from "../../bridge";
import { StandIn } from "../../bridge/stand-in";
import { stamp } from "../../bridge/stand-in-record";
import { copied } from "../../design/copy.svelte";
import type { Where } from "../../design/where";
import { draftsThere, heldIn, unlockAgain } from "../../design/unlock.fixture";
import { speak, t } from "../../design/words";
import { Answering } from "./answering.svelte";
import { Bettering } from "./bettering.svelte";
import SubmissionPage from "./SubmissionPage.svelte";

let inner: StandIn;
let went: Where[];
let changes: number;
const hour = 3_600_000;
const ago = (hours: number) => stamp(new Date(Date.now() - hours * hour));
const open = (id: string, more = {}) =>
  render(SubmissionPage, {
    where: { page: "submission", id, ...more },
    go: (to: Where) => void went.push(to),
    changed: () => void (changes += 1),
  });
const send = (more: Partial<SubmissionDraft> = {}) =>
  inner.addSubmission({
    ...{ platform: "instagram", service: null, route: "account-in-app", at: ago(1) },
    ...{ number: null, pin: null, text: "As sent." },
    ...more,
  });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));
const write = (label: string | RegExp, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const failing = () => Promise.reject<never>({ code: "disk-full", detail: null });
const shown = () => (document.body.textContent ?? "").replace(/[\u2066-\u2069]/g, "");

beforeEach(() => {
  inner = new StandIn("?record&open");
  replaceBridge(inner);
  copied.copier = (text) => bridge.copy(text);
  [went, changes] = [[], 0];
});

describe("what came of it", () => {
  it("is_asked_for_by_what_they_said_and_keeps_what_was_typed_when_saving_fails", async () => {
    await send({ at: ago(30) });
    open("submission-1");
    await screen.findByText(t("ledger-came-none"));
    expect(shown()).toContain(t("sent-state-look"));
    await press(t("ledger-answer"));
    await press(t("ledger-answer-keep"));
    expect(screen.getAllByText(t("ledger-answer-kind-missing")).length).toBe(2);
    await fireEvent.click(screen.getByLabelText(new RegExp(t("ledger-answer-refused"))));
    await write(t("ledger-answer-text"), "It does not break our rules.");
    const answer = vi.spyOn(inner, "answerSubmission").mockImplementationOnce(failing);
    await press(t("ledger-answer-keep"));
    await screen.findByRole("alert");
    expect((screen.getByLabelText(t("ledger-answer-text")) as HTMLTextAreaElement).value).toContain("our rules");
    await press(t("ledger-answer-keep"));
    await screen.findByText("It does not break our rules.");
    expect(answer.mock.calls[1]?.[1]).toMatchObject({ kind: "refused", look: 1, corrects: null, next: null });
    expect([changes, shown().includes(t("sent-came-refused"))]).toEqual([1, true]);
    // What there is to write now follows from that.
    expect(await screen.findByRole("heading", { name: "Ask for a second look" })).toBeTruthy();
  });
  it("is_corrected_by_another_answer_with_its_reason_and_both_stay", async () => {
    await send();
    await inner.answerSubmission("submission-1", {
      ...{ kind: "refused", at: ago(0), text: "No.", look: null, next: null, corrects: null, reason: null },
    });
    open("submission-1");
    await screen.findByText("No.");
    await press(new RegExp(`^${t("ledger-came-correct")}`));
    await press(t("ledger-answer-keep"));
    expect(screen.getAllByText(t("ledger-answer-reason-missing")).length).toBe(2);
    await fireEvent.click(screen.getByLabelText(new RegExp(t("ledger-answer-received"))));
    await write(t("ledger-answer-reason"), "I read it too fast.");
    await press(t("ledger-answer-keep"));
    await screen.findByText(t("ledger-came-corrected"));
    expect(screen.getAllByText("No.").length).toBe(2);
    expect(shown()).toContain("I read it too fast.");
  });
  it("offers_a_further_day_only_where_nothing_else_would_bring_it_up_again", async () => {
    const early = await send();
    const late = await send({ at: ago(24 * 9) });
    expect([new Answering(early).again, new Answering(late).again]).toEqual([[], ["again"]]);
    const draft = new Answering(late);
    const days = (at: string | null) => Math.round((Date.parse(at ?? "") - Date.now()) / (24 * hour));
    expect(days(draft.draft(late, "nothing").next)).toBe(7);
    draft.kind = "removed";
    expect(draft.draft(late, "removed").next).toBeNull();
  });
});

describe("what is known better", () => {
  it("takes_a_number_that_came_later_without_a_reason_and_another_one_only_with_it", async () => {
    await send();
    open("submission-1");
    await screen.findByText("As sent.");
    await press(t("ledger-better"));
    await press(t("ledger-better-keep"));
    expect(screen.getAllByText(t("ledger-better-same")).length).toBe(2);
    await write(t("report-sent-number"), "12-345");
    await press(t("ledger-better-keep"));
    await waitFor(() => expect(shown()).toContain("12-345"));
    await press(t("ledger-better"));
    await write(t("report-sent-number"), "12-346");
    await press(t("ledger-better-keep"));
    expect(screen.getAllByText(t("ledger-better-reason-missing")).length).toBe(2);
    await write(t("ledger-better-reason"), "I had misread it.");
    await press(t("ledger-better-keep"));
    await waitFor(() => expect(shown()).toContain("12-346"));
    expect(shown()).toContain("Changed because: I had misread it.");
    expect((await inner.submissions())[0]?.versions.map((one) => one.number)).toEqual([null, "12-345", "12-346"]);
  });
  it("leaves_the_moment_as_it_was_written_where_nobody_changed_it", async () => {
    const sent: Submission = { ...(await send()), at: "2026-11-03T21:04:37+05:30", number: null };
    const better = new Bettering(sent);
    better.at = "2026-11-03T21:04:00-05:00";
    expect([better.changes(sent), better.draft(sent).at]).toEqual([false, sent.at]);
    better.at = "2026-11-03T20:04:00-05:00";
    expect([better.replaces(sent), better.draft(sent).at]).toEqual([true, better.at]);
  });
});

describe("what can be written now", () => {
  it("comes_by_itself_when_it_is_time_and_is_copied_and_noted_as_it_was_changed", async () => {
    await send({ at: ago(72), notice: "take-it-down", number: "12-345" });
    open("submission-1");
    const box = (await screen.findAllByLabelText(t("ledger-write-text")))[0] as HTMLTextAreaElement;
    await press(t("ledger-write-form"));
    expect(went.splice(0)).toEqual([{ page: "form", id: "ftc-take-it-down" }]);
    expect([box.value.includes("12-345"), shown().includes(t("sent-state-overdue"))]).toEqual([true, true]);
    await fireEvent.input(box, { target: { value: "My own words, number 12-345." } });
    await fireEvent.click(screen.getAllByRole("button", { name: new RegExp(t("ledger-write-copy")) })[0]!);
    expect(inner.copied).toEqual(["My own words, number 12-345."]);
    await fireEvent.click(screen.getAllByRole("button", { name: t("ledger-sent-this") })[0]!);
    await write(t("ledger-sent-number"), "F-1");
    await press(t("ledger-sent-keep"));
    await waitFor(() => expect(went.at(-1)).toMatchObject({ page: "submission", id: "submission-2" }));
    expect((await inner.submissions())[1]).toMatchObject({
      ...{ platform: null, service: "us-ftc-take-it-down", route: "form", follows: "submission-1" },
      ...{ number: "F-1", text: "My own words, number 12-345.", notice: null },
    });
  });
  it("waits_for_a_press_as_long_as_there_is_nothing_to_do", async () => {
    await send();
    const asked = vi.spyOn(inner, "followUpTexts");
    open("submission-1");
    await press((await screen.findByText(t("ledger-write-open"))).textContent ?? "");
    expect(await screen.findByRole("heading", { name: "Ask again" })).toBeTruthy();
    expect(asked.mock.calls.map(([id, language]) => [id, language])).toEqual([["submission-1", "en"]]);
    await fireEvent.change(screen.getByLabelText(t("ledger-write-language")), { target: { value: "es" } });
    await waitFor(() => expect(asked.mock.calls.at(-1)?.[1]).toBe("es"));
  });
  it("starts_with_what_the_receiver_reads_beside_the_person's_language_and_explains_in_that_one", async () => {
    await send({ number: "12-345" });
    speak("es");
    const asked = inner.followUpTexts;
    vi.spyOn(inner, "followUpTexts").mockImplementation(async (id, language) =>
      (await asked(id, language)).map((one) => ({ ...one, title: `${one.title} ${language}` })),
    );
    open("submission-1");
    await fireEvent.click(await screen.findByText(t("ledger-write-open")));
    const box = (await screen.findByLabelText(t("ledger-write-text"))) as HTMLTextAreaElement;
    expect([box.value.includes("(en)"), box.lang]).toEqual([true, "en"]);
    expect(screen.getByText(t("own-language")).parentElement?.textContent).toContain("(es)");
    expect(screen.getByRole("heading", { name: "Ask again es" })).toBeTruthy();
    speak("en");
  });
  it("is_nothing_once_it_was_removed", async () => {
    await send();
    await inner.answerSubmission("submission-1", {
      ...{ kind: "removed", at: ago(0), text: null, look: null, next: null, corrects: null, reason: null },
    });
    open("submission-1");
    await screen.findByText("As sent.");
    expect(screen.queryByText(t("ledger-write"))).toBeNull();
  });
});

describe("the confirmation", () => {
  it("is_taken_in_on_the_page_of_the_question_and_nowhere_else", async () => {
    await send();
    open("submission-1");
    await screen.findByText(t("ledger-shown"));
    await press(t("ledger-shown-take"));
    expect(went).toEqual([{ page: "witness", submission: "submission-1" }]);
    expect(document.querySelector("input[type=file]")).toBeNull();
  });
  it("is_linked_only_when_it_was_said_which_it_is", async () => {
    await send();
    open("submission-1", { shows: "item-1" });
    await screen.findByText(t("ledger-shown"));
    expect((screen.getByLabelText(t("ledger-shown-choose")) as HTMLSelectElement).value).toBe("item-1");
    expect((await inner.submissions())[0]?.pictures).toEqual([]);
    await press(t("ledger-shown-this"));
    await screen.findByRole("button", { name: /profile page.png/ });
    expect((await inner.submissions())[0]?.pictures).toEqual(["item-1"]);
  });
  it("is_still_chosen_after_a_lock_until_it_is_linked", async () => {
    await heldIn(inner);
    await send();
    const choice = async () => (await screen.findByLabelText(t("ledger-shown-choose"))) as HTMLSelectElement;
    const before = open("submission-1");
    await fireEvent.change(await choice(), { target: { value: "item-2" } });
    await unlockAgain();
    before.unmount();
    const after = open("submission-1");
    expect((await choice()).value).toBe("item-2");
    // What was erased since is no choice any more.
    after.unmount();
    const { evidence } = inner;
    inner.evidence = async () => (await evidence()).filter((item) => item.id !== "item-2");
    const without = open("submission-1");
    expect((await choice()).value).toBe("");
    without.unmount();
    inner.evidence = evidence;
    open("submission-1");
    await choice();
    await press(t("ledger-shown-this"));
    await waitFor(async () => expect((await inner.submissions())[0]?.pictures).toEqual(["item-2"]));
    expect(await draftsThere()).toEqual({});
  });
});

it("names_an_office_and_leads_back_to_the_page_of_offices", async () => {
  await send({ platform: null, service: "us-988", route: "phone" });
  open("submission-1");
  await screen.findByRole("heading", { name: /988 Suicide & Crisis Lifeline/ });
  await fireEvent.click(screen.getAllByRole("button", { name: t("contact-title") })[0]!);
  expect(went).toEqual([{ page: "contact" }]);
});

it("chooses_another_day_to_look", async () => {
  await send();
  open("submission-1");
  await screen.findByText("As sent.");
  await press(t("ledger-again"));
  await waitFor(() => expect(shown()).toContain(t("follow-up-look-again")));
  expect((await inner.submissions())[0]?.follow_ups.at(-1)).toMatchObject({ what: "look-again", done: null });
});
