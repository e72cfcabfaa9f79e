// The names that a situation's codes stand for, and the service that a page is about.
import { bridge, type FormSummary, type Recommendation, type Service, type Situation, type Step } from "../../bridge";

/** The state, else the country. */
export async function placeName(situation: Situation): Promise<string> {
  const [countries, regions] = await Promise.all([bridge.countries(), bridge.regions(situation.country)]);
  const country = countries.find((one) => one.code === situation.country)?.name ?? "";
  const region = regions.find((one) => one.code === situation.region)?.name;
  return region ? [region, country].filter(Boolean).join(", ") : country;
}

export async function platformNames(situation: Situation): Promise<string[]> {
  const platforms = await bridge.platforms();
  return situation.platforms.map((id) => platforms.find((one) => one.id === id)?.name ?? id);
}

/** What a page needs to know of a service, wherever it was found. */
export type About = Pick<
  Service,
  "name" | "kind" | "phone" | "text" | "url" | "says" | "hours" | "confirmed" | "checked_live" | "read_on"
> & { id: string; anonymous: boolean | null; open_now: boolean | null; opens_at: string | null; old: boolean };

const unsaid = { anonymous: null, open_now: null, opens_at: null, old: false };

/** As recommended, with what is open now; else from the full list, which knows less; else nobody. */
export function findService(
  id: string | undefined,
  recommended: readonly Recommendation[],
  listed: readonly Service[],
): About | null {
  const known = recommended.find((one) => one.service === id);
  if (known) return { ...known, id: known.service };
  const other = listed.find((one) => one.id === id);
  return other ? { ...unsaid, ...other } : null;
}

/** Steps that tell someone who is in no directory, and what is asked there. */
const formsOfSteps: Record<string, string> = {
  "call-police": "police-generic",
  "duty-report": "cps-oral",
  "duty-written": "cps-written",
};

/** The form of a service, else of a step; none where we know none. */
export function formFor(forms: readonly FormSummary[], service: string | undefined, step: string | undefined) {
  const own = service ? forms.find((one) => one.service === service) : undefined;
  const wanted = step ? formsOfSteps[step] : undefined;
  return own ?? forms.find((one) => one.id === wanted) ?? null;
}

/** The step of the plan that this service does: the one that led here, else the plan's own for it. */
export function stepFor(steps: readonly Step[], led: string | undefined, service: string | undefined): Step | null {
  const own = (step: Step) => step.stage === "contact" && service !== undefined && step.service === service;
  return steps.find((step) => step.id === led) ?? steps.find(own) ?? null;
}
