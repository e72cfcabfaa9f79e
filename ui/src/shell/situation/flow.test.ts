import { describe, expect, it } from "vitest";
import {
  answerTo,
  dangerIn,
  findQuestion,
  freshSituation,
  optionsFor,
  questionAfter,
  questionBefore,
  questions,
  withAnswer,
  withoutAnswer,
  type QuestionId,
} from "./flow";

function walk(s = freshSituation()): QuestionId[] {
  const seen: QuestionId[] = [];
  for (let id: QuestionId | null = "role"; id; id = questionAfter(id, s)) seen.push(id);
  return seen;
}

describe("the questions", () => {
  it("asks_each_at_most_once_and_ends", () => {
    const seen = walk();
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.at(-1)).toBe("watching");
  });

  it("goes_back_the_way_it_came", () => {
    const s = withAnswer("role", "victim", freshSituation());
    const there = walk(s);
    for (const [i, id] of there.entries()) expect(questionBefore(id, s)).toBe(there[i - 1] ?? null);
  });

  it("does_not_ask_a_victim_who_it_is_about", () => {
    const s = withAnswer("role", "victim", freshSituation());
    expect(s.about).toBe("me");
    expect(walk(s)).not.toContain("about");
  });

  it("offers_lines_of_one_country_only_there", () => {
    const lines = findQuestion("lines");
    expect(optionsFor(lines, withAnswer("place", ["GB", ""], freshSituation()))).toEqual(["deaf", "none"]);
    expect(optionsFor(lines, freshSituation())).toEqual(["deaf", "lgbtq", "military", "native", "none"]);
  });

  it("keeps_each_line_made_for_some_as_an_answer_of_its_own", () => {
    const s = withAnswer("lines", ["deaf", "native"], freshSituation());
    expect([s.deaf, s.lgbtq, s.military, s.native]).toEqual(["yes", "no", "no", "yes"]);
    expect(answerTo("lines", s)).toEqual(["deaf", "native"]);
    const none = withAnswer("lines", ["none"], s);
    expect([none.deaf, none.native]).toEqual(["no", "no"]);
    expect(answerTo("lines", none)).toEqual(["none"]);
    const silent = withoutAnswer("lines", none);
    expect([silent.deaf, silent.lgbtq]).toEqual(["rather-not-say", "rather-not-say"]);
    expect(answerTo("lines", silent)).toEqual([]);
  });

  it("asks_for_a_deadline_only_where_there_is_a_threat", () => {
    expect(walk()).not.toContain("deadline");
    const s = withAnswer("happening", ["pictures-shared", "threat-to-share"], freshSituation());
    expect(walk(s)).toContain("deadline");
    expect(withAnswer("deadline", "yes", s).deadline).toBe("yes");
  });

  it("keeps_several_answers_and_gives_them_back", () => {
    const s = withAnswer("happening", ["threat-to-share", "pictures-shared"], freshSituation());
    expect(answerTo("happening", s)).toEqual(["threat-to-share", "pictures-shared"]);
  });

  it("takes_rather_not_say_for_every_question", () => {
    for (const { id } of questions) expect(() => withoutAnswer(id, freshSituation())).not.toThrow();
    expect(withoutAnswer("role", freshSituation()).role).toBe("rather-not-say");
    expect(withoutAnswer("platforms", freshSituation()).platforms).toEqual([]);
  });

  it("leads_to_the_danger_page_only_on_a_yes", () => {
    const s = freshSituation();
    expect(dangerIn("missing", withAnswer("missing", "yes", s))).toBe("missing");
    expect(dangerIn("suicide", withAnswer("suicide", "yes", s))).toBe("suicide");
    expect(dangerIn("suicide", withAnswer("suicide", "unsure", s))).toBeNull();
    expect(dangerIn("money", withAnswer("money", "yes", s))).toBeNull();
  });

  it("offers_not_sure_last_wherever_answers_are_fixed", () => {
    for (const q of questions.filter((q) => q.options.length > 0))
      expect(q.options.at(-1)).toBe(q.id === "lines" ? "none" : "unsure");
  });
});
