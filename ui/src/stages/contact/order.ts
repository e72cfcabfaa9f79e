// Whom to tell, in which order: the plan's own steps first, then the other offices that the directory recommends.
// Both come from the core, which leaves out whoever may be the one doing it. Nothing is added here.
import type { Recommendation, Step } from "../../bridge";

export type Row = { key: string; step: Step | null; service: Recommendation | null };
export type Told = {
  /** The one to begin with; none where there is nobody. */
  first: Row | null;
  /** It was asked for by a step of the plan, not only by the order. */
  asked: boolean;
  then: Row[];
  /** Steps of this stage that tell nobody: a log, a written report. */
  also: Step[];
};

/** Offices, as the directory calls them. People to talk to and removal have a stage of their own. */
const offices: readonly string[] = ["official-report", "child-protection", "missing"];
/** Steps that tell someone who is not in the directory, since no number is right everywhere. */
const local: readonly string[] = ["call-police", "duty-report", "ask-school", "tell-school"];
/** Steps that need a number which nobody can give for every place. A school is known to those who belong to it. */
export function needsLocalNumber(step: Step): boolean {
  return step.service === null && (step.id === "call-police" || step.id === "duty-report");
}
/** Stands on top of the page already, with its number. */
const emergency = "call-emergency";

/** `here` is what the plan asked to open: the id of a step or of a service. */
export function whomToTell(
  steps: readonly Step[],
  recommended: readonly Recommendation[],
  here: { step?: string | undefined; service?: string | undefined } = {},
): Told {
  const mine = steps.filter((step) => step.stage === "contact" && step.id !== emergency);
  const find = (id: string | null) => recommended.find((one) => one.service === id) ?? null;
  const rows: Row[] = [];
  const has = (service: Recommendation | null) => service && rows.some((row) => row.service === service);
  for (const step of mine) {
    const service = find(step.service);
    if ((service || local.includes(step.id)) && !has(service)) rows.push({ key: step.id, step, service });
  }
  for (const service of recommended) {
    const wanted = offices.includes(service.kind) || (service.service === here.service && service.kind !== "emergency");
    if (wanted && !has(service)) rows.push({ key: service.service, step: null, service });
  }
  const asked = rows.find(
    (row) => (here.step && row.step?.id === here.step) || (here.service && row.service?.service === here.service),
  );
  const first = asked ?? rows.find((row) => row.step?.state !== "done") ?? rows[0] ?? null;
  return {
    first,
    asked: Boolean(asked),
    then: rows.filter((row) => row !== first),
    also: mine.filter(
      (step) => !rows.some((row) => row.step === step || (step.service && row.service?.service === step.service)),
    ),
  };
}
