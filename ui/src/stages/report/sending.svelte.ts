// What was sent, while it is being noted. It lives as long as it is held.
import { bridge, type SubmissionDraft } from "../../bridge";
import { Asking } from "../../design/asking.svelte";
import { asDrafted, isEdited, redrafted, type Edited } from "../../design/edited";
import { noBoxes, toRfc3339 } from "../../design/when";
import { fromRecord } from "./drafts";
import { asSent, keptFor } from "./kept";

/** The draft of one way. */
type Source = { platform: string; route: string };

export class Sending {
  platform = $state("");
  route = $state("");
  at = $state(toRfc3339(new Date()));
  certainty = $state<"exact" | "about" | "unknown">("exact");
  boxes = $state.raw(noBoxes());
  number = $state("");
  pin = $state("");
  /** What the composer holds, until the person takes out what they did not send. */
  text = $state.raw<Edited>(asDrafted(""));
  /** Looking for the draft of this way. */
  readonly following = new Asking<string>();
  /** The draft that the text is from; none where there was none. */
  #from: Source | null = null;
  #turn = 0;
  /** When the look that is under way has ended. */
  followed: Promise<void> = Promise.resolve();

  constructor(platform: string, route: string) {
    this.platform = platform;
    this.route = route;
  }

  /** Another way was chosen, or the composer was changed since: the text is that of this way, from memory or the record. */
  follow(caseId: string, way: string) {
    const turn = ++this.#turn;
    const source = { platform: this.platform, route: way };
    const here = keptFor(caseId, source.platform, way);
    if (here) this.#take(asSent(here), source);
    else this.followed = this.#read(source, turn);
  }

  async #read(source: Source, turn: number) {
    const text = await this.following.ask(async () => {
      const kept = source.platform && source.route ? await bridge.keptDraft(source.platform, source.route) : null;
      return asSent(kept && fromRecord(kept, { accounts: [], entries: [], evidence: [], messages: [] }));
    });
    // Where it failed, or something else was chosen since, the text stays what it is.
    if (text !== null && turn === this.#turn) this.#take(text, source);
  }

  #take(text: string, source: Source) {
    // The same report may have gone another way: its text stays.
    if (!text && this.#from?.platform === source.platform) return;
    const own = isEdited(this.text) && this.text.text !== text;
    this.text = redrafted(this.text, text);
    if (!own) this.#from = text ? source : null;
  }

  /** Whether the words of this way's draft are the ones that were noted: only then may it be forgotten. */
  isFrom(way: string): boolean {
    const from = this.#from;
    return this.text.text.trim() !== "" && from?.platform === this.platform && from.route === way;
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
