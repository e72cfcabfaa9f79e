//! Bringing an older journal to the newest version: forward only, and never in place.
//!
//! The file is copied, the copy is changed and compared with what was there before, and only then takes the
//! journal's name. Whatever fails before, a full disk or a power cut, leaves the old journal as it was.

use std::{
    fs::{self, File},
    path::Path,
};

use rusqlite::Connection;

use super::{
    database::{MIGRATIONS, open_as_it_is},
    pages::{self, Pages},
};
use crate::{
    durable::{remove_leftover, sync_folder_of, unfinished_beside},
    failure::Failure,
};

/// What the journal on disk is called beside the one in memory.
const ON_DISK: &str = "on_disk";

/// Runs the migrations after `from`, up to and with number `to`: all of them or none.
pub(super) fn run(db: &mut Connection, from: usize, to: usize) -> Result<(), Failure> {
    let tx = db.transaction()?;
    for migration in MIGRATIONS.iter().take(to).skip(from) {
        tx.execute_batch(migration)?;
    }
    tx.pragma_update(None, "user_version", i64::try_from(to).map_err(Failure::internal)?)?;
    Ok(tx.commit()?)
}

/// Replaces the journal by its copy in the newest version.
pub(super) fn on_a_copy(path: &Path, key: &str, from: usize) -> Result<(), Failure> {
    // What a crash leaves of it is swept when the vault is next opened to write.
    let copy = unfinished_beside(path).map_err(Failure::writing)?;
    let changed = changed_copy(path, &copy, key, from).or_else(|failure| match failure {
        // A page that the drive did not give back may end in no more than "error". What is wrong in itself fails again.
        Failure::Internal(_) => {
            remove_leftover(&copy);
            changed_copy(path, &copy, key, from)
        }
        failure => Err(failure),
    });
    let done = changed.and_then(|()| fs::rename(&copy, path).map_err(Failure::writing));
    if done.is_err() {
        remove_leftover(&copy);
    }
    done?;
    // The old name could point to the old file again after a power cut.
    sync_folder_of(path).map_err(Failure::writing)
}

fn changed_copy(path: &Path, copy: &Path, key: &str, from: usize) -> Result<(), Failure> {
    fs::copy(path, copy).map_err(Failure::writing)?;
    let (mut db, _) = open_as_it_is(copy, key)?;
    // Nobody counts on the copy yet: a rollback journal beside it would only be one more file to lose.
    db.pragma_update(None, "journal_mode", "MEMORY")?;
    let before = Kept::of(&db)?;
    run(&mut db, from, MIGRATIONS.len())?;
    db.close().map_err(|(_, error)| Failure::from(error))?;
    // Opened anew: what counts is what the disk gives back.
    let (db, version) = open_as_it_is(copy, key)?;
    if version != MIGRATIONS.len() || !is_whole(&db)? || !before.is_in(&Kept::of(&db)?) {
        return Err(Failure::JournalDamaged);
    }
    db.close().map_err(|(_, error)| Failure::from(error))?;
    File::open(copy).and_then(|file| file.sync_all()).map_err(Failure::writing)
}

/// The older journal in memory, in the newest version. Its file stays as it is.
pub(super) fn in_memory(path: &Path, key: &str, from: usize) -> Result<Connection, Failure> {
    let mut db = Connection::open_in_memory()?;
    db.execute_batch("PRAGMA cipher_log = off; PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF;")?;
    // Bytes, since a path need not be text.
    db.execute(&format!("ATTACH DATABASE ?1 AS {ON_DISK} KEY ?2"), (path.as_os_str().as_encoded_bytes(), key))?;
    db.query_row("SELECT sqlcipher_export('main', ?1)", [ON_DISK], |_| Ok(()))?;
    // What was exported is known to the connection only after it has read its own schema again.
    db.execute_batch("PRAGMA writable_schema = RESET; PRAGMA foreign_keys = ON;")?;
    run(&mut db, from, MIGRATIONS.len())?;
    Ok(db)
}

/// Whether every page that is in use is as it was written, every index fits its table, and every reference leads somewhere.
fn is_whole(db: &Connection) -> Result<bool, Failure> {
    let answers = |pragma: &str| -> Result<Vec<String>, Failure> {
        let mut rows = db.prepare(pragma)?;
        Ok(rows.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?)
    };
    Ok(pages::look_at(db)? != Pages::Damaged
        && answers("PRAGMA integrity_check")? == ["ok"]
        && answers("PRAGMA foreign_key_check")?.is_empty())
}

/// What must be there after a migration as it was before: how much is in each table, and every custody chain.
#[derive(Debug, PartialEq, Eq)]
struct Kept {
    rows: Vec<(String, i64)>,
    chain: Vec<(String, i64, String)>,
}

impl Kept {
    fn of(db: &Connection) -> Result<Self, Failure> {
        // How much the search keeps for itself is its own affair.
        let mut tables = db.prepare(
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'virtual')
                 AND name NOT LIKE 'sqlite_%' ORDER BY name",
        )?;
        let names: Vec<String> = tables.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
        let count = |name: String| -> Result<(String, i64), Failure> {
            // The name comes out of our own schema, never from input.
            let rows = db.query_row(&format!("SELECT count(*) FROM \"{name}\""), [], |row| row.get(0))?;
            Ok((name, rows))
        };
        let rows = names.into_iter().map(count).collect::<Result<_, _>>()?;
        let mut events = db.prepare("SELECT case_id, seq, hash FROM custody ORDER BY case_id, seq")?;
        let chain = events.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        Ok(Self { rows, chain: chain.collect::<Result<_, _>>()? })
    }

    /// There may be tables that were not there before.
    fn is_in(&self, after: &Self) -> bool {
        self.chain == after.chain && self.rows.iter().all(|table| after.rows.contains(table))
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;
