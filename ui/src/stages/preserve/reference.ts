// A protected reference out of what was written: words, and nothing of the file.
import type { Certainty, ReferenceDraft } from "../../bridge";
import { plain } from "../../design/words";
import { aboutWhen, isDated } from "./entry";
import type { WordsOnly } from "./witness";

export type ReferenceWords = {
  title: string;
  where: string;
  url: string;
  at: string;
  certainty: Certainty;
  who: string;
  how: string;
  still: string;
  /** The id of the device it is on; "" where none was chosen. */
  device: string;
};

export const stillThere = ["yes", "no", "unsure"] as const;

/** Whether there is anything to keep. */
export function isWritten(words: ReferenceWords): boolean {
  return [words.title, words.where, words.url, words.who, words.how].some((text) => text.trim() !== "");
}

export function toDraft(words: ReferenceWords, account: string | null, depicts: WordsOnly): ReferenceDraft {
  const { at, certainty } = words;
  const dated = isDated(at, certainty);
  const line = (id: string, text: string) => (text.trim() ? [plain(id, { words: text.trim() })] : []);
  const lines = [
    words.title.trim() || words.where.trim() || words.url.trim() || plain("preserve-reference-untitled"),
    ...line("preserve-reference-line-how", words.how),
    ...line("preserve-reference-line-who", words.who),
    // A field for the time would make an exact one of it.
    ...(dated && certainty === "about" ? line("preserve-reference-line-about", aboutWhen(at)) : []),
    ...line("preserve-reference-line-still", words.still ? plain(`answer-${words.still}`) : ""),
  ];
  return {
    depicts,
    text: lines.join("\n"),
    where_it_is: words.where.trim() || null,
    url: words.url.trim() || null,
    account,
    seen: dated && certainty === "exact" ? at : null,
    device: words.device || null,
  };
}
