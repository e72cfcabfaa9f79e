import { configure, fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { beforeEach, expect, it } from "vitest";
import { replaceBridge } from "../../bridge";
import { StandIn } from "../../bridge/stand-in";
import type { Where } from "../../design/where";
import { plain, t } from "../../design/words";
import SafetyPage from "./SafetyPage.svelte";

// The computer that runs this may be busy with other things.
configure({ asyncUtilTimeout: 4000 });

let inner: StandIn;
let went: Where[];
let changes: number;
const show = () =>
  render(SafetyPage, {
    where: { page: "safety" },
    go: (to: Where) => void went.push(to),
    changed: () => void (changes += 1),
  });
const start = (how: string) => {
  inner = new StandIn(how);
  replaceBridge(inner);
  went = [];
  changes = 0;
};
const type = (part: string, value: string) =>
  fireEvent.input(screen.getByLabelText(t(`safety-${part}`)), { target: { value } });
const keep = () => fireEvent.click(screen.getByRole("button", { name: t("safety-keep") }));
const plans = async () => (await inner.entries()).filter((entry) => entry.text.startsWith("Safety plan"));

beforeEach(() => start("?record&open"));

it("keeps_a_note_first_and_then_new_versions_of_it", async () => {
  const { unmount } = show();
  await screen.findByLabelText(t("safety-word"));
  await type("word", "pancakes");
  await keep();
  await waitFor(async () => expect((await plans()).length).toBe(1));
  expect(await screen.findByText((text) => text.includes("as note"))).toBeTruthy();
  expect(changes).toBe(1);
  unmount();

  show();
  await screen.findByLabelText(t("safety-word"));
  expect((screen.getByLabelText(t("safety-word")) as HTMLTextAreaElement).value).toBe("pancakes");
  await type("place", "next door");
  await keep();
  await waitFor(async () => expect((await plans())[0]?.versions.length).toBe(2));
  expect((await plans()).map((entry) => entry.text)).toEqual([
    `Safety plan\n\n${plain("safety-place")}\nnext door\n\n${plain("safety-word")}\npancakes`,
  ]);
  // The next record of these tests begins with an empty plan again.
  await type("place", "");
  await type("word", "");
});

it("keeps_nothing_where_nothing_is_filled_in", async () => {
  show();
  await screen.findByLabelText(t("safety-word"));
  for (const part of ["word", "place"]) await type(part, "");
  await keep();
  expect(await screen.findByText(t("safety-empty"))).toBeTruthy();
  expect([await plans(), changes]).toEqual([[], 0]);
});

it("loses_no_word_when_it_can_not_be_kept", async () => {
  show();
  await screen.findByLabelText(t("safety-word"));
  await type("word", "waffles");
  inner.addEntry = () => Promise.reject<never>({ code: "disk-full", detail: null });
  await keep();
  expect(await screen.findByText(t("error-disk-full"))).toBeTruthy();
  expect((screen.getByLabelText(t("safety-word")) as HTMLTextAreaElement).value).toBe("waffles");
  expect(changes).toBe(0);
});

it("is_read_only_where_no_record_is_open", async () => {
  start("?record");
  show();
  expect(await screen.findByText(t("safety-lead-read"))).toBeTruthy();
  expect(screen.getByText(t("safety-take.hint"))).toBeTruthy();
  expect([screen.queryByRole("textbox"), screen.queryByRole("button", { name: t("safety-keep") })]).toEqual([
    null,
    null,
  ]);
});
