use super::*;
use crate::vault::WorkFactor;

/// A fresh vault in a folder of its own. Its passphrase opens it at once.
pub(crate) fn passphrase() -> Secret {
    Secret::from("granite under the lamp")
}

pub(crate) fn journal() -> (tempfile::TempDir, Journal) {
    let folder = tempfile::tempdir().unwrap();
    let journal =
        Journal::create(&folder.path().join("vault"), &passphrase(), WorkFactor::FOR_TESTS, None, Clock::system())
            .unwrap();
    (folder, journal)
}

pub(crate) fn new_case(journal: &Journal) -> String {
    let draft = CaseDraft { title: "A case".into(), country: "US".into(), region: Some("OH".into()) };
    journal.new_case(&draft).unwrap().id
}

fn note(text: &str, at: &str) -> EntryDraft {
    EntryDraft {
        kind: EntryKind::Note,
        at: at.into(),
        certainty: Certainty::Exact,
        text: text.into(),
        accounts: Vec::new(),
        sign: None,
    }
}

#[test]
fn what_was_written_is_there_after_unlocking_again() {
    let (folder, journal) = journal();
    let case = new_case(&journal);
    journal.add_entry(&case, &note("He wrote again.", "2026-11-03T21:04:00-05:00")).unwrap();
    drop(journal);
    let dir = folder.path().join("vault");
    let again = Journal::unlock(&dir, &Secret::from("granite under the lamp"), Clock::system()).unwrap();
    assert_eq!(again.findings(), []);
    assert_eq!(again.entries(&case).unwrap()[0].text, "He wrote again.");
}

#[test]
fn a_correction_keeps_the_earlier_version() {
    let (_folder, journal) = journal();
    let case = new_case(&journal);
    let entry = journal.add_entry(&case, &note("At nine.", "2026-11-03T21:04:00-05:00")).unwrap();
    let corrected = journal.correct_entry(&entry.id, "At ten.", "I looked at the phone.").unwrap();
    assert_eq!(corrected.text, "At ten.");
    assert_eq!(corrected.versions.len(), 2);
    assert_eq!(corrected.versions[0].text, "At nine.");
    assert!(journal.write(|w| Ok(w.tx().execute("UPDATE entry_version SET text = 'x'", [])?)).is_err());
}

#[test]
fn any_string_is_a_valid_query() {
    let (_folder, journal) = journal();
    let case = new_case(&journal);
    journal.add_entry(&case, &note("He asked for a gift card 🎁 in Zürich.", "2026-11-03T21:04:00-05:00")).unwrap();
    for (query, finds) in [
        ("gift", true),
        ("GIF", true),
        ("zurich", true),
        ("🎁", true),
        ("ift car", true),
        ("nothing here", false),
        ("\"", false),
        ("AND OR NOT", false),
        ("*", false),
        ("a:b", false),
        ("NEAR(", false),
        ("", false),
        ("\0", false),
    ] {
        assert_eq!(!journal.search(&case, query, 10).unwrap().is_empty(), finds, "{query:?}");
    }
}

#[test]
fn a_journal_behind_its_head_is_reported_for_good() {
    let (folder, journal) = journal();
    let dir = folder.path().join("vault");
    let case = new_case(&journal);
    let before = std::fs::read(dir.join("journal.db")).unwrap();
    journal.add_entry(&case, &note("This will be lost.", "2026-11-03T21:04:00-05:00")).unwrap();
    drop(journal);
    std::fs::write(dir.join("journal.db"), before).unwrap();
    for _ in 0..2 {
        let again = Journal::unlock(&dir, &Secret::from("granite under the lamp"), Clock::system()).unwrap();
        assert_eq!(again.findings()[0].problem, "events-missing");
        assert_eq!(again.check_chains().unwrap().0.missing_events, 1);
        again.add_entry(&case, &note("Later.", "2026-11-04T21:04:00-05:00")).unwrap();
    }
}

#[test]
fn opened_to_read_the_gap_is_told_and_not_a_byte_changes() {
    let (folder, journal) = journal();
    let dir = folder.path().join("vault");
    let case = new_case(&journal);
    let before = std::fs::read(dir.join("journal.db")).unwrap();
    journal.add_entry(&case, &note("This will be lost.", "2026-11-03T21:04:00-05:00")).unwrap();
    drop(journal);
    std::fs::write(dir.join("journal.db"), &before).unwrap();
    std::fs::write(dir.join("left-over.part"), b"x").unwrap();
    let head = std::fs::read(dir.join("head.age")).unwrap();
    let reader = Journal::unlock_to_read(&dir, &Secret::from("granite under the lamp"), Clock::system()).unwrap();
    assert_eq!(reader.findings()[0].problem, "events-missing");
    assert_eq!(reader.check_chains().unwrap().0.missing_events, 1);
    assert!(reader.add_entry(&case, &note("Later.", "2026-11-04T21:04:00-05:00")).is_err());
    assert_eq!(std::fs::read(dir.join("journal.db")).unwrap(), before);
    assert_eq!(std::fs::read(dir.join("head.age")).unwrap(), head);
    assert!(dir.join("left-over.part").exists());
}

#[test]
fn a_head_behind_a_valid_chain_is_caught_up() {
    let (folder, journal) = journal();
    let dir = folder.path().join("vault");
    let case = new_case(&journal);
    let before = std::fs::read(dir.join("head.age")).unwrap();
    journal.add_entry(&case, &note("Kept.", "2026-11-03T21:04:00-05:00")).unwrap();
    drop(journal);
    std::fs::write(dir.join("head.age"), before).unwrap();
    let again = Journal::unlock(&dir, &Secret::from("granite under the lamp"), Clock::system()).unwrap();
    assert_eq!(again.findings(), []);
}

#[test]
fn a_missing_head_and_a_changed_key_file_are_reported() {
    let (folder, journal) = journal();
    let dir = folder.path().join("vault");
    drop(journal);
    std::fs::remove_file(dir.join("head.age")).unwrap();
    let _ = std::fs::remove_file(dir.join("head-before.age"));
    let toml = std::fs::read_to_string(dir.join("vault.toml")).unwrap();
    std::fs::write(dir.join("vault.toml"), format!("{toml}\n# changed\n")).unwrap();
    let again = Journal::unlock(&dir, &Secret::from("granite under the lamp"), Clock::system()).unwrap();
    let problems: Vec<_> = again.findings().iter().map(|f| (f.kind.as_str(), f.problem.as_str())).collect();
    assert_eq!(problems, [("vault-file", "changed"), ("head", "head-missing")]);
}

#[test]
fn each_failure_of_opening_has_its_own_name_and_changes_nothing() {
    let (folder, journal) = journal();
    let dir = folder.path().join("vault");
    let open = |passphrase: &str| {
        Journal::unlock(&dir, &Secret::from(passphrase.to_owned()), Clock::system()).err().map(|f| f.code())
    };
    assert_eq!(open("granite under the lamp"), Some("in-use"));
    drop(journal);
    assert_eq!(open("wrong"), Some("wrong-passphrase"));
    let db = std::fs::read(dir.join("journal.db")).unwrap();
    std::fs::remove_file(dir.join("journal.db")).unwrap();
    assert_eq!(open("granite under the lamp"), Some("journal-missing"));
    assert!(!dir.join("journal.db").exists());
    std::fs::write(dir.join("journal.db"), b"").unwrap();
    assert_eq!(open("granite under the lamp"), Some("journal-damaged"));
    let mut damaged = db.clone();
    damaged[100] ^= 1;
    std::fs::write(dir.join("journal.db"), damaged).unwrap();
    assert_eq!(open("granite under the lamp"), Some("journal-damaged"));
    std::fs::write(dir.join("journal.db"), db).unwrap();
    assert_eq!(open("granite under the lamp"), None);
    std::fs::write(dir.join("keys/passphrase.age"), b"age-encryption.org/v1\n").unwrap();
    assert_eq!(open("granite under the lamp"), Some("slot-damaged"));
    std::fs::write(dir.join("vault.toml"), "format = 9\nid = \"x\"\n").unwrap();
    assert_eq!(open("granite under the lamp"), Some("newer-format"));
    std::fs::remove_file(dir.join("vault.toml")).unwrap();
    assert_eq!(open("granite under the lamp"), Some("vault-missing"));
}

#[test]
fn a_damaged_page_is_found_by_the_check_wherever_it_is() {
    let (folder, journal) = journal();
    let dir = folder.path().join("vault");
    let case = new_case(&journal);
    journal.add_entry(&case, &note("Kept.", "2026-11-03T21:04:00-05:00")).unwrap();
    assert!(journal.check_chains().unwrap().0.ok);
    drop(journal);
    let whole = std::fs::read(dir.join("journal.db")).unwrap();
    for page in [1, 10, 20, whole.len() / 4096 - 1] {
        let mut damaged = whole.clone();
        damaged[page * 4096 + 100] ^= 1;
        std::fs::write(dir.join("journal.db"), damaged).unwrap();
        // What opening reads anyway fails there; the rest is what the check is for.
        let opened = Journal::unlock_to_read(&dir, &Secret::from("granite under the lamp"), Clock::system());
        let told = opened.and_then(|journal| journal.check_chains());
        assert!(told.is_err() || !told.unwrap().0.ok, "page {page}");
    }
}

#[test]
fn a_vault_is_never_made_over_something_else() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("letter.txt"), b"mine").unwrap();
    let made = Journal::create(folder.path(), &Secret::from("p"), WorkFactor::FOR_TESTS, None, Clock::system());
    assert!(matches!(made, Err(Failure::VaultExists)));
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
}
