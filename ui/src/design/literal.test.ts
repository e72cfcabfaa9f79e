// Words on screen live in content/locales, never in a page.
import { parse } from "svelte/compiler";
import { expect, it } from "vitest";

const pages = import.meta.glob<string>("../**/*.svelte", { query: "?raw", import: "default", eager: true });
const spoken = new Set(["aria-label", "aria-description", "alt", "title", "placeholder", "label", "hint", "lead"]);
const hasWords = (text: string) => /\p{L}{2,}/u.test(text);

/** The words that a page says by itself: its text, and the attributes that are read or shown. */
function literals(source: string): string[] {
  const found: string[] = [];
  const walk = (node: unknown) => {
    if (Array.isArray(node)) node.forEach(walk);
    else if (typeof node === "object" && node !== null) {
      const one = node as { type?: string; name?: string; data?: string };
      if (one.type === "Text" && hasWords(one.data ?? "")) found.push(one.data?.trim() ?? "");
      // A style is no word, and a command to type is the same in every language.
      else if (one.type === "StyleDirective" || (one.type === "RegularElement" && one.name === "code")) return;
      else if (one.type === "Attribute" && !spoken.has(one.name ?? "")) return;
      else Object.values(node).forEach(walk);
    }
  };
  walk(parse(source, { modern: true }).fragment);
  return found;
}

it("says_nothing_that_is_not_in_the_messages", () => {
  const said = Object.entries(pages).flatMap(([path, source]) => literals(source).map((text) => `${path}: ${text}`));
  expect(said).toEqual([]);
  expect(Object.keys(pages).length).toBeGreaterThan(50);
});

it("would_notice_words_in_a_page", () => {
  expect(literals('<p class="quiet">Call them</p>')).toEqual(["Call them"]);
  expect(literals('<img alt="A stone" />')).toEqual(["A stone"]);
  expect(literals('<p class="quiet">{t("call")} · 3</p>')).toEqual([]);
});
