import { fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { bridge, replaceBridge, type Suspect } from "../../bridge";
import { StandIn } from "../../bridge/stand-in";
import { situation } from "../../bridge/stand-in-data";
import { copied } from "../../design/copy.svelte";
import { staying } from "../../design/staying";
import type { Where } from "../../design/where";
import { t } from "../../design/words";
import CallPage from "./CallPage.svelte";
import ContactPage from "./ContactPage.svelte";
import MandatedPage from "./MandatedPage.svelte";
import TellPage from "./TellPage.svelte";

let inner: StandIn;
let went: Where[];
let changes: number;
const props = (where: Where) => ({
  where,
  go: (to: Where) => void went.push(to),
  changed: () => void (changes += 1),
});
const tip = "us-ncmec-cybertipline";

beforeEach(() => {
  inner = new StandIn("?record&open");
  replaceBridge(inner);
  copied.copier = (text) => bridge.copy(text);
  went = [];
  changes = 0;
});

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));
const write = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });
const value = (label: string) => (screen.getByLabelText(label) as HTMLInputElement).value;
const failing = () => Promise.reject<never>({ code: "disk-full", detail: null });
const shown = () => (document.body.textContent ?? "").replace(/[\u2066-\u2069]/g, "");
const stateOf = async (id: string) => (await inner.plan()).steps.find((step) => step.id === id)?.state;

describe("who to tell", () => {
  it("shows_the_emergency_number_before_anybody_else", async () => {
    render(ContactPage, props({ page: "contact" }));
    const number = await screen.findByText("911");
    const first = screen.getByText("NCMEC CyberTipline");
    expect(number.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });
  it("leads_from_the_first_to_its_words_with_one_filled_button_on_the_page", async () => {
    render(ContactPage, props({ page: "contact" }));
    await screen.findByText("911");
    expect(document.querySelectorAll("button.main").length).toBe(1);
    await fireEvent.click(document.querySelector("button.main")!);
    expect(went).toEqual([{ page: "call", id: tip, step: "tell-cybertipline" }]);
  });
  it("invents_no_number_for_the_police_near_by", async () => {
    render(ContactPage, props({ page: "contact", step: "call-police" }));
    const here = (await screen.findByText(t("contact-first-plan"))).parentElement!;
    expect(within(here).getByText("Call your local police")).toBeTruthy();
    expect(within(here).getByText(t("contact-no-number"))).toBeTruthy();
    expect(here.textContent).not.toMatch(/\d{3}/);
  });
  it("says_so_where_no_emergency_number_is_known", async () => {
    vi.spyOn(inner, "emergency").mockImplementation(failing);
    render(ContactPage, props({ page: "contact" }));
    expect(await screen.findByText(new RegExp(t("contact-emergency-none")))).toBeTruthy();
  });
  it("is_red_only_where_the_answers_speak_of_danger", async () => {
    const calm = render(ContactPage, props({ page: "contact" }));
    await screen.findByText("911");
    expect(document.querySelector(".notice.danger")).toBeNull();
    calm.unmount();
    await inner.setSituation({ ...situation, danger_now: "yes" });
    render(ContactPage, props({ page: "contact" }));
    await screen.findByText("911");
    expect(document.querySelector(".notice.danger")).toBeTruthy();
  });
});

describe("the call", () => {
  const at = { page: "call", id: tip, step: "tell-cybertipline" };
  it("shows_number_words_and_what_they_may_ask", async () => {
    render(CallPage, props(at));
    expect(await screen.findByText("1-800-843-5678")).toBeTruthy();
    expect(screen.getByText("Someone threatens to share sexual pictures of the child.")).toBeTruthy();
    expect(screen.getByText(t("contact-may-ask-app"))).toBeTruthy();
  });
  it("says_no_more_what_the_person_leaves_out", async () => {
    render(CallPage, props(at));
    await screen.findByText("The account is called quiet_harbor_88.");
    await press(t("contact-say-choose"));
    await fireEvent.click(screen.getByLabelText("The account is called quiet_harbor_88."));
    expect(document.querySelector(".words")!.textContent).not.toContain("quiet_harbor_88");
  });
  it("notes_a_report_with_its_number_and_marks_the_step", async () => {
    render(CallPage, props(at));
    await screen.findByText("1-800-843-5678");
    await write(t("contact-note-who"), "A woman on the hotline");
    await write(t("contact-note-number"), "12-345");
    await press(t("contact-note-keep-phone"));
    await waitFor(() => expect(went).toEqual([{ page: "contact", noted: "yes" }]));
    expect((await inner.submissions())[0]).toMatchObject({ service: tip, route: "phone", number: "12-345" });
    expect([changes, await stateOf("tell-cybertipline")]).toEqual([1, "done"]);
  });
  it("notes_a_question_as_a_call_and_leaves_the_step_open", async () => {
    render(CallPage, props(at));
    await screen.findByText("1-800-843-5678");
    await write(t("contact-note-said-phone"), "I asked what to keep.");
    await fireEvent.click(screen.getByLabelText(new RegExp(`^${t("contact-note-report")}`)));
    await press(t("contact-note-keep-phone"));
    await waitFor(() => expect(changes).toBe(1));
    expect((await inner.entries()).at(-1)).toMatchObject({
      kind: "call",
      text: "Called NCMEC CyberTipline.\nI asked what to keep.",
    });
    expect([(await inner.submissions()).length, await stateOf("tell-cybertipline")]).toEqual([0, "open"]);
  });
  it("keeps_everything_that_was_typed_when_saving_fails", async () => {
    render(CallPage, props(at));
    await screen.findByText("1-800-843-5678");
    await write(t("contact-note-who"), "A woman on the hotline");
    await write(t("contact-note-said-phone"), "They look into it.");
    const add = vi.spyOn(inner, "addSubmission").mockImplementationOnce(failing);
    await press(t("contact-note-keep-phone"));
    await screen.findByRole("alert");
    expect([value(t("contact-note-who")), value(t("contact-note-said-phone"))]).toEqual([
      "A woman on the hotline",
      "They look into it.",
    ]);
    expect([went, changes]).toEqual([[], 0]);
    await press(t("contact-note-keep-phone"));
    await waitFor(() => expect(changes).toBe(1));
    expect(add.mock.calls[1]?.[0].text).toContain("They look into it.");
  });
  it("finds_a_note_again_that_was_begun_before_a_look_at_another_page", async () => {
    const first = render(CallPage, props(at));
    await screen.findByText("1-800-843-5678");
    await write(t("contact-note-who"), "A woman on the hotline");
    first.unmount();
    const second = render(CallPage, props(at));
    await screen.findByText("1-800-843-5678");
    expect(value(t("contact-note-who"))).toBe("A woman on the hotline");
    await press(t("contact-note-keep-phone"));
    await waitFor(() => expect(changes).toBe(1));
    second.unmount();
    render(CallPage, props(at));
    await screen.findByText("1-800-843-5678");
    expect(value(t("contact-note-who"))).toBe("");
  });
  it("prepares_the_police_near_by_without_a_number", async () => {
    render(CallPage, props({ page: "call", step: "call-police" }));
    expect(await screen.findByText(t("contact-no-number"))).toBeTruthy();
    expect(screen.queryByLabelText(new RegExp(`^${t("contact-note-report")}`))).toBeNull();
    await press(t("contact-note-keep-phone"));
    await waitFor(() => expect(changes).toBe(1));
    expect(await stateOf("call-police")).toBe("done");
  });
  it("says_of_a_number_that_nobody_could_confirm_that_it_is_not_checked", async () => {
    render(CallPage, props({ page: "call", id: "us-example" }));
    expect(await screen.findByText(t("service-not-checked"))).toBeTruthy();
  });
  it("says_that_a_service_is_not_here_any_more", async () => {
    render(CallPage, props({ page: "call", id: "us-gone" }));
    expect((await screen.findByRole("alert")).textContent).toContain(t("error-not-found"));
  });
});

describe("writing to them", () => {
  const at = { page: "tell", id: tip, step: "tell-cybertipline" };
  it("copies_a_fact_as_it_is_in_the_record", async () => {
    render(TellPage, props(at));
    await screen.findByText("quiet_harbor_88");
    await press(`${t("copy")} ${t("contact-fact-handles")}`);
    expect(inner.copied).toEqual(["quiet_harbor_88"]);
  });
  it("shows_their_address_as_words_and_opens_nothing", async () => {
    render(TellPage, props(at));
    await screen.findByText(/^https:\/\/report\./);
    expect(document.querySelectorAll("a").length).toBe(0);
  });
  it("keeps_the_person's_own_words_when_other_notes_are_chosen", async () => {
    render(TellPage, props(at));
    await screen.findByLabelText(t("contact-fact-story"));
    await write(t("contact-fact-story"), "My own words.");
    await fireEvent.click(screen.getByLabelText(/^He told me that someone/));
    expect(value(t("contact-fact-story"))).toBe("My own words.");
    expect(screen.getByText(t("contact-tell-story-edited"))).toBeTruthy();
    await press(t("contact-tell-story-take"));
    expect(value(t("contact-fact-story"))).toBe("");
  });
  it("finds_the_person's_own_words_again_and_follows_a_note_that_was_corrected", async () => {
    const first = render(TellPage, props(at));
    await screen.findByLabelText(t("contact-fact-story"));
    first.unmount();
    await inner.correctEntry("entry-1", "She told me.", "It was my daughter.");
    const second = render(TellPage, props(at));
    await screen.findByLabelText(t("contact-fact-story"));
    expect(value(t("contact-fact-story"))).toContain("She told me.");
    await write(t("contact-fact-story"), "My own words.");
    second.unmount();
    render(TellPage, props(at));
    await screen.findByLabelText(t("contact-fact-story"));
    expect(value(t("contact-fact-story"))).toBe("My own words.");
  });
  it("warns_before_anything_else_where_somebody_could_look", async () => {
    await inner.setSituation({ ...situation, person_can_reach_computer: "unsure" });
    render(TellPage, props(at));
    expect(await screen.findByText(t("contact-tell-watched"))).toBeTruthy();
  });
  it("keeps_the_story_and_the_note_when_saving_fails", async () => {
    render(TellPage, props(at));
    await screen.findByLabelText(t("contact-fact-story"));
    await write(t("contact-fact-story"), "My own words.");
    await write(t("contact-note-number"), "12-345");
    vi.spyOn(inner, "addSubmission").mockImplementationOnce(failing);
    await press(t("contact-note-keep-form"));
    await screen.findByRole("alert");
    expect([value(t("contact-fact-story")), value(t("contact-note-number"))]).toEqual(["My own words.", "12-345"]);
  });
  it("notes_what_was_sent_with_number_and_pin_and_shows_when_to_look_again", async () => {
    const page = render(TellPage, props(at));
    await screen.findByLabelText(t("contact-fact-story"));
    await write(t("contact-note-number"), "12-345");
    await write(t("contact-note-pin"), "0099");
    await press(t("contact-note-keep-form"));
    await waitFor(() => expect(went).toEqual([{ page: "contact", noted: "yes" }]));
    expect(await stateOf("tell-cybertipline")).toBe("done");
    page.unmount();
    render(ContactPage, props({ page: "contact", noted: "yes" }));
    await screen.findByText(t("contact-noted"));
    for (const part of ["12-345", "0099", t("contact-ledger-form"), t("follow-up-look-for-answer")])
      expect(shown()).toContain(part);
  });
});

describe("on the phone", () => {
  const open = async () => {
    const page = render(CallPage, props({ page: "call", id: tip }));
    await screen.findByText("amber");
    return page;
  };
  it("keeps_cairn_open_while_it_is_said_and_no_longer_than_the_page", async () => {
    const waits: (number | null)[] = [];
    staying.changed = (minutes) => void waits.push(minutes);
    const page = await open();
    expect(shown()).not.toContain("Cairn stays open");
    await press(t("phone-on"));
    expect(shown()).toContain("Cairn stays open");
    await press(t("phone-off"));
    await press(t("phone-on"));
    page.unmount();
    expect(waits).toEqual([30, null, 30, null]);
  });
  it("shows_the_twelve_words_and_puts_what_is_said_on_a_card", async () => {
    await open();
    await press(t("phone-card-save"));
    await screen.findByText(t("phone-card-saved"));
    const [card] = inner.cards;
    expect(card).toMatchObject({ name: "NCMEC CyberTipline", number: "1-800-843-5678" });
    expect(card?.lines[0]).toBe("I look after a child, and I need help.");
    expect(card?.lines).not.toContain(t("phone-no-name"));
  });
});

describe("the duty to report", () => {
  it("counts_from_the_first_suspicion_once_it_is_kept_and_says_what_is_not_checked", async () => {
    render(MandatedPage, props({ page: "mandated" }));
    await screen.findByText("In Ohio the call is due within 24 hours.");
    expect(shown()).not.toContain("the strictest way");
    expect(shown()).toContain(t("mandated-not-checked"));
    await write(t("mandated-suspected-why"), "A student told me.");
    await press(t("mandated-suspected-keep"));
    await waitFor(() => expect(shown()).toContain("by 6 November 2026, 00:00, UTC−5"));
    const kept = (await inner.entries()).at(-1);
    expect(kept).toMatchObject({ kind: "duty", text: "First suspected: A student told me." });
  });
  it("asks_for_a_day_before_it_keeps_a_line_that_would_count_from_nothing", async () => {
    const before = (await inner.entries()).length;
    render(MandatedPage, props({ page: "mandated" }));
    await fireEvent.click(await screen.findByLabelText(t("certainty-unknown")));
    await press(t("mandated-suspected-keep"));
    expect(shown()).toContain(t("mandated-suspected-missing"));
    expect((await inner.entries()).length).toBe(before);
  });
  it("keeps_what_was_typed_when_it_can_not_be_kept", async () => {
    inner.addEntry = failing;
    render(MandatedPage, props({ page: "mandated" }));
    await screen.findByText("In Ohio the call is due within 24 hours.");
    await write(t("mandated-suspected-why"), "A student told me.");
    await press(t("mandated-suspected-keep"));
    await screen.findByText(t("error-disk-full"));
    expect(value(t("mandated-suspected-why"))).toBe("A student told me.");
  });
  it("counts_from_the_start_of_a_day_whose_time_is_not_known", async () => {
    const text = "First suspected: A student told me.";
    await inner.addEntry({
      ...{ kind: "duty", at: "2026-11-05T12:00:00-05:00", certainty: "about" },
      ...{ text, accounts: [], sign: null },
    });
    render(MandatedPage, props({ page: "mandated" }));
    await screen.findByText("In Ohio the call is due within 24 hours.");
    expect(shown()).toContain("about 5 November 2026");
    expect(shown()).not.toContain("5 November 2026, 12:00");
    expect(shown()).toContain("the start of the day");
    expect(shown()).toContain("by 6 November 2026, 00:00, UTC−5");
  });
  it("sends_nobody_to_a_school_where_the_one_doing_it_may_work", async () => {
    const overview = await inner.overview();
    inner.mandated = () => Promise.resolve({ suspected: null, about: false, law: null, told: [] });
    const at = async (person: Suspect) => {
      inner.overview = () => Promise.resolve({ ...overview, situation: { ...overview.situation, person } });
      const page = render(MandatedPage, props({ page: "mandated" }));
      await screen.findByText(/the states of the US only/);
      const told = shown();
      page.unmount();
      return [told.includes("Ask your school"), told.includes("Telling your supervisor")];
    };
    for (const person of ["stranger", "household"] as const) expect(await at(person)).toEqual([true, true]);
    for (const person of ["school-staff", "known", "unsure", "rather-not-say"] as const)
      expect(await at(person)).toEqual([false, false]);
  });
  it("leads_to_the_sheet_for_the_call_and_to_the_written_report", async () => {
    render(MandatedPage, props({ page: "mandated", step: "duty-report" }));
    await screen.findByText("In Ohio the call is due within 24 hours.");
    await press(t("mandated-sheet-oral"));
    await press(t("mandated-sheet-written"));
    expect(went.map((one) => one.id)).toEqual(["cps-oral", "cps-written"]);
  });
});

it("leads_from_the_step_of_the_duty_to_what_the_law_asks_and_to_the_sheet_for_the_call", async () => {
  const plan = await inner.plan();
  const duty = { ...plan.steps[0]!, id: "duty-report", stage: "contact" as const, service: null, title: "Report" };
  const overview = await inner.overview();
  inner.overview = () => Promise.resolve({ ...overview, plan: { ...plan, steps: [duty] } });
  render(CallPage, props({ page: "call", step: "duty-report" }));
  await press(await screen.findByText(t("mandated-go")).then(() => t("mandated-go")));
  await press(new RegExp(t("form-link-go")));
  expect(went).toEqual([
    { page: "mandated", step: "duty-report" },
    { page: "form", id: "cps-oral", step: "duty-report" },
  ]);
});
