// What Cairn reads out of an address or a number, in sentences. Nothing of it hinders keeping what was typed.
import type { Decoded, PlatformSummary } from "../../bridge";
import { called } from "../../design/called";
import { formatWhen, t } from "../../design/words";
import { legible } from "../../design/legible";

/** `wrong`: something to look at once more. */
export type Reading = { text: string; wrong: boolean };

const fine = (text: string): Reading => ({ text, wrong: false });
const wrong = (text: string): Reading => ({ text, wrong: true });
const answer = (valid: boolean | null) => (valid === null ? "unknown" : valid ? "yes" : "no");

function hostOf(address: string | null): string {
  try {
    return new URL(address ?? "").host;
  } catch {
    return "";
  }
}

/** `chosen` is the platform in the list, if one is; `isAddress`: it was typed where an address belongs. */
export function readings(
  found: Decoded,
  chosen: string,
  platforms: readonly PlatformSummary[],
  isAddress: boolean,
): Reading[] {
  const platform = found.platform === null ? "" : called(platforms, found.platform);
  const made =
    found.created === null ? [] : [fine(t("preserve-account-read-created", { when: formatWhen(found.created) }))];
  switch (found.kind) {
    case "profile-address": {
      const name = legible(found.handle ?? found.id ?? "");
      const elsewhere =
        chosen !== "" && found.platform !== chosen
          ? wrong(t("preserve-account-read-elsewhere", { platform, chosen: called(platforms, chosen) }))
          : fine(t("preserve-account-read-page", { name, platform }));
      return [elsewhere, ...made];
    }
    case "post-address":
    case "message-address":
    case "group-address":
      return [wrong(t("preserve-account-read-no-page", { kind: found.kind }))];
    case "web-address":
      return found.valid === false
        ? [wrong(t("preserve-account-read-deceiving", { host: hostOf(found.plain) }))]
        : [wrong(t("preserve-account-read-no-page", { kind: found.kind }))];
    case "phone":
      return found.plain === null
        ? [wrong(t("preserve-account-read-no-phone"))]
        : [fine(t("preserve-account-read-phone", { number: found.plain }))];
    case "wallet":
      return [
        {
          text: t("preserve-account-read-wallet", { platform, valid: answer(found.valid) }),
          wrong: found.valid === false,
        },
      ];
    case "bank-account":
    case "bank-routing":
      return [{ text: t("preserve-account-read-bank", { valid: answer(found.valid) }), wrong: found.valid === false }];
    case "post-id":
      return [wrong(t("preserve-account-read-post"))];
    case "id":
    case "user-id":
      if (found.valid === false) return [wrong(t("preserve-account-read-wrong", { platform }))];
      if (isAddress) return [wrong(t("preserve-account-read-no-page", { kind: found.kind }))];
      return found.valid && found.created === null ? [fine(t("preserve-account-read-untimed"))] : made;
    case "handle":
    case "email":
    case "unknown":
      return isAddress ? [wrong(t("preserve-account-read-no-page", { kind: found.kind }))] : [];
  }
}
