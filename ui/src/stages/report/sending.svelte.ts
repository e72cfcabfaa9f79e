// What was sent, while it is being noted. It lives as long as it is held.
import type { SubmissionDraft } from "../../bridge";
import { asDrafted, redrafted, type Edited } from "../../design/edited";
import { toRfc3339 } from "../../design/when";
import { asSent, keptFor } from "./kept";

export class Sending {
  platform = $state("");
  route = $state("");
  at = $state(toRfc3339(new Date()));
  certainty = $state<"exact" | "about" | "unknown">("exact");
  number = $state("");
  pin = $state("");
  /** What the composer holds, until the person takes out what they did not send. */
  text = $state.raw<Edited>(asDrafted(""));

  constructor(platform: string, route: string) {
    this.platform = platform;
    this.route = route;
  }

  /** The composer may have been changed since. */
  follow(caseId: string) {
    this.text = redrafted(this.text, asSent(keptFor(caseId, this.platform, this.route)));
  }

  /** `way` is the route, or another word where it is none of the platform's. */
  draft(way: string): SubmissionDraft {
    const given = (value: string) => value.trim() || null;
    return {
      platform: this.platform,
      service: null,
      route: way,
      at: this.at,
      number: given(this.number),
      pin: given(this.pin),
      text: given(this.text.text),
    };
  }
}
