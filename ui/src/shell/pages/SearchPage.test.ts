import { configure, fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, expect, it } from "vitest";
import { bridge, replaceBridge, type FoundAnswer } from "../../bridge";
import { StandIn } from "../../bridge/stand-in";
import { has, t } from "../../design/words";
import about from "../../../../content/search/about.toml?raw";
import { pages } from "../../stages";
import { shellPages } from "../pages";
import { Shell } from "../shell.svelte";
import { pageOf } from "./found";
import SearchPage from "./SearchPage.svelte";

// The computer that runs this may be busy with other things.
configure({ asyncUtilTimeout: 4000 });

let shell: Shell;
async function opened(search = "") {
  replaceBridge(new StandIn(search));
  shell = new Shell();
  await shell.begin();
  shell.idle.stop();
}
beforeEach(() => opened());

async function look(words: string) {
  shell.go({ page: "search" });
  render(SearchPage, { shell, where: { page: "search" } });
  await fireEvent.input(screen.getByLabelText(t("search-what")), { target: { value: words } });
  await fireEvent.click(screen.getByRole("button", { name: t("search-do") }));
}
const answer = (kind: FoundAnswer["kind"], id: string): FoundAnswer => ({
  ...{ kind, id, title: "", line: "", phone: null, country: null, confirmed: true },
});

it("finds_without_a_record", async () => {
  await look("lawyer");
  const row = (await screen.findByRole("button", { name: t("faq-lawyer") })).closest("li");
  expect(within(row!).getByText(t("search-kind-answer"))).toBeTruthy();
  expect(screen.queryByText(t("search-own"))).toBeNull();
  await fireEvent.click(screen.getByRole("button", { name: t("faq-lawyer") }));
  expect(shell.where).toEqual({ page: "help", id: "lawyer" });
});

it("shows_what_was_found_again_when_somebody_comes_back", async () => {
  await look("lawyer");
  await fireEvent.click(await screen.findByRole("button", { name: t("faq-lawyer") }));
  shell.back();
  expect(shell.where).toEqual({ page: "search", words: "lawyer" });
  document.body.innerHTML = "";
  render(SearchPage, { shell, where: shell.where });
  expect(await screen.findByRole("button", { name: t("faq-lawyer") })).toBeTruthy();
});

it("shows_the_own_record_first_while_it_is_open", async () => {
  await opened("?record&open");
  await bridge.addEntry({
    ...{ at: "2026-11-23T20:00:00-05:00", certainty: "exact", kind: "note", text: "Whether I need a lawyer" },
    ...{ seen_or_told: null, exact_words: null, account: null, platform: null },
  } as unknown as Parameters<typeof bridge.addEntry>[0]);
  await look("lawyer");
  await screen.findByRole("button", { name: t("faq-lawyer") });
  expect(screen.getAllByRole("heading", { level: 2 }).map((h) => h.textContent)).toEqual([
    t("search-own"),
    t("search-cairn"),
  ]);
  expect(screen.getByRole("button", { name: "Whether I need a lawyer" })).toBeTruthy();
});

it("says_where_only_the_newest_or_only_some_of_what_was_found_are_shown", async () => {
  await opened("?record&open");
  const one = { kind: "entry", id: "entry-1", at: null, snippet: "A message came." };
  const finds = (more: boolean, of_newest: number | null, found = [one]) =>
    Object.assign(bridge, { search: () => Promise.resolve({ found, more, of_newest }) });
  finds(true, 1000);
  await look("message");
  expect(await screen.findByText(new RegExp(t("search-own-newest", { count: 1000 })))).toBeTruthy();
  finds(true, null);
  await fireEvent.click(screen.getByRole("button", { name: t("search-do") }));
  expect(await screen.findByText(new RegExp(t("search-own-more", { count: 1 })))).toBeTruthy();
  finds(false, 1000, []);
  await fireEvent.click(screen.getByRole("button", { name: t("search-do") }));
  expect(await screen.findByText(new RegExp(t("search-own-count", { count: 0 })))).toBeTruthy();
});

it("finds_while_somebody_types_and_drops_what_the_next_letter_overtook", async () => {
  const answers: Record<string, (found: FoundAnswer[]) => void> = {};
  const asked: string[] = [];
  const findAnswers = (words: string) =>
    new Promise<FoundAnswer[]>((resolve) => {
      asked.push(words);
      answers[words] = resolve;
    });
  replaceBridge(Object.assign(new StandIn(""), { findAnswers }));
  shell.go({ page: "search" });
  render(SearchPage, { shell, where: { page: "search" } });
  const type = (value: string) => fireEvent.input(screen.getByLabelText(t("search-what")), { target: { value } });
  await type("la");
  await type("law");
  await waitFor(() => expect(asked).toEqual(["law"]));
  await type("lawyer");
  await waitFor(() => expect(asked).toEqual(["law", "lawyer"]));
  answers.lawyer?.([{ ...answer("answer", "lawyer"), title: "The later one" }]);
  await screen.findByRole("button", { name: "The later one" });
  answers.law?.([{ ...answer("answer", "lawyer"), title: "The earlier one" }]);
  await Promise.resolve();
  expect(screen.queryByRole("button", { name: "The earlier one" })).toBeNull();
});

it("shows_nothing_any_more_once_nothing_is_looked_for", async () => {
  await look("lawyer");
  await screen.findByRole("button", { name: t("faq-lawyer") });
  await fireEvent.input(screen.getByLabelText(t("search-what")), { target: { value: " " } });
  await waitFor(() => expect(screen.queryByRole("button", { name: t("faq-lawyer") })).toBeNull());
});

it("says_what_a_platform_needs_while_no_record_is_open", async () => {
  await look("instagram");
  const platform = await screen.findByRole("button", { name: "Instagram" });
  await fireEvent.click(platform);
  expect(shell.where.page).toBe("search");
  await fireEvent.click(screen.getByRole("button", { name: t("search-needs-record-start") }));
  expect(shell.where).toEqual({ page: "start" });
});

it("marks_a_service_that_is_not_checked_and_shows_no_number_of_it", async () => {
  const found = [{ ...answer("service", "x"), title: "Unchecked line", phone: null, confirmed: false }];
  replaceBridge(Object.assign(new StandIn(""), { findAnswers: () => Promise.resolve(found) }));
  await look("line");
  const row = (await screen.findByRole("button", { name: "Unchecked line" })).closest("li")!;
  expect(row.textContent).toContain(t("service-not-checked"));
});

it("leads_on_where_nothing_is_found", async () => {
  await look("qwertz");
  await fireEvent.click(await screen.findByRole("button", { name: t("search-nothing-emergency") }));
  expect(shell.where).toEqual({ page: "emergency" });
});

it("leads_each_kind_to_its_page", () => {
  expect(pageOf(answer("sign", "img-threat"), false)).toEqual({ page: "signs", id: "img-threat" });
  expect(pageOf(answer("not-to-do", "pay"), true)).toEqual({ page: "not-to-do", id: "pay", from: "search" });
  expect(pageOf({ ...answer("service", "mx-1"), country: "MX" }, false)).toEqual({
    ...{ page: "hotlines", id: "mx-1", country: "MX" },
  });
  expect(pageOf(answer("platform", "x"), true)).toEqual({ page: "report", platform: "x" });
  expect(pageOf(answer("platform", "x"), false)).toBeNull();
  expect(pageOf(answer("page", "plan"), false)).toEqual({ page: "start" });
});

it("has_a_page_and_words_for_each_that_the_content_names", () => {
  const [, section = ""] = /\n\[pages\]\n([^[]*(?:\[[^\]]*\]\n[^[]*)*)/.exec(about) ?? [];
  const ids = [...section.matchAll(/^([a-z-]+) = /gm)].map((one) => one[1] ?? "");
  expect(ids).toContain("emergency");
  for (const id of ids) {
    const page = pageOf(answer("page", id), true)?.page ?? "";
    expect(shellPages[page] ?? pages[page], id).toBeTruthy();
    expect(has(`search-page-${id}.more`), id).toBe(true);
  }
});
