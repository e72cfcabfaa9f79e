// What has to be asked about a chat before its messages are read, and how their times are said.
import type { ChatAnswers, ChatSummary, DateOrder, EvidenceItem, Message } from "../../bridge";
import { formatDay, formatTime, formatWhen, t } from "../../design/words";

export const unanswered: ChatAnswers = { format: null, zone: null, order: null };

const readable: ReadonlySet<string> = new Set(["text/plain", "text/xml", "application/xml", "application/json"]);

/** Whether the file can be a chat that was exported: those are text. */
export const mayBeChat = (item: EvidenceItem) =>
  item.kind === "file" && !item.protected && !item.erased && readable.has(item.media_type ?? "");

/** Whether there is something that only the person can know. */
export const asks = (summary: ChatSummary) => summary.ambiguous_dates > 0 || summary.without_zone > 0;

export const orders = ["dmy", "mdy", "ymd"] as const satisfies DateOrder[];

/** The zone of this computer first: most often it is the one. */
export function zones(): string[] {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const all = typeof Intl.supportedValuesOf === "function" ? Intl.supportedValuesOf("timeZone") : [];
  return [here, ...all.filter((zone) => zone !== here)];
}

/** The moment where it is certain; else the time as it stands in the file, with what is not certain about it. */
export function whenOf(message: Message): string {
  if (message.at && message.doubts.length === 0) return formatWhen(message.at);
  const written = message.written;
  // The day is certain, and the clock; only where that clock was is not.
  if (message.clock && message.doubts.every((doubt) => doubt === "zone")) {
    const clock = `${message.clock}Z`;
    return t("preserve-chat-when-zone", { day: formatDay(clock), time: formatTime(clock) });
  }
  return t("preserve-chat-when-open", { written });
}

/** By what a message is found among the others: the beginning of its words, as they stand there. */
export const lookedFor = ({ text }: Message) => (text.split("\n")[0] ?? "").slice(0, 40).trim();
