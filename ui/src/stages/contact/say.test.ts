import { describe, expect, it } from "vitest";
import type { Answer, Entry, Happening, Situation } from "../../bridge";
import { situation } from "../../bridge/stand-in-data";
import { accounts, entries, items } from "../../bridge/stand-in-record";
import { leftOutAtFirst, lines, mayAsk, seconds, type Telling } from "./say";

const telling = (more: Partial<Situation> = {}, rest: Partial<Telling> = {}): Telling => ({
  situation: { ...situation, ...more },
  place: "Ohio, United States",
  platforms: ["Instagram"],
  accounts: accounts(),
  entries: entries(),
  evidence: items(),
  kind: "official-report",
  ...rest,
});
const ids = (all: ReturnType<typeof lines>) => all.map((line) => line.id);
const text = (all: ReturnType<typeof lines>, id: string) => all.find((line) => line.id === id)?.text;
const everything: Happening[] = [
  "asking-for-pictures",
  "asking-to-meet",
  "threat-to-share",
  "pictures-shared",
  "fake-pictures",
  "found-images-of-child",
  "worried-about-changes",
  "something-else",
];

describe("the words for the call", () => {
  it("say_who_what_and_what_one_wants_to_know", () => {
    const all = lines(telling());
    expect(text(all, "who")).toBe("I look after a child, and I need help.");
    expect(text(all, "about")).toBe("It is about a child in my care, 13 to 15 years old.");
    expect(text(all, "threat-to-share")).toBe("Someone threatens to share sexual pictures of the child.");
    expect(text(all, "account")).toBe("The account is called quiet_harbor_88.");
    expect(ids(all).at(-1)).toBe("ask");
  });
  it("begin_with_danger", () => {
    const all = lines(telling({ danger_now: "yes", missing_or_meeting: "yes", thoughts_of_suicide: "yes" }));
    expect(ids(all).slice(0, 3)).toEqual(["danger", "missing", "suicide"]);
  });
  it("begin_with_the_address_for_an_emergency_number", () => {
    expect(ids(lines(telling({ danger_now: "yes" }, { kind: "emergency" })))[0]).toBe("address");
    expect(ids(lines(telling()))).not.toContain("address");
  });
  it("speak_for_the_person_themselves_in_the_first_person", () => {
    const all = lines(telling({ role: "victim", about: "me", age: "16-17", thoughts_of_suicide: "yes" }));
    expect(text(all, "about")).toBe("I am 16 or 17 years old.");
    expect(text(all, "threat-to-share")).toContain("sexual pictures of me.");
    expect(text(all, "suicide")).toContain("I am thinking of");
    expect(all.map((line) => line.text).join(" ")).not.toMatch(/child in my care|that person/);
  });
  it("say_that_one_would_rather_not_say_who_one_is", () => {
    const all = lines(telling({ role: "rather-not-say", danger_now: "no" }));
    expect(text(all, "who")).toContain("I would rather not say who I am.");
    expect(text(all, "safe")).toBe("As far as I know, nobody is in danger right now.");
    expect(ids(lines(telling({ danger_now: "no" }, { kind: "emergency" })))).not.toContain("safe");
  });
  it("say_nothing_that_was_not_answered", () => {
    const unsure: Partial<Situation> = {
      role: "unsure",
      about: "rather-not-say",
      age: "unsure",
      happening: ["unsure"],
      person: "rather-not-say",
      danger_now: "unsure",
      missing_or_meeting: "unsure",
      thoughts_of_suicide: "rather-not-say",
      money_asked: "unsure",
      deadline: "unsure",
    };
    const bare = lines(telling(unsure, { place: "", platforms: [], accounts: [], entries: [], evidence: [] }));
    expect(ids(bare)).toEqual(["who", "no-name", "ask"]);
    expect(leftOutAtFirst(bare, "")).toEqual(["no-name"]);
  });
  it("never_count_a_protected_reference_among_the_things_kept", () => {
    const all = lines(telling());
    expect(text(all, "kept")).toBe("I have kept one thing that shows it.");
    expect(ids(lines(telling({}, { evidence: items().filter((item) => item.protected) })))).not.toContain("kept");
  });
  it("name_the_first_and_the_last_day_of_what_happened_and_no_call_or_unknown_day", () => {
    const note = (at: string, more: Partial<Entry> = {}): Entry => ({ ...entries()[0]!, at, ...more });
    const all = lines(
      telling(
        {},
        {
          entries: [
            note("2026-12-02T10:00:00-05:00"),
            note("2026-11-30T21:04:00-05:00"),
            note("2026-12-09T10:00:00-05:00", { kind: "call" }),
            note("2026-01-01T10:00:00-05:00", { certainty: "unknown" }),
          ],
        },
      ),
    );
    expect(text(all, "when")).toBe(
      "The first thing that I wrote down was on 30 November 2026, the last on 2 December 2026.",
    );
  });
  it("carry_no_marks_that_would_be_read_out", () => {
    for (const line of lines(telling())) expect(line.text).not.toMatch(/[\u2066-\u2069{}]|contact-/);
  });
});

describe("half a minute", () => {
  const yes: Answer = "yes";
  const most = telling({
    danger_now: yes,
    missing_or_meeting: yes,
    thoughts_of_suicide: yes,
    role: "counselor",
    about: "student",
    person: "other-young-person",
    happening: ["threat-to-share"],
  });
  it("is_kept_by_leaving_out_what_they_will_ask_anyway", () => {
    const all = lines(most);
    expect(seconds(all)).toBeGreaterThan(30);
    const out = leftOutAtFirst(all, "");
    expect(out.length).toBeGreaterThan(0);
    for (const id of ["danger", "missing", "suicide", "who", "about", "threat-to-share", "ask"])
      expect(out).not.toContain(id);
    // What is left out waits in the list, to be ticked.
    expect(out.every((id) => ids(all).includes(id))).toBe(true);
  });
  it("holds_for_one_thing_that_is_happening_whoever_calls", () => {
    for (const role of ["guardian", "counselor", "victim", "bystander", "unsure"] as const)
      for (const one of everything) {
        const all = lines(telling({ role, about: role === "victim" ? "me" : "my-child", happening: [one] }));
        const out = leftOutAtFirst(all, "");
        expect(seconds(all.filter((line) => !out.includes(line.id))), `${role} ${one}`).toBeLessThanOrEqual(30);
      }
  });
  it("says_only_what_sends_help_in_an_emergency", () => {
    const all = lines(telling({ danger_now: "yes" }, { kind: "emergency" }));
    const out = leftOutAtFirst(all, "emergency");
    const said = ids(all).filter((id) => !out.includes(id));
    expect(said).toEqual(["address", "danger", "who", "about", "threat-to-share", "person", "ask"]);
    expect(text(all, "ask")).not.toContain("number");
  });
  it("leaves_nothing_out_where_there_is_time", () => {
    expect(leftOutAtFirst([{ id: "kept", text: "a few words" }], "")).toEqual([]);
  });
  it("counts_words_and_not_sentences", () => {
    expect(seconds([{ id: "a", text: "one two three four five" }])).toBe(2);
    expect(seconds([])).toBe(0);
  });
});

it("asks_other_things_in_an_emergency_than_at_an_office", () => {
  expect(mayAsk("emergency")[0]).toBe("address");
  expect(mayAsk("helpline")).toContain("wish");
  expect(mayAsk("")).toEqual(mayAsk("official-report"));
});
