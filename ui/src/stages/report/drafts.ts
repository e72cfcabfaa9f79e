// Drafts under way in the record: they survive Lock, a crash and a later start. Written a moment after the last key.
import { bridge, type KeptDraft } from "../../bridge";
import { drop } from "../../design/unwritten";
import type { Citable, Told } from "./choices";
import type { Kept } from "./kept";

/** Under which a write waits. The id of the case goes with it: no word gets into another case. */
export const keyOf = (caseId: string, platform: string, route: string) => [caseId, "draft", platform, route];

/** Forgets a draft that was sent and noted. Should that fail it is found again: nothing is lost. */
export function dropDraft(caseId: string, platform: string, route: string) {
  drop(keyOf(caseId, platform, route));
  bridge.forgetDraft(caseId, platform, route).catch(() => undefined);
}

export function toRecord(kept: Kept, platform: string, route: string): KeptDraft {
  const { cite, told, anonymous, short, language } = kept.choices;
  const texts = Object.entries(kept.texts).map(([id, one]) => ({ id, label: kept.labels[id] ?? id, ...one }));
  return { platform, route, cite, told, anonymous, short, language, saved: kept.saved, texts };
}

const known: readonly string[] = ["place", "age", "role", "money", "danger"] satisfies Told[];
const isTold = (word: string): word is Told => known.includes(word);

/** What is not there any more, or was closed since, is not named again. */
export function onlyThere(cite: readonly string[], citable: Citable): string[] {
  const there = new Set(
    [...citable.accounts, ...citable.entries, ...citable.evidence, ...citable.messages].map((one) => one.id),
  );
  return cite.filter((id) => there.has(id));
}

export function fromRecord(draft: KeptDraft, citable: Citable): Kept {
  const { anonymous, short, language, saved } = draft;
  return {
    choices: {
      cite: onlyThere(draft.cite, citable),
      told: draft.told.filter(isTold),
      anonymous,
      short,
      language,
    },
    saved,
    texts: Object.fromEntries(draft.texts.map(({ id, drafted, text, newer }) => [id, { drafted, text, newer }])),
    labels: Object.fromEntries(draft.texts.map(({ id, label }) => [id, label])),
  };
}
