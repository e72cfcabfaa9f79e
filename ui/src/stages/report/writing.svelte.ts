// The texts that can be written about something that was sent, with what the person changed in them.
import { bridge, type FollowUpText } from "../../bridge";
import { Asking } from "../../design/asking.svelte";
import { asDrafted, redrafted, typed, type Edited } from "../../design/edited";

export class Writing {
  language = $state("");
  texts = $state.raw<FollowUpText[]>([]);
  edited = $state.raw<Record<string, Edited>>({});
  readonly asking = new Asking<FollowUpText[]>();
  readonly id: string;

  constructor(id: string, language: string) {
    this.id = id;
    this.language = language;
  }

  /** Asks anew: the answer, the number or the language may be another. What the person changed stays. */
  async draft(language = this.language) {
    this.language = language;
    const texts = await this.asking.ask(() => bridge.followUpTexts(this.id, language));
    if (!texts) return;
    this.texts = texts;
    this.edited = Object.fromEntries(
      texts.map(({ id, text }) => {
        const before = this.edited[id];
        return [id, before ? redrafted(before, text) : asDrafted(text)];
      }),
    );
  }

  textOf(one: FollowUpText): string {
    return this.edited[one.id]?.text ?? one.text;
  }

  type(one: FollowUpText, text: string) {
    this.edited = { ...this.edited, [one.id]: typed(this.edited[one.id] ?? asDrafted(one.text), text) };
  }
}
