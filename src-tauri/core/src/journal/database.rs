//! The journal's file: an SQLCipher database with a raw key.

use std::{
    fs::File,
    io,
    path::{Path, PathBuf},
    sync::Once,
};

use rusqlite::{Connection, OpenFlags};

use super::{
    migrate,
    pages::{self, Pages},
};
use crate::{failure::Failure, vault::Vault};

/// "Carn" in ASCII: tells a journal of Cairn from an empty file, which opens with any key.
const APPLICATION_ID: i32 = 0x4361_726e;

/// The migrations, in order. Never changed after release; the version is how many have run.
pub(super) const MIGRATIONS: &[&str] = &[
    include_str!("migrations/0001.sql"),
    include_str!("migrations/0002.sql"),
    include_str!("migrations/0003.sql"),
    include_str!("migrations/0004.sql"),
    include_str!("migrations/0005.sql"),
    include_str!("migrations/0006.sql"),
    include_str!("migrations/0007.sql"),
    include_str!("migrations/0008.sql"),
    include_str!("migrations/0009.sql"),
    include_str!("migrations/0010.sql"),
];

/// Whether a page could not be decrypted. From then on this connection gives zeros for every page that it reads, and tells
/// no error where they could be a part of a long text.
pub(super) fn has_failed(db: &Connection) -> bool {
    // One in memory is not encrypted. Not cached: the answer is that of the moment when it was prepared.
    db.path().is_some_and(|path| !path.is_empty())
        && db.query_row("PRAGMA cipher_status", [], |row| row.get::<_, String>(0)).is_ok_and(|status| status == "0")
}

/// Reads. A page that can't be decrypted ends in [`Failure::JournalDamaged`], and `open` gives a connection that can read the
/// rest.
pub(super) fn read<T>(
    db: &mut Connection,
    open: impl FnOnce() -> Result<Connection, Failure>,
    act: impl FnOnce(&Connection) -> Result<T, Failure>,
) -> Result<T, Failure> {
    let done = act(db);
    if !has_failed(db) {
        return done;
    }
    if let Ok(fresh) = open() {
        *db = fresh;
    }
    Err(Failure::JournalDamaged)
}

/// Creates the journal where none is, in the newest version.
pub(super) fn create(path: &Path, key: &str) -> Result<Connection, Failure> {
    create_at(path, key, MIGRATIONS.len())
}

/// Creates the journal as it was when only the first `version` migrations were known.
pub(super) fn create_at(path: &Path, key: &str, version: usize) -> Result<Connection, Failure> {
    let mut db = connect(path, key, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE)?;
    db.pragma_update(None, "application_id", APPLICATION_ID)?;
    migrate::run(&mut db, 0, version)?;
    Ok(db)
}

/// Opens the journal that must be there. An older one is brought to the newest version first, on a copy.
pub(super) fn open(path: &Path, key: &str) -> Result<Connection, Failure> {
    let (db, version) = open_as_it_is(path, key)?;
    if version == MIGRATIONS.len() {
        return Ok(db);
    }
    // Closed before the file is replaced: not every system replaces an open one.
    db.close().map_err(|(_, error)| Failure::from(error))?;
    match migrate::on_a_copy(path, key, version) {
        // Nothing can be written here: what is there can still be read.
        Err(Failure::ReadOnly | Failure::NotAllowed) => return open_to_read(path, key),
        done => done?,
    }
    let (db, version) = open_as_it_is(path, key)?;
    if version == MIGRATIONS.len() { Ok(db) } else { Err(Failure::JournalDamaged) }
}

/// Opens the journal that must be there, and never changes its file: an older one is brought to the
/// newest version in memory.
pub(super) fn open_to_read(path: &Path, key: &str) -> Result<Connection, Failure> {
    let (db, version) = open_as_it_is(path, key)?;
    let db = if version == MIGRATIONS.len() { db } else { migrate::in_memory(path, key, version)? };
    // Opened to write all the same: what a crash left half-written has to be rolled back first.
    db.pragma_update(None, "query_only", true)?;
    Ok(db)
}

/// A drive that did not give back a page looks like a damaged journal. Where every page is as it was written after all, or the
/// system itself says that it can't read the file, it was the drive.
pub(super) fn to_blame(failure: Failure, path: &Path, key: &str) -> Failure {
    if matches!(failure, Failure::ReadOnly) {
        // What can't even be opened to be read is not for want of writing.
        return File::open(path).map_or_else(|error| Failure::opening(&error, Failure::ReadOnly), |_| failure);
    }
    if !matches!(failure, Failure::JournalDamaged) {
        return failure;
    }
    if let Err(error) = File::open(path).and_then(|mut file| io::copy(&mut file, &mut io::sink())) {
        return Failure::opening(&error, failure);
    }
    match open_as_it_is(path, key).and_then(|(db, _)| pages::look_at(&db)) {
        Ok(Pages::Whole) => Failure::DriveFailing,
        _ => failure,
    }
}

/// Whether a crash left a rollback journal: the first look into the database rolls back what it holds.
pub(super) fn was_interrupted(path: &Path) -> bool {
    rollback_journal(path).metadata().is_ok_and(|file| file.len() > 0)
}

/// Takes away the rollback journal of a transaction that was not begun on the disk. One that was is rolled back by the
/// first look into the database, which this must come after.
pub(super) fn remove_what_a_crash_left(path: &Path) {
    crate::durable::remove_leftover(&rollback_journal(path));
}

fn rollback_journal(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push("-journal");
    PathBuf::from(name)
}

/// Encrypts a copy of the journal in `aside` anew, for the vault `new`, and gives it its name in there.
pub(crate) fn rekey(aside: &Path, path: &Path, old: &Vault, new: &Vault) -> Result<(), Failure> {
    let (db, _) = open_as_it_is(aside, &old.journal_key_pragma())?;
    // Nobody counts on the copy yet: a rollback journal beside it would only be one more file to lose.
    db.pragma_update(None, "journal_mode", "MEMORY")?;
    // It reads every page, those that nothing uses as well.
    pages::mend_unused(&db)?;
    for (name, sha256) in new.unfinished_files()? {
        db.execute(
            "INSERT INTO vault_file (name, sha256) VALUES (?1, ?2)
             ON CONFLICT (name) DO UPDATE SET sha256 = excluded.sha256",
            (name, sha256),
        )?;
    }
    // What was copied before opens with the old secret: of this one there is no copy yet.
    db.execute("DELETE FROM backup_made", [])?;
    if !new.has_recovery_slot() {
        db.execute("DELETE FROM vault_file WHERE name = 'keys/recovery.age'", [])?;
    }
    let rekey = zeroize::Zeroizing::new(format!("PRAGMA rekey = \"{}\";", *new.journal_key_pragma()));
    db.execute_batch(&rekey).map_err(|error| match Failure::from(error) {
        // It reads every page, and says no more than that something was wrong.
        Failure::Internal(_) => Failure::JournalDamaged,
        failure => failure,
    })?;
    db.close().map_err(|(_, error)| Failure::from(error))?;
    // Opened anew: what counts is what the disk gives back.
    let (db, version) = open_as_it_is(aside, &new.journal_key_pragma())?;
    if version != MIGRATIONS.len() || pages::look_at(&db)? != Pages::Whole {
        return Err(Failure::JournalDamaged);
    }
    db.close().map_err(|(_, error)| Failure::from(error))?;
    File::open(aside).and_then(|file| file.sync_all()).map_err(Failure::writing)?;
    std::fs::rename(aside, path).map_err(Failure::writing)?;
    crate::durable::sync_folder_of(path).map_err(Failure::writing)
}

/// Opens the file, in whatever version it is that this Cairn knows.
pub(super) fn open_as_it_is(path: &Path, key: &str) -> Result<(Connection, usize), Failure> {
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
        Ok(version) if version > MIGRATIONS.len() => Err(Failure::NewerFormat),
        Ok(version) if version > 0 => Ok((db, version)),
        _ => Err(Failure::JournalDamaged),
    }
}

/// Lets SQLCipher get ready, once. SQLite counts as ready a moment before SQLCipher is: a second thread that opens its first
/// journal in that moment would be told that its key is none.
fn get_ready() {
    static READY: Once = Once::new();
    READY.call_once(|| drop(Connection::open_in_memory()));
}

fn connect(path: &Path, key: &str, flags: OpenFlags) -> Result<Connection, Failure> {
    get_ready();
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
