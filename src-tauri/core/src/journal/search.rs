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

/// What is told at once, while somebody types.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct FoundFirst {
    /// Best first.
    pub found: Vec<Found>,
    /// Whether there are more than were asked for.
    pub more: bool,
    /// Where more was found than can be put in order at once: of how many these are the best, those that were written down or
    /// corrected last. None where they are the best of all.
    pub of_newest: Option<u32>,
}

/// So many are put in order while somebody types. All of a hundred thousand would keep them waiting for most of a second.
const ORDERED_AT_ONCE: u32 = 1000;

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
            find(db, case, query, limit, None)
        })
    }

    /// The same at once, also for a word that is in very many things: then the best of those that were written down or
    /// corrected last are found.
    ///
    /// # Errors
    /// As [`Journal::search`].
    pub fn search_at_once(&self, case: &str, query: &str, limit: u32) -> Result<FoundFirst, Failure> {
        self.read(|db| {
            super::case::get(db, case)?;
            let from = newest_from(db, case, &as_phrases(query))?;
            let mut found = find(db, case, query, limit.saturating_add(1), from)?;
            let asked = usize::try_from(limit).unwrap_or(usize::MAX);
            let more = found.len() > asked;
            found.truncate(asked);
            Ok(FoundFirst { found, more, of_newest: from.map(|_| ORDERED_AT_ONCE) })
        })
    }
}

/// With `from`, only what has this place in the index or a later one.
fn find(db: &Connection, case: &str, query: &str, limit: u32, from: Option<i64>) -> Result<Vec<Found>, Failure> {
    let words = as_phrases(query);
    let by_words = if words.is_empty() { Vec::new() } else { match_words(db, case, &words, limit, from)? };
    // A part of a word, an emoji, a script without spaces: look for the plain characters.
    if by_words.is_empty() { contains(db, case, query.trim(), limit) } else { Ok(by_words) }
}

/// From which place in the index on there are as many matches as can be put in order at once; none where there are no more.
fn newest_from(db: &Connection, case: &str, words: &str) -> Result<Option<i64>, Failure> {
    if words.is_empty() {
        return Ok(None);
    }
    let mut rows = db.prepare(
        "SELECT rowid FROM search WHERE search MATCH ?1 AND case_id = ?2 ORDER BY rowid DESC LIMIT 2 OFFSET ?3",
    )?;
    let places = rows.query_map((words, case, ORDERED_AT_ONCE - 1), |row| row.get(0))?;
    let places: Vec<i64> = places.collect::<Result<_, _>>()?;
    Ok(places.first().filter(|_| places.len() > 1).copied())
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

fn match_words(db: &Connection, case: &str, words: &str, limit: u32, from: Option<i64>) -> Result<Vec<Found>, Failure> {
    // By its own rank the index sorts before anything else is read: whether a row is of this case, and the words around what
    // was found, are asked for no more rows than are told.
    let mut rows = db.prepare(
        "SELECT kind, id, at,
             CASE WHEN octet_length(body) < ?4 THEN snippet(search, -1, '', '', '…', 16)
                  ELSE substr(body, max(1, instr(lower(body), lower(?5)) - 40), 120) END
         FROM search
         WHERE search MATCH ?1 AND rank MATCH 'bm25(0.0, 0.0, 0.0, 0.0, 4.0, 1.0)' AND case_id = ?2
             AND rowid >= ?6
         ORDER BY rank LIMIT ?3",
    )?;
    let first = words.split('"').nth(1).unwrap_or_default();
    let from = from.unwrap_or(i64::MIN);
    let found = rows.query_map((words, case, limit, LONG, first, from), |row| {
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

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::journal::tests::{journal, new_case};

    fn many(journal: &Journal, case: &str, of: u32) {
        let put = journal.write(|w| {
            (0..of).try_for_each(|number| {
                let (id, body) = (format!("{case}-{number}"), format!("A message came, keystone{number}."));
                w.index_new(&Indexed { kind: "entry", id: &id, case, at: None, title: "", body: &body })
            })
        });
        put.unwrap();
    }

    #[test]
    fn of_very_many_the_best_of_the_newest_are_found_at_once_and_it_is_said() {
        let (_folder, journal) = journal();
        let (case, other) = (new_case(&journal), new_case(&journal));
        let title = Indexed { kind: "account", id: "old", case: &case, at: None, title: "message", body: "message" };
        journal.write(|w| w.index_new(&title)).unwrap();
        many(&journal, &case, ORDERED_AT_ONCE - 1);
        let all = journal.search_at_once(&case, "messag", 5).unwrap();
        // As many as can be put in order: it is the same as ever.
        let same = journal.search(&case, "messag", 5).unwrap();
        assert_eq!(all, FoundFirst { found: same, more: true, of_newest: None });
        assert_eq!(all.found[0].id, "old");

        // Those of another case are not counted, and don't stand in the way.
        many(&journal, &other, ORDERED_AT_ONCE + 1);
        assert_eq!(journal.search_at_once(&case, "messag", 5).unwrap(), all);
        let best = Indexed { id: "new", ..title };
        journal.write(|w| w.index_new(&best)).unwrap();
        let first = journal.search_at_once(&case, "messag", 5).unwrap();
        assert_eq!(first.of_newest, Some(ORDERED_AT_ONCE));
        assert_eq!((first.found[0].id.as_str(), first.found.len()), ("new", 5));
        assert!(!first.found.iter().any(|one| one.id == "old"));
        // Whoever has time for it finds the best of all.
        let best: Vec<_> = journal.search(&case, "messag", 2).unwrap().into_iter().map(|one| one.id).collect();
        assert!(best.contains(&"old".to_owned()) && best.contains(&"new".to_owned()), "{best:?}");
        // A word that is in few of them is looked for in all, and so is one that is in none.
        let rare = journal.search_at_once(&case, "keystone7", 50).unwrap();
        let same = journal.search(&case, "keystone7", 50).unwrap();
        assert_eq!(rare, FoundFirst { found: same, more: true, of_newest: None });
        assert_eq!(rare.found.len(), 50);
        assert!(!journal.search_at_once(&case, "keystone77", 50).unwrap().more);
        assert_eq!(journal.search_at_once(&case, "one0.", 5).unwrap().found[0].id, format!("{case}-0"));
        assert_eq!(journal.search_at_once(&case, "", 5).unwrap().found, []);
    }
}
