//! The folder of a vault: made aside and renamed, unlocked by a slot, held by one process.

use std::{
    fs::{self, File, OpenOptions, TryLockError},
    io,
    path::{Path, PathBuf},
    thread,
    time::Duration,
};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::{RecoveryKey, Renewal, Secret, VaultSecret, WorkFactor, renewal, slots};
use crate::{
    durable::{sync_folder, sync_folder_of, write_durably},
    failure::Failure,
    id::make_id,
};

/// The format that this Cairn writes and reads.
const FORMAT: u32 = 1;

/// How often the lock is tried, and how long is waited in between, before the vault counts as open elsewhere.
const LOCK_TRIES: u32 = 10;
const LOCK_PAUSE: Duration = Duration::from_millis(30);

/// `vault.toml`: nothing in it tells whose the vault is or what it is for.
#[derive(Serialize, Deserialize)]
pub(super) struct VaultFile {
    format: u32,
    pub(super) id: String,
    /// The id of the vault that this one replaced.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) renewed: Option<String>,
}

impl VaultFile {
    /// That of the vault in this folder.
    pub(super) fn in_folder(folder: &Path) -> Option<Self> {
        toml::from_str(&fs::read_to_string(folder.join("vault.toml")).ok()?).ok()
    }
}

/// An unlocked vault: its folder, its secret, and the lock that keeps other processes out.
pub struct Vault {
    dir: PathBuf,
    secret: VaultSecret,
    /// Held for as long as the vault is open; the system lets go of it when the process ends. None while it is being made:
    /// nobody knows it yet.
    _lock: Option<File>,
    /// While it is being made: the id of the vault that it will replace.
    renews: Option<String>,
}

impl Vault {
    /// Whether a vault is in this folder.
    pub fn exists(dir: &Path) -> bool {
        renewal::settle(dir);
        dir.join("vault.toml").is_file()
    }

    /// Unlocks with the passphrase.
    ///
    /// # Errors
    /// [`Failure::VaultMissing`], [`Failure::InUse`], [`Failure::WrongPassphrase`],
    /// [`Failure::SlotDamaged`], [`Failure::NewerFormat`].
    pub fn unlock(dir: &Path, passphrase: &Secret) -> Result<Self, Failure> {
        let lock = Self::hold(dir)?;
        let slot = fs::read(passphrase_slot(dir)).map_err(|_| Failure::SlotDamaged)?;
        let secret = slots::open_with_passphrase(&slot, passphrase)?;
        Ok(Self { dir: dir.to_owned(), secret, _lock: Some(lock), renews: None })
    }

    /// Unlocks with the recovery key.
    ///
    /// # Errors
    /// As [`Vault::unlock`], with [`Failure::WrongRecoveryKey`].
    pub fn unlock_with_recovery(dir: &Path, key: &RecoveryKey) -> Result<Self, Failure> {
        let lock = Self::hold(dir)?;
        let slot = fs::read(recovery_slot(dir)).map_err(|_| Failure::WrongRecoveryKey)?;
        let secret = slots::open_with_recovery(&slot, key)?;
        Ok(Self { dir: dir.to_owned(), secret, _lock: Some(lock), renews: None })
    }

    /// Writes the passphrase slot anew. Old copies of the vault still open with the old passphrase.
    ///
    /// # Errors
    /// [`Failure::PassphraseEmpty`], [`Failure::DiskFull`], [`Failure::ReadOnly`].
    pub fn change_passphrase(&self, passphrase: &Secret, work: WorkFactor) -> Result<(), Failure> {
        let slot = slots::seal_with_passphrase(&self.secret, passphrase, work)?;
        write_durably(&passphrase_slot(&self.dir), &slot).map_err(Failure::writing)
    }

    /// Whether this is the passphrase that opens the vault. It takes as long as an unlock.
    pub fn is_opened_by(&self, passphrase: &Secret) -> bool {
        fs::read(passphrase_slot(&self.dir)).is_ok_and(|slot| slots::open_with_passphrase(&slot, passphrase).is_ok())
    }

    /// Whether a recovery key opens it, too.
    pub(crate) fn has_recovery_slot(&self) -> bool {
        recovery_slot(&self.dir).is_file()
    }

    /// The files whose SHA-256 the journal holds: `vault.toml` and each key slot that is there, with their hashes in hex.
    ///
    /// # Errors
    /// [`Failure::SlotDamaged`] if one can't be read.
    pub fn fixed_files(&self) -> Result<Vec<(String, String)>, Failure> {
        fixed_files(&self.dir)
    }

    /// Whether this folder holds a copy of this vault, or the beginning of one.
    pub(crate) fn is_copied_in(&self, folder: &Path) -> bool {
        let same = |path: PathBuf| fs::read(path).ok();
        same(folder.join("vault.toml")).is_some_and(|copy| same(self.dir.join("vault.toml")) == Some(copy))
    }

    /// Makes a folder for a copy of this vault. From its first file on it is known as one.
    ///
    /// # Errors
    /// [`Failure::DiskFull`], [`Failure::ReadOnly`].
    pub(crate) fn make_folder_of_copy(&self, folder: &Path) -> Result<(), Failure> {
        if let Some(parent) = folder.parent() {
            fs::create_dir_all(parent).map_err(Failure::writing)?;
        }
        if !folder.is_dir() {
            create_own_folder(folder).map_err(Failure::writing)?;
        }
        let file = fs::read(self.dir.join("vault.toml")).map_err(|_| Failure::SlotDamaged)?;
        write_durably(&folder.join("vault.toml"), &file).map_err(Failure::writing)?;
        for name in ["keys", "evidence"] {
            fs::create_dir_all(folder.join(name)).map_err(Failure::writing)?;
        }
        sync_folder(folder).map_err(Failure::writing)
    }

    /// Takes the lock. `vault.toml` itself is locked, so that no further file lies about.
    fn hold(dir: &Path) -> Result<File, Failure> {
        renewal::settle(dir);
        let path = dir.join("vault.toml");
        let lock = OpenOptions::new().read(true).open(&path).map_err(|error| match error.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Failure::VaultMissing,
            _ => Failure::FileUnreadable,
        })?;
        let mut tries = 0;
        loop {
            match lock.try_lock() {
                Ok(()) => break,
                // One that is just ending, or just starting another program, lets go in a moment.
                Err(TryLockError::WouldBlock) if tries < LOCK_TRIES => {
                    tries += 1;
                    thread::sleep(LOCK_PAUSE);
                }
                Err(TryLockError::WouldBlock) => return Err(Failure::InUse),
                Err(TryLockError::Error(error)) => return Err(Failure::internal(error)),
            }
        }
        let text = io::read_to_string(&lock).map_err(|_| Failure::SlotDamaged)?;
        let file: VaultFile = toml::from_str(&text).map_err(|_| Failure::SlotDamaged)?;
        if file.format > FORMAT {
            return Err(Failure::NewerFormat);
        }
        Ok(lock)
    }

    pub(super) fn secret(&self) -> &VaultSecret {
        &self.secret
    }

    /// The journal key as SQLCipher takes it.
    pub(crate) fn journal_key_pragma(&self) -> zeroize::Zeroizing<String> {
        self.secret.journal_key_pragma()
    }

    /// The folder.
    pub(crate) fn dir(&self) -> &Path {
        &self.dir
    }

    /// Where the journal lies.
    pub(crate) fn journal_path(&self) -> PathBuf {
        self.dir.join("journal.db")
    }

    pub(super) fn keys_path(&self) -> PathBuf {
        self.dir.join("keys")
    }

    pub(super) fn evidence_path(&self) -> PathBuf {
        self.dir.join("evidence")
    }

    pub(super) fn head_path(&self) -> PathBuf {
        self.dir.join("head.age")
    }

    pub(super) fn head_before_path(&self) -> PathBuf {
        self.dir.join("head-before.age")
    }
}

impl Vault {
    /// A vault in the making: it has a secret and no `vault.toml` yet.
    pub(super) fn being_made(dir: PathBuf, secret: VaultSecret, renews: &str) -> Self {
        Self { dir, secret, _lock: None, renews: Some(renews.to_owned()) }
    }

    /// Writes `vault.toml`, with an id of its own: from then on it is whole.
    ///
    /// # Errors
    /// [`Failure::DiskFull`], [`Failure::ReadOnly`].
    pub(crate) fn finish_file(&self) -> Result<(), Failure> {
        fs::rename(self.unfinished_file(), self.dir.join("vault.toml")).map_err(Failure::writing)?;
        sync_folder(&self.dir).map_err(Failure::writing)
    }

    /// The files whose SHA-256 the journal holds, while `vault.toml` bears another name.
    pub(crate) fn unfinished_files(&self) -> Result<Vec<(String, String)>, Failure> {
        let file = VaultFile { format: FORMAT, id: make_id()?, renewed: self.renews.clone() };
        let text = toml::to_string(&file).map_err(Failure::internal)?;
        write_durably(&self.unfinished_file(), text.as_bytes()).map_err(Failure::writing)?;
        let mut files = vec![("vault.toml".to_owned(), hex::encode(Sha256::digest(text.as_bytes())))];
        for name in ["keys/passphrase.age", "keys/recovery.age"] {
            if let Ok(bytes) = fs::read(self.dir.join(name)) {
                files.push((name.to_owned(), hex::encode(Sha256::digest(&bytes))));
            }
        }
        Ok(files)
    }

    fn unfinished_file(&self) -> PathBuf {
        self.dir.join("vault.toml.part")
    }
}

impl Renewal {
    /// Begins, or goes on with one that was broken off under the same passphrase.
    ///
    /// # Errors
    /// [`Failure::PassphraseEmpty`], [`Failure::DiskFull`], [`Failure::ReadOnly`].
    pub(crate) fn with_passphrase(
        old: &Vault,
        passphrase: &Secret,
        work: WorkFactor,
        recovery: Option<&RecoveryKey>,
    ) -> Result<Self, Failure> {
        slots::normalise_passphrase(passphrase)?;
        let renewal = Self::begin(
            old,
            |slot| slots::open_with_passphrase(slot, passphrase).ok(),
            |secret| slots::seal_with_passphrase(secret, passphrase, work),
        )?;
        let slot = recovery_slot(&renewal.new.dir);
        match recovery {
            Some(key) => write_durably(&slot, &slots::seal_with_recovery(&renewal.new.secret, key)?),
            None => {
                crate::durable::remove_leftover(&slot);
                Ok(())
            }
        }
        .map_err(Failure::writing)?;
        Ok(renewal)
    }
}

/// A vault that is being made beside its place. Dropped before [`VaultDraft::finish`], it leaves nothing.
pub struct VaultDraft {
    vault: Option<Vault>,
    aside: PathBuf,
    place: PathBuf,
}

impl VaultDraft {
    /// Makes the folder, the secret and the key slots aside.
    ///
    /// # Errors
    /// [`Failure::VaultExists`] if something is in the place, [`Failure::PassphraseEmpty`],
    /// [`Failure::DiskFull`], [`Failure::ReadOnly`].
    pub fn begin(
        place: &Path,
        passphrase: &Secret,
        work: WorkFactor,
        recovery: Option<&RecoveryKey>,
    ) -> Result<Self, Failure> {
        slots::normalise_passphrase(passphrase)?;
        // An empty folder may wait there: the person chose it for this.
        match fs::read_dir(place).map(Iterator::count) {
            Ok(inside) if inside > 0 => return Err(Failure::VaultExists),
            Err(error) if error.kind() == io::ErrorKind::NotADirectory => return Err(Failure::VaultExists),
            _ => {}
        }
        let parent = place.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
        fs::create_dir_all(parent).map_err(Failure::writing)?;
        let aside = parent.join(format!("{}.part", make_id()?));
        create_own_folder(&aside).map_err(Failure::writing)?;
        let mut draft = Self { vault: None, aside: aside.clone(), place: place.to_owned() };

        let secret = VaultSecret::make()?;
        fs::create_dir(aside.join("keys")).map_err(Failure::writing)?;
        fs::create_dir(aside.join("evidence")).map_err(Failure::writing)?;
        let slot = slots::seal_with_passphrase(&secret, passphrase, work)?;
        write_durably(&passphrase_slot(&aside), &slot).map_err(Failure::writing)?;
        if let Some(key) = recovery {
            let slot = slots::seal_with_recovery(&secret, key)?;
            write_durably(&recovery_slot(&aside), &slot).map_err(Failure::writing)?;
        }
        let file = VaultFile { format: FORMAT, id: make_id()?, renewed: None };
        let text = toml::to_string(&file).map_err(Failure::internal)?;
        write_durably(&aside.join("vault.toml"), text.as_bytes()).map_err(Failure::writing)?;
        let lock = Vault::hold(&aside)?;
        draft.vault = Some(Vault { dir: aside, secret, _lock: Some(lock), renews: None });
        Ok(draft)
    }

    /// The vault as far as it is made. The journal is created in it before it is finished.
    ///
    /// # Errors
    /// [`Failure::Internal`] if the draft was already used up.
    pub fn vault(&self) -> Result<&Vault, Failure> {
        self.vault.as_ref().ok_or_else(|| Failure::internal("the draft was used up"))
    }

    /// Puts the vault in its place, as a whole.
    ///
    /// # Errors
    /// [`Failure::VaultExists`] if something came into the place meanwhile, [`Failure::ReadOnly`].
    pub fn finish(mut self) -> Result<Vault, Failure> {
        sync_folder(&self.aside).map_err(Failure::writing)?;
        // Only an empty folder goes; renaming over one is not possible everywhere.
        let _ = fs::remove_dir(&self.place);
        fs::rename(&self.aside, &self.place).map_err(|error| match error.kind() {
            io::ErrorKind::DirectoryNotEmpty | io::ErrorKind::AlreadyExists | io::ErrorKind::NotADirectory => {
                Failure::VaultExists
            }
            _ => Failure::writing(error),
        })?;
        sync_folder_of(&self.place).map_err(Failure::writing)?;
        let mut vault = self.vault.take().ok_or_else(|| Failure::internal("the draft was used up"))?;
        vault.dir = self.place.clone();
        Ok(vault)
    }
}

impl Drop for VaultDraft {
    fn drop(&mut self) {
        // Let go of the lock first: some systems don't remove an open file.
        self.vault = None;
        let _ = fs::remove_dir_all(&self.aside);
    }
}

/// Makes a folder that other accounts of this computer can't look into: they could try passphrases on a copy.
pub(super) fn create_own_folder(path: &Path) -> io::Result<()> {
    let mut folder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut folder, 0o700);
    folder.create(path)
}

fn passphrase_slot(dir: &Path) -> PathBuf {
    dir.join("keys").join("passphrase.age")
}

fn recovery_slot(dir: &Path) -> PathBuf {
    dir.join("keys").join("recovery.age")
}

fn fixed_files(dir: &Path) -> Result<Vec<(String, String)>, Failure> {
    let mut files = Vec::new();
    for name in ["vault.toml", "keys/passphrase.age", "keys/recovery.age"] {
        let path = dir.join(name);
        let bytes = match fs::read(path) {
            Ok(bytes) => bytes,
            // Opened with the other key: the journal tells that this one was there.
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(_) => return Err(Failure::SlotDamaged),
        };
        files.push((name.to_owned(), hex::encode(Sha256::digest(&bytes))));
    }
    Ok(files)
}
