// Drafts under way in the record: they survive Lock, a crash and a later start. Written a moment after the last key.
import { bridge, type KeptDraft } from "../../bridge";
import type { Citable, Told } from "./choices";
import type { Kept } from "./kept";

const pause = 500;
type Waiting = { timer: ReturnType<typeof setTimeout>; write: () => Promise<void> };
const waiting = new Map<string, Waiting>();
const name = (platform: string, route: string) => JSON.stringify([platform, route]);

/** Writes after a pause, so that not every key is a write. `write` is what an earlier one is replaced by. */
export function later(platform: string, route: string, write: () => Promise<void>) {
  clearTimeout(waiting.get(name(platform, route))?.timer);
  const timer = setTimeout(() => void soon(platform, route), pause);
  waiting.set(name(platform, route), { timer, write });
}

/** Writes now what waits: the person goes elsewhere. */
export async function soon(platform: string, route: string): Promise<void> {
  const due = waiting.get(name(platform, route));
  if (!due) return;
  clearTimeout(due.timer);
  waiting.delete(name(platform, route));
  await due.write();
}

/** Forgets a draft that was sent and noted. Should that fail it is found again: nothing is lost. */
export function drop(platform: string, route: string) {
  clearTimeout(waiting.get(name(platform, route))?.timer);
  waiting.delete(name(platform, route));
  bridge.forgetDraft(platform, route).catch(() => undefined);
}

export function toRecord(kept: Kept, platform: string, route: string): KeptDraft {
  const { cite, told, anonymous, short, language } = kept.choices;
  const texts = Object.entries(kept.texts).map(([id, one]) => ({ id, label: kept.labels[id] ?? id, ...one }));
  return { platform, route, cite, told, anonymous, short, language, saved: kept.saved, texts };
}

const known: readonly string[] = ["place", "age", "role", "money", "danger"] satisfies Told[];
const isTold = (word: string): word is Told => known.includes(word);

/** What is not there any more, or was closed since, is not named again. */
export function fromRecord(draft: KeptDraft, citable: Citable): Kept {
  const there = new Set([...citable.accounts, ...citable.entries, ...citable.evidence].map((one) => one.id));
  const { anonymous, short, language, saved } = draft;
  return {
    choices: {
      cite: draft.cite.filter((id) => there.has(id)),
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
