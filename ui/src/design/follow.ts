// When to look again at something that was sent: what is due, and what comes later.

export type FollowUp = { at: string; what: string; done?: string | null };
export type Standing<F extends FollowUp = FollowUp> = {
  /** The latest that is due; the ones before it are contained in it. */
  now: F | null;
  later: F[];
};

/**
 * What still waits: a look that was made is no longer shown. `now` in milliseconds, as `Date.now()` gives it. Times are
 * compared as moments, whatever zone each is written in.
 */
export function standing<F extends FollowUp>(followUps: readonly F[], now: number): Standing<F> {
  const open = followUps.filter((one) => !one.done);
  const inOrder = open.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const due = inOrder.filter((one) => Date.parse(one.at) <= now);
  return { now: due.at(-1) ?? null, later: inOrder.filter((one) => Date.parse(one.at) > now) };
}
