//! Marking an item that is already kept: from then on nothing opens it.

use serde_json::json;

use super::EvidenceItem;
use crate::{failure::Failure, journal::Journal};

impl Journal {
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
            self.write(|w| {
                let (case, number): (String, u32) =
                    w.tx().query_row("SELECT case_id, number FROM evidence WHERE id = ?1", [id], |row| {
                        Ok((row.get(0)?, row.get(1)?))
                    })?;
                w.tx().execute(
                    "INSERT INTO protected (evidence_id, reason, written) VALUES (?1, ?2, ?3)",
                    (id, reason, w.written()),
                )?;
                w.custody(&case, "evidence-protected", Some(id), &json!({ "number": number, "reason": reason }))
            })?;
        }
        self.evidence_item(id)
    }
}
