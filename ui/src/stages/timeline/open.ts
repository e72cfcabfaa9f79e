// Where a row of the timeline leads.
import type { Moment } from "../../bridge";
import type { Where } from "../../design/where";

export function pageOf({ kind, id }: Moment): Where {
  if (kind === "evidence" || kind === "reference") return { page: "item", id };
  if (kind === "submission") return { page: "report", id: "sent", submission: id };
  return { page: "correct", id };
}
