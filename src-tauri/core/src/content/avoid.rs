//! What not to do, as `content/avoid/avoid.toml` describes it. The words are in `plan.ftl`.

use serde::{Deserialize, Serialize};

use super::day::Day;

/// The file of what not to do.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AvoidFile {
    /// In the order in which it does harm.
    #[serde(rename = "avoid")]
    pub(crate) all: Vec<AvoidRecord>,
}

/// One thing that feels right and does harm.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AvoidRecord {
    pub(crate) id: String,
    pub(crate) confirmed: bool,
    pub(crate) read_on: Day,
    pub(crate) checked_live: Option<Day>,
    /// The pages where it was read.
    #[serde(default)]
    pub(crate) sources: Vec<String>,
    /// For whoever looks after the content.
    pub(crate) note: Option<String>,
}
