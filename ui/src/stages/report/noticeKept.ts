// A removal request under way, in the record beside the drafts of reports: what was typed survives Lock, a crash and a later
// start. There is one of them at a time.
import { bridge, type KeptDraft, type KeptText } from "../../bridge";
import type { Edited } from "../../design/edited";
import { whenGone } from "../../design/gone";
import { releaseAll } from "../../design/hold";
import { later, soon } from "../../design/unwritten";
import type { Citable } from "./choices";
import { dropDraft, keyOf, onlyThere } from "./drafts";
import { capacities, isKind, reasons, type NoticeDraft } from "./notice.svelte";

/** No platform has this id: the list of reports that were begun passes it by. */
const [platform, route] = ["notice", "notice"];
const typed = ["platform", "receiver", "addresses", "shows", "more", "name", "contact", "language"] as const;

export function toRecord(draft: NoticeDraft): KeptDraft {
  const field = (id: string, text: string, more: Partial<Edited> = {}): KeptText => ({
    ...{ id, label: id, drafted: "", text, newer: false },
    ...more,
  });
  const texts = [
    field("kind", draft.kind),
    field("capacity", draft.capacity),
    field("reasons", draft.reasons.join(" ")),
    field("believes", draft.believes.join(" ")),
    ...typed.map((id) => field(id, draft[id])),
    field("text", draft.text.text, draft.text),
  ];
  const rest = { told: [], anonymous: false, short: false, language: null, saved: [] };
  return { platform, route, cite: [...draft.cite], ...rest, texts };
}

/** What is not there any more is not named again. */
export function restore(draft: NoticeDraft, kept: KeptDraft, citable: Citable) {
  const found = new Map(kept.texts.map((one) => [one.id, one]));
  const words = (id: string) => found.get(id)?.text ?? "";
  draft.cite = onlyThere(kept.cite, citable);
  draft.kind = isKind(words("kind")) ? (words("kind") as NoticeDraft["kind"]) : "";
  draft.capacity = capacities.find((one) => one === words("capacity")) ?? "";
  draft.reasons = reasons.filter((one) => words("reasons").split(" ").includes(one));
  draft.believes = words("believes").split(" ").filter(Boolean);
  for (const id of typed) draft[id] = words(id);
  const text = found.get("text");
  if (text) draft.text = { drafted: text.drafted, text: text.text, newer: text.newer };
}

export const keptNotice = () => bridge.keptDraft(platform, route);
/** Written a moment after the last key. */
export const keepLater = (caseId: string, write: () => Promise<void>) => later(keyOf(caseId, platform, route), write);
export const keepSoon = (caseId: string) => soon(keyOf(caseId, platform, route));
/** It was sent and noted. */
export const forgetNotice = (caseId: string) => dropDraft(caseId, platform, route);
// Something was erased or protected: what is held goes, and what the record still has of it is read again.
whenGone(() => releaseAll((key) => key.length === 2 && key[1] === "notice"));
