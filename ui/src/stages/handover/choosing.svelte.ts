// What goes into a package, while it is being chosen. It lives as long as it is held. No passphrase stands here.
import type { Paper, Recipient, Redact, Situation } from "../../bridge";
import { whenGone } from "../../design/gone";
import { hold, release, releaseAll } from "../../design/hold";
import { languageFor, paperFor, sealedByDefault, typedWords, type Changed, type Choice } from "./choice";

/** What the person chose by hand. "" where they did not: what is usual there may change with the case. */
class ByHand {
  recipient = $state<Recipient | "">("");
  language = $state("");
  paper = $state<Paper | "">("");
  seal = $state<"locked" | "open" | "">("");
  custody = $state(true);
  parts = $state.raw<Changed>({});
  names = $state(false);
  places = $state(false);
  /** Words to black out, one on each line. */
  words = $state("");
}

/** Names and places that were found and are to stay readable. */
class Readable {
  words = $state.raw<string[]>([]);
}

const byHandKey = (caseId: string) => [caseId, "handover"];
const readableKey = (caseId: string) => [caseId, "handover-readable"];
// They may have stood in what was erased or protected, and nowhere else. What is let go is blacked out.
whenGone(() => releaseAll(([, form]) => form === "handover-readable"));

export class Choosing {
  readonly #caseId: string;
  readonly #situation: Situation;
  readonly byHand: ByHand;
  readonly #readable: Readable;

  constructor(caseId: string, situation: Situation, byHand = new ByHand(), readable = new Readable()) {
    this.#caseId = caseId;
    this.#situation = situation;
    this.byHand = hold(byHandKey(caseId), () => byHand);
    this.#readable = hold(readableKey(caseId), () => readable);
  }

  get recipient(): Recipient {
    return this.byHand.recipient || "police";
  }

  get language(): string {
    return this.byHand.language || languageFor(this.#situation.country);
  }

  get paper(): Paper {
    return this.byHand.paper || paperFor(this.#situation.country);
  }

  get sealed(): boolean {
    return this.byHand.seal === "" ? sealedByDefault(this.#situation) : this.byHand.seal === "locked";
  }

  get redact(): Redact {
    const { names, places, words } = this.byHand;
    return { names, places, words: typedWords(words), keep: this.#readable.words };
  }

  /** Takes what was ticked among the kinds and the names that were found. */
  blackOut({ names, places, keep }: Redact) {
    [this.byHand.names, this.byHand.places, this.#readable.words] = [names, places, keep];
  }

  get choice(): Choice {
    const { recipient, language, paper, redact } = this;
    return { recipient, language, paper, custody: this.byHand.custody, redact };
  }

  /** The package was saved: the record need not know of it any more. */
  release() {
    for (const key of [byHandKey(this.#caseId), readableKey(this.#caseId)]) release(key);
  }

  /** Another package begins with what was chosen for the one before. */
  again = () => new Choosing(this.#caseId, this.#situation, this.byHand, this.#readable);
}
