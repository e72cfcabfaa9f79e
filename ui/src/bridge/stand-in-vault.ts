// The record as a whole, as the stand-in answers.
import type * as t from "./generated";

/** `count`: items that may be opened; `closed`: protected ones. */
export function checked(count: number, closed: number): t.RecordCheck {
  const outcome = { ok: true, items: count, events: 12, cases: 1, not_opened: closed, missing_events: 0 };
  return { outcome, findings: [] };
}

export function backedUp(count: number, closed: number): t.BackupDone {
  const files = count + 5;
  return { files, bytes: 4_000_000 + count * 1_000_000, verified: files, not_opened: closed, missing: [] };
}

/** Twenty steps, each after a rest; `false` once it was stopped. */
export async function inSteps(
  stopped: () => boolean,
  rest: () => Promise<void>,
  tell: (p: t.WorkProgress) => void,
  doing: string,
): Promise<boolean> {
  const of = 20_000_000;
  for (let step = 0; step < 20; step += 1) {
    if (stopped()) return false;
    tell({ doing, done: (of * step) / 20, of });
    await rest();
  }
  return true;
}
