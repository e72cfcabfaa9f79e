//! A vault that takes another's place: made whole beside it, then both change their names. Both names hold the id of the old
//! vault, so that nobody else's folder is ever taken for one of these.
//!
//! ```text
//! vault        vault-<id>-new   vault-<id>-old
//! old          being made       -               until its vault.toml is written, the last of all
//! -            whole            old             a power cut here: the next start gives it its name
//! new          -                old             what nobody may open moves over, then the old one goes, its keys first
//! ```

use std::{
    ffi::OsString,
    fs, io,
    path::{Path, PathBuf},
};

use super::{
    Vault, VaultSecret,
    folder::{VaultFile, create_own_folder},
};
use crate::{
    durable::{create_folders, is_unfinished, remove_leftover, sync_folder, sync_folder_of, write_durably},
    failure::Failure,
};

/// The new vault while it is made.
pub(crate) struct Renewal {
    place: PathBuf,
    old: PathBuf,
    pub(crate) new: Vault,
}

impl Renewal {
    /// Begins, or goes on with one that was broken off, if `open` opens its passphrase slot.
    ///
    /// # Errors
    /// [`Failure::DiskFull`], [`Failure::ReadOnly`].
    pub(super) fn begin(
        old: &Vault,
        open: impl FnOnce(&[u8]) -> Option<VaultSecret>,
        seal: impl FnOnce(&VaultSecret) -> Result<Vec<u8>, Failure>,
    ) -> Result<Self, Failure> {
        let place = whole(old.dir());
        let id = VaultFile::of(&place)?.id;
        let dir = beside(&place, &id, "new");
        let slot = dir.join("keys/passphrase.age");
        let secret = match fs::read(&slot).ok().and_then(|slot| open(&slot)) {
            Some(secret) => secret,
            None => {
                remove_whole(&dir).map_err(Failure::writing)?;
                create_own_folder(&dir).map_err(Failure::writing)?;
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
        let new = Vault::being_made(dir, secret, &id);
        Ok(Self { old: beside(&place, &id, "old"), place, new })
    }

    /// Both change their names. The vault that was in the place must be closed.
    ///
    /// # Errors
    /// [`Failure::ReadOnly`]; then the old one is still in its place, or the next start goes on.
    pub(crate) fn change_places(self) -> Result<(), Failure> {
        let new = self.new.dir().to_owned();
        drop(self.new);
        sync_folder(&new).map_err(Failure::writing)?;
        fs::rename(&self.place, &self.old).map_err(Failure::writing)?;
        fs::rename(&new, &self.place).map_err(Failure::writing)?;
        sync_folder_of(&self.place).map_err(Failure::writing)
    }
}

/// Gives a whole new vault its name, where a power cut came between the two.
pub(super) fn settle(place: &Path) {
    if place.exists() {
        return;
    }
    let place = whole(place);
    let beside_it = place.parent().and_then(|folder| fs::read_dir(folder).ok()).into_iter().flatten().flatten();
    for new in beside_it.map(|entry| entry.path()).filter(|path| path.is_dir()) {
        let Some(VaultFile { renewed: Some(id), .. }) = VaultFile::in_folder(&new) else { continue };
        let is_old = VaultFile::in_folder(&beside(&place, &id, "old")).is_some_and(|old| old.id == id);
        if is_old && new == beside(&place, &id, "new") {
            // Where it can't be renamed now, the next start tries again.
            let _ = fs::rename(&new, &place).and_then(|()| sync_folder_of(&place));
            return;
        }
    }
}

impl Vault {
    /// Takes over from the vault that this one replaced what was not encrypted anew, as it is, and takes the old one away, its
    /// keys first. Nothing is opened: names move.
    ///
    /// # Errors
    /// [`Failure::ReadOnly`] where something can't move or go; the old folder is still there then.
    pub(crate) fn take_over(&self) -> Result<(), Failure> {
        let place = whole(self.dir());
        let Some(VaultFile { renewed: Some(id), .. }) = VaultFile::in_folder(&place) else { return Ok(()) };
        let old = beside(&place, &id, "old");
        let is_old = VaultFile::in_folder(&old).map_or_else(|| is_empty(&old), |old| old.id == id);
        if !old.is_dir() || !is_old {
            return Ok(());
        }
        for (from, name) in self.blobs_in(&old) {
            let to = self.blob_path(&name);
            if to.exists() {
                continue;
            }
            let folder = to.parent().unwrap_or(&to);
            create_folders(folder)
                .and_then(|()| fs::rename(&from, &to))
                .and_then(|()| sync_folder(folder))
                .map_err(Failure::writing)?;
        }
        for slot in ["passphrase.age", "recovery.age"] {
            remove_leftover(&old.join("keys").join(slot));
        }
        remove_but_its_name(&old).and_then(|()| remove_whole(&old)).map_err(Failure::writing)?;
        sync_folder_of(&old).map_err(Failure::writing)
    }

    /// Lets go of a renewal that was broken off: it holds what is about to be closed or erased.
    ///
    /// # Errors
    /// [`Failure::ReadOnly`].
    pub(crate) fn forget_renewal(&self) -> Result<(), Failure> {
        let place = whole(self.dir());
        let Some(file) = VaultFile::in_folder(&place) else { return Ok(()) };
        remove_whole(&beside(&place, &file.id, "new")).map_err(Failure::writing)
    }
}

/// The folders beside a vault that is being erased: of a renewal that was broken off, and of one that was not tidied up.
pub(super) fn others(place: &Path, file: &VaultFile) -> Vec<PathBuf> {
    let place = whole(place);
    let new = beside(&place, &file.id, "new");
    let old = file.renewed.as_ref().map(|id| (beside(&place, id, "old"), id));
    let is_old = |(old, id): &(PathBuf, &String)| {
        VaultFile::in_folder(old).map_or_else(|| old.join("keys").is_dir(), |there| there.id == **id)
    };
    let old = old.filter(is_old).map(|(old, _)| old);
    [new].into_iter().chain(old).filter(|folder| folder.is_dir()).collect()
}

/// With its name, whatever folder the program was started in.
fn whole(place: &Path) -> PathBuf {
    place.canonicalize().or_else(|_| std::path::absolute(place)).unwrap_or_else(|_| place.to_owned())
}

fn beside(place: &Path, id: &str, what: &str) -> PathBuf {
    let mut name = place.file_name().map(OsString::from).unwrap_or_default();
    name.push(format!("-{id}-{what}"));
    place.with_file_name(name)
}

/// Removes all that is in the folder but the file that tells whose it is: stopped anywhere, the next opening goes on.
fn remove_but_its_name(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            remove_whole(&entry.path())?;
        } else if entry.file_name() != "vault.toml" {
            fs::remove_file(entry.path())?;
        }
    }
    sync_folder(folder)
}

/// The folder in which a vault is made, or put back, beside its place.
pub(super) fn unfinished(place: &Path, id: &str) -> PathBuf {
    beside(&whole(place), id, "part")
}

/// Takes away what a crash left of a vault that was being made beside its place, or put back. Only a folder whose name holds
/// its id, which nobody holds, and in which nothing is that Cairn would not have put there.
pub(super) fn sweep_unfinished(place: &Path) {
    let place = whole(place);
    let beside_it = place.parent().and_then(|folder| fs::read_dir(folder).ok()).into_iter().flatten().flatten();
    for folder in beside_it.map(|entry| entry.path()).filter(|path| path.is_dir()) {
        let name = folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let Some(id) = name.strip_suffix("-part").and_then(|name| name.rsplit('-').next()) else { continue };
        if folder != beside(&place, id, "part") || !is_ours_alone(&folder, id) {
            continue;
        }
        let _ = remove_but_its_name(&folder).and_then(|()| remove_whole(&folder));
    }
}

/// It holds the beginning of a vault with this id, that no process is working on.
fn is_ours_alone(folder: &Path, id: &str) -> bool {
    match VaultFile::in_folder(folder) {
        Some(file) => {
            file.id == id && fs::File::open(folder.join("vault.toml")).is_ok_and(|file| file.try_lock().is_ok())
        }
        // Not even that was finished.
        None => fs::read_dir(folder).is_ok_and(|inside| inside.flatten().all(|entry| is_unfinished(&entry.path()))),
    }
}

fn is_empty(folder: &Path) -> bool {
    fs::read_dir(folder).is_ok_and(|mut inside| inside.next().is_none())
}

fn remove_whole(folder: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        done => done,
    }
}
