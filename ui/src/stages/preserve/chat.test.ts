import { fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { replaceBridge } from "../../bridge";
import { StandIn } from "../../bridge/stand-in";
import { draftsThere, heldIn, unlockAgain } from "../../design/unlock.fixture";
import { formatDay, formatTime, t } from "../../design/words";
import { whenOf } from "./chat";
import ItemPage from "./ItemPage.svelte";

let inner: StandIn;
let id: string;
const open = (more: Record<string, string> = {}) =>
  render(ItemPage, { where: { page: "item", id, ...more }, go: () => {}, changed: () => {} });
const press = async (name: string) => fireEvent.click(await screen.findByRole("button", { name: t(name) }));

beforeEach(async () => {
  // The hundreds of zones there are take seconds to draw here.
  vi.spyOn(Intl, "supportedValuesOf").mockReturnValue(["Europe/Madrid"]);
  inner = new StandIn("?record&open");
  replaceBridge(inner);
  await heldIn(inner);
  id = (await inner.keepText({ text: "03/11/26, 21:04 - Sam: hello", title: "A chat", out_of: null })).id;
});

it("asks_what_the_file_does_not_say_with_one_of_its_lines_and_then_lists_the_messages", async () => {
  open();
  await press("preserve-chat-read");
  await screen.findByText(t("preserve-chat-asks"));
  expect(screen.getAllByText(/03\/11\/26, 21:04/).length).toBeGreaterThan(0);
  expect(await inner.chatAnswers(id)).toBeNull();
  await fireEvent.change(screen.getByLabelText(t("preserve-chat-order")), { target: { value: "dmy" } });
  await fireEvent.change(screen.getByLabelText(t("preserve-chat-zone")), { target: { value: "Europe/Madrid" } });
  await press("preserve-chat-take");
  await screen.findByText(t("preserve-chat-count", { count: 5 }));
  expect(await inner.chatAnswers(id)).toEqual({ format: null, order: "dmy", zone: "Europe/Madrid" });
  await fireEvent.input(screen.getByLabelText(t("preserve-chat-find")), { target: { value: "everyone" } });
  await screen.findByText(t("preserve-chat-count", { count: 1 }));
  expect(screen.getByText("send more, or everyone in your class gets it")).toBeTruthy();
}, 10_000);

it("keeps_the_doubt_of_who_is_not_sure_and_lets_them_answer_later", async () => {
  open();
  await press("preserve-chat-read");
  await press("preserve-chat-take");
  await screen.findAllByText(new RegExp(t("preserve-chat-when-open", { written: "03/11/26, 21:04" })));
  await press("preserve-chat-change");
  expect(await screen.findByLabelText(t("preserve-chat-order"))).toBeTruthy();
}, 10_000);

it("leads_from_a_message_to_its_file_and_looks_for_it_there", async () => {
  await inner.readChat(id, { format: null, order: "dmy", zone: "Europe/Madrid" });
  id = `${id}-m3`;
  open({ from: "message" });
  await vi.waitFor(() =>
    expect((screen.getByLabelText(t("preserve-chat-find")) as HTMLInputElement).value).toContain("send more"),
  );
  await screen.findByText(t("preserve-chat-count", { count: 1 }));
}, 10_000);

it("says_what_is_no_chat_and_offers_nothing_for_what_is_closed", async () => {
  id = (await inner.keepText({ text: "a letter", title: "A letter", out_of: null })).id;
  open();
  await press("preserve-chat-read");
  await screen.findByText(t("error-chat-not-known"));
}, 10_000);

it("tells_a_moment_only_where_it_is_certain", async () => {
  await inner.readChat(id, { format: null, order: "dmy", zone: null });
  const { messages } = await inner.messages({ item: id, words: "", from: 0, limit: 9 });
  const when = { day: formatDay("2026-11-03"), time: formatTime("2026-11-03T21:04:00Z") };
  expect(whenOf(messages[0]!)).toBe(t("preserve-chat-when-zone", when));
});

describe("after a lock", () => {
  const order = () => screen.findByLabelText<HTMLSelectElement>(t("preserve-chat-order"));
  const begun = async () => {
    const page = open();
    await press("preserve-chat-read");
    await fireEvent.change(await order(), { target: { value: "dmy" } });
    await unlockAgain();
    page.unmount();
  };

  it("asks_again_with_the_answer_that_was_not_taken_yet_and_forgets_it_once_it_was", async () => {
    await begun();
    open();
    expect((await order()).value).toBe("dmy");
    await press("preserve-chat-take");
    await screen.findByText(t("preserve-chat-count", { count: 5 }));
    expect(await draftsThere()).toEqual({});
  });

  it("asks_nothing_where_it_was_put_off", async () => {
    await begun();
    open();
    await order();
    await press("preserve-chat-not-now");
    expect(await draftsThere()).toEqual({});
    await press("preserve-chat-read");
    expect((await order()).value).toBe("");
  });
});
