use std::{fs, path::PathBuf, sync::Mutex};

use super::*;
use crate::{
    evidence::{Depicts, Intake, IntakeSource, Quietly, Reader},
    vault::Vault,
};

const OLD: &str = "granite under the lamp";
const NEW: &str = "a kettle that nobody knows";

/// With the smallest work factor that Cairn ever uses.
fn renewed(dir: &Path, new: &str, recovery: Option<&RecoveryKey>, work: &dyn Work) -> Result<Renewed, Failure> {
    let keys = NewKeys { passphrase: &Secret::from(new), factor: WorkFactor::FOR_TESTS, recovery };
    renew_to(dir, &Secret::from(OLD), &keys, Clock::system(), work)
}

struct Given {
    folder: tempfile::TempDir,
    case: String,
    closed: String,
}

impl Given {
    /// A record with a recovery key, two items and a third that is protected.
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let key = RecoveryKey::make();
        let dir = folder.path().join("vault");
        let clock = Clock::system();
        let journal = Journal::create(&dir, &Secret::from(OLD), WorkFactor::FOR_TESTS, Some(&key), clock).unwrap();
        let case = crate::journal::tests::new_case(&journal);
        let keep = |name: &str, bytes: &[u8]| {
            let path = folder.path().join(name);
            fs::write(&path, bytes).unwrap();
            let reader = Reader::at("no-reader".into());
            let answer = Some(Depicts::NothingSexual);
            let intake = Intake::begin(&journal, &reader, &case, answer, None, IntakeSource::default()).unwrap();
            intake.take(&path, &[], &Quietly).unwrap().item.id
        };
        keep("a.bin", &[1; 300_000]);
        keep("b.bin", &[2; 2_000_000]);
        let closed = keep("c.bin", &[3; 1000]);
        journal.protect(&closed, "It may show someone under 18.").unwrap();
        drop(journal);
        Self { folder, case, closed }
    }

    fn dir(&self) -> PathBuf {
        self.folder.path().join("vault")
    }

    fn renew(&self, work: &dyn Work) -> Result<Renewed, Failure> {
        renewed(&self.dir(), NEW, None, work)
    }

    fn opens(&self, passphrase: &str) -> Result<Journal, Failure> {
        Journal::unlock(&self.dir(), &Secret::from(passphrase), Clock::system())
    }

    /// Each evidence file with its bytes, in order.
    fn blobs(&self) -> Vec<(PathBuf, Vec<u8>)> {
        let mut blobs = Vec::new();
        for part in fs::read_dir(self.dir().join("evidence")).unwrap().flatten() {
            for file in fs::read_dir(part.path()).unwrap().flatten() {
                blobs.push((file.path(), fs::read(file.path()).unwrap()));
            }
        }
        blobs.sort();
        blobs
    }

    fn is_whole(&self, journal: &Journal) {
        assert!(journal.findings().is_empty(), "{:?}", journal.findings());
        let (outcome, findings) = journal.check(&Quietly).unwrap();
        assert!(outcome.ok, "{findings:?}");
        assert_eq!((outcome.items, outcome.not_opened), (2, 1));
        assert_eq!(journal.evidence(&self.case).unwrap().len(), 3);
    }

    /// The folder beside the record whose name ends so.
    fn beside_it(&self, what: &str) -> PathBuf {
        let name = self.beside().into_iter().find(|name| name.ends_with(what)).unwrap();
        self.folder.path().join(name)
    }

    /// What the old record will be called, from now on.
    fn named_old(&self) -> PathBuf {
        let file = fs::read_to_string(self.dir().join("vault.toml")).unwrap();
        let id = file.lines().find_map(|line| line.strip_prefix("id = \"")).unwrap().trim_end_matches('"').to_owned();
        self.folder.path().join(format!("vault-{id}-old"))
    }

    /// What lies beside the record.
    fn beside(&self) -> Vec<String> {
        let names = fs::read_dir(self.folder.path()).unwrap().flatten();
        let names = names.map(|file| file.file_name().to_string_lossy().into_owned());
        names.filter(|name| name.starts_with("vault-")).collect()
    }
}

#[test]
fn everything_is_encrypted_anew_and_the_old_keys_open_nothing() {
    let given = Given::new();
    let before = given.blobs();
    let done = given.renew(&Quietly).unwrap();
    assert_eq!(done, Renewed { items: 2, not_opened: 1 });
    assert!(matches!(given.opens(OLD), Err(Failure::WrongPassphrase)));
    let journal = given.opens(NEW).unwrap();
    given.is_whole(&journal);
    let after = given.blobs();
    let same = |one: &(PathBuf, Vec<u8>)| after.contains(one);
    assert_eq!(before.iter().filter(|blob| same(blob)).count(), 1, "only what nobody may open is as it was");
    assert_eq!(before.len(), after.len());
    assert!(!given.dir().join("keys/recovery.age").exists(), "the recovery key from before opens nothing");
    assert!(matches!(
        journal.extract(&given.closed, &given.folder.path().join("out"), &Quietly),
        Err(Failure::ItemProtected)
    ));
    assert_eq!(given.beside(), [""; 0]);
}

/// Asks to stop once so many bytes are behind it.
struct StopAt(u64, Mutex<u64>);

impl Work for StopAt {
    fn progress(&self, done: u64, _of: u64) {
        *self.1.lock().unwrap() = done;
    }

    fn stopped(&self) -> bool {
        *self.1.lock().unwrap() >= self.0
    }
}

#[test]
fn broken_off_it_leaves_the_record_as_it_was_and_goes_on_the_next_time() {
    let given = Given::new();
    let before = given.blobs();
    let stopped = given.renew(&StopAt(1_000_000, Mutex::new(0)));
    assert!(matches!(stopped, Err(Failure::Cancelled)));
    assert_eq!(given.blobs(), before);
    given.is_whole(&given.opens(OLD).unwrap());
    // What was done is not done again.
    let new = given.beside_it("-new").join("evidence");
    let finished = |folder: &Path| fs::read_dir(folder).unwrap().flatten().next().unwrap().path();
    let part = finished(&new);
    let kept = finished(&part);
    let time = kept.metadata().unwrap().modified().unwrap();
    given.renew(&Quietly).unwrap();
    let place = given.dir().join("evidence").join(part.file_name().unwrap()).join(kept.file_name().unwrap());
    assert_eq!(place.metadata().unwrap().modified().unwrap(), time);
    given.is_whole(&given.opens(NEW).unwrap());
    // Begun again under another passphrase, nothing of the first is of use.
    let given = Given::new();
    assert!(given.renew(&StopAt(1_000_000, Mutex::new(0))).is_err());
    renewed(&given.dir(), "another one", None, &Quietly).unwrap();
    given.is_whole(&given.opens("another one").unwrap());
}

#[test]
fn a_power_cut_between_the_two_names_loses_nothing() {
    let given = Given::new();
    // Everything is made; then the power goes between the two renames.
    let old = given.named_old();
    let new = PathBuf::from(old.to_str().unwrap().replace("-old", "-new"));
    let copy = given.folder.path().join("copy");
    copied(&given.dir(), &copy);
    given.renew(&Quietly).unwrap();
    fs::rename(given.dir(), &new).unwrap();
    fs::rename(&copy, &old).unwrap();
    // The new one has not taken over what is closed yet.
    let closed = given.closed_blob(&old);
    fs::remove_file(new.join("evidence").join(&closed)).unwrap();
    assert!(Vault::exists(&given.dir()), "nobody is asked to make a new record");
    given.is_whole(&given.opens(NEW).unwrap());
    assert!(given.dir().join("evidence").join(closed).is_file());
    assert_eq!(given.beside(), [""; 0]);
}

impl Given {
    /// The name of the protected item's file, in the old vault.
    fn closed_blob(&self, dir: &Path) -> PathBuf {
        let journal = Journal::unlock_to_read(dir, &Secret::from(OLD), Clock::system()).unwrap();
        let name = journal.read(named).unwrap().into_iter().find(|item| item.closed).unwrap().blob;
        PathBuf::from(name.as_str())
    }
}

fn copied(from: &Path, to: &Path) {
    fs::create_dir(to).unwrap();
    for entry in fs::read_dir(from).unwrap().flatten() {
        let place = to.join(entry.file_name());
        if entry.path().is_dir() {
            copied(&entry.path(), &place);
        } else {
            fs::copy(entry.path(), place).unwrap();
        }
    }
}

#[test]
fn an_item_that_is_not_what_it_was_stops_it_before_anything_changes() {
    let given = Given::new();
    let closed = given.dir().join("evidence").join(given.closed_blob(&given.dir()));
    let (path, mut bytes) = given.blobs().into_iter().find(|(path, _)| *path != closed).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(path, bytes).unwrap();
    assert!(matches!(given.renew(&Quietly), Err(Failure::EvidenceDamaged)));
    assert_eq!(given.opens(OLD).unwrap().evidence(&given.case).unwrap().len(), 3);
    assert!(matches!(given.opens(NEW), Err(Failure::WrongPassphrase)));
}

#[test]
fn a_new_recovery_key_opens_it_and_an_empty_passphrase_changes_nothing() {
    let given = Given::new();
    let empty = renewed(&given.dir(), "", None, &Quietly);
    assert!(matches!(empty, Err(Failure::PassphraseEmpty)));
    let key = RecoveryKey::make();
    renewed(&given.dir(), NEW, Some(&key), &Quietly).unwrap();
    let journal = Journal::recover(&given.dir(), &key, &Secret::from("third"), Clock::system()).unwrap();
    given.is_whole(&journal);
}

#[test]
fn folders_of_other_people_beside_the_record_are_left_alone() {
    let given = Given::new();
    let journal = given.opens(OLD).unwrap();
    for name in ["vault-old", "vault-new"] {
        journal.backup(&given.folder.path().join(name), &Quietly).unwrap();
    }
    drop(journal);
    given.renew(&Quietly).unwrap();
    drop(given.opens(NEW).unwrap());
    assert_eq!(given.beside().len(), 2);
    fs::rename(given.dir(), given.folder.path().join("elsewhere")).unwrap();
    assert!(!Vault::exists(&given.dir()), "none of them is taken for the record");
}

#[test]
fn where_the_journal_has_a_gap_nothing_of_the_old_keys_is_left_either() {
    let given = Given::new();
    // A journal from before the last item: rows are missing, and the head knows.
    let journal = given.folder.path().join("journal-before");
    fs::copy(given.dir().join("journal.db"), &journal).unwrap();
    let open = given.opens(OLD).unwrap();
    open.protect(&open.evidence(&given.case).unwrap()[0].id, "Told so.").unwrap();
    drop(open);
    fs::copy(&journal, given.dir().join("journal.db")).unwrap();
    assert!(!given.opens(OLD).unwrap().findings().is_empty());
    given.renew(&Quietly).unwrap();
    assert_eq!(given.beside(), [""; 0]);
    assert!(!given.opens(NEW).unwrap().findings().is_empty(), "the gap is still told");
}

#[test]
fn a_broken_off_renewal_holds_nothing_of_what_is_closed_afterwards() {
    let given = Given::new();
    assert!(given.renew(&StopAt(1_000_000, Mutex::new(0))).is_err());
    let open = given.opens(OLD).unwrap();
    open.protect(&open.evidence(&given.case).unwrap()[0].id, "Told so.").unwrap();
    assert_eq!(given.beside(), [""; 0]);
}
