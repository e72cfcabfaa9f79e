//! Passphrases while they are thought of, and the recovery key by itself.

use cairn_core::{
    clock::rfc3339,
    durable,
    failure::Failure,
    handoff::Paper,
    vault::{ExposeSecret, Offer, RecoveryKey, Secret, Strength},
};
use cairn_print::RecoveryPage;
use tauri::{AppHandle, Runtime, State};

use super::aside;
use crate::{dialogs, error::CommandError, record::Record, speech::Speech};

/// How hard a passphrase would be to guess. `None` where nothing is typed. Nothing of it is kept.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn passphrase_strength(passphrase: String) -> Option<Strength> {
    Strength::of(&Secret::from(passphrase))
}

/// Six words chosen by chance, in the language of the window.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn offer_passphrase(speech: State<'_, Speech>) -> Result<Offer, CommandError> {
    Ok(Offer::make(speech.words().language())?)
}

/// Whether a recovery key opens the record, too.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn has_recovery_key(record: State<'_, Record>) -> Result<bool, CommandError> {
    Ok(record.journal()?.has_recovery_key())
}

/// Makes another recovery key, after the passphrase was given once more. It is shown once; the one before opens nothing any more.
#[tauri::command]
#[specta::specta]
pub(crate) async fn renew_recovery_key(record: State<'_, Record>, passphrase: String) -> Result<String, CommandError> {
    let (journal, passphrase) = (record.journal()?, Secret::from(passphrase));
    aside(move || {
        journal.confirm_passphrase(&passphrase)?;
        let key = RecoveryKey::make();
        journal.renew_recovery_key(&key)?;
        Ok(key.to_text().expose_secret().to_owned())
    })
    .await
}

/// Takes the recovery key away, after the passphrase was given once more.
#[tauri::command]
#[specta::specta]
pub(crate) async fn remove_recovery_key(record: State<'_, Record>, passphrase: String) -> Result<(), CommandError> {
    let (journal, passphrase) = (record.journal()?, Secret::from(passphrase));
    aside(move || {
        journal.confirm_passphrase(&passphrase)?;
        Ok(journal.remove_recovery_key()?)
    })
    .await
}

/// Asks where to save the page with the recovery key, then writes it, for its owner alone. False where the person closed the dialog.
#[tauri::command]
#[specta::specta]
pub(crate) async fn save_recovery_page<R: Runtime>(
    app: AppHandle<R>,
    speech: State<'_, Speech>,
    recovery_key: String,
    paper: Paper,
) -> Result<bool, CommandError> {
    let (key, language) = (Secret::from(recovery_key), speech.words().language().to_owned());
    aside(move || {
        // Nothing but a whole key ever stands on such a page.
        let key = RecoveryKey::parse(&key)?.to_text();
        let written = rfc3339(&Record::clock().now());
        let pdf = RecoveryPage { language, written, paper, key }.pdf().map_err(|_| Failure::PrintFailed)?;
        // The name tells nothing of what is on it.
        let Some(out) = dialogs::choose_where_to_save(&app, "page.pdf") else { return Ok(false) };
        durable::write_for_its_owner(&out, &pdf).map_err(Failure::writing)?;
        Ok(true)
    })
    .await
}
