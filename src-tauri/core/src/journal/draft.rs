//! What is typed into a form and not kept yet, and the page where the person was. Both come back after unlocking. They are
//! no part of the record: no custody event, no search, no timeline and no package tells of them.

use rusqlite::OptionalExtension;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Journal, Writing, report_draft::without};
use crate::failure::Failure;

/// The name of the row that tells where the person was. No form is called so: their names are lists.
const PLACE: &str = "place";

/// The words of one form, as its page wrote them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct FormDraft {
    /// Which form.
    pub form: String,
    /// JSON that only this form reads.
    pub words: String,
}

/// The page where the person was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct LastPlace {
    /// The case that was open.
    pub case_id: String,
    /// JSON that only the window reads.
    pub place: String,
}

impl Journal {
    /// Keeps what is typed into a form, in the place of what was kept of it before.
    ///
    /// # Errors
    /// [`Failure::NotFound`] for the case, [`Failure::DiskFull`], [`Failure::ReadOnly`].
    pub fn keep_form_draft(&self, case: &str, draft: &FormDraft) -> Result<(), Failure> {
        self.write(|w| w.keep(case, &draft.form, &draft.words))
    }

    /// What is typed into the forms of a case and not kept yet.
    ///
    /// # Errors
    /// [`Failure::NotFound`] for the case.
    pub fn form_drafts(&self, case: &str) -> Result<Vec<FormDraft>, Failure> {
        self.read(|db| {
            super::case::get(db, case)?;
            let mut rows =
                db.prepare("SELECT name, words FROM draft WHERE case_id = ?1 AND name <> ?2 ORDER BY name")?;
            let drafts =
                rows.query_map([case, PLACE], |row| Ok(FormDraft { form: row.get(0)?, words: row.get(1)? }))?;
            Ok(drafts.collect::<Result<_, _>>()?)
        })
    }

    /// Forgets what was typed into a form: it is in the record now, or was given up.
    ///
    /// # Errors
    /// [`Failure::NotFound`] for the case, [`Failure::DiskFull`], [`Failure::ReadOnly`].
    pub fn forget_form_draft(&self, case: &str, form: &str) -> Result<(), Failure> {
        self.write(|w| {
            super::case::get(w.tx(), case)?;
            w.tx().execute("DELETE FROM draft WHERE case_id = ?1 AND name = ?2", (case, form))?;
            Ok(())
        })
    }

    /// Keeps where the person is. There is one such place, whatever the case.
    ///
    /// # Errors
    /// [`Failure::NotFound`] for the case, [`Failure::DiskFull`], [`Failure::ReadOnly`].
    pub fn keep_place(&self, case: &str, place: &str) -> Result<(), Failure> {
        self.write(|w| {
            w.tx().execute("DELETE FROM draft WHERE name = ?1", [PLACE])?;
            w.keep(case, PLACE, place)
        })
    }

    /// Where the person was; none where nobody has been anywhere.
    ///
    /// # Errors
    /// [`Failure::JournalDamaged`].
    pub fn last_place(&self) -> Result<Option<LastPlace>, Failure> {
        self.read(|db| {
            let mut rows = db.prepare("SELECT case_id, words FROM draft WHERE name = ?1")?;
            let place = |row: &rusqlite::Row<'_>| Ok(LastPlace { case_id: row.get(0)?, place: row.get(1)? });
            Ok(rows.query_row([PLACE], place).optional()?)
        })
    }
}

impl Writing<'_> {
    fn keep(&self, case: &str, name: &str, words: &str) -> Result<(), Failure> {
        super::case::get(self.tx(), case)?;
        self.tx().execute(
            "INSERT INTO draft (case_id, name, words, written) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (case_id, name) DO UPDATE SET words = excluded.words, written = excluded.written",
            (case, name, words, self.written()),
        )?;
        Ok(())
    }

    /// Forgets what is typed into forms about a thing that was erased: a correction begins with the words that it corrects.
    pub(crate) fn forget_forms_about(&self, case: &str, id: &str) -> Result<(), Failure> {
        self.tx().execute("DELETE FROM draft WHERE case_id = ?1 AND instr(name, ?2) > 0", (case, id))?;
        Ok(())
    }

    /// Takes a text out of what is typed into forms: what was erased or protected must not live on in one of them.
    pub(super) fn take_out_of_forms(&self, case: &str, text: &str) -> Result<(), Failure> {
        let mut rows = self.tx().prepare("SELECT name, words FROM draft WHERE case_id = ?1")?;
        let rows = rows.query_map([case], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let drafts: Vec<(String, String)> = rows.collect::<Result<_, _>>()?;
        for (name, words) in drafts {
            let Ok(mut typed) = serde_json::from_str::<Value>(&words) else {
                // Nobody can read it, and nobody can say what is in it.
                self.tx().execute("DELETE FROM draft WHERE case_id = ?1 AND name = ?2", (case, &name))?;
                continue;
            };
            if take_out(&mut typed, text) {
                self.keep(case, &name, &typed.to_string())?;
            }
        }
        Ok(())
    }
}

/// Takes a hash or an address out of every text in there; whether it was there.
fn take_out(value: &mut Value, text: &str) -> bool {
    let mut found = false;
    match value {
        Value::String(said) => {
            let left = without(said, text);
            found = left != *said;
            *said = left;
        }
        Value::Array(all) => all.iter_mut().for_each(|one| found |= take_out(one, text)),
        Value::Object(all) => all.values_mut().for_each(|one| found |= take_out(one, text)),
        _ => {}
    }
    found
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;
