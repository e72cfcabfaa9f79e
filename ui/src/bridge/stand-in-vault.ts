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

/** Longer is harder to guess; nothing else is looked at here. */
export function strength(passphrase: string): t.Strength | null {
  const words = passphrase.trim().split(/\s+/).filter(Boolean).length;
  if (words === 0) return null;
  const level = words > 4 ? "strong" : words > 3 ? "good" : words > 2 ? "fair" : "weak";
  return { level, hint: words > 3 ? null : words === 1 ? "one-word" : "more-words" };
}

let offered = 0;
export function offer(): t.Offer {
  const words = ["amber bridge cedar delta ember fern", "garden harbor island jade kettle lantern"];
  return { words: words[offered++ % 2] ?? "", list: 2048, bits: 66 };
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
