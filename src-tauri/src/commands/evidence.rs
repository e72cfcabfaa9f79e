//! Evidence that is in the record: shown, checked, and never opened once it is protected.

use std::sync::Arc;

use cairn_core::{
    evidence::{ErasureDraft, EvidenceItem, Inside, MailSignatures, Reader, ReferenceDraft, VerifyRow},
    plan::Handling,
    vault::Secret,
};
use tauri::{State, ipc::Channel};

use super::{aside, picture::data_address};
use crate::{
    error::CommandError,
    progress::{Told, WorkProgress},
    record::Record,
    speech::Speech,
};

/// Keeps a protected reference, in words.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn add_reference(record: State<'_, Record>, draft: ReferenceDraft) -> Result<EvidenceItem, CommandError> {
    let (journal, case) = record.case()?;
    Ok(journal.add_reference(&case, &draft)?)
}

/// The evidence of the open case.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn evidence(record: State<'_, Record>) -> Result<Vec<EvidenceItem>, CommandError> {
    let (journal, case) = record.case()?;
    Ok(journal.evidence(&case)?)
}

/// One item.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn evidence_item(record: State<'_, Record>, id: String) -> Result<EvidenceItem, CommandError> {
    Ok(record.journal()?.evidence_item(&id)?)
}

/// What a file says of itself, read in the reader process.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn look_inside(
    record: State<'_, Record>,
    reader: State<'_, Arc<Reader>>,
    speech: State<'_, Speech>,
    id: String,
) -> Result<Inside, CommandError> {
    Ok(record.journal()?.look_inside(&id, &reader, speech.words())?)
}

/// Checks the signatures of a mail. The page has said before what is asked, and who may learn of it.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn check_signatures(
    record: State<'_, Record>,
    reader: State<'_, Arc<Reader>>,
    id: String,
) -> Result<MailSignatures, CommandError> {
    let lookup = cairn_network::NameServers::of_this_computer();
    Ok(record.journal()?.check_signatures(&id, &reader, &lookup)?)
}

/// The picture in a file as a `data:` address, for as long as the page shows it. It lies nowhere else.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn show_picture(
    record: State<'_, Record>,
    reader: State<'_, Arc<Reader>>,
    id: String,
    covered: bool,
) -> Result<String, CommandError> {
    let picture = record.journal()?.picture(&id, covered, &reader)?;
    Ok(data_address(&picture))
}

/// Marks an item as protected: from then on nothing opens it.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn protect_item(
    record: State<'_, Record>,
    id: String,
    reason: String,
) -> Result<EvidenceItem, CommandError> {
    Ok(record.journal()?.protect(&id, &reason)?)
}

/// What to do now with something that must not be opened, for the situation of the open case.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn handling(
    record: State<'_, Record>,
    speech: State<'_, Speech>,
    item: Option<String>,
) -> Result<Handling, CommandError> {
    let (journal, case) = record.case()?;
    Ok(journal.handling(&case, item.as_deref(), speech.words())?)
}

/// Erases an item, after the passphrase was given once more. What is protected needs who said so, and when.
#[tauri::command]
#[specta::specta]
pub(crate) async fn erase_item(
    record: State<'_, Record>,
    id: String,
    draft: ErasureDraft,
    passphrase: String,
) -> Result<EvidenceItem, CommandError> {
    let (journal, passphrase) = (record.journal()?, Secret::from(passphrase));
    aside(move || {
        journal.confirm_passphrase(&passphrase)?;
        Ok(journal.erase_evidence(&id, &draft)?)
    })
    .await
}

/// Reads every item again.
#[tauri::command]
#[specta::specta]
pub(crate) async fn verify_evidence(
    record: State<'_, Record>,
    on_progress: Channel<WorkProgress>,
) -> Result<Vec<VerifyRow>, CommandError> {
    let (journal, case) = record.case()?;
    let told =
        Told::new(on_progress, record.begin_work(), |done, of| WorkProgress { doing: "verifying".into(), done, of });
    aside(move || Ok(journal.verify_evidence(&case, &told)?)).await
}
