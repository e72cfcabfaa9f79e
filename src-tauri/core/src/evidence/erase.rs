//! Erasing an item: what it was is gone for good, and a stub says that there was something, when it went and why.

use rusqlite::Connection;
use serde_json::json;

use super::{EvidenceItem, item::query};
use crate::{
    failure::Failure,
    journal::{Erasing, ErasureDraft, Journal, found},
    vault::BlobName,
};

/// The columns of an item that its stub keeps. All others are emptied, whichever there are.
const STUB: [&str; 7] = ["id", "case_id", "number", "kind", "came", "added", "added_utc"];

impl Journal {
    /// Erases an item or a reference: the file, its details, what the search knows of it, and the details of its earlier
    /// custody events. Its number stays, with when and why; the chain still verifies. There is no way back.
    ///
    /// # Errors
    /// [`Failure::NotFound`], [`Failure::NothingWritten`] without a reason, [`Failure::BadTime`],
    /// [`Failure::InstructionMissing`] for a protected item that is kept, [`Failure::ItemErased`] if it is gone already,
    /// [`Failure::AskedToKeep`], [`Failure::DiskFull`], [`Failure::ReadOnly`].
    pub fn erase_evidence(&self, id: &str, draft: &ErasureDraft) -> Result<EvidenceItem, Failure> {
        let why = Erasing::of(draft)?;
        self.vault().forget_renewal()?;
        let blob = self.write(|w| {
            let item = query(w.tx(), "e.id = ?1", id)?.pop().ok_or(Failure::NotFound)?;
            if item.erased.is_some() {
                return Err(Failure::ItemErased);
            }
            if item.is_kept_protected() && (why.by.is_none() || why.at.is_none()) {
                return Err(Failure::InstructionMissing);
            }
            let (case, blob): (String, Option<String>) =
                found(w.tx().query_row("SELECT case_id, blob FROM evidence WHERE id = ?1", [id], |row| {
                    Ok((row.get(0)?, row.get(1)?))
                }))?;
            let held = w.leave_stub(&case, id, &why)?;
            w.tx().execute(&emptied(w.tx())?, [id])?;
            w.tx().execute("UPDATE protected SET reason = '' WHERE evidence_id = ?1", [id])?;
            w.erase_messages(&case, id)?;
            w.forget_forms_about(&case, id)?;
            for told in [&item.sha256, &item.url].into_iter().flatten() {
                w.take_out_of_drafts(&case, told)?;
            }
            let detail = json!({
                "number": item.number, "kind": item.kind, "reason": why.reason, "instructed_by": why.by,
                "instructed_at": why.at, "despite_hold": held,
            });
            w.custody(&case, "evidence-erased", Some(id), &detail)?;
            Ok(blob)
        })?;
        self.sweep_pages();
        // After the rows: a crash in between leaves a file that nobody names, and the next opening sweeps it.
        if let Some(blob) = blob {
            self.vault().erase_blob(&BlobName::from_journal(blob))?;
        }
        self.evidence_item(id)
    }
}

impl EvidenceItem {
    /// Whether it lies in the vault and nothing may open it.
    pub fn is_kept_protected(&self) -> bool {
        self.protected && self.kind != "reference" && self.erased.is_none()
    }

    /// Whether there is a file that may be opened.
    pub fn may_be_opened(&self) -> bool {
        !self.protected && self.erased.is_none()
    }
}

/// The statement that empties an item. What later versions of the journal add to an item is emptied as well.
fn emptied(db: &Connection) -> Result<String, Failure> {
    let mut columns = db.prepare("SELECT name, \"notnull\", type FROM pragma_table_info('evidence')")?;
    let columns = columns.query_map([], |row| {
        let (name, needed, kind): (String, bool, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        let nothing = match (needed, kind.as_str()) {
            (false, _) => "NULL",
            (true, "TEXT") => "''",
            (true, _) => "0",
        };
        Ok((name, nothing))
    })?;
    let columns: Vec<(String, &str)> = columns.collect::<Result<_, _>>()?;
    let emptied = columns.iter().filter(|(name, _)| !STUB.contains(&name.as_str()));
    // The names come out of our own schema, never from input.
    let all: Vec<String> = emptied.map(|(name, nothing)| format!("\"{name}\" = {nothing}")).collect();
    Ok(format!("UPDATE evidence SET {} WHERE id = ?1", all.join(", ")))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;
