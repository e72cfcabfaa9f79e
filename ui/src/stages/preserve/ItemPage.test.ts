import { fireEvent, render, screen, within } from "@testing-library/svelte";
import { beforeEach, expect, it } from "vitest";
import { replaceBridge, type KeepRequest } from "../../bridge";
import { StandIn } from "../../bridge/stand-in";
import { t } from "../../design/words";
import type { Where } from "../../design/where";
import ItemPage from "./ItemPage.svelte";

let inner: StandIn;
let went: Where[];
const open = (id: string) =>
  render(ItemPage, { where: { page: "item", id }, go: (to: Where) => void went.push(to), changed: () => {} });
const section = async (name: string) => {
  const heading = await screen.findByRole("heading", { level: 2, name: t(name) });
  const around = heading.closest("section");
  if (!around) throw new Error("a section is around its heading");
  return within(around);
};

async function kept(way: string, some: Partial<KeepRequest> = {}) {
  inner = new StandIn(`?record&open&way=${way}`);
  replaceBridge(inner);
  const [file] = await inner.chooseFiles("nothing-sexual", null);
  const request = { tokens: [file?.token ?? ""], depicts: "nothing-sexual", permission: null } as const;
  const more = { device: null, note: null, parts: [], ...some };
  return (await inner.keepFiles({ ...request, ...more, tokens: [...request.tokens] }, () => {})).kept;
}

beforeEach(() => {
  went = [];
});

it("lists_what_is_in_an_archive_and_leads_to_the_texts_that_were_kept", async () => {
  const [archive, text] = await kept("archive");
  const { unmount } = open(archive?.id ?? "");
  const list = await section("preserve-holds-archive");
  expect(list.getAllByRole("listitem")).toHaveLength(20);
  expect(list.getAllByText(new RegExp(t("preserve-holds-left-not-text")))).toHaveLength(18);
  await fireEvent.click(list.getByRole("button", { name: t("preserve-holds-all", { count: 26 }) }));
  expect(list.getAllByRole("listitem")).toHaveLength(26);
  await fireEvent.click(list.getByRole("button", { name: /inbox/ }));
  expect(went).toEqual([{ page: "item", id: text?.id }]);
  // Its texts were read: nobody says that nothing was, and nothing is to be hidden from a look.
  expect(screen.getAllByText(t("preserve-item-stays-archive"))).toHaveLength(1);
  expect(screen.queryByText(t("preserve-item-stays-words"))).toBeNull();
  expect(screen.queryByText(t("preserve-hands-dont"))).toBeNull();
  unmount();
  open(text?.id ?? "");
  await screen.findByText(t("preserve-holds-out-of"));
  await fireEvent.click(screen.getByRole("button", { name: /export of the account/ }));
  expect(went.at(-1)).toEqual({ page: "item", id: archive?.id });
}, 10_000);

it("says_what_was_answered_for_each_part", async () => {
  const parts = [
    { depicts: "nothing-sexual" as const, permission: null },
    { depicts: "other-adult" as const, permission: "She agreed." },
    { depicts: "only-me-adult" as const, permission: null },
  ];
  const [mail] = await kept("mail", { parts });
  open(mail?.id ?? "");
  const list = await section("preserve-holds-parts");
  expect(list.getAllByRole("listitem")).toHaveLength(3);
  expect(list.getByText(/She agreed\./)).toBeTruthy();
}, 10_000);

it("leads_from_a_file_that_stayed_out_to_the_words_of_it_and_back", async () => {
  const unsure = { depicts: "minor-or-unsure" as const, permission: null };
  const [mail] = await kept("mail", { parts: [unsure, unsure, unsure] });
  const words = await inner.keepText({ text: "From: a@example.org", title: null, out_of: mail?.id ?? "" });
  const { unmount } = open(mail?.id ?? "");
  expect(await screen.findByText(t("preserve-item-stays-file"))).toBeTruthy();
  expect(screen.getByText(t("preserve-hands-dont"))).toBeTruthy();
  await fireEvent.click((await section("preserve-holds-words")).getByRole("button"));
  await fireEvent.click(screen.getByRole("button", { name: t("preserve-holds-paste") }));
  expect(went).toEqual([
    { page: "item", id: words.id },
    { page: "paste", out_of: mail?.id },
  ]);
  unmount();
  open(words.id);
  expect(await screen.findByText(t("preserve-holds-words-of"))).toBeTruthy();
}, 10_000);

it("says_what_was_blacked_out", async () => {
  await kept("picture");
  const area = { left: 0, top: 0, width: 10, height: 10 };
  const picture = await inner.keepPicture({
    depicts: "nothing-sexual",
    permission: null,
    areas: [area, area],
    under: "My own face",
    name: "The profile",
    device: null,
  });
  open(picture.id);
  const said = await section("preserve-blacked-out");
  expect(said.getByText(t("preserve-blacked-out-areas", { count: 2 }))).toBeTruthy();
  expect(said.getByText(/My own face/)).toBeTruthy();
  expect(said.getAllByText(/^2c2c( 2c2c)+$/)).toHaveLength(2);
}, 10_000);
