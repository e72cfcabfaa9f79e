//! The keys of the vault, changed one by one, and what the journal remembers of their files.
//!
//! A change first writes down what the slot will be, then the slot, then that this is what it is: cut off anywhere, the slot is
//! one of the two that are known, and nobody is told that a stranger had it in hand.

use rusqlite::Connection;
use sha2::{Digest, Sha256};

use super::Journal;
use crate::{
    failure::Failure,
    vault::{RecoveryKey, Secret, Vault, WorkFactor},
};

/// The ending of a name in `vault_file` that holds what the file of that name is about to be. A hash of nothing: it will be gone.
const NEXT: &str = ".next";
const PASSPHRASE: &str = "keys/passphrase.age";
const RECOVERY: &str = "keys/recovery.age";

impl Journal {
    /// Writes the passphrase slot anew, with a work factor that fits this computer.
    ///
    /// # Errors
    /// [`Failure::PassphraseEmpty`], [`Failure::DiskFull`], [`Failure::ReadOnly`].
    pub fn change_passphrase(&self, passphrase: &Secret) -> Result<(), Failure> {
        let slot = self.vault.passphrase_slot(passphrase, WorkFactor::calibrated())?;
        self.change(PASSPHRASE, &slot, || self.vault.change_passphrase(&slot))
    }

    /// Whether a recovery key opens this vault, too.
    pub fn has_recovery_key(&self) -> bool {
        self.vault.has_recovery_slot()
    }

    /// Gives the vault another recovery key: the one before opens it no more. Copies made before still open with that one.
    ///
    /// # Errors
    /// [`Failure::DiskFull`], [`Failure::ReadOnly`].
    pub fn renew_recovery_key(&self, key: &RecoveryKey) -> Result<(), Failure> {
        let slot = self.vault.recovery_slot(key)?;
        self.change(RECOVERY, &slot, || self.vault.change_recovery_key(Some(&slot)))
    }

    /// Takes the recovery key away: only the passphrase opens the vault. Copies made before still open with it.
    ///
    /// # Errors
    /// [`Failure::ReadOnly`].
    pub fn remove_recovery_key(&self) -> Result<(), Failure> {
        self.change(RECOVERY, &[], || self.vault.change_recovery_key(None))
    }

    /// Asks for the passphrase once more, before what can't be taken back.
    ///
    /// # Errors
    /// [`Failure::WrongPassphrase`].
    pub fn confirm_passphrase(&self, passphrase: &Secret) -> Result<(), Failure> {
        if self.vault.is_opened_by(passphrase) { Ok(()) } else { Err(Failure::WrongPassphrase) }
    }

    fn change(&self, name: &str, slot: &[u8], write: impl FnOnce() -> Result<(), Failure>) -> Result<(), Failure> {
        let store = self.store();
        remember(&store.db, &format!("{name}{NEXT}"), &hex::encode(Sha256::digest(slot)))?;
        let written = write();
        // Where it could not be written, this forgets that it was to be.
        settle(&store.db, &self.vault)?;
        written
    }
}

/// What a file that was about to change may be as well.
pub(super) fn may_be(db: &Connection, name: &str, sha256: Option<&str>) -> Result<bool, Failure> {
    let gone = hex::encode(Sha256::digest(b""));
    let next = (format!("{name}{NEXT}"), sha256.unwrap_or(&gone));
    Ok(db.prepare("SELECT 1 FROM vault_file WHERE name = ?1 AND sha256 = ?2")?.exists(next)?)
}

/// Whether this is the name of a file, and not of what one is about to be.
pub(super) fn is_file(name: &str) -> bool {
    !name.ends_with(NEXT)
}

/// Brings a change of keys to its end that was cut off, whichever of the two files is there.
pub(super) fn settle(db: &Connection, vault: &Vault) -> Result<(), Failure> {
    for name in [PASSPHRASE, RECOVERY] {
        let next = format!("{name}{NEXT}");
        if !db.prepare("SELECT 1 FROM vault_file WHERE name = ?1")?.exists([&next])? {
            continue;
        }
        let files = vault.fixed_files()?;
        let now = files.iter().find(|(file, _)| file == name).map(|(_, sha256)| sha256.as_str());
        let tx = db.unchecked_transaction()?;
        if may_be(&tx, name, now)? {
            match now {
                Some(sha256) => remember(&tx, name, sha256)?,
                None => {
                    tx.execute("DELETE FROM vault_file WHERE name = ?1", [name])?;
                }
            }
        }
        tx.execute("DELETE FROM vault_file WHERE name = ?1", [&next])?;
        tx.commit()?;
    }
    Ok(())
}

/// Writes down the hashes of `vault.toml` and the key slots as they are.
pub(super) fn remember_fixed_files(db: &Connection, vault: &Vault) -> Result<(), Failure> {
    vault.fixed_files()?.iter().try_for_each(|(name, sha256)| remember(db, name, sha256))
}

fn remember(db: &Connection, name: &str, sha256: &str) -> Result<(), Failure> {
    db.execute(
        "INSERT INTO vault_file (name, sha256) VALUES (?1, ?2)
         ON CONFLICT (name) DO UPDATE SET sha256 = excluded.sha256",
        (name, sha256),
    )?;
    Ok(())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;
