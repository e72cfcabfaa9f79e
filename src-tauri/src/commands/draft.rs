//! What is typed and not kept yet, and where the person is.

use cairn_core::journal::{FormDraft, LastPlace};
use tauri::State;

use crate::{error::CommandError, record::Record};

/// What is typed into the forms of the open case and not kept yet.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn form_drafts(record: State<'_, Record>) -> Result<Vec<FormDraft>, CommandError> {
    let (journal, case) = record.case()?;
    Ok(journal.form_drafts(&case)?)
}

/// Keeps what is typed into a form. A late write never gets into another case.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn keep_form_draft(
    record: State<'_, Record>,
    case_id: String,
    draft: FormDraft,
) -> Result<(), CommandError> {
    Ok(record.the_case(&case_id)?.keep_form_draft(&case_id, &draft)?)
}

/// Forgets what was typed into a form.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn forget_form_draft(record: State<'_, Record>, case_id: String, form: String) -> Result<(), CommandError> {
    Ok(record.the_case(&case_id)?.forget_form_draft(&case_id, &form)?)
}

/// Keeps where the person is in the open case.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn keep_place(record: State<'_, Record>, case_id: String, place: String) -> Result<(), CommandError> {
    Ok(record.the_case(&case_id)?.keep_place(&case_id, &place)?)
}

/// Where the person was when the record was last open.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn last_place(record: State<'_, Record>) -> Result<Option<LastPlace>, CommandError> {
    Ok(record.journal()?.last_place()?)
}
