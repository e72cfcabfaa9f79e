// Which pages there are, and which place of the rail each belongs to.
import type { Stage } from "../bridge";

export const stages: readonly Stage[] = ["recognise", "preserve", "report", "contact", "support"];

export type Place = "plan" | Stage | "timeline" | "handover" | "settings";

const places: Record<string, Place> = {
  plan: "plan",
  step: "plan",
  answers: "plan",
  "not-to-do": "plan",
  recognise: "recognise",
  observe: "recognise",
  preserve: "preserve",
  entry: "preserve",
  correct: "preserve",
  witness: "preserve",
  keep: "preserve",
  paste: "preserve",
  reference: "preserve",
  item: "preserve",
  handling: "preserve",
  devices: "preserve",
  device: "preserve",
  "device-transfer": "preserve",
  permission: "preserve",
  report: "report",
  "report-draft": "report",
  notice: "report",
  submission: "report",
  contact: "contact",
  call: "contact",
  tell: "contact",
  form: "contact",
  companion: "contact",
  mandated: "contact",
  "duty-log": "contact",
  "duty-policy": "contact",
  "duty-note": "contact",
  support: "support",
  safety: "support",
  talk: "support",
  timeline: "timeline",
  handover: "handover",
  settings: "settings",
  safe: "settings",
  "how-safe": "settings",
  passphrase: "settings",
  recovery: "settings",
  hold: "settings",
};

export function placeOf(page: string): Place | null {
  return places[page] ?? null;
}

/** Pages that stand alone, with the whole window to themselves, even while a record is open. */
const alone: ReadonlySet<string> = new Set([
  "start",
  "danger",
  "emergency",
  "question",
  "create",
  "recovery-key",
  "unlock",
  "recover",
  "cases",
  "renew",
  "renewed",
  "restore",
]);

export function standsAlone(page: string): boolean {
  return alone.has(page);
}
