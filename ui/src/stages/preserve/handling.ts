// What to do now, as the page shows it: first what to do, then what not, then the law.
import type { HandlingStep, Whose } from "../../bridge";
import type { Where } from "../../design/where";

export type HandlingPart = { kind: HandlingStep["kind"]; steps: HandlingStep[] };

export function handlingParts(steps: readonly HandlingStep[]): HandlingPart[] {
  const kinds = ["do", "dont", "law"] as const;
  const parts = kinds.map((kind) => ({ kind, steps: steps.filter((step) => step.kind === kind) }));
  return parts.filter((part) => part.steps.length > 0);
}

/** The page on which a step is done, for the steps that have one. A counselor keeps a duty log. */
export function wayOf(step: HandlingStep, whose: Whose, item: string | undefined): Where | null {
  if (step.id === "note") return whose === "counselor" ? { page: "duty-note" } : { page: "entry", kind: "call" };
  if (step.id === "kept" && item) return { page: "item", id: item };
  return null;
}
