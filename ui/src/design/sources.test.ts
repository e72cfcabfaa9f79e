import { render, screen } from "@testing-library/svelte";
import { expect, it } from "vitest";
import Sources from "./Sources.svelte";
import { sourcesOf } from "./sources";

it("names_each_page_once_and_none_where_there_is_none", () => {
  const signs = ["https://example.org/a", "", "https://example.org/b"].map((source) => ({ source }));
  expect(sourcesOf([{ signs }, { signs }])).toEqual(["https://example.org/a", "https://example.org/b"]);
});

it("names_a_place_once_however_many_facts_were_read_there", () => {
  const page = "https://example.org/numbers";
  render(Sources, { sources: [page, "https://example.org/hours", page], readOn: "2026-11-23" });
  expect(screen.getAllByText(page).length).toBe(1);
  expect(document.querySelectorAll("li").length).toBe(2);
});
