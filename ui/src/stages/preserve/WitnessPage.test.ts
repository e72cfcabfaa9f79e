import { fireEvent, render, screen, within } from "@testing-library/svelte";
import { beforeEach, expect, it, vi, type MockInstance } from "vitest";
import { replaceBridge } from "../../bridge";
import { StandIn } from "../../bridge/stand-in";
import { draftsThere, heldIn, unlockAgain } from "../../design/unlock.fixture";
import { t } from "../../design/words";
import type { Where } from "../../design/where";
import KeepPage from "./KeepPage.svelte";
import { answers } from "./witness";
import WitnessPage from "./WitnessPage.svelte";

let inner: StandIn;
let choose: MockInstance<StandIn["chooseFiles"]>;
let keep: MockInstance<StandIn["keepFiles"]>;
let went: Where[];

const props = (where: Where) => ({ where, go: (to: Where) => void went.push(to), changed: () => {} });
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name: t(name) }));
const answer = async (depicts: string) => {
  await fireEvent.click(screen.getByRole("radio", { name: new RegExp(`^${t(`preserve-witness-${depicts}`)}`) }));
  await press("continue");
};

beforeEach(() => {
  inner = new StandIn("?record&open");
  replaceBridge(inner);
  choose = vi.spyOn(inner, "chooseFiles");
  keep = vi.spyOn(inner, "keepFiles");
  went = [];
});

it("asks_with_four_answers_and_names_no_file", () => {
  const { container } = render(WitnessPage, props({ page: "witness" }));
  const radios = within(screen.getByRole("group")).getAllByRole("radio");
  expect(radios.map((radio) => radio.getAttribute("value"))).toEqual(answers);
  expect(radios.every((radio) => !(radio as HTMLInputElement).checked)).toBe(true);
  expect(container.querySelector("img, video, canvas, input[type=file]")).toBeNull();
  expect(screen.getByText(t("preserve-witness-one"))).toBeTruthy();
});

it("opens_no_dialog_before_an_answer", async () => {
  render(WitnessPage, props({ page: "witness" }));
  await press("continue");
  expect(screen.getAllByText(t("preserve-witness-missing")).length).toBeGreaterThan(0);
  expect([went, choose.mock.calls]).toEqual([[], []]);
});

it("opens_no_dialog_by_itself_after_any_answer", async () => {
  for (const depicts of answers) {
    const { unmount } = render(WitnessPage, props({ page: "witness" }));
    await answer(depicts);
    unmount();
  }
  expect(choose).not.toHaveBeenCalled();
});

it("leads_to_words_when_someone_may_be_under_18_or_when_unsure", async () => {
  render(WitnessPage, props({ page: "witness" }));
  await answer("minor-or-unsure");
  expect(went).toEqual([{ page: "reference", depicts: "minor-or-unsure" }]);
  expect(choose).not.toHaveBeenCalled();
});

it("asks_for_the_permission_of_another_adult_and_goes_on_with_it", async () => {
  render(WitnessPage, props({ page: "witness" }));
  await answer("other-adult");
  await press("continue");
  expect(screen.getAllByText(t("preserve-permission-missing")).length).toBeGreaterThan(0);
  expect(went).toEqual([]);
  const words = screen.getByRole("textbox", { name: t("preserve-permission-words") });
  await fireEvent.input(words, { target: { value: "She wrote that I may keep it." } });
  await press("continue");
  expect(went).toEqual([{ page: "keep", depicts: "other-adult", permission: "She wrote that I may keep it." }]);
});

it("leads_to_words_without_the_permission_of_another_adult", async () => {
  render(WitnessPage, props({ page: "witness" }));
  await answer("other-adult");
  await press("preserve-permission-none");
  expect(went).toEqual([{ page: "reference", depicts: "other-adult" }]);
});

it("has_no_way_to_the_dialog_for_an_answer_that_does_not_allow_it", async () => {
  const wheres: Where[] = [
    { page: "keep" },
    { page: "keep", depicts: "minor-or-unsure" },
    { page: "keep", depicts: "minor-or-unsure", permission: "changes nothing" },
    { page: "keep", depicts: "other-adult" },
    { page: "keep", depicts: "other-adult", permission: "  " },
  ];
  for (const where of wheres) {
    const { unmount } = render(KeepPage, props(where));
    expect(screen.queryByRole("button", { name: t("preserve-keep-choose") })).toBeNull();
    for (const button of screen.getAllByRole("button")) await fireEvent.click(button);
    unmount();
  }
  expect(choose).not.toHaveBeenCalled();
  expect(went).toContainEqual({ page: "witness" });
});

it("opens_the_dialog_with_the_answer_and_its_permission", async () => {
  render(KeepPage, props({ page: "keep", depicts: "other-adult", permission: "She agreed." }));
  expect(choose).not.toHaveBeenCalled();
  await press("preserve-keep-choose");
  await screen.findByText(/chat with/);
  expect(choose).toHaveBeenCalledExactlyOnceWith("other-adult", "She agreed.");
  expect(keep).not.toHaveBeenCalled();
});

it("has_the_words_of_a_permission_again_after_a_lock_and_never_an_answer_until_nothing_is_to_be_added", async () => {
  await heldIn(inner);
  const words = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: t("preserve-permission-words") });
  const before = render(WitnessPage, props({ page: "witness" }));
  await answer("other-adult");
  await fireEvent.input(words(), { target: { value: "She agreed." } });
  await unlockAgain();
  before.unmount();
  render(WitnessPage, props({ page: "witness" }));
  expect(screen.getAllByRole<HTMLInputElement>("radio").filter((one) => one.checked)).toEqual([]);
  await answer("other-adult");
  await vi.waitFor(() => expect(words().value).toBe("She agreed."));
  await press("back");
  await press("preserve-witness-leave");
  expect([went, await draftsThere()]).toEqual([[{ page: "preserve" }], {}]);
});
