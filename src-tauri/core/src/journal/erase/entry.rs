//! Erasing an entry: all its versions go, and its number stays.

use rusqlite::{Connection, Row};
use serde::Serialize;
use serde_json::json;

use super::{Erased, Erasing, ErasureDraft};
use crate::{
    clock::When,
    failure::Failure,
    journal::{EntryKind, Journal, case, found},
};

/// What is left of an entry that was erased.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct EntryStub {
    /// The entry's id.
    pub id: String,
    /// Its number, which no other entry gets.
    pub number: u32,
    /// What kind of entry it was.
    pub kind: EntryKind,
    /// When it was first written down.
    pub written: String,
    /// When it was erased, and why.
    pub erased: Erased,
}

impl Journal {
    /// Erases an entry with all its versions: its words, its times, its accounts, what the search knows of it, the details of
    /// its custody events, and what reports under way say of it. Its number and kind stay, with when and why; the chain still
    /// verifies. There is no way back.
    ///
    /// # Errors
    /// [`Failure::NotFound`], [`Failure::NothingWritten`] without a reason, [`Failure::BadTime`], [`Failure::ItemErased`] if
    /// it is gone already, [`Failure::AskedToKeep`], [`Failure::DiskFull`], [`Failure::ReadOnly`].
    pub fn erase_entry(&self, id: &str, draft: &ErasureDraft) -> Result<EntryStub, Failure> {
        let why = Erasing::of(draft)?;
        // A renewal that was broken off holds a copy of the journal.
        self.vault().forget_renewal()?;
        self.write(|w| {
            let (case, number, kind): (String, u32, String) =
                found(w.tx().query_row("SELECT case_id, number, kind FROM entry WHERE id = ?1", [id], |row| {
                    Ok((row.get(0)?, row.get(1)?, row.get(2)?))
                }))?;
            let told = told(w.tx(), id)?;
            if told.is_empty() {
                return Err(Failure::ItemErased);
            }
            let held = w.leave_stub(&case, id, &why)?;
            for text in &told {
                w.take_out_of_drafts(&case, text)?;
            }
            w.take_cited_out_of_drafts(&case, id)?;
            // A correction that was begun starts with the words that are erased.
            w.forget_forms_about(&case, id)?;
            w.tx().execute(
                "UPDATE entry SET sign = NULL,
                     added = (SELECT written FROM entry_version WHERE entry_id = ?1 AND version = 1), added_utc = ?2
                 WHERE id = ?1",
                (id, first_written(w.tx(), id)?),
            )?;
            w.tx().execute("DELETE FROM entry_account WHERE entry_id = ?1", [id])?;
            w.tx().execute("DELETE FROM entry_version WHERE entry_id = ?1", [id])?;
            let detail = json!({
                "number": number, "kind": kind, "reason": why.reason, "instructed_by": why.by,
                "instructed_at": why.at, "despite_hold": held,
            });
            w.custody(&case, "entry-erased", Some(id), &detail)
        })?;
        self.sweep_pages();
        self.entry_stub(id)
    }

    /// What is left of an entry that was erased.
    ///
    /// # Errors
    /// [`Failure::NotFound`].
    pub fn entry_stub(&self, id: &str) -> Result<EntryStub, Failure> {
        self.read(|db| found(db.query_row(&sql("e.id = ?1"), [id], read)))
    }

    /// What is left of the entries of a case that were erased, by number.
    ///
    /// # Errors
    /// [`Failure::NotFound`] for the case.
    pub fn erased_entries(&self, case: &str) -> Result<Vec<EntryStub>, Failure> {
        self.read(|db| {
            case::get(db, case)?;
            let mut rows = db.prepare(&sql("e.case_id = ?1"))?;
            Ok(rows.query_map([case], read)?.collect::<Result<_, _>>()?)
        })
    }
}

/// What an entry says anywhere: the words of each version, and its times as a report tells them, to the minute.
fn told(db: &Connection, id: &str) -> Result<Vec<String>, Failure> {
    let mut rows = db.prepare("SELECT text, at FROM entry_version WHERE entry_id = ?1 ORDER BY length(text) DESC")?;
    let versions = rows.query_map([id], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let versions: Vec<(String, String)> = versions.collect::<Result<_, _>>()?;
    let mut told: Vec<String> = versions.iter().map(|(text, _)| text.clone()).collect();
    for at in versions.iter().filter_map(|(_, at)| When::parse(at).ok()) {
        let minute = "%Y-%m-%d %H:%M";
        told.push(at.zoned().strftime(minute).to_string());
        told.push(at.zoned().timestamp().strftime(minute).to_string());
    }
    told.dedup();
    Ok(told)
}

fn first_written(db: &Connection, id: &str) -> Result<Option<i64>, Failure> {
    let written: String = found(db.query_row(
        "SELECT written FROM entry_version WHERE entry_id = ?1 ORDER BY version LIMIT 1",
        [id],
        |row| row.get(0),
    ))?;
    Ok(When::parse(&written).ok().map(|written| written.utc_ms()))
}

fn sql(which: &'static str) -> String {
    format!(
        "SELECT e.id, e.number, e.kind, e.added, r.written, r.reason, r.instructed_by, r.instructed_at, r.despite_hold
         FROM entry e JOIN erased r ON r.thing = e.id WHERE {which} ORDER BY e.number"
    )
}

fn read(row: &Row<'_>) -> rusqlite::Result<EntryStub> {
    Ok(EntryStub {
        id: row.get(0)?,
        number: row.get(1)?,
        kind: EntryKind::from_name(&row.get::<_, String>(2)?),
        written: row.get::<_, Option<String>>(3)?.unwrap_or_default(),
        erased: Erased::read(row, 4)?.ok_or(rusqlite::Error::QueryReturnedNoRows)?,
    })
}
