//! What to do with something that must not be opened, as `content/handling/handling.toml` describes it. The words are in
//! `handling.ftl`.

use serde::{Deserialize, Serialize};

use super::day::Day;
use crate::situation::Suspect;

/// The file of what to do.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct HandlingFile {
    /// In the order in which they are shown.
    #[serde(rename = "step")]
    pub(crate) steps: Vec<HandlingRecord>,
}

/// One thing to do, not to do, or to know.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct HandlingRecord {
    pub(crate) id: String,
    pub(crate) kind: HandlingKind,
    /// Whose step it is.
    #[serde(rename = "for")]
    pub(crate) whose: Vec<Whose>,
    /// Where it holds: ISO 3166 alpha-2; everywhere where the line is missing.
    #[serde(default)]
    pub(crate) countries: Vec<String>,
    /// Not where one of these may be the one doing it.
    #[serde(default)]
    pub(crate) unless_person: Vec<Suspect>,
    /// Whether the offices that take such a report are listed with it.
    #[serde(default)]
    pub(crate) ask: bool,
    /// The services listed with it, by their ids, where they serve the country.
    #[serde(default)]
    pub(crate) services: Vec<String>,
    /// Only for a file that lies closed in the record.
    #[serde(default)]
    pub(crate) kept: bool,
    /// About Cairn itself: then there is no source to name.
    #[serde(default)]
    pub(crate) of_cairn: bool,
    pub(crate) confirmed: Sure,
    pub(crate) read_on: Option<Day>,
    pub(crate) checked_live: Option<Day>,
    /// The pages where it was read.
    #[serde(default)]
    pub(crate) sources: Vec<String>,
    /// For whoever looks after the content.
    pub(crate) note: Option<String>,
}

/// What a record is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum HandlingKind {
    /// Something to do.
    Do,
    /// Something not to do.
    Dont,
    /// What the law of a country says.
    Law,
}

/// Whose picture it is, and who is asking.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum Whose {
    /// An adult who came across it.
    Finder,
    /// It is about a child in their care.
    Guardian,
    /// They work at a school.
    Counselor,
    /// Their own picture, and they are, or may be, under 18.
    OwnMinor,
    /// Their own picture, and they are 18 or older.
    OwnAdult,
    /// Another adult's picture.
    AnotherAdult,
}

/// How far something is confirmed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum Sure {
    /// Read on a page of those who must know.
    Yes,
    /// Read on a page about it, or in pages that don't agree.
    Partly,
    /// Read nowhere: good sense.
    No,
}
