use std::fs;

use super::*;
use crate::{
    clock::Clock,
    journal::tests::journal,
    vault::{ExposeSecret, Vault},
};

const OLD: &str = "granite under the lamp";

fn secret(text: &str) -> Secret {
    Secret::from(text.to_owned())
}

/// What the check says of the key slots.
fn findings(journal: &Journal) -> Vec<(String, String)> {
    let found = journal.findings().iter();
    found.map(|finding| (finding.id.clone().unwrap_or_default(), finding.problem.clone())).collect()
}

#[test]
fn another_recovery_key_takes_the_place_of_the_one_before_and_can_be_taken_away() {
    let (folder, journal) = journal();
    let dir = folder.path().join("vault");
    let [first, second] = [RecoveryKey::make(), RecoveryKey::make()];
    assert!(!journal.has_recovery_key());
    journal.renew_recovery_key(&first).unwrap();
    journal.renew_recovery_key(&second).unwrap();
    assert!(journal.has_recovery_key());
    drop(journal);

    assert!(matches!(Vault::unlock_with_recovery(&dir, &first), Err(Failure::WrongRecoveryKey)));
    let typed = RecoveryKey::parse(&secret(&second.to_text().expose_secret().to_lowercase())).unwrap();
    drop(Vault::unlock_with_recovery(&dir, &typed).unwrap());

    let journal = Journal::unlock(&dir, &secret(OLD), Clock::system()).unwrap();
    assert_eq!(findings(&journal), []);
    journal.remove_recovery_key().unwrap();
    journal.remove_recovery_key().unwrap();
    assert!(!journal.has_recovery_key());
    drop(journal);
    assert!(matches!(Vault::unlock_with_recovery(&dir, &second), Err(Failure::WrongRecoveryKey)));
    assert_eq!(findings(&Journal::unlock(&dir, &secret(OLD), Clock::system()).unwrap()), []);
}

/// Cut off after each step of a change, the vault opens, nothing is said of a stranger, and the change is brought to its end.
#[test]
fn a_change_of_keys_that_is_cut_off_is_no_damage() {
    let (folder, journal) = journal();
    let dir = folder.path().join("vault");
    let [slot, recovery] = [
        journal.vault.new_passphrase_slot(&secret("another"), WorkFactor::FOR_TESTS),
        journal.vault.new_recovery_slot(&RecoveryKey::make()),
    ]
    .map(Result::unwrap);
    let stopped = || Err(Failure::Cancelled);
    let fixed = |journal: &Journal| journal.vault.fixed_files().unwrap();
    let before = fixed(&journal);
    // Each was announced, and nothing else was done.
    assert!(journal.change_slot(PASSPHRASE, Some(&slot), stopped).is_err());
    assert!(journal.change_slot(RECOVERY, Some(&recovery), stopped).is_err());
    drop(journal);
    let journal = Journal::unlock(&dir, &secret(OLD), Clock::system()).unwrap();
    assert_eq!((findings(&journal), fixed(&journal)), (vec![], before));
    // Each was announced and written, and said to have failed all the same.
    let stopped_behind = |done: Result<(), Failure>| done.and(Err(Failure::Cancelled));
    let change = || stopped_behind(journal.vault.put_passphrase_slot(&slot));
    assert!(journal.change_slot(PASSPHRASE, Some(&slot), change).is_err());
    let change = || stopped_behind(journal.vault.put_recovery_slot(Some(&recovery)));
    assert!(journal.change_slot(RECOVERY, Some(&recovery), change).is_err());
    drop(journal);
    for _ in 0..2 {
        let journal = Journal::unlock(&dir, &secret("another"), Clock::system()).unwrap();
        assert_eq!(findings(&journal), []);
        assert!(journal.has_recovery_key());
    }
}

#[test]
fn a_slot_that_nobody_announced_is_reported_and_stays_reported() {
    let (folder, journal) = journal();
    let dir = folder.path().join("vault");
    journal.renew_recovery_key(&RecoveryKey::make()).unwrap();
    let foreign = journal.vault.new_recovery_slot(&RecoveryKey::make()).unwrap();
    drop(journal);
    fs::write(dir.join(RECOVERY), &foreign).unwrap();
    for _ in 0..2 {
        let journal = Journal::unlock(&dir, &secret(OLD), Clock::system()).unwrap();
        assert_eq!(findings(&journal), [(RECOVERY.to_owned(), "changed".to_owned())]);
    }
    fs::remove_file(dir.join(RECOVERY)).unwrap();
    let journal = Journal::unlock(&dir, &secret(OLD), Clock::system()).unwrap();
    assert_eq!(findings(&journal), [(RECOVERY.to_owned(), "missing".to_owned())]);
}
