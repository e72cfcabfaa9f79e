// Who asked to keep a case, in a line each.
import { formatWhen, t } from "./words";

export type Asked = { who: string; at: string | null; what: string | null; lifted: string | null };

/** Those that still hold. */
export function askedToKeep(holds: readonly Asked[]): string[] {
  return holds.filter((hold) => hold.lifted === null).map(askedLine);
}

export function askedLine({ who, at, what }: Asked): string {
  const asked = at === null ? t("hold-line", { who }) : t("hold-line-at", { who, when: formatWhen(at) });
  return what === null ? asked : `${asked} ${t("hold-line-what", { what })}`;
}
