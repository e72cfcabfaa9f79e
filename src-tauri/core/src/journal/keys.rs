//! The keys of the vault, changed one by one.

use super::Journal;
use crate::{
    failure::Failure,
    vault::{RecoveryKey, Secret, WorkFactor},
};

const PASSPHRASE: &str = "keys/passphrase.age";
const RECOVERY: &str = "keys/recovery.age";

impl Journal {
    /// Writes the passphrase slot anew, with a work factor that fits this computer.
    ///
    /// # Errors
    /// [`Failure::PassphraseEmpty`], [`Failure::DiskFull`], [`Failure::ReadOnly`].
    pub fn change_passphrase(&self, passphrase: &Secret) -> Result<(), Failure> {
        self.change_passphrase_with(passphrase, WorkFactor::calibrated())
    }

    /// As [`Journal::change_passphrase`], with this work factor.
    ///
    /// # Errors
    /// Those of [`Journal::change_passphrase`].
    pub fn change_passphrase_with(&self, passphrase: &Secret, work: WorkFactor) -> Result<(), Failure> {
        let slot = self.vault.new_passphrase_slot(passphrase, work)?;
        self.change_slot(PASSPHRASE, Some(&slot), || self.vault.put_passphrase_slot(&slot))
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
        let slot = self.vault.new_recovery_slot(key)?;
        self.change_slot(RECOVERY, Some(&slot), || self.vault.put_recovery_slot(Some(&slot)))
    }

    /// Takes the recovery key away: only the passphrase opens the vault. Copies made before still open with it.
    ///
    /// # Errors
    /// [`Failure::ReadOnly`].
    pub fn remove_recovery_key(&self) -> Result<(), Failure> {
        self.change_slot(RECOVERY, None, || self.vault.put_recovery_slot(None))
    }

    /// Asks for the passphrase once more, before what can't be taken back.
    ///
    /// # Errors
    /// [`Failure::WrongPassphrase`].
    pub fn confirm_passphrase(&self, passphrase: &Secret) -> Result<(), Failure> {
        if self.vault.is_opened_by(passphrase) { Ok(()) } else { Err(Failure::WrongPassphrase) }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;
