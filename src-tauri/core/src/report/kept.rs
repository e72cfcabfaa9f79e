//! A report under way, kept in the journal: the person's own words survive a lock, a crash and a later start.

use serde::{Deserialize, Serialize};

use crate::{failure::Failure, journal::Journal};

/// What was chosen for a report, and its texts as they stand.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct KeptDraft {
    /// The platform's id.
    pub platform: String,
    /// The route's id.
    pub route: String,
    /// Ids of the entries, accounts, evidence and references to name.
    pub cite: Vec<String>,
    /// What the text may tell: `age`, `role`, `money`, `danger`, `place`.
    pub told: Vec<String>,
    /// Whether all that identifies the person is left out.
    pub anonymous: bool,
    /// Whether the short text was chosen.
    pub short: bool,
    /// The receiver's language; none for the person's own.
    pub language: Option<String>,
    /// What the person ticked as saved.
    pub saved: Vec<String>,
    /// The texts, one for each field.
    pub texts: Vec<KeptText>,
}

/// The text of one field.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct KeptText {
    /// The field's id.
    pub id: String,
    /// What the field is called.
    pub label: String,
    /// What Cairn had drafted.
    pub drafted: String,
    /// What stands there: the person's own words, or the draft.
    pub text: String,
    /// Whether there was another draft since the person changed it.
    pub newer: bool,
}

impl Journal {
    /// Keeps a report under way, in the place of what was kept for the same route.
    ///
    /// # Errors
    /// [`Failure::NotFound`] for the case, [`Failure::DiskFull`], [`Failure::ReadOnly`].
    pub fn keep_draft(&self, case: &str, draft: &KeptDraft) -> Result<(), Failure> {
        let kept = serde_json::to_string(draft).map_err(Failure::internal)?;
        self.keep_report_draft(case, &draft.platform, &draft.route, &kept)
    }

    /// The report under way for a route; none where nothing is kept that can be read.
    ///
    /// # Errors
    /// [`Failure::NotFound`] for the case.
    pub fn kept_draft(&self, case: &str, platform: &str, route: &str) -> Result<Option<KeptDraft>, Failure> {
        let kept = self.kept_report_draft(case, platform, route)?;
        Ok(kept.and_then(|kept| serde_json::from_str(&kept).ok()))
    }

    /// All reports under way that can be read, the one last written first.
    ///
    /// # Errors
    /// [`Failure::NotFound`] for the case.
    pub fn kept_drafts(&self, case: &str) -> Result<Vec<KeptDraft>, Failure> {
        let kept = self.kept_report_drafts(case)?;
        Ok(kept.iter().filter_map(|kept| serde_json::from_str(kept).ok()).collect())
    }

    /// Forgets the report under way for a route: it was sent and noted, or the person wants to begin anew.
    ///
    /// # Errors
    /// [`Failure::NotFound`] for the case, [`Failure::DiskFull`], [`Failure::ReadOnly`].
    pub fn forget_draft(&self, case: &str, platform: &str, route: &str) -> Result<(), Failure> {
        self.drop_report_draft(case, platform, route)
    }
}
