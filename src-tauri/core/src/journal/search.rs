//! Search over everything the person wrote or kept. The index lies encrypted in the journal.

use std::collections::HashSet;

use rusqlite::Connection;
use serde::Serialize;

use super::{Journal, Writing};
use crate::failure::Failure;

/// What is put into the index for one thing.
pub(crate) struct Indexed<'a> {
    /// `entry`, `evidence`, `reference`, `account`, `device`, `submission` or `message`.
    pub(crate) kind: &'a str,
    /// The thing's id. What was indexed for it before is replaced.
    pub(crate) id: &'a str,
    /// The case it belongs to.
    pub(crate) case: &'a str,
    /// When it happened, if that is known.
    pub(crate) at: Option<&'a str>,
    /// Weighs more than the body.
    pub(crate) title: &'a str,
    /// All other words.
    pub(crate) body: &'a str,
}

/// One thing that was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Found {
    /// `entry`, `evidence`, `reference`, `account`, `device`, `submission` or `message`.
    pub kind: String,
    /// The thing's id.
    pub id: String,
    /// When it happened, if that is known.
    pub at: Option<String>,
    /// A few words around what was found.
    pub snippet: String,
}

impl Writing<'_> {
    /// Puts a thing into the index, or replaces it there.
    pub(crate) fn index(&self, thing: &Indexed<'_>) -> Result<(), Failure> {
        self.tx().execute("DELETE FROM search WHERE id = ?1", [thing.id])?;
        self.index_new(thing)
    }

    /// Puts a thing into the index that was never there: nothing has to be looked for, however much there is.
    pub(crate) fn index_new(&self, thing: &Indexed<'_>) -> Result<(), Failure> {
        self.tx().execute(
            "INSERT INTO search (kind, id, case_id, at, title, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            (thing.kind, thing.id, thing.case, thing.at, thing.title, thing.body),
        )?;
        Ok(())
    }

    /// Takes a thing out of the index for good: not even its words stay among those of other things.
    pub(crate) fn forget(&self, id: &str) -> Result<(), Failure> {
        self.tx().execute("DELETE FROM search WHERE id = ?1", [id])?;
        // What is deleted stays in the index until it happens to be merged. Built anew, it holds what is there.
        self.tx().execute("INSERT INTO search (search) VALUES ('rebuild')", [])?;
        Ok(())
    }
}

impl Journal {
    /// Finds things in a case, best first. Any string is a valid query; an empty one finds nothing.
    ///
    /// # Errors
    /// [`Failure::NotFound`] for the case.
    pub fn search(&self, case: &str, query: &str, limit: u32) -> Result<Vec<Found>, Failure> {
        self.read(|db| {
            super::case::get(db, case)?;
            let words = as_phrases(query);
            let by_words = if words.is_empty() { Vec::new() } else { match_words(db, case, &words, limit)? };
            // A part of a word, an emoji, a script without spaces: look for the plain characters.
            if by_words.is_empty() { contains(db, case, query.trim(), limit) } else { Ok(by_words) }
        })
    }
}

/// Of a longer query the first so many words are looked for: a whole letter that was pasted would keep the record busy for
/// minutes.
const WORDS: usize = 32;

/// From so many bytes on, the index would take minutes to choose the best few words of a text in which a word stands ten
/// thousand times: then they are those around the first.
const LONG: u32 = 40_000;

/// Each word in quotes, so that nothing in it is an operator; the last may be only begun.
fn as_phrases(query: &str) -> String {
    let mut seen = HashSet::new();
    query
        .split_whitespace()
        .filter(|word| word.chars().any(char::is_alphanumeric) && seen.insert(*word))
        .take(WORDS)
        .map(|word| format!("\"{}\"*", word.replace('"', "\"\"").replace('\0', "")))
        .collect::<Vec<_>>()
        .join(" ")
}

fn match_words(db: &Connection, case: &str, words: &str, limit: u32) -> Result<Vec<Found>, Failure> {
    // By its own rank the index sorts before anything else is read: whether a row is of this case, and the words around what
    // was found, are asked for no more rows than are told.
    let mut rows = db.prepare(
        "SELECT kind, id, at,
             CASE WHEN octet_length(body) < ?4 THEN snippet(search, -1, '', '', '…', 16)
                  ELSE substr(body, max(1, instr(lower(body), lower(?5)) - 40), 120) END
         FROM search
         WHERE search MATCH ?1 AND rank MATCH 'bm25(0.0, 0.0, 0.0, 0.0, 4.0, 1.0)' AND case_id = ?2
         ORDER BY rank LIMIT ?3",
    )?;
    let first = words.split('"').nth(1).unwrap_or_default();
    let found = rows.query_map((words, case, limit, LONG, first), |row| {
        Ok(Found { kind: row.get(0)?, id: row.get(1)?, at: row.get(2)?, snippet: row.get(3)? })
    })?;
    Ok(found.collect::<Result<_, _>>()?)
}

fn contains(db: &Connection, case: &str, text: &str, limit: u32) -> Result<Vec<Found>, Failure> {
    if text.is_empty() {
        return Ok(Vec::new());
    }
    let mut rows = db.prepare(
        "SELECT kind, id, at, substr(whole, max(1, instr(lower(whole), lower(?1)) - 40), 120)
         FROM (SELECT kind, id, at, trim(title || ' ' || body) AS whole FROM search WHERE case_id = ?2)
         WHERE instr(lower(whole), lower(?1)) > 0 LIMIT ?3",
    )?;
    let found = rows.query_map((text, case, limit), |row| {
        Ok(Found { kind: row.get(0)?, id: row.get(1)?, at: row.get(2)?, snippet: row.get(3)? })
    })?;
    Ok(found.collect::<Result<_, _>>()?)
}
