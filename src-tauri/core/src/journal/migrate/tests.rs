use std::{fs, path::Path};

use super::*;
use crate::{
    clock::Clock,
    journal::{DeviceSheet, Journal, database, tests::journal},
    vault::Secret,
};

const PASSPHRASE: &str = "granite under the lamp";

/// A vault as the first release left it, with everything in it that could be kept then.
fn old_vault() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/vaults/0001");
    copy_folder(&kept, &folder.path().join("vault"));
    folder
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir(to).unwrap();
    for entry in fs::read_dir(from).unwrap().flatten() {
        let place = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_folder(&entry.path(), &place);
        } else {
            fs::copy(entry.path(), place).unwrap();
        }
    }
}

fn version(dir: &Path) -> usize {
    let vault = crate::vault::Vault::unlock(dir, &Secret::from(PASSPHRASE)).unwrap();
    open_as_it_is(&vault.journal_path(), &vault.journal_key_pragma()).unwrap().1
}

fn everything_is_there(journal: &Journal) {
    assert_eq!(journal.findings(), []);
    let case = &journal.cases().unwrap()[0].id;
    let entries = journal.entries(case).unwrap();
    assert_eq!((entries.len(), entries[0].versions.len()), (2, 2));
    assert_eq!(entries[0].text, "He wrote at ten.");
    let account = &journal.accounts(case).unwrap()[0];
    assert_eq!((account.handle.as_str(), &entries[1].accounts), ("sam_rivers", &vec![account.id.clone()]));
    let evidence = journal.evidence(case).unwrap();
    let kinds: Vec<_> = evidence.iter().map(|item| (item.kind.as_str(), item.device.as_ref())).collect();
    assert_eq!(kinds, [("file", None), ("reference", None)]);
    assert!(journal.verify_evidence(case, &crate::evidence::Quietly).unwrap().iter().all(|row| row.ok));
    assert_eq!(journal.submissions(case).unwrap()[0].follow_ups.len(), 2);
    assert_eq!(journal.custody(case).unwrap().length, 8);
    assert!(!journal.search(case, "rivers", 5).unwrap().is_empty());
    assert_eq!(journal.situation(case).unwrap().region.as_deref(), Some("OH"));
    assert_eq!(journal.step_states(case).unwrap().len(), 0);
    assert!(journal.check_chains().unwrap().0.ok);
    assert_eq!(journal.devices(case).unwrap(), []);
}

#[test]
fn a_vault_of_the_first_release_is_brought_on_and_everything_is_there() {
    let folder = old_vault();
    let dir = folder.path().join("vault");
    assert_eq!(version(&dir), 1);
    let open = || Journal::unlock(&dir, &Secret::from(PASSPHRASE), Clock::system()).unwrap();
    let journal = open();
    everything_is_there(&journal);
    let case = journal.cases().unwrap()[0].id.clone();
    let sheet = DeviceSheet { kind: "phone".into(), ..DeviceSheet::default() };
    journal.add_device(&case, &sheet).unwrap();
    drop(journal);
    assert_eq!(version(&dir), MIGRATIONS.len());
    assert_eq!(open().devices(&case).unwrap().len(), 1);
    assert!(fs::read_dir(&dir).unwrap().flatten().all(|entry| !crate::durable::is_unfinished(&entry.path())));
}

#[test]
fn opened_to_read_an_old_vault_tells_everything_and_not_a_byte_changes() {
    let folder = old_vault();
    let dir = folder.path().join("vault");
    let before = fs::read(dir.join("journal.db")).unwrap();
    let journal = Journal::unlock_to_read(&dir, &Secret::from(PASSPHRASE), Clock::system()).unwrap();
    everything_is_there(&journal);
    let case = journal.cases().unwrap()[0].id.clone();
    let sheet = DeviceSheet { kind: "phone".into(), ..DeviceSheet::default() };
    assert!(journal.add_device(&case, &sheet).is_err());
    drop(journal);
    assert_eq!(fs::read(dir.join("journal.db")).unwrap(), before);
    assert_eq!(fs::read_dir(&dir).unwrap().count(), fs::read_dir(fixture()).unwrap().count());
}

fn fixture() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/vaults/0001")
}

#[test]
fn a_copy_that_can_not_be_finished_leaves_the_old_journal_and_nothing_else() {
    let folder = old_vault();
    let dir = folder.path().join("vault");
    let vault = crate::vault::Vault::unlock(&dir, &Secret::from(PASSPHRASE)).unwrap();
    let (path, key) = (vault.journal_path(), vault.journal_key_pragma());
    // A table of that name in the way makes the migration fail half-way.
    let (db, _) = open_as_it_is(&path, &key).unwrap();
    db.execute_batch("CREATE TABLE permission (x TEXT) STRICT; INSERT INTO permission VALUES ('mine');").unwrap();
    drop(db);
    let (before, files) = (fs::read(&path).unwrap(), fs::read_dir(&dir).unwrap().count());
    assert!(database::open(&path, &key).is_err());
    assert_eq!(fs::read(&path).unwrap(), before);
    assert_eq!(fs::read_dir(&dir).unwrap().count(), files);
}

#[test]
fn damage_in_the_old_journal_is_found_before_the_copy_takes_its_place() {
    let folder = old_vault();
    let dir = folder.path().join("vault");
    let vault = crate::vault::Vault::unlock(&dir, &Secret::from(PASSPHRASE)).unwrap();
    let (path, key) = (vault.journal_path(), vault.journal_key_pragma());
    let whole = fs::read(&path).unwrap();
    // Each page after the first, which is read in any case.
    for page in 1..whole.len() / 4096 {
        let mut damaged = whole.clone();
        damaged[page * 4096 + 100] ^= 1;
        fs::write(&path, &damaged).unwrap();
        assert!(database::open(&path, &key).is_err(), "page {page}");
        assert!(fs::read(&path).unwrap() == damaged, "page {page}");
    }
}

#[test]
fn each_step_from_any_version_gives_the_same_tables_as_a_new_journal() {
    let folder = tempfile::tempdir().unwrap();
    let key = format!("x'{}'", "7f".repeat(32));
    let schema = |name: &str, version: usize| -> Vec<(String, String)> {
        let path = folder.path().join(name);
        drop(database::create_at(&path, &key, version).unwrap());
        let db = database::open(&path, &key).unwrap();
        let mut rows = db.prepare("SELECT name, coalesce(sql, '') FROM sqlite_schema ORDER BY type, name").unwrap();
        rows.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap().map(Result::unwrap).collect()
    };
    let newest = schema("newest", MIGRATIONS.len());
    for version in 1..MIGRATIONS.len() {
        assert_eq!(schema(&format!("from-{version}"), version), newest);
    }
}

#[test]
fn a_journal_of_a_newer_cairn_is_left_as_it_is() {
    let (folder, journal) = journal();
    journal.write(|w| Ok(w.tx().pragma_update(None, "user_version", 999)?)).unwrap();
    drop(journal);
    let dir = folder.path().join("vault");
    let before = fs::read(dir.join("journal.db")).unwrap();
    let again = Journal::unlock(&dir, &Secret::from(PASSPHRASE), Clock::system());
    assert!(matches!(again, Err(Failure::NewerFormat)));
    assert_eq!(fs::read(dir.join("journal.db")).unwrap(), before);
}
