//! Whether the pages of a journal are as they were written.
//!
//! A page that nothing uses may be torn: SQLite writes such a page without keeping what was on it, since nobody needs that,
//! and does not bring it back where a power cut takes the write back. It hides nothing. Yet whoever reads every page stumbles
//! over it, and so it is written anew.

use std::collections::BTreeSet;

use rusqlite::Connection;

use super::database::has_failed;
use crate::failure::Failure;

/// What was found on the disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Pages {
    /// Every page is as it was written.
    Whole,
    /// Only pages that nothing uses are not.
    UnusedTorn,
    /// Some that are in use are not.
    Damaged,
}

/// Looks at every page on the disk: of the journal, or of the older one beside the copy in memory.
pub(super) fn look_at(db: &Connection) -> Result<Pages, Failure> {
    let mut files = db.prepare("SELECT name FROM pragma_database_list")?;
    let names: Vec<String> = files.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    names.iter().try_fold(Pages::Whole, |worst, name| Ok(worst.max(look_at_file(db, name)?)))
}

fn look_at_file(db: &Connection, name: &str) -> Result<Pages, Failure> {
    // SQLCipher's own pragma: it has a row for each bad page, and none for what is not encrypted.
    let mut rows = db.prepare(&format!("PRAGMA {name}.cipher_integrity_check"))?;
    let said: Vec<String> = rows.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    if said.is_empty() {
        return Ok(Pages::Whole);
    }
    let bad: Option<BTreeSet<u32>> =
        said.iter().map(|line| line.strip_prefix("HMAC verification failed for page ")?.parse().ok()).collect();
    let Some(bad) = bad else { return Ok(Pages::Damaged) };
    let mut rows = db.prepare("SELECT pageno FROM dbstat WHERE schema = ?1")?;
    let used: Result<BTreeSet<u32>, _> = rows.query_map([name], |row| row.get(0))?.collect();
    // Which pages are in use stands on pages that are in use.
    let told = used.is_ok_and(|used| used.is_disjoint(&bad)) && !has_failed(db);
    Ok(if told { Pages::UnusedTorn } else { Pages::Damaged })
}

/// Writes all pages anew where some that nothing uses are torn. Where that can't be done now, they stay as they are.
pub(super) fn mend_unused(db: &Connection) -> Result<Pages, Failure> {
    let found = look_at(db)?;
    if found == Pages::UnusedTorn && db.execute_batch("VACUUM").is_ok() {
        return look_at(db);
    }
    Ok(found)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use std::{fs, path::Path};

    use super::*;
    use crate::{
        clock::Clock,
        evidence::Quietly,
        journal::{Journal, database, tests::journal, tests::new_case},
        vault::Vault,
    };

    const PAGE: usize = 4096;

    /// Leaves pages in a journal that nothing uses, and says which.
    fn with_unused(journal: &Journal) -> Vec<u32> {
        let store = |sql: &str| journal.read(|db| Ok(db.execute_batch(sql)?)).unwrap();
        store("CREATE TABLE soon_gone (text TEXT)");
        store("INSERT INTO soon_gone (text) VALUES (hex(zeroblob(40000)))");
        store("DROP TABLE soon_gone");
        journal
            .read(|db| {
                let mut used = db.prepare("SELECT pageno FROM dbstat")?;
                let used: BTreeSet<u32> = used.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
                let all: u32 = db.pragma_query_value(None, "page_count", |row| row.get(0))?;
                Ok((1..=all).filter(|page| !used.contains(page)).collect())
            })
            .unwrap()
    }

    fn tear(path: &Path, page: u32) {
        let mut bytes = fs::read(path).unwrap();
        let at = (page as usize - 1) * PAGE + 100;
        bytes[at..at + 512].fill(0x55);
        fs::write(path, bytes).unwrap();
    }

    fn open(dir: &Path) -> Journal {
        Journal::unlock(dir, &crate::journal::tests::passphrase(), Clock::system()).unwrap()
    }

    fn pages_of(vault: &Vault) -> Pages {
        let db = database::open_as_it_is(&vault.journal_path(), &vault.journal_key_pragma()).unwrap().0;
        look_at(&db).unwrap()
    }

    #[test]
    fn a_torn_page_that_nothing_uses_is_no_damage_and_is_written_anew() {
        let (folder, journal) = journal();
        let dir = folder.path().join("vault");
        let case = new_case(&journal);
        let unused = with_unused(&journal);
        assert!(unused.len() > 10, "{unused:?}");
        let path = journal.vault().journal_path();
        drop(journal);
        tear(&path, unused[5]);
        let to_read = Journal::unlock_to_read(&dir, &crate::journal::tests::passphrase(), Clock::system()).unwrap();
        assert_eq!(to_read.findings(), []);
        assert_eq!(pages_of(to_read.vault()), Pages::UnusedTorn);
        assert!(to_read.check(&Quietly).unwrap().0.ok);
        drop(to_read);
        let journal = open(&dir);
        assert_eq!(journal.findings(), []);
        assert_eq!(pages_of(journal.vault()), Pages::Whole);
        assert_eq!(journal.cases().unwrap()[0].id, case);
        assert!(journal.check(&Quietly).unwrap().0.ok);
    }

    #[test]
    fn a_torn_page_that_is_in_use_is_damage_also_beside_one_that_is_not() {
        let (folder, journal) = journal();
        let dir = folder.path().join("vault");
        new_case(&journal);
        let unused = with_unused(&journal);
        let page: u32 = journal
            .read(|db| Ok(db.query_row("SELECT max(pageno) FROM dbstat WHERE name = 'cases'", [], |row| row.get(0))?))
            .unwrap();
        let path = journal.vault().journal_path();
        drop(journal);
        for torn in [unused[5], page] {
            tear(&path, torn);
        }
        let before = fs::read(&path).unwrap();
        let journal = open(&dir);
        assert!(journal.findings().iter().any(|finding| finding.problem == "damaged"), "{:?}", journal.findings());
        assert_eq!(pages_of(journal.vault()), Pages::Damaged);
        let page_of = |bytes: &[u8]| bytes[(page as usize - 1) * PAGE..page as usize * PAGE].to_vec();
        assert_eq!(page_of(&fs::read(&path).unwrap()), page_of(&before), "nothing is covered up");
    }
}
