//! Erasing a vault: first it is no vault any more, then its keys go, then everything else.
//!
//! ```text
//! vault.toml          whole
//! erased.toml         the same file under another name: a start finds no vault here, and goes on with what is below
//!   keys of the vault, and of a renewal beside it     overwritten once, then removed
//!   everything else of both
//! -                   erased.toml goes last; an empty folder may be left
//! ```
//!
//! Whatever breaks it off, the vault is either whole, or the next look at the folder takes it away.

use std::{
    fs::{self, File, OpenOptions},
    io::{self, Write},
    path::{Path, PathBuf},
};

use super::{Vault, folder::VaultFile, renewal};
use crate::{
    durable::{is_unfinished, sync_folder, sync_folder_of},
    failure::Failure,
};

/// What `vault.toml` is called from the moment at which the vault is to go.
const ERASED: &str = "erased.toml";

/// What is in the folder of a vault. Anything else is somebody's own, and stays.
const FILES: [&str; 6] =
    ["journal.db", "journal.db-journal", "head.age", "head-before.age", "in-use.toml", "vault.toml"];

impl Vault {
    /// Erases the vault in this folder: key slots first, then nothing is readable, then the files. It needs no passphrase: who
    /// can call this can delete the folder as well. Broken off, the vault is whole, or the next look at it goes on.
    ///
    /// # Errors
    /// [`Failure::VaultMissing`], [`Failure::InUse`], [`Failure::InUseElsewhere`]; [`Failure::ReadOnly`] where nothing can be
    /// removed: the vault is whole then, or begun to be erased.
    pub fn erase(dir: &Path) -> Result<(), Failure> {
        // Held until it is gone: nobody else goes on with it meanwhile.
        let lock = Self::hold_whatever_it_is(dir)?;
        fs::rename(dir.join("vault.toml"), dir.join(ERASED)).map_err(Failure::writing)?;
        sync_folder(dir).map_err(Failure::writing)?;
        finish(dir)?;
        drop(lock);
        Ok(())
    }
}

/// Goes on with a vault that was begun to be erased. Where that can't be done now, the next look tries again.
pub(super) fn settle(dir: &Path) {
    let Ok(begun) = File::open(dir.join(ERASED)) else { return };
    // Another process may be at it: the lock of before is still on this file.
    if begun.try_lock().is_ok() {
        let _ = finish(dir);
    }
}

fn finish(dir: &Path) -> Result<(), Failure> {
    let beside = fs::read_to_string(dir.join(ERASED))
        .ok()
        .and_then(|text| toml::from_str::<VaultFile>(&text).ok())
        .map(|file| renewal::others(dir, &file))
        .unwrap_or_default();
    let all: Vec<&Path> = [dir].into_iter().chain(beside.iter().map(PathBuf::as_path)).collect();
    for folder in &all {
        destroy_keys(&folder.join("keys")).map_err(Failure::writing)?;
    }
    for folder in &all {
        remove_what_is_ours(folder).map_err(Failure::writing)?;
    }
    // From here on nothing tells that there was a vault.
    remove(&dir.join(ERASED)).map_err(Failure::writing)?;
    let _ = fs::remove_dir(dir);
    sync_folder_of(dir).map_err(Failure::writing)
}

/// Overwrites each slot before it goes. Not every drive writes where the old bytes were: a flash drive may keep them for a while.
fn destroy_keys(keys: &Path) -> io::Result<()> {
    let slots = match fs::read_dir(keys) {
        Err(error) if [io::ErrorKind::NotFound, io::ErrorKind::NotADirectory].contains(&error.kind()) => return Ok(()),
        // What can't be read now may hold keys: nothing else goes before them.
        slots => slots?,
    };
    for slot in slots {
        let slot = slot?.path();
        if slot.is_file() {
            // Where it can't be overwritten, it still goes.
            let _ = overwrite(&slot);
            remove(&slot)?;
        }
    }
    sync_folder(keys)
}

fn overwrite(slot: &Path) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).open(slot)?;
    let size = usize::try_from(file.metadata()?.len()).unwrap_or_default();
    file.write_all(&vec![0; size])?;
    file.sync_all()
}

fn remove_what_is_ours(folder: &Path) -> io::Result<()> {
    for name in ["keys", "evidence"] {
        match fs::remove_dir_all(folder.join(name)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
    }
    for name in FILES {
        remove(&folder.join(name))?;
    }
    for part in files_in(folder).filter(|path| is_unfinished(path)) {
        remove(&part)?;
    }
    if folder.is_dir() {
        sync_folder(folder)?;
        // Stays where somebody keeps something else in it.
        let _ = fs::remove_dir(folder);
    }
    Ok(())
}

fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        done => done,
    }
}

fn files_in(folder: &Path) -> impl Iterator<Item = PathBuf> + use<> {
    fs::read_dir(folder)
        .into_iter()
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.is_file())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;
