import { expect, it } from "vitest";
import { sourcesOf } from "./sources";

it("names_each_page_once_and_none_where_there_is_none", () => {
  const signs = ["https://example.org/a", "", "https://example.org/b"].map((source) => ({ source }));
  expect(sourcesOf([{ signs }, { signs }])).toEqual(["https://example.org/a", "https://example.org/b"]);
});
