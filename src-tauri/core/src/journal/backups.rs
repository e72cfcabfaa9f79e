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
        self.write(|w| {
            w.tx().execute("DELETE FROM backup_made", [])?;
            w.tx().execute(
                "INSERT INTO backup_made (up_to, up_to_utc) VALUES (?1, ?2)",
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
