// Drafts under way, so that a look at another page loses no word. What the person changed is in the record as well:
// `drafts.ts`. What was sent is kept there as a submission.
import type { Edited } from "../../design/edited";
import { whenGone } from "../../design/gone";
import type { Choices } from "./choices";
import { dropDraft } from "./drafts";

export type Kept = {
  choices: Choices;
  saved: string[];
  texts: Record<string, Edited>;
  labels: Record<string, string>;
};

const drafts = new Map<string, Kept>();
const name = (...parts: string[]) => JSON.stringify(parts);

export function keptFor(caseId: string, platform: string, route: string): Kept | null {
  return drafts.get(name(caseId, platform, route)) ?? null;
}

export function keep(caseId: string, platform: string, route: string, kept: Kept) {
  drafts.set(name(caseId, platform, route), kept);
}

export function forget(caseId: string, platform: string, route: string) {
  dropDraft(caseId, platform, route);
  drafts.delete(name(caseId, platform, route));
}

// What these texts still tell of it goes. What the person changed is read from the record again.
whenGone(() => drafts.clear());

/** The fields as one text, for the ledger. One field stands alone; several are told apart by their names. */
export function asSent(kept: Kept | null): string {
  const filled = Object.entries(kept?.texts ?? {}).filter(([, one]) => one.text.trim());
  if (filled.length === 1) return filled[0]?.[1].text ?? "";
  return filled.map(([id, one]) => `${kept?.labels[id] ?? id}\n${one.text}`).join("\n\n");
}
