// Who can help: the services that this place is about, and what the filters leave of them. Plain functions.
import type { QuestionGroup, Recommendation, Service, Situation } from "../../bridge";

/** What people look for here. Whoever takes reports stands under Contact. */
export const purposes = ["listen", "law", "costs", "learn"] as const;
export type Purpose = (typeof purposes)[number];

const purposeOfKind: Record<string, Purpose> = {
  helpline: "listen",
  legal: "law",
  compensation: "costs",
  training: "learn",
};

export type Helper = Recommendation & {
  /** Null for one that a step of the plan leads to, and that is neither of these. */
  purpose: Purpose | null;
  /** Empty where nobody told us. */
  languages: string[];
};

/** The services of this place in the order of the plan; the one that a step leads to comes first. */
export function helpers(
  recommended: readonly Recommendation[],
  services: readonly Service[],
  first: string | undefined,
): Helper[] {
  const spoken = new Map(services.map((s) => [s.id, s.languages]));
  const all = recommended
    .filter((r) => r.confirmed && r.kind !== "removal")
    .map((r) => ({ ...r, purpose: purposeOfKind[r.kind] ?? null, languages: spoken.get(r.service) ?? [] }))
    .filter((h) => h.purpose !== null || h.service === first);
  return [...all.filter((h) => h.service === first), ...all.filter((h) => h.service !== first)];
}

export type Filter = {
  purpose: Purpose | "";
  /** A BCP 47 tag, or "" for any. */
  language: string;
  openNow: boolean;
  withoutName: boolean;
};
export const noFilter: Filter = { purpose: "", language: "", openNow: false, withoutName: false };

/** What can be chosen at all: only what makes a difference among these. */
export function choices(helpers: readonly Helper[]) {
  const found = purposes.filter((p) => helpers.some((h) => h.purpose === p));
  const languages = [...new Set(helpers.flatMap((h) => h.languages))].sort();
  return {
    purposes: found.length > 1 ? found : [],
    languages: languages.length > 1 ? languages : [],
    openNow: helpers.some((h) => h.open_now !== null),
    withoutName: helpers.some((h) => h.anonymous !== null),
  };
}

/** True, false, or null where it isn't known: "not known" is never taken for yes or for no. */
function fits(helper: Helper, filter: Filter): boolean | null {
  const answers = [
    filter.purpose === "" || helper.purpose === filter.purpose,
    filter.language === "" || (helper.languages.length === 0 ? null : helper.languages.includes(filter.language)),
    !filter.openNow || helper.open_now,
    !filter.withoutName || helper.anonymous,
  ];
  if (answers.includes(false)) return false;
  return answers.includes(null) ? null : true;
}

export function sift(helpers: readonly Helper[], filter: Filter): { sure: Helper[]; unsure: Helper[] } {
  return {
    sure: helpers.filter((h) => fits(h, filter) === true),
    unsure: helpers.filter((h) => fits(h, filter) === null),
  };
}

export type Removal = Pick<
  Recommendation,
  "service" | "name" | "says" | "phone" | "url" | "hours" | "confirmed" | "checked_live" | "read_on"
> & { reason?: string; for_ages?: string; anonymous?: boolean | null; old?: boolean };

/** Who removes pictures: those that fit, or, where none was asked for, all that are confirmed, each with whom it is for. */
export function removals(
  recommended: readonly Recommendation[],
  services: readonly Service[],
): { fitting: boolean; list: Removal[] } {
  const ages = new Map(services.map((s) => [s.id, s.for_ages]));
  const named = recommended.filter((r) => r.confirmed && r.kind === "removal");
  if (named.length > 0)
    return { fitting: true, list: named.map((r) => ({ ...r, for_ages: ages.get(r.service) ?? "" })) };
  const listed = services.filter((s) => s.confirmed && s.kind === "removal");
  return { fitting: false, list: listed.map((s) => ({ ...s, service: s.id })) };
}

export type Who = "me" | "child" | "student" | "other";

/** Whom it is about, as the plan speaks of them. */
export function whoOf(s: Situation): Who {
  if (s.about === "me" || s.role === "victim") return "me";
  if (s.about === "my-child") return "child";
  return s.role === "counselor" || s.about === "student" ? "student" : "other";
}

const minors: readonly string[] = ["under-13", "13-15", "16-17"];

/** As the plan words it: an unknown age is treated like a young one where it matters. */
export function ageOf(s: Situation): "minor" | "adult" | "unknown" {
  if (minors.includes(s.age)) return "minor";
  return s.age === "18-24" || s.age === "25-plus" ? "adult" : "unknown";
}

/** Whether the person doing it may be near: then a call or a talk needs a place where nobody listens. */
export function mayBeNear(s: Situation): boolean {
  return ["household", "family"].includes(s.person) || ["yes", "unsure"].includes(s.person_can_reach_computer);
}

/** "Spanish"; the tag itself where this computer has no name for it. */
export function languageName(tag: string, inLanguage: string): string {
  try {
    return new Intl.DisplayNames([inLanguage], { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Where these answers were read, and the day on which the oldest of them was. */
export function answered(groups: readonly QuestionGroup[], ids: readonly string[]) {
  const found = groups.flatMap((group) => group.questions).filter((one) => ids.includes(one.id));
  const days = found.flatMap((one) => one.read_on ?? []).sort();
  return { sources: found.flatMap((one) => one.sources), readOn: days[0] ?? null };
}
