//! The ledger: what was sent, what they answered, and what to write then.

use cairn_core::{
    follow_up::FollowUpText,
    journal::{AnswerDraft, Submission, SubmissionCorrection, SubmissionDraft},
    words::Words,
};
use tauri::State;

use crate::{error::CommandError, record::Record};

/// Enters what was sent.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn add_submission(record: State<'_, Record>, draft: SubmissionDraft) -> Result<Submission, CommandError> {
    let (journal, case) = record.case()?;
    Ok(journal.add_submission(&case, &draft)?)
}

/// The ledger of the open case.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn submissions(record: State<'_, Record>) -> Result<Vec<Submission>, CommandError> {
    let (journal, case) = record.case()?;
    Ok(journal.submissions(&case)?)
}

/// Enters an answer, or what a look found.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn answer_submission(
    record: State<'_, Record>,
    id: String,
    draft: AnswerDraft,
) -> Result<Submission, CommandError> {
    Ok(record.journal()?.answer_submission(&id, &draft)?)
}

/// Enters a number that came later, or corrects what was noted; the earlier version stays.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn correct_submission(
    record: State<'_, Record>,
    id: String,
    correction: SubmissionCorrection,
) -> Result<Submission, CommandError> {
    Ok(record.journal()?.correct_submission(&id, &correction)?)
}

/// Chooses a further day to look again.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn look_again(record: State<'_, Record>, id: String, at: String) -> Result<Submission, CommandError> {
    Ok(record.journal()?.look_again(&id, &at)?)
}

/// Says that an item shows the confirmation.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn show_confirmation(
    record: State<'_, Record>,
    id: String,
    item: String,
) -> Result<Submission, CommandError> {
    Ok(record.journal()?.show_confirmation(&id, &item)?)
}

/// What can be written about something that was sent, in a language of its own: that of whoever reads it.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn follow_up_texts(
    record: State<'_, Record>,
    id: String,
    language: String,
) -> Result<Vec<FollowUpText>, CommandError> {
    Ok(record.journal()?.follow_up_texts(&id, Words::of(&language))?)
}
