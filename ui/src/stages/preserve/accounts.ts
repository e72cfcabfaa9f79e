// How an account is called on screen.
import type { Account, PlatformSummary } from "../../bridge";
import { called } from "../../design/called";
import { t } from "../../design/words";
import { legible } from "../../design/legible";

/** Whether Rust has to look at a name: one in plain letters deceives nobody's eye in a way that it could tell. */
export function mayDeceive(name: string): boolean {
  return /[^ -~]/.test(name);
}

export function accountWords(account: Account, platforms: readonly PlatformSummary[]): string {
  const platform = called(platforms, account.platform);
  return t("preserve-account-words", { handle: legible(account.handle), platform });
}

/** The account of that id; where it is not there any more, nothing. */
export function accountOf(
  id: string | null,
  accounts: readonly Account[],
  platforms: readonly PlatformSummary[],
): string | null {
  const found = accounts.find((one) => one.id === id);
  return found ? accountWords(found, platforms) : null;
}
