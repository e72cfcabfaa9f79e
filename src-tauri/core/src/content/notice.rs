//! Removal requests that a law describes, as `content/notices/notices.toml` has them. The words are in `notice-text.ftl`.

use serde::{Deserialize, Serialize};

use super::{day::Day, handling::Sure};

/// The file of removal requests.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct NoticesFile {
    #[serde(rename = "notice")]
    pub(crate) notices: Vec<NoticeRecord>,
    /// Where platforms take them.
    #[serde(rename = "address")]
    pub(crate) addresses: Vec<NoticeAddress>,
}

/// One law.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct NoticeRecord {
    pub(crate) id: String,
    /// How the law is cited.
    pub(crate) law: String,
    pub(crate) read_on: Day,
    /// What the request must hold, in the law's order.
    #[serde(rename = "element")]
    pub(crate) elements: Vec<ElementRecord>,
    /// Who is covered, and what follows.
    #[serde(rename = "fact")]
    pub(crate) facts: Vec<FactRecord>,
}

/// A part of the request.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ElementRecord {
    pub(crate) id: String,
    /// Whether the law itself asks for it.
    #[serde(default = "yes")]
    pub(crate) by_law: bool,
    pub(crate) confirmed: Sure,
    #[serde(default)]
    pub(crate) sources: Vec<String>,
}

/// Something that is known of the law, or not settled.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FactRecord {
    pub(crate) id: String,
    pub(crate) kind: FactKind,
    pub(crate) confirmed: Sure,
    #[serde(default)]
    pub(crate) sources: Vec<String>,
    /// For whoever looks after the content.
    pub(crate) note: Option<String>,
}

/// What a fact is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum FactKind {
    /// Who and what it is for.
    Covers,
    /// What they must do.
    Duty,
    /// What to do when nothing happens.
    Late,
    /// What is not settled.
    Open,
}

/// Where a platform takes such a request.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct NoticeAddress {
    pub(crate) platform: String,
    pub(crate) notice: String,
    pub(crate) url: String,
    /// Whether it is the form itself, and no page that leads to it.
    pub(crate) form: bool,
    pub(crate) source: String,
    pub(crate) read_on: Day,
}

fn yes() -> bool {
    true
}

impl NoticesFile {
    /// The law of this id.
    pub(crate) fn find(&self, id: &str) -> Option<&NoticeRecord> {
        self.notices.iter().find(|one| one.id == id)
    }

    /// Where this platform takes a request under that law.
    pub(crate) fn address(&self, platform: &str, notice: &str) -> Option<&NoticeAddress> {
        self.addresses.iter().find(|one| one.platform == platform && one.notice == notice)
    }
}
