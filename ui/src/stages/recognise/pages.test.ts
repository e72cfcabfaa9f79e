import { configure, fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { replaceBridge } from "../../bridge";
import { StandIn } from "../../bridge/stand-in";
import { draftsThere, heldIn, unlockAgain } from "../../design/unlock.fixture";
import type { Where } from "../../design/where";
import { t } from "../../design/words";
import ObservePage from "./ObservePage.svelte";
import RecognisePage from "./RecognisePage.svelte";

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

const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const type = (label: RegExp | string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });

describe("the list of signs", () => {
  it("says_what_to_do_when_nothing_is_ticked_and_goes_nowhere", async () => {
    render(RecognisePage, props({ page: "recognise" }));
    await screen.findByText("Phone and computer");
    await press(t("recognise-note-them", { count: 0 }));
    expect(screen.getByText(t("recognise-tick-first"))).toBeTruthy();
    expect(went).toEqual([]);
  });
  it("leads_from_a_sign_that_can_not_wait_to_who_to_call", async () => {
    render(RecognisePage, props({ page: "recognise" }));
    await fireEvent.click(await screen.findByLabelText(/hurting themselves/));
    await press(t("recognise-urgent-go"));
    expect(went).toEqual([{ page: "danger" }]);
  });
  it("takes_the_urgent_sign_first", async () => {
    render(RecognisePage, props({ page: "recognise" }));
    await fireEvent.click(await screen.findByLabelText(/Online a lot/));
    await fireEvent.click(screen.getByLabelText(/hurting themselves/));
    await press(t("recognise-note-them", { count: 2 }));
    expect(went).toEqual([{ page: "observe", id: "emotional-harm", rest: "device-night", n: "1" }]);
  });
  it("is_ticked_as_it_was_after_a_lock_until_one_goes_on_to_write", async () => {
    await heldIn(inner);
    const before = render(RecognisePage, props({ page: "recognise" }));
    await fireEvent.click(await screen.findByLabelText(/Online a lot/));
    await unlockAgain();
    before.unmount();
    render(RecognisePage, props({ page: "recognise" }));
    expect((await screen.findByLabelText<HTMLInputElement>(/Online a lot/)).checked).toBe(true);
    await press(t("recognise-note-them", { count: 1 }));
    expect(went).toEqual([{ page: "observe", id: "device-night", rest: "", n: "1" }]);
    expect(await draftsThere()).toEqual({});
  });
  it("shows_the_latest_notes_and_all_of_them_on_request", async () => {
    for (let n = 1; n <= 5; n += 1)
      await inner.addEntry({
        kind: "observation",
        at: `2026-12-0${n}T12:00:00-05:00`,
        certainty: "about",
        text: `note number ${n}`,
        accounts: [],
        sign: "device-night",
      });
    render(RecognisePage, props({ page: "recognise" }));
    expect(await screen.findByText("note number 5")).toBeTruthy();
    expect(screen.queryByText("note number 1")).toBeNull();
    await press(t("recognise-show-all", { count: 6 }));
    expect(screen.getByText("note number 1")).toBeTruthy();
  });
});

describe("one observation", () => {
  const where = { page: "observe", id: "device-night", rest: "money-gifts", n: "1" };
  async function fillIn(words: string) {
    render(ObservePage, props(where));
    await screen.findByText(/Online a lot more/);
    await type(t("when-box-day"), "3");
    await fireEvent.change(screen.getByLabelText(t("when-box-month")), { target: { value: "12" } });
    await type(t("when-box-year"), "2026");
    if (words) await type(t("recognise-observe-note"), words);
  }
  const keep = () => press(t("recognise-observe-keep-next"));

  it("asks_for_the_day_and_saves_nothing_before_it_has_one", async () => {
    const add = vi.spyOn(inner, "addEntry");
    render(ObservePage, props(where));
    await screen.findByText(/Online a lot more/);
    await type(t("recognise-observe-note"), "Awake at 2 at night.");
    await keep();
    expect(screen.getAllByText(t("recognise-observe-when-missing")).length).toBe(2);
    expect([add.mock.calls.length, went.length]).toEqual([0, 0]);
    expect((screen.getByLabelText(t("recognise-observe-note")) as HTMLTextAreaElement).value).toBe(
      "Awake at 2 at night.",
    );
  });
  it("keeps_the_note_and_goes_on_with_the_next_sign", async () => {
    await fillIn("Awake at 2 at night.");
    await keep();
    await vi.waitFor(() => expect(went).toEqual([{ page: "observe", id: "money-gifts", rest: "", n: "2" }]));
    const kept = (await inner.entries()).at(-1);
    expect([kept?.kind, kept?.sign, kept?.text, kept?.certainty]).toEqual([
      "observation",
      "device-night",
      "Awake at 2 at night.",
      "about",
    ]);
    expect(kept?.at.startsWith("2026-12-03T12:00:00")).toBe(true);
    expect(changes).toBe(1);
  });
  it("keeps_the_sign_itself_where_no_words_were_added", async () => {
    await fillIn("");
    await keep();
    await vi.waitFor(() => expect(went.length).toBe(1));
    expect((await inner.entries()).at(-1)?.text).toMatch(/^Online a lot more/);
  });
  it("loses_nothing_when_saving_fails", async () => {
    await fillIn("Awake at 2 at night.");
    inner.addEntry = () => Promise.reject<never>({ code: "disk-full", detail: null });
    await keep();
    expect(await screen.findByText(t("error-disk-full"))).toBeTruthy();
    expect((screen.getByLabelText(t("recognise-observe-note")) as HTMLTextAreaElement).value).toBe(
      "Awake at 2 at night.",
    );
    expect((screen.getByLabelText(t("when-box-day")) as HTMLInputElement).value).toBe("3");
    expect([went.length, changes]).toEqual([0, 0]);
  });
});
