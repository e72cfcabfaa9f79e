//! Erasing everything, behind the passphrase and the question whether somebody asked to keep it.

use std::path::Path;

use crate::{
    clock::Clock,
    failure::Failure,
    journal::Journal,
    vault::{Secret, Vault},
};

/// Erases the vault in `dir`, once the passphrase opened it and nobody asked to keep a case of it. Where its journal can't be read
/// any more, nobody can tell whether somebody did, and it goes.
///
/// # Errors
/// Those of [`Journal::unlock`]; [`Failure::AskedToKeep`] unless `despite_hold`; those of [`Vault::erase`].
pub fn erase_everything(dir: &Path, passphrase: &Secret, despite_hold: bool, clock: Clock) -> Result<(), Failure> {
    match Journal::unlock_to_read(dir, passphrase, clock) {
        Ok(journal) if !despite_hold && journal.is_held()? => return Err(Failure::AskedToKeep),
        Ok(_) | Err(Failure::JournalDamaged | Failure::JournalMissing) => {}
        Err(failure) => return Err(failure),
    }
    Vault::erase(dir)
}
