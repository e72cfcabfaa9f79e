// What is being written on the pages of a call or a form, and not kept yet. Each lives as long as it is held.
import type { Entry } from "../../bridge";
import { asDrafted, redrafted, type Edited } from "../../design/edited";
import { noBoxes, toRfc3339 } from "../../design/when";
import type { DutyWords } from "./duty";
import { story } from "./facts";
import { takesReports } from "./note";
import { events } from "./say";

export class Noting {
  who = $state("");
  at = $state(toRfc3339(new Date()));
  certainty = $state<"exact" | "about" | "unknown">("exact");
  boxes = $state.raw(noBoxes());
  number = $state("");
  pin = $state("");
  said = $state("");
  /** What the form holds, until the person takes out what they did not send. */
  sent = $state.raw<Edited>(asDrafted(""));
  report = $state<string[]>([]);

  constructor(kind: string) {
    if (takesReports(kind)) this.report = ["report"];
  }

  /** The form may hold something else since. What the person changed here stays. */
  follow(text: string) {
    this.sent = redrafted(this.sent, text);
  }
}

export class DutyLine implements DutyWords {
  who = $state("");
  told = $state("");
  called = $state("");
  device = $state("");
  deviceWhere = $state("");
  report = $state("");
  at = $state(toRfc3339(new Date()));
  certainty = $state<"exact" | "about" | "unknown">("exact");
  boxes = $state.raw(noBoxes());
}

/** When somebody who must report first suspected it, and why. */
export class Suspicion {
  at = $state(toRfc3339(new Date()));
  certainty = $state<"exact" | "about" | "unknown">("about");
  boxes = $state.raw(noBoxes());
  why = $state("");
}

export class StoryText {
  chosen = $state.raw<string[]>([]);
  text = $state.raw<Edited>(asDrafted(""));

  constructor(entries: readonly Entry[]) {
    this.chosen = events(entries).map((entry) => entry.id);
    this.text = asDrafted(story(entries, this.chosen));
  }

  /** Other notes, or the same ones corrected since. What the person changed stays. */
  draft(entries: readonly Entry[], chosen: string[] = this.chosen) {
    this.chosen = chosen;
    this.text = redrafted(this.text, story(entries, chosen));
  }
}
