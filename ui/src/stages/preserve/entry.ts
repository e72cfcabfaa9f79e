// What a journal entry is about, and how its time is said.
import type { Certainty, Entry, EntryKind } from "../../bridge";
import { formatDay, formatWhen, t } from "../../design/words";

/** What can be written down here. Signs and the duty log have pages of their own. */
export const kinds = ["note", "call", "payment"] as const satisfies readonly EntryKind[];
export type Kind = (typeof kinds)[number];

export const kindOf = (text: string | undefined): Kind => kinds.find((kind) => kind === text) ?? "note";

/** "about 28 November 2026": noon stands for a day without a time, and is not said. */
export function whenWords({ at, certainty }: Pick<Entry, "at" | "certainty">): string {
  if (certainty === "unknown") return t("preserve-when-unknown");
  if (certainty === "about") return t("preserve-when-about", { when: aboutWhen(at) });
  return formatWhen(at);
}

export function aboutWhen(at: string): string {
  return at.slice(11, 19) === "12:00:00" ? formatDay(at) : formatWhen(at);
}

/** A time that was typed and is worth keeping; "" where none was. */
export const isDated = (at: string, certainty: Certainty) => at !== "" && certainty !== "unknown";
