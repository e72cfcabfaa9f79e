// What is looked at before a new passphrase is taken.
import { t } from "../../design/words";

export type Problem = { id: string; text: string };

/** The passphrase of now, given once more: it is asked for before what can't be taken back. */
export function askedAgain(now: string): Problem[] {
  return now ? [] : [{ id: "now", text: t("passphrase-now-missing") }];
}

export function passphraseProblems(first: string, second: string): Problem[] {
  if (!first) return [{ id: "first", text: t("create-missing") }];
  if ([...first].length < 8) return [{ id: "first", text: t("create-short") }];
  if (first.normalize("NFC") !== second.normalize("NFC")) return [{ id: "second", text: t("create-differs") }];
  return [];
}
