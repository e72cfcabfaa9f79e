use std::collections::BTreeSet;

use super::*;
use crate::{
    clock::Clock,
    journal::Journal,
    vault::{RecoveryKey, Secret, WorkFactor},
};

fn given() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path().join("vault");
    make(&dir);
    (folder, dir)
}

fn make(dir: &Path) -> Journal {
    let key = RecoveryKey::make();
    Journal::create(dir, &Secret::from("granite"), WorkFactor::FOR_TESTS, Some(&key), Clock::system()).unwrap()
}

fn names_in(folder: &Path) -> BTreeSet<String> {
    fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

#[test]
fn everything_goes_and_a_new_record_can_take_its_place() {
    let (folder, dir) = given();
    Vault::erase(&dir).unwrap();
    assert!(names_in(folder.path()).is_empty());
    assert!(matches!(Vault::erase(&dir), Err(Failure::VaultMissing)));
    drop(make(&dir));
    assert!(Vault::exists(&dir));
}

#[test]
fn what_is_somebody_elses_stays() {
    let (folder, dir) = given();
    fs::write(dir.join("letter.txt"), "mine").unwrap();
    fs::create_dir(folder.path().join("vault-old")).unwrap();
    Vault::erase(&dir).unwrap();
    assert_eq!(names_in(folder.path()), BTreeSet::from(["vault".into(), "vault-old".into()]));
    assert_eq!(names_in(&dir), BTreeSet::from(["letter.txt".into()]));
    assert!(!Vault::exists(&dir));
}

#[test]
fn one_that_is_open_stays_as_it_is() {
    let (_folder, dir) = given();
    let journal = Journal::unlock(&dir, &Secret::from("granite"), Clock::system()).unwrap();
    assert!(matches!(Vault::erase(&dir), Err(Failure::InUse)));
    drop(journal);
    assert!(Vault::unlock(&dir, &Secret::from("granite")).is_ok());
}

#[test]
fn a_renewal_that_was_broken_off_goes_with_it_and_its_keys_too() {
    let (folder, dir) = given();
    let VaultFile { id, .. } = VaultFile::in_folder(&dir).unwrap();
    let new = folder.path().join(format!("vault-{id}-new"));
    fs::create_dir_all(new.join("keys")).unwrap();
    fs::write(new.join("keys/passphrase.age"), "a slot").unwrap();
    let others = folder.path().join("vault-0123-new");
    fs::create_dir(&others).unwrap();
    Vault::erase(&dir).unwrap();
    assert_eq!(names_in(folder.path()), BTreeSet::from(["vault-0123-new".into()]));
}

/// Every state that a crash can leave: what is removed goes in this order, one after the other.
#[test]
fn broken_off_anywhere_the_next_look_takes_the_rest_away() {
    let files = ["keys/passphrase.age", "keys/recovery.age", "journal.db", "head.age", "head-before.age"];
    for gone in 0..=files.len() {
        let (folder, dir) = given();
        fs::rename(dir.join("vault.toml"), dir.join(ERASED)).unwrap();
        for name in &files[..gone] {
            fs::remove_file(dir.join(name)).unwrap_or_default();
        }
        assert!(!Vault::exists(&dir), "{gone}");
        assert!(names_in(folder.path()).is_empty(), "{gone}");
        drop(make(&dir));
    }
}

#[test]
fn nobody_goes_on_with_what_another_process_is_erasing() {
    let (_folder, dir) = given();
    fs::rename(dir.join("vault.toml"), dir.join(ERASED)).unwrap();
    let theirs = File::open(dir.join(ERASED)).unwrap();
    theirs.try_lock().unwrap();
    assert!(!Vault::exists(&dir));
    assert!(dir.join("keys/passphrase.age").is_file(), "it was left to them");
    drop(theirs);
    assert!(!Vault::exists(&dir) && !dir.exists());
}

#[test]
fn the_keys_go_before_anything_else_can_stop_it() {
    let (_folder, dir) = given();
    // A folder in the place of a file can't be removed as one: it stops right there.
    fs::create_dir_all(dir.join("head-before.age.d")).unwrap();
    fs::remove_file(dir.join("head-before.age")).unwrap_or_default();
    fs::rename(dir.join("head-before.age.d"), dir.join("head-before.age")).unwrap();
    assert!(Vault::erase(&dir).is_err());
    assert!(!dir.join("keys").exists() && dir.join(ERASED).is_file());
    assert!(!Vault::exists(&dir));
    fs::remove_dir(dir.join("head-before.age")).unwrap();
    assert!(!Vault::exists(&dir) && !dir.exists(), "the next look goes on");
}

#[test]
fn a_vault_that_nobody_can_read_any_more_goes_too() {
    let (_folder, dir) = given();
    fs::write(dir.join("vault.toml"), "nothing of ours").unwrap();
    Vault::erase(&dir).unwrap();
    assert!(!dir.exists());
}
