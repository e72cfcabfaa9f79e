//! Putting a backup back: as a whole, or not at all.

use std::{
    fs,
    path::{Path, PathBuf},
};

use super::{BackupDone, FOLDER};
use crate::{
    clock::Clock,
    durable::{create_folders, sync_folder_of},
    evidence::Work,
    failure::Failure,
    journal::Journal,
    vault::{Secret, Vault},
};

/// The backup in the folder that someone chose: the folder itself, or the one that a backup made in it.
pub fn find_in(chosen: &Path) -> PathBuf {
    let inside = chosen.join(FOLDER);
    let is_vault = |folder: &Path| folder.join("vault.toml").is_file();
    if !is_vault(chosen) && is_vault(&inside) { inside } else { chosen.to_owned() }
}

/// Copies the backup in `from` to the vault folder `to`, where none may be. The passphrase has to open it: a backup that nobody
/// can open is better noticed now.
///
/// # Errors
/// Those of [`Journal::unlock`] for the backup; [`Failure::VaultExists`]; those of [`Journal::backup`]. Nothing is left then.
pub fn restore(
    from: &Path,
    to: &Path,
    passphrase: &Secret,
    clock: Clock,
    work: &dyn Work,
) -> Result<BackupDone, Failure> {
    if to.exists() && fs::read_dir(to).is_ok_and(|mut inside| inside.next().is_some()) || to.is_file() {
        return Err(Failure::VaultExists);
    }
    let backup = Journal::unlock_to_read(from, passphrase, clock)?;
    let parent = to.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    create_folders(parent).map_err(Failure::writing)?;
    // What a crash left of an earlier try goes first.
    Vault::exists(to);
    let aside = backup.vault().unfinished_beside(to)?;
    let copied = backup.vault().make_folder_of_copy(&aside).and_then(|()| {
        let _held = Vault::hold_copy(&aside)?;
        backup.backup(&aside, work)
    });
    let done = copied.and_then(|done| {
        // Only an empty folder goes; renaming over one is not possible everywhere.
        let _ = fs::remove_dir(to);
        fs::rename(&aside, to).and_then(|()| sync_folder_of(to)).map_err(Failure::writing)?;
        Ok(done)
    });
    if done.is_err() {
        let _ = fs::remove_dir_all(&aside);
    }
    done
}
