import { fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, expect, it, vi } from "vitest";
import { replaceBridge, type Whose } from "../../bridge";
import { StandIn } from "../../bridge/stand-in";
import type { Where } from "../../design/where";
import { t } from "../../design/words";
import { handlingParts, wayOf } from "./handling";
import HandlingPage from "./HandlingPage.svelte";
import ItemPage from "./ItemPage.svelte";

let inner: StandIn;
let went: Where[];
const props = (where: Where) => ({ where, go: (to: Where) => void went.push(to), changed: () => {} });
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name: t(name) }));

beforeEach(() => {
  inner = new StandIn("?record&open");
  replaceBridge(inner);
  went = [];
});

it("shows_first_what_to_do_then_what_not_then_the_law", async () => {
  const { steps } = await inner.handling("item-2");
  expect(handlingParts([...steps].reverse()).map((part) => part.kind)).toEqual(["do", "dont", "law"]);
  expect(handlingParts(steps.filter((step) => step.kind === "do")).map((part) => part.kind)).toEqual(["do"]);
  const ways = (whose: Whose) => steps.flatMap((step) => wayOf(step, whose, "item-2")?.page ?? []);
  expect([ways("guardian"), ways("counselor")]).toEqual([["entry"], ["duty-note"]]);
});

it("names_whom_to_ask_where_it_was_read_and_what_is_not_fully_checked", async () => {
  render(HandlingPage, props({ page: "handling", id: "item-2", fresh: "kept" }));
  await screen.findByRole("heading", { level: 3, name: "NCMEC CyberTipline" });
  expect(screen.getByText(t("preserve-reference-kept"))).toBeTruthy();
  expect(screen.getAllByText(t("protected-next-partly"))).toHaveLength(1);
  expect(screen.getByRole("heading", { level: 2, name: t("protected-next-dont") })).toBeTruthy();
  await press("protected-next-way-note");
  await press("protected-next-go");
  expect(went).toEqual([
    { page: "entry", kind: "call" },
    { page: "item", id: "item-2" },
  ]);
});

it("is_reached_from_what_stays_closed_and_follows_closing", async () => {
  const page = render(ItemPage, props({ page: "item", id: "item-2" }));
  await fireEvent.click(await screen.findByRole("button", { name: t("protected-next-title") }));
  page.unmount();
  const file = render(ItemPage, props({ page: "item", id: "item-1" }));
  await fireEvent.click(await screen.findByRole("button", { name: t("preserve-protect-open") }));
  expect(screen.queryByRole("button", { name: t("protected-next-title") })).toBeNull();
  await fireEvent.input(screen.getByRole("textbox", { name: t("preserve-protect-reason") }), {
    target: { value: "A teacher told me her age." },
  });
  await press("preserve-protect-do");
  await vi.waitFor(() => expect(went).toHaveLength(2));
  expect(went).toEqual([
    { page: "handling", id: "item-2" },
    { page: "handling", id: "item-1", fresh: "closed" },
  ]);
  file.unmount();
  render(HandlingPage, props({ page: "handling", id: "item-1", fresh: "closed" }));
  expect(await screen.findByRole("button", { name: t("protected-next-way-kept") })).toBeTruthy();
});
