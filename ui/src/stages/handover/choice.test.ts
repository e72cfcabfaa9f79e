import { describe, expect, it } from "vitest";
import type { FoundName, HandoffPart, Redact, Situation } from "../../bridge";
import { situation } from "../../bridge/stand-in-data";
import {
  foundOf,
  groupOf,
  languageFor,
  mayReachSuspect,
  onlyOf,
  paperFor,
  passphraseProblems,
  pictureOf,
  requestOf,
  sealedByDefault,
  states,
  typedWords,
  withFound,
  withGroup,
  withPart,
} from "./choice";

const part = (id: string, kind: string, chosen: boolean, never = false): HandoffPart => ({
  id,
  number: 1,
  kind,
  title: id,
  size: null,
  chosen,
  never,
});
const parts = [
  part("note-1", "entry", true),
  part("note-2", "entry", true),
  part("file-1", "file", false),
  part("reference", "reference", true, true),
  part("covered", "file", true, true),
  part("account", "account", true),
  part("sent", "report", true),
];
const s = (more: Partial<Situation>): Situation => ({ ...situation, ...more });

describe("what goes in", () => {
  it("is_left_to_the_recipient_where_nothing_was_changed", () => {
    expect(onlyOf(parts, {})).toBeNull();
  });
  it("is_named_id_by_id_once_something_was_changed", () => {
    expect(onlyOf(parts, withPart({}, "note-2", false))).toEqual(["note-1", "reference", "covered", "account", "sent"]);
    expect(onlyOf(parts, withPart({}, "file-1", true))).toContain("file-1");
  });
  it("is_the_default_again_once_the_change_is_taken_back", () => {
    const changed = withPart(withPart({}, "note-2", false), "note-2", true);
    expect(onlyOf(parts, changed)).toBeNull();
  });
  it("keeps_what_was_changed_when_another_recipient_has_another_default", () => {
    const changed = withPart({}, "note-2", false);
    const others = parts.map((p) => (p.id === "file-1" ? { ...p, chosen: true } : p));
    expect(onlyOf(others, changed)).toContain("file-1");
    expect(onlyOf(others, changed)).not.toContain("note-2");
  });
  it("can_be_nothing_at_all", () => {
    const none = Object.fromEntries(parts.map((p) => [p.id, false]));
    expect(onlyOf(parts, none)).toEqual([]);
  });
  it("ignores_a_change_to_something_that_is_gone", () => {
    expect(onlyOf(parts, withPart({}, "erased", false))).toBeNull();
  });
  it("becomes_a_request_of_what_was_chosen_and_nothing_else", () => {
    const redact = { names: true, places: false, words: ["Bee"], keep: [] };
    expect(requestOf({ recipient: "lawyer", language: "es", paper: "letter", custody: false, redact }, ["a"])).toEqual({
      redact,
      recipient: "lawyer",
      language: "es",
      paper: "letter",
      with_custody: false,
      list_files: true,
      only: ["a"],
    });
  });
});

describe("what is blacked out", () => {
  const found: FoundName[] = [
    { word: "Maya", kind: "name" },
    { word: "Springfield", kind: "either" },
    { word: "Ohio", kind: "place" },
  ];
  const nothingBlack = { names: false, places: false, words: [], keep: [] };
  const asked = { ...nothingBlack, names: true };
  it("are_the_words_that_were_typed_one_on_each_line", () => {
    expect(typedWords("  Bee \n\n12 Oak Street\n")).toEqual(["Bee", "12 Oak Street"]);
  });
  it("shows_each_word_once_with_what_was_asked_for", () => {
    const words = (redact: Redact, group: "names" | "places") => foundOf(found, redact, group).map((one) => one.word);
    expect(words(asked, "names")).toEqual(["Maya", "Springfield"]);
    expect(words({ ...asked, places: true }, "places")).toEqual(["Ohio"]);
    expect(words({ ...nothingBlack, places: true }, "places")).toEqual(["Springfield", "Ohio"]);
  });
  it("leaves_a_word_readable_that_was_unticked_until_it_is_ticked_again", () => {
    const kept = withFound(asked, "Maya", false);
    expect(foundOf(found, kept, "names")[0]).toEqual({ word: "Maya", covered: false });
    expect(withFound(withFound(kept, "Maya", false), "Maya", true)).toEqual(asked);
  });
});

describe("the groups", () => {
  it("put_everything_protected_by_itself_whatever_it_is", () => {
    expect(parts.map(groupOf)).toEqual(["notes", "notes", "files", "protected", "protected", "accounts", "reports"]);
  });
  it("say_how_much_of_each_goes_in_and_leave_out_the_empty_ones", () => {
    const some = parts.map((p) => (p.id === "note-2" ? { ...p, chosen: false } : p)).filter((p) => p.id !== "sent");
    expect(states(some).map(({ group, chosen, all, some }) => [group, chosen, all, some])).toEqual([
      ["notes", 1, false, true],
      ["files", 0, false, false],
      ["protected", 2, true, false],
      ["accounts", 1, true, false],
    ]);
  });
  it("change_all_of_theirs_and_nothing_else", () => {
    expect(withGroup({ "file-1": true }, parts, "notes", false)).toEqual({
      "file-1": true,
      "note-1": false,
      "note-2": false,
    });
  });
});

describe("from the situation", () => {
  it("comes_the_paper", () => {
    expect([paperFor("US"), paperFor("CA"), paperFor("GB"), paperFor("DE")]).toEqual(["letter", "letter", "a4", "a4"]);
  });
  it("comes_the_language_of_whoever_reads_it", () => {
    expect([languageFor("US"), languageFor("MX"), languageFor("PR"), languageFor("DE")]).toEqual([
      "en",
      "es",
      "es",
      "en",
    ]);
  });
  it("comes_the_lock_and_not_sure_counts_as_may_be", () => {
    const locked = (answer: Situation["person_can_reach_computer"]) =>
      sealedByDefault(s({ person_can_reach_computer: answer }));
    expect([locked("yes"), locked("unsure"), locked("no"), locked("rather-not-say")]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
  it("comes_a_question_before_a_school_reads_about_its_own_staff", () => {
    expect(mayReachSuspect("school", s({ person: "school-staff" }))).toBe(true);
    expect(mayReachSuspect("police", s({ person: "school-staff" }))).toBe(false);
    expect(mayReachSuspect("school", s({ person: "stranger" }))).toBe(false);
  });
});

describe("the passphrase of a package", () => {
  const ids = (first: string, second: string) => passphraseProblems(first, second).map((p) => p.id);
  it("is_asked_for_twice", () => {
    expect(ids("four odd words", "four odd words")).toEqual([]);
    expect(ids("four odd words", "four odd word")).toEqual(["seal-second"]);
    expect(ids("four odd words", "")).toEqual(["seal-second"]);
  });
  it("is_neither_empty_nor_short", () => {
    expect([ids("", ""), ids("short", "short")]).toEqual([["seal-first"], ["seal-first"]]);
  });
  it("is_the_same_however_the_keyboard_puts_its_letters_together", () => {
    expect(ids("caf\u00e9 caf\u00e9", "cafe\u0301 cafe\u0301")).toEqual([]);
  });
});

it("draws_a_page_as_a_picture_whatever_is_in_it", () => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg"><text>#1 "100%" ünï 👪</text></svg>`;
  const address = pictureOf(svg);
  expect(address.startsWith("data:image/svg+xml;charset=utf-8,")).toBe(true);
  expect(address).not.toMatch(/[<>"#\s]/);
  expect(decodeURIComponent(address.slice(address.indexOf(",") + 1))).toBe(svg);
});
