//! The journal: cases with a custody chain each, entries, accounts, devices, submissions, search.
//!
//! It is written in one place, [`Journal::write`]: one transaction, the custody events in it, and then
//! the head. Everything else reads.

mod account;
mod case;
mod custody;
mod database;
mod device;
mod entry;
mod health;
mod hidden;
mod migrate;
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
pub(crate) use entry::EntryTime;
pub use entry::{Certainty, Entry, EntryDraft, EntryKind, EntryVersion};
pub use health::{CheckOutcome, Finding};
pub use permission::{Permission, PermissionAnswer, PermissionDraft};
pub use search::Found;
pub(crate) use search::Indexed;
pub use submission::{
    AnswerDraft, FollowUp, NoticeKind, ReplyKind, Standing, Submission, SubmissionAnswer, SubmissionCorrection,
    SubmissionDraft, SubmissionVersion,
};
pub use timeline::Moment;

use health::Health;

use crate::{
    clock::{Clock, rfc3339},
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
        let db = database::create(&vault.journal_path(), &vault.journal_key_pragma())?;
        remember_fixed_files(&db, vault)?;
        vault.write_head(&Head::default())?;
        // Closed before the folder moves: SQLite finds its rollback journal by the path it opened.
        db.close().map_err(|(_, error)| Failure::from(error))?;
        let vault = draft.finish()?;
        let db = database::open(&vault.journal_path(), &vault.journal_key_pragma())?;
        let health = Health { head: Head::default(), findings: Vec::new(), missing_events: 0, damaged: false };
        Ok(Self::of(vault, Access::Write, db, health, clock))
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

    /// Writes the passphrase slot anew, with a work factor that fits this computer.
    ///
    /// # Errors
    /// [`Failure::PassphraseEmpty`], [`Failure::DiskFull`], [`Failure::ReadOnly`].
    pub fn change_passphrase(&self, passphrase: &Secret) -> Result<(), Failure> {
        self.vault.change_passphrase(passphrase, WorkFactor::calibrated())?;
        remember_fixed_files(&self.store().db, &self.vault)
    }

    /// Asks for the passphrase once more, before what can't be taken back.
    ///
    /// # Errors
    /// [`Failure::WrongPassphrase`].
    pub fn confirm_passphrase(&self, passphrase: &Secret) -> Result<(), Failure> {
        if self.vault.is_opened_by(passphrase) { Ok(()) } else { Err(Failure::WrongPassphrase) }
    }

    fn open(vault: Vault, access: Access, clock: Clock) -> Result<Self, Failure> {
        let mut db = access.open(&vault)?;
        let health = health::compare_with_head(&mut db, &vault, access, &rfc3339(&clock.now()));
        if access == Access::Write {
            // Where it can't be done now, the next opening tries again.
            let _ = vault.take_over();
        }
        // Rows may be missing: then a file that nobody names is not rubbish but the last trace of them.
        if health.findings.is_empty() && access == Access::Write {
            let mut named = db.prepare("SELECT 1 FROM evidence WHERE blob = ?1")?;
            vault.sweep(|name| named.exists([name.as_str()]).unwrap_or(true));
        }
        Ok(Self::of(vault, access, db, health, clock))
    }

    fn of(vault: Vault, access: Access, db: Connection, health: Health, clock: Clock) -> Self {
        let Health { head, findings, missing_events, damaged } = health;
        let store = Mutex::new(Store { db, access, head });
        let (damaged, checked) = (AtomicBool::new(damaged), Mutex::default());
        Self { vault, store, clock, findings, missing_events, damaged, checked }
    }

    /// What was noticed about the vault when it was opened.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
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
        if matches!(done, Err(Failure::JournalDamaged)) {
            self.note_damage();
        }
        done
    }

    /// Writes: all of `act` or nothing of it. When this returns, it is durable.
    pub(crate) fn write<T>(&self, act: impl FnOnce(&mut Writing<'_>) -> Result<T, Failure>) -> Result<T, Failure> {
        let mut store = self.store();
        let store = &mut *store;
        let mut writing = Writing { tx: store.db.transaction()?, now: self.clock.now(), ends: BTreeMap::new() };
        let done = act(&mut writing)?;
        let Writing { tx, ends, .. } = writing;
        if database::has_failed(&tx) {
            return Err(Failure::JournalDamaged);
        }
        tx.commit()?;
        store.head.chains.extend(ends);
        // The rows are durable at this point. A head that could not be written now is behind a valid
        // chain, and is caught up by the next write or the next unlock: no reason to say "not saved".
        let _ = self.vault.write_head(&store.head);
        Ok(done)
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

    /// The next free number of a case's entries, evidence or devices.
    pub(crate) fn next_number(&self, table: &'static str, case: &str) -> Result<u32, Failure> {
        // The table's name is one of ours, never input.
        let sql = format!("SELECT coalesce(max(number), 0) + 1 FROM {table} WHERE case_id = ?1");
        Ok(self.tx.query_row(&sql, [case], |row| row.get(0))?)
    }
}

fn remember_fixed_files(db: &Connection, vault: &Vault) -> Result<(), Failure> {
    for (name, sha256) in vault.fixed_files()? {
        db.execute(
            "INSERT INTO vault_file (name, sha256) VALUES (?1, ?2)
             ON CONFLICT (name) DO UPDATE SET sha256 = excluded.sha256",
            (name, sha256),
        )?;
    }
    Ok(())
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
