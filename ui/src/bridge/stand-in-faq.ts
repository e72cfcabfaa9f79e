// A few of the answers, in the words that the window has anyway; where they were read is invented.
import { has, t } from "../design/words";
import type { Question, QuestionGroup } from "./generated";

const groups = {
  people: ["trouble", "sure"],
  report: ["anonymous", "retaliation", "age", "long"],
  evidence: ["picture", "deleted", "already", "phone", "examiners"],
  trace: ["trace"],
  law: ["lawyer", "providers", "school", "student-records"],
  abroad: ["abroad", "interpol", "filesharing"],
  cairn: ["sends", "leave"],
} as const;

function question(id: string, ofCairn: boolean): Question {
  return {
    id,
    question: t(`faq-${id}`),
    paragraphs: ["answer", "more", "do"]
      .map((part) => `faq-${id}.${part}`)
      .filter(has)
      .map((part) => t(part)),
    law_differs: ["trouble", "phone", "lawyer"].includes(id),
    of_cairn: ofCairn,
    confirmed: id !== "interpol",
    sources: ofCairn ? [] : ["https://example.org/where-it-was-read"],
    read_on: ofCairn ? null : "2026-11-23",
    checked_live: null,
    old: false,
  };
}

export const questions = (): QuestionGroup[] =>
  Object.entries(groups).map(([id, ids]) => ({
    id,
    title: t(`faq-group-${id}`),
    questions: ids.map((one) => question(one, id === "cairn")),
  }));
