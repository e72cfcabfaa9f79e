import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { bridge, replaceBridge, type KeptDraft } from "../../bridge";
import { StandIn } from "../../bridge/stand-in";
import { copied } from "../../design/copy.svelte";
import { gone } from "../../design/gone";
import { allWritten } from "../../design/unwritten";
import { speak, t } from "../../design/words";
import DraftPage from "./DraftPage.svelte";
import { forget, keptFor } from "./kept";
import ReportPage from "./ReportPage.svelte";

let inner: StandIn;
const [platform, route, form] = ["instagram", "account-in-app", "not-a-user-form"];
const draftAt = (id = route) => ({
  where: { page: "report-draft", platform, id },
  go: () => undefined,
  changed: () => undefined,
});

beforeEach(() => {
  inner = new StandIn("?record&open");
  replaceBridge(inner);
  copied.copier = (text) => bridge.copy(text);
  for (const one of [route, form]) forget("case-1", platform, one);
});
afterEach(() => speak("en"));

const box = async () =>
  (await screen.findByRole("textbox", { name: /note|nota|What happened/i })) as HTMLTextAreaElement;
const write = (element: Element, value: string) => fireEvent.input(element, { target: { value } });
const pick = (name: string) => fireEvent.click(screen.getByRole("radio", { name }));
const press = (name: RegExp) => fireEvent.click(screen.getByRole("button", { name }));
const recorded = () => inner.keptDraft(platform, route);
const kept = (more: Partial<KeptDraft> = {}): KeptDraft => ({
  platform,
  route,
  cite: [],
  told: [],
  anonymous: false,
  short: false,
  language: null,
  saved: [],
  texts: [{ id: "note", label: "A note", drafted: "As drafted.", text: "My own words.", newer: false }],
  ...more,
});

describe("a report under way", () => {
  it("is_in_the_record_when_the_page_is_left_and_only_if_something_was_changed", async () => {
    const first = render(DraftPage, draftAt());
    await box();
    first.unmount();
    expect(await recorded()).toBeNull();
    const second = render(DraftPage, draftAt());
    await write(await box(), "My own words.");
    second.unmount();
    await waitFor(async () => expect((await recorded())?.texts[0]?.text).toBe("My own words."));
    expect((await recorded())?.told).toContain("age");
  });
  it("is_written_a_moment_after_the_last_key_and_when_the_box_is_left", async () => {
    render(DraftPage, draftAt());
    const keep = vi.spyOn(inner, "keepDraft");
    await write(await box(), "One");
    await write(await box(), "One two");
    await waitFor(() => expect(keep).toHaveBeenCalledTimes(1), { timeout: 2000 });
    await write(await box(), "One two three");
    await fireEvent.focusOut(await box());
    expect(keep.mock.calls[1]?.[1].texts[0]?.text).toBe("One two three");
  });
  it("is_there_again_on_another_day_and_a_new_draft_does_not_write_over_it", async () => {
    await inner.keepDraft("case-1", kept({ short: true, saved: ["username, profile link and date"], cite: ["gone"] }));
    render(DraftPage, draftAt());
    expect((await box()).value).toBe("My own words.");
    expect(screen.getByText(t("report-draft-newer"))).toBeTruthy();
    expect((screen.getByRole("radio", { name: t("report-kind-short") }) as HTMLInputElement).checked).toBe(true);
    await press(new RegExp(t("report-draft-take-newer")));
    expect((await box()).value).toContain("The person using this account");
  });
  it("stays_on_the_page_when_it_can_not_be_written_and_says_so", async () => {
    render(DraftPage, draftAt());
    const keep = vi
      .spyOn(inner, "keepDraft")
      .mockImplementationOnce(() => Promise.reject<never>({ code: "disk-full", detail: null }));
    await write(await box(), "My own words.");
    await fireEvent.focusOut(await box());
    await screen.findByRole("alert");
    expect((await box()).value).toBe("My own words.");
    await press(new RegExp(t("try-again")));
    await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
    expect(keep).toHaveBeenCalledTimes(2);
  });
  it("is_written_before_another_case_is_opened_and_into_no_other", async () => {
    const page = render(DraftPage, draftAt());
    await write(await box(), "My own words.");
    await allWritten();
    expect((await recorded())?.texts[0]?.text).toBe("My own words.");
    await write(await box(), "Too late.");
    await inner.openCase("case-2");
    page.unmount();
    await allWritten();
    expect((await recorded())?.texts[0]?.text).toBe("My own words.");
  });
  it("opens_after_something_it_named_was_erased_and_holds_no_text_of_it", async () => {
    const named = (await inner.accounts())[0]!;
    const page = render(DraftPage, draftAt());
    expect((await box()).value).toContain(named.handle);
    page.unmount();
    vi.spyOn(inner, "accounts").mockResolvedValue([]);
    const draft = vi.spyOn(inner, "reportDraft");
    const again = render(DraftPage, draftAt());
    await box();
    expect(draft.mock.calls[0]?.[0].cite).not.toContain(named.id);
    again.unmount();
    expect(keptFor("case-1", platform, route)).not.toBeNull();
    gone();
    expect(keptFor("case-1", platform, route)).toBeNull();
  });
  it("is_forgotten_for_good_once_it_was_noted", async () => {
    await inner.keepDraft("case-1", kept());
    const page = render(DraftPage, draftAt());
    await write(await box(), "Other words.");
    forget("case-1", platform, route);
    page.unmount();
    await new Promise((done) => setTimeout(done, 700));
    expect(await recorded()).toBeNull();
  });
});

describe("a report that was begun", () => {
  it("is_found_again_on_the_page_of_reports", async () => {
    await inner.keepDraft("case-1", kept());
    const went: unknown[] = [];
    render(ReportPage, { where: { page: "report" }, go: (to) => void went.push(to), changed: () => undefined });
    await screen.findByText(t("report-begun"));
    await press(new RegExp(`^${t("report-begun-open")}`));
    expect(went).toEqual([{ page: "report-draft", id: route, platform }]);
  });
  it("is_no_heading_where_nothing_was_begun", async () => {
    render(ReportPage, { where: { page: "report" }, go: () => undefined, changed: () => undefined });
    await screen.findByText("Report messages, in the app");
    expect(screen.queryByText(t("report-begun"))).toBeNull();
  });
});

describe("a record with very many notes", () => {
  it("draws_a_few_of_them_finds_the_others_and_keeps_what_was_chosen", async () => {
    const one = (await inner.entries())[0]!;
    const many = Array.from({ length: 5000 }, (_, i) => ({
      ...one,
      id: `e${i}`,
      number: i + 1,
      text: `Something ${i + 1} happened`,
    }));
    vi.spyOn(inner, "entries").mockResolvedValue(many);
    render(DraftPage, draftAt());
    await box();
    await press(/^Change/);
    const notes = () => screen.getAllByRole("checkbox", { name: /^Something/ });
    expect(notes().length).toBe(40);
    const search = screen.getByLabelText(t("report-choose-find"));
    const draft = vi.spyOn(inner, "reportDraft");
    await press(/^All/);
    await waitFor(() => expect(draft).toHaveBeenCalledTimes(1));
    await write(search, "Something 4321");
    expect(notes().length).toBe(1);
    await fireEvent.click(notes()[0]!);
    await waitFor(() => expect(draft).toHaveBeenCalledTimes(2));
    const cited = draft.mock.calls[1]?.[0].cite ?? [];
    expect([cited.includes("e4320"), cited.includes("e4319"), cited.length > 4000]).toEqual([false, true, true]);
    await press(new RegExp(`^${t("report-choose-none-of-them")}`));
    await waitFor(() => expect(draft.mock.calls.at(-1)?.[0].cite.some((id) => id.startsWith("e"))).toBe(false));
  });
});

describe("the kind of text", () => {
  it("is_long_at_first_and_short_where_that_is_chosen", async () => {
    render(DraftPage, draftAt());
    expect((await box()).value).toContain("I am reporting an account");
    await pick(t("report-kind-short"));
    await waitFor(async () => expect((await box()).value).not.toContain("I am reporting an account"));
    expect((await box()).value).toContain("Account: quiet_harbor_88");
  });
  it("is_no_question_where_the_limit_is_known", async () => {
    render(DraftPage, draftAt(form));
    await box();
    expect(screen.queryByText(t("report-kind-length"))).toBeNull();
  });
});

describe("the receiver's language", () => {
  it("stands_beside_the_person's_own_and_is_what_is_copied", async () => {
    speak("es");
    await inner.setLanguage("es");
    render(DraftPage, draftAt());
    const text = await box();
    expect([text.lang, text.value.split("\n")[0]]).toEqual([
      "en",
      "I am reporting an account, and what was done with it.",
    ]);
    expect(screen.getByText(/Reporto una cuenta/)).toBeTruthy();
    await press(new RegExp(t("report-draft-copy")));
    expect(inner.copied[0]).toContain("I am reporting an account");
    expect(inner.copied[0]).not.toContain("Reporto");
    await write(text, "Mine.");
    expect(screen.getByText(t("own-language-changed"))).toBeTruthy();
    await press(new RegExp(t("report-draft-undo")));
    await pick("Español");
    await waitFor(async () => expect((await box()).value).toContain("Reporto una cuenta"));
    expect(screen.queryByText(t("own-language"))).toBeNull();
  });
  it("can_be_another_one_than_english", async () => {
    render(DraftPage, draftAt());
    await box();
    expect(screen.queryByText(t("own-language"))).toBeNull();
    await pick("Español");
    await waitFor(async () => expect((await box()).value).toContain("Reporto una cuenta"));
    expect(screen.getByText(/I am reporting an account/)).toBeTruthy();
  });
});

describe("what somebody typed", () => {
  it.each(["<img src=x onerror=alert(1)>", "{ $x }", "=cmd|' /C calc'!A0", "# <script>alert(1)</script>"])(
    "stays_text_on_the_page_and_on_the_clipboard: %s",
    async (typed) => {
      const handle = `~${typed}`;
      await inner.addAccount({ platform: "instagram", handle, user_id: null, url: null });
      const { container } = render(DraftPage, draftAt());
      expect((await box()).value).toContain(`Account: ${handle}`);
      await press(/^Change/);
      expect(await screen.findByText(handle)).toBeTruthy();
      expect(container.querySelector("img, script")).toBeNull();
      await press(new RegExp(t("report-draft-copy")));
      expect(inner.copied[0]).toContain(`Account: ${handle}`);
    },
  );
});
