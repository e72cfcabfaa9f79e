//! Reports under way. They are no part of the record: no custody event tells of them.

use rusqlite::OptionalExtension;

use super::{Journal, Writing};
use crate::failure::Failure;

impl Journal {
    /// Keeps the draft of one route, in the place of the one before.
    pub(crate) fn keep_report_draft(&self, case: &str, platform: &str, route: &str, kept: &str) -> Result<(), Failure> {
        self.write(|w| {
            super::case::get(w.tx(), case)?;
            w.tx().execute(
                "INSERT INTO report_draft (case_id, platform, route, kept, written) VALUES (?1, ?2, ?3, ?4, ?5)
                 ON CONFLICT (case_id, platform, route) DO UPDATE SET kept = excluded.kept, written = excluded.written",
                (case, platform, route, kept, w.written()),
            )?;
            Ok(())
        })
    }

    /// The draft of one route; none where nothing is kept.
    pub(crate) fn kept_report_draft(&self, case: &str, platform: &str, route: &str) -> Result<Option<String>, Failure> {
        self.read(|db| {
            super::case::get(db, case)?;
            let mut rows =
                db.prepare("SELECT kept FROM report_draft WHERE case_id = ?1 AND platform = ?2 AND route = ?3")?;
            Ok(rows.query_row((case, platform, route), |row| row.get(0)).optional()?)
        })
    }

    /// Every draft of a case, the one last written first.
    pub(crate) fn kept_report_drafts(&self, case: &str) -> Result<Vec<String>, Failure> {
        self.read(|db| {
            super::case::get(db, case)?;
            let mut rows =
                db.prepare("SELECT kept FROM report_draft WHERE case_id = ?1 ORDER BY written DESC, platform, route")?;
            Ok(rows.query_map([case], |row| row.get(0))?.collect::<Result<_, _>>()?)
        })
    }

    /// Forgets the draft of one route.
    pub(crate) fn drop_report_draft(&self, case: &str, platform: &str, route: &str) -> Result<(), Failure> {
        self.write(|w| {
            super::case::get(w.tx(), case)?;
            w.tx().execute(
                "DELETE FROM report_draft WHERE case_id = ?1 AND platform = ?2 AND route = ?3",
                (case, platform, route),
            )?;
            Ok(())
        })
    }
}

impl Writing<'_> {
    /// Takes a text out of all drafts of a case: what was erased or protected must not live on in one of them.
    pub(crate) fn take_out_of_drafts(&self, case: &str, text: &str) -> Result<(), Failure> {
        // As it stands inside the quotes of JSON.
        let quoted = serde_json::json!(text).to_string();
        let inside = quoted.strip_prefix('"').and_then(|text| text.strip_suffix('"')).unwrap_or_default();
        if !inside.is_empty() {
            self.tx()
                .execute("UPDATE report_draft SET kept = replace(kept, ?2, '') WHERE case_id = ?1", (case, inside))?;
        }
        Ok(())
    }
}
