import { describe, expect, it } from "vitest";
import type { Situation } from "../../bridge";
import { situation } from "../../bridge/stand-in-data";
import { has } from "../../design/words";
import { talkFor } from "./talk";

const s = (more: Partial<Situation>): Situation => ({ ...situation, ...more });
const roles = [
  s({}),
  s({ role: "counselor", about: "student" }),
  s({ role: "victim", about: "me" }),
  s({ role: "bystander", about: "someone-else", age: "25-plus", person: "other-young-person" }),
  s({ person: "household", person_can_reach_computer: "yes" }),
];

describe("words for the first talk", () => {
  it("exist_for_every_situation_and_each_question_to_leave_out_says_why", () => {
    for (const one of roles) {
      const talk = talkFor(one);
      for (const id of [...talk.before, ...talk.say, ...talk.dont]) expect(has(`support-talk-${id}`), id).toBe(true);
      for (const id of talk.dont) expect(has(`support-talk-${id}.why`), id).toBe(true);
    }
  });
  it("never_tell_those_whom_it_happened_to_what_not_to_ask", () => {
    const talk = talkFor(s({ role: "victim", about: "me" }));
    expect(talk.dont).toEqual([]);
    expect(talk.say.every((id) => id.startsWith("me-"))).toBe(true);
  });
  it("speak_of_a_threat_only_where_there_is_one", () => {
    const me = { role: "victim", about: "me" } as const;
    expect(talkFor(s({ ...me, happening: ["threat-to-share"] })).say).toContain("me-say-threat");
    expect(talkFor(s({ ...me, happening: ["pictures-shared"] })).say).not.toContain("me-say-threat");
  });
  it("promise_no_silence_where_a_report_is_a_duty", () => {
    const say = talkFor(s({ role: "counselor", about: "student" })).say;
    expect(say).toContain("say-no-secret");
    expect(talkFor(s({})).say).not.toContain("say-no-secret");
  });
  it("ask_for_a_place_where_that_person_can_not_hear", () => {
    expect(talkFor(s({ person: "household" })).before).toContain("near");
    expect(talkFor(s({ person: "stranger", person_can_reach_computer: "no" })).before).not.toContain("near");
  });
  it("leave_it_to_a_grown_person_who_sees_the_picture", () => {
    expect(talkFor(s({ age: "25-plus" })).dont).toContain("dont-show-adult");
    for (const age of ["13-15", "unsure"] as const) expect(talkFor(s({ age })).dont).toContain("dont-show");
  });
});
