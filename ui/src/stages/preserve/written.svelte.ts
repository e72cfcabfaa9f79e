// What is being written and not kept yet. Each lives as long as its draft is held.
import type { Certainty, ChatAnswers } from "../../bridge";
import { AccountChoice } from "./accounts.svelte";
import type { EntryWords, Kind } from "./entry";
import { begun, type Guide } from "./guide";
import type { ReferenceWords } from "./reference";
import { noBoxes } from "../../design/when";

export class WrittenEntry implements EntryWords {
  kind = $state<Kind>("note");
  text = $state("");
  source = $state("");
  exact = $state("");
  asked = $state("");
  present = $state("");
  with = $state("");
  number = $state("");
  promised = $state("");
  way = $state("");
  amount = $state("");
  to = $state("");
  numbers = $state("");
  demanded = $state("");
  state = $state("");
  stop = $state("");
  at = $state("");
  certainty = $state<Certainty>("exact");
  boxes = $state.raw(noBoxes());
  readonly accounts = new AccountChoice();
}

export class WrittenCorrection {
  text = $state("");
  reason = $state("");

  constructor(text: string) {
    this.text = text;
  }
}

export class WrittenReference implements ReferenceWords {
  /** Where in the guide one is: a look elsewhere leads back to it. */
  guide = $state.raw<Guide>(begun);
  title = $state("");
  app = $state("");
  where = $state("");
  url = $state("");
  at = $state("");
  certainty = $state<Certainty>("exact");
  boxes = $state.raw(noBoxes());
  /** Something is typed that is not a time yet. */
  halfTyped = $state(false);
  viewed = $state("");
  who = $state("");
  what = $state("");
  count = $state("");
  how = $state("");
  still = $state("");
  told = $state("");
  done = $state("");
  device = $state("");
  readonly accounts = new AccountChoice();
}

/** Why something is to be erased, and who said so. The passphrase for it is never held. */
export class WrittenErasure {
  reason = $state("");
  who = $state("");
  at = $state("");
  certainty = $state<Certainty>("exact");
  boxes = $state.raw(noBoxes());
}

/** How the times in a chat are meant. */
export class WrittenTimes {
  order = $state("");
  zone = $state("");

  constructor(answers: ChatAnswers | null) {
    this.order = answers?.order ?? "";
    this.zone = answers?.zone ?? "";
  }
}

/** Words for one box: another adult's permission, or why something is closed for good. */
export class WrittenWords {
  text = $state("");
}

/** What is pasted or typed, to be kept as it stands. */
export class WrittenText {
  text = $state("");
  title = $state("");
}
