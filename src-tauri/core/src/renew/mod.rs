//! "Someone knows my passphrase": a new vault secret, and everything encrypted anew. What was copied before still opens with
//! the old one; nothing can be done about that, and the words say so.

use std::{fs, path::Path};

use serde::Serialize;

use crate::{
    backup::{Named, named},
    clock::Clock,
    evidence::{Work, read_pieces},
    failure::Failure,
    journal::{Journal, rekey},
    sha256::Sha256,
    vault::{RecoveryKey, Renewal, Secret, WorkFactor},
};

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Renewed {
    /// Items that were encrypted anew.
    pub items: u32,
    /// Protected items: nothing opens their files. They moved over as they were.
    pub not_opened: u32,
}

/// Gives the vault in `dir` a new secret. It opens with `new_passphrase` then, and with `recovery` if there is one; a recovery
/// key from before opens it no more. Broken off, the vault is as it was, and the next call goes on where it ended.
///
/// # Errors
/// Those of [`Journal::unlock`]; [`Failure::PassphraseEmpty`]; [`Failure::EvidenceDamaged`] where an item is not what it was;
/// [`Failure::DiskFull`]: for a while the vault takes twice the room; [`Failure::Cancelled`].
pub fn renew(
    dir: &Path,
    passphrase: &Secret,
    new_passphrase: &Secret,
    recovery: Option<&RecoveryKey>,
    clock: Clock,
    work: &dyn Work,
) -> Result<Renewed, Failure> {
    renew_with(dir, passphrase, new_passphrase, recovery, WorkFactor::calibrated(), clock, work)
}

/// As [`renew`], with this work factor.
///
/// # Errors
/// Those of [`renew`].
pub fn renew_with(
    dir: &Path,
    passphrase: &Secret,
    new_passphrase: &Secret,
    recovery: Option<&RecoveryKey>,
    factor: WorkFactor,
    clock: Clock,
    work: &dyn Work,
) -> Result<Renewed, Failure> {
    renew_to(dir, passphrase, &NewKeys { passphrase: new_passphrase, factor, recovery }, clock, work)
}

/// What opens the vault from now on.
struct NewKeys<'a> {
    passphrase: &'a Secret,
    factor: WorkFactor,
    recovery: Option<&'a RecoveryKey>,
}

fn renew_to(
    dir: &Path,
    passphrase: &Secret,
    keys: &NewKeys<'_>,
    clock: Clock,
    work: &dyn Work,
) -> Result<Renewed, Failure> {
    let journal = Journal::unlock(dir, passphrase, clock.clone())?;
    let renewal = Renewal::with_passphrase(journal.vault(), keys.passphrase, keys.factor, keys.recovery)?;
    // This process holds the vault alone: nothing is kept meanwhile.
    let items = journal.read(named)?;
    let renewed = encrypt_anew(&journal, &renewal, &items, work)?;
    let aside = renewal.new.journal_path().with_extension("part");
    fs::copy(journal.vault().journal_path(), &aside).map_err(Failure::writing)?;
    // The copy is as good as what it was copied from: what is wrong with it, the drive did.
    rekey(&aside, &renewal.new.journal_path(), journal.vault(), &renewal.new)
        .map_err(|failure| renewal.new.why_not_written(journal.to_blame(failure)))?;
    renewal.new.write_head(&journal.vault().read_head().unwrap_or_default())?;
    renewal.new.finish_file()?;
    drop(journal);
    renewal.change_places()?;
    // Opening it is the proof that it can be opened. Nothing of the old one may be left.
    Journal::unlock(dir, keys.passphrase, clock)?.vault().take_over()?;
    Ok(renewed)
}

fn encrypt_anew(journal: &Journal, renewal: &Renewal, items: &[Named], work: &dyn Work) -> Result<Renewed, Failure> {
    let (old, new) = (journal.vault(), &renewal.new);
    let of: u64 = items.iter().filter(|item| !item.closed).filter_map(|item| old.blob_size(&item.blob)).sum();
    let mut renewed = Renewed { items: 0, not_opened: 0 };
    let mut done = 0;
    for item in items {
        if item.closed {
            renewed.not_opened += 1;
            continue;
        }
        renewed.items += 1;
        if new.has_blob(&item.blob) {
            done += old.blob_size(&item.blob).unwrap_or_default();
            continue;
        }
        let mut from = old.open_blob(&item.blob)?;
        let mut to = new.begin_blob_named(&item.blob, old.blob_size(&item.blob).unwrap_or_default())?;
        let mut hash = Sha256::new();
        read_pieces(&mut from, &mut |piece| {
            hash.update(piece);
            std::io::Write::write_all(&mut to, piece).map_err(Failure::writing)?;
            done += piece.len() as u64;
            work.progress(done.min(of), of);
            work.go_on()
        })?;
        if item.sha256.as_deref() != Some(hash.hex().as_str()) {
            return Err(Failure::EvidenceDamaged);
        }
        to.finish()?;
    }
    Ok(renewed)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;
