//! Erasing a case: every row of it in every table, and its files. What remains says only that there was one, and when it went.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;

use crate::{
    failure::Failure,
    journal::{Journal, case},
    vault::BlobName,
};

/// Tables whose rows are of no case. All others belong to one, and must be reached from it.
const OF_NO_CASE: [&str; 6] = ["backup_made", "erased", "erased_case", "gap", "unswept", "vault_file"];

/// A table, and which of its rows are a case's: a condition with the case's id as `?1`.
struct Rows {
    table: String,
    of_case: String,
}

impl Journal {
    /// Erases a case: its title, situation, entries, evidence with its files, accounts, devices, reports, drafts, and its custody
    /// chain. That there was one stays, with when it went. There is no way back.
    ///
    /// # Errors
    /// [`Failure::NotFound`]; [`Failure::AskedToKeep`] unless `despite_hold`; [`Failure::DiskFull`], [`Failure::ReadOnly`].
    pub fn erase_case(&self, id: &str, despite_hold: bool) -> Result<(), Failure> {
        self.vault().forget_renewal()?;
        let blobs = self.write(|w| {
            case::get(w.tx(), id)?;
            let held = w.despite_hold(id, despite_hold)?;
            let blobs = blobs(w.tx(), id)?;
            w.tx().execute(
                "INSERT INTO erased_case (id, despite_hold, written) VALUES (?1, ?2, ?3)",
                (id, held, w.written()),
            )?;
            // What goes only with its item or entry, such as what was read out of a file, goes with a stub of each.
            for table in ["entry", "evidence"] {
                let stubs = format!(
                    "INSERT OR IGNORE INTO erased (thing, reason, written) SELECT id, '', ?2 FROM {table} WHERE case_id = ?1"
                );
                w.tx().execute(&stubs, (id, w.written()))?;
            }
            w.tx().execute("DELETE FROM gap WHERE chain = ?1", [id])?;
            for Rows { table, of_case } in rows_of_a_case(w.tx())? {
                // The names come out of our own schema, never from input.
                let of_stub = format!("DELETE FROM erased WHERE thing IN (SELECT id FROM \"{table}\" WHERE {of_case})");
                if ["entry", "evidence"].contains(&table.as_str()) {
                    w.tx().execute(&of_stub, [id])?;
                }
                w.tx().execute(&format!("DELETE FROM \"{table}\" WHERE {of_case}"), [id])?;
            }
            w.tx().execute("DELETE FROM search WHERE case_id = ?1", [id])?;
            // Deleted words stay in the index until they happen to be merged. Built anew, it holds what is there.
            w.tx().execute("INSERT INTO search (search) VALUES ('rebuild')", [])?;
            w.leave_unswept()?;
            w.end_chain(id);
            Ok(blobs)
        })?;
        self.sweep_pages();
        // After the rows: a crash in between leaves files that nobody names, and the next opening sweeps them.
        blobs.iter().try_for_each(|blob| self.vault().erase_blob(blob))
    }

    /// When each case went that was erased; nothing else is known of them.
    ///
    /// # Errors
    /// [`Failure::JournalDamaged`].
    pub fn erased_cases(&self) -> Result<Vec<String>, Failure> {
        self.read(|db| {
            let mut rows = db.prepare("SELECT written FROM erased_case ORDER BY rowid")?;
            Ok(rows.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?)
        })
    }
}

/// Whether this case was erased.
pub(in crate::journal) fn is_erased_case(db: &Connection, id: &str) -> Result<bool, Failure> {
    Ok(db.prepare("SELECT 1 FROM erased_case WHERE id = ?1")?.exists([id])?)
}

fn blobs(db: &Connection, case: &str) -> Result<Vec<BlobName>, Failure> {
    let mut rows = db.prepare("SELECT blob FROM evidence WHERE case_id = ?1 AND blob IS NOT NULL")?;
    let names = rows.query_map([case], |row| Ok(BlobName::from_journal(row.get(0)?)))?;
    Ok(names.collect::<Result<_, _>>()?)
}

/// Every table with rows of a case, those that others refer to last. Whatever a later version adds is among them, if it names a
/// case or refers to what does.
fn rows_of_a_case(db: &Connection) -> Result<Vec<Rows>, Failure> {
    let refers = references(db)?;
    let mut of_case = BTreeMap::from([("cases".to_owned(), "id = ?1".to_owned())]);
    for table in refers.keys() {
        let named = "SELECT 1 FROM pragma_table_info(?1) WHERE name = 'case_id'";
        if db.prepare(named)?.exists([table])? {
            of_case.insert(table.clone(), "case_id = ?1".to_owned());
        }
    }
    // What names no case refers to what does, over as many tables as it may be. A reference may be empty, so each one counts.
    loop {
        let next = refers.iter().filter(|(table, _)| !of_case.contains_key(*table)).find_map(|(table, to)| {
            let others = || to.iter().filter(|one| one.parent != *table && refers.contains_key(&one.parent));
            let single = others().filter(|one| one.alone);
            let parts = single.map(|one| {
                let parents = of_case.get(&one.parent)?;
                let Reference { column, parent, there, .. } = one;
                Some(format!("\"{column}\" IN (SELECT \"{there}\" FROM \"{parent}\" WHERE {parents})"))
            });
            let parts = parts.collect::<Option<Vec<_>>>().filter(|parts| !parts.is_empty())?;
            Some((table.clone(), parts.join(" OR ")))
        });
        let Some((table, condition)) = next else { break };
        of_case.insert(table, condition);
    }
    if let Some(table) = refers.keys().find(|table| !of_case.contains_key(*table)) {
        return Err(Failure::internal(format!("{table} leads to no case")));
    }
    // A table goes once no other one that is left refers to it.
    let mut left: BTreeSet<&String> = of_case.keys().collect();
    let mut sorted = Vec::with_capacity(left.len());
    while !left.is_empty() {
        let is_referred_to = |table: &String| {
            left.iter().any(|other| {
                *other != table && refers.get(*other).is_some_and(|to| to.iter().any(|one| one.parent == *table))
            })
        };
        let next: Vec<&String> = left.iter().copied().filter(|table| !is_referred_to(table)).collect();
        if next.is_empty() {
            return Err(Failure::internal("tables refer to each other in a ring"));
        }
        for table in next {
            left.remove(table);
            let condition = of_case.get(table).cloned().unwrap_or_default();
            sorted.push(Rows { table: table.clone(), of_case: condition });
        }
    }
    Ok(sorted)
}

/// The tables that a case can have rows in.
#[cfg(test)]
pub(super) fn tables_of_a_case(db: &Connection) -> Result<Vec<String>, Failure> {
    Ok(rows_of_a_case(db)?.into_iter().map(|rows| rows.table).collect())
}

/// A column that refers to another table.
struct Reference {
    column: String,
    parent: String,
    there: String,
    /// Whether it refers alone, and not together with another column.
    alone: bool,
}

/// What each table refers to: all but the search's own, and those of no case.
fn references(db: &Connection) -> Result<BTreeMap<String, Vec<Reference>>, Failure> {
    let mut tables = db.prepare("SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main'")?;
    let names: Vec<String> = tables.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    let is_of_case = |name: &String| !name.starts_with("sqlite_") && !OF_NO_CASE.contains(&name.as_str());
    let mut references = BTreeMap::new();
    for name in names.into_iter().filter(is_of_case) {
        let mut keys = db.prepare(
            "SELECT \"from\", \"table\", \"to\", count(*) OVER (PARTITION BY id) = 1 FROM pragma_foreign_key_list(?1)",
        )?;
        let keys = keys.query_map([&name], |row| {
            Ok(Reference { column: row.get(0)?, parent: row.get(1)?, there: row.get(2)?, alone: row.get(3)? })
        })?;
        let keys = keys.collect::<Result<_, _>>()?;
        references.insert(name, keys);
    }
    Ok(references)
}
