// What was sent to platforms, with the names that its codes stand for.
import { bridge, type ReplyKind, type PlatformSummary, type Service, type Step, type Submission } from "../../bridge";
import { called } from "../../design/called";
import { has, t } from "../../design/words";
import { firstLanguage } from "./choices";

/** `platform` is the name of whoever received it, which may be an office too. */
export type Sent = { submission: Submission; platform: string; way: string };

/** The last answer that stands; nothing where they said nothing. */
export function lastAnswer(submission: Submission): ReplyKind | undefined {
  const said = submission.answers.filter((one) => !one.corrected && one.kind !== "nothing");
  return said.at(-1)?.kind;
}

/** The ledger of this page: platforms only, the latest first. What went to an office stands under Contact. */
export function toPlatforms(submissions: readonly Submission[]): Submission[] {
  return submissions.filter((one) => one.platform !== null).reverse();
}

/** Names for the ledger. A route that is gone from the content is still in the ledger, without a name. */
export async function named(
  submissions: readonly Submission[],
  platforms: readonly PlatformSummary[],
  services: readonly Service[] = [],
): Promise<Sent[]> {
  const ids = [...new Set(submissions.flatMap((one) => one.platform ?? []))].filter((id) =>
    platforms.some((platform) => platform.id === id),
  );
  const routes = new Map(await Promise.all(ids.map(async (id) => [id, await bridge.reportRoutes(id)] as const)));
  return submissions.map((submission) => {
    const id = submission.platform ?? submission.service ?? "";
    const route = routes.get(id)?.find((one) => one.route === submission.route)?.title;
    const law = `notice-short-${submission.notice}`;
    const office = `contact-ledger-${submission.route}`;
    return {
      submission,
      platform: called([...platforms, ...services], id),
      way: route ?? (submission.notice && has(law) ? t(law) : has(office) ? t(office) : ""),
    };
  });
}

/** The language that whoever received it reads, as far as that is known: an office by its own list, a platform most likely. */
export function readsIn(one: Submission, services: readonly Service[], ours: readonly string[], own: string): string {
  if (one.platform) return firstLanguage(own) ?? own;
  const theirs = services.find((service) => service.id === one.service)?.languages ?? [];
  return theirs.length === 0 || theirs.includes(own) ? own : (ours.find((tag) => theirs.includes(tag)) ?? own);
}

/** The step of the plan that a report to this platform does: the platform's own, or the one that names none. */
export function stepOf(steps: readonly Step[], platform: string): Step | null {
  const open = steps.filter((step) => step.stage === "report" && step.state !== "done");
  return open.find((step) => step.platform === platform) ?? open.find((step) => step.id === "report-unnamed") ?? null;
}

/** A step of this stage that is no report: blocking. It is said here, and done in the app. */
export function otherStep(steps: readonly Step[], id: string | undefined): Step | null {
  const found = steps.find((step) => step.id === id && step.stage === "report");
  return found && found.platform === null && found.id !== "report-unnamed" ? found : null;
}
