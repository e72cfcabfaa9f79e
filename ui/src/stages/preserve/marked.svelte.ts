// What is marked for the parts of a file, and the permissions that are written for them, until that file is kept.
import type { AskedParts } from "../../bridge";
import { hold, release } from "../../design/hold";

export class MarkedParts {
  /** The next process asks anew: it can't know that the file is still the same. */
  static readonly notTyped = ["answers"];
  /** Which file it is. Another one, or the same with other parts, begins anew. */
  of = $state("");
  /** By part, from 0. */
  answers = $state.raw<Record<string, string>>({});
  permissions = $state.raw<Record<string, string>>({});

  constructor(of: string) {
    this.of = of;
  }
}

const key = (caseId: string) => [caseId, "parts"];

export function markedParts(caseId: string, { name, parts }: AskedParts, size: number | null): MarkedParts {
  const of = JSON.stringify([name, size, parts]);
  const held = hold(key(caseId), () => new MarkedParts(of));
  if (held.of === of) return held;
  release(key(caseId));
  return hold(key(caseId), () => new MarkedParts(of));
}

/** The file is kept, or is not to be. */
export const forgetMarked = (caseId: string) => release(key(caseId));
