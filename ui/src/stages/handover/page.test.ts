import { configure, fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { replaceBridge, type Bridge, type HandoffDone, type HandoffRequest, type WorkProgress } from "../../bridge";
import { StandIn } from "../../bridge/stand-in";
import { gone } from "../../design/gone";
import { draftsThere, heldIn, unlockAgain } from "../../design/unlock.fixture";
import type { Where } from "../../design/where";
import { t } from "../../design/words";
import HandoverPage from "./HandoverPage.svelte";

let inner: StandIn;
let went: Where[];
let changes: number;
type Save = { request: HandoffRequest; passphrase: string | null; own: string | null };
let saves: Save[];

// The computer that runs this may be busy with other things.
configure({ asyncUtilTimeout: 4000 });
beforeEach(async () => {
  inner = new StandIn("?record&open");
  replaceBridge(inner);
  await heldIn(inner);
  went = [];
  changes = 0;
  saves = [];
});

const bare = (words: string | null | undefined) => (words ?? "").replace(/[\u2066-\u2069]/g, "");
async function open(where: Where = { page: "handover" }) {
  const page = render(HandoverPage, {
    where,
    go: (to: Where) => void went.push(to),
    changed: () => void (changes += 1),
  });
  await screen.findByRole("img");
  return page;
}
/** Answers a save with what `answer` says, and remembers what was asked for. */
function saving(answer: (progress: (p: WorkProgress) => void) => Promise<HandoffDone | null>) {
  (inner as Bridge).handoffSave = (request, passphrase, own, progress) => {
    saves.push({ request, passphrase, own });
    return answer(progress);
  };
}
async function reachable(answer: "yes" | "no" | "unsure") {
  const { situation } = await inner.overview();
  await inner.setSituation({ ...situation, person_can_reach_computer: answer });
}
const field = (label: string) => screen.getByLabelText(label) as HTMLInputElement;
const type = (label: string, value: string) => fireEvent.input(field(label), { target: { value } });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));
/** Where the package stays open, the passphrase of the record is given once more. */
async function save() {
  if (screen.queryByLabelText(t("handover-own"))) await type(t("handover-own"), "open sesame");
  await press(t("handover-save"));
}
async function passphrases(first: string, second = first) {
  await type(t("handover-passphrase"), first);
  await type(t("handover-passphrase-again"), second);
}
const settled = () => vi.waitFor(() => expect(screen.queryByText(t("handover-preview-busy"))).toBeNull());
const done: HandoffDone = {
  file: "/media/you/STICK/handoff-2026-12-03.zip.age",
  items: 2,
  left_out: 1,
  not_opened: 1,
  sha256: "0123456789abcdef".repeat(4),
  spoken: "amber bridge cedar delta ember fern garden harbor island jade kettle lantern".split(" "),
  signer: null,
};

describe("how it is locked", () => {
  it("is_with_a_passphrase_where_that_person_could_get_at_this_computer", async () => {
    await reachable("yes");
    await open();
    expect(screen.getByLabelText<HTMLInputElement>(new RegExp(t("handover-seal-locked"))).checked).toBe(true);
    expect(field(t("handover-passphrase")).type).toBe("password");
  });
  it("is_open_where_they_can_not_and_either_can_be_chosen", async () => {
    await reachable("no");
    await open();
    expect(screen.queryByLabelText(t("handover-passphrase"))).toBeNull();
    await fireEvent.click(screen.getByLabelText(new RegExp(t("handover-seal-locked"))));
    expect(field(t("handover-passphrase"))).toBeTruthy();
  });
  it("asks_twice_and_writes_nothing_while_the_two_differ", async () => {
    saving(() => Promise.resolve(done));
    await reachable("unsure");
    await open();
    await passphrases("four odd words", "four old words");
    await save();
    expect(screen.getAllByText(t("handover-passphrase-differs")).length).toBe(2);
    expect(saves).toEqual([]);
    expect(field(t("handover-passphrase")).value).toBe("four odd words");
  });
  it("sends_the_passphrase_where_it_is_locked_and_none_where_it_is_open", async () => {
    saving(() => Promise.resolve(null));
    await reachable("yes");
    await open();
    await passphrases("four odd words");
    await save();
    await screen.findByText(t("handover-closed"));
    await fireEvent.click(screen.getByLabelText(new RegExp(t("handover-seal-open"))));
    await save();
    await vi.waitFor(() => expect(saves.length).toBe(2));
    expect(saves.map((s) => [s.passphrase, s.own])).toEqual([
      ["four odd words", null],
      [null, "open sesame"],
    ]);
  });
});

describe("leaving it open", () => {
  it("asks_for_the_passphrase_of_the_record_first", async () => {
    const saved = vi.fn(inner.handoffSave.bind(inner));
    inner.handoffSave = saved;
    await reachable("no");
    await open();
    await press(t("handover-save"));
    expect(screen.getAllByText(t("passphrase-now-missing")).length).toBe(2);
    expect(saved).not.toHaveBeenCalled();
    await type(t("handover-own"), "a guess");
    await press(t("handover-save"));
    expect((await screen.findAllByText(t("error-wrong-passphrase"))).length).toBe(2);
    expect(screen.queryByText(t("handover-saved"))).toBeNull();
    await type(t("handover-own"), "open sesame");
    await press(t("handover-save"));
    expect(await screen.findByText(t("handover-saved"))).toBeTruthy();
    expect(saved.mock.calls.map(([, passphrase, own]) => [passphrase, own])).toEqual([
      [null, "a guess"],
      [null, "open sesame"],
    ]);
  });
});

describe("what goes in", () => {
  it("asks_for_the_default_until_something_is_changed_and_then_for_just_that", async () => {
    saving(() => Promise.resolve(null));
    await open();
    await save();
    await vi.waitFor(() => expect(saves.length).toBe(1));
    expect(saves[0]?.request).toEqual({
      recipient: "police",
      language: "en",
      paper: "letter",
      with_custody: true,
      list_files: true,
      only: null,
      redact: { names: false, places: false, words: [], keep: [] },
    });
    await press(/Choose.*What you wrote down/);
    await fireEvent.click(screen.getByLabelText(/Hardly sleeps/));
    await settled();
    await fireEvent.click(screen.getByLabelText(new RegExp(t("handover-custody"))));
    await settled();
    await save();
    await vi.waitFor(() => expect(saves.length).toBe(2));
    expect(saves[1]?.request.only).toEqual(["entry-1", "entry-3", "item-1", "item-2", "account-1"]);
    expect(saves[1]?.request.with_custody).toBe(false);
  });
  it("writes_what_was_chosen_last_even_while_it_is_still_being_laid_out", async () => {
    saving(() => Promise.resolve(null));
    await open();
    await fireEvent.click(screen.getByLabelText(t("handover-for-lawyer")));
    await save();
    await vi.waitFor(() => expect(saves.map((s) => s.request.recipient)).toEqual(["lawyer"]));
  });
  it("begins_with_the_recipient_that_another_page_named", async () => {
    await open({ page: "handover", recipient: "school" });
    expect((screen.getByLabelText(t("handover-for-school")) as HTMLInputElement).checked).toBe(true);
    expect(screen.getByText(t("handover-files-stay"))).toBeTruthy();
  });
  it("offers_no_way_to_put_in_what_never_goes_in", async () => {
    await open();
    const never = screen.getByText(t("handover-never"));
    expect(never.closest("p")?.querySelector("input, button")).toBeNull();
  });
  it("asks_before_a_school_reads_about_its_own_staff", async () => {
    const { situation } = await inner.overview();
    await inner.setSituation({ ...situation, person: "school-staff" });
    await open();
    expect(screen.queryByText(t("handover-school"))).toBeNull();
    await fireEvent.click(screen.getByLabelText(t("handover-for-school")));
    expect(screen.getByText(t("handover-school"))).toBeTruthy();
  });
});

describe("blacking out", () => {
  const redacts = () => saves.map((s) => s.request.redact);
  it("covers_what_was_found_but_for_what_is_unticked", async () => {
    saving(() => Promise.resolve(null));
    await open();
    expect(screen.queryByLabelText("Sam")).toBeNull();
    await fireEvent.click(screen.getByLabelText(new RegExp(t("handover-black-names"))));
    await fireEvent.click(await screen.findByLabelText("Sam"));
    await save();
    await vi.waitFor(() => expect(redacts()).toEqual([{ names: true, places: false, words: [], keep: ["Sam"] }]));
  });
  it("covers_what_was_typed_last_even_if_it_was_not_laid_out_yet", async () => {
    saving(() => Promise.resolve(null));
    await open();
    await type(t("handover-black-words"), "Bee\n555-0142");
    await save();
    await vi.waitFor(() => expect(redacts()[0]?.words).toEqual(["Bee", "555-0142"]));
  });
  it("says_that_files_go_in_as_they_are", async () => {
    await open();
    expect(screen.getByText(t("handover-black-hint"))).toBeTruthy();
  });
});

describe("saving", () => {
  it("loses_nothing_that_was_typed_when_it_fails", async () => {
    saving(() => Promise.reject<never>({ code: "disk-full", detail: null }));
    await reachable("yes");
    await open();
    await press(/Choose.*What you wrote down/);
    await fireEvent.click(screen.getByLabelText(/Hardly sleeps/));
    await settled();
    await passphrases("four odd words");
    await save();
    expect(await screen.findByText(t("error-disk-full"))).toBeTruthy();
    expect([field(t("handover-passphrase")).value, field(t("handover-passphrase-again")).value]).toEqual([
      "four odd words",
      "four odd words",
    ]);
    expect((screen.getByLabelText(/Hardly sleeps/) as HTMLInputElement).checked).toBe(false);
    expect(changes).toBe(0);
    saving(() => Promise.resolve(done));
    await save();
    expect(await screen.findByText(t("handover-saved"))).toBeTruthy();
  });
  it("says_so_and_keeps_everything_when_the_window_was_closed", async () => {
    saving(() => Promise.resolve(null));
    await reachable("yes");
    await open();
    await passphrases("four odd words");
    await save();
    expect(await screen.findByText(t("handover-closed"))).toBeTruthy();
    expect(field(t("handover-passphrase")).value).toBe("four odd words");
    expect([changes, screen.queryByText(t("handover-saved"))]).toEqual([0, null]);
  });
  it("shows_how_far_it_is_and_can_be_stopped", async () => {
    let stop: () => void = () => {};
    saving((progress) => {
      progress({ doing: "writing", done: 5_000_000, of: 20_000_000 });
      return new Promise((_, reject) => (stop = () => reject({ code: "cancelled", detail: null })));
    });
    inner.stopWork = () => Promise.resolve(stop());
    await open();
    await save();
    const bar = await screen.findByRole("progressbar");
    expect(bar.getAttribute("aria-valuenow")).toBe("25");
    await press(t("progress-stop"));
    expect(await screen.findByText(t("error-cancelled"))).toBeTruthy();
    expect(screen.getByRole("button", { name: t("handover-save") })).toBeTruthy();
  });
  it("says_what_trace_it_leaves_and_offers_a_stick_before_it_saves", async () => {
    await open();
    const trace = screen.getByText(t("handover-trace-stick"));
    const button = screen.getByRole("button", { name: t("handover-save") });
    expect(trace.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });
});

describe("what was saved", () => {
  async function saved() {
    saving(() => Promise.resolve(done));
    await reachable("yes");
    await open();
    await passphrases("four odd words");
    await save();
    await screen.findByText(t("handover-saved"));
  }
  it("can_be_read_aloud_and_compared", async () => {
    await saved();
    expect(screen.getByText("/media/you/STICK/handoff-2026-12-03.zip.age")).toBeTruthy();
    const words = [...document.querySelectorAll(".spoken li")].map((li) => li.textContent);
    expect(words).toEqual(done.spoken);
    expect(document.body.textContent).toContain("0123 4567 89ab cdef 0123");
    expect(bare(screen.getByText(/files are in it/).textContent)).toBe(
      "2 files are in it, one thing is told in words only, and one thing was left out.",
    );
    expect(document.body.textContent).toContain('age --decrypt --output package.zip "handoff-2026-12-03.zip.age"');
  });
  it("takes_the_focus_and_tells_the_rest_of_the_program", async () => {
    await saved();
    expect(document.activeElement?.textContent).toBe(t("handover-saved"));
    expect(changes).toBe(1);
  });
  it("forgets_the_passphrase", async () => {
    await saved();
    await press(t("handover-again"));
    expect((await screen.findByLabelText<HTMLInputElement>(t("handover-passphrase"))).value).toBe("");
  });
});

describe("the preview", () => {
  it("turns_its_pages_and_stays_within_them", async () => {
    await open();
    const page = () => bare((screen.getByRole("img") as HTMLImageElement).alt);
    expect(page()).toContain("Page 1 of 3");
    expect((screen.getByRole("img") as HTMLImageElement).src).toMatch(/^data:image\/svg\+xml/);
    await press(t("handover-page-after"));
    await press(t("handover-page-after"));
    expect(page()).toContain("Page 3 of 3");
    await fireEvent.click(screen.getByLabelText(new RegExp(t("handover-custody"))));
    await vi.waitFor(() => expect(page()).toContain("Page 2 of 2"));
  });
  it("loses_nothing_when_it_is_read_large", async () => {
    await reachable("yes");
    await open();
    await passphrases("four odd words");
    await press(t("handover-preview-large"));
    expect(screen.queryByLabelText(t("handover-passphrase"))).toBeNull();
    expect(document.activeElement?.textContent).toBe(t("handover-preview-small"));
    await press(t("handover-preview-small"));
    expect(field(t("handover-passphrase")).value).toBe("four odd words");
  });
  it("says_when_the_pages_can_not_be_made_and_tries_again", async () => {
    const works = inner.handoffPreview;
    inner.handoffPreview = () => Promise.reject<never>({ code: "print-failed", detail: null });
    render(HandoverPage, { where: { page: "handover" }, go: () => {}, changed: () => {} });
    expect(await screen.findByText(t("error-print-failed"))).toBeTruthy();
    expect(screen.queryByRole("button", { name: t("handover-save") })).toBeNull();
    inner.handoffPreview = works;
    await press(t("try-again"));
    expect(await screen.findByRole("img")).toBeTruthy();
  });
});

describe("after a lock", () => {
  const ticked = (label: string | RegExp) => screen.getByLabelText<HTMLInputElement>(label).checked;
  const tick = async (label: string | RegExp) => {
    await fireEvent.click(await screen.findByLabelText(label));
    await settled();
  };
  /** All there is to choose, each in another way than by default. */
  async function chosen() {
    await reachable("yes");
    const page = await open();
    await passphrases("four odd words");
    await tick(new RegExp(t("handover-seal-open")));
    await type(t("handover-own"), "open sesame");
    await tick(t("handover-for-lawyer"));
    await press(/Choose.*What you wrote down/);
    await tick(/Hardly sleeps/);
    await tick(new RegExp(t("handover-custody")));
    await tick(new RegExp(t("handover-black-names")));
    await tick("Sam");
    await tick("Español");
    await tick(t("handover-paper-a4"));
    await type(t("handover-black-words"), "Bee");
    await unlockAgain();
    page.unmount();
  }
  const asked: HandoffRequest = {
    recipient: "lawyer",
    language: "es",
    paper: "a4",
    with_custody: false,
    list_files: true,
    only: ["entry-1", "entry-3", "item-1", "item-2", "account-1"],
    redact: { names: true, places: false, words: ["Bee"], keep: ["Sam"] },
  };

  it("is_chosen_as_it_was_but_for_the_passphrases", async () => {
    saving(() => Promise.resolve(done));
    await chosen();
    const written = JSON.stringify(await draftsThere());
    for (const secret of ["four odd words", "open sesame"]) expect(written).not.toContain(secret);
    await open();
    expect(ticked(t("handover-for-lawyer"))).toBe(true);
    expect(ticked(new RegExp(t("handover-seal-open")))).toBe(true);
    expect(field(t("handover-own")).value).toBe("");
    await save();
    await screen.findByText(t("handover-saved"));
    expect(saves.map((one) => one.request)).toEqual([asked]);
  });

  it("is_let_go_once_the_package_is_saved_though_another_may_begin_with_it", async () => {
    saving(() => Promise.resolve(done));
    await chosen();
    const page = await open();
    await save();
    await press((await screen.findByText(t("handover-again"))).textContent);
    expect(await draftsThere()).toEqual({});
    await screen.findByRole("img");
    expect(field(t("handover-black-words")).value).toBe("Bee");
    await tick(t("handover-for-school"));
    await unlockAgain();
    page.unmount();
    await open();
    expect([ticked(t("handover-for-school")), field(t("handover-black-words")).value]).toEqual([true, "Bee"]);
  });

  it("blacks_out_again_what_was_to_stay_readable_once_something_was_erased", async () => {
    await chosen();
    gone("entry-2");
    expect(JSON.stringify(await draftsThere())).not.toContain("Sam");
    await open();
    expect([ticked("Sam"), field(t("handover-black-words")).value]).toEqual([true, "Bee"]);
  });

  it("takes_what_is_usual_where_nothing_was_chosen", async () => {
    const page = await open();
    await type(t("handover-black-words"), "Bee");
    await unlockAgain();
    page.unmount();
    const { situation } = await inner.overview();
    await inner.setSituation({ ...situation, country: "ES", person_can_reach_computer: "unsure" });
    await open();
    expect([ticked("Español"), ticked(t("handover-paper-a4")), ticked(new RegExp(t("handover-seal-locked")))]).toEqual([
      true,
      true,
      true,
    ]);
  });
});
