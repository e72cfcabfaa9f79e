// Where the person is and what is open. Lives in memory only: no address, no history, no storage.
import { bridge, type AwayNews, type CommandError, type Overview, type RecordState, type Situation } from "../bridge";
import { workDone } from "../bridge/work";
import { drafts, recall } from "../design/hold";
import { allWritten, isAllWritten, later } from "../design/unwritten";
import { language, speak } from "../design/words";
import type { Where } from "../design/where";
import { cover } from "./cover";
import { IdleLock } from "./idle";
import { ShiftCounter } from "./leave";
import { again, comeBack, keptOf } from "./place";
import { freshSituation, type QuestionId } from "./situation/flow";

/** Every rejection of the bridge has this shape; anything else is a mistake of ours. */
export function asError(thrown: unknown): CommandError {
  if (typeof thrown === "object" && thrown !== null && "code" in thrown && typeof thrown.code === "string")
    return {
      code: thrown.code,
      detail: "detail" in thrown && typeof thrown.detail === "string" ? thrown.detail : null,
    };
  return { code: "unknown", detail: null };
}

export class Shell {
  where = $state<Where>({ page: "opening" });
  /** Goes up with each move, so that the same page asked for again starts anew and takes the focus. */
  visit = $state(0);
  record = $state<RecordState>({ exists: false, unlocked: false, place: "", portable: false });
  overview = $state.raw<Overview | null>(null);
  situation = $state.raw<Situation>(freshSituation());
  answered = $state.raw<ReadonlySet<QuestionId>>(new Set());
  /** Shown once, then forgotten. */
  recoveryKey = $state.raw<string | null>(null);
  failure = $state.raw<CommandError | null>(null);
  shifts = $state(0);
  /** When it changes, everything on screen is drawn anew. */
  language = $state(language);
  covered = $state(false);
  readonly shift: ShiftCounter;
  readonly idle: IdleLock;
  #trail: Where[] = [];
  /** The place as it was last kept. */
  #kept = "";

  constructor() {
    drafts.read = () => bridge.formDrafts();
    drafts.keep = (caseId, found) => bridge.keepFormDraft(caseId, found);
    drafts.forget = (caseId, form) => bridge.forgetFormDraft(caseId, form);
    this.shift = new ShiftCounter(
      (count) => (this.shifts = count),
      () => void this.leave(),
    );
    this.idle = new IdleLock(() => void this.lockAfterWork());
  }

  async begin() {
    await this.attempt(async () => {
      this.#speak((await bridge.language()).language);
      this.record = await bridge.recordState();
      await bridge.watchDrops(this.#dropped);
      if (this.record.unlocked) await this.opened();
      else this.replace({ page: this.record.exists ? "unlock" : "start" });
    });
  }

  /** Files were dropped on the window: the question comes first, whatever page was open. What was typed there waits. */
  #dropped = (count: number) => {
    this.idle.touched();
    if (this.where.page === "covered") return;
    if (count > 0 && this.overview) this.go({ page: "witness", from: "waiting" });
    else this.failure = { code: "drop-closed", detail: null };
  };

  #speak(tag: string) {
    speak(tag);
    this.language = language;
  }

  /** Goes on in another language, on the same page. What was typed there waits in its draft. */
  setLanguage = (tag: string) =>
    void this.attempt(async () => {
      this.#speak((await bridge.setLanguage(tag)).language);
      if (this.overview) await this.refresh();
      this.where = again(this.where);
      this.visit += 1;
    });

  /** Anything that may fail: what went wrong stands on top of the page, in words, until it is tried again. */
  async attempt(act: () => Promise<void>): Promise<boolean> {
    this.failure = null;
    try {
      await act();
      return true;
    } catch (thrown) {
      this.failure = asError(thrown);
      return false;
    }
  }

  go = (to: Where) => {
    this.#trail.push(this.where);
    this.replace(to);
  };

  /** Goes on without leaving a way back to this page (a passphrase, a recovery key). */
  replace = (to: Where) => {
    this.failure = null;
    this.where = to;
    this.visit += 1;
    this.#keepPlace();
  };

  /** Unlocking leads back here. Written a moment later: who only walks through leaves no trace of each page. */
  #keepPlace() {
    const caseId = this.overview?.case.id;
    const place = keptOf(this.where);
    if (caseId === undefined || place === null) return;
    const kept = JSON.stringify([caseId, place]);
    if (kept === this.#kept) return;
    this.#kept = kept;
    later(["place"], () => bridge.keepPlace(caseId, place));
  }

  back = () => {
    this.replace(this.#trail.pop() ?? this.home);
  };

  get home(): Where {
    if (this.overview) return { page: "plan" };
    return { page: this.record.exists ? "unlock" : "start" };
  }

  changed = () => void this.attempt(() => this.refresh());

  async refresh() {
    const overview = await bridge.overview();
    // What was typed in this case and not kept yet, before any page of it asks.
    await recall(overview.case.id);
    this.overview = overview;
    this.situation = overview.situation;
  }

  /** After work for which the record had to be closed: where it could not be opened again, it is locked. */
  async isStillOpen() {
    this.record = await bridge.recordState();
    if (!this.record.unlocked) this.replace({ page: "unlock" });
  }

  /** The open case was erased: another one is chosen, or begun. */
  async caseGone() {
    this.overview = null;
    this.situation = freshSituation();
    await this.attempt(async () => {
      const [only, ...more] = await bridge.cases();
      if (only && more.length === 0) await bridge.openCase(only.id);
      await this.opened();
    });
  }

  /** Nobody is there: the computer sleeps, its screen is locked, or the window was closed. */
  #away = (news: AwayNews) => {
    if (news === "sleep") void this.lock();
    else if (news === "closed") void this.leave();
    else void this.lockAfterWork();
  };

  /** A record is open now: forget what led here, then go where the person was, choose a case or show the plan. */
  async opened({ anew = false } = {}) {
    this.#trail = [];
    this.record = { ...this.record, exists: true, unlocked: true };
    this.idle.start();
    await bridge.watchAway(this.#away);
    const cases = await bridge.cases();
    const last = anew ? null : await bridge.lastPlace();
    if (last && cases.some((one) => one.id === last.case_id)) {
      await bridge.openCase(last.case_id);
      await this.refresh();
      this.replace((await comeBack(last.place).catch(() => null)) ?? { page: "plan" });
      return;
    }
    if (cases.length !== 1) {
      this.replace({ page: "cases" });
      return;
    }
    await this.refresh();
    this.replace({ page: "plan" });
  }

  /** Saved as it is answered, where there is a record to save it in. */
  async answer(id: QuestionId, situation: Situation) {
    this.situation = situation;
    this.answered = new Set([...this.answered, id]);
    if (!this.overview) return;
    await bridge.setSituation(situation);
    await this.refresh();
  }

  isAnswered = (id: QuestionId) => this.overview !== null || this.answered.has(id);

  #cover() {
    this.covered = true;
    this.idle.stop();
    cover();
    this.where = { page: "covered" };
    this.overview = null;
    this.recoveryKey = null;
    this.situation = freshSituation();
    this.#trail = [];
  }

  /** Cover first, then act: nothing that can wait comes before the cover. */
  leave = async () => {
    if (!this.covered) this.#cover();
    if (!isAllWritten()) await allWritten();
    await bridge.leaveNow().catch(() => {});
  };

  lock = async () => {
    if (!this.covered) this.#cover();
    if (!isAllWritten()) await allWritten();
    await bridge.lock().catch(() => {});
  };

  /** Nobody is there. Work under way ends behind the cover, and then it locks. */
  async lockAfterWork() {
    if (!this.covered) this.#cover();
    await workDone();
    await this.lock();
  }
}
