//! Reports to platforms: the routes there are, and a drafted text for each, ready to be read and changed.
//!
//! [`draft`] is a pure function of what was chosen and of the words. It never quotes the text of a
//! journal entry, a file's name or a case's title: what somebody typed there may name a person. The words of a message that was
//! chosen are what is reported, and stand there in quotation marks.

mod catalogue;
mod compose;
mod fields;
mod fit;
mod from_journal;
mod input;
mod kept;
mod long;
mod messages;
mod missing;
mod page;
mod short;
mod steps;
mod told;

pub(crate) use fit::{Limit, Unit};
pub use input::{DraftInput, Happened, LeaveOut, Quoted, Reported, Shown, Stamp};
pub use kept::{KeptDraft, KeptText};
pub(crate) use page::{one_line, some_line};

use serde::{Deserialize, Serialize};

use crate::{failure::Failure, words::Words};

/// A platform that a situation can name and a report can go to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PlatformSummary {
    /// The id, in kebab case.
    pub id: String,
    /// As the platform calls itself.
    pub name: String,
}

/// One way to report something to a platform.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Route {
    /// The id, in kebab case, unique within the platform.
    pub route: String,
    /// What it is called on screen.
    pub title: String,
    /// What it is for: `account`, `message`, `post`, `not-a-user` …
    pub what: String,
    /// Where it is: `in-app-ios`, `web`, `form`, `email` …
    pub r#where: Vec<String>,
    /// Whether one has to be signed in; none where that is not known.
    pub needs_account: Option<bool>,
    /// Where it was read.
    pub source: String,
    /// When it was read: `2026-11-23`.
    pub read_on: String,
    /// Whether the route was read in its source.
    pub confirmed: bool,
    /// The address of the form, or of the page that leads to it.
    pub url: Option<String>,
}

/// Words with whether they were read in their source. `generated.ts` calls this `Words`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Phrase {
    /// The words.
    pub text: String,
    /// Where this is false, they are approximate.
    pub confirmed: bool,
}

/// One field of a report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct DraftField {
    /// `note`, `text`, `subject`, `account`, `links`, `statement` or `age`.
    pub id: String,
    /// What it is called on screen.
    pub label: String,
    /// The drafted text; empty where there is nothing to say or it was left out.
    pub text: String,
    /// How long the text is, in `unit`.
    pub count: u32,
    /// How long it may be, in `unit`; none where no limit is known.
    pub limit: Option<u32>,
    /// `utf16`, `graphemes` or `bytes`.
    pub unit: String,
}

/// The text of a field in the person's own language: to read, not to send.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct OwnText {
    /// The field's id.
    pub id: String,
    /// The text.
    pub text: String,
}

/// A drafted report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Draft {
    /// The platform's id.
    pub platform: String,
    /// The route's id.
    pub route: String,
    /// The language of the texts, as a BCP 47 tag: the receiver's.
    pub language: String,
    /// The same texts in the person's own language; empty where that is the receiver's too.
    pub own: Vec<OwnText>,
    /// Whether the texts are the short ones.
    pub short: bool,
    /// The rule that the text names.
    pub rule: Option<Phrase>,
    /// What to fill in.
    pub fields: Vec<DraftField>,
    /// What to keep before it is sent, in whole sentences.
    pub save_first: Vec<String>,
    /// The way there.
    pub steps: Vec<Phrase>,
    /// What is not in the text and may be missed, in whole sentences.
    pub missing: Vec<String>,
    /// The address of the form, or of the page that leads to it.
    pub url: Option<String>,
    /// Where the route was read.
    pub source: String,
    /// When it was read: `2026-11-23`.
    pub read_on: String,
}

/// What the person chose for a draft.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct DraftRequest {
    /// The platform's id.
    pub platform: String,
    /// The route's id.
    pub route: String,
    /// Ids of the entries, accounts, evidence and references to name; empty names none.
    pub cite: Vec<String>,
    /// What to leave out; [`LeaveOut`] knows the words.
    pub leave_out: Vec<String>,
    /// Whether to leave out all that identifies the person.
    pub anonymous: bool,
    /// Whether the short text is wanted.
    pub short: bool,
    /// The receiver's language, as a BCP 47 tag; none for the person's own.
    pub language: Option<String>,
}

/// Every platform, by name.
pub fn platforms(words: &Words) -> Vec<PlatformSummary> {
    let shown =
        |one: &catalogue::Platform| PlatformSummary { id: one.id.clone(), name: words.phrase(&one.name).to_owned() };
    catalogue::all().iter().map(shown).collect()
}

/// What people call a platform beside its name, in lower case.
pub(crate) fn aliases(platform: &str) -> &'static [String] {
    catalogue::find(platform).map_or(&[], |one| &one.aliases)
}

/// The routes of a platform; none where only its name is known.
///
/// # Errors
/// [`Failure::NotFound`] for a platform that is not there.
pub fn routes(platform: &str, words: &Words) -> Result<Vec<Route>, Failure> {
    let platform = catalogue::find(platform).ok_or(Failure::NotFound)?;
    Ok(platform.routes.iter().map(|route| compose::shown(platform, route, words)).collect())
}

/// Drafts the report of `input`: its texts in the language of `to`, all that is said around them in that of `words`.
///
/// # Errors
/// [`Failure::NotFound`] for a platform or route that is not there.
pub fn draft(input: &DraftInput, words: &Words, to: &Words) -> Result<Draft, Failure> {
    let platform = catalogue::find(&input.platform).ok_or(Failure::NotFound)?;
    let route = platform.route(&input.route).ok_or(Failure::NotFound)?;
    Ok(compose::draft(platform, route, input, words, to))
}

#[cfg(test)]
mod tests;
