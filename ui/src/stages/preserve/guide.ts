// The way through a protected reference: a few short steps, and all that was written before it is kept.
export const steps = ["place", "sender", "when", "there", "found", "told"] as const;
export type GuideStep = (typeof steps)[number] | "summary";

/** `changing`: this step was opened from the summary, and leads straight back there. */
export type Guide = { at: GuideStep; changing: boolean };
export type GuideAct = { act: "on" } | { act: "back" } | { act: "change"; to: GuideStep };

export const begun: Guide = { at: "place", changing: false };

/** What comes next; `null`: out of the guide, the way one came. */
export function next(guide: Guide, act: GuideAct): Guide | null {
  const place = guide.at === "summary" ? steps.length : steps.indexOf(guide.at);
  const at = (index: number): Guide => ({ at: steps[index] ?? "summary", changing: false });
  switch (act.act) {
    case "change":
      return guide.at === "summary" ? { at: act.to, changing: true } : guide;
    case "on":
      return guide.changing ? at(steps.length) : at(Math.min(place + 1, steps.length));
    case "back":
      if (guide.changing) return at(steps.length);
      return place === 0 ? null : at(place - 1);
  }
}
