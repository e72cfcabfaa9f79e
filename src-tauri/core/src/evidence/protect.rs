//! Marking an item that is already kept: from then on nothing opens it. And what to do now with whatever must stay closed.

use serde_json::json;

use super::{Depicts, EvidenceItem};
use crate::{
    failure::Failure,
    journal::Journal,
    plan::{self, Closed, Handling},
    words::Words,
};

impl Journal {
    /// What to do now with something that must not be opened, for the situation of its case; without an item, for whatever was
    /// found.
    ///
    /// # Errors
    /// [`Failure::NotFound`] for the case, or an item that is not in it.
    pub fn handling(&self, case: &str, item: Option<&str>, words: &Words) -> Result<Handling, Failure> {
        let items = self.evidence(case)?;
        let item = item.map(|id| items.iter().find(|one| one.id == id).ok_or(Failure::NotFound)).transpose()?;
        let kept = item.is_some_and(EvidenceItem::is_kept_protected);
        // What was kept as an adult's and closed later may show someone under 18 after all.
        let another_adult = !kept && item.is_some_and(|item| item.depicts == Some(Depicts::OtherAdult));
        let closed = Closed { another_adult, kept };
        Ok(plan::handling(&self.situation(case)?, closed, &self.clock().now(), words))
    }

    /// Marks an item as protected. It stays where it is, and check, backup, export and preview skip it.
    ///
    /// # Errors
    /// [`Failure::NotFound`], [`Failure::NothingWritten`] without a reason, [`Failure::ItemErased`].
    pub fn protect(&self, id: &str, reason: &str) -> Result<EvidenceItem, Failure> {
        if reason.trim().is_empty() {
            return Err(Failure::NothingWritten);
        }
        let item = self.evidence_item(id)?;
        if item.erased.is_some() {
            return Err(Failure::ItemErased);
        }
        if !item.protected {
            self.vault().forget_renewal()?;
            self.write(|w| {
                let (case, number): (String, u32) =
                    w.tx().query_row("SELECT case_id, number FROM evidence WHERE id = ?1", [id], |row| {
                        Ok((row.get(0)?, row.get(1)?))
                    })?;
                w.tx().execute(
                    "INSERT INTO protected (evidence_id, reason, written) VALUES (?1, ?2, ?3)",
                    (id, reason, w.written()),
                )?;
                if let Some(hash) = &item.sha256 {
                    w.take_out_of_drafts(&case, hash)?;
                }
                w.close_messages(&case, id)?;
                w.custody(&case, "evidence-protected", Some(id), &json!({ "number": number, "reason": reason }))
            })?;
        }
        self.evidence_item(id)
    }
}
