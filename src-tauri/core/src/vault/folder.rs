//! The folder of a vault: made aside and renamed, unlocked by a slot, held by one process.

use std::{
    fs::{self, File, OpenOptions, TryLockError},
    io,
    path::{Path, PathBuf},
    thread,
    time::Duration,
};

use serde::{Deserialize, Serialize};

use super::{
    RecoveryKey, Renewal, Secret, VaultSecret, WorkFactor, erase, normalise_passphrase,
    note::{self, Note, SystemLock},
    renewal, slots,
};
use crate::{
    durable::{create_folders, probe, sweep_unfinished_in, sync_folder, sync_folder_of, write_durably},
    failure::Failure,
    id::make_id,
    sha256::Sha256,
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
        Self::of(folder).ok()
    }

    /// The same, and why it can't be read.
    ///
    /// # Errors
    /// [`Failure::SlotDamaged`], [`Failure::NotAllowed`], [`Failure::DriveFailing`].
    pub(super) fn of(folder: &Path) -> Result<Self, Failure> {
        let text = fs::read_to_string(folder.join("vault.toml"));
        let text = text.map_err(|error| Failure::opening(&error, Failure::SlotDamaged))?;
        toml::from_str(&text).map_err(|_| Failure::SlotDamaged)
    }
}

/// The vault held by this process alone.
struct Lock {
    /// Locked by the system for as long as it is open.
    _file: File,
    /// Whether that counts on this drive.
    system: SystemLock,
    vault_id: String,
}

/// An unlocked vault: its folder, its secret, and the lock that keeps other processes out.
pub struct Vault {
    dir: PathBuf,
    secret: VaultSecret,
    /// Says to other computers that it is open here, while it is open to write. It goes before the lock does.
    note: Option<Note>,
    /// Held for as long as the vault is open; the system lets go of it when the process ends. None while it is being made:
    /// nobody knows it yet.
    _lock: Option<Lock>,
    /// While it is being made: the id of the vault that it will replace.
    renews: Option<String>,
}

impl Vault {
    /// Whether a vault is in this folder.
    pub fn exists(dir: &Path) -> bool {
        erase::settle(dir);
        renewal::settle(dir);
        renewal::sweep_unfinished(dir);
        dir.join("vault.toml").is_file()
    }

    /// Unlocks with the passphrase.
    ///
    /// # Errors
    /// [`Failure::VaultMissing`], [`Failure::InUse`], [`Failure::InUseElsewhere`], [`Failure::WrongPassphrase`],
    /// [`Failure::SlotDamaged`], [`Failure::NewerFormat`].
    pub fn unlock(dir: &Path, passphrase: &Secret) -> Result<Self, Failure> {
        let lock = Self::hold(dir)?;
        let slot = fs::read(passphrase_slot(dir)).map_err(|error| Failure::opening(&error, Failure::SlotDamaged))?;
        let secret = slots::open_with_passphrase(&slot, passphrase)?;
        Ok(Self { dir: dir.to_owned(), secret, note: None, _lock: Some(lock), renews: None })
    }

    /// Unlocks with the recovery key.
    ///
    /// # Errors
    /// As [`Vault::unlock`], with [`Failure::WrongRecoveryKey`].
    pub fn unlock_with_recovery(dir: &Path, key: &RecoveryKey) -> Result<Self, Failure> {
        let lock = Self::hold(dir)?;
        let slot = fs::read(recovery_slot(dir));
        let slot = slot.map_err(|error| Failure::opening(&error, Failure::WrongRecoveryKey))?;
        let secret = slots::open_with_recovery(&slot, key)?;
        Ok(Self { dir: dir.to_owned(), secret, note: None, _lock: Some(lock), renews: None })
    }

    /// What the passphrase slot holds for another passphrase.
    ///
    /// # Errors
    /// [`Failure::PassphraseEmpty`].
    pub(crate) fn new_passphrase_slot(&self, passphrase: &Secret, work: WorkFactor) -> Result<Vec<u8>, Failure> {
        slots::seal_with_passphrase(&self.secret, passphrase, work)
    }

    /// Writes the passphrase slot anew. Old copies of the vault still open with the old passphrase.
    ///
    /// # Errors
    /// [`Failure::DiskFull`], [`Failure::ReadOnly`].
    pub(crate) fn put_passphrase_slot(&self, slot: &[u8]) -> Result<(), Failure> {
        write_durably(&passphrase_slot(&self.dir), slot).map_err(Failure::writing)
    }

    /// What the recovery slot holds for another recovery key.
    ///
    /// # Errors
    /// [`Failure::Internal`].
    pub(crate) fn new_recovery_slot(&self, key: &RecoveryKey) -> Result<Vec<u8>, Failure> {
        slots::seal_with_recovery(&self.secret, key)
    }

    /// Writes the recovery slot anew, or takes it away. Old copies of the vault still open with the old key.
    ///
    /// # Errors
    /// [`Failure::DiskFull`], [`Failure::ReadOnly`].
    pub(crate) fn put_recovery_slot(&self, slot: Option<&[u8]>) -> Result<(), Failure> {
        let path = recovery_slot(&self.dir);
        match slot {
            Some(slot) => write_durably(&path, slot).map_err(Failure::writing),
            None => match fs::remove_file(&path) {
                Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
                done => done.and_then(|()| sync_folder_of(&path)).map_err(Failure::writing),
            },
        }
    }

    /// What keeps the system from writing here. A database does not keep the reason why it could not: so something small is
    /// written, and what the system says to that counts.
    pub(crate) fn why_not_written(&self, failure: Failure) -> Failure {
        if !matches!(failure, Failure::ReadOnly | Failure::DriveFailing) {
            return failure;
        }
        match probe(&self.dir) {
            Err(error) => Failure::writing(error),
            Ok(()) => failure,
        }
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
    ///
    /// # Errors
    /// [`Failure::NotAllowed`], [`Failure::DriveFailing`] where nobody can tell.
    pub(crate) fn is_copied_in(&self, folder: &Path) -> Result<bool, Failure> {
        let read = |folder: &Path| match fs::read(folder.join("vault.toml")) {
            Ok(file) => Ok(Some(file)),
            Err(error) => match Failure::opening(&error, Failure::NotFound) {
                Failure::NotFound => Ok(None),
                failure => Err(failure),
            },
        };
        Ok(match read(folder)? {
            None => false,
            copy => copy == read(&self.dir)?,
        })
    }

    /// Makes a folder for a copy of this vault. From its first file on it is known as one.
    ///
    /// # Errors
    /// [`Failure::DiskFull`], [`Failure::ReadOnly`].
    pub(crate) fn make_folder_of_copy(&self, folder: &Path) -> Result<(), Failure> {
        folder.parent().map_or(Ok(()), create_folders).map_err(Failure::writing)?;
        if !folder.is_dir() {
            create_own_folder(folder).and_then(|()| sync_folder_of(folder)).map_err(Failure::writing)?;
        }
        if !self.is_copied_in(folder)? {
            let file = fs::read(self.dir.join("vault.toml"));
            let file = file.map_err(|error| Failure::opening(&error, Failure::SlotDamaged))?;
            write_durably(&folder.join("vault.toml"), &file).map_err(Failure::writing)?;
        }
        for name in ["keys", "evidence"] {
            fs::create_dir_all(folder.join(name)).map_err(Failure::writing)?;
            sweep_unfinished_in(&folder.join(name));
        }
        sweep_unfinished_in(folder);
        sync_folder(folder).map_err(Failure::writing)
    }

    /// A folder beside `place`, for a copy of this vault that is going to be put there.
    ///
    /// # Errors
    /// [`Failure::SlotDamaged`].
    pub(crate) fn unfinished_beside(&self, place: &Path) -> Result<PathBuf, Failure> {
        let id = VaultFile::of(&self.dir)?.id;
        Ok(renewal::unfinished(place, &id))
    }

    /// Keeps others from taking the copy for something that a crash left.
    pub(crate) fn hold_copy(folder: &Path) -> Result<File, Failure> {
        Ok(Self::lock(folder)?.0)
    }

    /// Takes the lock. `vault.toml` itself is locked: a file of its own could be left behind.
    fn hold(dir: &Path) -> Result<Lock, Failure> {
        let (file, system) = Self::lock(dir)?;
        let text = io::read_to_string(&file).map_err(|error| Failure::opening(&error, Failure::SlotDamaged))?;
        let known: VaultFile = toml::from_str(&text).map_err(|_| Failure::SlotDamaged)?;
        if known.format > FORMAT {
            return Err(Failure::NewerFormat);
        }
        note::look(dir, &known.id, system)?;
        Ok(Lock { _file: file, system, vault_id: known.id })
    }

    /// Takes the lock, also of a vault that can't be read or is newer: it is to go.
    pub(super) fn hold_whatever_it_is(dir: &Path) -> Result<File, Failure> {
        let (file, system) = Self::lock(dir)?;
        let id = VaultFile::in_folder(dir).map(|known| known.id).unwrap_or_default();
        note::look(dir, &id, system)?;
        Ok(file)
    }

    fn lock(dir: &Path) -> Result<(File, SystemLock), Failure> {
        erase::settle(dir);
        renewal::settle(dir);
        let path = dir.join("vault.toml");
        let lock = OpenOptions::new().read(true).open(&path).map_err(|error| match error.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Failure::VaultMissing,
            _ => Failure::opening(&error, Failure::SlotDamaged),
        })?;
        let mut tries = 0;
        loop {
            match lock.try_lock() {
                Ok(()) => return Ok((lock, SystemLock::Held)),
                // One that is just ending, or just starting another program, lets go in a moment.
                Err(TryLockError::WouldBlock) if tries < LOCK_TRIES => {
                    tries += 1;
                    thread::sleep(LOCK_PAUSE);
                }
                Err(TryLockError::WouldBlock) => return Err(Failure::InUse),
                // Some network drives know no locks. The note is all there is then.
                Err(TryLockError::Error(_)) => return Ok((lock, SystemLock::Unknown)),
            }
        }
    }

    /// Says to other computers that it is open here, until it is closed.
    ///
    /// # Errors
    /// [`Failure::InUseElsewhere`] where another computer was faster.
    pub(crate) fn say_in_use(&mut self) -> Result<(), Failure> {
        if let Some(lock) = &self._lock {
            self.note = note::leave(&self.dir, &lock.vault_id, lock.system)?;
        }
        Ok(())
    }

    /// Takes away the note of another computer that never closed the vault, because the person knows that it isn't open there.
    ///
    /// # Errors
    /// [`Failure::VaultMissing`]; [`Failure::InUse`] where it is open on this one; [`Failure::ReadOnly`].
    pub fn not_open_elsewhere(dir: &Path) -> Result<(), Failure> {
        let _held = Self::lock(dir)?;
        note::forget(dir)
    }

    /// The two lines of the vault secret, to look for them where they must not be. No program that people get knows it.
    #[cfg(any(test, feature = "test-keys"))]
    pub fn secret_for_tests(&self) -> zeroize::Zeroizing<String> {
        self.secret.to_text()
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
        Self { dir, secret, note: None, _lock: None, renews: Some(renews.to_owned()) }
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
        let mut files = vec![("vault.toml".to_owned(), Sha256::of(text.as_bytes()))];
        files.extend(fixed_files(&self.dir)?.into_iter().filter(|(name, _)| name != "vault.toml"));
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
        normalise_passphrase(passphrase)?;
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
        normalise_passphrase(passphrase)?;
        erase::settle(place);
        // An empty folder may wait there: the person chose it for this.
        match fs::read_dir(place).map(Iterator::count) {
            Ok(inside) if inside > 0 => return Err(Failure::VaultExists),
            Err(error) if error.kind() == io::ErrorKind::NotADirectory => return Err(Failure::VaultExists),
            _ => {}
        }
        let parent = place.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
        create_folders(parent).map_err(Failure::writing)?;
        let id = make_id()?;
        let aside = renewal::unfinished(place, &id);
        create_own_folder(&aside).map_err(Failure::writing)?;
        let mut draft = Self { vault: None, aside: aside.clone(), place: place.to_owned() };

        // First: what a crash leaves is known by it.
        let file = VaultFile { format: FORMAT, id, renewed: None };
        let text = toml::to_string(&file).map_err(Failure::internal)?;
        write_durably(&aside.join("vault.toml"), text.as_bytes()).map_err(Failure::writing)?;
        let lock = Vault::hold(&aside)?;
        let secret = VaultSecret::make()?;
        fs::create_dir(aside.join("keys")).map_err(Failure::writing)?;
        fs::create_dir(aside.join("evidence")).map_err(Failure::writing)?;
        let slot = slots::seal_with_passphrase(&secret, passphrase, work)?;
        write_durably(&passphrase_slot(&aside), &slot).map_err(Failure::writing)?;
        if let Some(key) = recovery {
            let slot = slots::seal_with_recovery(&secret, key)?;
            write_durably(&recovery_slot(&aside), &slot).map_err(Failure::writing)?;
        }
        draft.vault = Some(Vault { dir: aside, secret, note: None, _lock: Some(lock), renews: None });
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
            Err(error) => return Err(Failure::opening(&error, Failure::SlotDamaged)),
        };
        files.push((name.to_owned(), Sha256::of(&bytes)));
    }
    Ok(files)
}
