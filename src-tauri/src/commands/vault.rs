//! The vault as a whole: checked, copied, put back, and its keys changed.

use cairn_core::{
    backup::{self, BackupDone},
    journal::{CheckOutcome, Finding, Journal},
    renew,
    vault::{ExposeSecret, RecoveryKey, Secret},
};
use serde::Serialize;
use tauri::{AppHandle, Runtime, State, ipc::Channel};

use super::aside;
use crate::{
    dialogs,
    error::CommandError,
    progress::{Told, WorkProgress},
    record::Record,
};

/// What a check of everything found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub(crate) struct RecordCheck {
    /// What was looked at.
    pub(crate) outcome: CheckOutcome,
    /// What is wrong, thing by thing.
    pub(crate) findings: Vec<Finding>,
}

/// What came of encrypting everything anew.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub(crate) struct RecordRenewed {
    /// Items that were encrypted anew.
    pub(crate) items: u32,
    /// Protected items: nothing opens their files.
    pub(crate) not_opened: u32,
    /// The new recovery key, where one was asked for. It is shown once.
    pub(crate) recovery_key: Option<String>,
    /// Whether the record could be opened again. Where not, it is locked, and the new passphrase opens it.
    pub(crate) open: bool,
}

fn told(
    record: &Record,
    channel: Channel<WorkProgress>,
    doing: &'static str,
) -> Told<WorkProgress, impl Fn(u64, u64) -> WorkProgress + Sync + use<>> {
    Told::new(channel, record.begin_work(), move |done, of| WorkProgress { doing: doing.into(), done, of })
}

/// Reads everything in the record again.
#[tauri::command]
#[specta::specta]
pub(crate) async fn check_record(
    record: State<'_, Record>,
    on_progress: Channel<WorkProgress>,
) -> Result<RecordCheck, CommandError> {
    let journal = record.journal()?;
    let told = told(&record, on_progress, "verifying");
    aside(move || {
        let (outcome, findings) = journal.check(&told)?;
        Ok(RecordCheck { outcome, findings })
    })
    .await
}

/// Asks for a folder, and copies the record there. `None` where the person closed the dialog.
#[tauri::command]
#[specta::specta]
pub(crate) async fn back_up<R: Runtime>(
    app: AppHandle<R>,
    record: State<'_, Record>,
    on_progress: Channel<WorkProgress>,
) -> Result<Option<BackupDone>, CommandError> {
    let journal = record.journal()?;
    let told = told(&record, on_progress, "copying");
    aside(move || {
        let Some(chosen) = dialogs::choose_folder(&app) else { return Ok(None) };
        Ok(Some(journal.backup(&journal.place_for_backup(&chosen), &told)?))
    })
    .await
}

/// Asks for the folder of a backup, puts it back where no record is, and opens it. `None` where the person closed the dialog.
#[tauri::command]
#[specta::specta]
pub(crate) async fn restore_record<R: Runtime>(
    app: AppHandle<R>,
    record: State<'_, Record>,
    passphrase: String,
    on_progress: Channel<WorkProgress>,
) -> Result<Option<BackupDone>, CommandError> {
    let (dir, passphrase) = (record.dir().to_path_buf(), Secret::from(passphrase));
    let told = told(&record, on_progress, "copying");
    let restored = aside(move || {
        let Some(chosen) = dialogs::choose_folder(&app) else { return Ok(None) };
        let done = backup::restore(&backup::find_in(&chosen), &dir, &passphrase, Record::clock(), &told)?;
        Ok(Some((done, Journal::unlock(&dir, &passphrase, Record::clock())?)))
    })
    .await?;
    let Some((done, journal)) = restored else { return Ok(None) };
    record.hold(journal)?;
    Ok(Some(done))
}

/// Sets another passphrase, after the one of now was given once more.
#[tauri::command]
#[specta::specta]
pub(crate) async fn change_passphrase(
    record: State<'_, Record>,
    passphrase: String,
    new_passphrase: String,
) -> Result<(), CommandError> {
    let journal = record.journal()?;
    let (passphrase, new_passphrase) = (Secret::from(passphrase), Secret::from(new_passphrase));
    aside(move || {
        journal.confirm_passphrase(&passphrase)?;
        Ok(journal.change_passphrase(&new_passphrase)?)
    })
    .await
}

/// Encrypts everything anew, for when someone knows the passphrase. Afterwards the record is open again; broken off, it is open
/// as it was.
#[tauri::command]
#[specta::specta]
pub(crate) async fn renew_record(
    record: State<'_, Record>,
    passphrase: String,
    new_passphrase: String,
    with_recovery_key: bool,
    on_progress: Channel<WorkProgress>,
) -> Result<RecordRenewed, CommandError> {
    let (journal, case) = record.case()?;
    let (old, new) = (Secret::from(passphrase), Secret::from(new_passphrase));
    let asked = old.clone();
    aside(move || Ok(journal.confirm_passphrase(&asked)?)).await?;
    // Only who holds the vault alone can change its places.
    record.forget();
    let told = told(&record, on_progress, "renewing");
    let dir = record.dir().to_path_buf();
    let (renewed, journal) = aside(move || {
        let key = with_recovery_key.then(RecoveryKey::make);
        let renewed = renew::renew(&dir, &old, &new, key.as_ref(), Record::clock(), &told);
        let opens = if renewed.is_ok() { &new } else { &old };
        let journal = Journal::unlock(&dir, opens, Record::clock());
        Ok((renewed.map(|done| (done, key)), journal))
    })
    .await?;
    // A new key is shown even where the record can't be opened at once: the one before opens nothing any more.
    let open = journal.and_then(|journal| record.hold(journal)).and_then(|()| record.open_case(&case)).is_ok();
    let (done, key) = renewed.map_err(CommandError::from)?;
    let recovery_key = key.map(|key| key.to_text().expose_secret().to_owned());
    Ok(RecordRenewed { items: done.items, not_opened: done.not_opened, recovery_key, open })
}
