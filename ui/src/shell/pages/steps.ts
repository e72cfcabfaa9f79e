// Which step is next, which come after it, and the page that each opens.
import type { Stage, Step } from "../../bridge";
import type { Where } from "../../design/where";

export type Arranged = { next: Step | null; groups: { stage: Stage; steps: Step[] }[]; aside: Step[]; done: Step[] };

/** One next step; the others by stage, in the order of the plan. What was put aside or done stands below. */
export function arrange(steps: readonly Step[]): Arranged {
  const open = steps.filter((s) => s.state === "open");
  const next = open.find((s) => s.next) ?? open[0] ?? null;
  const groups: Arranged["groups"] = [];
  for (const step of open) {
    if (step === next) continue;
    const group = groups.find((g) => g.stage === step.stage);
    if (group) group.steps.push(step);
    else groups.push({ stage: step.stage, steps: [step] });
  }
  return {
    next,
    groups,
    aside: steps.filter((s) => s.state === "not-now"),
    done: steps.filter((s) => s.state === "done"),
  };
}

/** Without a record the step is something to read; with one, it is the page where the work is done. */
export function openStep(step: Step, recorded: boolean): Where {
  if (!recorded) return { page: "step", id: step.id };
  const more = {
    step: step.id,
    ...(step.platform ? { platform: step.platform } : {}),
    ...(step.service ? { service: step.service } : {}),
  };
  if (step.submission) return { page: "submission", id: step.submission };
  if (step.stage === "report" && step.platform) return { page: "report", id: step.platform, ...more };
  if (step.stage === "contact" && step.service?.includes("cybertip"))
    return { page: "tell", id: step.service, ...more };
  if (step.id === "duty-log") return { page: "duty-log", ...more };
  // Words for a talk: with a child, or those of someone who wants to tell it.
  if (step.id === "talk" || step.id === "tell-someone") return { page: "talk", ...more };
  return { page: step.stage, ...(step.service ? { id: step.service } : {}), ...more };
}
