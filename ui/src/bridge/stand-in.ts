// The whole bridge in memory: for `vite` in a plain browser and for tests. No production build contains it.
// `?record` in the address starts with a record to unlock; its passphrase is "open sesame".
import * as chat from "./stand-in-chat";
import * as data from "./stand-in-data";
import * as erasing from "./stand-in-erase";
import { decoded, noteOf } from "./stand-in-decode";
import { questions } from "./stand-in-faq";
import { filled, forms, mandated } from "./stand-in-form";
import { handling } from "./stand-in-handling";
import { answers } from "./stand-in-search";
import { blackened, filesOf, keptOf, letsIn, partsOf, pictureToKeep, takenIn, typed } from "./stand-in-intake";
import * as ledger from "./stand-in-ledger";
import * as made from "./stand-in-record";
import * as vault from "./stand-in-vault";
import type { Bridge } from "./index";
import type * as t from "./generated";

const now = () => made.stamp(new Date());
const rest = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
const fail = (code: string): Promise<never> => Promise.reject<never>({ code, detail: null } satisfies t.CommandError);

export class StandIn implements Bridge {
  /** Names of the calls that end the page, for tests. */
  ended: string[] = [];
  copied: string[] = [];
  opened: string[] = [];
  #passphrase: string | null = null;
  #open = false;
  #stopped = false;
  #savedAt: string | null = null;
  #situation: t.Situation = data.situation;
  #states = new Map<string, t.StepState>();
  #cases: t.Case[] = [];
  #case = "case-1";
  #entries: t.Entry[] = [];
  #devices: t.Device[] = [];
  #permissions: t.Permission[] = [];
  #accounts: t.Account[] = [];
  #items: t.EvidenceItem[] = [];
  #submissions: t.Submission[] = [];
  #chosen = new Map<string, t.ChosenFile>();
  /** `?way=archive` in the address (or disk-image, mail, picture): what the dialog gives. */
  #way: string | null = null;

  constructor(search: string = globalThis.location?.search ?? "") {
    const asked = new URLSearchParams(search);
    this.#packs = asked.get("packs");
    this.#way = asked.get("way");
    this.#clipboard = asked.get("clipboard");
    if (!search.includes("record")) return;
    this.#passphrase = "open sesame";
    this.#fill(search.includes("two"));
    if (search.includes("devices")) this.#devices = made.devices();
    if (search.includes("held")) this.#holds = [erasing.asked(this.#case)];
    this.#open = search.includes("open");
  }

  #fill(two: boolean) {
    this.#cases = two ? [made.firstCase, made.secondCase] : [made.firstCase];
    this.#entries = made.entries();
    this.#accounts = made.accounts();
    this.#items = made.items();
    this.#savedAt = now();
  }
  #saved<T>(value: T): Promise<T> {
    this.#savedAt = now();
    return Promise.resolve(value);
  }
  #plan(): t.Plan {
    const steps = data.steps.map((s) => ({ ...s, state: this.#states.get(s.id) ?? "open", next: false }));
    const next = steps.find((s) => s.state === "open");
    if (next) next.next = true;
    return { steps, not_to_do: data.notToDo };
  }

  emergency = (country: string) =>
    Promise.resolve(
      data.emergencies[country] ?? { ...data.emergencies.CA!, country, country_name: country, number: "112" },
    );
  /** `?packs` in the address: a Cairn that has a key. */
  #packs: string | null = null;
  contentEditions = (): Promise<t.Editions> =>
    Promise.resolve({
      in_use: { version: 1, made_on: "2026-11-25" },
      from_pack: false,
      takes_packs: this.#packs !== null,
      fetches_from: this.#packs === "offline" || this.#packs === "fetch" ? "content.example.org" : null,
      refused: this.#packs === "refused" ? "pack-signature" : null,
    });
  takeContentPack = (): Promise<t.Edition | null> =>
    this.#packs === null
      ? fail("packs-not-taken")
      : this.#packs === "wrong"
        ? fail("pack-signature")
        : Promise.resolve({ version: 2, made_on: "2027-03-01" });
  fetchContentPack = (): Promise<t.Edition> =>
    this.#packs === "offline" ? fail("no-answer") : Promise.resolve({ version: 2, made_on: "2027-03-01" });
  #language = "en";
  language = () => Promise.resolve({ language: this.#language, languages: ["en", "es"] });
  setLanguage = (language: string) => {
    this.#language = language;
    return this.language();
  };
  countries = () => Promise.resolve(data.countries);
  regions = (country: string) => Promise.resolve(data.regions[country] ?? []);
  platforms = () => Promise.resolve(data.platforms);
  signs = () => Promise.resolve(data.signs);
  faq = () => Promise.resolve(questions());
  plan = () => Promise.resolve(this.#plan());
  recommend = () => Promise.resolve(data.recommendations);
  services = (country: string) => Promise.resolve(data.services.filter((s) => s.country === country));
  findAnswers = (query: string, country: string) => Promise.resolve(answers(query, country));

  recordState = () =>
    Promise.resolve({
      exists: this.#passphrase !== null,
      unlocked: this.#open,
      place: "/home/you/.local/share/cairn",
      portable: false,
    });
  async createRecord(passphrase: string, situation: t.Situation, withRecoveryKey: boolean) {
    if (!passphrase) return fail("passphrase-empty");
    if (this.#passphrase !== null) return fail("vault-exists");
    await rest(300);
    this.#passphrase = passphrase;
    this.#situation = situation;
    this.#cases = [{ ...made.firstCase, country: situation.country, region: situation.region }];
    this.#open = true;
    this.#savedAt = now();
    this.#recoveryKey = withRecoveryKey;
    return withRecoveryKey ? made.recoveryKey : null;
  }
  async unlock(passphrase: string) {
    await rest(300);
    if (!passphrase) return fail("passphrase-empty");
    if (passphrase !== this.#passphrase) return fail("wrong-passphrase");
    this.#open = true;
  }
  async recover(recoveryKey: string, newPassphrase: string) {
    await rest(300);
    if (recoveryKey.trim().length < 58)
      return Promise.reject<never>({ code: "recovery-key-mistyped", detail: "short" } satisfies t.CommandError);
    if (recoveryKey.replace(/\s/g, "") !== made.recoveryKey) return fail("wrong-recovery-key");
    this.#passphrase = newPassphrase;
    this.#open = true;
  }
  /** Nobody leaves a stand-in; a test calls what it was given. */
  away: (news: t.AwayNews) => void = () => {};
  watchAway = (onAway: (news: t.AwayNews) => void) => {
    this.away = onAway;
    return Promise.resolve();
  };
  lock() {
    this.ended.push("lock");
    this.#open = false;
    return Promise.resolve();
  }
  leaveNow() {
    this.ended.push("leaveNow");
    this.#open = false;
    return Promise.resolve();
  }

  overview = (): Promise<t.Overview> => {
    const open = this.#cases.find((c) => c.id === this.#case);
    if (!this.#open || !open) return fail("not-found");
    const count = { recognise: 0, preserve: 0, report: 0, contact: 0, support: 0 };
    for (const s of this.#submissions) count[s.service === null ? "report" : "contact"] += 1;
    for (const e of this.#entries)
      count[e.kind === "observation" ? "recognise" : e.kind === "call" || e.kind === "duty" ? "contact" : "preserve"] +=
        1;
    count.preserve += this.#items.length;
    const places = (Object.keys(count) as t.Stage[]).map((stage) => ({ stage, count: count[stage] }));
    return Promise.resolve({
      case: open,
      situation: this.#situation,
      plan: this.#plan(),
      places,
      saved_at: this.#savedAt,
      findings: made.findings,
      without_backup: this.#copied ? 0 : this.#items.filter((one) => !one.protected && !one.erased).length,
      swept: 0,
    });
  };
  cases = () => Promise.resolve(this.#cases);
  newCase = (title: string) => {
    const made: t.Case = { id: `case-${this.#cases.length + 1}`, title, country: "US", region: null, created: now() };
    this.#cases = [...this.#cases, made];
    return this.#saved(made);
  };
  openCase = (id: string) => {
    this.#case = id;
    return Promise.resolve();
  };
  setSituation = (situation: t.Situation) => {
    this.#situation = situation;
    return this.#saved(undefined);
  };
  setStep = (id: string, state: t.StepState) => {
    this.#states.set(id, state);
    return this.#saved(undefined);
  };

  /** By case and form. */
  #typed = new Map<string, [string, t.FormDraft]>();
  #place: t.LastPlace | null = null;
  formDrafts = () =>
    Promise.resolve([...this.#typed.values()].filter(([id]) => id === this.#case).map(([, draft]) => draft));
  keepFormDraft = (caseId: string, draft: t.FormDraft) => {
    this.#typed.set(JSON.stringify([caseId, draft.form]), [caseId, draft]);
    return Promise.resolve();
  };
  forgetFormDraft = (caseId: string, form: string) => {
    this.#typed.delete(JSON.stringify([caseId, form]));
    return Promise.resolve();
  };
  keepPlace = (case_id: string, place: string) => {
    this.#place = { case_id, place };
    return Promise.resolve();
  };
  lastPlace = () => Promise.resolve(this.#place);

  entries = () => Promise.resolve(this.#entries);
  entryPage = (filter: t.EntryFilter) => Promise.resolve(made.entryPage(this.#entries, filter));
  entryCounts = () => Promise.resolve(made.entryCounts(this.#entries));
  entry = (id: string): Promise<t.Entry> => {
    const found = this.#entries.find((one) => one.id === id);
    return found ? Promise.resolve(found) : fail("not-found");
  };
  addEntry = (draft: t.EntryDraft) => {
    if (!/[+-]\d\d:\d\d$|Z$/.test(draft.at)) return fail("bad-time");
    if (!draft.text.trim()) return fail("nothing-written");
    const entry = made.entry(this.#entries.length + 1, draft, now());
    this.#entries = [...this.#entries, entry];
    return this.#saved(entry);
  };
  correctEntry = (id: string, text: string, reason: string) => {
    const old = this.#entries.find((e) => e.id === id);
    if (!old) return fail("not-found");
    if (!text.trim() || !reason.trim()) return fail("nothing-written");
    const fresh = made.corrected(old, text, reason, now());
    this.#entries = this.#entries.map((e) => (e.id === id ? fresh : e));
    return this.#saved(fresh);
  };
  accounts = () => Promise.resolve(this.#accounts);
  addAccount = (draft: t.AccountDraft) => {
    const account = { ...draft, id: `account-${this.#accounts.length + 1}`, created_from_id: null };
    this.#accounts = [...this.#accounts, account];
    return this.#saved(account);
  };
  decode = (text: string, platform: string | null) => Promise.resolve(decoded(text, platform));
  nameNote = (name: string) => Promise.resolve(noteOf(name));
  timeline = () => Promise.resolve(made.moments(this.#entries, this.#items, this.#submissions, this.#devices));
  search = (query: string) =>
    Promise.resolve({ found: made.find(query, this.#entries, this.#items), more: false, of_newest: null });
  custody = () => Promise.resolve(made.custody(this.#entries, this.#items));

  devices = () => Promise.resolve(this.#devices);
  addDevice = (sheet: t.DeviceSheet) => {
    if (!sheet.kind.trim()) return fail("nothing-written");
    const device = made.device(this.#devices.length + 1, sheet, now());
    this.#devices = [...this.#devices, device];
    return this.#saved(device);
  };
  correctDevice = (id: string, sheet: t.DeviceSheet, reason: string) => {
    const old = this.#devices.find((d) => d.id === id);
    if (!old) return fail("not-found");
    if (!sheet.kind.trim() || !reason.trim()) return fail("nothing-written");
    return this.#device(made.correctedDevice(old, sheet, reason, now()));
  };
  handOverDevice = (id: string, draft: t.TransferDraft) => {
    const old = this.#devices.find((d) => d.id === id);
    if (!old) return fail("not-found");
    if (!draft.to.trim() || !draft.purpose.trim()) return fail("nothing-written");
    return this.#device(made.handedOn(old, draft, now()));
  };
  #device(device: t.Device) {
    this.#devices = this.#devices.map((d) => (d.id === device.id ? device : d));
    return this.#saved(device);
  }
  permissions = () => Promise.resolve(this.#permissions);
  addPermission = (draft: t.PermissionDraft) => {
    if (!draft.who.trim() || !draft.what.trim()) return fail("nothing-written");
    const permission = { ...draft, id: `permission-${this.#permissions.length + 1}`, written: now() };
    this.#permissions = [...this.#permissions, permission];
    return this.#saved(permission);
  };

  chooseFiles = (depicts: t.Depicts, permission: string | null) => {
    if (!letsIn(depicts, permission)) return fail("item-protected");
    const files = filesOf(this.#way);
    for (const file of files) this.#chosen.set(file.token, file);
    return Promise.resolve(files);
  };
  async keepFiles(request: t.KeepRequest, onProgress: (p: t.IntakeProgress) => void): Promise<t.IntakeOutcome> {
    this.#stopped = false;
    const { tokens, parts } = request;
    const outcome: t.IntakeOutcome = { kept: [], failed: [], asked: [], cancelled: false };
    for (const [i, token] of tokens.entries()) {
      const file = this.#chosen.get(token);
      if (!file) return fail("file-missing");
      if (partsOf(file).length > 0 && parts.length === 0) {
        outcome.asked.push({ token, name: file.name, parts: partsOf(file) });
        continue;
      }
      for (let done = 0; done <= 20; done += 1) {
        if (this.#stopped) return { ...outcome, cancelled: true };
        const of = file.size ?? 0;
        onProgress({ name: file.name, done: (of * done) / 20, of, file: i + 1, files: tokens.length });
        await rest(60);
      }
      const items = takenIn(file, request, this.#items.length, now());
      this.#items = [...this.#items, ...items];
      outcome.kept.push(...items.map(keptOf));
    }
    return this.#saved(outcome);
  }
  keepText = (draft: t.TypedDraft) => {
    if (!draft.text.trim()) return fail("nothing-written");
    if (/base64/i.test(draft.text)) return fail("witness-unanswered");
    return this.#add(typed(draft, this.#items.length + 1, now()));
  };
  /** `?clipboard=none` in the address: no picture on it. */
  #clipboard: string | null = null;
  pastePicture = (depicts: t.Depicts, permission: string | null) =>
    letsIn(depicts, permission)
      ? Promise.resolve(this.#clipboard === "none" ? null : pictureToKeep(null))
      : fail("item-protected");
  openPicture = (token: string, depicts: t.Depicts, permission: string | null) => {
    const file = this.#chosen.get(token);
    if (!file || !letsIn(depicts, permission)) return fail("item-protected");
    this.#held = file.name;
    return Promise.resolve(pictureToKeep(file.name));
  };
  /** The name of the file whose picture is in memory. */
  #held: string | null = null;
  keepPicture = async (request: t.KeepPictureRequest) => {
    const name = this.#held ?? request.name;
    this.#held = null;
    return keptOf(await this.#add(blackened(name, request, this.#items.length + 1, now())));
  };
  /** How often a picture was let go, for tests. */
  forgotten = 0;
  forgetPicture = () => {
    this.forgotten += 1;
    this.#held = null;
    return Promise.resolve();
  };
  #add(item: t.EvidenceItem) {
    this.#items = [...this.#items, item];
    return this.#saved(item);
  }
  stopWork = () => {
    this.#stopped = true;
    return Promise.resolve();
  };
  addReference = (draft: t.ReferenceDraft) => {
    if (!draft.text.trim()) return fail("nothing-written");
    const item = made.reference(this.#items.length + 1, draft, now());
    this.#items = [...this.#items, item];
    return this.#saved(item);
  };
  evidence = () => Promise.resolve(this.#items);
  chooseFolder = (depicts: t.Depicts, permission: string | null) => this.chooseFiles(depicts, permission);
  waitingFiles = (depicts: t.Depicts, permission: string | null) => this.chooseFiles(depicts, permission);
  /** Nothing can be dropped on a stand-in; a test calls what it was given. */
  drop: (count: number) => void = () => {};
  watchDrops = (onDrop: (count: number) => void) => {
    this.drop = onDrop;
    return Promise.resolve();
  };
  lookInside = (id: string) => {
    const item = this.#items.find((one) => one.id === id);
    if (!item) return fail("not-found");
    return item.protected ? fail("item-protected") : Promise.resolve(made.inside(item, this.#checks.get(id)));
  };
  #chats = new Map<string, t.ChatAnswers>();
  #chatOf(id: string, act: (item: t.EvidenceItem) => t.ChatSummary) {
    const item = this.#items.find((one) => one.id === id);
    if (!item || item.protected) return fail(item ? "item-protected" : "not-found");
    return (item.title + (item.original_name ?? "")).includes("chat")
      ? Promise.resolve(act(item))
      : fail("chat-not-known");
  }
  lookAtChat = (id: string, answers: t.ChatAnswers) => this.#chatOf(id, (item) => chat.summary(item, answers));
  readChat = (id: string, answers: t.ChatAnswers) =>
    this.#chatOf(id, (item) => {
      const before = this.#chats.get(id);
      const all = {
        ...answers,
        zone: answers.zone ?? before?.zone ?? null,
        order: answers.order ?? before?.order ?? null,
      };
      this.#chats.set(id, all);
      return chat.summary(item, all);
    });
  chatAnswers = (id: string) => Promise.resolve(this.#chats.get(id) ?? null);
  messages = ({ item, words, from, limit }: t.MessageFilter) => {
    const open = this.#items.filter((one) => !one.protected && !one.erased && (item === null || one.id === item));
    const all = open.flatMap((one) => {
      const answers = this.#chats.get(one.id);
      return answers ? chat.messagesOf(one, answers) : [];
    });
    const wanted = words.trim().toLowerCase();
    const fitting = all.filter((one) => `${one.sender ?? ""} ${one.text}`.toLowerCase().includes(wanted));
    return Promise.resolve({ total: fitting.length, messages: fitting.slice(from, from + limit) });
  };
  message = async (id: string) => {
    const { messages } = await this.messages({ item: null, words: "", from: 0, limit: 1000 });
    return messages.find((one) => one.id === id) ?? fail("not-found");
  };
  #checks = new Map<string, t.MailSignatures>();
  checkSignatures = (id: string) => {
    const item = this.#items.find((one) => one.id === id);
    if (!item || item.protected) return fail(item ? "item-protected" : "not-found");
    if (!item.original_name?.endsWith(".eml")) return fail("no-signature");
    const found = made.signed(now());
    this.#checks.set(id, found);
    return Promise.resolve(found);
  };
  showPicture = (id: string, covered: boolean) => {
    const item = this.#items.find((one) => one.id === id);
    if (!item || item.protected) return fail("item-protected");
    return Promise.resolve(made.picture(covered));
  };
  evidenceItem = (id: string) => {
    const item = this.#items.find((i) => i.id === id);
    return item ? Promise.resolve(item) : fail("not-found");
  };
  protectItem = (id: string, reason: string) => {
    const old = this.#items.find((i) => i.id === id);
    if (!old) return fail("not-found");
    if (!reason.trim()) return fail("nothing-written");
    const item = { ...old, protected: true, protected_reason: reason };
    this.#items = this.#items.map((i) => (i.id === id ? item : i));
    return this.#saved(item);
  };
  eraseItem = (id: string, draft: t.ErasureDraft, passphrase: string) => {
    const old = this.#items.find((i) => i.id === id);
    if (!old) return fail("not-found");
    if (passphrase !== this.#passphrase) return fail("wrong-passphrase");
    if (!draft.reason.trim()) return fail("nothing-written");
    const told = draft.instructed_by && draft.instructed_at;
    if (old.protected && old.kind !== "reference" && !told) return fail("instruction-missing");
    if (this.#isHeld() && !draft.despite_hold) return fail("asked-to-keep");
    const item = made.stub(old, draft, now());
    this.#items = this.#items.map((i) => (i.id === id ? item : i));
    return this.#saved(item);
  };
  handling = (id: string | null) => Promise.resolve(handling(this.#items.find((i) => i.id === id) ?? null));
  async verifyEvidence(onProgress: (p: t.WorkProgress) => void) {
    this.#stopped = false;
    const of = this.#items.reduce((sum, i) => sum + (i.protected ? 0 : (i.size ?? 0)), 0);
    for (let done = 0; done <= 20; done += 1) {
      if (this.#stopped) return fail("cancelled");
      onProgress({ doing: "verifying", done: (of * done) / 20, of });
      await rest(30);
    }
    return this.#items.map((i) => ({
      id: i.id,
      number: i.number,
      ok: true,
      problem: i.erased ? "erased" : i.protected ? "not-opened" : null,
    }));
  }

  #counted(): [number, number] {
    const closed = this.#items.filter((i) => i.protected).length;
    return [this.#items.filter((i) => i.sha256 !== null).length - closed, closed];
  }
  async #long(tell: (p: t.WorkProgress) => void, doing: string) {
    this.#stopped = false;
    const done = await vault.inSteps(
      () => this.#stopped,
      () => rest(10),
      tell,
      doing,
    );
    if (!done) await fail("cancelled");
  }
  #holds: t.Hold[] = [];
  #stubs: t.EntryStub[] = [];
  #copied = false;
  #isHeld = () => this.#holds.some((one) => one.lifted === null);
  eraseEntry = (id: string, draft: t.ErasureDraft, passphrase: string) => {
    const old = this.#entries.find((one) => one.id === id);
    if (!old) return fail("not-found");
    if (passphrase !== this.#passphrase) return fail("wrong-passphrase");
    if (!draft.reason.trim()) return fail("nothing-written");
    if (this.#isHeld() && !draft.despite_hold) return fail("asked-to-keep");
    const stub = erasing.entryStub(old, draft, now());
    this.#entries = this.#entries.filter((one) => one !== old);
    this.#stubs = [...this.#stubs, stub];
    return this.#saved(stub);
  };
  erasedEntries = () => Promise.resolve(this.#stubs);
  async eraseCase(id: string, passphrase: string, despiteHold: boolean) {
    await rest(300);
    if (passphrase !== this.#passphrase) return fail("wrong-passphrase");
    if (this.#isHeld() && !despiteHold) return fail("asked-to-keep");
    this.#cases = this.#cases.filter((one) => one.id !== id);
    [this.#entries, this.#stubs, this.#items, this.#holds, this.#submissions] = [[], [], [], [], []];
    this.#case = "";
  }
  async eraseRecord(passphrase: string, despiteHold: boolean) {
    await rest(300);
    if (passphrase !== this.#passphrase) return fail("wrong-passphrase");
    if (this.#isHeld() && !despiteHold) return fail("asked-to-keep");
    this.ended.push("eraseRecord");
    [this.#passphrase, this.#open, this.#cases] = [null, false, []];
  }
  holds = () => Promise.resolve(this.#holds);
  addHold = (draft: t.HoldDraft) => {
    if (!draft.who.trim()) return fail("nothing-written");
    const hold = erasing.hold(this.#holds.length + 1, this.#case, draft, now());
    this.#holds = [...this.#holds, hold];
    return this.#saved(hold);
  };
  liftHold = (id: string, reason: string) => {
    const old = this.#holds.find((one) => one.id === id);
    if (!old || old.lifted !== null) return fail("not-found");
    const hold = { ...old, lifted: now(), lifted_because: reason };
    this.#holds = this.#holds.map((one) => (one.id === id ? hold : one));
    return this.#saved(hold);
  };
  notOpenElsewhere = () => Promise.resolve();

  async checkRecord(tell: (p: t.WorkProgress) => void) {
    await this.#long(tell, "verifying");
    return vault.checked(...this.#counted());
  }
  async backUp(tell: (p: t.WorkProgress) => void) {
    await this.#long(tell, "copying");
    this.#copied = true;
    return vault.backedUp(...this.#counted());
  }
  async restoreRecord(passphrase: string, tell: (p: t.WorkProgress) => void) {
    if (passphrase !== "open sesame") return fail("wrong-passphrase");
    await this.#long(tell, "copying");
    [this.#passphrase, this.#open, this.#cases] = [passphrase, true, [made.firstCase]];
    return vault.backedUp(...this.#counted());
  }
  async changePassphrase(passphrase: string, fresh: string) {
    if (passphrase !== this.#passphrase) return fail("wrong-passphrase");
    this.#passphrase = fresh;
    await rest(300);
  }
  async renewRecord(passphrase: string, fresh: string, key: boolean, tell: (p: t.WorkProgress) => void) {
    if (passphrase !== this.#passphrase) return fail("wrong-passphrase");
    await this.#long(tell, "renewing");
    this.#passphrase = fresh;
    this.#recoveryKey = key;
    const [items, not_opened] = this.#counted();
    return { items, not_opened, recovery_key: key ? made.recoveryKey : null, open: true };
  }

  #recoveryKey = true;
  /** The pages with a recovery key that were saved. */
  keyPages: string[] = [];
  passphraseStrength = (passphrase: string) => Promise.resolve(vault.strength(passphrase));
  offerPassphrase = () => Promise.resolve(vault.offer());
  hasRecoveryKey = () => Promise.resolve(this.#recoveryKey);
  renewRecoveryKey = (passphrase: string) => {
    if (passphrase !== this.#passphrase) return fail("wrong-passphrase");
    this.#recoveryKey = true;
    return Promise.resolve(made.recoveryKey);
  };
  removeRecoveryKey = (passphrase: string) => {
    if (passphrase !== this.#passphrase) return fail("wrong-passphrase");
    this.#recoveryKey = false;
    return Promise.resolve();
  };
  saveRecoveryPage = (recoveryKey: string, paper: t.Paper) => {
    this.keyPages.push(`${paper} ${recoveryKey}`);
    return Promise.resolve(true);
  };

  reportPlatforms = () => Promise.resolve(data.platforms.filter((p) => ["instagram", "discord"].includes(p.id)));
  reportRoutes = () => Promise.resolve(made.routes);
  reportDraft = (request: t.DraftRequest) =>
    Promise.resolve(made.draft(request, this.#language, this.#entries, this.#accounts, this.#items));
  #drafts: t.KeptDraft[] = [];
  keepDraft = (caseId: string, draft: t.KeptDraft) => {
    if (caseId !== this.#case) return fail("not-found");
    this.#drafts = [
      ...this.#drafts.filter((one) => one.platform !== draft.platform || one.route !== draft.route),
      draft,
    ];
    return Promise.resolve();
  };
  keptDraft = (platform: string, route: string) =>
    Promise.resolve(this.#drafts.find((one) => one.platform === platform && one.route === route) ?? null);
  keptDrafts = () => Promise.resolve([...this.#drafts].reverse());
  forgetDraft = (caseId: string, platform: string, route: string) => {
    if (caseId !== this.#case) return fail("not-found");
    this.#drafts = this.#drafts.filter((one) => one.platform !== platform || one.route !== route);
    return Promise.resolve();
  };
  addSubmission = (draft: t.SubmissionDraft) => {
    if (!draft.platform && !draft.service) return fail("nothing-written");
    const submission = ledger.submission(this.#submissions.length + 1, draft, now());
    this.#submissions = [...this.#submissions, submission];
    return this.#saved(submission);
  };
  submissions = () => Promise.resolve(this.#submissions);
  #changed(id: string, change: (sent: t.Submission) => t.Submission) {
    const old = this.#submissions.find((one) => one.id === id);
    if (!old) return fail("not-found");
    const sent = change(old);
    this.#submissions = this.#submissions.map((one) => (one.id === id ? sent : one));
    return this.#saved(sent);
  }
  answerSubmission = (id: string, draft: t.AnswerDraft) =>
    draft.corrects && !draft.reason
      ? fail("nothing-written")
      : this.#changed(id, (sent) => ledger.answered(sent, draft, now()));
  correctSubmission = (id: string, correction: t.SubmissionCorrection) =>
    this.#changed(id, (sent) => ledger.bettered(sent, correction, now()));
  lookAgain = (id: string, at: string) => this.#changed(id, (sent) => ledger.lookedAgain(sent, at));
  showConfirmation = (id: string, item: string) =>
    this.#changed(id, (sent) => ({ ...sent, pictures: [...new Set([...sent.pictures, item])] }));
  followUpTexts = (id: string, language: string) => {
    const sent = this.#submissions.find((one) => one.id === id);
    return sent ? Promise.resolve(ledger.texts(sent, language)) : fail("not-found");
  };
  noticeLaws = () => Promise.resolve(ledger.laws);
  draftNotice = (request: t.NoticeRequest, language: string) => Promise.resolve(ledger.notice(request, language));

  /** What was opened beside the browser, and how to tell that window's news. */
  companion: {
    request: t.FormRequest;
    language: string | null;
    changes: Record<string, string>;
    tell: (news: t.CompanionNews) => void;
  } | null = null;
  /** What the narrow window asked for. */
  besides: string[] = [];
  forms = () => Promise.resolve(forms);
  filledForm = (request: t.FormRequest, language: string | null) =>
    filled(request, language, this.#accounts, this.#entries);
  openCompanion = (
    request: t.FormRequest,
    language: string | null,
    changes: Record<string, string>,
    tell: (news: t.CompanionNews) => void,
  ) => {
    this.companion = { request, language, changes, tell };
    return Promise.resolve();
  };
  companionForm = async (): Promise<t.CompanionForm> => {
    const request = this.companion?.request ?? {
      form: "ncmec-cybertipline",
      leave_out: [],
      anonymous: false,
      without: [],
    };
    const { language = null, changes = {} } = this.companion ?? {};
    return { language: "en", form: await filled(request, language, this.#accounts, this.#entries), changes };
  };
  companionTouched = () => this.#beside("touched");
  companionWrote = (form: string, changes: Record<string, string>) => {
    this.companion?.tell({ wrote: { form, changes } });
    return Promise.resolve();
  };
  companionOnTop = (on: boolean) => this.#beside(on ? "on-top" : "not-on-top");
  closeCompanion = () => this.#beside("closed");
  #beside(what: string) {
    this.besides.push(what);
    return Promise.resolve();
  }

  /** The cards that were saved. */
  cards: t.CallCard[] = [];
  mandated = () => Promise.resolve(mandated(this.#situation, this.#entries));
  spokenWords = () =>
    Promise.resolve("amber bridge cedar delta ember fern garden harbor island jade kettle lantern".split(" "));
  saveCard = (card: t.CallCard) => {
    this.cards.push(card);
    return Promise.resolve(true);
  };

  handoffPreview = (request: t.HandoffRequest) =>
    Promise.resolve(made.preview(request, this.#entries, this.#items, this.#accounts, this.#submissions));
  async handoffSave(
    request: t.HandoffRequest,
    passphrase: string | null,
    own: string | null,
    onProgress: (p: t.WorkProgress) => void,
  ) {
    if (passphrase === null && own !== this.#passphrase) return fail("wrong-passphrase");
    this.#stopped = false;
    const preview = await this.handoffPreview(request);
    for (let done = 0; done < 20; done += 1) {
      if (this.#stopped) return fail("cancelled");
      onProgress({ doing: "writing", done: (preview.bytes * done) / 20, of: preview.bytes });
      await rest(60);
    }
    return made.handedOver(preview, passphrase !== null);
  }

  openInBrowser = (address: string) => {
    this.opened.push(address);
    return Promise.resolve();
  };
  copy = (text: string) => {
    this.copied.push(text);
    return Promise.resolve(60);
  };
}
