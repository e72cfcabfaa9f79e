//! What they answered, what a look found, and the picture of the confirmation.

use serde_json::json;

use super::{
    super::{Journal, Writing, device::given, found},
    AnswerDraft, FollowUp, Submission, add, looks, read,
};
use crate::{clock::When, failure::Failure, id::make_id};

impl Journal {
    /// Enters an answer, or what a look found. With a next day it is looked at once more then.
    ///
    /// # Errors
    /// [`Failure::NotFound`] for the submission, the look or the answer that is corrected; [`Failure::BadTime`];
    /// [`Failure::NothingWritten`] for a correction without a reason.
    pub fn answer_submission(&self, id: &str, draft: &AnswerDraft) -> Result<Submission, Failure> {
        let at = When::parse(&draft.at)?;
        let next = draft.next.as_deref().map(When::parse).transpose()?;
        let (text, reason) = (given(&draft.text), given(&draft.reason));
        if draft.corrects.is_some() && reason.is_none() {
            return Err(Failure::NothingWritten);
        }
        self.write(|w| {
            let case = read::case_of(w.tx(), id)?;
            let sent = read::one(w.tx(), id, w.now())?;
            let look = draft.look.map(|number| position(&sent, number)).transpose()?;
            let earlier = draft.corrects.as_ref().map(|corrects| {
                // What was corrected once is corrected by correcting the correction.
                sent.standing_answers().find(|one| one.id == *corrects).ok_or(Failure::NotFound)
            });
            let earlier = earlier.transpose()?;
            let answer = make_id()?;
            w.tx().execute(
                "INSERT INTO submission_answer (id, submission_id, at, at_utc, kind, text, look, corrects, reason,
                     written)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
                (
                    &answer,
                    id,
                    at.text(),
                    at.utc_ms(),
                    draft.kind.as_str(),
                    &text,
                    look,
                    &draft.corrects,
                    &reason,
                    w.written(),
                ),
            )?;
            let mut detail = json!({ "answer": draft.kind, "at": at.text(), "text": text, "look": draft.look });
            if let (Some(detail), Some(earlier)) = (detail.as_object_mut(), earlier) {
                detail.insert(
                    "corrects".to_owned(),
                    json!({
                        "answer": earlier.kind, "at": earlier.at, "text": earlier.text, "reason": reason,
                    }),
                );
            }
            let action = if earlier.is_some() { "submission-answer-corrected" } else { "submission-answered" };
            w.custody(&case, action, Some(id), &detail)?;
            if let Some(next) = &next {
                enter_look(w, &case, id, &sent.follow_ups, next)?;
            }
            add::index(w, &case, id)
        })?;
        self.submission(id)
    }

    /// Chooses a further day to look again.
    ///
    /// # Errors
    /// [`Failure::NotFound`], [`Failure::BadTime`].
    pub fn look_again(&self, id: &str, at: &str) -> Result<Submission, Failure> {
        let at = When::parse(at)?;
        self.write(|w| {
            let case = read::case_of(w.tx(), id)?;
            let sent = read::one(w.tx(), id, w.now())?;
            enter_look(w, &case, id, &sent.follow_ups, &at)
        })?;
        self.submission(id)
    }

    /// Says that an item shows the confirmation. It was taken in like any other; nothing of it is read here.
    ///
    /// # Errors
    /// [`Failure::NotFound`] for either, or where they are of different cases; [`Failure::ItemErased`].
    pub fn show_confirmation(&self, id: &str, item: &str) -> Result<Submission, Failure> {
        self.write(|w| {
            let case = read::case_of(w.tx(), id)?;
            let (number, erased): (u32, bool) = found(w.tx().query_row(
                "SELECT number, EXISTS (SELECT 1 FROM erased WHERE thing = evidence.id)
                 FROM evidence WHERE id = ?1 AND case_id = ?2",
                (item, &case),
                |row| Ok((row.get(0)?, row.get(1)?)),
            ))?;
            if erased {
                return Err(Failure::ItemErased);
            }
            let new = w.tx().execute(
                "INSERT OR IGNORE INTO submission_evidence (submission_id, evidence_id, written) VALUES (?1, ?2, ?3)",
                (id, item, w.written()),
            )?;
            // Said twice, it is still one confirmation.
            if new > 0 {
                w.custody(&case, "submission-shown", Some(id), &json!({ "item": item, "number": number }))?;
            }
            Ok(())
        })?;
        self.submission(id)
    }
}

/// Where a look stands in the journal.
fn position(sent: &Submission, number: u32) -> Result<u32, Failure> {
    let look = sent.follow_ups.iter().find(|look| look.look == number).ok_or(Failure::NotFound)?;
    Ok(look.look - 1)
}

fn enter_look(w: &mut Writing<'_>, case: &str, id: &str, looks: &[FollowUp], at: &When) -> Result<(), Failure> {
    let position = looks.iter().map(|look| look.look).max().unwrap_or(0);
    w.tx().execute(
        "INSERT INTO follow_up (submission_id, position, at, what, written) VALUES (?1, ?2, ?3, ?4, ?5)",
        (id, position, at.text(), looks::CHOSEN, w.written()),
    )?;
    w.custody(case, "submission-look-added", Some(id), &json!({ "at": at.text() }))
}
