//! Statutory notices: removal requests that a law describes, checked part by part against what it asks for.
//!
//! [`draft`] is a pure function of what the person chose and of the words. No notice ever holds a picture, asks for one or
//! offers to send one. A request that lacks a part says which, and is not called complete; nobody is kept from sending it.

mod compose;
mod elements;
mod from_journal;
mod input;
mod known;

pub use crate::content::{handling::Sure, notice::FactKind};
pub use input::{Capacity, NoticeInput, NoticePlace, Reason};

use serde::{Deserialize, Serialize};

use crate::{failure::Failure, journal::NoticeKind, report::DraftField, words::Words};

/// What the person chose for a notice.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct NoticeRequest {
    /// Under which law.
    pub kind: NoticeKind,
    /// The platform's id, where it is one of the catalogue.
    pub platform: Option<String>,
    /// The name of the site or app, where it is none of the catalogue.
    pub receiver: Option<String>,
    /// Ids of the accounts, entries and references that say where it is.
    pub cite: Vec<String>,
    /// Exact addresses.
    pub addresses: Vec<String>,
    /// Which picture it is and how the person can be told, in neutral words.
    pub shows: Option<String>,
    /// Who asks.
    pub capacity: Option<Capacity>,
    /// Why it is against the person's will, or unlawful.
    pub reasons: Vec<Reason>,
    /// More about that, in the person's own words.
    pub more: Option<String>,
    /// Whether they say that they believe it in good faith.
    pub believes: bool,
    /// The name that signs.
    pub name: Option<String>,
    /// An e-mail address, a phone number or a postal address.
    pub contact: Option<String>,
}

/// A part that the notice must hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct NoticeElement {
    /// TAKE IT DOWN Act: `signature`, `identification`, `good-faith`, `contact`. DSA: `explanation`, `location`,
    /// `name-email`, `bona-fide`. United Kingdom: `who`, `location`, `statement`, `contact`.
    pub id: String,
    /// What it is.
    pub title: String,
    /// Whether the law itself asks for it.
    pub by_law: bool,
    /// Whether that was read in the law.
    pub confirmed: Sure,
    /// Whether it is there, or may be left out.
    pub present: bool,
    /// What is not there yet, in whole sentences.
    pub missing: Vec<String>,
    /// That it may be left out, and is.
    pub left_out: Option<String>,
}

/// Something that is known of the law, or not settled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct NoticeFact {
    /// The id, in kebab case.
    pub id: String,
    /// What it is about.
    pub kind: FactKind,
    /// In words.
    pub text: String,
    /// Whether it was read in its source.
    pub confirmed: Sure,
    /// Where it was read.
    pub sources: Vec<String>,
}

/// What belongs beside the notice: somebody else to tell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct NoticeBeside {
    /// In words.
    pub text: String,
    /// The service, by its id in the directory.
    pub service: Option<String>,
}

/// What is known of a law.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct NoticeLaw {
    /// Which.
    pub kind: NoticeKind,
    /// What it is called on screen.
    pub title: String,
    /// How it is cited.
    pub law: String,
    /// Who is covered, what follows, and what is not settled.
    pub facts: Vec<NoticeFact>,
    /// When it was read: `2026-11-23`.
    pub read_on: String,
}

/// A drafted notice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Notice {
    /// Under which law.
    pub kind: NoticeKind,
    /// The platform's id, where it is one of the catalogue.
    pub platform: Option<String>,
    /// The code of the kind: notices are listed among what was sent by it.
    pub route: String,
    /// The language of the text, as a BCP 47 tag.
    pub language: String,
    /// How the law is cited.
    pub law: String,
    /// `subject` and `text`.
    pub fields: Vec<DraftField>,
    /// The parts, in the law's order.
    pub elements: Vec<NoticeElement>,
    /// Whether no part is missing.
    pub complete: bool,
    /// Whom else to tell, and what never to send.
    pub beside: Vec<NoticeBeside>,
    /// What happens after it was sent.
    pub after: Vec<String>,
    /// Who is covered, what follows, and what is not settled.
    pub facts: Vec<NoticeFact>,
    /// Where the platform takes it, where that was read.
    pub url: Option<String>,
    /// Whether that is the form itself.
    pub url_is_form: bool,
    /// When the law was read: `2026-11-23`.
    pub read_on: String,
}

/// What is known of a law, before anything is drafted.
///
/// # Errors
/// [`Failure::NotFound`] where the content doesn't tell of it.
pub fn law(kind: NoticeKind, words: &Words) -> Result<NoticeLaw, Failure> {
    let record = known::record(kind)?;
    Ok(NoticeLaw {
        kind,
        title: words.plain(&format!("notice-title-{}", kind.as_str())),
        law: record.law.clone(),
        facts: known::facts(record, words),
        read_on: record.read_on.to_string(),
    })
}

/// Drafts the notice of `input` in the language of `words`.
///
/// # Errors
/// [`Failure::NotFound`] where the content doesn't tell of the law.
pub fn draft(input: &NoticeInput, words: &Words) -> Result<Notice, Failure> {
    let record = known::record(input.kind)?;
    let elements = elements::check(input, record, words);
    let address = input.platform.as_deref().and_then(|platform| known::address(platform, input.kind));
    Ok(Notice {
        kind: input.kind,
        platform: input.platform.clone(),
        route: input.kind.as_str().to_owned(),
        language: words.language().to_owned(),
        law: record.law.clone(),
        fields: compose::fields(input, &record.law, words),
        complete: elements.iter().all(|element| element.present),
        elements,
        beside: known::beside(input, words),
        after: known::after(input.kind, words),
        facts: known::facts(record, words),
        url: address.map(|one| one.url.clone()),
        url_is_form: address.is_some_and(|one| one.form),
        read_on: record.read_on.to_string(),
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;
