// What is ticked among the signs, and what is being written about one of them. Each lives as long as it is held.
import type { Certainty } from "../../bridge";
import { noBoxes } from "../../design/when";

export class Observed {
  at = $state("");
  certainty = $state<Certainty>("exact");
  boxes = $state.raw(noBoxes());
  text = $state("");
}

export class Ticked {
  /** Their ids. */
  signs = $state<string[]>([]);
}
