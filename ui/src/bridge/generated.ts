// Drafted by hand from the core's types; `cargo xtask test` writes it anew from Rust.
// Times are RFC 3339 with offset. Sizes are bytes. Ids are opaque.

/* ---- situation ---- */
export type Country = string; // ISO 3166 alpha-2, upper case
export type Role = "guardian" | "counselor" | "victim" | "bystander" | "unsure" | "rather-not-say";
export type About = "me" | "my-child" | "student" | "someone-else" | "unsure" | "rather-not-say";
export type AgeBand = "under-13" | "13-15" | "16-17" | "18-24" | "25-plus" | "unsure" | "rather-not-say";
export type Happening =
  | "asking-for-pictures" | "asking-to-meet" | "threat-to-share" | "pictures-shared" | "fake-pictures"
  | "found-images-of-child" | "worried-about-changes" | "something-else" | "unsure" | "rather-not-say";
export type Suspect =
  | "stranger" | "known" | "household" | "family" | "school-staff" | "other-young-person" | "unsure" | "rather-not-say";
/** Yes, no, or one of the two ways not to say. On the wire: "yes" | "no" | "unsure" | "rather-not-say" (files may say true/false). */
export type Answer = "yes" | "no" | "unsure" | "rather-not-say";
export type Situation = {
  country: Country;
  region: string | null; // "OH"
  role: Role; about: About; age: AgeBand; happening: Happening[];
  person: Suspect; person_country: string | null;
  danger_now: Answer; missing_or_meeting: Answer; thoughts_of_suicide: Answer;
  military: Answer; person_can_reach_computer: Answer; money_asked: Answer;
  platforms: string[]; languages: string[];
  deaf: Answer; native: Answer; lgbtq: Answer;
};

/* ---- plan and directory ---- */
export type Stage = "recognise" | "preserve" | "report" | "contact" | "support";
export type Step = {
  position: number; id: string; stage: Stage; title: string; reason: string; minutes: number;
  urgent: boolean; next: boolean; service: string | null; platform: string | null;
  /** How the person left it: "open", "not-now" or "done". "open" where there is no record. */
  state: StepState;
};
export type StepState = "open" | "not-now" | "done";
export type NotToDo = { id: string; title: string; instead: string; if_done: string };
export type Plan = { steps: Step[]; not_to_do: NotToDo[] };
export type Recommendation = {
  position: number; service: string; name: string; kind: string; phone: string | null; text: string | null; url: string | null;
  reason: string; says: string; hours: string; open_now: boolean | null; opens_at: string | null;
  confirmed: boolean; checked_live: string | null; source: string; read_on: string; old: boolean; anonymous: boolean | null;
};
/** One service of the full list; unconfirmed ones stand under "not checked". */
export type Service = {
  id: string; name: string; kind: string; country: Country; phone: string | null; text: string | null;
  url: string | null; says: string; hours: string; for_ages: string; languages: string[];
  confirmed: boolean; checked_live: string | null; source: string; read_on: string;
};
export type Emergency = {
  country: Country; country_name: string; number: string; confirmed: boolean; says: string;
  crisis: { number: string; says: string } | null;
};
export type NamedCode = { code: string; name: string };
export type Sign = { id: string; category: string; text: string; urgency: "note" | "act-soon" | "act-now"; source: string; confirmed: boolean };
export type SignCategory = { id: string; title: string; signs: Sign[] };

/* ---- record ---- */
export type RecordState = { exists: boolean; unlocked: boolean; place: string };
/** Something that Cairn noticed about the record and that the person should know. */
export type Finding = { kind: string; id: string | null; number: number | null; problem: string };
export type Case = { id: string; title: string; country: Country; region: string | null; created: string };
export type Place = { stage: Stage; count: number };
export type Overview = {
  case: Case; situation: Situation; plan: Plan; places: Place[]; saved_at: string | null; findings: Finding[];
};
export type Certainty = "exact" | "about" | "unknown";
export type EntryKind = "note" | "call" | "payment" | "observation" | "duty";
export type EntryDraft = {
  kind: EntryKind; at: string; certainty: Certainty; text: string; accounts: string[]; sign: string | null;
};
export type EntryVersion = { version: number; at: string; certainty: Certainty; text: string; written: string; reason: string | null };
export type Entry = {
  id: string; number: number; kind: EntryKind; at: string; certainty: Certainty; text: string; written: string;
  accounts: string[]; sign: string | null; versions: EntryVersion[];
};
export type AccountDraft = { platform: string; handle: string; user_id: string | null; url: string | null };
export type Account = { id: string; platform: string; handle: string; user_id: string | null; url: string | null; created_from_id: string | null };

/* ---- evidence ---- */
export type Depicts = "nothing-sexual" | "only-me-adult" | "other-adult" | "minor-or-unsure";
export type EvidenceItem = {
  id: string; number: number; kind: string; title: string; original_name: string | null; original_path: string | null;
  size: number | null; sha256: string | null; media_type: string | null; protected: boolean; depicts: Depicts | null;
  permission: string | null; received_from: string | null; came: string; added: string;
  text: string | null; where_it_is: string | null; url: string | null; account: string | null; protected_reason: string | null;
  /** As codes; the words are on the screen and on paper. */
  claims: { shows: string[]; does_not_show: string[] };
  times: { what: string; at: string; source: string }[]; metadata: { field: string; value: string; source: string }[];
};
export type ReferenceDraft = {
  text: string; url: string | null; account: string | null; seen: string | null;
  /** Where it is: device, app, how it was found. Words only. */
  where_it_is: string | null;
};
/** What the file dialog gave: nothing has been read. `token` stands for the path, which stays in Rust. */
export type ChosenFile = { token: string; name: string; size: number };
export type IntakeProgress = { name: string; done: number; of: number; file: number; files: number };
export type Kept = { id: string; number: number; sha256: string | null; name: string; protected: boolean };
export type IntakeOutcome = { kept: Kept[]; failed: { name: string; error: CommandError }[]; cancelled: boolean };
export type VerifyRow = { id: string; number: number; ok: boolean; problem: string | null };

export type Found = { kind: string; id: string; at: string | null; snippet: string };
export type Moment = { at: string; certainty: Certainty; kind: string; id: string; title: string };
export type CustodyEvent = { seq: number; at: string; action: string; subject: string | null; hash: string; prev: string; detail: string };
export type CustodyView = { events: CustodyEvent[]; head: string; length: number; spoken: string[] };

/* ---- reports ---- */
export type PlatformSummary = { id: string; name: string };
export type Route = { route: string; title: string; what: string; where: string[]; needs_account: boolean | null; confirmed: boolean; url: string | null };
export type Words = { text: string; confirmed: boolean };
export type DraftField = { id: string; label: string; text: string; count: number; limit: number | null; unit: string };
export type Draft = {
  platform: string; route: string; language: string; rule: Words | null; fields: DraftField[]; save_first: string[]; steps: Words[];
  missing: string[]; url: string | null; source: string; read_on: string;
};
export type DraftRequest = { platform: string; route: string; cite: string[]; leave_out: string[]; anonymous: boolean };
export type SubmissionDraft = {
  platform: string | null; service: string | null; route: string; at: string; number: string | null; pin: string | null; text: string | null;
};
export type FollowUp = { at: string; what: string };
export type Submission = {
  id: string; platform: string | null; service: string | null; route: string; at: string; number: string | null; pin: string | null;
  text: string | null; follow_ups: FollowUp[];
};

/* ---- handoff ---- */
export type Recipient = "police" | "hotline" | "platform" | "school" | "lawyer" | "self";
export type Paper = "a4" | "letter";
export type HandoffRequest = {
  recipient: Recipient; paper: Paper;
  /** Items and entries to put in; null means everything that goes to this recipient by default. */
  only: string[] | null; with_custody: boolean;
};
export type HandoffPart = { id: string; number: number; kind: string; title: string; size: number | null; chosen: boolean; never: boolean };
export type HandoffPreview = { pages: string[]; parts: HandoffPart[]; bytes: number; file_name: string };
export type HandoffDone = {
  file: string; items: number; left_out: number; not_opened: number; sha256: string; spoken: string[]; signer: string | null;
};
export type WorkProgress = { doing: string; done: number; of: number };

/* ---- errors: a code, and numbers; the words are in content/locales ---- */
export type CommandError = { code: string; detail: string | null };
