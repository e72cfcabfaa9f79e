//! The journal: cases with a custody chain each, entries, accounts, devices, submissions, search.
//!
//! It is written in one place, [`Journal::write`]: one transaction, the custody events in it, and then
//! the head. Everything else reads.

mod account;
mod backups;
mod case;
mod custody;
mod database;
mod device;
mod draft;
mod entry;
mod erase;
mod fixed;
mod health;
mod hidden;
mod hold;
mod keys;
pub(crate) mod message;
mod migrate;
mod pages;
mod permission;
mod report_draft;
mod search;
mod steps;
mod submission;
mod timeline;

use std::{
    collections::BTreeMap,
    path::Path,
    sync::{Mutex, MutexGuard, PoisonError, atomic::AtomicBool},
};

use jiff::ZonedDateTime;
use rusqlite::{Connection, OptionalExtension, Transaction};

pub use account::{Account, AccountDraft};
pub use case::{Case, CaseDraft};
pub(crate) use custody::StoredEvent;
pub use custody::{CustodyEvent, CustodyView, spoken_digest, verify_chain};
pub(crate) use database::rekey;
pub(crate) use device::is_of_case as device_is_of_case;
pub use device::{Device, DeviceSheet, DeviceVersion, Transfer, TransferDraft};
pub use draft::{FormDraft, LastPlace};
pub(crate) use entry::EntryTime;
pub use entry::{Certainty, Entry, EntryCount, EntryDraft, EntryFilter, EntryKind, EntryPage, EntryVersion};
pub(crate) use erase::Erasing;
pub use erase::{EntryStub, Erased, ErasureDraft, erase_everything};
pub use health::{CheckOutcome, Finding};
pub use hold::{Hold, HoldDraft};
pub(crate) use message::{ChatRow, NewMessage};
pub use message::{Message, MessageFilter, MessagePage, quote};
pub use permission::{Permission, PermissionAnswer, PermissionDraft};
pub(crate) use search::Indexed;
pub use search::{Found, FoundFirst};
pub use submission::{
    AnswerDraft, FollowUp, NoticeKind, ReplyKind, Standing, Submission, SubmissionAnswer, SubmissionCorrection,
    SubmissionDraft, SubmissionVersion,
};
pub use timeline::Moment;

use health::Health;

use crate::{
    clock::{Clock, rfc3339},
    durable::sync_folder_of,
    failure::Failure,
    vault::{ChainEnd, Head, RecoveryKey, Secret, Vault, VaultDraft, WorkFactor},
};

/// An unlocked vault with its journal open.
pub struct Journal {
    vault: Vault,
    store: Mutex<Store>,
    clock: Clock,
    findings: Vec<Finding>,
    missing_events: u32,
    /// How many files that a crash left were taken away when it was opened.
    swept: u32,
    /// Whether a page of the journal is known not to be as it was written.
    damaged: AtomicBool,
    /// What an unfinished check has read.
    checked: Mutex<BTreeMap<String, Option<String>>>,
}

/// What a vault is opened for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Access {
    /// Not a byte of the vault changes.
    Read,
    Write,
}

impl Access {
    fn open(self, vault: &Vault) -> Result<Connection, Failure> {
        let (path, key) = (vault.journal_path(), vault.journal_key_pragma());
        match self {
            Self::Read => database::open_to_read(&path, &key),
            Self::Write => database::open(&path, &key),
        }
    }
}

struct Store {
    db: Connection,
    access: Access,
    head: Head,
}

/// One transaction under way.
pub(crate) struct Writing<'a> {
    tx: Transaction<'a>,
    now: ZonedDateTime,
    ends: BTreeMap<String, ChainEnd>,
    /// The chains of cases that were erased.
    ended: Vec<String>,
}

impl Journal {
    /// Creates a vault with an empty journal in `dir`. With a recovery key, a second slot is made.
    ///
    /// # Errors
    /// [`Failure::VaultExists`], [`Failure::PassphraseEmpty`], [`Failure::DiskFull`],
    /// [`Failure::ReadOnly`]; nothing is left then.
    pub fn create(
        dir: &Path,
        passphrase: &Secret,
        work: WorkFactor,
        recovery: Option<&RecoveryKey>,
        clock: Clock,
    ) -> Result<Self, Failure> {
        let draft = VaultDraft::begin(dir, passphrase, work, recovery)?;
        let vault = draft.vault()?;
        let made = database::create(&vault.journal_path(), &vault.journal_key_pragma()).and_then(|db| {
            fixed::remember(&db, vault)?;
            vault.write_head(&Head::default())?;
            // Closed before the folder moves: SQLite finds its rollback journal by the path it opened.
            db.close().map_err(|(_, error)| Failure::from(error))
        });
        // What is new was never damaged: where it can't be read, the drive did not give it back.
        let why = |vault: &Vault, failure| match failure {
            Failure::JournalDamaged => Failure::DriveFailing,
            failure => vault.why_not_written(failure),
        };
        made.map_err(|failure| why(vault, failure))?;
        let mut vault = draft.finish()?;
        vault.say_in_use()?;
        let db = database::open(&vault.journal_path(), &vault.journal_key_pragma());
        let db = db.map_err(|failure| why(&vault, failure))?;
        let health = Health { head: Head::default(), findings: Vec::new(), missing_events: 0, damaged: false };
        Ok(Self::of(vault, Access::Write, db, health, 0, clock))
    }

    /// Unlocks the vault in `dir` and opens its journal. What does not fit together is in
    /// [`Journal::findings`]; nothing is refused for it.
    ///
    /// # Errors
    /// As [`Vault::unlock`], and [`Failure::JournalMissing`], [`Failure::JournalDamaged`].
    pub fn unlock(dir: &Path, passphrase: &Secret, clock: Clock) -> Result<Self, Failure> {
        Self::open(Vault::unlock(dir, passphrase)?, Access::Write, clock)
    }

    /// Unlocks to read: nothing in the folder changes, whatever is found about it. Writing fails.
    ///
    /// # Errors
    /// As [`Journal::unlock`].
    pub fn unlock_to_read(dir: &Path, passphrase: &Secret, clock: Clock) -> Result<Self, Failure> {
        Self::open(Vault::unlock(dir, passphrase)?, Access::Read, clock)
    }

    /// Unlocks with the recovery key, and sets a new passphrase.
    ///
    /// # Errors
    /// As [`Journal::unlock`], with [`Failure::WrongRecoveryKey`].
    pub fn recover(dir: &Path, key: &RecoveryKey, passphrase: &Secret, clock: Clock) -> Result<Self, Failure> {
        let journal = Self::open(Vault::unlock_with_recovery(dir, key)?, Access::Write, clock)?;
        journal.change_passphrase(passphrase)?;
        Ok(journal)
    }

    fn open(mut vault: Vault, access: Access, clock: Clock) -> Result<Self, Failure> {
        if access == Access::Write {
            vault.say_in_use()?;
        }
        let path = vault.journal_path();
        let blame = |failure| match (access, database::to_blame(failure, &path, &vault.journal_key_pragma())) {
            (Access::Read, failure) => failure,
            (Access::Write, failure) => vault.why_not_written(failure),
        };
        let taken_back = database::was_interrupted(&path);
        let mut db = access.open(&vault).map_err(blame)?;
        let health = health::compare_with_head(&mut db, &vault, access, taken_back, &rfc3339(&clock.now()))?;
        if health.damaged {
            // Where it was the drive, nothing is known of the journal.
            match blame(Failure::JournalDamaged) {
                Failure::JournalDamaged => {}
                failure => return Err(failure),
            }
        }
        if access == Access::Write {
            // Where these can't be done now, the next opening tries again.
            let _ = fixed::settle(&db, &vault);
            let _ = vault.take_over();
            database::remove_what_a_crash_left(&path);
        }
        // Rows may be missing: then a file that nobody names is not rubbish but the last trace of them.
        let mut swept = 0;
        if health.findings.is_empty() && access == Access::Write {
            let mut named = db.prepare("SELECT 1 FROM evidence WHERE blob = ?1")?;
            let mut in_folder = db.prepare("SELECT 1 FROM evidence WHERE blob LIKE ?1 || '/%'")?;
            swept = vault.sweep(|name| {
                let rows = if name.as_str().contains('/') { &mut named } else { &mut in_folder };
                rows.exists([name.as_str()]).unwrap_or(true)
            });
        }
        let swept = u32::try_from(swept).unwrap_or(u32::MAX);
        let journal = Self::of(vault, access, db, health, swept, clock);
        if access == Access::Write {
            journal.sweep_pages();
        }
        Ok(journal)
    }

    fn of(vault: Vault, access: Access, db: Connection, health: Health, swept: u32, clock: Clock) -> Self {
        let Health { head, findings, missing_events, damaged } = health;
        let store = Mutex::new(Store { db, access, head });
        let (damaged, checked) = (AtomicBool::new(damaged), Mutex::default());
        Self { vault, store, clock, findings, missing_events, swept, damaged, checked }
    }

    /// What was noticed about the vault when it was opened.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// How many files were taken away when it was opened: what a crash, a power cut or a full disk had left half-done.
    pub fn swept(&self) -> u32 {
        self.swept
    }

    /// The clock that everything here is dated by.
    pub fn clock(&self) -> &Clock {
        &self.clock
    }

    pub(crate) fn vault(&self) -> &Vault {
        &self.vault
    }

    /// Reads. `act` sees one consistent state. Where a page can't be decrypted, all else can still be read after that.
    pub(crate) fn read<T>(&self, act: impl FnOnce(&Connection) -> Result<T, Failure>) -> Result<T, Failure> {
        let mut store = self.store();
        let access = store.access;
        let done = database::read(&mut store.db, || access.open(&self.vault), act);
        // Once a page is known to be damaged, the drive need not be suspected again.
        if !matches!(done, Err(Failure::JournalDamaged)) || self.is_damaged() {
            // What could not be taken back before is tried again first, and that writes.
            let why = |failure| if access == Access::Write { self.vault.why_not_written(failure) } else { failure };
            return done.map_err(why);
        }
        let failure = self.to_blame(Failure::JournalDamaged);
        if matches!(failure, Failure::JournalDamaged) {
            self.note_damage();
        }
        Err(failure)
    }

    /// The drive or the journal, where one looks like the other.
    pub(crate) fn to_blame(&self, failure: Failure) -> Failure {
        database::to_blame(failure, &self.vault.journal_path(), &self.vault.journal_key_pragma())
    }

    /// Writes: all of `act` or nothing of it. When this returns, it is durable.
    pub(crate) fn write<T>(&self, act: impl FnOnce(&mut Writing<'_>) -> Result<T, Failure>) -> Result<T, Failure> {
        let mut store = self.store();
        let store = &mut *store;
        let why = |failure| self.vault.why_not_written(self.to_blame(failure));
        let (done, ends, ended, committed) = {
            let tx = store.db.transaction().map_err(|error| why(error.into()))?;
            let mut writing = Writing { tx, now: self.clock.now(), ends: BTreeMap::new(), ended: Vec::new() };
            let done = act(&mut writing).map_err(why)?;
            let Writing { tx, ends, ended, .. } = writing;
            if database::has_failed(&tx) {
                return Err(why(Failure::JournalDamaged));
            }
            (done, ends, ended, tx.commit())
        };
        if let Err(error) = committed {
            // The last step of a commit may fail when the rows are there already.
            if !self.is_there_all_the_same(&store.db, &ends, &ended) {
                return Err(why(error.into()));
            }
        }
        store.head.chains.extend(ends);
        store.head.chains.retain(|chain, _| !ended.contains(chain));
        // The rows are durable at this point. A head that could not be written now is behind a valid
        // chain, and is caught up by the next write or the next unlock: no reason to say "not saved".
        let _ = self.vault.write_head(&store.head);
        if !ended.is_empty() {
            // The head before would still name them.
            let _ = self.vault.write_head(&store.head);
        }
        Ok(done)
    }

    /// Whether a transaction whose commit failed is in the journal, and durable.
    fn is_there_all_the_same(&self, db: &Connection, ends: &BTreeMap<String, ChainEnd>, ended: &[String]) -> bool {
        !(ends.is_empty() && ended.is_empty())
            && ends.iter().all(|(chain, end)| custody::has_hash(db, chain, end).unwrap_or(false))
            && ended.iter().all(|chain| erase::is_erased_case(db, chain).unwrap_or(false))
            && sync_folder_of(&self.vault.journal_path()).is_ok()
    }

    /// A panic while the lock was held can't leave half a transaction: SQLite rolls it back.
    fn store(&self) -> MutexGuard<'_, Store> {
        self.store.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<'a> Writing<'a> {
    /// The moment of this transaction.
    pub(crate) fn now(&self) -> &ZonedDateTime {
        &self.now
    }

    /// The same, as it is written down.
    pub(crate) fn written(&self) -> String {
        rfc3339(&self.now)
    }

    /// The transaction, for the domain's own tables.
    pub(crate) fn tx(&self) -> &Transaction<'a> {
        &self.tx
    }

    /// The chain of this case goes with it: the head knows it no more.
    pub(crate) fn end_chain(&mut self, case: &str) {
        self.ends.remove(case);
        self.ended.push(case.to_owned());
    }

    /// The next free number of a case's entries, evidence or devices.
    pub(crate) fn next_number(&self, table: &'static str, case: &str) -> Result<u32, Failure> {
        // The table's name is one of ours, never input.
        let sql = format!("SELECT coalesce(max(number), 0) + 1 FROM {table} WHERE case_id = ?1");
        Ok(self.tx.query_row(&sql, [case], |row| row.get(0))?)
    }
}

/// One row or [`Failure::NotFound`].
pub(crate) fn found<T>(row: rusqlite::Result<T>) -> Result<T, Failure> {
    row.optional()?.ok_or(Failure::NotFound)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod any;
#[cfg(test)]
#[allow(clippy::unwrap_used)]
pub(crate) mod tests;
