//! Questions and answers, as `content/faq/faq.toml` describes them. Their words are in `faq.ftl`.

use serde::{Deserialize, Serialize};

use super::day::Day;

/// The file of the answers.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FaqFile {
    /// In the order in which they are shown.
    pub(crate) groups: Vec<String>,
    #[serde(rename = "answer")]
    pub(crate) answers: Vec<AnswerRecord>,
}

/// One answer.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AnswerRecord {
    pub(crate) id: String,
    pub(crate) group: String,
    /// Whether the law of a place decides it.
    #[serde(default)]
    pub(crate) law_differs: bool,
    /// About Cairn itself: then there is no source to name.
    #[serde(default)]
    pub(crate) of_cairn: bool,
    pub(crate) confirmed: bool,
    pub(crate) read_on: Option<Day>,
    pub(crate) checked_live: Option<Day>,
    /// The pages where it was read.
    #[serde(default)]
    pub(crate) sources: Vec<String>,
    /// For whoever looks after the content.
    pub(crate) note: Option<String>,
}
