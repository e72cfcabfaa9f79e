// Which signs were noted and when. Grouped to be found again, never added up.
import type { Entry, Sign, SignCategory } from "../../bridge";
import type { Where } from "../../design/where";

/** Background, not a sign: it is read, and there is nothing to tick. */
export const contextCategory = "risk-factor";

export const isContext = (category: SignCategory) => category.id === contextCategory;

export function signById(categories: readonly SignCategory[], id: string | undefined): Sign | null {
  return categories.flatMap((c) => c.signs).find((s) => s.id === id) ?? null;
}

/** The observations, the latest first. */
export function observations(entries: readonly Entry[]): Entry[] {
  return entries.filter((e) => e.kind === "observation").reverse();
}

/** The notes to write, one after the other, as they travel from page to page. */
export function queue(where: Where) {
  const rest = (where.rest ?? "").split(",").filter(Boolean);
  const n = Number(where.n ?? 1);
  return { rest, n, of: n + rest.length };
}

/** Where to go on: the next of the ticked signs, or back to the list. */
export function after(where: Where): Where {
  const { rest, n } = queue(where);
  const [id, ...more] = rest;
  return id ? { page: "observe", id, rest: more.join(","), n: String(n + 1) } : { page: "recognise" };
}

/** Ticked signs with the urgent ones first: their page comes first, too. */
export function byUrgency(signs: readonly Sign[]): Sign[] {
  const weight = { "act-now": 0, "act-soon": 1, note: 2 };
  return [...signs].sort((a, b) => weight[a.urgency] - weight[b.urgency]);
}
