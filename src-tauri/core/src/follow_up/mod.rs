//! What to write when there is no answer, or not the right one: asking again, asking for a second look, answering what they
//! want to know, and complaining where a law's time has passed. Each text quotes the number and the day of what it follows.
//!
//! [`texts`] is a pure function of what was sent and of the words. Like a report, it repeats nothing that was typed about an
//! answer; the complaint alone holds the request as it was sent, because that is what it is about.

mod compose;
mod from_journal;

pub use from_journal::{due, receiver};

use serde::Serialize;

use crate::{
    clock::When,
    journal::{NoticeKind, ReplyKind},
    words::Words,
};

/// What was sent, as far as a text that follows it needs to know.
#[derive(Debug, Clone)]
pub struct Earlier {
    /// Who received it, by name.
    pub receiver: String,
    /// What they are.
    pub to: Receiver,
    /// When it was sent.
    pub at: When,
    /// The number that was given.
    pub number: Option<String>,
    /// The text as sent.
    pub text: Option<String>,
    /// The last answer that stands, and when it came; none where nothing came.
    pub answer: Option<(ReplyKind, When)>,
    /// Whether the law's own time has passed without a decision.
    pub late: bool,
    /// How many times it was asked already.
    pub asked: u32,
}

/// What they are who received it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Receiver {
    /// A platform, by its own report form.
    Platform,
    /// A platform, by a notice that names a law.
    Notice(NoticeKind),
    /// An official centre.
    Centre,
}

/// A text that follows something that was sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct FollowUpText {
    /// `ask-again`, `second-look`, `more` or `complaint`.
    pub id: String,
    /// What it is, on screen.
    pub title: String,
    /// When it is right, in a sentence.
    pub reason: String,
    /// The text.
    pub text: String,
    /// The language of the text, as a BCP 47 tag.
    pub language: String,
    /// What to know before it is sent, in whole sentences.
    pub know: Vec<String>,
    /// The service that it goes to; none where it goes to whoever received the first.
    pub service: Option<String>,
    /// The address of its form, where that was read.
    pub url: Option<String>,
    /// The form, by its id in the catalogue: it can be filled in beside the browser.
    pub form: Option<String>,
}

/// The texts that fit what became of it, the one that fits best first; none where it is settled.
pub fn texts(earlier: &Earlier, words: &Words) -> Vec<FollowUpText> {
    let answer = earlier.answer.as_ref().map(|(kind, _)| *kind);
    let act = earlier.to == Receiver::Notice(NoticeKind::TakeItDown);
    let ids: &[&str] = match answer {
        Some(ReplyKind::Removed) => &[],
        // Before the law's own time has passed there is nothing to complain about: a second look may still remove it.
        Some(ReplyKind::Refused) if act && earlier.late => &["second-look", "complaint"],
        Some(ReplyKind::Refused) => &["second-look"],
        Some(ReplyKind::AskedForMore) => &["more", "ask-again"],
        _ if act && earlier.late => &["complaint", "ask-again"],
        _ => &["ask-again"],
    };
    ids.iter().map(|id| compose::text(id, earlier, words)).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;
