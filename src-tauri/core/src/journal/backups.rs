//! When a copy of the vault was last made, and what came since.

use super::Journal;
use crate::{clock::rfc3339, failure::Failure};

/// So many things without a copy are worth a line in the plan.
const MANY: u32 = 5;

/// So long is one of them without a copy before it is worth a line.
const LONG_DAYS: i64 = 7;

impl Journal {
    /// Writes down that a copy was made which holds everything up to this moment. Not where it lies.
    pub(crate) fn note_backup(&self, up_to: &jiff::ZonedDateTime) -> Result<(), Failure> {
        // One statement, and no chain grows: the head stays as it is, byte for byte, and so does its copy.
        self.read(|db| {
            db.execute(
                "INSERT OR REPLACE INTO backup_made (rowid, up_to, up_to_utc) VALUES (1, ?1, ?2)",
                (rfc3339(up_to), up_to.timestamp().as_millisecond()),
            )?;
            Ok(())
        })
    }

    /// How many files lie in this vault alone, where that is worth a line in the plan: there was never a copy, many came since
    /// the last one, or one of them has waited for long. 0 where it is not. What no copy takes does not count.
    ///
    /// # Errors
    /// [`Failure::JournalDamaged`].
    pub fn without_backup(&self) -> Result<u32, Failure> {
        self.read(|db| {
            let since: Option<i64> = db.query_row("SELECT max(up_to_utc) FROM backup_made", [], |row| row.get(0))?;
            let (count, oldest): (u32, Option<i64>) = db.query_row(
                "SELECT count(*), min(added_utc) FROM evidence
                 WHERE blob IS NOT NULL AND added_utc > ?1 AND id NOT IN (SELECT evidence_id FROM protected)",
                [since.unwrap_or(i64::MIN)],
                |row| Ok((row.get(0)?, row.get(1)?)),
            )?;
            let long_ago = self.clock().now().timestamp().as_millisecond() - LONG_DAYS * 86_400_000;
            let is_due = since.is_none() || count >= MANY || oldest.is_some_and(|oldest| oldest < long_ago);
            Ok(if is_due { count } else { 0 })
        })
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use jiff::{Timestamp, tz::TimeZone};

    use crate::{
        clock::Clock,
        evidence::{Depicts, Intake, IntakeSource, Quietly, Reader, ReferenceDraft},
        journal::{CaseDraft, Journal},
        vault::{Secret, WorkFactor},
    };

    fn at(day: u32) -> Clock {
        let now: Timestamp = format!("2026-11-{day:02}T12:00:00Z").parse().unwrap();
        Clock::fixed(now, TimeZone::UTC)
    }

    #[test]
    fn the_plan_says_it_when_there_was_never_a_copy_or_much_came_since_or_long_ago() {
        let folder = tempfile::tempdir().unwrap();
        let (dir, passphrase) = (folder.path().join("vault"), Secret::from("granite"));
        let journal = Journal::create(&dir, &passphrase, WorkFactor::FOR_TESTS, None, at(1)).unwrap();
        let draft = CaseDraft { title: "A case".into(), country: "US".into(), region: None };
        let case = journal.new_case(&draft).unwrap().id;
        drop(journal);
        let on = |day| Journal::unlock(&dir, &passphrase, at(day)).unwrap();
        let keep = |journal: &Journal, count: usize| -> Vec<String> {
            let reader = Reader::at("no-reader".into());
            let depicts = Some(Depicts::NothingSexual);
            let intake = Intake::begin(journal, &reader, &case, depicts, None, IntakeSource::default()).unwrap();
            let path = folder.path().join("talk.txt");
            std::fs::write(&path, "hello").unwrap();
            (0..count).map(|_| intake.take(&path, &[], &Quietly).unwrap().item.id).collect()
        };
        let journal = on(2);
        let reference = ReferenceDraft { text: "a wren".into(), ..ReferenceDraft::default() };
        journal.add_reference(&case, &reference).unwrap();
        assert_eq!(journal.without_backup().unwrap(), 0, "what no copy takes does not count");
        let kept = keep(&journal, 2);
        assert_eq!(journal.without_backup().unwrap(), 2);
        journal.protect(&kept[0], "May be under 18.").unwrap();
        assert_eq!(journal.without_backup().unwrap(), 1);
        drop(journal);
        let journal = on(3);
        journal.backup(&folder.path().join("copy"), &Quietly).unwrap();
        assert_eq!(journal.without_backup().unwrap(), 0);
        drop(journal);
        let journal = on(4);
        keep(&journal, 4);
        assert_eq!(journal.without_backup().unwrap(), 0, "a few may wait");
        keep(&journal, 1);
        assert_eq!(journal.without_backup().unwrap(), 5);
        journal.backup(&folder.path().join("copy"), &Quietly).unwrap();
        drop(journal);
        let journal = on(5);
        keep(&journal, 1);
        assert_eq!(journal.without_backup().unwrap(), 0);
        drop(journal);
        assert_eq!(on(11).without_backup().unwrap(), 0);
        assert_eq!(on(13).without_backup().unwrap(), 1, "not for long");
    }
}
