// What was noted about calls and reports to offices, the latest first.
import type { Entry, FollowUp, Service, Submission } from "../../bridge";

export type Line =
  | { kind: "call"; id: string; at: string; text: string }
  | {
      kind: "submission";
      id: string;
      at: string;
      name: string;
      way: string;
      number: string | null;
      pin: string | null;
      text: string | null;
      followUps: FollowUp[];
    };

/** Reports to platforms are not among them: they stand under Report. */
export function inOrder(
  entries: readonly Entry[],
  submissions: readonly Submission[],
  services: readonly Service[],
): Line[] {
  const calls: Line[] = entries
    .filter((entry) => entry.kind === "call")
    .map(({ id, at, text }) => ({ kind: "call", id, at, text }));
  const sent: Line[] = submissions.flatMap((one) =>
    one.service === null
      ? []
      : [
          {
            kind: "submission",
            id: one.id,
            at: one.at,
            // A service that is gone from the content keeps its id as a name: it is still in the record.
            name: services.find((service) => service.id === one.service)?.name ?? one.service,
            way: one.route,
            number: one.number,
            pin: one.pin,
            text: one.text,
            followUps: one.follow_ups,
          },
        ],
  );
  return [...calls, ...sent].sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
}
