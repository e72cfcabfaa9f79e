//! Journal entries: what happened, when, with which certainty. A correction is a new version.

use std::collections::HashMap;

use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::{Indexed, Journal, Writing};
use crate::{clock::When, failure::Failure, id::make_id, sha256::Sha256};

mod page;

pub use page::{EntryCount, EntryFilter, EntryPage};

/// How sure the person is of the time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum Certainty {
    /// It was then.
    Exact,
    /// It was around then.
    About,
    /// They don't know; the time is only a place in the order.
    Unknown,
}

/// What kind of entry it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum EntryKind {
    /// Something that happened.
    Note,
    /// A call.
    Call,
    /// A payment.
    Payment,
    /// A warning sign that was seen.
    Observation,
    /// A line of a counselor's duty log.
    Duty,
}

impl Certainty {
    /// The name in the journal and on the command line.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::About => "about",
            Self::Unknown => "unknown",
        }
    }

    /// The certainty of that name; an unknown name reads as "unknown".
    pub(crate) fn from_name(name: &str) -> Self {
        [Self::Exact, Self::About].into_iter().find(|one| one.as_str() == name).unwrap_or(Self::Unknown)
    }
}

impl EntryKind {
    /// The name in the journal and on the command line.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Call => "call",
            Self::Payment => "payment",
            Self::Observation => "observation",
            Self::Duty => "duty",
        }
    }

    pub(super) fn from_name(name: &str) -> Self {
        [Self::Call, Self::Payment, Self::Observation, Self::Duty]
            .into_iter()
            .find(|one| one.as_str() == name)
            .unwrap_or(Self::Note)
    }
}

/// What the person writes.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct EntryDraft {
    /// What kind of entry.
    pub kind: EntryKind,
    /// When it happened: RFC 3339 with offset.
    pub at: String,
    /// How sure they are of it.
    pub certainty: Certainty,
    /// In their own words; not empty.
    pub text: String,
    /// Ids of the accounts it is about.
    pub accounts: Vec<String>,
    /// The id of the warning sign, for an observation.
    pub sign: Option<String>,
}

/// One version of an entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct EntryVersion {
    /// From 1.
    pub version: u32,
    /// When it happened.
    pub at: String,
    /// How sure they are of it.
    pub certainty: Certainty,
    /// The words.
    pub text: String,
    /// When this version was written down.
    pub written: String,
    /// Why it was corrected; none for the first.
    pub reason: Option<String>,
}

/// A journal entry with all its versions; the outer fields are those of the last.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Entry {
    /// Opaque id.
    pub id: String,
    /// From 1, within the case.
    pub number: u32,
    /// What kind of entry.
    pub kind: EntryKind,
    /// When it happened: RFC 3339 with offset.
    pub at: String,
    /// How sure they are of it.
    pub certainty: Certainty,
    /// The words.
    pub text: String,
    /// When it was first written down.
    pub written: String,
    /// Ids of the accounts it is about.
    pub accounts: Vec<String>,
    /// The warning sign, for an observation.
    pub sign: Option<String>,
    /// All versions, oldest first.
    pub versions: Vec<EntryVersion>,
}

impl Journal {
    /// Adds a dated entry.
    ///
    /// # Errors
    /// [`Failure::BadTime`], [`Failure::NothingWritten`], [`Failure::NotFound`] for a case or account
    /// that is not there, [`Failure::DiskFull`], [`Failure::ReadOnly`].
    pub fn add_entry(&self, case: &str, draft: &EntryDraft) -> Result<Entry, Failure> {
        let at = When::parse(&draft.at)?;
        if draft.text.trim().is_empty() {
            return Err(Failure::NothingWritten);
        }
        let id = self.write(|w| {
            super::case::get(w.tx(), case)?;
            let id = make_id()?;
            let number = w.next_number("entry", case)?;
            w.tx().execute(
                "INSERT INTO entry (id, case_id, number, kind, sign) VALUES (?1, ?2, ?3, ?4, ?5)",
                (&id, case, number, draft.kind.as_str(), &draft.sign),
            )?;
            for account in &draft.accounts {
                super::account::get(w.tx(), case, account)?;
                w.tx().execute(
                    "INSERT OR IGNORE INTO entry_account (entry_id, account_id) VALUES (?1, ?2)",
                    (&id, account),
                )?;
            }
            insert_version(w, &id, 1, &at, draft.certainty, &draft.text, None)?;
            let detail = json!({
                "number": number, "kind": draft.kind.as_str(), "version": 1, "at": at.text(),
                "text_sha256": Sha256::of(&draft.text),
            });
            w.custody(case, "entry-added", Some(&id), &detail)?;
            w.index_new(&Indexed { kind: "entry", id: &id, case, at: Some(at.text()), title: "", body: &draft.text })?;
            Ok(id)
        })?;
        self.entry(&id)
    }

    /// Corrects the words of an entry. The earlier version stays.
    ///
    /// # Errors
    /// [`Failure::NotFound`], [`Failure::ItemErased`], [`Failure::NothingWritten`] without words or reason.
    pub fn correct_entry(&self, id: &str, text: &str, reason: &str) -> Result<Entry, Failure> {
        if text.trim().is_empty() || reason.trim().is_empty() {
            return Err(Failure::NothingWritten);
        }
        self.write(|w| {
            let row = w.tx().query_row(
                "SELECT e.case_id, e.number, v.version, v.at, v.certainty FROM entry e
                     JOIN entry_version v ON v.entry_id = e.id WHERE e.id = ?1 ORDER BY v.version DESC LIMIT 1",
                [id],
                |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?)),
            );
            let row: (String, u32, u32, String, String) = row.optional()?.ok_or_else(|| gone(w.tx(), id))?;
            let (case, number, version, at, certainty) = row;
            let at = When::parse(&at)?;
            insert_version(w, id, version + 1, &at, Certainty::from_name(&certainty), text, Some(reason))?;
            let detail = json!({
                "number": number, "version": version + 1, "reason": reason,
                "text_sha256": Sha256::of(text),
            });
            w.custody(&case, "entry-corrected", Some(id), &detail)?;
            w.index(&Indexed { kind: "entry", id, case: &case, at: Some(at.text()), title: "", body: text })
        })?;
        self.entry(id)
    }

    /// One entry with all its versions.
    ///
    /// # Errors
    /// [`Failure::NotFound`]; [`Failure::ItemErased`] where only its stub is left.
    pub fn entry(&self, id: &str) -> Result<Entry, Failure> {
        self.read(|db| query(db, "e.id = ?1", id)?.pop().ok_or_else(|| gone(db, id)))
    }

    /// The entries of a case, by number; not those that were erased.
    ///
    /// # Errors
    /// [`Failure::NotFound`] for a case that is not there.
    pub fn entries(&self, case: &str) -> Result<Vec<Entry>, Failure> {
        let read = self.read(|db| {
            super::case::get(db, case)?;
            query(db, "e.case_id = ?1", case)
        });
        match read {
            // That some are missing is said where the damage is.
            Err(_) if self.is_damaged() => self.readable(case, "entry", |id| self.entry(id)),
            read => read,
        }
    }
}

/// When an entry happened, without a word of it.
#[derive(Debug, Clone)]
pub(crate) struct EntryTime {
    pub(crate) id: String,
    pub(crate) number: u32,
    pub(crate) at: String,
    pub(crate) at_utc: i64,
    pub(crate) certainty: Certainty,
}

impl Journal {
    /// When those entries of a case happened that are among `ids`, however many others there are.
    pub(crate) fn entry_times(&self, case: &str, ids: &[String]) -> Result<Vec<EntryTime>, Failure> {
        self.read(|db| {
            let mut rows = db.prepare(
                // Of the versions of an entry, the row is that of the last.
                "SELECT e.id, e.number, v.at, v.at_utc, v.certainty, max(v.version)
                 FROM entry e JOIN entry_version v ON v.entry_id = e.id
                 WHERE e.case_id = ?1 AND e.id IN (SELECT value FROM json_each(?2)) GROUP BY e.id",
            )?;
            let times = rows.query_map((case, json!(ids).to_string()), |row| {
                let certainty = Certainty::from_name(&row.get::<_, String>(4)?);
                Ok(EntryTime { id: row.get(0)?, number: row.get(1)?, at: row.get(2)?, at_utc: row.get(3)?, certainty })
            })?;
            Ok(times.collect::<Result<_, _>>()?)
        })
    }
}

/// Why an entry that was asked for has no version.
fn gone(db: &Connection, id: &str) -> Failure {
    let erased = db.prepare("SELECT 1 FROM entry WHERE id = ?1").and_then(|mut row| row.exists([id]));
    if erased.is_ok_and(|erased| erased) { Failure::ItemErased } else { Failure::NotFound }
}

fn insert_version(
    w: &Writing<'_>,
    id: &str,
    version: u32,
    at: &When,
    certainty: Certainty,
    text: &str,
    reason: Option<&str>,
) -> Result<(), Failure> {
    w.tx().execute(
        "INSERT INTO entry_version (entry_id, version, at, at_utc, certainty, text, written, reason)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        (id, version, at.text(), at.utc_ms(), certainty.as_str(), text, w.written(), reason),
    )?;
    Ok(())
}

/// Entries with their versions; `which` is a condition on `e` with one parameter.
fn query(db: &Connection, which: &'static str, value: &str) -> Result<Vec<Entry>, Failure> {
    let accounts = accounts_of(db, which, value)?;
    let mut rows = db.prepare(&format!(
        "SELECT e.id, e.number, e.kind, e.sign, v.version, v.at, v.certainty, v.text, v.written, v.reason
         FROM entry e JOIN entry_version v ON v.entry_id = e.id WHERE {which} ORDER BY e.number, v.version",
    ))?;
    let mut rows = rows.query([value])?;
    let mut entries: Vec<Entry> = Vec::new();
    while let Some(row) = rows.next()? {
        let id: String = row.get(0)?;
        let version = EntryVersion {
            version: row.get(4)?,
            at: row.get(5)?,
            certainty: Certainty::from_name(&row.get::<_, String>(6)?),
            text: row.get(7)?,
            written: row.get(8)?,
            reason: row.get(9)?,
        };
        if entries.last().is_none_or(|last| last.id != id) {
            entries.push(Entry {
                number: row.get(1)?,
                kind: EntryKind::from_name(&row.get::<_, String>(2)?),
                sign: row.get(3)?,
                at: String::new(),
                certainty: version.certainty,
                text: String::new(),
                written: version.written.clone(),
                accounts: accounts.get(&id).cloned().unwrap_or_default(),
                versions: Vec::new(),
                id,
            });
        }
        if let Some(entry) = entries.last_mut() {
            entry.at.clone_from(&version.at);
            entry.text.clone_from(&version.text);
            entry.certainty = version.certainty;
            entry.versions.push(version);
        }
    }
    Ok(entries)
}

fn accounts_of(db: &Connection, which: &'static str, value: &str) -> Result<HashMap<String, Vec<String>>, Failure> {
    let mut rows = db.prepare(&format!(
        "SELECT a.entry_id, a.account_id FROM entry_account a JOIN entry e ON e.id = a.entry_id
         WHERE {which} ORDER BY a.rowid",
    ))?;
    let mut rows = rows.query([value])?;
    let mut accounts: HashMap<String, Vec<String>> = HashMap::new();
    while let Some(row) = rows.next()? {
        accounts.entry(row.get(0)?).or_default().push(row.get(1)?);
    }
    Ok(accounts)
}
