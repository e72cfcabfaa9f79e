// An answer that is being given and not sent yet. With an open record it lives as long as its draft is held.
import { answerTo, type Question } from "./flow";
import type { Situation } from "../../bridge";

export class Answering {
  chosen = $state<string | string[]>("");
  country = $state("");
  region = $state("");

  /** Begins with what was answered before. `known`: whether anything was. */
  constructor({ id, kind }: Question, situation: Situation, known: boolean) {
    const before = answerTo(id, situation);
    if (kind === "place" || kind === "country") [this.country = "", this.region = ""] = [before].flat();
    else if (known) this.chosen = before;
    else this.chosen = kind === "one" ? "" : [];
  }

  /** As the situation takes it. */
  value({ kind }: Question): string | string[] {
    if (kind === "place") return [this.country, this.region];
    return kind === "country" ? this.country : this.chosen;
  }
}
