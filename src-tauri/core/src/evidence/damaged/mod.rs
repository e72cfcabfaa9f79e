//! Whatever is damaged in the folder of a vault is reported, by unlocking or by the check; the report names it; and whatever
//! it does not name is still there, byte for byte.

mod chance;
mod hot;
mod record;
mod swapped;

use std::{
    fs,
    path::{Path, PathBuf},
};

use chance::{Chance, deep};
use record::{CASES, Record, passphrase};

use super::Quietly;
use crate::{
    clock::Clock,
    failure::Failure,
    journal::{CheckOutcome, Finding, Journal},
};

/// What is done to a file.
#[derive(Debug, Clone, Copy)]
enum Damage {
    Flip { bit: usize },
    Cut { to: usize },
    Zeros { from: usize, count: usize },
}

impl Damage {
    fn flip(chance: &mut Chance, size: usize) -> Self {
        Self::Flip { bit: chance.below(size * 8) }
    }

    /// Anywhere, or where a block of the disk ends.
    fn cut(chance: &mut Chance, size: usize) -> Self {
        let to = chance.below(size);
        Self::Cut { to: if chance.below(2) == 0 { to } else { to / 4096 * 4096 } }
    }

    fn zeros(chance: &mut Chance, size: usize) -> Self {
        let block = *chance.one_of(&[512, 4096]);
        Self::Zeros { from: chance.below(size) / block * block, count: block }
    }

    fn done_to(self, bytes: &[u8]) -> Vec<u8> {
        let mut bytes = bytes.to_vec();
        match self {
            Self::Flip { bit } => bytes[bit / 8] ^= 1 << (bit % 8),
            Self::Cut { to } => bytes.truncate(to),
            Self::Zeros { from, count } => bytes.iter_mut().skip(from).take(count).for_each(|byte| *byte = 0),
        }
        bytes
    }
}

type MakeDamage = fn(&mut Chance, usize) -> Damage;

type Checked = Result<(Journal, CheckOutcome, Vec<Finding>), Failure>;

fn checked_by_reading(dir: &Path) -> Checked {
    checked(Journal::unlock_to_read(dir, &passphrase(), Clock::system())?)
}

fn checked(journal: Journal) -> Checked {
    let (outcome, findings) = journal.check(&Quietly)?;
    Ok((journal, outcome, findings))
}

/// How what was done to `file` was noticed.
#[derive(Debug, PartialEq, Eq)]
enum Noticed {
    ByUnlocking,
    ByTheCheck,
    /// Nothing opens it, a check neither: it is listed as not opened.
    NotOpened,
    /// It is on a page of the journal that nothing uses: everything is there, and the check says so.
    WithoutEffect,
}

/// Panics where it was not noticed, where the report does not name it, or where anything else is not as it was.
fn noticed(record: &Record, dir: &Path, file: &Path, outcome: Checked, about: &str) -> Noticed {
    let name = file.to_str().unwrap();
    let has = |findings: &[Finding], kind: &str, id: Option<&str>| {
        findings.iter().any(|finding| finding.kind == kind && finding.id.as_deref() == id)
    };
    let (journal, outcome, findings) = match outcome {
        Ok(checked) => checked,
        Err(failure) => {
            match (name, &failure) {
                ("keys/passphrase.age", Failure::WrongPassphrase | Failure::SlotDamaged) => {
                    // With the other key the record opens, and the check names the file.
                    let (_folder, copy) = record.copy();
                    fs::copy(dir.join(file), copy.join(file)).unwrap();
                    let opened = Journal::recover(&copy, &record.recovery(), &passphrase(), Clock::system()).unwrap();
                    let (journal, _, findings) = checked(opened).unwrap();
                    assert!(has(&findings, "key-slot", Some(name)), "{findings:?} {about}");
                    record.is_whole(&journal, about);
                }
                ("vault.toml", Failure::SlotDamaged | Failure::NewerFormat) => {}
                ("journal.db", Failure::JournalDamaged) => record.originals_open_without_the_journal(dir, about),
                _ => panic!("{failure:?}: {about}"),
            }
            return Noticed::ByUnlocking;
        }
    };
    let listed = 2 * CASES - hidden_closed(record, &findings);
    assert_eq!(outcome.not_opened as usize, listed, "{findings:?} {about}");
    match (name, record.files.get(file)) {
        ("vault.toml", _) => assert!(has(&findings, "vault-file", Some(name)), "{findings:?} {about}"),
        ("keys/passphrase.age" | "keys/recovery.age", _) => {
            assert!(has(&findings, "key-slot", Some(name)), "{findings:?} {about}");
        }
        ("head.age" | "head-before.age", _) => assert!(has(&findings, "head", Some(name)), "{findings:?} {about}"),
        ("journal.db", _) if findings.is_empty() => {
            assert!(outcome.ok, "{about}");
            record.is_whole(&journal, about);
            return Noticed::WithoutEffect;
        }
        ("journal.db", _) => assert!(has(&findings, "journal", None), "{findings:?} {about}"),
        (_, Some(item)) => {
            assert!(has(&findings, "evidence", Some(&item.id)), "{findings:?} {about}");
            assert_eq!((findings.len(), findings[0].number), (1, Some(item.number)), "{findings:?} {about}");
        }
        (_, None) => {
            assert_eq!(findings, [], "{about}");
            record.is_whole(&journal, about);
            return Noticed::NotOpened;
        }
    }
    assert!(!outcome.ok, "{about}");
    let read = record.all_else_is_whole(&journal, &findings, about);
    // A flipped bit is on one page, and no page has more on it than that.
    assert!(read > 0 || !about.starts_with("Flip"), "nothing is left: {findings:?} {about}");
    if name != "journal.db" && !record.files.contains_key(file) {
        record.is_whole(&journal, about);
    }
    Noticed::ByTheCheck
}

/// Closed items whose row can't be read: they can't be listed.
fn hidden_closed(record: &Record, findings: &[Finding]) -> usize {
    let closed = record.cases.iter().flat_map(|case| &case.items).filter(|item| item.protected);
    closed
        .filter(|item| findings.iter().any(|f| f.kind == "evidence" && f.id.as_deref() == Some(item.id.as_str())))
        .count()
}

#[test]
fn every_flipped_bit_cut_file_and_zeroed_block_is_reported_and_all_else_stays_readable() {
    let mut chance = Chance::new();
    let record = Record::of_one_s_own();
    let files = record.all_files();
    let kinds: [(usize, MakeDamage); 3] = [(2000, Damage::flip), (200, Damage::cut), (200, Damage::zeros)];
    let (mut unlocking, mut check, mut not_opened, mut without_effect) = (0, 0, 0, 0);
    for (count, make) in kinds {
        for round in 0..if deep() { count } else { 4 + count / 100 } {
            // Every third time the journal: it is one file of many, and has most in it.
            let file = if round % 3 == 0 { &PathBuf::from("journal.db") } else { chance.one_of(&files) };
            let path = record.vault().join(file);
            let whole = fs::read(&path).unwrap();
            let damage = make(&mut chance, whole.len());
            let about =
                format!("{damage:?} of {} bytes of {}, CAIRN_SEED={}", whole.len(), file.display(), chance.seed);
            let damaged = damage.done_to(&whole);
            assert_ne!(damaged, whole, "{about}");
            fs::write(&path, &damaged).unwrap();
            let noticed = noticed(&record, &record.vault(), file, checked_by_reading(&record.vault()), &about);
            match noticed {
                Noticed::ByUnlocking => unlocking += 1,
                Noticed::ByTheCheck => check += 1,
                Noticed::NotOpened => not_opened += 1,
                Noticed::WithoutEffect => without_effect += 1,
            }
            // To write, too: what was found may not be mended in silence, and what is mended was without effect.
            if noticed == Noticed::WithoutEffect || round % 10 == 0 && noticed == Noticed::ByTheCheck {
                let (_folder, dir) = record.copy();
                let journal = Journal::unlock(&dir, &passphrase(), Clock::system()).unwrap();
                let outcome = checked(journal);
                let again = super::damaged::noticed(&record, &dir, file, outcome, &about);
                // What lists the unused pages is needed to write.
                assert!(again == noticed || again == Noticed::ByTheCheck, "{again:?} {about}");
            }
            fs::write(&path, &whole).unwrap();
        }
    }
    let (journal, outcome, _) = checked_by_reading(&record.vault()).unwrap();
    assert!(outcome.ok);
    record.is_whole(&journal, "nothing is damaged any more");
    println!(
        "{unlocking} noticed by unlocking, {check} by the check, {not_opened} in what nothing opens, {without_effect} on \
         pages that nothing uses"
    );
}

#[test]
fn a_damaged_record_is_not_copied_over_a_good_backup() {
    let record = Record::of_one_s_own();
    let (folder, dir) = record.copy();
    let out = folder.path().join("copy");
    let open = || Journal::unlock(&dir, &passphrase(), Clock::system()).unwrap();
    open().backup(&out, &Quietly).unwrap();
    let good = fs::read(out.join("journal.db")).unwrap();
    let mut damaged = fs::read(dir.join("journal.db")).unwrap();
    let end = damaged.len() - 100;
    damaged[end] ^= 1;
    fs::write(dir.join("journal.db"), damaged).unwrap();
    assert!(matches!(open().backup(&out, &Quietly), Err(Failure::JournalDamaged)));
    assert_eq!(fs::read(out.join("journal.db")).unwrap(), good);
}

#[test]
fn every_file_that_is_gone_is_reported() {
    let record = Record::of_one_s_own();
    for file in record.all_files() {
        let about = format!("{} gone", file.display());
        let path = record.vault().join(&file);
        let whole = fs::read(&path).unwrap();
        fs::remove_file(&path).unwrap();
        let outcome = checked_by_reading(&record.vault());
        let name = file.to_str().unwrap();
        match name {
            "vault.toml" => assert!(matches!(outcome, Err(Failure::VaultMissing)), "{about}"),
            "journal.db" => assert!(matches!(outcome, Err(Failure::JournalMissing)), "{about}"),
            "head-before.age" => {
                // The first of a vault has none before it, and nothing hangs on it while the newest is whole.
                let (journal, outcome, findings) = outcome.unwrap();
                assert!(outcome.ok, "{findings:?} {about}");
                record.is_whole(&journal, &about);
            }
            "keys/passphrase.age" => {
                assert!(matches!(outcome, Err(Failure::SlotDamaged)), "{about}");
                let (_folder, copy) = record.copy();
                let opened = Journal::recover(&copy, &record.recovery(), &passphrase(), Clock::system()).unwrap();
                let (journal, _, findings) = checked(opened).unwrap();
                assert_eq!(
                    (findings[0].id.as_deref(), findings[0].problem.as_str()),
                    (Some(name), "missing"),
                    "{about}"
                );
                record.is_whole(&journal, &about);
            }
            _ => drop(noticed(&record, &record.vault(), &file, outcome, &about)),
        }
        fs::write(&path, &whole).unwrap();
    }
}

/// With both heads gone, or another vault's journal in the place of this one.
#[test]
fn what_fits_nothing_is_reported_too() {
    let mut chance = Chance::new();
    let record = Record::of_one_s_own();
    let (_folder, dir) = record.copy();
    for name in ["head.age", "head-before.age"] {
        fs::write(dir.join(name), chance.bytes(300)).unwrap();
    }
    let (journal, _, findings) = checked_by_reading(&dir).unwrap();
    assert_eq!((findings[0].kind.as_str(), findings[0].problem.as_str()), ("head", "head-missing"));
    record.is_whole(&journal, "no head");
    let other = Record::make(&mut chance);
    let (_folder, dir) = record.copy();
    fs::copy(other.vault().join("journal.db"), dir.join("journal.db")).unwrap();
    assert!(matches!(checked_by_reading(&dir), Err(Failure::JournalDamaged)));
}

#[test]
fn yesterdays_journal_is_reported_with_the_number_of_events_that_are_missing() {
    let mut chance = Chance::new();
    let record = Record::of_one_s_own();
    let yesterday = fs::read(record.vault().join("journal.db")).unwrap();
    for missing in [1, 2, 7] {
        let (_folder, dir) = record.copy();
        let journal = Journal::unlock(&dir, &passphrase(), Clock::system()).unwrap();
        let mut cases = Vec::new();
        for _ in 0..missing {
            let case = &chance.one_of(&record.cases).id;
            let draft = crate::journal::AccountDraft {
                platform: "signal".into(),
                handle: "555-0101".into(),
                user_id: None,
                url: None,
            };
            journal.add_account(case, &draft).unwrap();
            cases.push(case.clone());
        }
        drop(journal);
        fs::write(dir.join("journal.db"), &yesterday).unwrap();
        for _ in 0..2 {
            let journal = Journal::unlock(&dir, &passphrase(), Clock::system()).unwrap();
            let (journal, outcome, findings) = checked(journal).unwrap();
            assert_eq!(outcome.missing_events, missing);
            assert!(findings.iter().all(|finding| finding.problem == "events-missing"));
            assert!(cases.iter().all(|case| findings.iter().any(|finding| finding.id.as_ref() == Some(case))));
            record.is_whole(&journal, "yesterday's journal");
        }
    }
}

/// Stops after the first piece of the second item.
struct Stopping(super::Stop);

impl super::Work for Stopping {
    fn progress(&self, done: u64, _of: u64) {
        if done > 60_000 {
            self.0.ask();
        }
    }
    fn stopped(&self) -> bool {
        self.0.asked()
    }
}

/// Counts what is read.
#[derive(Default)]
struct Counting(std::sync::Mutex<Vec<u64>>);

impl super::Work for Counting {
    fn progress(&self, done: u64, _of: u64) {
        self.0.lock().unwrap().push(done);
    }
    fn stopped(&self) -> bool {
        false
    }
}

#[test]
fn a_check_that_was_stopped_goes_on_where_it_was_and_forgets_nothing_that_it_found() {
    let record = Record::of_one_s_own();
    let first = &record.cases[0].items[0];
    let file = record.files.iter().find(|(_, item)| item.id == first.id).unwrap().0;
    fs::write(record.vault().join(file), b"something else").unwrap();
    let journal = Journal::unlock_to_read(&record.vault(), &passphrase(), Clock::system()).unwrap();
    let stopped = journal.check(&Stopping(super::Stop::default()));
    assert!(matches!(stopped, Err(Failure::Cancelled)));
    let rest = Counting::default();
    let (outcome, findings) = journal.check(&rest).unwrap();
    assert_eq!((outcome.items as usize, findings.len()), (record.files.len(), 1));
    assert_eq!(findings[0].id.as_ref(), Some(&first.id));
    let begun = rest.0.into_inner().unwrap()[0];
    assert!(begun > 800, "what was read before counts, and is not read again: {begun}");
    // The next one begins anew.
    let all = Counting::default();
    journal.check(&all).unwrap();
    assert!(all.0.into_inner().unwrap()[0] < begun);
}
