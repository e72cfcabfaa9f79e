//! The journal's file: an SQLCipher database with a raw key.

use std::path::Path;

use rusqlite::{Connection, OpenFlags};

use crate::failure::Failure;

/// "Carn" in ASCII: tells a journal of Cairn from an empty file, which opens with any key.
const APPLICATION_ID: i32 = 0x4361_726e;

/// The migrations, in order. Never changed after release; the version is how many have run.
const MIGRATIONS: &[&str] = &[include_str!("migrations/0001.sql")];

/// Creates the journal where none is, and brings it to the newest version.
pub(super) fn create(path: &Path, key: &str) -> Result<Connection, Failure> {
    let db = connect(path, key, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE)?;
    db.pragma_update(None, "application_id", APPLICATION_ID)?;
    let mut script = String::from("BEGIN IMMEDIATE;\n");
    for migration in MIGRATIONS {
        script.push_str(migration);
    }
    script.push_str(&format!("PRAGMA user_version = {};\nCOMMIT;", MIGRATIONS.len()));
    db.execute_batch(&script)?;
    Ok(db)
}

/// Opens the journal that must be there.
pub(super) fn open(path: &Path, key: &str) -> Result<Connection, Failure> {
    if !path.is_file() {
        return Err(Failure::JournalMissing);
    }
    let db = connect(path, key, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    let number = |name: &str| -> Result<i32, Failure> { Ok(db.pragma_query_value(None, name, |row| row.get(0))?) };
    // A wrong key, a damaged first page and a cut-off file all end in "not a database" here.
    if number("application_id")? != APPLICATION_ID {
        return Err(Failure::JournalDamaged);
    }
    match usize::try_from(number("user_version")?) {
        Ok(version) if version == MIGRATIONS.len() => Ok(db),
        Ok(version) if version > MIGRATIONS.len() => Err(Failure::NewerFormat),
        _ => Err(Failure::JournalDamaged),
    }
}

fn connect(path: &Path, key: &str, flags: OpenFlags) -> Result<Connection, Failure> {
    let db = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    // The key is hex from the vault secret; nothing that a person typed.
    let open = zeroize::Zeroizing::new(format!("PRAGMA cipher_log = off; PRAGMA key = \"{key}\";"));
    db.execute_batch(&open)?;
    // One process, one connection: a rollback journal needs no write-ahead log that could be lost
    // behind our back. EXTRA also makes its removal durable.
    db.execute_batch(
        "PRAGMA journal_mode = DELETE;
         PRAGMA synchronous = EXTRA;
         PRAGMA foreign_keys = ON;
         PRAGMA temp_store = MEMORY;
         PRAGMA secure_delete = ON;
         PRAGMA trusted_schema = OFF;",
    )?;
    Ok(db)
}
