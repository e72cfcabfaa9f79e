// Where a row of the timeline leads.
import type { Moment } from "../../bridge";
import type { Where } from "../../design/where";

/** What was sent to a platform stands under Report, what was sent to an office under Contact. */
export function pageOf({ kind, id, title }: Moment, platforms: ReadonlySet<string>): Where {
  if (kind === "evidence" || kind === "reference" || kind === "erased") return { page: "item", id };
  if (kind === "message") return { page: "item", id, from: "message" };
  if (kind === "submission") return platforms.has(title) ? { page: "submission", id } : { page: "contact" };
  if (kind === "transfer") return { page: "devices" };
  return { page: "correct", id };
}
