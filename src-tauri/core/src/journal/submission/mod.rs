//! The ledger: what was sent to whom, with which number, what they answered, and when to look again.
//!
//! Nothing in it is written over. What is known better later is a further version, a wrong answer is followed by
//! another that names it, and each change is a custody event.

mod add;
mod answer;
mod correct;
mod looks;
mod read;

use serde::{Deserialize, Serialize};

/// A law under which removal is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum NoticeKind {
    /// United States: TAKE IT DOWN Act.
    TakeItDown,
    /// European Union: Digital Services Act, Article 16.
    Dsa,
    /// United Kingdom: Online Safety Act.
    Uk,
}

/// What the person sent.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SubmissionDraft {
    /// The platform's id, where it went to a platform.
    pub platform: Option<String>,
    /// The service's id, where it went to an official centre.
    pub service: Option<String>,
    /// The route's id.
    pub route: String,
    /// When it was sent: RFC 3339 with offset.
    pub at: String,
    /// The number they were given.
    pub number: Option<String>,
    /// The PIN they were given.
    pub pin: Option<String>,
    /// The text as sent.
    pub text: Option<String>,
    /// The law that it names, where it is a statutory notice.
    #[cfg_attr(feature = "bindings", specta(optional))]
    pub notice: Option<NoticeKind>,
    /// The id of what was sent before and is asked about again.
    #[cfg_attr(feature = "bindings", specta(optional))]
    pub follows: Option<String>,
}

/// When to look again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct FollowUp {
    /// Its number within the submission, from 1.
    pub look: u32,
    /// RFC 3339 with offset.
    pub at: String,
    /// What to do then, as a code: `look-for-answer`, `their-time` (the platform says it answers by then),
    /// `time-is-up` (the law's 48 hours), `ask-again`, or `look-again` (a day that the person chose). The words are
    /// the screen's.
    pub what: String,
    /// When it was done; none while it waits.
    pub done: Option<String>,
}

/// What they answered, or what a look found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum ReplyKind {
    /// They have it, and say no more.
    Received,
    /// It was removed, or the account closed.
    Removed,
    /// They will not remove it.
    Refused,
    /// They want to know more.
    AskedForMore,
    /// There was no answer.
    Nothing,
}

/// An answer to be entered.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct AnswerDraft {
    /// What kind of answer.
    pub kind: ReplyKind,
    /// When it came, or when they looked: RFC 3339 with offset.
    pub at: String,
    /// In words.
    pub text: Option<String>,
    /// The look that found it, by its number.
    pub look: Option<u32>,
    /// When to look once more: RFC 3339 with offset.
    pub next: Option<String>,
    /// The id of the answer that this one corrects.
    pub corrects: Option<String>,
    /// Why it is corrected; not empty then.
    pub reason: Option<String>,
}

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SubmissionAnswer {
    /// Opaque id.
    pub id: String,
    /// What kind of answer.
    pub kind: ReplyKind,
    /// When it came, or when they looked.
    pub at: String,
    /// In words.
    pub text: Option<String>,
    /// The look that found it.
    pub look: Option<u32>,
    /// The id of the answer that this one corrects.
    pub corrects: Option<String>,
    /// Why it was corrected.
    pub reason: Option<String>,
    /// When it was written down.
    pub written: String,
    /// Whether a later one took its place.
    pub corrected: bool,
}

/// What is known better: each value takes the place of the one before, and empty ones stay empty.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SubmissionCorrection {
    /// When it was sent: RFC 3339 with offset.
    pub at: String,
    /// The number given.
    pub number: Option<String>,
    /// The PIN given.
    pub pin: Option<String>,
    /// The text as sent.
    pub text: Option<String>,
    /// Why; may be empty where only something is filled in that was empty.
    pub reason: Option<String>,
}

/// One version of what is known of a submission.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SubmissionVersion {
    /// From 1.
    pub version: u32,
    /// When it was sent.
    pub at: String,
    /// The number given.
    pub number: Option<String>,
    /// The PIN given.
    pub pin: Option<String>,
    /// The text as sent.
    pub text: Option<String>,
    /// When this version was written down.
    pub written: String,
    /// Why it was corrected; none for the first, and where only something was filled in.
    pub reason: Option<String>,
}

/// How it stands with something that was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// There is nothing to do yet.
    Waiting,
    /// It is time to look.
    Look,
    /// The time that a law or the platform itself sets has passed without an answer.
    Overdue,
    /// They answered.
    Answered,
}

/// One line of the ledger.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Submission {
    /// Opaque id.
    pub id: String,
    /// The platform's id.
    pub platform: Option<String>,
    /// The service's id.
    pub service: Option<String>,
    /// The route's id.
    pub route: String,
    /// When it was sent.
    pub at: String,
    /// The number given.
    pub number: Option<String>,
    /// The PIN given.
    pub pin: Option<String>,
    /// The text as sent.
    pub text: Option<String>,
    /// The law that it names, where it is a statutory notice.
    pub notice: Option<NoticeKind>,
    /// The id of what was sent before and is asked about again.
    pub follows: Option<String>,
    /// When it was written down.
    pub written: String,
    /// All versions, oldest first.
    pub versions: Vec<SubmissionVersion>,
    /// What they answered and what looks found, in the order in which it came.
    pub answers: Vec<SubmissionAnswer>,
    /// The ids of the items that show the confirmation.
    pub pictures: Vec<String>,
    /// When to look again, in that order.
    pub follow_ups: Vec<FollowUp>,
    /// How it stands.
    pub standing: Standing,
}

impl NoticeKind {
    /// Every kind there is.
    pub const ALL: [Self; 3] = [Self::TakeItDown, Self::Dsa, Self::Uk];

    /// The code.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::TakeItDown => "take-it-down",
            Self::Dsa => "dsa",
            Self::Uk => "uk",
        }
    }

    /// Reads a code.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == name)
    }
}

impl ReplyKind {
    /// Every kind there is.
    pub const ALL: [Self; 5] = [Self::Received, Self::Removed, Self::Refused, Self::AskedForMore, Self::Nothing];

    /// The code.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::Removed => "removed",
            Self::Refused => "refused",
            Self::AskedForMore => "asked-for-more",
            Self::Nothing => "nothing",
        }
    }

    /// Reads a code.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == name)
    }

    /// Whether they said what becomes of it.
    fn decides(self) -> bool {
        matches!(self, Self::Removed | Self::Refused | Self::AskedForMore)
    }
}

impl Submission {
    /// The answers that stand: those that no later one corrects.
    pub fn standing_answers(&self) -> impl DoubleEndedIterator<Item = &SubmissionAnswer> {
        self.answers.iter().filter(|answer| !answer.corrected)
    }

    /// To whom it went, as an id.
    pub(super) fn receiver(&self) -> &str {
        self.platform.as_deref().or(self.service.as_deref()).unwrap_or_default()
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;
