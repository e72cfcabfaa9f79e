//! Reading the ledger.

use std::collections::HashMap;

use jiff::ZonedDateTime;
use rusqlite::{Connection, Row};

use super::{
    super::{Journal, case, found},
    FollowUp, NoticeKind, ReplyKind, Standing, Submission, SubmissionAnswer, SubmissionVersion, looks,
};
use crate::{clock::When, failure::Failure};

impl Journal {
    /// The ledger of a case, in the order of sending.
    ///
    /// # Errors
    /// [`Failure::NotFound`] for the case.
    pub fn submissions(&self, case: &str) -> Result<Vec<Submission>, Failure> {
        let now = self.clock().now();
        self.read(|db| {
            case::get(db, case)?;
            query(db, "s.case_id = ?1", case, &now)
        })
    }

    /// One line of the ledger.
    ///
    /// # Errors
    /// [`Failure::NotFound`].
    pub fn submission(&self, id: &str) -> Result<Submission, Failure> {
        let now = self.clock().now();
        self.read(|db| one(db, id, &now))
    }

    /// The case of a submission.
    ///
    /// # Errors
    /// [`Failure::NotFound`].
    pub fn case_of_submission(&self, id: &str) -> Result<String, Failure> {
        self.read(|db| case_of(db, id))
    }
}

/// One line of the ledger.
pub(super) fn one(db: &Connection, id: &str, now: &ZonedDateTime) -> Result<Submission, Failure> {
    query(db, "s.id = ?1", id, now)?.pop().ok_or(Failure::NotFound)
}

/// The case that it belongs to.
pub(super) fn case_of(db: &Connection, id: &str) -> Result<String, Failure> {
    found(db.query_row("SELECT case_id FROM submission WHERE id = ?1", [id], |row| row.get(0)))
}

/// Whether it is of this case.
pub(super) fn is_of_case(db: &Connection, case: &str, id: &str) -> Result<(), Failure> {
    if case_of(db, id)? == case { Ok(()) } else { Err(Failure::NotFound) }
}

/// Submissions with all that came of them; `which` is a condition on `s` with one parameter.
fn query(db: &Connection, which: &'static str, value: &str, now: &ZonedDateTime) -> Result<Vec<Submission>, Failure> {
    let mut rows = db.prepare(&format!(
        "SELECT s.id, s.platform, s.service, s.route, s.at, s.number, s.pin, s.text, s.written, s.notice, s.follows
         FROM submission s WHERE {which} ORDER BY s.at_utc, s.rowid",
    ))?;
    let mut all: Vec<Submission> = rows.query_map([value], first_version)?.collect::<Result<_, _>>()?;
    let mut versions = grouped(
        db,
        &format!(
            "SELECT v.submission_id, v.version, v.at, v.number, v.pin, v.text, v.written, v.reason
             FROM submission_version v JOIN submission s ON s.id = v.submission_id
             WHERE {which} ORDER BY v.version",
        ),
        value,
        version,
    )?;
    let mut answers = grouped(
        db,
        &format!(
            "SELECT a.submission_id, a.id, a.kind, a.at, a.text, a.look, a.corrects, a.reason, a.written,
                    EXISTS (SELECT 1 FROM submission_answer later WHERE later.corrects = a.id)
             FROM submission_answer a JOIN submission s ON s.id = a.submission_id
             WHERE {which} ORDER BY a.at_utc, a.rowid",
        ),
        value,
        answer,
    )?;
    let mut pictures = grouped(
        db,
        &format!(
            "SELECT e.submission_id, e.evidence_id FROM submission_evidence e
             JOIN submission s ON s.id = e.submission_id WHERE {which} ORDER BY e.rowid",
        ),
        value,
        |row| row.get(1),
    )?;
    let mut looks = grouped(
        db,
        &format!(
            "SELECT f.submission_id, f.position, f.at, f.what FROM follow_up f
             JOIN submission s ON s.id = f.submission_id WHERE {which} ORDER BY f.position",
        ),
        value,
        look,
    )?;
    let followed = followed(db, which, value)?;
    for sent in &mut all {
        sent.versions.extend(versions.remove(&sent.id).unwrap_or_default());
        if let Some(last) = sent.versions.last() {
            sent.at.clone_from(&last.at);
            sent.number.clone_from(&last.number);
            sent.pin.clone_from(&last.pin);
            sent.text.clone_from(&last.text);
        }
        sent.answers = answers.remove(&sent.id).unwrap_or_default();
        sent.pictures = pictures.remove(&sent.id).unwrap_or_default();
        sent.follow_ups = looks.remove(&sent.id).unwrap_or_default();
        looks::follow(sent)?;
        // Looks that were added later may lie before others.
        sent.follow_ups.sort_by_cached_key(|look| (When::parse(&look.at).map_or(0, |at| at.utc_ms()), look.look));
        looks::settle(sent, followed.get(&sent.id), now)?;
    }
    // A time that was corrected moves it.
    all.sort_by_cached_key(|sent| When::parse(&sent.at).map_or(0, |at| at.utc_ms()));
    Ok(all)
}

/// When something was last sent that follows each.
fn followed(db: &Connection, which: &'static str, value: &str) -> Result<HashMap<String, When>, Failure> {
    let mut rows = db.prepare(&format!(
        "SELECT s.id, later.at FROM submission later JOIN submission s ON s.id = later.follows
         WHERE {which} ORDER BY later.at_utc",
    ))?;
    let mut rows = rows.query([value])?;
    let mut all = HashMap::new();
    while let Some(row) = rows.next()? {
        all.insert(row.get(0)?, When::parse(&row.get::<_, String>(1)?)?);
    }
    Ok(all)
}

/// Rows by the submission that their first column names.
fn grouped<T>(
    db: &Connection,
    sql: &str,
    value: &str,
    read: impl Fn(&Row<'_>) -> rusqlite::Result<T>,
) -> Result<HashMap<String, Vec<T>>, Failure> {
    let mut rows = db.prepare(sql)?;
    let mut rows = rows.query([value])?;
    let mut all: HashMap<String, Vec<T>> = HashMap::new();
    while let Some(row) = rows.next()? {
        all.entry(row.get(0)?).or_default().push(read(row)?);
    }
    Ok(all)
}

fn first_version(row: &Row<'_>) -> rusqlite::Result<Submission> {
    let first = SubmissionVersion {
        version: 1,
        at: row.get(4)?,
        number: row.get(5)?,
        pin: row.get(6)?,
        text: row.get(7)?,
        written: row.get(8)?,
        reason: None,
    };
    Ok(Submission {
        id: row.get(0)?,
        platform: row.get(1)?,
        service: row.get(2)?,
        route: row.get(3)?,
        at: first.at.clone(),
        number: first.number.clone(),
        pin: first.pin.clone(),
        text: first.text.clone(),
        notice: row.get::<_, Option<String>>(9)?.as_deref().and_then(NoticeKind::from_name),
        follows: row.get(10)?,
        written: first.written.clone(),
        versions: vec![first],
        answers: Vec::new(),
        pictures: Vec::new(),
        follow_ups: Vec::new(),
        standing: Standing::Waiting,
    })
}

fn version(row: &Row<'_>) -> rusqlite::Result<SubmissionVersion> {
    Ok(SubmissionVersion {
        version: row.get(1)?,
        at: row.get(2)?,
        number: row.get(3)?,
        pin: row.get(4)?,
        text: row.get(5)?,
        written: row.get(6)?,
        reason: row.get(7)?,
    })
}

fn answer(row: &Row<'_>) -> rusqlite::Result<SubmissionAnswer> {
    Ok(SubmissionAnswer {
        id: row.get(1)?,
        // A kind that this version doesn't know still says that they wrote.
        kind: ReplyKind::from_name(&row.get::<_, String>(2)?).unwrap_or(ReplyKind::Received),
        at: row.get(3)?,
        text: row.get(4)?,
        look: row.get::<_, Option<u32>>(5)?.map(|position| position + 1),
        corrects: row.get(6)?,
        reason: row.get(7)?,
        written: row.get(8)?,
        corrected: row.get(9)?,
    })
}

fn look(row: &Row<'_>) -> rusqlite::Result<FollowUp> {
    Ok(FollowUp { look: row.get::<_, u32>(1)? + 1, at: row.get(2)?, what: row.get(3)?, done: None })
}
