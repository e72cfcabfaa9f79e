//! The states of a country, as `content/directory/us-states.toml` describes them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{day::Day, service::Opening};

/// The file of a country's states.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct StatesFile {
    pub(crate) country: String,
    pub(crate) read_on: Day,
    #[serde(rename = "state")]
    pub(crate) states: Vec<StateRecord>,
}

/// Whom to tell about a child in one state, and by when.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StateRecord {
    pub(crate) code: String,
    pub(crate) name: String,
    pub(crate) hotlines: Vec<Hotline>,
    /// The county or local office that takes reports.
    pub(crate) local_office: Option<String>,
    #[serde(default)]
    pub(crate) open: Vec<Opening>,
    pub(crate) zone: Option<String>,
    /// Suspects whose cases child protection passes on: the report goes to the police.
    #[serde(default)]
    pub(crate) not_for: Vec<String>,
    pub(crate) everyone_must_report: bool,
    /// False where the law names some of those who work at schools, and not all of them.
    #[serde(default = "yes")]
    pub(crate) school_staff_must_report: bool,
    pub(crate) who_must_report: String,
    pub(crate) oral: Deadline,
    pub(crate) written: Deadline,
    pub(crate) statute: String,
    pub(crate) report_url: String,
    pub(crate) source: String,
    pub(crate) confirmed: bool,
    pub(crate) confirmed_fields: Vec<String>,
    #[serde(default)]
    pub(crate) secondary_fields: Vec<String>,
    pub(crate) checked_live: Option<Day>,
    pub(crate) note: Option<String>,
    pub(crate) sources: BTreeMap<String, String>,
}

fn yes() -> bool {
    true
}

impl StateRecord {
    /// Whether a field was read in its source.
    pub(crate) fn confirms(&self, field: &str) -> bool {
        self.confirmed_fields.iter().any(|one| one == field)
    }
}

/// A number that takes reports.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Hotline {
    pub(crate) phone: String,
    /// The part of the state.
    pub(crate) place: Option<String>,
    /// `mandated`: the number for those who must report by law.
    #[serde(rename = "for")]
    pub(crate) whom: Option<String>,
}

/// How soon a report is due.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Deadline {
    pub(crate) how: How,
    pub(crate) hours: Option<u32>,
    /// The name of the paper.
    pub(crate) form: Option<String>,
}

/// The word that the law uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum How {
    AtOnce,
    AsSoonAsPossible,
    Promptly,
    Within,
    NotFixed,
    AfterTheCall,
    IfAsked,
    EitherWay,
    None,
}

impl How {
    /// Its name in messages.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::AtOnce => "at-once",
            Self::AsSoonAsPossible => "as-soon-as-possible",
            Self::Promptly => "promptly",
            Self::Within => "within",
            Self::NotFixed => "not-fixed",
            Self::AfterTheCall => "after-the-call",
            Self::IfAsked => "if-asked",
            Self::EitherWay => "either-way",
            Self::None => "none",
        }
    }
}
