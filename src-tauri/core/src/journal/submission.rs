//! The ledger: what was sent to whom, with which number, and when to look again.

use jiff::{SignedDuration, ZonedDateTime};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use serde_json::json;
use sha2::{Digest, Sha256};

use super::{Indexed, Journal};
use crate::{
    clock::{When, rfc3339},
    failure::Failure,
    id::make_id,
};

/// What the person sent.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SubmissionDraft {
    /// The platform's id, where it went to a platform.
    pub platform: Option<String>,
    /// The service's id, where it went to an official centre.
    pub service: Option<String>,
    /// The route's id.
    pub route: String,
    /// When it was sent: RFC 3339 with offset.
    pub at: String,
    /// The number they were given.
    pub number: Option<String>,
    /// The PIN they were given.
    pub pin: Option<String>,
    /// The text as sent.
    pub text: Option<String>,
}

/// When to look again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct FollowUp {
    /// RFC 3339 with offset.
    pub at: String,
    /// What to do then, as a code: `look-for-answer` or `ask-again`. The words are the screen's.
    pub what: String,
}

/// One line of the ledger.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Submission {
    /// Opaque id.
    pub id: String,
    /// The platform's id.
    pub platform: Option<String>,
    /// The service's id.
    pub service: Option<String>,
    /// The route's id.
    pub route: String,
    /// When it was sent.
    pub at: String,
    /// The number given.
    pub number: Option<String>,
    /// The PIN given.
    pub pin: Option<String>,
    /// The text as sent.
    pub text: Option<String>,
    /// When to look again.
    pub follow_ups: Vec<FollowUp>,
}

impl Journal {
    /// Enters what was sent, with the times to look again: after a day, and after a week.
    ///
    /// # Errors
    /// [`Failure::BadTime`], [`Failure::NotFound`] for the case, [`Failure::NothingWritten`] if it
    /// names neither a platform nor a service.
    pub fn add_submission(&self, case: &str, draft: &SubmissionDraft) -> Result<Submission, Failure> {
        let at = When::parse(&draft.at)?;
        let receiver = draft.platform.as_deref().or(draft.service.as_deref()).ok_or(Failure::NothingWritten)?;
        self.write(|w| {
            super::case::get(w.tx(), case)?;
            let id = make_id()?;
            w.tx().execute(
                "INSERT INTO submission (id, case_id, platform, service, route, at, at_utc, number, pin, text, written)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
                (
                    &id,
                    case,
                    &draft.platform,
                    &draft.service,
                    &draft.route,
                    at.text(),
                    at.utc_ms(),
                    &draft.number,
                    &draft.pin,
                    &draft.text,
                    w.written(),
                ),
            )?;
            for (position, follow_up) in follow_ups(at.zoned())?.iter().enumerate() {
                w.tx().execute(
                    "INSERT INTO follow_up (submission_id, position, at, what) VALUES (?1, ?2, ?3, ?4)",
                    (&id, position as i64, &follow_up.at, &follow_up.what),
                )?;
            }
            let detail = json!({
                "to": receiver, "route": draft.route, "at": at.text(), "number": draft.number,
                "text_sha256": draft.text.as_ref().map(|text| hex::encode(Sha256::digest(text))),
            });
            w.custody(case, "submission-added", Some(&id), &detail)?;
            let body = [draft.number.as_deref(), draft.text.as_deref()];
            let body = body.into_iter().flatten().collect::<Vec<_>>().join(" ");
            w.index(&Indexed { kind: "submission", id: &id, case, at: Some(at.text()), title: receiver, body: &body })?;
            list(w.tx(), case)?.into_iter().find(|one| one.id == id).ok_or(Failure::NotFound)
        })
    }

    /// The ledger of a case, in the order of sending.
    ///
    /// # Errors
    /// [`Failure::NotFound`] for the case.
    pub fn submissions(&self, case: &str) -> Result<Vec<Submission>, Failure> {
        self.read(|db| {
            super::case::get(db, case)?;
            list(db, case)
        })
    }
}

fn follow_ups(sent: &ZonedDateTime) -> Result<Vec<FollowUp>, Failure> {
    [(24, "look-for-answer"), (7 * 24, "ask-again")]
        .into_iter()
        .map(|(hours, what)| {
            let at = sent.checked_add(SignedDuration::from_hours(hours)).map_err(|_| Failure::BadTime)?;
            Ok(FollowUp { at: rfc3339(&at), what: what.to_owned() })
        })
        .collect()
}

fn list(db: &Connection, case: &str) -> Result<Vec<Submission>, Failure> {
    let mut rows = db.prepare(
        "SELECT id, platform, service, route, at, number, pin, text FROM submission
         WHERE case_id = ?1 ORDER BY at_utc, rowid",
    )?;
    let submissions = rows.query_map([case], |row| {
        Ok(Submission {
            id: row.get(0)?,
            platform: row.get(1)?,
            service: row.get(2)?,
            route: row.get(3)?,
            at: row.get(4)?,
            number: row.get(5)?,
            pin: row.get(6)?,
            text: row.get(7)?,
            follow_ups: Vec::new(),
        })
    })?;
    let mut submissions: Vec<Submission> = submissions.collect::<Result<_, _>>()?;
    let mut rows = db.prepare("SELECT at, what FROM follow_up WHERE submission_id = ?1 ORDER BY position")?;
    for submission in &mut submissions {
        let follow_ups = rows.query_map([&submission.id], |row| Ok(FollowUp { at: row.get(0)?, what: row.get(1)? }))?;
        submission.follow_ups = follow_ups.collect::<Result<_, _>>()?;
    }
    Ok(submissions)
}
