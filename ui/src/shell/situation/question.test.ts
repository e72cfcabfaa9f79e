import { fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, expect, it, vi } from "vitest";
import { replaceBridge } from "../../bridge";
import { StandIn } from "../../bridge/stand-in";
import { draftsThere, unlockAgain } from "../../design/unlock.fixture";
import { speak, t } from "../../design/words";
import App from "../App.svelte";
import { Shell } from "../shell.svelte";
import QuestionPage from "./QuestionPage.svelte";

let shell: Shell;
let inner: StandIn;
async function opened(search = "?record&open") {
  inner = new StandIn(search);
  replaceBridge(inner);
  shell = new Shell();
  await shell.begin();
  shell.idle.stop();
}
afterEach(() => {
  shell.idle.stop();
  speak("en");
});

const page = (id: string) => render(QuestionPage, { shell, where: { page: "question", id } });
const tick = (value: string) => screen.getByLabelText<HTMLInputElement>(t(`option-happening-${value}`));
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name: t(name) }));
const sent = () => vi.waitFor(() => expect(shell.where.id).toBe("person"));
/** Another answer than before, not sent yet. */
async function begun() {
  const before = page("happening");
  const was = tick("asking-to-meet").checked;
  await fireEvent.click(tick("asking-to-meet"));
  await unlockAgain();
  before.unmount();
  return !was;
}

it("has_what_was_ticked_again_after_a_lock_until_it_is_sent", async () => {
  await opened();
  const ticked = await begun();
  page("happening");
  expect(tick("asking-to-meet").checked).toBe(ticked);
  await press("continue");
  await sent();
  expect(shell.situation.happening.includes("asking-to-meet")).toBe(ticked);
  expect(await draftsThere()).toEqual({});
});

it("lets_it_go_where_somebody_would_rather_not_say", async () => {
  await opened();
  await begun();
  page("happening");
  await press("answer-rather-not-say");
  await sent();
  expect(shell.situation.happening).toEqual(["rather-not-say"]);
  expect(await draftsThere()).toEqual({});
});

it("has_the_place_again_that_was_chosen_and_not_sent", async () => {
  await opened();
  const choose = async (id: string, value: string) => {
    await vi.waitFor(() => expect(document.querySelector(`#${id} option[value="${value}"]`)).toBeTruthy());
    await fireEvent.change(document.getElementById(id) as HTMLElement, { target: { value } });
  };
  const before = page("place");
  const { code } = (await inner.countries()).find((one) => one.code !== shell.situation.country)!;
  await choose("country", code);
  await unlockAgain();
  before.unmount();
  page("place");
  await vi.waitFor(() => expect((document.getElementById("country") as HTMLSelectElement).value).toBe(code));
});

it("begins_with_what_is_known_now_where_nothing_was_touched", async () => {
  await opened();
  page("happening").unmount();
  await shell.answer("happening", { ...shell.situation, happening: ["asking-to-meet"] });
  page("happening");
  expect(tick("asking-to-meet").checked).toBe(true);
});

it("writes_nothing_anywhere_without_a_record", async () => {
  await opened("");
  const kept = vi.spyOn(inner, "keepFormDraft");
  const before = page("happening");
  await fireEvent.click(tick("asking-to-meet"));
  await unlockAgain();
  expect(kept).not.toHaveBeenCalled();
  before.unmount();
  page("happening");
  expect(tick("asking-to-meet").checked).toBe(false);
});

it("keeps_what_was_ticked_while_the_page_is_drawn_in_another_language", async () => {
  replaceBridge(new StandIn("?record&open"));
  shell = new Shell();
  render(App, { shell });
  await vi.waitFor(() => expect(shell.where.page).toBe("plan"));
  shell.go({ page: "question", id: "happening" });
  await vi.waitFor(() => expect(tick("asking-to-meet")).toBeTruthy());
  const was = tick("asking-to-meet").checked;
  await fireEvent.click(tick("asking-to-meet"));
  shell.setLanguage("es");
  await screen.findByRole("heading", { level: 1, name: "¿Qué está pasando?" });
  expect(tick("asking-to-meet").checked).toBe(!was);
});
