// What is being written about one sign. It lives as long as it is held.
import type { Certainty } from "../../bridge";
import { noBoxes } from "../../design/when";

export class Observed {
  at = $state("");
  certainty = $state<Certainty>("exact");
  boxes = $state.raw(noBoxes());
  text = $state("");
}
