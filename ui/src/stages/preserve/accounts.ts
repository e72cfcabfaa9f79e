// How an account is called on screen.
import type { Account, PlatformSummary } from "../../bridge";
import { t } from "../../design/words";

export function accountWords(account: Account, platforms: readonly PlatformSummary[]): string {
  const platform = platforms.find((one) => one.id === account.platform)?.name ?? account.platform;
  return t("preserve-account-words", { handle: account.handle, platform });
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
