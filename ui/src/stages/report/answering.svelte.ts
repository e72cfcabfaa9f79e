// What they answered, or what a look found, while it is being noted. It lives as long as it is held.
import type { AnswerDraft, ReplyKind, Submission, SubmissionAnswer } from "../../bridge";
import { standing } from "../../design/follow";
import { noBoxes, toRfc3339 } from "../../design/when";

export const answerKinds: readonly ReplyKind[] = ["removed", "refused", "asked-for-more", "received", "nothing"];
const week = 7 * 24 * 3_600_000;

/** Under which it is held. */
export const answerKey = (caseId: string, sent: Submission, corrects?: SubmissionAnswer) => [
  ...[caseId, "answer", sent.id],
  corrects?.id ?? "",
];

export class Answering {
  kind = $state("");
  at = $state(toRfc3339(new Date()));
  certainty = $state<"exact" | "about" | "unknown">("exact");
  boxes = $state.raw(noBoxes());
  text = $state("");
  reason = $state("");
  again = $state<string[]>([]);
  /** The answer that this one corrects. */
  readonly corrects: SubmissionAnswer | null;

  constructor(sent: Submission, corrects: SubmissionAnswer | null = null, now = Date.now()) {
    this.corrects = corrects;
    if (corrects) {
      this.kind = corrects.kind;
      this.at = corrects.at;
      this.text = corrects.text ?? "";
    }
    // Nothing else would bring it up again.
    else if (standing(sent.follow_ups, now).later.length === 0) this.again = ["again"];
  }

  /** Whether there is anything to look for once this is noted. */
  get mayLookAgain(): boolean {
    return this.corrects === null && this.kind !== "removed";
  }

  draft(sent: Submission, kind: ReplyKind, now = Date.now()): AnswerDraft {
    const given = (value: string) => value.trim() || null;
    return {
      kind,
      at: this.at,
      text: given(this.text),
      look: this.corrects ? this.corrects.look : (standing(sent.follow_ups, now).now?.look ?? null),
      next: this.mayLookAgain && this.again.length > 0 ? inAWeek(now) : null,
      corrects: this.corrects?.id ?? null,
      reason: this.corrects ? given(this.reason) : null,
    };
  }
}

export function isAnswerKind(value: string): value is ReplyKind {
  return answerKinds.some((one) => one === value);
}

export function inAWeek(now = Date.now()): string {
  return toRfc3339(new Date(now + week));
}
