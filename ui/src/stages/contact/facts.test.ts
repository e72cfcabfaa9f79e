import { describe, expect, it } from "vitest";
import type { Entry, EvidenceItem } from "../../bridge";
import { situation } from "../../bridge/stand-in-data";
import { accounts, entries, items } from "../../bridge/stand-in-record";
import { parts, story, type Record } from "./facts";

const record: Record = {
  situation,
  place: "Ohio, United States",
  platforms: ["Instagram"],
  accounts: accounts(),
  entries: entries(),
  evidence: items(),
};
const facts = (more: Partial<Record> = {}) => parts({ ...record, ...more }).flatMap((part) => part.facts);
const text = (id: string, more: Partial<Record> = {}) => facts(more).find((fact) => fact.id === id)?.text;
const note = (id: string, at: string, more: Partial<Entry> = {}): Entry => ({
  ...entries()[0]!,
  id,
  at,
  text: id,
  ...more,
});

describe("facts for a form", () => {
  it("come_from_the_record_letter_for_letter", () => {
    expect([text("handles"), text("ids"), text("platform"), text("place"), text("age")]).toEqual([
      "quiet_harbor_88",
      "1234567890",
      "Instagram",
      "Ohio, United States",
      "13 to 15 years old",
    ]);
  });
  it("are_empty_where_nothing_is_known_and_stay_in_the_list", () => {
    const none = { accounts: [], entries: [], evidence: [], place: "", platforms: [] };
    const empty = facts({ ...none, situation: { ...situation, age: "unsure", person: "unsure", happening: [] } });
    expect(empty.filter((fact) => fact.text !== "").map((fact) => fact.id)).toEqual(["role"]);
    expect(empty.map((fact) => fact.id)).toEqual(facts().map((fact) => fact.id));
  });
  it("never_fill_in_a_name", () => {
    expect(
      facts()
        .filter((fact) => fact.own)
        .map((fact) => [fact.id, fact.text]),
    ).toEqual([
      ["child-name", ""],
      ["you", ""],
    ]);
  });
  it("say_of_a_protected_reference_only_where_it_is", () => {
    const words = "what somebody wrote about the picture";
    const evidence: EvidenceItem[] = [
      {
        ...items()[1]!,
        number: 7,
        title: words,
        text: words,
        sha256: "ab".repeat(32),
        where_it_is: "Blue phone",
        url: "https://posts.example.org/7",
      },
    ];
    const all = facts({ evidence }).map((fact) => fact.text);
    expect(text("references", { evidence })).toBe("No. 7: Blue phone, https://posts.example.org/7");
    expect(text("links", { evidence })).toBe("https://posts.example.org/7");
    expect(text("kept", { evidence })).toBe("");
    expect(all.join("\n")).not.toContain(words);
    expect(all.join("\n")).not.toContain("abab");
  });
  it("speak_of_danger_only_where_it_was_answered", () => {
    expect(text("danger")).toBeUndefined();
    expect(text("danger", { situation: { ...situation, danger_now: "yes" } })).toContain("right now");
  });
  it("carry_no_marks_that_would_break_a_copied_number", () => {
    for (const fact of facts()) expect(fact.text).not.toMatch(/[\u2066-\u2069]/);
  });
});

describe("the story", () => {
  const all = [
    note("later", "2026-12-02T10:00:00-05:00"),
    note("earlier", "2026-12-02T09:00:00-05:00", { certainty: "about" }),
    note("sometime", "2026-01-01T10:00:00-05:00", { certainty: "unknown" }),
    note("call", "2026-12-01T10:00:00-05:00", { kind: "call" }),
  ];
  it("tells_what_happened_in_order_with_zone_and_doubt", () => {
    expect(story(all, ["later", "earlier", "sometime", "call"])).toBe(
      "about 2 December 2026, 09:00, UTC−5: earlier\n\n2 December 2026, 10:00, UTC−5: later\n\nday not known: sometime",
    );
  });
  it("holds_only_the_notes_that_were_chosen", () => {
    expect(story(all, ["later"])).toBe("2 December 2026, 10:00, UTC−5: later");
    expect(story(all, [])).toBe("");
  });
});
