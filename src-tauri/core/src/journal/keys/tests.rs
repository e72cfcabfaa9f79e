use std::fs;

use super::*;
use crate::{
    clock::Clock,
    journal::tests::journal,
    vault::{ExposeSecret, Secret},
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

/// Cut off after each step of a change, the vault opens, and nothing is said of a stranger.
#[test]
fn a_change_of_keys_that_is_cut_off_is_no_damage() {
    let (folder, journal) = journal();
    let dir = folder.path().join("vault");
    let key = RecoveryKey::make();
    let [slot, recovery] =
        [journal.vault.passphrase_slot(&secret("another"), WorkFactor::FOR_TESTS), journal.vault.recovery_slot(&key)]
            .map(Result::unwrap);
    let announced = |name: &str, slot: &[u8]| {
        remember(&journal.store().db, &format!("{name}{NEXT}"), &hex::encode(Sha256::digest(slot))).unwrap();
    };
    // Each was announced, and nothing else was done.
    announced(PASSPHRASE, &slot);
    announced(RECOVERY, &recovery);
    drop(journal);
    let journal = Journal::unlock(&dir, &secret(OLD), Clock::system()).unwrap();
    assert_eq!(findings(&journal), []);
    let left = |journal: &Journal| -> u32 {
        let of = "SELECT count(*) FROM vault_file WHERE name LIKE '%.next'";
        journal.store().db.query_row(of, [], |row| row.get(0)).unwrap()
    };
    assert_eq!(left(&journal), 0);

    // Each was announced and written, and the journal did not learn of it.
    let announced = |name: &str, slot: &[u8]| {
        remember(&journal.store().db, &format!("{name}{NEXT}"), &hex::encode(Sha256::digest(slot))).unwrap();
    };
    announced(PASSPHRASE, &slot);
    announced(RECOVERY, &recovery);
    journal.vault.change_passphrase(&slot).unwrap();
    journal.vault.change_recovery_key(Some(&recovery)).unwrap();
    drop(journal);
    let journal = Journal::unlock_to_read(&dir, &secret("another"), Clock::system()).unwrap();
    assert_eq!((findings(&journal), left(&journal)), (vec![], 2), "who only looks changes nothing");
    drop(journal);
    let journal = Journal::unlock(&dir, &secret("another"), Clock::system()).unwrap();
    assert_eq!((findings(&journal), left(&journal)), (vec![], 0));

    // The same for a key that was taken away.
    remember(&journal.store().db, &format!("{RECOVERY}{NEXT}"), &hex::encode(Sha256::digest(b""))).unwrap();
    journal.vault.change_recovery_key(None).unwrap();
    drop(journal);
    let journal = Journal::unlock(&dir, &secret("another"), Clock::system()).unwrap();
    assert_eq!((findings(&journal), left(&journal)), (vec![], 0));
}

#[test]
fn a_slot_that_nobody_announced_is_reported_and_stays_reported() {
    let (folder, journal) = journal();
    let dir = folder.path().join("vault");
    journal.renew_recovery_key(&RecoveryKey::make()).unwrap();
    let foreign = journal.vault.recovery_slot(&RecoveryKey::make()).unwrap();
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
