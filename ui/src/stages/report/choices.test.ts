import { describe, expect, it } from "vitest";
import type { Account, Entry, EvidenceItem } from "../../bridge";
import { situation } from "../../bridge/stand-in-data";
import { accounts as someAccounts, entries as someEntries, items as someItems } from "../../bridge/stand-in-record";
import { firstChoices, firstLanguage, leftOut, request, tellable } from "./choices";

const platform = { id: "instagram", name: "Instagram" };
const account = (id: string, on: string): Account => ({ ...someAccounts()[0]!, id, platform: on });
const entry = (id: string, kind: Entry["kind"], accounts: string[]): Entry => ({
  ...someEntries()[0]!,
  id,
  kind,
  accounts,
});
const item = (id: string, guarded: boolean, of: string | null): EvidenceItem => ({
  ...someItems()[0]!,
  id,
  protected: guarded,
  account: of,
});

describe("what is chosen at first", () => {
  const citable = {
    accounts: [account("a1", "Instagram"), account("a2", "discord")],
    entries: [
      entry("e1", "note", ["a1"]),
      entry("e2", "note", ["a2"]),
      entry("e3", "payment", []),
      entry("e4", "call", ["a1"]),
      entry("e5", "observation", []),
    ],
    evidence: [item("i1", false, null), item("i2", true, "a1"), item("i3", true, "a2"), item("i4", true, null)],
    messages: [],
  };
  it("names_the_accounts_of_this_platform_and_what_belongs_to_them", () => {
    expect(firstChoices(citable, platform, situation).cite).toEqual(["a1", "e1", "e3", "i2"]);
  });
  it("names_files_by_itself_only_where_everything_is_about_one_platform", () => {
    const one = { ...citable, accounts: [account("a1", "instagram")] };
    expect(firstChoices(one, platform, situation).cite).toContain("i1");
    const two = { ...situation, platforms: ["instagram", "discord"] };
    expect(firstChoices(one, platform, two).cite).not.toContain("i1");
  });
  it("names_of_very_many_notes_the_first_and_the_last_in_time", () => {
    const at = (minute: number) =>
      `2026-11-03T${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}:00-05:00`;
    const many = Array.from({ length: 100 }, (_, i) => ({ ...entry(`n${i}`, "note", []), at: at(99 - i) }));
    const { cite } = firstChoices({ accounts: [], entries: many, evidence: [], messages: [] }, platform, situation);
    expect([cite.length, cite[0], cite[14], cite[15], cite[29]]).toEqual([30, "n99", "n85", "n14", "n0"]);
  });
  it("never_tells_where_somebody_lives_without_being_asked_to", () => {
    const first = firstChoices(citable, platform, situation);
    expect(first.told).not.toContain("place");
    expect(request("instagram", "r", first, situation).leave_out).toContain("place");
  });
});

it("is_written_in_english_at_first_and_beside_their_own_language_for_whoever_speaks_another", () => {
  expect([firstLanguage("en"), firstLanguage("en-XA"), firstLanguage("es")]).toEqual([null, null, "en"]);
});

describe("what is left out", () => {
  const choices = {
    cite: [],
    told: ["age", "role", "money", "place"] as const,
    anonymous: false,
    short: false,
    language: null,
  };
  it("is_what_could_be_told_and_is_not", () => {
    expect(leftOut({ ...choices, told: ["age"] }, situation)).toEqual(["role", "money", "place"]);
    expect(leftOut({ ...choices, told: [...choices.told] }, situation)).toEqual([]);
  });
  it("holds_who_and_where_for_whoever_stays_anonymous", () => {
    expect(leftOut({ ...choices, told: [...choices.told], anonymous: true }, situation)).toEqual(["role", "place"]);
  });
  it("offers_nothing_that_was_never_said", () => {
    const silent = { ...situation, age: "unsure", role: "unsure", about: "rather-not-say", money_asked: "no" } as const;
    expect(tellable(silent)).toEqual(["place"]);
    expect(tellable({ ...situation, danger_now: "yes" })).toContain("danger");
  });
});
