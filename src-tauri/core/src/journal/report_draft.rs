//! Reports under way. They are no part of the record: no custody event tells of them.

use rusqlite::OptionalExtension;
use serde_json::Value;

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
        let text = text.trim();
        if text.is_empty() {
            return Ok(());
        }
        self.take_out_of_forms(case, text)?;
        self.change_drafts(case, |draft| take_out(draft, text))
    }

    /// Takes what was erased out of what the drafts of a case cite.
    pub(crate) fn take_cited_out_of_drafts(&self, case: &str, id: &str) -> Result<(), Failure> {
        self.change_drafts(case, |draft| take_cited_out(draft, id))
    }

    fn change_drafts(&self, case: &str, change: impl Fn(&mut Value) -> bool) -> Result<(), Failure> {
        let mut rows = self.tx().prepare("SELECT platform, route, kept FROM report_draft WHERE case_id = ?1")?;
        let rows = rows.query_map([case], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        let drafts: Vec<(String, String, String)> = rows.collect::<Result<_, _>>()?;
        for (platform, route, kept) in drafts {
            let Ok(mut draft) = serde_json::from_str::<Value>(&kept) else {
                // Nobody can read it, and nobody can say what is in it.
                self.tx().execute(
                    "DELETE FROM report_draft WHERE case_id = ?1 AND platform = ?2 AND route = ?3",
                    (case, platform, route),
                )?;
                continue;
            };
            if change(&mut draft) {
                self.tx().execute(
                    "UPDATE report_draft SET kept = ?4 WHERE case_id = ?1 AND platform = ?2 AND route = ?3",
                    (case, platform, route, draft.to_string()),
                )?;
            }
        }
        Ok(())
    }
}

/// Takes the id of something that is gone out of what a draft cites; whether it was there.
fn take_cited_out(draft: &mut Value, id: &str) -> bool {
    let Some(cited) = draft.get_mut("cite").and_then(Value::as_array_mut) else { return false };
    let before = cited.len();
    cited.retain(|one| one != id);
    cited.len() != before
}

/// Takes a hash or an address out of what a draft says; whether it was there.
fn take_out(draft: &mut Value, text: &str) -> bool {
    let texts = draft.get_mut("texts").and_then(Value::as_array_mut).into_iter().flatten();
    let mut found = false;
    for one in texts {
        for field in ["text", "drafted"] {
            let Some(said) = one.get_mut(field) else { continue };
            let without = said.as_str().map(|said| without(said, text)).unwrap_or_default();
            if said.as_str().is_some_and(|said| said != without) {
                *said = Value::String(without);
                found = true;
            }
        }
    }
    found
}

/// A text without a hash or an address, where it stands there whole: an address that only begins or ends like it is another.
pub(super) fn without(said: &str, text: &str) -> String {
    let mut out = String::new();
    let mut rest = said;
    while let Some(at) = rest.find(text) {
        let (before, after) = (&rest[..at], &rest[at + text.len()..]);
        out.push_str(before);
        let whole = !out.chars().next_back().is_some_and(goes_on) && !continues(after);
        if !whole {
            out.push_str(text);
        }
        rest = after;
    }
    out + rest
}

/// Whether an address goes on here. What may end a sentence is part of an address only before more of it.
fn continues(after: &str) -> bool {
    let next = after.trim_start_matches(['.', ',', ';', ':', '!', '\'', '(', ')', '[', ']']);
    next.chars().next().is_some_and(goes_on)
}

fn goes_on(c: char) -> bool {
    c.is_alphanumeric() || "/?#&=%_-~+@$*|".contains(c)
}
