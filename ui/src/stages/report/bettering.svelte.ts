// A number that came later, or a correction, while it is being written. It lives as long as it is held.
import type { Submission, SubmissionCorrection } from "../../bridge";
import { noBoxes } from "../../design/when";

export class Bettering {
  at = $state("");
  certainty = $state<"exact" | "about" | "unknown">("exact");
  boxes = $state.raw(noBoxes());
  number = $state("");
  pin = $state("");
  reason = $state("");

  constructor(sent: Submission) {
    this.at = sent.at;
    this.number = sent.number ?? "";
    this.pin = sent.pin ?? "";
  }

  /** The core wants a reason for what is replaced, and none for what is filled in. */
  replaces(sent: Submission): boolean {
    const replaced = (before: string | null, after: string) => before !== null && before !== after.trim();
    return this.moved(sent) || replaced(sent.number, this.number) || replaced(sent.pin, this.pin);
  }

  changes(sent: Submission): boolean {
    const filled = (before: string | null, after: string) => before === null && after.trim() !== "";
    return this.replaces(sent) || filled(sent.number, this.number) || filled(sent.pin, this.pin);
  }

  draft(sent: Submission): SubmissionCorrection {
    const given = (value: string) => value.trim() || null;
    return {
      // The boxes know no seconds and only the zone of this computer: the same moment stays as it was written.
      at: this.moved(sent) ? this.at : sent.at,
      number: given(this.number),
      pin: given(this.pin),
      text: sent.text,
      reason: given(this.reason),
    };
  }

  private moved(sent: Submission): boolean {
    const minute = (at: string) => /T\d\d:\d\d/.exec(at)?.[0] ?? "";
    return this.at.slice(0, 10) !== sent.at.slice(0, 10) || minute(this.at) !== minute(sent.at);
  }
}
