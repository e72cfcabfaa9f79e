//! Cases.

use rusqlite::{Connection, Row};
use serde::Serialize;
use serde_json::json;

use super::{Journal, found};
use crate::{failure::Failure, id::make_id, situation::Situation};

/// One case: its own custody chain, entries, evidence and submissions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Case {
    /// Opaque id.
    pub id: String,
    /// As the person named it.
    pub title: String,
    /// ISO 3166 alpha-2.
    pub country: String,
    /// The state or region, such as `OH`.
    pub region: Option<String>,
    /// When it was opened.
    pub created: String,
}

/// What is needed to open a case.
#[derive(Debug, Clone)]
pub struct CaseDraft {
    /// As the person names it; not empty.
    pub title: String,
    /// ISO 3166 alpha-2.
    pub country: String,
    /// The state or region.
    pub region: Option<String>,
}

impl Journal {
    /// Opens a case. Its situation starts with what the draft says about the place.
    ///
    /// # Errors
    /// [`Failure::NothingWritten`] without a title; [`Failure::DiskFull`], [`Failure::ReadOnly`].
    pub fn new_case(&self, draft: &CaseDraft) -> Result<Case, Failure> {
        if draft.title.trim().is_empty() {
            return Err(Failure::NothingWritten);
        }
        let mut situation = Situation::default_for(&draft.country);
        situation.region.clone_from(&draft.region);
        self.write(|w| {
            let case = Case {
                id: make_id()?,
                title: draft.title.clone(),
                country: situation.country.clone(),
                region: draft.region.clone(),
                created: w.written(),
            };
            w.tx().execute(
                "INSERT INTO cases (id, title, country, region, created) VALUES (?1, ?2, ?3, ?4, ?5)",
                (&case.id, &case.title, &case.country, &case.region, &case.created),
            )?;
            insert_situation(w.tx(), &case.id, &situation, &case.created)?;
            w.custody(&case.id, "case-opened", None, &json!({ "title": case.title }))?;
            Ok(case)
        })
    }

    /// All cases, oldest first.
    ///
    /// # Errors
    /// [`Failure::JournalDamaged`].
    pub fn cases(&self) -> Result<Vec<Case>, Failure> {
        match self.read(list) {
            Err(_) if self.is_damaged() => Ok(self.cases_as_far_as_readable().0),
            read => read,
        }
    }

    /// One case.
    ///
    /// # Errors
    /// [`Failure::NotFound`].
    pub fn case(&self, id: &str) -> Result<Case, Failure> {
        self.read(|db| get(db, id))
    }

    /// The answers that drive the plan, as they stand.
    ///
    /// # Errors
    /// [`Failure::NotFound`].
    pub fn situation(&self, case: &str) -> Result<Situation, Failure> {
        let answers: String = self.read(|db| {
            found(db.query_row(
                "SELECT answers FROM situation WHERE case_id = ?1 ORDER BY version DESC LIMIT 1",
                [case],
                |row| row.get(0),
            ))
        })?;
        serde_json::from_str(&answers).map_err(Failure::internal)
    }

    /// Keeps the answers. The case's country and region follow them; earlier answers stay.
    ///
    /// # Errors
    /// [`Failure::NotFound`], [`Failure::DiskFull`], [`Failure::ReadOnly`].
    pub fn set_situation(&self, case: &str, situation: &Situation) -> Result<(), Failure> {
        self.write(|w| {
            get(w.tx(), case)?;
            let written = w.written();
            insert_situation(w.tx(), case, situation, &written)?;
            w.tx().execute(
                "UPDATE cases SET country = ?2, region = ?3 WHERE id = ?1",
                (case, &situation.country, &situation.region),
            )?;
            w.custody(case, "situation-changed", None, &json!({}))
        })
    }
}

fn insert_situation(db: &Connection, case: &str, situation: &Situation, written: &str) -> Result<(), Failure> {
    let answers = serde_json::to_string(situation).map_err(Failure::internal)?;
    db.execute("INSERT INTO situation (case_id, answers, written) VALUES (?1, ?2, ?3)", (case, answers, written))?;
    Ok(())
}

/// One case by its id.
pub(super) fn get(db: &Connection, id: &str) -> Result<Case, Failure> {
    found(db.query_row("SELECT id, title, country, region, created FROM cases WHERE id = ?1", [id], read_case))
}

/// All cases, oldest first.
pub(super) fn list(db: &Connection) -> Result<Vec<Case>, Failure> {
    let mut rows = db.prepare("SELECT id, title, country, region, created FROM cases ORDER BY rowid")?;
    Ok(rows.query_map([], read_case)?.collect::<Result<_, _>>()?)
}

fn read_case(row: &Row<'_>) -> rusqlite::Result<Case> {
    Ok(Case { id: row.get(0)?, title: row.get(1)?, country: row.get(2)?, region: row.get(3)?, created: row.get(4)? })
}
