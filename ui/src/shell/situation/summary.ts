// The situation in one line, and each answer in words.
import type { NamedCode, PlatformSummary, Situation } from "../../bridge";
import { t } from "../../design/words";
import { answerTo, type QuestionId } from "./flow";

export type Names = { countries: NamedCode[]; regions: NamedCode[]; platforms: PlatformSummary[] };

const said = (value: string) => value !== "" && value !== "unsure" && value !== "rather-not-say";
const nameOf = (list: NamedCode[], code: string | null) => list.find((c) => c.code === code)?.name ?? code ?? "";

function place(s: Situation, names: Names): string {
  return s.region ? nameOf(names.regions, s.region) : nameOf(names.countries, s.country);
}

function platforms(s: Situation, names: Names): string[] {
  return s.platforms.map((id) => names.platforms.find((p) => p.id === id)?.name ?? id);
}

/** "For a child in your care, 13 to 15 · Ohio · Snapchat · someone threatens to share pictures." */
export function summary(s: Situation, names: Names): string {
  const who = said(s.about) ? t(`summary-about-${s.about}`) : t("summary-about-someone");
  const age = said(s.age) ? t(`option-age-${s.age}`) : "";
  const happening = s.happening.filter(said).map((h) => t(`summary-${h}`));
  const line = [
    age ? t("summary-who-age", { who, age }) : t("summary-who", { who }),
    place(s, names),
    ...platforms(s, names),
    ...happening,
  ]
    .filter(Boolean)
    .join(" · ");
  return t("summary-line", { line });
}

/** One answer in words, for the list of answers. */
export function answerInWords(id: QuestionId, s: Situation, names: Names): string {
  if (id === "place")
    return [place(s, names), s.region ? nameOf(names.countries, s.country) : ""].filter(Boolean).join(", ");
  if (id === "person-country") return s.person_country ? nameOf(names.countries, s.person_country) : t("answer-unsure");
  if (id === "platforms") return platforms(s, names).join(", ") || t("answer-unsure");
  const values = answerTo(id, s);
  const list = Array.isArray(values) ? values : [values];
  return list.map((v) => optionWords(id, v)).join("; ") || t("answer-rather-not-say");
}

const yesNo: ReadonlySet<QuestionId> = new Set(["missing", "suicide", "money", "deadline", "watching"]);

export function optionWords(id: QuestionId, value: string): string {
  if (value === "unsure") return t("answer-unsure");
  if (value === "rather-not-say") return t("answer-rather-not-say");
  if (yesNo.has(id)) return value === "yes" ? t("answer-yes") : t("answer-no");
  return t(`option-${id}-${value}`);
}
