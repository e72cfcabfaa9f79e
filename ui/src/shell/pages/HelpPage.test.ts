import { configure, fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, expect, it } from "vitest";
import { replaceBridge } from "../../bridge";
import { StandIn } from "../../bridge/stand-in";
import { t } from "../../design/words";
import { Shell } from "../shell.svelte";
import HelpPage from "./HelpPage.svelte";

// The computer that runs this may be busy with other things.
configure({ asyncUtilTimeout: 4000 });

let shell: Shell;
beforeEach(() => {
  replaceBridge(new StandIn(""));
  shell = new Shell();
});
const open = () => [...document.querySelectorAll("section > details[open] > summary")].map((one) => one.textContent);
const look = (words: string) => fireEvent.input(screen.getByLabelText(t("faq-find")), { target: { value: words } });

it("groups_the_questions_and_opens_none_by_itself", async () => {
  render(HelpPage, { shell, where: { page: "help" } });
  expect(await screen.findByText(t("faq-lawyer"))).toBeTruthy();
  expect(screen.getAllByRole("heading", { level: 2 }).map((h) => h.textContent)).toContain(t("faq-group-abroad"));
  expect(open()).toEqual([]);
});

it("opens_the_one_that_was_asked_for", async () => {
  render(HelpPage, { shell, where: { page: "help", id: "trace" } });
  await screen.findByText(t("faq-trace"));
  expect(open()).toEqual([t("faq-trace")]);
});

it("shows_only_the_answers_with_the_words_and_opens_them_where_they_are_few", async () => {
  render(HelpPage, { shell, where: { page: "help" } });
  await screen.findByText(t("faq-lawyer"));
  await look("interpol");
  expect(open()).toEqual([t("faq-interpol")]);
  expect(screen.queryByText(t("faq-lawyer"))).toBeNull();
  await look("nowhere-to-be-found");
  await fireEvent.click(screen.getByRole("button", { name: t("faq-all") }));
  expect(await screen.findByText(t("faq-lawyer"))).toBeTruthy();
});

it("says_where_each_answer_comes_from_and_which_is_not_checked", async () => {
  render(HelpPage, { shell, where: { page: "help" } });
  await screen.findByText(t("faq-lawyer"));
  const rows = document.querySelectorAll("section > details").length;
  expect(screen.getAllByText(t("faq-from")).length).toBe(rows - 2);
  expect(screen.getAllByText(t("faq-not-checked")).length).toBe(1);
  expect(screen.getAllByText(t("faq-from-cairn")).length).toBe(2);
});
