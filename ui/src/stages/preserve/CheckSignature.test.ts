import { fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, expect, it, vi, type MockInstance } from "vitest";
import { replaceBridge } from "../../bridge";
import { StandIn } from "../../bridge/stand-in";
import { inside, signed } from "../../bridge/stand-in-record";
import { t } from "../../design/words";
import InsideFile from "./InsideFile.svelte";

let inner: StandIn;
let look: MockInstance<StandIn["lookInside"]>;
let check: MockInstance<StandIn["checkSignatures"]>;
const changed = vi.fn();
const button = (name: string) => screen.findByRole("button", { name: t(name) });
const mail = (checked: string | null) =>
  inside({ original_name: "mail.eml", times: [] } as unknown as Parameters<typeof inside>[0], signed(checked));

beforeEach(() => {
  inner = new StandIn("?record&open");
  replaceBridge(inner);
  changed.mockClear();
  look = vi.spyOn(inner, "lookInside").mockResolvedValue(mail(null));
  check = vi.spyOn(inner, "checkSignatures").mockResolvedValue(signed("2026-11-26T10:00:00Z"));
});

it("says_what_leaves_the_computer_and_asks_nothing_before_it_is_pressed", async () => {
  render(InsideFile, { id: "a", changed });
  await button("preserve-dkim-check");
  expect(screen.getByText("sel2026._domainkey.example.org")).toBeTruthy();
  expect(screen.getByText(t("preserve-dkim-leaves", { count: 1 }))).toBeTruthy();
  expect(check).not.toHaveBeenCalled();
});

it("shows_what_came_of_it_and_looks_again", async () => {
  render(InsideFile, { id: "a", changed });
  const press = await button("preserve-dkim-check");
  look.mockResolvedValue(mail("2026-11-26T10:00:00Z"));
  await fireEvent.click(press);
  expect(await screen.findByText("Signature by example.org: it fits.")).toBeTruthy();
  expect(screen.getByText(t("preserve-dkim-done"))).toBeTruthy();
  expect(await button("preserve-dkim-again")).toBeTruthy();
  expect(check).toHaveBeenCalledExactlyOnceWith("a");
  expect(changed).toHaveBeenCalledOnce();
});

it("has_no_button_where_no_key_can_be_asked_for", async () => {
  look.mockResolvedValue({ ...mail(null), dkim: null });
  render(InsideFile, { id: "a", changed });
  expect(await screen.findByText("Signature by example.org: not checked.")).toBeTruthy();
  expect(screen.queryByRole("button", { name: t("preserve-dkim-check") })).toBeNull();
});
