// The one place that calls Rust. Everything on screen imports from here and from nowhere else.
// It never prints arguments: they may be a passphrase or someone's words.
import type * as t from "./generated";
export type * from "./generated";

export interface Bridge {
  // Reading, without a record
  emergency(country: string): Promise<t.Emergency>;
  countries(): Promise<t.NamedCode[]>;
  regions(country: string): Promise<t.NamedCode[]>;
  platforms(): Promise<t.PlatformSummary[]>;
  signs(): Promise<t.SignCategory[]>;
  faq(): Promise<t.QuestionGroup[]>;
  plan(situation: t.Situation): Promise<t.Plan>;
  recommend(situation: t.Situation): Promise<t.Recommendation[]>;
  /** The full list for a country, unconfirmed ones included and marked. */
  services(country: string): Promise<t.Service[]>;
  /** What helps with what was typed, the best first. Nothing of it is kept. */
  findAnswers(query: string, country: string): Promise<t.FoundAnswer[]>;

  /** Which edition of the content people read, and whether this Cairn takes packs. */
  contentEditions(): Promise<t.Editions>;
  /** Opens the file dialog, then takes the pack in; read from the next start on. `null` when the person closed the dialog. */
  takeContentPack(): Promise<t.Edition | null>;
  /** Asks the one address there is for the newest pack, and takes it in. */
  fetchContentPack(): Promise<t.Edition>;

  language(): Promise<t.Language>;
  /** Everything that Rust words from now on is in this language. */
  setLanguage(language: string): Promise<t.Language>;

  // The record: create, unlock, lock, leave
  recordState(): Promise<t.RecordState>;
  /** Makes the record and its first case. Returns the recovery key, shown once, when asked for. */
  createRecord(passphrase: string, situation: t.Situation, withRecoveryKey: boolean): Promise<string | null>;
  unlock(passphrase: string): Promise<void>;
  recover(recoveryKey: string, newPassphrase: string): Promise<void>;
  /** Tells from now on when the record has to lock because nobody is there. */
  watchAway(onAway: (news: t.AwayNews) => void): Promise<void>;
  /** Replaces the whole process; the page never hears an answer. */
  lock(): Promise<void>;
  /** The cover is up before this is called; it blanks the window, drops the keys and ends the program. */
  leaveNow(): Promise<void>;

  // The open case
  overview(): Promise<t.Overview>;
  cases(): Promise<t.Case[]>;
  newCase(title: string): Promise<t.Case>;
  openCase(id: string): Promise<void>;
  setSituation(situation: t.Situation): Promise<void>;
  setStep(id: string, state: t.StepState): Promise<void>;

  // What is typed and not kept yet, and where the person is: in the record, and no part of it
  formDrafts(): Promise<t.FormDraft[]>;
  keepFormDraft(caseId: string, draft: t.FormDraft): Promise<void>;
  forgetFormDraft(caseId: string, form: string): Promise<void>;
  keepPlace(caseId: string, place: string): Promise<void>;
  lastPlace(): Promise<t.LastPlace | null>;

  // Journal
  /** All of them, the oldest first: for pages that choose among them. There may be very many. */
  entries(): Promise<t.Entry[]>;
  /** Some of them, the latest first. */
  entryPage(filter: t.EntryFilter): Promise<t.EntryPage>;
  /** How many there are of each kind. */
  entryCounts(): Promise<t.EntryCount[]>;
  entry(id: string): Promise<t.Entry>;
  addEntry(draft: t.EntryDraft): Promise<t.Entry>;
  correctEntry(id: string, text: string, reason: string): Promise<t.Entry>;
  accounts(): Promise<t.Account[]>;
  addAccount(draft: t.AccountDraft): Promise<t.Account>;
  /** What an id, an address or a number says of itself; a platform's id where it is known. Nothing is kept or asked. */
  decode(text: string, platform: string | null): Promise<t.Decoded>;
  /** What is deceiving about a name; `null` where nothing is. */
  nameNote(name: string): Promise<t.NameNote | null>;
  timeline(): Promise<t.Moment[]>;
  search(query: string): Promise<t.FoundFirst>;
  custody(): Promise<t.CustodyView>;

  // Erasing, and who asked to keep it
  eraseEntry(id: string, draft: t.ErasureDraft, passphrase: string): Promise<t.EntryStub>;
  /** What is left of the entries that were erased. */
  erasedEntries(): Promise<t.EntryStub[]>;
  /** Erases the open case. No case is open then. */
  eraseCase(id: string, passphrase: string, despiteHold: boolean): Promise<void>;
  /** Erases everything. A fresh process takes over. */
  eraseRecord(passphrase: string, despiteHold: boolean): Promise<void>;
  holds(): Promise<t.Hold[]>;
  addHold(draft: t.HoldDraft): Promise<t.Hold>;
  liftHold(id: string, reason: string): Promise<t.Hold>;
  /** The person says that no other computer has the record open. */
  notOpenElsewhere(): Promise<void>;

  // The record as a whole
  /** Reads everything in it again. */
  checkRecord(onProgress: (p: t.WorkProgress) => void): Promise<t.RecordCheck>;
  /** Asks for a folder, and copies the record there. `null` where the dialog was closed. */
  backUp(onProgress: (p: t.WorkProgress) => void): Promise<t.BackupDone | null>;
  /** Asks for the folder of a copy, puts it back where no record is, and opens it. `null` where the dialog was closed. */
  restoreRecord(passphrase: string, onProgress: (p: t.WorkProgress) => void): Promise<t.BackupDone | null>;
  changePassphrase(passphrase: string, newPassphrase: string): Promise<void>;
  /** Encrypts everything anew. A recovery key is asked for anew, and shown once; the one before opens nothing any more. */
  renewRecord(
    passphrase: string,
    newPassphrase: string,
    withRecoveryKey: boolean,
    onProgress: (p: t.WorkProgress) => void,
  ): Promise<t.RecordRenewed>;

  // Keys
  /** How hard a passphrase would be to guess; `null` where nothing is typed. Nothing of it is kept. */
  passphraseStrength(passphrase: string): Promise<t.Strength | null>;
  /** Six words chosen by chance, in the language of the window. */
  offerPassphrase(): Promise<t.Offer>;
  hasRecoveryKey(): Promise<boolean>;
  /** Another recovery key, shown once. The one before opens nothing any more. */
  renewRecoveryKey(passphrase: string): Promise<string>;
  removeRecoveryKey(passphrase: string): Promise<void>;
  /** Asks where to save, then writes the page with the key. False when the person closed the dialog. */
  saveRecoveryPage(recoveryKey: string, paper: t.Paper): Promise<boolean>;

  // Devices, and who allowed what
  devices(): Promise<t.Device[]>;
  addDevice(sheet: t.DeviceSheet): Promise<t.Device>;
  correctDevice(id: string, sheet: t.DeviceSheet, reason: string): Promise<t.Device>;
  handOverDevice(id: string, draft: t.TransferDraft): Promise<t.Device>;
  permissions(): Promise<t.Permission[]>;
  addPermission(draft: t.PermissionDraft): Promise<t.Permission>;

  // Evidence: the answer to the witness question comes first, always
  /** Opens the file dialog. Only after "nothing-sexual", "only-me-adult", or "other-adult" with a permission. Nothing is read yet. */
  chooseFiles(depicts: t.Depicts, permission: string | null): Promise<t.ChosenFile[]>;
  /** The same for a folder: its files wait then, each for its own answer. Only their names are looked at. */
  chooseFolder(depicts: t.Depicts, permission: string | null): Promise<t.ChosenFile[]>;
  /** The files that wait: of a folder, or dropped on the window. */
  waitingFiles(depicts: t.Depicts, permission: string | null): Promise<t.ChosenFile[]>;
  /** Tells from now on how many files are dropped on the window; 0 where no record is open. None of them is opened. */
  watchDrops(onDrop: (count: number) => void): Promise<void>;
  /**
   * Keeps the chosen files, one after the other. A file with parts comes back in `asked`; it is kept once it is asked for
   * alone, with an answer for each part.
   */
  keepFiles(request: t.KeepRequest, onProgress: (p: t.IntakeProgress) => void): Promise<t.IntakeOutcome>;
  /** Keeps pasted or typed words as an item of its own. Plain text needs no answer. */
  keepText(draft: t.TypedDraft): Promise<t.EvidenceItem>;
  /** Takes the picture on the clipboard into memory. `null` where there is none. */
  pastePicture(depicts: t.Depicts, permission: string | null): Promise<t.PictureToKeep | null>;
  /** Takes one chosen picture into memory, to be blacked out there before anything is written. */
  openPicture(token: string, depicts: t.Depicts, permission: string | null): Promise<t.PictureToKeep>;
  /** Keeps the picture in memory, black where it is wanted. */
  keepPicture(request: t.KeepPictureRequest): Promise<t.Kept>;
  /** Lets go of the picture in memory. */
  forgetPicture(): Promise<void>;
  /** Stops the long work under way (intake, verify or handoff); nothing half-done is left. */
  stopWork(): Promise<void>;
  addReference(draft: t.ReferenceDraft): Promise<t.EvidenceItem>;
  evidence(): Promise<t.EvidenceItem[]>;
  evidenceItem(id: string): Promise<t.EvidenceItem>;
  /** What a file says of itself, read in a process of its own. A protected item is not opened. */
  lookInside(id: string): Promise<t.Inside>;
  /** Looks at the file of a chat and keeps nothing: what it is, and what has to be asked. */
  lookAtChat(id: string, answers: t.ChatAnswers): Promise<t.ChatSummary>;
  /** Reads the messages in it and keeps them. Read again, the same messages stay and their times are understood better. */
  readChat(id: string, answers: t.ChatAnswers): Promise<t.ChatSummary>;
  /** What the messages of an item were read as; null where nobody read them yet. */
  chatAnswers(id: string): Promise<t.ChatAnswers | null>;
  /** Messages of the open case: nothing of an item that was closed. */
  messages(filter: t.MessageFilter): Promise<t.MessagePage>;
  message(id: string): Promise<t.Message>;
  /** Checks the signatures of a mail: one question to the network for the key of each. The page says so before. */
  checkSignatures(id: string): Promise<t.MailSignatures>;
  /** The picture in a file as a `data:` address; `covered`: grey and blurred. */
  showPicture(id: string, covered: boolean): Promise<string>;
  protectItem(id: string, reason: string): Promise<t.EvidenceItem>;
  /** Erases for good, after the passphrase was given once more. What is closed and kept needs who said so, and when. */
  eraseItem(id: string, draft: t.ErasureDraft, passphrase: string): Promise<t.EvidenceItem>;
  /** What to do now with something that stays closed; without an item, with whatever was found. */
  handling(item: string | null): Promise<t.Handling>;
  verifyEvidence(onProgress: (p: t.WorkProgress) => void): Promise<t.VerifyRow[]>;

  // Reports
  reportPlatforms(): Promise<t.PlatformSummary[]>;
  reportRoutes(platform: string): Promise<t.Route[]>;
  reportDraft(request: t.DraftRequest): Promise<t.Draft>;
  /** Keeps a report under way in the record, in the place of what was kept for the same route. */
  keepDraft(caseId: string, draft: t.KeptDraft): Promise<void>;
  keptDraft(platform: string, route: string): Promise<t.KeptDraft | null>;
  /** All of them, the one last written first. */
  keptDrafts(): Promise<t.KeptDraft[]>;
  forgetDraft(caseId: string, platform: string, route: string): Promise<void>;

  // What was sent, what they answered, and what to write then
  addSubmission(draft: t.SubmissionDraft): Promise<t.Submission>;
  submissions(): Promise<t.Submission[]>;
  answerSubmission(id: string, draft: t.AnswerDraft): Promise<t.Submission>;
  /** The earlier version stays; what is replaced needs a reason. */
  correctSubmission(id: string, correction: t.SubmissionCorrection): Promise<t.Submission>;
  lookAgain(id: string, at: string): Promise<t.Submission>;
  /** Says that an item, taken in like any other, shows the confirmation. */
  showConfirmation(id: string, item: string): Promise<t.Submission>;
  /** Drafted in the language of whoever reads it. */
  followUpTexts(id: string, language: string): Promise<t.FollowUpText[]>;

  // Removal requests that a law describes
  noticeLaws(): Promise<t.NoticeLaw[]>;
  /** What is said about it is in the language of the window, the text in this one. */
  draftNotice(request: t.NoticeRequest, language: string): Promise<t.Notice>;

  // Official forms
  forms(): Promise<t.FormSummary[]>;
  /** A form filled from the open case; its texts in `language`, or in that of the window. */
  filledForm(request: t.FormRequest, language: string | null): Promise<t.FilledForm>;
  /** Opens the narrow window beside the browser with a form, and tells what becomes of it. */
  openCompanion(
    request: t.FormRequest,
    language: string | null,
    /** What the person wrote in place of a text so far, by field. */
    changes: Record<string, string>,
    onNews: (news: t.CompanionNews) => void,
  ): Promise<void>;
  /** In the narrow window only: what it shows. */
  companionForm(): Promise<t.CompanionForm>;
  /** In the narrow window only: somebody works in it. */
  companionTouched(): Promise<void>;
  /** What the person wrote there in place of a text, by field. */
  companionWrote(form: string, changes: Record<string, string>): Promise<void>;
  /** In the narrow window only. */
  companionOnTop(on: boolean): Promise<void>;
  /** In the narrow window only. */
  closeCompanion(): Promise<void>;

  /** What the law of the state asks of who must report, and who has been told. */
  mandated(): Promise<t.Mandated>;
  /** The twelve words that stand for the record as it is now. */
  spokenWords(): Promise<string[]>;
  /** Asks where to save, then writes a card for a call. False when the person closed the dialog. */
  saveCard(card: t.CallCard): Promise<boolean>;

  // Handoff
  handoffPreview(request: t.HandoffRequest): Promise<t.HandoffPreview>;
  /** Asks where to save, then writes. `null` when the person closed the dialog. With a passphrase the package is one age file; without, the record's own is asked for. */
  handoffSave(
    request: t.HandoffRequest,
    passphrase: string | null,
    ownPassphrase: string | null,
    onProgress: (p: t.WorkProgress) => void,
  ): Promise<t.HandoffDone | null>;

  /** Puts text on the clipboard. Gives after how many seconds it is taken away. */
  copy(text: string): Promise<number>;
  /** Opens a page in the person's own browser: only one that stands in the content. Only after the page said so. */
  openInBrowser(address: string): Promise<void>;
}

import { tauri } from "./tauri";
import { countingWork } from "./work";

/** Rust in the window; in a plain browser and in tests an in-memory stand-in, which no production build contains. */
export let bridge: Bridge = countingWork(tauri);

if (import.meta.env.DEV && !("__TAURI_INTERNALS__" in globalThis)) {
  const { StandIn } = await import("./stand-in");
  bridge = countingWork(new StandIn());
}

/** For tests: another bridge, or a fresh one. */
export function replaceBridge(other: Bridge) {
  bridge = countingWork(other);
}
