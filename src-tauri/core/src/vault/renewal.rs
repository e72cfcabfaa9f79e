//! A vault that takes another's place: made whole beside it, then both change their names.
//!
//! ```text
//! vault        vault-new        vault-old
//! old          being made       -             until its vault.toml is written, the last of all
//! -            whole            old           a power cut here: the next start gives it its name
//! new          -                old           what nobody may open moves over, then the old one goes, its keys first
//! ```

use std::{
    ffi::OsString,
    fs, io,
    path::{Path, PathBuf},
};

use super::{BlobName, Vault, VaultSecret};
use crate::{
    durable::{remove_leftover, sync_folder, sync_folder_of, write_durably},
    failure::Failure,
};

/// The new vault while it is made.
pub(crate) struct Renewal {
    place: PathBuf,
    pub(crate) new: Vault,
}

impl Renewal {
    /// Begins, or goes on with one that was broken off, if `open` opens its passphrase slot.
    ///
    /// # Errors
    /// [`Failure::DiskFull`], [`Failure::ReadOnly`].
    pub(crate) fn begin(
        place: &Path,
        open: impl FnOnce(&[u8]) -> Option<VaultSecret>,
        seal: impl FnOnce(&VaultSecret) -> Result<Vec<u8>, Failure>,
    ) -> Result<Self, Failure> {
        let dir = beside(place, "new");
        let slot = dir.join("keys/passphrase.age");
        let secret = match fs::read(&slot).ok().and_then(|slot| open(&slot)) {
            Some(secret) => secret,
            None => {
                remove_whole(&dir).map_err(Failure::writing)?;
                super::folder::create_own_folder(&dir).map_err(Failure::writing)?;
                for name in ["keys", "evidence"] {
                    fs::create_dir(dir.join(name)).map_err(Failure::writing)?;
                }
                let secret = VaultSecret::make()?;
                write_durably(&slot, &seal(&secret)?).map_err(Failure::writing)?;
                secret
            }
        };
        // Written last: until then it is not whole.
        remove_leftover(&dir.join("vault.toml"));
        Ok(Self { place: place.to_owned(), new: Vault::being_made(dir, secret) })
    }

    /// Both change their names. The vault that was in the place must be closed.
    ///
    /// # Errors
    /// [`Failure::ReadOnly`]; then the old one is still in its place, or the next start goes on.
    pub(crate) fn change_places(self) -> Result<(), Failure> {
        let (new, old) = (beside(&self.place, "new"), beside(&self.place, "old"));
        drop(self.new);
        remove_whole(&old).map_err(Failure::writing)?;
        sync_folder(&new).map_err(Failure::writing)?;
        fs::rename(&self.place, &old).map_err(Failure::writing)?;
        fs::rename(&new, &self.place).map_err(Failure::writing)?;
        sync_folder_of(&self.place).map_err(Failure::writing)
    }
}

/// Gives a whole new vault its name, where a power cut came between the two.
pub(super) fn settle(place: &Path) {
    let new = beside(place, "new");
    if !place.exists() && beside(place, "old").is_dir() && new.join("vault.toml").is_file() {
        // Where it can't be renamed now, the next start tries again.
        let _ = fs::rename(&new, place).and_then(|()| sync_folder_of(place));
    }
}

impl Vault {
    /// Takes over from the old vault what nobody may open, as it is, and takes the old one away, its keys first.
    pub(crate) fn take_over<'a>(&self, closed: impl IntoIterator<Item = &'a BlobName>) {
        let old = beside(self.dir(), "old");
        if !old.is_dir() {
            return;
        }
        for name in closed {
            let (from, to) = (Self::blob_path_in(&old, name), self.blob_path(name));
            let folder = to.parent().unwrap_or(&to);
            // A name that moves: not a byte is read. Where it can't move, the old folder stays until it can.
            let moved =
                fs::create_dir_all(folder).and_then(|()| if to.exists() { Ok(()) } else { fs::rename(&from, &to) });
            if moved.and_then(|()| sync_folder(folder)).is_err() && from.exists() {
                return;
            }
        }
        for slot in ["passphrase.age", "recovery.age"] {
            remove_leftover(&old.join("keys").join(slot));
        }
        let _ = sync_folder(&old.join("keys")).and_then(|()| remove_whole(&old)).and_then(|()| sync_folder_of(&old));
    }
}

fn beside(place: &Path, what: &str) -> PathBuf {
    let mut name = place.file_name().map(OsString::from).unwrap_or_default();
    name.push("-");
    name.push(what);
    place.with_file_name(name)
}

fn remove_whole(folder: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        done => done,
    }
}
