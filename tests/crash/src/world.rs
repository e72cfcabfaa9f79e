//! A person's computer in a folder: the place of the record, a stick, files to take in.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::OnceLock,
};

use cairn_core::{
    clock::Clock,
    failure::Failure,
    journal::Journal,
    vault::{ExposeSecret, RecoveryKey},
};
use tempfile::TempDir;

use super::{Act, Actor, Told, older};

/// A computer, for as long as this lives.
pub struct World {
    root: PathBuf,
    /// None for the world of someone else.
    _folder: Option<TempDir>,
}

/// How a world is before an act is spoiled in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Before {
    /// Nothing is there yet, not even the folder that the record's folder will be in.
    Nothing,
    /// A record with words and two files.
    Record,
    /// The same, and a recovery key.
    WithKey,
    /// Two cases, each with words and a file.
    TwoCases,
    /// A record with words and two files, and a backup from when it had one file less.
    WithBackup,
    /// A backup, and no record any more.
    OnlyBackup,
    /// A record as the first release left it.
    Older,
}

/// Files that can be taken in: one that is written at once, and one in several pieces by a thread of its own.
const INPUTS: [(&str, usize); 3] = [("small.txt", 700), ("other.txt", 70_000), ("large.bin", 2_300_000)];

/// And a chat.
pub(crate) const CHAT: &str = "chat.txt";
const MESSAGES: &[u8] = include_bytes!("../../fixtures/evidence/whatsapp.txt");
/// How many lines of it people or the app wrote.
pub(crate) const MESSAGES_OF_CHAT: u32 = 7;

impl World {
    /// That of someone else, in this folder.
    pub fn at(root: &Path) -> Self {
        Self { root: root.to_owned(), _folder: None }
    }

    /// With files to take in, and no record.
    pub fn empty() -> Self {
        let folder = folder();
        for name in ["inputs", "stick", "out"] {
            fs::create_dir(folder.path().join(name)).unwrap();
        }
        for (name, size) in INPUTS {
            fs::write(folder.path().join("inputs").join(name), content(name, size)).unwrap();
        }
        fs::write(folder.path().join("inputs").join(CHAT), MESSAGES).unwrap();
        Self { root: folder.path().to_owned(), _folder: Some(folder) }
    }

    /// A copy of a world that is prepared once, and what was told in it.
    pub fn prepared(before: Before) -> (Self, Told) {
        static PREPARED: [OnceLock<(Image, Told)>; 7] = [const { OnceLock::new() }; 7];
        let (image, told) = PREPARED[before as usize].get_or_init(|| {
            let (world, told) = prepare(before);
            (Image::of(&world.root), told)
        });
        (Self::of(image), told.clone())
    }

    /// With these files.
    pub fn of(image: &Image) -> Self {
        let folder = folder();
        image.write(folder.path());
        Self { root: folder.path().to_owned(), _folder: Some(folder) }
    }

    /// The folder that all of it is in.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The folder that holds the record's folder.
    pub fn place(&self) -> PathBuf {
        self.root.join("data/cairn")
    }

    /// Where the record is.
    pub fn vault(&self) -> PathBuf {
        Self::vault_in(&self.root)
    }

    /// Where the record is in a world at `root`.
    pub fn vault_in(root: &Path) -> PathBuf {
        root.join("data/cairn/vault")
    }

    /// Where backups go.
    pub fn stick_in(root: &Path) -> PathBuf {
        root.join("stick/new/copy")
    }
}

/// Every folder (without bytes) and file below a folder, the folders before what is in them. Kept in memory, so that nothing
/// is left of it when the tests end.
pub struct Image(
    /// Paths below the folder.
    pub Vec<(PathBuf, Option<Vec<u8>>)>,
);

impl Image {
    /// What is there now.
    pub fn of(root: &Path) -> Self {
        let thing = |path: String| match path.strip_suffix('/') {
            Some(folder) => (PathBuf::from(folder), None),
            None => (PathBuf::from(&path), Some(fs::read(root.join(&path)).unwrap())),
        };
        let mut all: Vec<_> = below(root).into_iter().map(thing).collect();
        all.sort_unstable();
        Self(all)
    }

    fn write(&self, root: &Path) {
        for (path, bytes) in &self.0 {
            match bytes {
                None => fs::create_dir(root.join(path)).unwrap(),
                Some(bytes) => fs::write(root.join(path), bytes).unwrap(),
            }
        }
    }
}

/// In memory where the system has a place for it: what is tried here needs no real disk, and a thousand of these do.
fn folder() -> TempDir {
    let builder = |folder: &Path| tempfile::Builder::new().prefix("crash").tempdir_in(folder);
    builder(Path::new("/dev/shm")).or_else(|_| builder(&std::env::temp_dir())).unwrap()
}

/// What a file of the inputs holds: no two sectors are the same.
fn content(name: &str, size: usize) -> Vec<u8> {
    let line = |number: usize| format!("{name}, line {number}: nothing of note.\n").into_bytes();
    (0..).flat_map(line).take(size).collect()
}

fn prepare(before: Before) -> (World, Told) {
    let world = World::empty();
    let mut told = Told::of_nothing("granite");
    if before == Before::Older {
        fs::create_dir_all(world.place()).unwrap();
        older::put(&world.vault(), "granite");
        told.hear("done\tcreate\t");
        // As many as the record of the first release has.
        return (world, told.with_events(8));
    }
    let file = |name: &str| Act::File(name.into());
    let entry = |text: &str| Act::Entry(text.into());
    let record = [Act::Create, Act::Case, entry("one"), file("small.txt")];
    let acts: &[Act] = match before {
        Before::Nothing | Before::Older => &[],
        Before::Record => &[file("other.txt"), entry("two")],
        Before::WithKey => &[file("other.txt"), Act::NewKey(new_key())],
        Before::TwoCases => &[Act::Case, entry("two"), file("other.txt")],
        Before::WithBackup | Before::OnlyBackup => &[Act::Backup, file("other.txt"), entry("two")],
    };
    let record = if before == Before::Nothing { &[][..] } else { &record };
    let mut actor = Actor::new(&world, "granite");
    for act in record.iter().chain(acts) {
        actor.does(act, &mut |line| told.hear(line)).unwrap();
    }
    drop(actor);
    if before == Before::OnlyBackup {
        fs::remove_dir_all(world.place()).unwrap();
        told = told.of_backup();
    }
    (world, told)
}

/// A recovery key, as it stands on paper.
pub fn new_key() -> String {
    RecoveryKey::make().to_text().expose_secret().to_owned()
}

/// Everything below a folder, by its path in there; folders end in a slash.
pub(crate) fn below(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.path().is_dir() {
            found.extend(below(&entry.path()).into_iter().map(|path| format!("{name}/{path}")));
            found.push(format!("{name}/"));
        } else {
            found.push(name);
        }
    }
    found.sort_unstable();
    found
}

/// Whether a record is in its place, as every start of the program asks first.
pub fn is_there(world: &World) -> bool {
    cairn_core::vault::Vault::exists(&world.vault())
}

/// Opens the record as the program does.
pub(crate) fn open(vault: &Path, passphrase: &str) -> Result<Journal, Failure> {
    patiently(|| Journal::unlock(vault, &passphrase.into(), Clock::system()))
}

/// These tests start one program after the other, from several threads. One that is just being started still has the lock of a
/// record that another thread has open: on a busy computer for longer than anybody waits for it.
pub(crate) fn patiently<T>(mut act: impl FnMut() -> Result<T, Failure>) -> Result<T, Failure> {
    for _ in 0..20 {
        match act() {
            Err(Failure::InUse) => {}
            done => return done,
        }
    }
    act()
}
