import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { formatBytes, formatDay, formatWhen, has, language, languages, nameOf, plain, speak, t } from "./words";

const locales = join(process.cwd(), "../content/locales");
const source = join(process.cwd(), "src");

/** Files with words that the window doesn't show: plans, reports and papers are worded in the core. */
const notForTheWindow: readonly string[] = [
  "card.ftl",
  "cli.ftl",
  "decode.ftl",
  "directory.ftl",
  "directory-abroad.ftl",
  "follow-up-text.ftl",
  "form-cli.ftl",
  "form-text.ftl",
  "handling.ftl",
  "handoff-text.ftl",
  "hours.ftl",
  "inside.ftl",
  "notice-text.ftl",
  "plan.ftl",
  "plan-looks.ftl",
  "plan-special.ftl",
  "print.ftl",
  "recovery-text.ftl",
  "report-text.ftl",
  "signs.ftl",
];

function ids(file: string): string[] {
  return [...readFileSync(file, "utf8").matchAll(/^([a-z][a-z0-9-]*) =/gm)].map((m) => m[1] ?? "");
}
const files = readdirSync(join(locales, "en")).filter((f) => f.endsWith(".ftl"));
const forTheWindow = files.filter((f) => !notForTheWindow.includes(f));
const code = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((f) => /\.(svelte|ts)$/.test(f) && !f.endsWith(".test.ts"))
  .map((f) => readFileSync(join(source, f), "utf8"))
  .join("\n");

it("has_words_for_every_id_that_is_asked_for", () => {
  const asked = [...code.matchAll(/\b(?:t|plain)\(\s*"([a-z0-9.-]+)"/g)].map((m) => m[1] ?? "");
  expect(asked.length).toBeGreaterThan(100);
  expect(asked.filter((id) => !has(id))).toEqual([]);
});

it("uses_every_id_there_is", () => {
  const literals = new Set([...code.matchAll(/"([a-z][a-z0-9.-]*)"/g)].map((m) => m[1]));
  const patterns = [...code.matchAll(/`([a-z][a-z0-9-]*-)\$\{/g)].map((m) => m[1] ?? "");
  const used = (id: string) => literals.has(id) || patterns.some((start) => id.startsWith(start));
  for (const file of forTheWindow)
    expect(
      ids(join(locales, "en", file)).filter((id) => !used(id)),
      file,
    ).toEqual([]);
});

it("finds_words_for_every_id_that_is_put_together", () => {
  const starts = new Set([...code.matchAll(/\bt\(\s*`([a-z][a-z0-9-]*-)\$\{/g)].map((m) => m[1] ?? ""));
  const all = forTheWindow.flatMap((f) => ids(join(locales, "en", f)));
  expect([...starts].filter((start) => !all.some((id) => id.startsWith(start)))).toEqual([]);
});

it("gives_each_id_once_across_all_files", () => {
  const all = files.flatMap((f) => ids(join(locales, "en", f)));
  expect(all.filter((id, i) => all.indexOf(id) !== i)).toEqual([]);
});

it("says_what_happened_and_what_to_do_for_every_error", () => {
  const errors = ids(join(locales, "en", "errors.ftl"));
  expect(errors.length).toBeGreaterThan(20);
  for (const id of errors) expect([has(id), has(`${id}.next`)], id).toEqual([true, true]);
});

it("writes_times_as_they_were_noted_and_never_moves_them", () => {
  const bare = (words: string) => words.replace(/[\u2066-\u2069]/g, "");
  expect(bare(formatWhen("2026-12-03T21:04:00-05:00"))).toBe("3 December 2026, 21:04, UTC−5");
  expect(bare(formatWhen("2026-12-03T21:04:00+05:30"))).toBe("3 December 2026, 21:04, UTC+5:30");
  expect(bare(formatWhen("2026-12-03T21:04:00Z"))).toBe("3 December 2026, 21:04, UTC");
  expect(bare(formatBytes(640_000_000))).toBe("640 MB");
  expect(bare(formatBytes(1_040_000_000))).toBe("1.0 GB");
  expect(bare(formatBytes(999_600))).toBe("1.0 MB");
});

it("isolates_what_is_put_into_a_sentence_except_where_it_is_plain", () => {
  expect(t("when-no-such-day", { month: "November", days: 30 })).toContain("\u2068November\u2069");
  expect(plain("when-no-such-day", { month: "November", days: 30 })).toBe("November has 30 days. Which day was it?");
});

describe("another language", () => {
  afterEach(() => speak("en"));
  it("is_spoken_by_everything_from_then_on", () => {
    speak("es");
    expect([language, document.documentElement.lang, t("header-help")]).toEqual(["es", "es", "Ayuda"]);
    expect(formatDay("2026-12-03")).toContain("diciembre");
  });
  it("is_offered_by_its_own_name", () => {
    expect(languages.map(nameOf)).toEqual(["English", "Español"]);
  });
  it("is_english_where_there_are_no_words_in_it", () => {
    speak("xx");
    expect([language, t("header-help")]).toEqual(["en", "Help"]);
  });
  it("can_be_one_that_shows_what_was_never_translated", () => {
    speak("en-XA");
    expect(t("header-help")).toBe("Hélp");
  });
});
