import { configure, fireEvent, render, screen, within } from "@testing-library/svelte";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { replaceBridge } from "../../bridge";
import { StandIn } from "../../bridge/stand-in";
import type { Where } from "../../design/where";
import { t } from "../../design/words";
import SupportPage from "./SupportPage.svelte";
import TalkPage from "./TalkPage.svelte";

let inner: StandIn;
let went: Where[];
let changes: number;
const props = (where: Where) => ({
  where,
  go: (to: Where) => void went.push(to),
  changed: () => void (changes += 1),
});
// The computer that runs this may be busy with other things.
configure({ asyncUtilTimeout: 4000 });
beforeEach(() => {
  inner = new StandIn("?record&open");
  replaceBridge(inner);
  went = [];
  changes = 0;
});
const names = () => screen.queryAllByRole("heading", { level: 3 }).map((h) => h.textContent);

describe("people to talk to", () => {
  it("never_shows_one_that_nobody_confirmed_and_says_how_old_each_is", async () => {
    render(SupportPage, props({ page: "support" }));
    expect(await screen.findByText("988 Suicide & Crisis Lifeline", { selector: "h3" })).toBeTruthy();
    expect(screen.queryByText("A helpline that nobody could confirm")).toBeNull();
    const rows = document.querySelectorAll(".service").length;
    expect(screen.getAllByText(/not yet checked live/).length).toBe(rows);
  });
  it("sorts_those_that_may_fit_from_those_that_do", async () => {
    render(SupportPage, props({ page: "support" }));
    await fireEvent.click(await screen.findByLabelText(t("support-open-now")));
    const unsure = screen.getByRole("heading", { name: t("support-unsure") });
    expect(names().indexOf("988 Suicide & Crisis Lifeline")).toBeLessThan(names().indexOf(t("support-unsure")));
    expect(within(unsure.parentElement!).getByText("A line in sign language, for testing")).toBeTruthy();
    expect(screen.queryByText("A line for families, for testing")).toBeNull();
  });
  it("leads_to_the_call", async () => {
    render(SupportPage, props({ page: "support" }));
    const call = await screen.findByRole("button", { name: /Prepare the call.*988/ });
    await fireEvent.click(call);
    expect(went).toEqual([{ page: "call", id: "us-988" }]);
  });
  it("takes_the_step_along_to_the_call_that_it_is_about", async () => {
    render(SupportPage, props({ page: "support", id: "us-example-families", step: "support-people" }));
    const [first, other] = await screen.findAllByRole("button", { name: /Prepare the call/ });
    await fireEvent.click(first!);
    await fireEvent.click(other!);
    expect(went).toEqual([
      { page: "call", id: "us-example-families", step: "support-people" },
      { page: "call", id: "us-988" },
    ]);
  });
  it("begins_with_the_pictures_where_the_plan_leads_there", async () => {
    const id = "int-ncmec-take-it-down";
    render(SupportPage, props({ page: "support", id, step: `take-down-${id}`, service: id }));
    expect(await screen.findByText("Take It Down (NCMEC)")).toBeTruthy();
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(t("support-removal"));
    expect(names()[0]).toBe("Take It Down (NCMEC)");
  });
  it("says_when_the_list_can_not_be_read", async () => {
    inner.recommend = () => Promise.reject<never>({ code: "internal", detail: null });
    render(SupportPage, props({ page: "support" }));
    expect(await screen.findByText(t("error-internal"))).toBeTruthy();
    expect(document.querySelectorAll(".service").length).toBe(0);
  });
});

describe("the step of the plan", () => {
  it("can_be_marked_done_where_the_work_is_done", async () => {
    render(TalkPage, props({ page: "talk", step: "talk" }));
    await fireEvent.click(await screen.findByRole("button", { name: t("support-step-done") }));
    expect(await screen.findByText(t("support-step-is-done"))).toBeTruthy();
    const { plan } = await inner.overview();
    expect([plan.steps.find((s) => s.id === "talk")?.state, changes]).toEqual(["done", 1]);
    await fireEvent.click(screen.getByRole("button", { name: t("support-step-plan") }));
    expect(went).toEqual([{ page: "plan" }]);
  });
  it("stays_open_when_it_could_not_be_saved", async () => {
    inner.setStep = () => Promise.reject<never>({ code: "read-only", detail: null });
    render(TalkPage, props({ page: "talk", step: "talk" }));
    await fireEvent.click(await screen.findByRole("button", { name: t("support-step-done") }));
    expect(await screen.findByText(t("error-read-only"))).toBeTruthy();
    expect(screen.getByRole("button", { name: t("support-step-done") })).toBeTruthy();
    expect(changes).toBe(0);
  });
  it("is_not_there_for_those_who_came_by_themselves", async () => {
    render(TalkPage, props({ page: "talk" }));
    await screen.findByText(t("support-talk-say"));
    expect(screen.queryByText(t("support-step"))).toBeNull();
  });
});

describe("the first talk", () => {
  it("takes_from_the_plan_what_not_to_do_about_questions", async () => {
    render(TalkPage, props({ page: "talk" }));
    const { plan } = await inner.overview();
    const questions = plan.not_to_do.find((one) => one.id === "question-child");
    expect(await screen.findByText(questions!.title)).toBeTruthy();
    expect(screen.getByText(questions!.instead)).toBeTruthy();
  });
  it("offers_other_words_to_those_whom_it_happened_to", async () => {
    const { situation } = await inner.overview();
    await inner.setSituation({ ...situation, role: "victim", about: "me" });
    render(TalkPage, props({ page: "talk", step: "tell-someone" }));
    expect(await screen.findByText(t("support-talk-me-say-listen"))).toBeTruthy();
    expect(screen.queryByText(t("support-talk-dont"))).toBeNull();
  });
  it("leads_on_to_writing_it_down", async () => {
    render(TalkPage, props({ page: "talk" }));
    await fireEvent.click(await screen.findByRole("button", { name: t("support-talk-after-write") }));
    expect(went).toEqual([{ page: "entry" }]);
  });
});

it("asks_again_after_a_failure", async () => {
  const works = inner.overview;
  inner.overview = () => Promise.reject<never>({ code: "journal-damaged", detail: null });
  render(SupportPage, props({ page: "support" }));
  const again = await screen.findByRole("button", { name: t("try-again") });
  inner.overview = works;
  await fireEvent.click(again);
  await vi.waitFor(() => expect(document.querySelectorAll(".service").length).toBeGreaterThan(0));
});
