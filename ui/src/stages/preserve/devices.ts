// Devices: what a sheet says in words, and what is typed as a sheet.
import type { Device, DeviceSheet, Permission } from "../../bridge";
import { t } from "../../design/words";
import { legible } from "../../design/legible";

export const deviceKinds = ["phone", "tablet", "computer", "console", "storage"] as const;
export const deviceStates = ["on", "charging", "off", "unknown"] as const;
export const passcodes = ["known", "unknown"] as const;
/** What is none of the kinds above; its word is typed. */
export const otherKind = "other";

const isOneOf = (known: readonly string[], code: string) => known.includes(code);

export function kindWords(kind: string): string {
  return isOneOf(deviceKinds, kind) ? t(`devices-kind-${kind}`) : legible(kind);
}

/** "Apple iPhone 14"; "Phone" where neither is known. */
export function deviceName({ kind, make, model }: DeviceSheet): string {
  const name = [make, model].filter(Boolean).join(" ");
  return name ? legible(name) : kindWords(kind);
}

/** Who has it now, as far as it is written down. */
export function lastHolder(device: Device): string | null {
  return device.transfers.at(-1)?.to ?? device.versions[0]?.sheet.holder ?? null;
}

export type Fact = { id: string; label: string; words: string };

/** The sheet line by line, in the order in which an officer asks; what is not known has no line. */
export function sheetFacts(sheet: DeviceSheet): Fact[] {
  const coded = (id: "state" | "passcode", known: readonly string[], code: string | null) =>
    code && isOneOf(known, code) ? t(`devices-${id}-${code}`) : code;
  const lines: [string, string | null][] = [
    ["kind", kindWords(sheet.kind)],
    ["serial", sheet.serial],
    ["marks", sheet.marks],
    ["owner", sheet.owner],
    ["state", coded("state", deviceStates, sheet.state)],
    ["passcode", coded("passcode", passcodes, sheet.passcode)],
    ["where", sheet.where_it_is],
    ["holder", sheet.holder],
    ["found", sheet.found],
  ];
  return lines.flatMap(([id, words]) => (words ? [{ id, label: t(`devices-fact-${id}`), words: legible(words) }] : []));
}

export const permissionsFor = (all: readonly Permission[], subject: { device?: string; account?: string }) =>
  all.filter((one) => (subject.device ? one.device === subject.device : one.account === subject.account));
