import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { bridge, replaceBridge, type Account, type Situation } from "../../bridge";
import { StandIn } from "../../bridge/stand-in";
import { copied } from "../../design/copy.svelte";
import { release } from "../../design/hold";
import type { Where } from "../../design/where";
import { speak, t } from "../../design/words";
import { NoticeDraft, questionOf } from "./notice.svelte";
import { restore, toRecord } from "./noticeKept";
import NoticePage from "./NoticePage.svelte";
import ReportPage from "./ReportPage.svelte";

let inner: StandIn;
let went: Where[];
let situation: Situation;
const props = (more = {}) => ({
  where: { page: "notice", ...more },
  go: (to: Where) => void went.push(to),
  changed: () => {},
});
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));
const next = () => press(t("continue"));
const heading = (id: string) => screen.findByRole("heading", { level: 1, name: t(id) });
const write = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });
/** The question is there once the record was read. */
const law = async (kind: string) =>
  fireEvent.click(await screen.findByLabelText(new RegExp(`^${t(`notice-page-law-${kind}`)}`)));
const shown = () => (document.body.textContent ?? "").replace(/[\u2066-\u2069]/g, "");

beforeEach(async () => {
  inner = new StandIn("?record&open");
  replaceBridge(inner);
  copied.copier = (text) => bridge.copy(text);
  went = [];
  situation = (await inner.overview()).situation;
});

describe("a removal request", () => {
  it("is_asked_for_one_question_at_a_time_and_says_what_is_missing", async () => {
    render(NoticePage, props({ platform: "instagram" }));
    await heading("notice-page-law");
    await law("take-it-down");
    await next();
    for (const step of ["who", "where", "which", "why", "sign"]) {
      await heading(`notice-page-${step}`);
      await next();
    }
    await heading("notice-page-text");
    await screen.findByText(t("notice-page-incomplete"));
    for (const sentence of ["The name is missing.", "The statement is missing.", "There is no way to reach you."])
      expect(shown()).toContain(sentence);
    expect(shown()).not.toContain(t("notice-page-complete"));
    // Back to the question that the part belongs to, with everything that was typed.
    await press(/^Change A way to reach you/);
    await heading("notice-page-sign");
    await write(t("notice-page-sign-contact"), "dana@example.org");
    await next();
    await waitFor(() => expect(shown()).not.toContain("There is no way to reach you."));
  });
  it("is_complete_with_all_parts_and_noted_with_the_law_that_it_names", async () => {
    render(NoticePage, props({ platform: "instagram" }));
    await heading("notice-page-law");
    await law("take-it-down");
    await next();
    await heading("notice-page-who");
    await fireEvent.click(screen.getByLabelText(t("notice-page-who-guardian")));
    await next();
    await heading("notice-page-where");
    await write(t("notice-page-where-addresses"), "https://posts.example/p/77\n\n https://posts.example/p/78 ");
    await next();
    await heading("notice-page-which");
    await write(t("notice-page-which-shows"), "A photo.");
    await next();
    await heading("notice-page-why");
    await fireEvent.click(screen.getByLabelText(t("notice-page-believe-take-it-down")));
    await next();
    await heading("notice-page-sign");
    await write(t("notice-page-sign-name"), "Dana Field");
    await write(t("notice-page-sign-contact"), "dana@example.org");
    await next();
    await screen.findByText(t("notice-page-complete"));
    const box = (await screen.findByLabelText("The request")) as HTMLTextAreaElement;
    expect(box.value).toContain("https://posts.example/p/78");
    await press(new RegExp(t("notice-page-copy") + " "));
    expect(inner.copied).toEqual([box.value]);
    await press(t("ledger-sent-this"));
    await write(t("ledger-sent-number"), "12-345");
    await press(t("ledger-sent-keep"));
    await waitFor(() => expect(went.at(-1)).toMatchObject({ page: "submission", id: "submission-1" }));
    const [sent] = await inner.submissions();
    expect(sent).toMatchObject({
      platform: "instagram",
      route: "take-it-down",
      notice: "take-it-down",
      number: "12-345",
    });
    expect(sent?.follow_ups.map((one) => one.what)).toEqual(["look-for-answer", "time-is-up", "ask-again"]);
  });
  it("is_noted_as_an_ordinary_report_where_a_part_is_missing", async () => {
    const draft = new NoticeDraft(situation, "instagram", "en");
    draft.kind = "take-it-down";
    await draft.draft();
    const notice = draft.drafting.value!;
    expect([notice.complete, draft.sent(notice).notice]).toEqual([false, null]);
  });
  it("keeps_the_person's_own_text_when_the_language_changes", async () => {
    const draft = new NoticeDraft(situation, "instagram", "en");
    draft.kind = "dsa";
    await draft.draft();
    draft.type("My own words.");
    await draft.draft("es");
    expect([draft.text.text, draft.text.newer, draft.language]).toEqual(["My own words.", true, "es"]);
  });
  it("is_not_called_complete_while_the_person's_own_text_lacks_a_part_or_an_answer_changed_since", async () => {
    const draft = new NoticeDraft(situation, "instagram", "en");
    draft.kind = "take-it-down";
    draft.capacity = "guardian";
    [draft.name, draft.contact, draft.shows] = ["Dana Field", "dana@example.org", "A photo."];
    draft.addresses = "https://posts.example/p/77\nhttps://posts.example/p/78";
    draft.believes = ["yes"];
    await draft.draft();
    const notice = draft.drafting.value!;
    const sent = () => [draft.lacks(notice), draft.sent(notice).notice];
    expect(sent()).toEqual([[], "take-it-down"]);
    draft.type("Please take down https://posts.example/p/78. Dana  field, dana@example.org");
    expect(sent()).toEqual([[], "take-it-down"]);
    draft.type("Please take it down.");
    expect(sent()).toEqual([["name", "place", "contact"], null]);
    draft.type("Please take down https://posts.example/p/78. Dana Field, dana@example.org");
    draft.shows = "Another photo.";
    await draft.draft();
    expect([draft.text.newer, draft.sent(draft.drafting.value!).notice]).toEqual([true, null]);
  });
  it("says_in_the_part_what_the_person's_own_text_lacks", async () => {
    render(NoticePage, props({ platform: "instagram" }));
    await heading("notice-page-law");
    await law("take-it-down");
    await press(t("continue"));
    for (const step of ["who", "where", "which", "why"]) {
      await heading(`notice-page-${step}`);
      await next();
    }
    await heading("notice-page-sign");
    await write(t("notice-page-sign-name"), "Dana Field");
    await next();
    await waitFor(() => expect(shown()).toContain("There is no way to reach you."));
    expect(shown()).not.toContain(t("notice-page-text-lacks-name"));
    await write("The request", "Mine.");
    expect(shown()).toContain(t("notice-page-text-lacks-name"));
  });
  it("stands_beside_the_same_in_the_person's_language", async () => {
    speak("es");
    const draft = new NoticeDraft(situation, "instagram", "en");
    draft.kind = "dsa";
    await draft.draft();
    expect([draft.text.text.includes("(en)"), draft.own?.includes("(es)")]).toEqual([true, true]);
    await draft.draft("es");
    expect([draft.text.text.includes("(es)"), draft.own]).toEqual([true, undefined]);
    speak("en");
  });
  it("shows_what_is_not_confirmed_as_such_and_names_no_way_to_send_a_picture", async () => {
    render(NoticePage, props());
    await heading("notice-page-law");
    await law("uk");
    expect((await screen.findAllByText(t("notice-page-sure-no"))).length).toBe(1);
    expect(screen.getAllByText(t("notice-page-sure-partly")).length).toBe(1);
    expect(document.querySelector("input[type=file]")).toBeNull();
  });
  it("goes_back_question_by_question_and_from_the_first_to_the_page_of_reports", async () => {
    render(NoticePage, props({ platform: "discord" }));
    await heading("notice-page-law");
    await law("dsa");
    await next();
    await heading("notice-page-who");
    await press(t("back"));
    await heading("notice-page-law");
    await press(t("report-title"));
    expect(went).toEqual([{ page: "report", platform: "discord" }]);
  });
  it("is_where_the_person_was_after_a_look_at_another_page_or_another_language", async () => {
    const first = render(NoticePage, props({ platform: "discord" }));
    await law("dsa");
    await next();
    await heading("notice-page-who");
    first.unmount();
    const second = render(NoticePage, props({ platform: "discord" }));
    await heading("notice-page-who");
    await fireEvent.click(await screen.findByRole("button", { name: t("notice-page-to-text") }));
    await heading("notice-page-text");
    second.unmount();
    render(NoticePage, props({ platform: "discord" }));
    await heading("notice-page-text");
    await screen.findByRole("button", { name: new RegExp(`^${t("notice-page-copy")}`) });
  });

  it("asks_for_the_law_before_anything_else", async () => {
    inner.setSituation({ ...situation, country: "MX" });
    render(NoticePage, props());
    await screen.findByLabelText(new RegExp(t("notice-page-law-uk")));
    await next();
    expect(screen.getAllByText(t("notice-page-law-missing")).length).toBe(2);
  });
});

describe("a request under way", () => {
  it("is_found_again_after_a_lock_and_is_gone_once_it_was_noted", async () => {
    const first = render(NoticePage, props({ platform: "instagram" }));
    await law("dsa");
    await next();
    await heading("notice-page-who");
    await next();
    await heading("notice-page-where");
    await write(t("notice-page-where-addresses"), "https://posts.example/p/77");
    first.unmount();
    await waitFor(async () => expect(await inner.keptDraft("notice", "notice")).toBeTruthy());
    // Lock ends the process: what was held in memory is gone.
    release(["case-1", "notice"]);
    render(NoticePage, props());
    const chosen = await screen.findByLabelText(new RegExp(`^${t("notice-page-law-dsa")}`));
    expect((chosen as HTMLInputElement).checked).toBe(true);
    await next();
    await heading("notice-page-who");
    await next();
    await heading("notice-page-where");
    const box = screen.getByLabelText(t("notice-page-where-addresses")) as HTMLTextAreaElement;
    expect(box.value).toBe("https://posts.example/p/77");
    await press(t("notice-page-to-text"));
    await press((await screen.findByText(t("ledger-sent-this"))).textContent ?? "");
    await press(t("ledger-sent-keep"));
    await waitFor(() => expect(went.at(-1)).toMatchObject({ page: "submission" }));
    expect(await inner.keptDraft("notice", "notice")).toBeNull();
  });
  it("says_so_where_it_could_not_be_kept_and_loses_nothing", async () => {
    vi.spyOn(inner, "keepDraft").mockImplementation(() => Promise.reject<never>({ code: "disk-full", detail: null }));
    render(NoticePage, props());
    await law("dsa");
    await next();
    expect(await screen.findByRole("alert")).toBeTruthy();
    await heading("notice-page-who");
  });
  it("names_nothing_again_that_is_not_there_any_more", () => {
    const draft = new NoticeDraft(situation, "instagram", "en");
    draft.cite = ["account-1", "gone"];
    draft.reasons = ["under-18"];
    draft.type("My own words.");
    const again = new NoticeDraft(situation, "", "en");
    restore(again, toRecord(draft), {
      accounts: [{ id: "account-1" } as Account],
      entries: [],
      evidence: [],
      messages: [],
    });
    expect([again.cite, again.reasons, again.text.text]).toEqual([["account-1"], ["under-18"], "My own words."]);
  });
});

describe("what is filled in", () => {
  const at = (more: Partial<Situation>) => new NoticeDraft({ ...situation, ...more }, "", "en");
  it("follows_from_the_answers_and_nobody_is_made_to_believe_anything", () => {
    const mine = at({ country: "US", about: "me", role: "victim", age: "25-plus", happening: ["fake-pictures"] });
    expect([mine.kind, mine.capacity, mine.reasons, mine.believes]).toEqual([
      "take-it-down",
      "myself",
      ["made-by-software"],
      [],
    ]);
    const child = at({ about: "my-child", role: "guardian", age: "13-15", happening: ["threat-to-share"] });
    expect([child.capacity, child.reasons]).toEqual(["guardian", ["under-18", "threatened"]]);
    const student = at({ country: "ES", about: "student", role: "counselor", age: "unsure", happening: [] });
    expect([student.kind, student.capacity, student.reasons]).toEqual(["", "", []]);
  });
  it("names_a_site_that_is_not_in_the_list_by_what_was_typed", () => {
    const draft = at({ country: "US" });
    draft.platform = "other";
    draft.receiver = " pictures.example ";
    expect(draft.request("take-it-down")).toMatchObject({ platform: null, receiver: "pictures.example" });
  });
  it("knows_the_question_of_each_part", () => {
    const parts = ["signature", "identification", "good-faith", "contact", "explanation", "location", "name-email"];
    expect(parts.map(questionOf)).toEqual(["sign", "which", "why", "sign", "why", "where", "sign"]);
  });
});

it("is_reached_from_the_page_of_reports", async () => {
  render(ReportPage, { where: { page: "report" }, go: (to: Where) => void went.push(to), changed: () => {} });
  await screen.findByText(t("notice-page-entry"));
  await press(t("notice-page-entry-open"));
  expect(went[0]).toMatchObject({ page: "notice" });
});
