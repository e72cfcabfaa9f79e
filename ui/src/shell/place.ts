// Where the person is, as the record keeps it, so that unlocking leads back there. Nothing of it is in an address or a storage.
import { bridge } from "../bridge";
import type { Where } from "../design/where";
import { entryOf } from "../stages/preserve/entry";
import { placeOf } from "./places";

/** Pages outside of the places of the rail that one comes back to as well. */
const others: ReadonlySet<string> = new Set([
  "danger",
  "emergency",
  "question",
  "read",
  "signs",
  "hotlines",
  "help",
  "search",
  "watching",
  "renew",
  "cases",
]);
/** What is said once, or is true of that moment only. */
const once: ReadonlySet<string> = new Set(["fresh", "kept", "marked", "noted", "from", "words"]);
/** What a form was asked to begin with. It stands in its draft from then on, and what the person chose since stays. */
const wished: ReadonlySet<string> = new Set(["kind", "recipient", "shows"]);
const without = (where: Where, names: (name: string) => boolean): Where => ({
  ...Object.fromEntries(Object.entries(where).filter(([name, value]) => value && !names(name))),
  page: where.page,
});

/** The same page once more. */
export const again = (where: Where): Where => without(where, (name) => wished.has(name));

/** What is kept of a page; `null` for those that nothing leads back to. */
export function keptOf(where: Where): string | null {
  // The files that were chosen are not known to the next process, and each answer was for them alone: it is asked again.
  const page = where.page === "keep" ? "witness" : where.page;
  if (placeOf(page) === null && !others.has(page)) return null;
  const gone = where.page === "keep" ? ["depicts", "permission"] : [];
  return JSON.stringify({ ...without(again(where), (name) => once.has(name) || gone.includes(name)), page });
}

/** Those there are, or at least the one that is asked for. */
type Ids = (id: string) => Promise<readonly { id: string }[]>;
const items: Ids = async () => (await bridge.evidence()).filter((item) => !item.erased);
const devices: Ids = () => bridge.devices();
const submissions: Ids = () => bridge.submissions();
/** The pages that show one thing of the record, by what tells which. */
const about: Record<string, Partial<Record<string, Ids>>> = {
  item: { id: items },
  handling: { id: items },
  correct: { id: async (id) => [await entryOf(id)].filter((one) => one !== null) },
  device: { id: devices },
  "device-transfer": { id: devices },
  permission: { device: devices, account: () => bridge.accounts() },
  submission: { id: submissions },
  witness: { submission: submissions },
  paste: { out_of: items },
};

/** The page that was kept, where it is still one and what it shows is still there. */
export async function comeBack(kept: string): Promise<Where | null> {
  const where = read(kept);
  if (where === null || keptOf(where) === null) return null;
  for (const [name, ids] of Object.entries(about[where.page] ?? {})) {
    const id = where[name];
    if (id && ids && !(await ids(id)).some((one) => one.id === id)) return null;
  }
  return where;
}

function read(kept: string): Where | null {
  try {
    const where: unknown = JSON.parse(kept);
    const isWhere = typeof where === "object" && where !== null && "page" in where;
    return isWhere && Object.values(where).every((value) => typeof value === "string") ? (where as Where) : null;
  } catch {
    return null;
  }
}
