// What is being written about a case and not kept yet. Each lives as long as its draft is held. No passphrase stands here.
import type { Certainty } from "../../bridge";
import { noBoxes } from "../../design/when";

/** A case that is about to begin. */
export class WrittenCase {
  title = $state("");
}

/** A request to keep the case. */
export class WrittenHold {
  who = $state("");
  at = $state("");
  certainty = $state<Certainty>("about");
  boxes = $state.raw(noBoxes());
  what = $state("");
}

/** Why a request is over. */
export class WrittenLift {
  reason = $state("");
}
