import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { bridge, replaceBridge } from "../../bridge";
import { StandIn } from "../../bridge/stand-in";
import { copied } from "../../design/copy.svelte";
import type { Where } from "../../design/where";
import { t } from "../../design/words";
import DraftPage from "./DraftPage.svelte";
import { forget } from "./kept";
import ReportPage from "./ReportPage.svelte";
import SubmissionPage from "./SubmissionPage.svelte";

let inner: StandIn;
let went: Where[];
let changes: number;
const props = (where: Where) => ({
  where,
  go: (to: Where) => void went.push(to),
  changed: () => void (changes += 1),
});
const [platform, route, form] = ["instagram", "account-in-app", "not-a-user-form"];
const draftAt = (id = route) => props({ page: "report-draft", platform, id });
const sentAt = (more = {}) => props({ page: "submission", platform, route, ...more });

beforeEach(() => {
  inner = new StandIn("?record&open");
  replaceBridge(inner);
  copied.copier = (text) => bridge.copy(text);
  went = [];
  changes = 0;
  for (const one of [route, form]) forget("case-1", platform, one);
});

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));
const box = async (label: RegExp = /A note for yourself/) =>
  (await screen.findByLabelText(label)) as HTMLTextAreaElement;
const write = (element: Element, value: string) => fireEvent.input(element, { target: { value } });
const failing = () => Promise.reject<never>({ code: "disk-full", detail: null });
const words = (text: string) => text.replace(/[\u2066-\u2069]/g, "");
const shown = () => words(document.body.textContent ?? "");

describe("choosing", () => {
  it("takes_the_only_platform_of_the_answers_and_puts_the_way_that_fits_first", async () => {
    render(ReportPage, props({ page: "report" }));
    await screen.findByText("Report messages, in the app");
    const ways = screen.getAllByRole("button", { name: /Write this report/ }).map((one) => one.textContent);
    expect(ways[0]).toContain("Report messages");
    expect(ways.at(-1)).toContain("Report a group");
    await fireEvent.click(screen.getAllByRole("button", { name: /Write this report/ })[0]!);
    expect(went).toEqual([{ page: "report-draft", id: "message-in-app", platform }]);
  });
  it("says_of_a_way_that_nobody_could_confirm_that_it_is_not_checked", async () => {
    render(ReportPage, props({ page: "report" }));
    expect(await screen.findByText(t("report-ways-unchecked-more"))).toBeTruthy();
  });
  it("opens_at_the_platform_that_the_plan_names", async () => {
    render(ReportPage, props({ page: "report", id: "discord", platform: "discord", step: "report-discord" }));
    await screen.findByText("Report messages, in the app");
    expect(shown()).toContain("5 ways to report to Discord");
    await press(t("report-already"));
    expect(went).toEqual([{ page: "submission", platform: "discord", step: "report-discord" }]);
  });
  it("tells_what_went_wrong_and_lets_one_try_again", async () => {
    const routes = vi.spyOn(inner, "reportRoutes").mockImplementationOnce(failing);
    render(ReportPage, props({ page: "report" }));
    await screen.findByRole("alert");
    await press(t("try-again"));
    await screen.findByText("Report messages, in the app");
    expect(routes).toHaveBeenCalledTimes(2);
  });
});

describe("the composer", () => {
  it("asks_first_for_what_to_save_and_holds_nobody_back", async () => {
    render(DraftPage, draftAt());
    const text = await box();
    const save = screen.getByText(t("report-draft-save"));
    expect(save.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(screen.getByText(/Never save or photograph/)).toBeTruthy();
    await press(t("report-draft-sent"));
    expect(went).toEqual([{ page: "submission", route, platform }]);
  });
  it("copies_the_text_as_it_stands_in_the_box", async () => {
    render(DraftPage, draftAt());
    await write(await box(), "My own words.");
    await press(new RegExp(t("report-draft-copy")));
    expect(inner.copied).toEqual(["My own words."]);
    await screen.findByRole("button", { name: new RegExp(`^${t("copied")}`) });
  });
  it("says_so_when_copying_failed_and_never_that_it_was_copied", async () => {
    render(DraftPage, draftAt());
    await box();
    vi.spyOn(inner, "copy").mockImplementation(failing);
    await press(new RegExp(t("report-draft-copy")));
    expect(await screen.findByText(t("copy-failed"))).toBeTruthy();
    expect(screen.queryByText(t("copied"))).toBeNull();
  });
  it("names_nothing_of_where_somebody_lives_until_it_is_chosen", async () => {
    render(DraftPage, draftAt());
    expect((await box()).value).not.toContain("OH");
    await press(/^Change/);
    await fireEvent.click(screen.getByLabelText(t("report-choose-told-place")));
    await waitFor(async () => expect((await box()).value).toContain("OH"));
    await fireEvent.click(screen.getByLabelText(new RegExp(`^${t("report-choose-anonymous")}`)));
    await waitFor(async () => expect((await box()).value).not.toContain("OH"));
    expect((await box()).value).toContain("anonymous");
  });
  it("takes_what_is_not_cited_out_of_the_text", async () => {
    render(DraftPage, draftAt());
    expect((await box()).value).toContain("Account: quiet_harbor_88");
    await press(/^Change/);
    await fireEvent.click(screen.getByLabelText(/^quiet_harbor_88/));
    await waitFor(async () => expect((await box()).value).not.toContain("quiet_harbor_88"));
  });
  it("leaves_the_person's_own_words_alone_when_the_draft_changes", async () => {
    render(DraftPage, draftAt());
    await write(await box(), "My own words.");
    await press(/^Change/);
    await fireEvent.click(screen.getByLabelText(t("report-choose-told-age")));
    await screen.findByText(t("report-draft-newer"));
    expect((await box()).value).toBe("My own words.");
    await press(t("report-draft-take-newer"));
    expect((await box()).value).toContain("I am reporting an account");
    expect((await box()).value).not.toContain("13 to 15");
  });
  it("keeps_words_and_choices_when_a_new_draft_fails", async () => {
    render(DraftPage, draftAt());
    await write(await box(), "My own words.");
    await press(/^Change/);
    vi.spyOn(inner, "reportDraft").mockImplementationOnce(failing);
    await fireEvent.click(screen.getByLabelText(t("report-choose-told-age")));
    await screen.findByRole("alert");
    expect((await box()).value).toBe("My own words.");
    expect((screen.getByLabelText(t("report-choose-told-age")) as HTMLInputElement).checked).toBe(false);
    await press(t("try-again"));
    await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
    expect((await box()).value).toBe("My own words.");
  });
  it("finds_everything_again_after_a_look_at_another_page", async () => {
    const first = render(DraftPage, draftAt());
    await write(await box(), "My own words.");
    await fireEvent.click(screen.getByLabelText("Username, profile link and date"));
    await press(t("report-draft-save-now"));
    expect(went).toEqual([{ page: "preserve" }]);
    first.unmount();
    render(DraftPage, draftAt());
    expect((await box()).value).toBe("My own words.");
    expect((screen.getByLabelText("Username, profile link and date") as HTMLInputElement).checked).toBe(true);
  });
  it("counts_what_is_typed_and_says_what_is_too_long_without_cutting_it", async () => {
    render(DraftPage, draftAt(form));
    await write(await box(/What happened/), "x".repeat(503));
    expect(shown()).toContain("503 of 500 characters, counted as Instagram counts");
    expect(shown()).toContain("3 characters more than fits.");
    expect((await box(/What happened/)).value.length).toBe(503);
  });
});

describe("noting what was sent", () => {
  it("keeps_everything_that_was_typed_when_saving_fails_and_saves_it_the_second_time", async () => {
    const draft = render(DraftPage, draftAt());
    await write(await box(), "My own words.");
    draft.unmount();
    render(SubmissionPage, sentAt());
    const text = await box(new RegExp(t("report-sent-text")));
    expect(text.value).toBe("My own words.");
    await write(screen.getByLabelText(t("report-sent-number")), "12-345");
    const add = vi.spyOn(inner, "addSubmission").mockImplementationOnce(failing);
    await press(t("report-sent-keep"));
    await screen.findByRole("alert");
    expect([text.value, (screen.getByLabelText(t("report-sent-number")) as HTMLInputElement).value]).toEqual([
      "My own words.",
      "12-345",
    ]);
    expect([went, changes]).toEqual([[], 0]);
    await press(t("report-sent-keep"));
    await waitFor(() => expect(changes).toBe(1));
    expect(add.mock.calls[1]?.[0]).toMatchObject({
      platform,
      service: null,
      route,
      number: "12-345",
      pin: null,
      text: "My own words.",
    });
    expect(went).toEqual([{ page: "submission", id: "submission-1", fresh: "yes", marked: "done" }]);
    expect((await inner.plan()).steps.find((step) => step.platform === platform)?.state).toBe("done");
  });
  it("forgets_a_draft_only_when_it_was_noted", async () => {
    const draft = render(DraftPage, draftAt());
    await write(await box(), "My own words.");
    draft.unmount();
    const noted = render(SubmissionPage, sentAt());
    await box(new RegExp(t("report-sent-text")));
    await press(t("report-sent-keep"));
    await waitFor(() => expect(changes).toBe(1));
    noted.unmount();
    render(DraftPage, draftAt());
    expect((await box()).value).toContain("I am reporting an account");
  });
  it("finds_a_number_again_and_follows_the_text_until_it_was_changed_here", async () => {
    const label = new RegExp(t("report-sent-text"));
    const first = render(SubmissionPage, sentAt());
    await box(label);
    await write(screen.getByLabelText(t("report-sent-number")), "12-345");
    first.unmount();
    const draft = render(DraftPage, draftAt());
    await write(await box(), "My own words.");
    draft.unmount();
    const second = render(SubmissionPage, sentAt());
    expect((await box(label)).value).toBe("My own words.");
    expect((screen.getByLabelText(t("report-sent-number")) as HTMLInputElement).value).toBe("12-345");
    await write(await box(label), "Only this was sent.");
    second.unmount();
    const again = render(DraftPage, draftAt());
    await write(await box(), "Other words.");
    again.unmount();
    render(SubmissionPage, sentAt());
    expect((await box(label)).value).toBe("Only this was sent.");
  });
  it("records_the_words_of_a_draft_that_only_the_record_holds_and_forgets_no_other", async () => {
    const words = (id: string, text: string) => ({ id, label: id, drafted: "", text, newer: false });
    const kept = { ...{ platform, cite: [], told: [], anonymous: false, short: false, language: null, saved: [] } };
    await inner.keepDraft("case-1", { ...kept, route, texts: [words("note", "My own words.")] });
    await inner.keepDraft("case-1", { ...kept, route: form, texts: [words("text", "For the form.")] });
    render(SubmissionPage, props({ page: "submission" }));
    const to = await screen.findByLabelText(t("report-sent-to"));
    await fireEvent.change(to, { target: { value: platform } });
    const way = await screen.findByLabelText(t("report-sent-way"));
    const text = await box(new RegExp(t("report-sent-text")));
    await screen.findByRole("option", { name: t("report-sent-way-other") });
    await waitFor(() => expect((way as HTMLSelectElement).options.length).toBeGreaterThan(1));
    await fireEvent.change(way, { target: { value: form } });
    await waitFor(() => expect(text.value).toBe("For the form."));
    await fireEvent.change(way, { target: { value: route } });
    await waitFor(() => expect(text.value).toBe("My own words."));
    await press(t("report-sent-keep"));
    await waitFor(() => expect(changes).toBe(1));
    expect((await inner.submissions())[0]?.text).toBe("My own words.");
    expect((await inner.keptDrafts()).map((one) => one.route)).toEqual([form]);
  });
  it("forgets_no_draft_whose_words_were_not_noted", async () => {
    await inner.keepDraft("case-1", {
      ...{ platform, route, cite: [], told: [], anonymous: false, short: false, language: null, saved: [] },
      texts: [{ id: "note", label: "A note", drafted: "", text: "My own words.", newer: false }],
    });
    vi.spyOn(inner, "keptDraft").mockImplementation(failing);
    render(SubmissionPage, sentAt());
    await screen.findByRole("alert");
    await press(t("report-sent-keep"));
    await waitFor(() => expect(changes).toBe(1));
    expect((await inner.keptDrafts()).length).toBe(1);
  });
  it("asks_where_and_when_and_nothing_else", async () => {
    render(SubmissionPage, props({ page: "submission" }));
    await screen.findByLabelText(t("report-sent-to"));
    await write(screen.getByLabelText(t("when-box-time")), "");
    await press(t("report-sent-keep"));
    expect(screen.getAllByText(t("report-sent-to-missing")).length).toBe(2);
    expect(screen.getAllByText(t("report-sent-at-time")).length).toBe(2);
    expect(went).toEqual([]);
  });
  it("is_noted_even_where_the_mark_in_the_plan_fails", async () => {
    render(SubmissionPage, sentAt());
    await box(new RegExp(t("report-sent-text")));
    vi.spyOn(inner, "setStep").mockImplementation(failing);
    await press(t("report-sent-keep"));
    await waitFor(() => expect(went.at(-1)).toMatchObject({ id: "submission-1", marked: "failed" }));
    expect((await inner.submissions()).length).toBe(1);
  });
  it("shows_number_text_and_when_to_look_again", async () => {
    const at = "2026-12-03T18:40:00-05:00";
    await inner.addSubmission({ platform, service: null, route, at, number: "12-345", pin: "0099", text: "As sent." });
    render(SubmissionPage, props({ page: "submission", id: "submission-1" }));
    await screen.findByText("As sent.");
    for (const part of ["3 December 2026, 18:40, UTC−5", "12-345", "0099", t("follow-up-look-for-answer")])
      expect(shown()).toContain(part);
  });
  it("lists_what_went_to_platforms_and_leaves_calls_to_the_page_of_calls", async () => {
    const at = "2026-12-03T18:40:00-05:00";
    const sent = { route, at, number: null, pin: null, text: null };
    await inner.addSubmission({ ...sent, platform, service: null });
    await inner.addSubmission({ ...sent, platform: null, service: "us-988" });
    render(ReportPage, props({ page: "report" }));
    await screen.findByText(t("report-ledger"));
    expect(screen.getAllByRole("button", { name: /^Open/ }).length).toBe(1);
  });
});
