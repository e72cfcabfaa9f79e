//! Erasing an entry, the open case and everything; and who asked to keep the case.

use cairn_core::{
    failure::Failure,
    journal::{EntryStub, ErasureDraft, Hold, HoldDraft, erase_everything},
    vault::{Secret, Vault},
};
use tauri::{AppHandle, Runtime, State, WebviewWindow};

use super::aside;
use crate::{
    clipboard::text::Clipboard, commands::record::end, error::CommandError, instance, record::Record, speech::Speech,
    window,
};

/// Erases an entry with all its versions, after the passphrase was given once more.
#[tauri::command]
#[specta::specta]
pub(crate) async fn erase_entry(
    record: State<'_, Record>,
    id: String,
    draft: ErasureDraft,
    passphrase: String,
) -> Result<EntryStub, CommandError> {
    let (journal, passphrase) = (record.journal()?, Secret::from(passphrase));
    aside(move || {
        journal.confirm_passphrase(&passphrase)?;
        Ok(journal.erase_entry(&id, &draft)?)
    })
    .await
}

/// What is left of the entries of the open case that were erased.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn erased_entries(record: State<'_, Record>) -> Result<Vec<EntryStub>, CommandError> {
    let (journal, case) = record.case()?;
    Ok(journal.erased_entries(&case)?)
}

/// Erases the open case, after the passphrase was given once more. No case is open then.
#[tauri::command]
#[specta::specta]
pub(crate) async fn erase_case<R: Runtime>(
    app: AppHandle<R>,
    record: State<'_, Record>,
    id: String,
    passphrase: String,
    despite_hold: bool,
) -> Result<(), CommandError> {
    let (journal, passphrase) = (record.the_case(&id)?, Secret::from(passphrase));
    aside(move || {
        journal.confirm_passphrase(&passphrase)?;
        Ok(journal.erase_case(&id, despite_hold)?)
    })
    .await?;
    record.close_case();
    // What stands in it tells of the case.
    window::close_companion(&app);
    Ok(())
}

/// Erases everything, after the passphrase was given once more. A fresh process takes the place of this one.
#[tauri::command]
#[specta::specta]
pub(crate) async fn erase_record<R: Runtime>(
    app: AppHandle<R>,
    from: WebviewWindow<R>,
    record: State<'_, Record>,
    speech: State<'_, Speech>,
    clipboard: State<'_, Clipboard>,
    passphrase: String,
    despite_hold: bool,
) -> Result<(), CommandError> {
    let (journal, passphrase) = (record.journal()?, Secret::from(passphrase));
    let asked = passphrase.clone();
    aside(move || {
        journal.confirm_passphrase(&asked)?;
        if !despite_hold && journal.is_held()? { Err(Failure::AskedToKeep.into()) } else { Ok(()) }
    })
    .await?;
    window::hide_others(&app, from.label());
    // Only who holds the vault alone can erase it.
    record.forget();
    let dir = record.dir().to_path_buf();
    aside(move || Ok(erase_everything(&dir, &passphrase, despite_hold, Record::clock())?)).await?;
    clipboard.take_away();
    instance::start_successor(speech.words().language()).map_err(Failure::internal)?;
    end(&app);
    Ok(())
}

/// Who asked to keep the open case.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn holds(record: State<'_, Record>) -> Result<Vec<Hold>, CommandError> {
    let (journal, case) = record.case()?;
    Ok(journal.holds(&case)?)
}

/// Writes down that somebody asked to keep the open case.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn add_hold(record: State<'_, Record>, draft: HoldDraft) -> Result<Hold, CommandError> {
    let (journal, case) = record.case()?;
    Ok(journal.add_hold(&case, &draft)?)
}

/// Writes down that it need not be kept any more.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn lift_hold(record: State<'_, Record>, id: String, reason: String) -> Result<Hold, CommandError> {
    Ok(record.journal()?.lift_hold(&id, &reason)?)
}

/// The person says that no other computer has the record open.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn not_open_elsewhere(record: State<'_, Record>) -> Result<(), CommandError> {
    Ok(Vault::not_open_elsewhere(record.dir())?)
}
