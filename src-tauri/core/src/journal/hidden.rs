//! What a damaged page hides. A page holds a few rows: they can't be read, and all others can. The chains tell what there
//! should be, so that each thing that is hidden can be named.

use std::{
    collections::BTreeMap,
    sync::{MutexGuard, PoisonError, atomic::Ordering},
};

use rusqlite::Connection;
use serde_json::Value;

use super::{Finding, Journal, account, case};
use crate::failure::Failure;

/// Something that a custody event says was added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Added {
    pub(crate) case: String,
    /// `entry`, `evidence`, `account`, `device` or `submission`.
    pub(crate) kind: &'static str,
    pub(crate) id: String,
    /// Its number, where the event's detail can be read.
    pub(crate) number: Option<u32>,
}

impl Added {
    /// That it can't be read.
    pub(crate) fn is_hidden(&self) -> Finding {
        Finding {
            kind: self.kind.to_owned(),
            id: Some(self.id.clone()),
            number: self.number,
            problem: "unreadable".to_owned(),
        }
    }
}

impl Journal {
    /// Whether a page of the journal is known not to be as it was written.
    pub(crate) fn is_damaged(&self) -> bool {
        self.damaged.load(Ordering::Relaxed)
    }

    pub(super) fn note_damage(&self) {
        self.damaged.store(true, Ordering::Relaxed);
    }

    /// What an unfinished check has read: each item's id, with its problem. The next one goes on from there.
    pub(crate) fn checked(&self) -> MutexGuard<'_, BTreeMap<String, Option<String>>> {
        self.checked.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The cases that can be read, oldest first, and the ids of all that the head knows.
    pub(super) fn cases_as_far_as_readable(&self) -> (Vec<case::Case>, Vec<String>) {
        let known: Vec<String> = self.store().head.chains.keys().cloned().collect();
        let mut cases =
            self.read(case::list).unwrap_or_else(|_| known.iter().filter_map(|id| self.case(id).ok()).collect());
        cases.sort_by(|one, other| one.created.cmp(&other.created));
        (cases, known)
    }

    /// What the chains tell was added, in order, as far as their events can be read.
    pub(crate) fn added(&self) -> Vec<Added> {
        let ends: Vec<u32> = self.store().head.chains.values().map(|end| end.length).collect();
        let known = ends.into_iter().fold(0, u32::saturating_add);
        // Rows are numbered in the order of the events; those of an erased case are gone. Read one by one, a damaged page hides
        // only its own.
        let last =
            |db: &Connection| Ok(db.query_row("SELECT max(rowid) FROM custody NOT INDEXED", [], |row| row.get(0))?);
        let last = self.read(last).unwrap_or(known).max(known);
        (1..=last).filter_map(|row| self.added_in(row)).collect()
    }

    fn added_in(&self, row: u32) -> Option<Added> {
        let event = |db: &Connection| {
            let event = "SELECT case_id, seq, event FROM custody NOT INDEXED WHERE rowid = ?1";
            Ok(db.query_row(event, [row], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?)
        };
        let (case, seq, event): (String, u32, String) = self.read(event).ok()?;
        let event: Value = serde_json::from_str(&event).ok()?;
        let kind = match event.get("action")?.as_str()? {
            "entry-added" => "entry",
            "evidence-added" | "reference-added" => "evidence",
            "account-added" => "account",
            "device-added" => "device",
            "submission-added" => "submission",
            _ => return None,
        };
        let detail = |db: &Connection| {
            let detail = "SELECT detail FROM custody_detail WHERE case_id = ?1 AND seq = ?2";
            Ok(db.query_row(detail, (&case, seq), |row| row.get::<_, String>(0))?)
        };
        let number = self
            .read(detail)
            .ok()
            .and_then(|detail| serde_json::from_str::<Value>(&detail).ok())
            .and_then(|detail| detail.get("number")?.as_u64())
            .and_then(|number| u32::try_from(number).ok());
        Some(Added { id: event.get("subject")?.as_str()?.to_owned(), case, kind, number })
    }

    /// Whatever of entries, accounts, devices, submissions and cases can't be read.
    pub(super) fn hidden(&self) -> Vec<Finding> {
        let (cases, known) = self.cases_as_far_as_readable();
        let unreadable = known.into_iter().filter(|id| !cases.iter().any(|case| case.id == *id)).map(|id| Finding {
            kind: "case".into(),
            id: Some(id),
            number: None,
            problem: "unreadable".into(),
        });
        let is_readable = |added: &Added| match added.kind {
            // Of one that was erased its stub is there.
            "entry" => matches!(self.entry(&added.id), Ok(_) | Err(Failure::ItemErased)),
            "account" => self.read(|db| account::get(db, &added.case, &added.id)).is_ok(),
            "device" => self.device(&added.id).is_ok(),
            "submission" => self.submission(&added.id).is_ok(),
            // Items are looked at by `evidence`.
            _ => true,
        };
        let hidden = self.added().into_iter().filter(|added| !is_readable(added)).map(|added| added.is_hidden());
        unreadable.chain(hidden).collect()
    }

    /// What of a case's things can be read, where not all can.
    pub(crate) fn readable<T>(
        &self,
        case: &str,
        kind: &str,
        read: impl Fn(&str) -> Result<T, Failure>,
    ) -> Result<Vec<T>, Failure> {
        self.case(case)?;
        let added = self.added();
        Ok(added
            .iter()
            .filter(|one| one.case == case && one.kind == kind)
            .filter_map(|one| read(&one.id).ok())
            .collect())
    }
}
