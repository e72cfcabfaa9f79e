// A line of a counselor's duty log: who told what, whom they called, which device lies where, which report was made.
import type { Device, Entry, EntryDraft } from "../../bridge";
import { plain } from "../../design/words";

export type DutyWords = {
  who: string;
  told: string;
  called: string;
  /** The number of a device that is written down, as text; "" for none. */
  device: string;
  deviceWhere: string;
  report: string;
  at: string;
  certainty: EntryDraft["certainty"];
};

/** The latest first. */
export function dutyLines(entries: readonly Entry[]): Entry[] {
  return entries.filter((entry) => entry.kind === "duty").sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
}

export function isWritten(words: DutyWords): boolean {
  return [words.told, words.called, words.deviceWhere, words.report].some((text) => text.trim() !== "");
}

/** What a device is called in a list: "Device 1: Apple iPhone 14". */
export function deviceLine({ number, sheet }: Device): string {
  const name = [sheet.make, sheet.model].filter(Boolean).join(" ") || sheet.kind;
  return plain("duty-log-device-name", { number, name });
}

/** The words as they are kept: lines of a fixed order that read without Cairn. */
export function dutyEntry(words: DutyWords, devices: readonly Device[]): EntryDraft {
  const line = (id: string, value: string) => (value.trim() ? plain(id, { words: value.trim() }) : "");
  const device = devices.find((one) => String(one.number) === words.device);
  const where = [device ? deviceLine(device) : "", words.deviceWhere.trim()].filter(Boolean).join(". ");
  const lines = [
    line("duty-log-line-who", words.who),
    line("duty-log-line-told", words.told),
    line("duty-log-line-called", words.called),
    line("duty-log-line-device", where),
    line("duty-log-line-report", words.report),
  ];
  const text = lines.filter(Boolean).join("\n");
  return { kind: "duty", at: words.at, certainty: words.certainty, text, accounts: [], sign: null };
}
