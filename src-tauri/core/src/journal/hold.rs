//! That the police, a court or someone else asked to keep a case. It is shown before anything of it is erased.

use rusqlite::{Connection, Row};
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::{Journal, Writing, case, found};
use crate::{clock::When, failure::Failure, id::make_id};

/// Who asked to keep a case, and when.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct HoldDraft {
    /// Who asked: a name, an office, a court; not empty.
    pub who: String,
    /// When they asked: RFC 3339 with offset; none where it is not known.
    pub at: Option<String>,
    /// What they said: a number, until when, what to keep.
    pub what: Option<String>,
}

/// A request to keep a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Hold {
    /// Opaque id.
    pub id: String,
    /// The case's id.
    pub case: String,
    /// Who asked.
    pub who: String,
    /// When they asked.
    pub at: Option<String>,
    /// What they said.
    pub what: Option<String>,
    /// When it was written down.
    pub written: String,
    /// When it was written down that it is over; none while it holds.
    pub lifted: Option<String>,
    /// Why it is over: who said so.
    pub lifted_because: Option<String>,
}

impl Journal {
    /// Writes down that somebody asked to keep a case.
    ///
    /// # Errors
    /// [`Failure::NothingWritten`] without a name, [`Failure::BadTime`], [`Failure::NotFound`] for the case,
    /// [`Failure::DiskFull`], [`Failure::ReadOnly`].
    pub fn add_hold(&self, case: &str, draft: &HoldDraft) -> Result<Hold, Failure> {
        let who = Some(draft.who.trim()).filter(|who| !who.is_empty()).ok_or(Failure::NothingWritten)?;
        let at = draft.at.as_deref().map(When::parse).transpose()?;
        let at = at.as_ref().map(When::text);
        let what = draft.what.as_deref().map(str::trim).filter(|what| !what.is_empty());
        self.write(|w| {
            case::get(w.tx(), case)?;
            let id = make_id()?;
            w.tx().execute(
                "INSERT INTO hold (id, case_id, who, at, what, written) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                (&id, case, who, at, what, w.written()),
            )?;
            w.custody(case, "hold-noted", Some(&id), &json!({ "who": who, "at": at, "what": what }))?;
            get(w.tx(), &id)
        })
    }

    /// Writes down that it need not be kept any more, and why.
    ///
    /// # Errors
    /// [`Failure::NothingWritten`] without a reason; [`Failure::NotFound`], also where it is over already;
    /// [`Failure::DiskFull`], [`Failure::ReadOnly`].
    pub fn lift_hold(&self, id: &str, reason: &str) -> Result<Hold, Failure> {
        let reason = Some(reason.trim()).filter(|reason| !reason.is_empty()).ok_or(Failure::NothingWritten)?;
        self.write(|w| {
            let hold = get(w.tx(), id)?;
            if hold.lifted.is_some() {
                return Err(Failure::NotFound);
            }
            w.tx()
                .execute("UPDATE hold SET lifted = ?2, lifted_because = ?3 WHERE id = ?1", (id, w.written(), reason))?;
            w.custody(&hold.case, "hold-lifted", Some(id), &json!({ "who": hold.who, "reason": reason }))?;
            get(w.tx(), id)
        })
    }

    /// Who asked to keep a case, the first one first; those that are over as well.
    ///
    /// # Errors
    /// [`Failure::NotFound`] for the case.
    pub fn holds(&self, case: &str) -> Result<Vec<Hold>, Failure> {
        self.read(|db| {
            case::get(db, case)?;
            query(db, "case_id = ?1", case)
        })
    }

    /// Whether somebody asked to keep anything in this vault, and it is not over.
    ///
    /// # Errors
    /// [`Failure::JournalDamaged`].
    pub fn is_held(&self) -> Result<bool, Failure> {
        self.read(|db| Ok(db.prepare("SELECT 1 FROM hold WHERE lifted IS NULL")?.exists([])?))
    }
}

impl Writing<'_> {
    /// Whether somebody asked to keep this case. Where they did and nobody said "all the same", nothing goes.
    pub(crate) fn despite_hold(&self, case: &str, said: bool) -> Result<bool, Failure> {
        let held = self.tx().prepare("SELECT 1 FROM hold WHERE case_id = ?1 AND lifted IS NULL")?.exists([case])?;
        if held && !said { Err(Failure::AskedToKeep) } else { Ok(held) }
    }
}

fn get(db: &Connection, id: &str) -> Result<Hold, Failure> {
    found(db.query_row(&sql("id = ?1"), [id], read))
}

fn query(db: &Connection, which: &'static str, value: &str) -> Result<Vec<Hold>, Failure> {
    let mut rows = db.prepare(&sql(which))?;
    Ok(rows.query_map([value], read)?.collect::<Result<_, _>>()?)
}

fn sql(which: &'static str) -> String {
    format!("SELECT id, case_id, who, at, what, written, lifted, lifted_because FROM hold WHERE {which} ORDER BY rowid")
}

fn read(row: &Row<'_>) -> rusqlite::Result<Hold> {
    Ok(Hold {
        id: row.get(0)?,
        case: row.get(1)?,
        who: row.get(2)?,
        at: row.get(3)?,
        what: row.get(4)?,
        written: row.get(5)?,
        lifted: row.get(6)?,
        lifted_because: row.get(7)?,
    })
}
