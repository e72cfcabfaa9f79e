//! The files beside the journal whose SHA-256 it holds: `vault.toml` and each key slot.
//!
//! A key slot and its hash can't change at one moment. So the hash that is to come is written down first, then the slot
//! changes, then its hash takes the place of the old one. In between both are right, and the next opening settles it.

use rusqlite::{Connection, OptionalExtension};

use super::Journal;
use crate::{failure::Failure, sha256::Sha256, vault::Vault};

/// Stands before the name of a file whose hash is to come.
const NEXT: &str = "next ";

impl Journal {
    /// Changes a key slot by `change`; `next` is what it holds then, or nothing where it goes.
    ///
    /// # Errors
    /// Those of `change`, [`Failure::DiskFull`], [`Failure::ReadOnly`] …; the slot is what it was then.
    pub(super) fn change_slot(
        &self,
        name: &str,
        next: Option<&[u8]>,
        change: impl FnOnce() -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        let next = next.map(Sha256::of).unwrap_or_default();
        self.write(|w| put(w.tx(), &format!("{NEXT}{name}"), &next))?;
        let changed = change();
        // Where this can't be done now, both hashes stand there, and the next opening does it.
        let settled = self.write(|w| settle(w.tx(), self.vault()));
        changed.and_then(|()| settled.or(Ok(())))
    }
}

/// Writes the hashes of all files down: for a vault that was just made.
pub(super) fn remember(db: &Connection, vault: &Vault) -> Result<(), Failure> {
    vault.fixed_files()?.into_iter().try_for_each(|(name, sha256)| put(db, &name, &sha256))
}

/// The files whose change came to its end are known by their new hash alone, and the others by their old one.
pub(super) fn settle(db: &Connection, vault: &Vault) -> Result<(), Failure> {
    let next = with_next(db)?;
    if next.is_empty() {
        return Ok(());
    }
    let files = vault.fixed_files()?;
    for (name, next) in next {
        match files.iter().find(|(file, _)| *file == name) {
            Some((_, now)) if *now == next => put(db, &name, &next)?,
            None if next.is_empty() => drop(db.execute("DELETE FROM vault_file WHERE name = ?1", [&name])?),
            _ => {}
        }
        db.execute("DELETE FROM vault_file WHERE name = ?1", [format!("{NEXT}{name}")])?;
    }
    Ok(())
}

/// What is wrong with the files, by name.
pub(super) fn problems(db: &Connection, vault: &Vault) -> Result<Vec<(String, &'static str)>, Failure> {
    let files = vault.fixed_files()?;
    let mut rows = db.prepare("SELECT name, sha256 FROM vault_file ORDER BY name")?;
    let known = rows.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
    let mut problems = Vec::new();
    for row in known {
        let (name, sha256) = row?;
        if name.starts_with(NEXT) {
            continue;
        }
        let now = files.iter().find(|(file, _)| *file == name).map_or("", |(_, now)| now);
        if now == sha256 || next_of(db, &name)?.is_some_and(|next| next == now) {
            continue;
        }
        problems.push((name, if now.is_empty() { "missing" } else { "changed" }));
    }
    Ok(problems)
}

fn put(db: &Connection, name: &str, sha256: &str) -> Result<(), Failure> {
    db.execute(
        "INSERT INTO vault_file (name, sha256) VALUES (?1, ?2)
         ON CONFLICT (name) DO UPDATE SET sha256 = excluded.sha256",
        (name, sha256),
    )?;
    Ok(())
}

fn next_of(db: &Connection, name: &str) -> Result<Option<String>, Failure> {
    let next =
        db.query_row("SELECT sha256 FROM vault_file WHERE name = ?1", [format!("{NEXT}{name}")], |row| row.get(0));
    Ok(next.optional()?)
}

fn with_next(db: &Connection) -> Result<Vec<(String, String)>, Failure> {
    let mut rows = db.prepare("SELECT name, sha256 FROM vault_file")?;
    let all = rows.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
    let all: Vec<(String, String)> = all.collect::<Result<_, _>>()?;
    Ok(all.into_iter().filter_map(|(name, next)| Some((name.strip_prefix(NEXT)?.to_owned(), next))).collect())
}
