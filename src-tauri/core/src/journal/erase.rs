//! Erasing: why, what is left of it, and that not even the pages that were freed keep anything.

mod case;
mod entry;
mod everything;

use rusqlite::Row;
use serde::{Deserialize, Serialize};

pub(super) use case::is_erased_case;
pub use entry::EntryStub;
pub use everything::erase_everything;

use super::{Journal, Writing, pages};
use crate::{clock::When, failure::Failure};

/// Why something is to be erased.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ErasureDraft {
    /// In words; not empty.
    pub reason: String,
    /// Who said that it is to be erased. Nothing that is protected and kept goes without.
    pub instructed_by: Option<String>,
    /// When they said so: RFC 3339 with offset.
    pub instructed_at: Option<String>,
    /// Whether it goes although somebody asked to keep it.
    pub despite_hold: bool,
}

/// What is left of something that was erased, beside its number and kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Erased {
    /// When it was erased.
    pub at: String,
    /// Why.
    pub reason: String,
    /// Who said that it is to be erased.
    pub instructed_by: Option<String>,
    /// When they said so.
    pub instructed_at: Option<String>,
    /// Whether it went although somebody had asked to keep it.
    pub despite_hold: bool,
}

/// A draft that can be written down.
pub(crate) struct Erasing<'a> {
    pub(crate) reason: &'a str,
    pub(crate) by: Option<&'a str>,
    pub(crate) at: Option<String>,
    despite_hold: bool,
}

impl<'a> Erasing<'a> {
    /// # Errors
    /// [`Failure::NothingWritten`] without a reason, [`Failure::BadTime`].
    pub(crate) fn of(draft: &'a ErasureDraft) -> Result<Self, Failure> {
        let at = draft.instructed_at.as_deref().map(When::parse).transpose()?;
        Ok(Self {
            reason: written(Some(&draft.reason)).ok_or(Failure::NothingWritten)?,
            by: written(draft.instructed_by.as_deref()),
            at: at.as_ref().map(|at| at.text().to_owned()),
            despite_hold: draft.despite_hold,
        })
    }
}

impl Erased {
    /// Out of five columns of `erased` that begin at `from`: when, why, who said so, when they said so, in spite of whom.
    pub(crate) fn read(row: &Row<'_>, from: usize) -> rusqlite::Result<Option<Self>> {
        let Some(at) = row.get(from)? else { return Ok(None) };
        Ok(Some(Self {
            at,
            reason: row.get(from + 1)?,
            instructed_by: row.get(from + 2)?,
            instructed_at: row.get(from + 3)?,
            despite_hold: row.get(from + 4)?,
        }))
    }
}

impl Writing<'_> {
    /// Leaves the stub of a thing, takes the thing out of the search, and erases the details of its events; the events stay,
    /// each with the salted hash of what is gone. Returns whether somebody had asked to keep it.
    ///
    /// # Errors
    /// [`Failure::AskedToKeep`].
    pub(crate) fn leave_stub(&mut self, case: &str, thing: &str, why: &Erasing<'_>) -> Result<bool, Failure> {
        let held = self.despite_hold(case, why.despite_hold)?;
        self.tx().execute(
            "INSERT INTO erased (thing, reason, instructed_by, instructed_at, despite_hold, written)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            (thing, why.reason, why.by, &why.at, held, self.written()),
        )?;
        self.forget(thing)?;
        self.tx().execute(
            "DELETE FROM custody_detail WHERE case_id = ?1 AND seq IN (
                 SELECT seq FROM custody WHERE case_id = ?1 AND json_extract(event, '$.subject') = ?2)",
            (case, thing),
        )?;
        self.leave_unswept()?;
        Ok(held)
    }

    fn leave_unswept(&self) -> Result<(), Failure> {
        self.tx().execute("INSERT INTO unswept (since) VALUES (?1)", [self.written()])?;
        Ok(())
    }
}

impl Journal {
    /// Writes every page of the journal anew where something was erased: pages that were freed, and bytes that a row left
    /// when it moved, are in it no more. What a crash or a full disk kept from being done is done at the next opening.
    pub(crate) fn sweep_pages(&self) {
        let store = self.store();
        let is_due = store.db.prepare("SELECT 1 FROM unswept").and_then(|mut rows| rows.exists([]));
        if !is_due.is_ok_and(|due| due) {
            return;
        }
        // It reads every page, those that nothing uses as well.
        let mended = pages::mend_unused(&store.db);
        if mended.is_ok() && store.db.execute_batch("VACUUM").is_ok() {
            // Where this fails, the next opening writes them anew once more.
            let _ = store.db.execute("DELETE FROM unswept", []);
        }
    }
}

/// Words, or nothing.
fn written(text: Option<&str>) -> Option<&str> {
    text.map(str::trim).filter(|text| !text.is_empty())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;
