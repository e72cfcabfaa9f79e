// The draft of one report while it is worked on: what was chosen, what was saved, and the texts with the person's changes.
import { bridge, type Draft, type PlatformSummary, type Route, type Situation } from "../../bridge";
import { Asking } from "../../design/asking.svelte";
import { asDrafted, redrafted, typed, type Edited } from "../../design/edited";
import { firstChoices, request, type Choices, type Citable, type Told } from "./choices";
import { language } from "../../design/words";
import { later, soon } from "../../design/unwritten";
import { fromRecord, keyOf, onlyThere, toRecord } from "./drafts";
import { keep, keptFor, type Kept } from "./kept";

export type About = {
  caseId: string;
  platform: PlatformSummary;
  /** All of them. */
  platforms: readonly PlatformSummary[];
  route: Route;
  situation: Situation;
  citable: Citable;
};

export class Composer {
  readonly about: About;
  readonly drafting = new Asking<Draft>();
  /** Writing down in the record what the person changed. */
  readonly keeping = new Asking<true>();
  draft = $state.raw<Draft | null>(null);
  choices = $state.raw<Choices>({ cite: [], told: [], anonymous: false, short: false, language: null });
  /** Ids of what the person said they have saved. It holds nobody back. */
  saved = $state.raw<string[]>([]);
  texts = $state.raw<Record<string, Edited>>({});

  constructor(about: About, kept: Kept | null) {
    this.about = about;
    this.choices = kept?.choices ?? firstChoices(about.citable, about.platform, about.situation, language);
    this.saved = kept?.saved ?? [];
    this.texts = kept?.texts ?? {};
  }

  /** Goes on with what was kept: in memory since a moment ago, or in the record since another day. */
  static async open(about: About): Promise<Composer> {
    const { caseId, platform, route, citable } = about;
    const here = keptFor(caseId, platform.id, route.route);
    if (here) {
      const choices = { ...here.choices, cite: onlyThere(here.choices.cite, citable) };
      return new Composer(about, { ...here, choices });
    }
    const recorded = await bridge.keptDraft(platform.id, route.route);
    return new Composer(about, recorded && fromRecord(recorded, citable));
  }

  /** Drafts anew from what is chosen. What the person wrote stays; a failed draft changes nothing. */
  async redraft(): Promise<boolean> {
    const { platform, route, situation } = this.about;
    const asked = request(platform.id, route.route, this.choices, situation);
    const draft = await this.drafting.ask(() => bridge.reportDraft(asked));
    if (!draft || draft !== this.drafting.value) return false;
    const old = this.texts;
    this.texts = Object.fromEntries(
      draft.fields.map(({ id, text }) => {
        const before = old[id];
        return [id, before ? redrafted(before, text) : asDrafted(text)];
      }),
    );
    this.draft = draft;
    this.#keep();
    return true;
  }

  type(field: string, text: string) {
    const before = this.texts[field];
    if (!before) return;
    this.texts = { ...this.texts, [field]: typed(before, text) };
    this.#changed();
  }

  /** The draft in the place of the person's own words: only when they ask for it. */
  takeDraft(field: string) {
    const before = this.texts[field];
    if (!before) return;
    this.texts = { ...this.texts, [field]: asDrafted(before.drafted) };
    this.#changed();
  }

  tick(saved: string[]) {
    this.saved = saved;
    this.#changed();
  }

  cite(ids: readonly string[], chosen: readonly string[]) {
    const these = new Set(ids);
    const others = this.choices.cite.filter((id) => !these.has(id));
    this.#choose({ ...this.choices, cite: [...others, ...chosen] });
  }

  tell(told: Told[]) {
    this.#choose({ ...this.choices, told });
  }

  stayAnonymous(anonymous: boolean) {
    this.#choose({ ...this.choices, anonymous });
  }

  beShort(short: boolean) {
    this.#choose({ ...this.choices, short });
  }

  /** `null` is the person's own language. */
  writeIn(language: string | null) {
    this.#choose({ ...this.choices, language });
  }

  /** Writes down now what waits for a pause: the person goes elsewhere. */
  async settle() {
    await soon(this.#key);
  }

  #choose(choices: Choices) {
    this.choices = choices;
    this.#changed();
    void this.redraft();
  }

  get #key() {
    const { caseId, platform, route } = this.about;
    return keyOf(caseId, platform.id, route.route);
  }

  #kept(): Kept {
    const labels = Object.fromEntries((this.draft?.fields ?? []).map((field) => [field.id, field.label]));
    return { choices: this.choices, saved: this.saved, texts: this.texts, labels };
  }

  #keep() {
    const { caseId, platform, route } = this.about;
    keep(caseId, platform.id, route.route, this.#kept());
  }

  /** The person changed something: from then on the draft is in the record. */
  #changed() {
    this.#keep();
    later(this.#key, () => this.write());
  }

  async write() {
    const { caseId, platform, route } = this.about;
    await this.keeping.ask(async () => {
      await bridge.keepDraft(caseId, toRecord(this.#kept(), platform.id, route.route));
      return true as const;
    });
  }
}
