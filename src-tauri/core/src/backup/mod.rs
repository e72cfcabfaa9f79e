//! Backups: the vault in another folder, as it is, encrypted. What is read back is compared with what was written.
//!
//! A backup is a vault: restoring is choosing that folder. Protected items are not opened, so their files are not copied.

mod copy;
mod restore;

use std::{
    fs,
    path::{Path, PathBuf},
};

use rusqlite::Connection;
use serde::Serialize;

pub use restore::{find_in, restore};

use crate::{
    durable::is_own_unfinished,
    evidence::Work,
    failure::Failure,
    journal::Journal,
    vault::{BlobName, Vault},
};

/// The folder that a backup makes for itself where other things lie. It says nothing of what is inside.
const FOLDER: &str = "copy";

/// What a backup holds.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct BackupDone {
    /// Files in it.
    pub files: u32,
    /// Their bytes.
    #[cfg_attr(feature = "bindings", specta(type = u32))]
    pub bytes: u64,
    /// Files that were read back and are what they should be.
    pub verified: u32,
    /// Protected items: nothing opens their files, a backup neither.
    pub not_opened: u32,
    /// Items whose file is missing in the vault itself, by number.
    pub missing: Vec<u32>,
}

/// What the journal said about the evidence at the moment of the backup.
pub(crate) struct Named {
    number: u32,
    pub(crate) sha256: Option<String>,
    pub(crate) blob: BlobName,
    pub(crate) closed: bool,
}

impl Journal {
    /// Where a backup goes when someone chooses this folder: into it, if it is empty or a backup already; else into a folder
    /// of its own beside what lies there.
    pub fn place_for_backup(&self, chosen: &Path) -> PathBuf {
        if is_empty(chosen) || self.vault().is_copied_in(chosen).unwrap_or(true) {
            chosen.to_owned()
        } else {
            chosen.join(FOLDER)
        }
    }

    /// Writes the vault to `out`, or what has changed since the last time. Work in the record can go on meanwhile.
    ///
    /// # Errors
    /// [`Failure::JournalDamaged`] where pages are known not to be as they were written;
    /// [`Failure::OutputExists`] where something else is in that folder, [`Failure::CopyDamaged`] where what was read back
    /// is not what was written, [`Failure::DiskFull`], [`Failure::ReadOnly`], [`Failure::Cancelled`]. What was copied stays,
    /// and the next time goes on from there; a backup from before stays whole.
    pub fn backup(&self, out: &Path, work: &dyn Work) -> Result<BackupDone, Failure> {
        // What can't be read here may still be whole there.
        if self.is_damaged() {
            return Err(Failure::JournalDamaged);
        }
        prepare(self.vault(), out)?;
        // The journal and the head as they are at one moment; evidence that the journal names never changes.
        let unfinished = Leftover(out.join("journal.db.part"));
        let up_to = self.clock().now();
        let (named, heads, journal) = self.read(|db| {
            let journal = copy::write(&self.vault().journal_path(), &unfinished.0, &mut |_| Ok(()))?;
            Ok((named(db)?, self.vault().head_files()?, journal))
        })?;
        let mut done = BackupDone::default();
        self.copy_evidence(out, &named, &mut done, work)?;
        for name in self.vault().fixed_files()?.into_iter().map(|(name, _)| name) {
            done.count(copy::brought_up_to_date(&self.vault().dir().join(&name), &out.join(&name), &mut |_| Ok(()))?);
        }
        // Last, and the journal before its head: a head that is behind is caught up, one that is ahead is a loss.
        copy::finish(&unfinished.0, &out.join("journal.db"))?;
        done.count(journal);
        for (name, bytes) in heads {
            done.count(copy::put(&bytes, &out.join(name))?);
        }
        if self.findings().is_empty() {
            // What was erased is gone from here, too. Where rows may be missing, a file may be the last trace of them.
            for (path, name) in self.vault().blobs_in(out) {
                if !named.iter().any(|item| item.blob == name) {
                    crate::durable::remove_leftover(&path);
                }
            }
        }
        // The copy is there, whether this can be written down or not: who puts one back opens it to read.
        let _ = self.note_backup(&up_to);
        Ok(done)
    }

    fn copy_evidence(
        &self,
        out: &Path,
        named: &[Named],
        done: &mut BackupDone,
        work: &dyn Work,
    ) -> Result<(), Failure> {
        let open = || named.iter().filter(|item| !item.closed);
        let of: u64 = open().filter_map(|item| self.vault().blob_size(&item.blob)).sum();
        let mut read = 0;
        for item in named {
            if item.closed {
                done.not_opened += 1;
                continue;
            }
            let (from, to) = (self.vault().blob_path(&item.blob), Vault::blob_path_in(out, &item.blob));
            let seen = &mut |bytes: u64| {
                read += bytes;
                work.progress(read.min(of), of);
                work.go_on()
            };
            match copy::brought_up_to_date(&from, &to, seen) {
                Ok(size) => done.count(size),
                Err(Failure::FileMissing) => done.missing.push(item.number),
                Err(failure) => return Err(failure),
            }
        }
        Ok(())
    }
}

impl BackupDone {
    fn count(&mut self, bytes: u64) {
        self.files += 1;
        self.verified += 1;
        self.bytes += bytes;
    }
}

/// A file that is gone again unless it was given its name.
struct Leftover(PathBuf);

impl Drop for Leftover {
    fn drop(&mut self) {
        crate::durable::remove_leftover(&self.0);
    }
}

/// Makes the folder, or makes sure that it holds a backup of this very vault.
fn prepare(vault: &Vault, out: &Path) -> Result<(), Failure> {
    let whole = std::path::absolute(out).map_err(Failure::writing)?;
    // The folder may not be there yet: then the one that it will be in tells.
    let there = whole.ancestors().find_map(|folder| folder.canonicalize().ok());
    let inside_itself = there.zip(vault.dir().canonicalize().ok()).is_some_and(|(out, dir)| out.starts_with(dir));
    if inside_itself || out.exists() && !is_empty(out) && !vault.is_copied_in(out)? {
        return Err(Failure::OutputExists);
    }
    vault.make_folder_of_copy(out)
}

/// Nothing is in the folder, or only the first file of a backup that a crash left unfinished.
fn is_empty(folder: &Path) -> bool {
    fs::read_dir(folder).is_ok_and(|inside| inside.flatten().all(|entry| is_own_unfinished(&entry.path())))
}

/// Every item of the vault that has a file.
pub(crate) fn named(db: &Connection) -> Result<Vec<Named>, Failure> {
    let mut rows = db.prepare(
        "SELECT e.number, e.sha256, e.blob, p.evidence_id IS NOT NULL FROM evidence e
         LEFT JOIN protected p ON p.evidence_id = e.id WHERE e.blob IS NOT NULL ORDER BY e.added_utc, e.number",
    )?;
    let items = rows.query_map([], |row| {
        Ok(Named {
            number: row.get(0)?,
            sha256: row.get(1)?,
            blob: BlobName::from_journal(row.get(2)?),
            closed: row.get(3)?,
        })
    })?;
    Ok(items.collect::<Result<_, _>>()?)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;
