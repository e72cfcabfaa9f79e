// Finds in the invented examples by plain words; Rust forgives slips and knows what words mean the same.
import type { AnswerKind, FoundAnswer } from "./generated";
import * as data from "./stand-in-data";
import { questions } from "./stand-in-faq";

const one = (kind: AnswerKind, id: string, title: string, line: string, more: Partial<FoundAnswer> = {}) => ({
  ...{ kind, id, title, line, phone: null, country: null, confirmed: true },
  ...more,
});
const pages: readonly (readonly [string, string, string])[] = [
  ["emergency", "Someone is in danger now", "The emergency number, and what to say when you call."],
  ["hotlines", "People to call, by country", "Hotlines and helplines, with where each number was read."],
  ["plan", "What to do next", "A few questions, and you see the next steps in order."],
  ["signs", "The signs", "What people notice when a child is being exploited."],
  ["help", "Questions and answers", "About trouble, names, lawyers, the police, and what is gone."],
  ["not-to-do", "What not to do", "What feels right at first and does harm."],
  ["talk", "Words for the first talk", "How to begin, what to say, and what is better not asked."],
  ["watching", "Could someone be watching this computer?", "What Cairn can hide, and what it can’t."],
  ["report", "Report to a platform", "For each platform: the way, and a text that fits."],
  ["preserve", "Keep what shows it", "Notes, files and screenshots in a locked record."],
];

function everything(country: string): FoundAnswer[] {
  const services = data.services.filter((s) => s.country === country || s.country === "INT");
  return [
    ...pages.map(([id, title, line]) => one("page", id, title, line)),
    ...services.map((s) =>
      one("service", s.id, s.name, s.says, {
        phone: s.confirmed ? s.phone : null,
        country: s.country === "INT" ? null : s.country,
        confirmed: s.confirmed,
      }),
    ),
    ...data.platforms.map((p) => one("platform", p.id, p.name, `Ways to report to ${p.name}.`)),
    ...data.signs.flatMap((c) => c.signs).map((s) => one("sign", s.id, s.text, "", { confirmed: s.confirmed })),
    ...questions()
      .flatMap((g) => g.questions)
      .map((q) => one("answer", q.id, q.question, q.paragraphs[0] ?? "", { confirmed: q.confirmed })),
    ...data.notToDo.map((n) => one("not-to-do", n.id, n.title, n.instead)),
  ];
}

/** What has any of the words, what has more of them first; services that are not confirmed last. */
export function answers(query: string, country: string): FoundAnswer[] {
  const words = query.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  const doubtful = (a: FoundAnswer) => Number(a.kind === "service" && !a.confirmed);
  return everything(country)
    .map((answer) => ({
      answer,
      met: words.filter((w) => `${answer.title} ${answer.line}`.toLowerCase().includes(w)).length,
    }))
    .filter(({ met }) => met > 0)
    .sort((a, b) => doubtful(a.answer) - doubtful(b.answer) || b.met - a.met)
    .map(({ answer }) => answer)
    .slice(0, 20);
}
