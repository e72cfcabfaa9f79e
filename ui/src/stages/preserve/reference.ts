// A protected reference out of what was written: words, and nothing of the file.
import type { Certainty, ReferenceDraft } from "../../bridge";
import { plain } from "../../design/words";
import { aboutWhen, isDated } from "./entry";
import type { WordsOnly } from "./witness";

export type ReferenceWords = {
  title: string;
  /** The app, site or program. */
  app: string;
  where: string;
  url: string;
  at: string;
  certainty: Certainty;
  /** "no": not viewed by the one who writes. */
  viewed: string;
  who: string;
  /** In neutral words. */
  what: string;
  count: string;
  how: string;
  still: string;
  /** Who else knows, and what was done. */
  told: string;
  done: string;
  /** The id of the device it is on; "" where none was chosen. */
  device: string;
};

export const stillThere = ["yes", "no", "unsure"] as const;
export const viewedBy = ["yes", "no"] as const;

/** Whether there is anything to keep. */
export function isWritten(words: ReferenceWords): boolean {
  const { title, app, where, url, who, what, count, how, told, done } = words;
  return [title, app, where, url, who, what, count, how, told, done].some((text) => text.trim() !== "");
}

/** Where it is, the app before the way inside it. */
export function place({ app, where }: ReferenceWords): string {
  return [app, where]
    .map((text) => text.trim())
    .filter(Boolean)
    .join("\n");
}

export function toDraft(words: ReferenceWords, account: string | null, depicts: WordsOnly): ReferenceDraft {
  const { at, certainty } = words;
  const dated = isDated(at, certainty);
  const line = (id: string, text: string) => (text.trim() ? [plain(id, { words: text.trim() })] : []);
  const lines = [
    words.title.trim() || words.what.trim() || words.where.trim() || words.app.trim() || words.url.trim() || untitled(),
    ...(words.title.trim() ? line("protected-line-what", words.what) : []),
    ...line("protected-line-count", words.count),
    ...(words.viewed === "no" ? [plain("protected-line-not-viewed")] : []),
    ...line("preserve-reference-line-who", words.who),
    ...line("preserve-reference-line-how", words.how),
    // A field for the time would make an exact one of it.
    ...(dated && certainty === "about" ? line("preserve-reference-line-about", aboutWhen(at)) : []),
    ...line("preserve-reference-line-still", words.still ? plain(`answer-${words.still}`) : ""),
    ...line("protected-line-told", words.told),
    ...line("protected-line-done", words.done),
  ];
  return {
    depicts,
    text: lines.join("\n"),
    where_it_is: place(words) || null,
    url: words.url.trim() || null,
    account,
    seen: dated && certainty === "exact" ? at : null,
    device: words.device || null,
  };
}

const untitled = () => plain("preserve-reference-untitled");
