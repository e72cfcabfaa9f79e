// What an examiner states of a disk image, in lines that read without Cairn.
import { plain } from "../../design/words";

export type DiskWords = {
  /** Who made the image. */
  maker: string;
  when: string;
  hash: string;
  /** Where the disk itself lies. */
  where: string;
};

/** What a hash of that many hexadecimal letters is. */
const kinds: Readonly<Record<number, string>> = { 32: "MD5", 40: "SHA-1", 64: "SHA-256" };

/** What it is by its length; null where it is none of them. Spaces and colons between the letters don't count. */
export function hashKind(text: string): string | null {
  const letters = text.replace(/[\s:]/g, "");
  return /^[0-9a-f]+$/i.test(letters) ? (kinds[letters.length] ?? null) : null;
}

/** The words as they are kept; null where nothing was written. */
export function diskNote(words: DiskWords): string | null {
  const line = (id: string, text: string) => (text.trim() ? plain(id, { words: text.trim() }) : "");
  const kind = hashKind(words.hash);
  const hash = words.hash.trim();
  const lines = [
    line("preserve-disk-line-maker", words.maker),
    line("preserve-disk-line-when", words.when),
    hash && kind ? plain("preserve-disk-line-hash", { kind, words: hash }) : line("preserve-disk-line-stated", hash),
    line("preserve-disk-line-where", words.where),
  ].filter(Boolean);
  return lines.length > 0 ? lines.join("\n") : null;
}
