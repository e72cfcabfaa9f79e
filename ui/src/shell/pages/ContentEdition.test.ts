import { render, screen } from "@testing-library/svelte";
import { expect, it } from "vitest";
import { replaceBridge } from "../../bridge";
import { StandIn } from "../../bridge/stand-in";
import ContentEdition from "./ContentEdition.svelte";

function shown(search: string) {
  const inner = new StandIn(search);
  replaceBridge(inner);
  render(ContentEdition);
  return inner;
}

it("offers_nothing_where_no_pack_would_be_taken", async () => {
  shown("");
  const said = await screen.findByText(/Edition/);
  expect(said.textContent.replace(/[\u2066-\u2069]/g, "")).toContain("Edition 1, made on 25 November 2026.");
  expect(screen.getByText(/takes no packs yet/)).toBeTruthy();
  expect(screen.queryByRole("button")).toBeNull();
});

it("says_that_a_pack_is_kept_and_when_it_is_read", async () => {
  shown("?packs=right");
  (await screen.findByRole("button", { name: /Choose a file/ })).click();
  expect((await screen.findByText(/Edition .2. is kept/)).closest("[role=status]")).not.toBeNull();
  expect(screen.getByText(/when Cairn opens the next time/)).toBeTruthy();
});

it("says_why_a_pack_is_refused_and_keeps_what_was_there", async () => {
  shown("?packs=wrong");
  (await screen.findByRole("button", { name: /Choose a file/ })).click();
  expect((await screen.findByRole("alert")).textContent).toMatch(/not signed by those who make Cairn/);
  expect(screen.getByText(/Edition .1./)).toBeTruthy();
});

it("changes_nothing_where_the_dialog_is_closed", async () => {
  const inner = shown("?packs=right");
  inner.takeContentPack = () => Promise.resolve(null);
  const button = await screen.findByRole("button", { name: /Choose a file/ });
  button.click();
  await new Promise((done) => setTimeout(done, 50));
  expect(screen.queryByRole("status")).toBeNull();
  expect(screen.queryByRole("alert")).toBeNull();
});

it("says_that_a_kept_pack_is_not_used", async () => {
  shown("?packs=refused");
  expect(await screen.findByText(/can’t be used/)).toBeTruthy();
  expect(screen.getByText(/Edition .1./)).toBeTruthy();
});

it("fetches_only_when_pressed_and_says_before_whom_it_asks", async () => {
  const inner = shown("?packs=fetch");
  let asked = 0;
  const fetched = inner.fetchContentPack;
  inner.fetchContentPack = () => (asked++, fetched());
  const button = await screen.findByRole("button", { name: /Fetch it from .content\.example\.org/ });
  expect(screen.getByText(/content\.example\.org.* then sees that this computer/)).toBeTruthy();
  expect(asked).toBe(0);
  button.click();
  expect((await screen.findByText(/Edition .2. is kept/)).closest("[role=status]")).not.toBeNull();
  expect(asked).toBe(1);
});

it("says_that_nobody_answered", async () => {
  shown("?packs=offline");
  (await screen.findByRole("button", { name: /Fetch it from/ })).click();
  expect((await screen.findByRole("alert")).textContent).toMatch(/Nobody answered/);
});

it("offers_no_fetching_where_there_is_no_address", async () => {
  shown("?packs=right");
  await screen.findByRole("button", { name: /Choose a file/ });
  expect(screen.queryByRole("button", { name: /Fetch/ })).toBeNull();
});
