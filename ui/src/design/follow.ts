// When to look again at something that was sent: what is due, and what comes later.

export type FollowUp = { at: string; what: string };
export type Standing = {
  /** The latest that is due; the ones before it are contained in it. */
  now: FollowUp | null;
  later: FollowUp[];
};

/** `now` in milliseconds, as `Date.now()` gives it. Times are compared as moments, whatever zone each is written in. */
export function standing(followUps: readonly FollowUp[], now: number): Standing {
  const inOrder = [...followUps].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const due = inOrder.filter((one) => Date.parse(one.at) <= now);
  return { now: due.at(-1) ?? null, later: inOrder.filter((one) => Date.parse(one.at) > now) };
}
