//! Very many entries: saving one, opening the record, searching.

use std::path::Path;
use std::time::{Duration, Instant};

use super::{PASSPHRASE, Told, seconds, vault};
use cairn_core::clock::Clock;
use cairn_core::journal::{Certainty, EntryDraft, EntryFilter, EntryKind, Journal};
use cairn_core::vault::{Secret, Vault};
use rusqlite::Connection;

const SAVED: usize = 400;
const ENTRIES: u32 = 100_000;
const ROUNDS: usize = 15;

/// What is in the entries: some words are in all of them, some in a few, each has one of its own.
const WORDS: [&str; 16] = [
    "message", "photo", "school", "phone", "night", "account", "asked", "again", "money", "gift", "card", "friend",
    "park", "train", "window", "letter",
];

/// From a word in every entry to one in a single one, and two of them together.
const QUERIES: [&str; 5] = ["came", "gift card", "train window", "keystone77", "nothing-like-it"];

/// What a person types, letter by letter.
const TYPED: [&str; 8] = ["a", "m", "me", "mes", "mess", "messa", "message", "message g"];

/// Saving durably: on the disk that the project lies on.
pub(super) fn saving(folder: &Path, told: &mut Told) -> Result<(), String> {
    let (journal, case) = vault(&folder.join("vault-saving"))?;
    let mut times = Vec::with_capacity(SAVED);
    for number in 0..SAVED {
        let draft = entry(u32::try_from(number).unwrap_or_default());
        let begun = Instant::now();
        journal.add_entry(&case, &draft).map_err(|error| error.to_string())?;
        times.push(begun.elapsed());
    }
    times.sort_unstable();
    let at = |share: usize| millis(times.get(SAVED * share / 100).copied().unwrap_or_default());
    println!(
        "saving an entry durably, {SAVED} times: half of them below {:.1} ms, 95 of 100 below {:.1} ms",
        at(50),
        at(95)
    );
    told.at_most("saving an entry, p50", at(50), 10.0, " ms");
    told.at_most("saving an entry, p95", at(95), 60.0, " ms");
    Ok(())
}

/// In memory where the system has such a place: what is measured is reading, and not writing a hundred thousand times.
pub(super) fn opening_and_searching(folder: &Path, told: &mut Told) -> Result<(), String> {
    let memory = tempfile::tempdir_in("/dev/shm").ok();
    let folder = memory.as_ref().map_or(folder, tempfile::TempDir::path);
    let dir = folder.join("vault-entries");
    let (journal, case) = vault(&dir)?;
    let begun = Instant::now();
    for number in 0..ENTRIES {
        journal.add_entry(&case, &entry(number)).map_err(|error| error.to_string())?;
    }
    println!(
        "{ENTRIES} entries written in {:.0} s, {:.2} ms each",
        seconds(begun.elapsed()),
        millis(begun.elapsed() / ENTRIES)
    );
    drop(journal);

    let passphrase = Secret::from(PASSPHRASE.to_owned());
    let derivation =
        best(ROUNDS.min(5), || Vault::unlock(&dir, &passphrase).map(drop).map_err(|error| error.to_string()))?;
    let first = best(ROUNDS.min(5), || {
        let journal = Journal::unlock(&dir, &passphrase, Clock::system()).map_err(|error| error.to_string())?;
        let filter = EntryFilter { kinds: Vec::new(), before: None, limit: 50 };
        let page = journal.entry_page(&case, &filter).map_err(|error| error.to_string())?;
        // The counters beside the list are part of what is waited for.
        let counts = journal.entry_counts(&case).map_err(|error| error.to_string())?;
        let all: u32 = counts.iter().map(|one| one.count).sum();
        if page.entries.len() == 50 && page.more && all == ENTRIES {
            Ok(())
        } else {
            Err("There are not fifty entries.".into())
        }
    })?;
    println!(
        "opening: {:.0} ms until the first 50 entries and the number of all are there, key derivation {:.0} ms of it",
        millis(first),
        millis(derivation)
    );
    told.at_most("from the key to the first entries", millis(first.saturating_sub(derivation)), 300.0, " ms");

    let journal = Journal::unlock(&dir, &passphrase, Clock::system()).map_err(|error| error.to_string())?;
    let plain = plain(&folder.join("plain.db"), &case)?;
    let mut worst: f64 = 0.0;
    for query in QUERIES {
        let ours =
            usual(|| journal.search(&case, query, 50).map(|found| found.len()).map_err(|error| error.to_string()))?;
        let theirs = usual(|| plain_search(&plain, &case, query))?;
        println!("search for “{query}”: {:.2} ms; plain SQLite FTS5 {:.2} ms", millis(ours), millis(theirs));
        // What no index finds is looked for letter by letter, which plain FTS5 doesn't do.
        if query != "nothing-like-it" {
            worst = worst.max(seconds(ours) / seconds(theirs));
        }
    }
    told.at_most("our search to plain SQLite FTS5, the worst of them", worst, 2.7, "");
    let mut slowest = Duration::ZERO;
    for typed in TYPED {
        let took = usual(|| {
            let found = journal.search_at_once(&case, typed, 50);
            found.map(|first| first.found.len()).map_err(|error| error.to_string())
        })?;
        println!("typed “{typed}”: {:.2} ms", millis(took));
        slowest = slowest.max(took);
    }
    told.at_most("first results while typing, the slowest", millis(slowest), 100.0, " ms");
    Ok(())
}

/// The same rows in SQLite as it comes, without encryption.
fn plain(path: &Path, case: &str) -> Result<Connection, String> {
    let said = |error: rusqlite::Error| error.to_string();
    let db = Connection::open(path).map_err(said)?;
    db.execute_batch(
        "CREATE VIRTUAL TABLE search USING fts5 (
             kind UNINDEXED, id UNINDEXED, case_id UNINDEXED, at UNINDEXED, title, body,
             tokenize = 'unicode61 remove_diacritics 2'
         ); BEGIN;",
    )
    .map_err(said)?;
    for number in 0..ENTRIES {
        let draft = entry(number);
        db.execute(
            "INSERT INTO search (kind, id, case_id, at, title, body) VALUES ('entry', ?1, ?2, ?3, '', ?4)",
            (number, case, &draft.at, &draft.text),
        )
        .map_err(said)?;
    }
    db.execute_batch("COMMIT").map_err(said)?;
    Ok(db)
}

fn plain_search(db: &Connection, case: &str, query: &str) -> Result<usize, String> {
    let said = |error: rusqlite::Error| error.to_string();
    let words: Vec<String> = query.split_whitespace().map(|word| format!("\"{word}\"*")).collect();
    let mut rows = db
        .prepare(
            "SELECT kind, id, at, snippet(search, -1, '', '', '…', 16) FROM search
             WHERE search MATCH ?1 AND case_id = ?2 ORDER BY rank LIMIT 50",
        )
        .map_err(said)?;
    let found = rows.query_map((words.join(" "), case), |row| row.get::<_, String>(3)).map_err(said)?;
    Ok(found.filter_map(Result::ok).count())
}

fn entry(number: u32) -> EntryDraft {
    let word =
        |place: u32| WORDS.get((number.wrapping_mul(2_654_435_761) >> place) as usize % WORDS.len()).unwrap_or(&"");
    EntryDraft {
        kind: EntryKind::Note,
        at: format!(
            "2026-{:02}-{:02}T{:02}:{:02}:00-05:00",
            1 + number % 12,
            1 + number / 12 % 28,
            number / 60 % 24,
            number % 60
        ),
        certainty: Certainty::Exact,
        text: format!(
            "A message came about the {} and the {}, with a {} {} in it, keystone{number}. It asked for the same as before, and named a day.",
            word(4),
            word(9),
            word(14),
            word(19)
        ),
        accounts: Vec::new(),
        sign: None,
    }
}

fn best(rounds: usize, act: impl Fn() -> Result<(), String>) -> Result<Duration, String> {
    let mut best = Duration::MAX;
    for _ in 0..rounds {
        let begun = Instant::now();
        act()?;
        best = best.min(begun.elapsed());
    }
    Ok(best)
}

/// How long it takes as a rule: half of the rounds are faster.
fn usual(act: impl Fn() -> Result<usize, String>) -> Result<Duration, String> {
    let mut times = Vec::with_capacity(ROUNDS);
    for _ in 0..ROUNDS {
        let begun = Instant::now();
        act()?;
        times.push(begun.elapsed());
    }
    times.sort_unstable();
    Ok(times.get(ROUNDS / 2).copied().unwrap_or_default())
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}
