//! Finds a service, a sign, a platform, an answer or a page by the words that somebody types who is frightened.
//!
//! [`find`] is a pure function of what was typed, of the country and of the words. Nothing of it is kept.
//! What is typed in one language finds what is shown in another.

mod groups;
mod index;
mod rank;
mod things;
mod tokens;
mod typed;

use serde::Serialize;

use crate::words::Words;

/// Where an answer leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum AnswerKind {
    /// Someone to call or to tell.
    Service,
    /// A warning sign.
    Sign,
    /// A platform that can be reported to.
    Platform,
    /// An answer of the questions and answers.
    Answer,
    /// Something that feels right and does harm.
    NotToDo,
    /// A page of Cairn.
    Page,
}

impl AnswerKind {
    /// Its name in answers and in the content.
    fn as_str(self) -> &'static str {
        match self {
            Self::Service => "service",
            Self::Sign => "sign",
            Self::Platform => "platform",
            Self::Answer => "answer",
            Self::NotToDo => "not-to-do",
            Self::Page => "page",
        }
    }
}

/// Something that was found in what can be read without a record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct FoundAnswer {
    /// Where it leads to.
    pub kind: AnswerKind,
    /// The id, among others of its kind.
    pub id: String,
    /// The title: a name, a question, a sentence.
    pub title: String,
    /// What it is; empty where the title says it all.
    pub line: String,
    /// Of a service: the number to call, as published.
    pub phone: Option<String>,
    /// Of a service that is only for people in one country: ISO 3166 alpha-2.
    pub country: Option<String>,
    /// Where this is false, no page was found that says it. A service that isn't confirmed stands last.
    pub confirmed: bool,
}

/// More than anyone reads at midnight.
const MOST: usize = 20;

/// What helps with what was typed, the best first; for people in `country`, and in a country that they name.
///
/// Any text is a valid query; one that says nothing finds nothing.
pub fn find(query: &str, country: &str, words: &Words) -> Vec<FoundAnswer> {
    let index = index::index();
    let found = rank::ranked(query, country, index);
    let shown = found.into_iter().take(MOST).map(|thing| {
        let (title, line) = things::shown(thing, words);
        FoundAnswer {
            kind: thing.kind,
            id: thing.id.clone(),
            title,
            line,
            phone: things::phone(thing),
            country: thing.country.clone(),
            confirmed: thing.confirmed,
        }
    });
    shown.collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;
