//! The report as plain data: what the handoff fills and what a printer draws.
//!
//! Nothing here is laid out or worded. Times are RFC 3339 with offset, as in the journal; the printer
//! writes them out in the document's language. Codes are the journal's names (`exact`, `evidence-added`,
//! `nothing-sexual` …); a code that the words on paper don't know is printed as it stands. Every text
//! may hold anything at all: the printer passes it on as data, never as markup.
//!
//! What the person left out, or blacked out, is gone before it comes here.

use serde::{Deserialize, Serialize};

use super::{Paper, Recipient};

/// One report, for one recipient. Empty lists and texts are said in words on paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportDocument {
    /// The language of the words on paper, as a BCP 47 tag.
    pub language: String,
    /// The paper.
    pub paper: Paper,
    /// Who it is for.
    pub recipient: Recipient,
    /// A short name of the case, to say on the phone: `7K4M`.
    pub case_name: String,
    /// One line that says what it is about. The file's title too.
    pub title: String,
    /// When the report was written. The PDF bears this time and no other.
    pub written: String,
    /// Where that zone is, in words: `Ohio`.
    pub place: Option<String>,
    /// Who wrote it, by role, in words: `a parent`. Comes after "by".
    pub writer: String,
    /// The answer to "Is anyone in danger right now?": `yes`, `no`, `unsure` or `rather-not-say`.
    pub danger_now: String,
    /// More about the danger, in sentences; may be empty.
    pub danger_words: String,
    /// What happened, in a few sentences; where it is empty, the paper points to the timeline.
    pub what_happened: String,
    /// The accounts. The summary shows the first three.
    pub accounts: Vec<ReportAccount>,
    /// The devices. The summary shows the first three.
    pub devices: Vec<ReportDevice>,
    /// The few lines of "When" in the summary. If there are none, entries of the timeline stand in.
    pub moments: Vec<ReportMoment>,
    /// All chosen journal entries, in the order in which things happened.
    pub timeline: Vec<ReportEntry>,
    /// What is kept in words only.
    pub protected: Vec<ReportReference>,
    /// What is left of files and references that were erased.
    pub erased: Vec<ReportErased>,
    /// What was reported, and to whom, oldest first.
    pub submissions: Vec<ReportSubmission>,
    /// The files, by number.
    pub evidence: Vec<ReportItem>,
    /// The custody chain; `None` where the person left it out.
    pub custody: Option<ReportCustody>,
    /// The twelve words of the chain's head, to be read aloud.
    pub spoken: Vec<String>,
    /// How many entries, files and references the person left out of this package.
    pub left_out: u32,
    /// Whether words were blacked out. They are runs of `█` in the texts, and the footer says so.
    pub blacked_out: bool,
}

/// An account.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportAccount {
    /// What the platform calls itself.
    pub platform: String,
    /// The user name as shown.
    pub handle: String,
    /// The permanent id.
    pub user_id: Option<String>,
    /// The profile's address.
    pub url: Option<String>,
    /// When the account was made, where the id tells it.
    pub created_from_id: Option<String>,
    /// Anything else, in words: whose it is, the name it shows.
    pub note: Option<String>,
    /// Who allowed a look at it, oldest first.
    pub permissions: Vec<ReportPermission>,
}

/// A device.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportDevice {
    /// What it is: `iPhone 14, blue case`.
    pub name: String,
    /// Where it is and in which state: `at home, switched on, charging`.
    pub state: Option<String>,
    /// From 1, within the case.
    pub number: u32,
    /// The serial number or IMEI.
    pub serial: Option<String>,
    /// What tells it from others.
    pub marks: Option<String>,
    /// Whose it is.
    pub owner: Option<String>,
    /// `known` or `unknown`: whether somebody knows its code. Never the code.
    pub passcode: Option<String>,
    /// Where, when and by whom it was found.
    pub found: Option<String>,
    /// Who had it when it was first written down.
    pub holder: Option<String>,
    /// When it was first written down.
    pub written: String,
    /// From hand to hand, in the order in which it happened.
    pub transfers: Vec<ReportTransfer>,
    /// Who allowed a look at it, oldest first.
    pub permissions: Vec<ReportPermission>,
}

/// A device passing from one hand to another.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportTransfer {
    /// When.
    pub at: String,
    /// Who gave it, where that is not who had it last.
    pub from: Option<String>,
    /// Who took it.
    pub to: String,
    /// What for.
    pub purpose: String,
    /// How.
    pub method: Option<String>,
    /// Where.
    pub place: Option<String>,
    /// The number of the receipt.
    pub receipt: Option<String>,
    /// Whether nobody wrote down who had it just before.
    pub gap: bool,
}

/// Who allowed a look, refused it, or took it back.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportPermission {
    /// `given`, `refused` or `withdrawn`.
    pub answer: String,
    /// Who answered.
    pub who: String,
    /// What may be looked at, and how they said it.
    pub what: String,
    /// When, if that is known.
    pub at: Option<String>,
}

/// A dated line of the summary.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportMoment {
    /// When it happened.
    pub at: String,
    /// `exact`, `about` or `unknown`.
    pub certainty: String,
    /// A few words. What is longer than a line or two is cut, visibly.
    pub text: String,
    /// The numbers of the evidence that shows it.
    pub refs: Vec<u32>,
}

/// A journal entry with all its versions.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportEntry {
    /// From 1, within the case; of a message the number of the item that it stands in.
    pub number: u32,
    /// `note`, `call`, `payment`, `observation` or `duty`; or `message`, out of a chat.
    pub kind: String,
    /// When it happened; of a message without a zone as it stands there.
    pub at: String,
    /// `exact`, `about` or `unknown`; of a message `file-exact` or `file-doubt`.
    pub certainty: String,
    /// The words of the last version.
    pub text: String,
    /// When the first version was written down.
    pub written: String,
    /// The accounts it is about, in words: `Snapchat, quiet_harbor_88`.
    pub accounts: Vec<String>,
    /// The versions before the last one, oldest first; none if it was never corrected.
    pub earlier: Vec<ReportVersion>,
    /// When the last version was written; none if it was never corrected.
    pub corrected: Option<String>,
    /// Why it was corrected last; none if it was never corrected.
    pub reason: Option<String>,
}

/// An earlier version of an entry.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportVersion {
    /// From 1.
    pub version: u32,
    /// The words.
    pub text: String,
    /// When it was written down.
    pub written: String,
    /// Why it took the place of the one before; none for the first.
    pub reason: Option<String>,
}

/// Something that stays where it is, in words. It has no size, hash or media type, ever.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportReference {
    /// From 1, within the case; counted together with the files.
    pub number: u32,
    /// What is there and how it was found.
    pub text: String,
    /// The device, app or chat it is in.
    pub where_it_is: Option<String>,
    /// Its address.
    pub url: Option<String>,
    /// The account it came from, in words.
    pub account: Option<String>,
    /// When it was seen.
    pub seen: Option<String>,
    /// When the reference was written down.
    pub added: String,
    /// The preparer's answer to the witness question, as its code.
    pub answer: Option<String>,
    /// Why a file that was kept is not opened any more; none for what never was kept.
    pub protected_reason: Option<String>,
    /// Bytes, of an archive or a disk image.
    pub size: Option<u64>,
    /// Of an archive: how many files are in it.
    pub members: u32,
    /// How many of them are texts that were kept.
    pub kept: u32,
}

impl ReportReference {
    /// Whether nobody may open it. An archive or a disk image only stays where it is.
    pub fn is_closed(&self) -> bool {
        self.size.is_none() || self.protected_reason.is_some()
    }
}

/// A file or a reference that was erased: nothing of it is left but this.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportErased {
    /// Its number, which nothing else gets.
    pub number: u32,
    /// What it was, as a code: `file` or `reference`.
    pub kind: String,
    /// When it was added.
    pub added: String,
    /// When it was erased.
    pub at: String,
    /// Why, in the preparer's words.
    pub reason: String,
    /// Who said that it is to be erased.
    pub instructed_by: Option<String>,
    /// When they said so.
    pub instructed_at: Option<String>,
    /// Whether it was erased although somebody had asked to keep it.
    pub despite_hold: bool,
}

/// What was sent to a platform or an official centre. Its PIN is left out on purpose: it opens the report.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportSubmission {
    /// When it was sent.
    pub at: String,
    /// To whom, and how, in words: `NCMEC CyberTipline, by phone`.
    pub to: String,
    /// The number that was given.
    pub number: Option<String>,
    /// The text as sent.
    pub text: Option<String>,
    /// What they answered, in the order in which it came.
    #[serde(default)]
    pub answers: Vec<ReportAnswer>,
}

/// What a platform or an official centre answered.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportAnswer {
    /// When it came, or when the person looked.
    pub at: String,
    /// `received`, `removed`, `refused`, `asked-for-more` or `nothing`.
    pub kind: String,
    /// In the person's words.
    pub text: Option<String>,
}

/// A file of the evidence list.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportItem {
    /// From 1, within the case.
    pub number: u32,
    /// A line that names it.
    pub title: String,
    /// Where it lies in the package; none if the file itself is not in it.
    pub file: Option<String>,
    /// The file's own name, exactly.
    pub original_name: Option<String>,
    /// Bytes.
    pub size: Option<u64>,
    /// SHA-256 in hex.
    pub sha256: Option<String>,
    /// By its bytes, not its name.
    pub media_type: Option<String>,
    /// When it was added.
    pub added: String,
    /// `imported`, `received` …
    pub came: String,
    /// Who gave it to the person.
    pub received_from: Option<String>,
    /// The preparer's answer to the witness question, as its code; none where it was not asked.
    pub answer: Option<String>,
    /// The recorded permission of the adult it shows.
    pub permission: Option<String>,
    /// Its other times.
    pub times: Vec<ReportTime>,
    /// The number of the archive it came out of, or of the reference whose words it is.
    pub out_of: Option<u32>,
    /// What was asked about inside it.
    pub parts: Vec<ReportPart>,
    /// What was covered in it before it was kept.
    pub blacked_out: Option<ReportBlackedOut>,
}

/// A picture inside a mail or document, with the answer to the witness question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportPart {
    /// Its name.
    pub name: String,
    /// The answer, as its code.
    pub answer: Option<String>,
}

/// What was covered in a picture before it was kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportBlackedOut {
    /// How many areas.
    pub areas: u32,
    /// What lies under the black, in the person's words.
    pub under: Option<String>,
    /// SHA-256 in hex of the picture before.
    pub before: String,
}

/// A time of a file, with where it was read.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportTime {
    /// `modified`, `collected`, `seen` …
    pub what: String,
    /// When.
    pub at: String,
    /// `file-system`, `this-computer` or `person`.
    pub source: String,
}

/// The custody chain.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportCustody {
    /// The events in order.
    pub events: Vec<ReportCustodyEvent>,
    /// The hash of the last event.
    pub head: String,
}

/// One custody event.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportCustodyEvent {
    /// Its place in the chain, from 1.
    pub seq: u32,
    /// When it was written; printed exactly as it was hashed.
    pub at: String,
    /// What was done, as its code.
    pub action: String,
    /// What it was done to, in words that lead to this report: `[1]`, `entry 2`; or its id.
    pub subject: Option<String>,
    /// SHA-256 of the event, in hex.
    pub hash: String,
}

/// Draws a report. What only a printer can do is behind this, so that the core builds without one.
pub trait Print {
    /// The report as a file: PDF/UA-1 and PDF/A. The same document gives the same bytes.
    ///
    /// # Errors
    /// [`PrintError`].
    fn pdf(&self, document: &ReportDocument) -> Result<Vec<u8>, PrintError>;

    /// The same pages as pictures, one SVG each.
    ///
    /// # Errors
    /// [`PrintError`].
    fn preview(&self, document: &ReportDocument) -> Result<Vec<String>, PrintError>;
}

/// Why there is no paper. Says nothing of the text: it may be shown or logged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PrintError {
    /// The pages could not be laid out.
    #[error("the pages could not be laid out")]
    Layout,
    /// The pages could not be written as PDF.
    #[error("the pages could not be written as PDF")]
    Pdf,
}
