//! Whether the pages of a journal are as they were written.
//!
//! A page that nothing uses may be torn: SQLite writes such a page without keeping what was on it, since nobody needs that,
//! and does not bring it back where a power cut takes the write back. It hides nothing. Yet whatever reads every page stumbles
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

/// Writes the pages that nothing uses anew where some of them are torn, and looks once more. Where that can't be done now, for
/// want of room, they stay as they are.
pub(super) fn mend_unused(db: &Connection) -> Result<Pages, Failure> {
    let found = look_at(db)?;
    if found != Pages::UnusedTorn {
        return Ok(found);
    }
    match use_all_once(db) {
        Ok(()) => look_at(db),
        // One of those that list what is unused: without it nothing can be written any more.
        Err(_) if has_failed(db) => Ok(Pages::Damaged),
        Err(_) => Ok(found),
    }
}

/// What is on a page is not read when the page is taken into use, and what is given up is written over with zeros. `VACUUM` does
/// not help: it reads each page that it is about to write over.
fn use_all_once(db: &Connection) -> rusqlite::Result<()> {
    let unused: i64 = db.pragma_query_value(None, "freelist_count", |row| row.get(0))?;
    let tx = db.unchecked_transaction()?;
    tx.execute_batch("CREATE TABLE filling (bytes BLOB)")?;
    // Each is too large for two of them to share a page, and fits on one.
    tx.execute(
        "WITH RECURSIVE page (number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM page WHERE number < ?1)
         INSERT INTO filling (bytes) SELECT zeroblob(3900) FROM page",
        [unused],
    )?;
    tx.execute_batch("DROP TABLE filling")?;
    tx.commit()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use std::{fs, path::Path};

    use super::*;
    use crate::{
        clock::Clock,
        evidence::Quietly,
        journal::{
            Journal, database,
            tests::{journal, new_case, passphrase},
        },
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

    fn pages_of(vault: &Vault) -> Pages {
        let db = database::open_as_it_is(&vault.journal_path(), &vault.journal_key_pragma()).unwrap().0;
        look_at(&db).unwrap()
    }

    #[test]
    fn torn_pages_that_nothing_uses_are_no_damage_and_are_written_anew() {
        let (folder, journal) = journal();
        let dir = folder.path().join("vault");
        let case = new_case(&journal);
        let unused = with_unused(&journal);
        assert!(unused.len() > 10, "{unused:?}");
        let path = journal.vault().journal_path();
        drop(journal);
        let whole = fs::read(&path).unwrap();
        let is_mended = |torn: &[u32]| {
            fs::write(&path, &whole).unwrap();
            torn.iter().for_each(|page| tear(&path, *page));
            let to_read = Journal::unlock_to_read(&dir, &passphrase(), Clock::system()).unwrap();
            assert_eq!(to_read.findings(), []);
            assert_eq!(pages_of(to_read.vault()), Pages::UnusedTorn);
            drop(to_read);
            let journal = Journal::unlock(&dir, &passphrase(), Clock::system()).unwrap();
            assert_eq!(journal.cases().unwrap()[0].id, case);
            let mended = journal.findings().is_empty();
            assert_eq!(pages_of(journal.vault()) == Pages::Whole, mended);
            assert_eq!(journal.check(&Quietly).unwrap().0.ok, mended);
            mended
        };
        // One of them lists the others. Nothing can be written without it, and no power cut tears it.
        let lists: Vec<u32> = unused.iter().copied().filter(|page| !is_mended(&[*page])).collect();
        assert_eq!(lists.len(), 1, "{lists:?} of {unused:?}");
        let others: Vec<u32> = unused.into_iter().filter(|page| !lists.contains(page)).collect();
        assert!(is_mended(&others));
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
        let journal = Journal::unlock(&dir, &passphrase(), Clock::system()).unwrap();
        assert!(journal.findings().iter().any(|finding| finding.problem == "damaged"), "{:?}", journal.findings());
        assert_eq!(pages_of(journal.vault()), Pages::Damaged);
        let page_of = |bytes: &[u8]| bytes[(page as usize - 1) * PAGE..page as usize * PAGE].to_vec();
        assert_eq!(page_of(&fs::read(&path).unwrap()), page_of(&before), "nothing is covered up");
    }
}
