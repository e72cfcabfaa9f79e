// Finding an answer by the words that stand in it. A plain function.
import type { Question, QuestionGroup } from "../../bridge";

/** Without accents and marks of direction, in small letters: "policía" is found by "policia". */
const bare = (text: string) =>
  text
    .normalize("NFD")
    .replace(/[\p{M}\u2066-\u2069]/gu, "")
    .toLowerCase();

const wordsOf = (text: string) =>
  bare(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

function has(question: Question, words: readonly string[]): boolean {
  const theirs = wordsOf([question.question, ...question.paragraphs].join(" "));
  return words.every((word) => theirs.some((one) => one.startsWith(word)));
}

/** The groups with those answers only that have every word, or the beginning of it. No words: all of them. */
export function found(groups: readonly QuestionGroup[], asked: string): QuestionGroup[] {
  const words = wordsOf(asked);
  if (words.length === 0) return [...groups];
  const left = groups.map((group) => ({ ...group, questions: group.questions.filter((one) => has(one, words)) }));
  return left.filter((group) => group.questions.length > 0);
}
