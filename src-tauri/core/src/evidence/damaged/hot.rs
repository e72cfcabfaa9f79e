//! A rollback journal that a crash left: whole, damaged and deleted.

use std::{fs, path::Path};

use super::{
    Damage, MakeDamage,
    chance::{Chance, deep},
    checked_by_reading,
    record::{Record, copy_folder, passphrase},
};
use crate::{clock::Clock, failure::Failure, journal::Journal};

const HOT: &str = "journal.db-journal";

/// The vault as a crash leaves it in the middle of a transaction that has begun to write pages.
fn crashed(record: &Record, into: &Path) {
    let (_folder, dir) = record.copy();
    let journal = Journal::unlock(&dir, &passphrase(), Clock::system()).unwrap();
    let case = &record.cases[0].id;
    journal
        .read(|db| {
            // So little room that changed pages have to be written before the end.
            db.execute_batch("PRAGMA cache_size = 2; PRAGMA cache_spill = 1; BEGIN;")?;
            for round in 0..400 {
                let text = format!("{round} ").repeat(400);
                db.execute(
                    "INSERT INTO situation (case_id, answers, written) VALUES (?1, ?2, '2026-11-03T21:04:00-05:00')",
                    (case, &text),
                )?;
                db.execute(
                    "INSERT INTO search (kind, id, case_id, title, body) VALUES ('entry', ?1, ?2, '', ?3)",
                    (round.to_string(), case, &text),
                )?;
            }
            db.execute("UPDATE cases SET title = 'half a change'", [])?;
            copy_folder(&dir, into);
            db.execute_batch("ROLLBACK")?;
            Ok(())
        })
        .unwrap();
    assert!(into.join(HOT).metadata().unwrap().len() > 4096, "there is something to roll back");
    assert_ne!(fs::read(into.join("journal.db")).unwrap(), fs::read(record.vault().join("journal.db")).unwrap());
}

/// Either it is told, or the record is what it was before the transaction.
fn told_or_whole(record: &Record, dir: &Path, about: &str) -> bool {
    match checked_by_reading(dir) {
        Err(Failure::JournalDamaged) => {
            record.originals_open_without_the_journal(dir, about);
            true
        }
        Err(failure) => panic!("{failure:?} {about}"),
        Ok((journal, outcome, findings)) if outcome.ok => {
            record.is_whole(&journal, about);
            let titles: Vec<_> = journal.cases().unwrap().into_iter().map(|case| case.title).collect();
            assert!(!titles.contains(&"half a change".to_owned()), "half a transaction: {about} {findings:?}");
            false
        }
        Ok(_) => true,
    }
}

#[test]
fn a_crash_in_the_middle_is_rolled_back_and_a_damaged_or_deleted_rollback_journal_is_told() {
    let mut chance = Chance::new();
    let record = Record::of_one_s_own();
    let folder = tempfile::tempdir().unwrap();
    let left = folder.path().join("left");
    crashed(&record, &left);
    let fresh = |name: &str| {
        let dir = folder.path().join(name);
        let _ = fs::remove_dir_all(&dir);
        copy_folder(&left, &dir);
        dir
    };
    assert!(!told_or_whole(&record, &fresh("whole"), "rolled back"));

    let dir = fresh("deleted");
    fs::remove_file(dir.join(HOT)).unwrap();
    assert!(told_or_whole(&record, &dir, "deleted"));

    let hot = fs::read(left.join(HOT)).unwrap();
    let kinds: [MakeDamage; 3] = [Damage::flip, Damage::cut, Damage::zeros];
    let (mut told, rounds) = (0, if deep() { 400 } else { 6 });
    for round in 0..rounds {
        let damage = kinds[round % 3](&mut chance, hot.len());
        let dir = fresh("damaged");
        fs::write(dir.join(HOT), damage.done_to(&hot)).unwrap();
        let about = format!("{damage:?} of {} bytes, CAIRN_SEED={}", hot.len(), chance.seed);
        told += u32::from(told_or_whole(&record, &dir, &about));
    }
    println!("{told} of {rounds} told, the others without effect");
}
