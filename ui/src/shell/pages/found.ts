// Where the things lead to that a search found.
import type { Found, FoundAnswer } from "../../bridge";
import type { Where } from "../../design/where";

/** Pages that write into the record, or show what is in it. */
const ofRecord: ReadonlySet<string> = new Set(["talk", "preserve", "report", "contact", "support", "handover"]);

/** The page of something in the person's own record; none where there is nothing to open. */
export function pageOfOwn(hit: Found): Where | null {
  if (hit.kind === "entry") return { page: "correct", id: hit.id };
  if (hit.kind === "item" || hit.kind === "evidence" || hit.kind === "reference") return { page: "item", id: hit.id };
  if (hit.kind === "device") return { page: "devices" };
  if (hit.kind === "message") return { page: "item", id: hit.id, from: "message" };
  if (hit.kind === "submission") return { page: "report" };
  return null;
}

/** The page that an answer leads to; none where it needs a record and none is open. */
export function pageOf(answer: FoundAnswer, open: boolean): Where | null {
  const { kind, id, country } = answer;
  switch (kind) {
    case "service":
      return { page: "hotlines", id, ...(country ? { country } : {}) };
    case "sign":
      return { page: "signs", id };
    case "answer":
      return { page: "help", id };
    case "not-to-do":
      return { page: "not-to-do", id, from: "search" };
    case "platform":
      return open ? { page: "report", platform: id } : null;
    case "page":
      if (id === "plan") return { page: open ? "plan" : "start" };
      if (id === "not-to-do") return { page: id, from: "search" };
      return open || !ofRecord.has(id) ? { page: id } : null;
  }
}
