//! The warning signs, as `content/signs/signs.toml` describes them.

use serde::{Deserialize, Serialize};

use super::day::Day;

/// The file of the signs.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SignsFile {
    pub(crate) read_on: Day,
    /// In the order in which they are shown.
    pub(crate) categories: Vec<String>,
    #[serde(rename = "sign")]
    pub(crate) signs: Vec<SignRecord>,
}

/// One sign.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SignRecord {
    pub(crate) id: String,
    pub(crate) category: String,
    pub(crate) who: Vec<String>,
    pub(crate) urgency: Urgency,
    pub(crate) stage: Option<String>,
    pub(crate) source: String,
    pub(crate) confirmed: bool,
    pub(crate) basis: Option<String>,
    pub(crate) checked_live: Option<Day>,
}

/// How soon a sign wants an answer. Never a score.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum Urgency {
    /// Keep an eye on it, write it down, talk.
    Note,
    /// In a day or two.
    ActSoon,
    /// Today.
    ActNow,
}
