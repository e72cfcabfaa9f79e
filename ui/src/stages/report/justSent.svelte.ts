// When a text was sent and the number it got, while that is being noted. It lives as long as it is held.
import { noBoxes, toRfc3339 } from "../../design/when";

export class JustSent {
  begun = $state(false);
  at = $state(toRfc3339(new Date()));
  certainty = $state<"exact" | "about" | "unknown">("exact");
  boxes = $state.raw(noBoxes());
  number = $state("");

  /** Opened: it was sent about now. */
  begin() {
    if (!this.begun) this.at = toRfc3339(new Date());
    this.begun = true;
  }

  given(): { at: string; number: string | null; pin: null } {
    return { at: this.at, number: this.number.trim() || null, pin: null };
  }
}
