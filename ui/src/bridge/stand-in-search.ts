// Finds in the invented examples by plain words; Rust forgives slips and knows what words mean the same.
import { has, t } from "../design/words";
import type { AnswerKind, FoundAnswer } from "./generated";
import * as data from "./stand-in-data";
import { questions } from "./stand-in-faq";

const one = (kind: AnswerKind, id: string, title: string, line: string, more: Partial<FoundAnswer> = {}) => ({
  ...{ kind, id, title, line, phone: null, country: null, confirmed: true },
  ...more,
});
const pages = ["emergency", "hotlines", "plan", "signs", "help", "not-to-do", "talk", "watching", "report", "preserve"];

function everything(country: string): FoundAnswer[] {
  const services = data.services.filter((s) => s.country === country || s.country === "INT");
  return [
    ...pages
      .filter((id) => has(`search-page-${id}`))
      .map((id) => one("page", id, t(`search-page-${id}`), t(`search-page-${id}.more`))),
    ...services.map((s) =>
      one("service", s.id, s.name, s.says, {
        phone: s.confirmed ? s.phone : null,
        country: s.country === "INT" ? null : s.country,
        confirmed: s.confirmed,
      }),
    ),
    ...data.platforms.map((p) => one("platform", p.id, p.name, t("search-platform-line", { platform: p.name }))),
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
