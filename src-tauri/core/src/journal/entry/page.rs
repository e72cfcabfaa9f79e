//! Entries a part at a time: a record may hold a hundred thousand, and a page shows fifty.

use serde::{Deserialize, Serialize};
use serde_json::json;

use super::{Entry, EntryKind, query};
use crate::{
    failure::Failure,
    journal::{Journal, case},
};

/// Which entries of a case are wanted.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct EntryFilter {
    /// Of these kinds; of all where none is named.
    pub kinds: Vec<EntryKind>,
    /// Only those with a smaller number than this: where the part before ended.
    pub before: Option<u32>,
    /// At most so many.
    pub limit: u32,
}

/// A part of the entries of a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct EntryPage {
    /// The one with the highest number first: it was written down last.
    pub entries: Vec<Entry>,
    /// Whether there are more.
    pub more: bool,
}

/// How many entries of a kind there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct EntryCount {
    /// The kind.
    pub kind: EntryKind,
    /// How many.
    pub count: u32,
}

impl Journal {
    /// Some entries of a case, the latest first, however many others there are; not those that were erased.
    ///
    /// # Errors
    /// [`Failure::NotFound`] for a case that is not there.
    pub fn entry_page(&self, case: &str, filter: &EntryFilter) -> Result<EntryPage, Failure> {
        let limit = usize::try_from(filter.limit).unwrap_or(usize::MAX);
        let read = self.read(|db| {
            case::get(db, case)?;
            let mut rows = db.prepare(
                "SELECT id FROM entry WHERE case_id = ?1 AND number < ?2 AND added IS NULL
                     AND (?3 = '[]' OR kind IN (SELECT value FROM json_each(?3)))
                 ORDER BY number DESC LIMIT ?4",
            )?;
            let kinds = json!(filter.kinds.iter().map(|kind| kind.as_str()).collect::<Vec<_>>()).to_string();
            let before = filter.before.map_or(i64::MAX, i64::from);
            let ids = rows.query_map((case, before, kinds, i64::from(filter.limit) + 1), |row| row.get(0))?;
            let mut ids: Vec<String> = ids.collect::<Result<_, _>>()?;
            let more = ids.len() > limit;
            ids.truncate(limit);
            let mut entries = query(db, "e.id IN (SELECT value FROM json_each(?1))", &json!(ids).to_string())?;
            entries.reverse();
            Ok(EntryPage { entries, more })
        });
        match read {
            // What can be read is shown, however long it takes. That some are missing is said where the damage is.
            Err(_) if self.is_damaged() => {
                let mut entries = self.entries(case)?;
                entries.retain(|one| filter.before.is_none_or(|before| one.number < before));
                entries.retain(|one| filter.kinds.is_empty() || filter.kinds.contains(&one.kind));
                entries.sort_by_key(|one| std::cmp::Reverse(one.number));
                let more = entries.len() > limit;
                entries.truncate(limit);
                Ok(EntryPage { entries, more })
            }
            read => read,
        }
    }

    /// How many entries of each kind a case has, without those that were erased. A kind of which there is none is left out.
    ///
    /// # Errors
    /// [`Failure::NotFound`] for a case that is not there.
    pub fn entry_counts(&self, case: &str) -> Result<Vec<EntryCount>, Failure> {
        if !self.is_damaged() {
            let read = self.read(|db| {
                case::get(db, case)?;
                let mut rows = db.prepare(
                    "SELECT kind, count(*) FROM entry WHERE case_id = ?1 AND added IS NULL GROUP BY kind ORDER BY kind",
                )?;
                let counts = rows.query_map([case], |row| {
                    Ok(EntryCount { kind: EntryKind::from_name(&row.get::<_, String>(0)?), count: row.get(1)? })
                })?;
                Ok(counts.collect::<Result<_, _>>()?)
            });
            if read.is_ok() || !self.is_damaged() {
                return read;
            }
        }
        // What can be read is counted: of the others a list has nothing to show.
        let mut counts: Vec<EntryCount> = Vec::new();
        for Entry { kind, .. } in self.entries(case)? {
            match counts.iter_mut().find(|one| one.kind == kind) {
                Some(one) => one.count += 1,
                None => counts.push(EntryCount { kind, count: 1 }),
            }
        }
        counts.sort_by_key(|one| one.kind.as_str());
        Ok(counts)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::clock::Clock;
    use crate::journal::{
        Certainty, EntryDraft, ErasureDraft,
        tests::{journal, new_case},
    };
    use crate::vault::Secret;

    fn draft(kind: EntryKind, text: &str) -> EntryDraft {
        let at = "2026-11-03T21:04:00-05:00".to_owned();
        EntryDraft { kind, at, certainty: Certainty::Exact, text: text.into(), accounts: Vec::new(), sign: None }
    }

    fn numbers(page: &EntryPage) -> Vec<u32> {
        page.entries.iter().map(|one| one.number).collect()
    }

    #[test]
    fn parts_come_one_after_the_other_the_latest_first_and_hold_everything_once() {
        let (_folder, journal) = journal();
        let (case, other) = (new_case(&journal), new_case(&journal));
        let kinds = [EntryKind::Note, EntryKind::Call, EntryKind::Duty];
        for (number, kind) in kinds.into_iter().cycle().take(7).enumerate() {
            journal.add_entry(&case, &draft(kind, &format!("Line {number}"))).unwrap();
            journal.add_entry(&other, &draft(kind, "Of another case")).unwrap();
        }
        let corrected = journal.entries(&case).unwrap()[2].id.clone();
        journal.correct_entry(&corrected, "Better words", "I looked.").unwrap();
        let mut whole = journal.entries(&case).unwrap();
        whole.reverse();

        let (mut before, mut all) = (None, Vec::new());
        loop {
            let page = journal.entry_page(&case, &EntryFilter { kinds: Vec::new(), before, limit: 3 }).unwrap();
            before = page.entries.last().map(|one| one.number);
            all.extend(page.entries);
            if !page.more {
                break;
            }
        }
        assert_eq!(all, whole);
        let filter = |kinds: &[EntryKind], limit| EntryFilter { kinds: kinds.to_vec(), before: None, limit };
        let exactly = journal.entry_page(&case, &filter(&[], 7)).unwrap();
        assert_eq!((exactly.entries.len(), exactly.more), (7, false));
        let some = journal.entry_page(&case, &filter(&[EntryKind::Call, EntryKind::Duty], 3)).unwrap();
        assert_eq!((numbers(&some), some.more), (vec![6, 5, 3], true));
        let none = journal.entry_page(&case, &filter(&[EntryKind::Payment], 3)).unwrap();
        assert_eq!((none.entries.len(), none.more), (0, false));
        assert!(matches!(journal.entry_page("no case", &filter(&[], 3)), Err(Failure::NotFound)));
    }

    #[test]
    fn what_was_erased_is_neither_shown_nor_counted() {
        let (_folder, journal) = journal();
        let case = new_case(&journal);
        let mut ids = Vec::new();
        for kind in [EntryKind::Note, EntryKind::Note, EntryKind::Call] {
            ids.push(journal.add_entry(&case, &draft(kind, "Words")).unwrap().id);
        }
        let why = ErasureDraft { reason: "It was wrong.".into(), ..ErasureDraft::default() };
        journal.erase_entry(&ids[1], &why).unwrap();
        let page = journal.entry_page(&case, &EntryFilter { kinds: Vec::new(), before: None, limit: 50 }).unwrap();
        assert_eq!(numbers(&page), [3, 1]);
        let counts = journal.entry_counts(&case).unwrap();
        let counts: Vec<_> = counts.into_iter().map(|one| (one.kind, one.count)).collect();
        assert_eq!(counts, [(EntryKind::Call, 1), (EntryKind::Note, 1)]);
        assert!(journal.entry_counts("no case").is_err());
    }

    #[test]
    fn when_something_was_last_saved_is_the_time_of_the_last_event() {
        let (_folder, journal) = journal();
        let case = new_case(&journal);
        journal.add_entry(&case, &draft(EntryKind::Note, "Words")).unwrap();
        let last = journal.custody(&case).unwrap().events.last().map(|event| event.at.clone());
        assert!(last.is_some());
        assert_eq!(journal.last_saved(&case).unwrap(), last);
    }

    #[test]
    fn of_a_damaged_record_what_can_be_read_is_shown_and_counted() {
        let (folder, journal) = journal();
        let case = new_case(&journal);
        for kind in [EntryKind::Note, EntryKind::Call, EntryKind::Note, EntryKind::Duty] {
            journal.add_entry(&case, &draft(kind, &"Words of some length. ".repeat(300))).unwrap();
        }
        drop(journal);
        let dir = folder.path().join("vault");
        let path = dir.join("journal.db");
        let whole = std::fs::read(&path).unwrap();
        let mut with_some = 0;
        for page in 1..whole.len() / 4096 {
            let mut damaged = whole.clone();
            damaged[page * 4096 + 100] ^= 1;
            std::fs::write(&path, damaged).unwrap();
            let Ok(journal) = Journal::unlock_to_read(&dir, &Secret::from("granite under the lamp"), Clock::system())
            else {
                continue;
            };
            let Ok(entries) = journal.entries(&case) else { continue };
            let filter = EntryFilter { kinds: Vec::new(), before: None, limit: 50 };
            let mut shown = numbers(&journal.entry_page(&case, &filter).unwrap());
            shown.reverse();
            assert_eq!(shown, entries.iter().map(|one| one.number).collect::<Vec<_>>(), "page {page}");
            let counts = journal.entry_counts(&case).unwrap();
            assert_eq!(counts.iter().map(|one| one.count as usize).sum::<usize>(), entries.len(), "page {page}");
            with_some += usize::from(journal.is_damaged() && !entries.is_empty());
        }
        assert!(with_some > 0, "no damage was met");
    }
}
