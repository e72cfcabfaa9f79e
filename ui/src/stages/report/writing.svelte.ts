// The texts that can be written about something that was sent, with what the person changed in them.
import { bridge, type FollowUpText } from "../../bridge";
import { language as speaking } from "../../design/words";
import { Asking } from "../../design/asking.svelte";
import { asDrafted, redrafted, typed, type Edited } from "../../design/edited";

export class Writing {
  static readonly notTyped = ["texts", "own"];
  language = $state("");
  texts = $state.raw<FollowUpText[]>([]);
  edited = $state.raw<Record<string, Edited>>({});
  /** The same in the person's own language, to read; nothing where it is the same. */
  own = $state.raw<Record<string, string>>({});
  readonly asking = new Asking<FollowUpText[]>();
  readonly id: string;

  constructor(id: string, language: string) {
    this.id = id;
    this.language = language;
  }

  /** Asks anew: the answer, the number or the language may be another. What the person changed stays. */
  async draft(language = this.language) {
    this.language = language;
    let own: Record<string, string> = {};
    const texts = await this.asking.ask(async () => {
      const mine = await bridge.followUpTexts(this.id, speaking);
      if (language === speaking) return mine;
      own = Object.fromEntries(mine.map(({ id, text }) => [id, text]));
      // What is said about it stays in the person's language; only the text is for the receiver.
      const sent = new Map((await bridge.followUpTexts(this.id, language)).map((one) => [one.id, one]));
      return mine.map((one) => {
        const { text, language: written } = sent.get(one.id) ?? one;
        return { ...one, text, language: written };
      });
    });
    if (!texts || texts !== this.asking.value) return;
    this.texts = texts;
    this.own = own;
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

  /** It was sent and noted: what the person had changed in it is there now. */
  forget(id: string) {
    this.edited = Object.fromEntries(Object.entries(this.edited).filter(([one]) => one !== id));
  }

  type(one: FollowUpText, text: string) {
    this.edited = { ...this.edited, [one.id]: typed(this.edited[one.id] ?? asDrafted(one.text), text) };
  }
}
