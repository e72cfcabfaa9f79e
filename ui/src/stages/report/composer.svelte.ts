// The draft of one report while it is worked on: what was chosen, what was saved, and the texts with the person's changes.
import { bridge, type Draft, type PlatformSummary, type Route, type Situation } from "../../bridge";
import { Asking } from "../../design/asking.svelte";
import { asDrafted, redrafted, typed, type Edited } from "../../design/edited";
import { firstChoices, request, type Choices, type Citable, type Told } from "./choices";
import { keep, keptFor, type Kept } from "./kept";

export type About = {
  caseId: string;
  platform: PlatformSummary;
  route: Route;
  situation: Situation;
  citable: Citable;
};

export class Composer {
  readonly about: About;
  readonly drafting = new Asking<Draft>();
  draft = $state.raw<Draft | null>(null);
  choices = $state.raw<Choices>({ cite: [], told: [], anonymous: false });
  /** Ids of what the person said they have saved. It holds nobody back. */
  saved = $state.raw<string[]>([]);
  texts = $state.raw<Record<string, Edited>>({});

  constructor(about: About) {
    this.about = about;
    const kept = keptFor(about.caseId, about.platform.id, about.route.route);
    this.choices = kept?.choices ?? firstChoices(about.citable, about.platform, about.situation);
    this.saved = kept?.saved ?? [];
    this.texts = kept?.texts ?? {};
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
    this.#keep();
  }

  /** The draft in the place of the person's own words: only when they ask for it. */
  takeDraft(field: string) {
    const before = this.texts[field];
    if (!before) return;
    this.texts = { ...this.texts, [field]: asDrafted(before.drafted) };
    this.#keep();
  }

  tick(saved: string[]) {
    this.saved = saved;
    this.#keep();
  }

  cite(ids: readonly string[], chosen: readonly string[]) {
    const others = this.choices.cite.filter((id) => !ids.includes(id));
    this.#choose({ ...this.choices, cite: [...others, ...chosen] });
  }

  tell(told: Told[]) {
    this.#choose({ ...this.choices, told });
  }

  stayAnonymous(anonymous: boolean) {
    this.#choose({ ...this.choices, anonymous });
  }

  #choose(choices: Choices) {
    this.choices = choices;
    this.#keep();
    void this.redraft();
  }

  #keep() {
    const { caseId, platform, route } = this.about;
    const labels = Object.fromEntries((this.draft?.fields ?? []).map((field) => [field.id, field.label]));
    const kept: Kept = { choices: this.choices, saved: this.saved, texts: this.texts, labels };
    keep(caseId, platform.id, route.route, kept);
  }
}
