// The questions, their order, and what an answer does to the situation. Plain functions: no page, no bridge.
import type { Answer, Happening, Situation } from "../../bridge";
import { language } from "../../design/words";

export type QuestionId =
  | "role"
  | "about"
  | "age"
  | "happening"
  | "person"
  | "person-country"
  | "place"
  | "platforms"
  | "missing"
  | "suicide"
  | "money"
  | "deadline"
  | "lines"
  | "watching";

export type Question = {
  id: QuestionId;
  kind: "one" | "many" | "place" | "country" | "platforms";
  /** In the order of the page; the last one stands after "or". Empty where the answers come from the directory. */
  options: readonly string[];
  /** Options that make sense in one country only. */
  onlyIn?: Readonly<Record<string, string>>;
  /** Whether it is asked at all: nothing is asked that an earlier answer settles. */
  asked: (s: Situation) => boolean;
};

const always = () => true;
const yesNo = ["yes", "no", "unsure"] as const;
const one = (id: QuestionId, options: readonly string[], asked: Question["asked"] = always): Question => ({
  id,
  kind: "one",
  options,
  asked,
});

export const questions: readonly Question[] = [
  one("role", ["guardian", "counselor", "victim", "bystander", "unsure"]),
  one("about", ["me", "my-child", "student", "someone-else", "unsure"], (s) => s.role !== "victim"),
  one("age", ["under-13", "13-15", "16-17", "18-24", "25-plus", "unsure"]),
  {
    id: "happening",
    kind: "many",
    options: [
      "asking-for-pictures",
      "asking-to-meet",
      "threat-to-share",
      "pictures-shared",
      "fake-pictures",
      "found-images-of-child",
      "worried-about-changes",
      "something-else",
      "unsure",
    ],
    asked: always,
  },
  one("person", ["stranger", "known", "household", "family", "school-staff", "other-young-person", "unsure"]),
  {
    id: "person-country",
    kind: "country",
    options: [],
    asked: (s) => s.person === "stranger" || s.person === "unsure",
  },
  { id: "place", kind: "place", options: [], asked: always },
  { id: "platforms", kind: "platforms", options: [], asked: always },
  one("missing", yesNo),
  one("suicide", yesNo),
  one("money", yesNo, (s) => !s.happening.every((h) => h === "found-images-of-child" || h === "worried-about-changes")),
  one("deadline", yesNo, (s) => s.happening.includes("threat-to-share")),
  {
    id: "lines",
    kind: "many",
    options: ["deaf", "lgbtq", "military", "native", "none"],
    // Elsewhere the directory knows no such line: nothing is asked that changes nothing.
    onlyIn: { lgbtq: "US", military: "US", native: "US" },
    asked: always,
  },
  one("watching", yesNo),
];

const fields = {
  role: "role",
  about: "about",
  age: "age",
  person: "person",
  missing: "missing_or_meeting",
  suicide: "thoughts_of_suicide",
  money: "money_asked",
  deadline: "deadline",
  watching: "person_can_reach_computer",
} as const satisfies Partial<Record<QuestionId, keyof Situation>>;
const isField = (id: QuestionId): id is keyof typeof fields => id in fields;

/** Before the first question: nothing is known, and the country is a guess that the person can change. */
export function freshSituation(dangerNow: Answer = "no"): Situation {
  const silent = "rather-not-say" as const;
  return {
    country: "US",
    region: null,
    role: silent,
    about: silent,
    age: silent,
    happening: [],
    person: silent,
    person_country: null,
    danger_now: dangerNow,
    missing_or_meeting: silent,
    thoughts_of_suicide: silent,
    military: silent,
    person_can_reach_computer: silent,
    money_asked: silent,
    deadline: silent,
    platforms: [],
    languages: [language],
    deaf: silent,
    native: silent,
    lgbtq: silent,
  };
}

export function findQuestion(id: string | undefined): Question {
  const found = questions.find((q) => q.id === id) ?? questions[0];
  if (!found) throw new Error("there is always a first question");
  return found;
}

/** The next question that is asked in this situation, or null: then comes the plan. */
export function questionAfter(id: QuestionId, s: Situation): QuestionId | null {
  const at = questions.findIndex((q) => q.id === id);
  return questions.slice(at + 1).find((q) => q.asked(s))?.id ?? null;
}

export function questionBefore(id: QuestionId, s: Situation): QuestionId | null {
  const at = questions.findIndex((q) => q.id === id);
  return questions.slice(0, at).findLast((q) => q.asked(s))?.id ?? null;
}

/** The options that make sense where the person is. */
export function optionsFor({ options, onlyIn }: Question, s: Situation): readonly string[] {
  return options.filter((one) => (onlyIn?.[one] ?? s.country) === s.country);
}

/** The answers behind "lines made for some": each is kept by itself. */
const lines = ["deaf", "lgbtq", "military", "native"] as const;
const withLines = (s: Situation, answer: (line: (typeof lines)[number]) => Answer): Situation => ({
  ...s,
  ...Object.fromEntries(lines.map((line) => [line, answer(line)])),
});

/** What was answered: one value, or several. "" and [] where nothing was. */
export function answerTo(id: QuestionId, s: Situation): string | string[] {
  // Answers that were kept before a question was there lack it.
  if (isField(id)) return s[fields[id]] ?? "rather-not-say";
  if (id === "happening") return s.happening;
  if (id === "lines") {
    const chosen = lines.filter((line) => s[line] === "yes");
    return chosen.length === 0 && lines.some((line) => s[line] === "no") ? ["none"] : chosen;
  }
  if (id === "platforms") return s.platforms.length > 0 ? s.platforms : ["unsure"];
  if (id === "person-country") return s.person_country ?? "";
  return [s.country, s.region ?? ""];
}

export function withAnswer(id: QuestionId, value: string | string[], s: Situation): Situation {
  const several = Array.isArray(value) ? value : [value];
  const single = several[0] ?? "";
  if (isField(id)) {
    const next = { ...s, [fields[id]]: single } as Situation;
    // Someone who says "it happens to me" is not asked who it is about.
    return id === "role" && single === "victim" ? { ...next, about: "me" } : next;
  }
  if (id === "happening") return { ...s, happening: several as Happening[] };
  if (id === "lines") return withLines(s, (line) => (several.includes(line) ? "yes" : "no"));
  const named = several.filter((v) => v !== "unsure" && v !== "rather-not-say");
  if (id === "platforms") return { ...s, platforms: named };
  if (id === "person-country") return { ...s, person_country: named[0] || null };
  return { ...s, country: single || s.country, region: several[1] || null };
}

export function withoutAnswer(id: QuestionId, s: Situation): Situation {
  if (id === "place") return { ...s, region: null };
  if (id === "lines") return withLines(s, () => "rather-not-say");
  return withAnswer(id, id === "platforms" || id === "person-country" ? [] : ["rather-not-say"], s);
}

/** A yes that cannot wait for the rest of the questions. */
export function dangerIn(id: QuestionId, s: Situation): "missing" | "suicide" | null {
  if (id === "missing" && s.missing_or_meeting === "yes") return "missing";
  if (id === "suicide" && s.thoughts_of_suicide === "yes") return "suicide";
  return null;
}
