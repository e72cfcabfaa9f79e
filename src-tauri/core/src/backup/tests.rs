use std::{fs, path::PathBuf, sync::Mutex};

use super::*;
use crate::{
    clock::Clock,
    evidence::{Depicts, Intake, IntakeSource, Quietly, Reader},
    journal::tests::{journal, new_case},
    vault::Secret,
};

struct Given {
    folder: tempfile::TempDir,
    journal: Journal,
    case: String,
}

impl Given {
    fn new() -> Self {
        let (folder, journal) = journal();
        let case = new_case(&journal);
        Self { folder, journal, case }
    }

    fn keep(&self, name: &str, bytes: &[u8]) -> String {
        let path = self.folder.path().join(name);
        fs::write(&path, bytes).unwrap();
        let reader = Reader::at("no-reader".into());
        let answer = Some(Depicts::NothingSexual);
        let intake = Intake::begin(&self.journal, &reader, &self.case, answer, None, IntakeSource::default()).unwrap();
        intake.take(&path, &[], &Quietly).unwrap().item.id
    }

    fn out(&self) -> PathBuf {
        self.folder.path().join("stick/backup")
    }

    fn reads(&self, dir: &Path) -> Journal {
        Journal::unlock_to_read(dir, &passphrase(), Clock::system()).unwrap()
    }
}

fn passphrase() -> Secret {
    Secret::from("granite under the lamp")
}

fn blobs(dir: &Path) -> usize {
    fs::read_dir(dir.join("evidence")).unwrap().map(|part| fs::read_dir(part.unwrap().path()).unwrap().count()).sum()
}

#[test]
fn a_backup_is_a_vault_that_opens_and_holds_what_was_there() {
    let given = Given::new();
    given.keep("a.bin", &[1; 300_000]);
    let closed = given.keep("b.bin", &[2; 1000]);
    given.journal.protect(&closed, "It may show someone under 18.").unwrap();
    let done = given.journal.backup(&given.out(), &Quietly).unwrap();
    assert_eq!((done.not_opened, done.missing.len(), done.files), (1, 0, done.verified));
    assert_eq!(blobs(&given.out()), 1, "what is protected is not copied");
    let backup = given.reads(&given.out());
    assert!(backup.findings().is_empty(), "{:?}", backup.findings());
    let (outcome, findings) = backup.check(&Quietly).unwrap();
    assert!(outcome.ok, "{findings:?}");
    assert_eq!((outcome.items, outcome.not_opened), (1, 1));
    assert_eq!(backup.evidence(&given.case).unwrap(), given.journal.evidence(&given.case).unwrap());
}

/// Counts bytes; every second one says that it is enough at a limit.
#[derive(Default)]
struct Watched {
    most: Mutex<u64>,
    stop_at: Option<u64>,
}

impl Work for Watched {
    fn progress(&self, done: u64, _of: u64) {
        *self.most.lock().unwrap() = done;
    }

    fn stopped(&self) -> bool {
        self.stop_at.is_some_and(|limit| *self.most.lock().unwrap() >= limit)
    }
}

#[test]
fn a_chosen_folder_is_used_where_it_is_free_and_found_again() {
    let given = Given::new();
    let stick = given.folder.path().join("stick");
    fs::create_dir(&stick).unwrap();
    assert_eq!(given.journal.place_for_backup(&stick), stick, "an empty one is filled itself");
    fs::write(stick.join("recipes.txt"), "Bread").unwrap();
    let place = given.journal.place_for_backup(&stick);
    assert_eq!(place, stick.join("copy"));
    given.journal.backup(&place, &Quietly).unwrap();
    assert_eq!(given.journal.place_for_backup(&place), place, "and is brought up to date");
    assert_eq!(given.journal.place_for_backup(&stick), place);
    assert_eq!((find_in(&stick), find_in(&place)), (place.clone(), place));
    assert_eq!(find_in(given.folder.path()), given.folder.path(), "what is no backup is said to be none");
}

#[test]
fn a_second_backup_writes_only_what_is_new_and_mends_what_was_damaged() {
    let given = Given::new();
    given.keep("a.bin", &[1; 300_000]);
    given.journal.backup(&given.out(), &Quietly).unwrap();
    let blob = |dir: &Path| {
        let part = fs::read_dir(dir.join("evidence")).unwrap().next().unwrap().unwrap().path();
        fs::read_dir(part).unwrap().next().unwrap().unwrap().path()
    };
    let before = blob(&given.out()).metadata().unwrap().modified().unwrap();
    given.keep("b.bin", &[2; 1000]);
    let done = given.journal.backup(&given.out(), &Quietly).unwrap();
    assert_eq!((blobs(&given.out()), done.files), (2, done.verified));
    let all = fs::read_dir(given.out().join("evidence")).unwrap().flatten();
    let untouched = all
        .flat_map(|part| fs::read_dir(part.path()).unwrap().flatten())
        .any(|file| file.metadata().unwrap().modified().unwrap() == before);
    assert!(untouched, "the first file was not written again");
    // One bit of the copy turns: the next backup notices, and the vault itself is not touched.
    let copy = blob(&given.out());
    let mut bytes = fs::read(&copy).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&copy, bytes).unwrap();
    assert!(!given.reads(&given.out()).check(&Quietly).unwrap().0.ok);
    given.journal.backup(&given.out(), &Quietly).unwrap();
    assert!(given.reads(&given.out()).check(&Quietly).unwrap().0.ok);
}

#[test]
fn one_that_was_stopped_goes_on_and_leaves_the_one_before_whole() {
    let given = Given::new();
    given.keep("a.bin", &[1; 100_000]);
    given.journal.backup(&given.out(), &Quietly).unwrap();
    given.keep("b.bin", &[2; 3_000_000]);
    let stopped = Watched { stop_at: Some(1_000_000), ..Watched::default() };
    assert!(matches!(given.journal.backup(&given.out(), &stopped), Err(Failure::Cancelled)));
    let before = given.reads(&given.out());
    assert!(before.check(&Quietly).unwrap().0.ok);
    assert_eq!(before.evidence(&given.case).unwrap().len(), 1);
    drop(before);
    let left = fs::read_dir(given.out()).unwrap().flatten().filter(|file| crate::durable::is_unfinished(&file.path()));
    assert_eq!(left.count(), 0);
    given.journal.backup(&given.out(), &Quietly).unwrap();
    assert_eq!(given.reads(&given.out()).evidence(&given.case).unwrap().len(), 2);
}

#[test]
fn something_else_in_the_folder_is_left_alone() {
    let given = Given::new();
    let holiday = given.folder.path().join("holiday");
    fs::create_dir(&holiday).unwrap();
    fs::write(holiday.join("picture.jpg"), b"x").unwrap();
    let file = given.folder.path().join("file");
    fs::write(&file, b"x").unwrap();
    let inside = given.folder.path().join("vault/evidence/backup");
    for out in [holiday.clone(), file, given.folder.path().join("vault"), inside] {
        let refused = given.journal.backup(&out, &Quietly);
        assert!(matches!(refused, Err(Failure::OutputExists)), "{out:?}");
    }
    assert_eq!(fs::read_dir(&holiday).unwrap().count(), 1);
    let other = Given::new();
    given.journal.backup(&given.out(), &Quietly).unwrap();
    assert!(
        matches!(other.journal.backup(&given.out(), &Quietly), Err(Failure::OutputExists)),
        "another record's backup"
    );
}

#[test]
fn what_is_missing_in_the_vault_is_named_and_the_rest_is_copied() {
    let given = Given::new();
    given.keep("a.bin", &[1; 1000]);
    given.keep("b.bin", &[2; 1000]);
    let all = given.journal.vault().blobs_in(&given.folder.path().join("vault"));
    // Two files may lie in one folder: so one of them goes, not its folder.
    fs::remove_file(&all[0].0).unwrap();
    let done = given.journal.backup(&given.out(), &Quietly).unwrap();
    assert_eq!((done.missing.len(), blobs(&given.out())), (1, 1));
}

#[test]
fn a_backup_comes_back_whole_and_never_over_a_record() {
    let given = Given::new();
    given.keep("a.bin", &[1; 300_000]);
    given.journal.backup(&given.out(), &Quietly).unwrap();
    let place = given.folder.path().join("new/vault");
    let restored = |passphrase: &Secret| restore(&given.out(), &place, passphrase, Clock::system(), &Quietly);
    assert!(matches!(restored(&Secret::from("wrong")), Err(Failure::WrongPassphrase)));
    assert!(!place.exists());
    let done = restored(&passphrase()).unwrap();
    assert_eq!((done.files, done.missing.len()), (done.verified, 0));
    let journal = Journal::unlock(&place, &passphrase(), Clock::system()).unwrap();
    assert!(journal.findings().is_empty() && journal.check(&Quietly).unwrap().0.ok);
    drop(journal);
    assert!(matches!(restored(&passphrase()), Err(Failure::VaultExists)));
    let names: Vec<_> = fs::read_dir(given.folder.path().join("new")).unwrap().flatten().collect();
    assert_eq!(names.len(), 1, "nothing is left beside it");
}
