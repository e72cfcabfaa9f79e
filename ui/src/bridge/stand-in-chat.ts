// A chat as the reader would read it: its dates can be read in two ways, and no zone is named.
import type * as t from "./generated";

const lines = [
  ["03/11/26, 21:04", "grey_heron_41", "hi, is that your dog in the picture?"],
  ["03/11/26, 21:09", "Robin", "yes :)"],
  ["04/11/26, 20:31", "grey_heron_41", "send more, or everyone in your class gets it"],
  ["04/11/26, 20:33", "grey_heron_41", ""],
  ["04/11/26, 20:40", "Robin", "please don’t"],
] as const;

const two = (number: string | undefined) => (number ?? "").padStart(2, "0");

function message(item: t.EvidenceItem, index: number, answers: t.ChatAnswers): t.Message {
  const [written, sender, text] = lines[index] ?? ["", "", ""];
  const [first, second, hour, minute] = written.match(/\d+/g)?.filter((_, i) => i !== 2) ?? [];
  const [day, month] = answers.order === "mdy" ? [second, first] : [first, second];
  const clock = answers.order ? `2026-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:00` : null;
  const doubts = [...(answers.order ? [] : ["date-order"]), ...(answers.zone || !answers.order ? [] : ["zone"])];
  return {
    id: `${item.id}-m${index + 1}`,
    item: item.id,
    item_number: item.number,
    position: index + 1,
    format: "whatsapp",
    ...{ chat: null, sender, sender_id: null, own: false, notice: false, account: null },
    ...{ written, clock, at: clock && `${clock}-05:00`, doubts, text },
    certainty: !clock ? "unknown" : doubts.length > 0 ? "about" : "exact",
    ...{ attachment: null, media: text ? 0 : 1, deleted: false },
  };
}

export const messagesOf = (item: t.EvidenceItem, answers: t.ChatAnswers): t.Message[] =>
  lines.map((_, index) => message(item, index, answers));

export function summary(item: t.EvidenceItem, answers: t.ChatAnswers): t.ChatSummary {
  const [written, sender, text] = lines[0];
  return {
    id: item.id,
    format: "whatsapp",
    messages: lines.length,
    notices: 0,
    not_understood: 0,
    ambiguous_dates: answers.order ? 0 : lines.length,
    without_zone: answers.zone ? 0 : lines.length,
    media_not_read: 1,
    zone: answers.zone,
    order: answers.order,
    example: answers.order && answers.zone ? null : { written, sender, text },
  };
}
