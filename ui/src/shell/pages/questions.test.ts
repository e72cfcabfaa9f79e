import { describe, expect, it } from "vitest";
import { questions } from "../../bridge/stand-in-faq";
import { found } from "./questions";

const ids = (asked: string) => found(questions(), asked).flatMap((group) => group.questions.map((one) => one.id));

describe("finding an answer", () => {
  it("gives_all_of_them_where_nothing_was_asked", () => {
    expect(ids("")).toEqual(questions().flatMap((group) => group.questions.map((one) => one.id)));
    expect(ids(" ?! ").length).toBe(ids("").length);
  });
  it("finds_words_in_questions_and_in_answers_whatever_their_case", () => {
    expect(ids("LAWYER")).toContain("lawyer");
    expect(ids("interpol")).toEqual(["interpol"]);
    expect(ids("crime stoppers")).toEqual(["anonymous"]);
  });
  it("finds_a_word_by_its_beginning_and_wants_every_word", () => {
    expect(ids("warr")).toContain("phone");
    expect(ids("warrant interpol")).toEqual([]);
  });
  it("does_not_ask_for_accents", () => {
    const one = { ...questions()[0]!.questions[0]!, question: "¿La policía?", paragraphs: [] };
    const groups = [{ id: "x", title: "", questions: [one] }];
    expect(found(groups, "policia").length).toBe(1);
    expect(found(groups, "poliçia").length).toBe(1);
  });
  it("leaves_out_a_group_in_which_nothing_is_left", () => {
    expect(found(questions(), "interpol").map((group) => group.id)).toEqual(["abroad"]);
  });
});
