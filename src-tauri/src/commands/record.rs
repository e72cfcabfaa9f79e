//! Create, unlock, recover, lock and leave.

use std::path::PathBuf;

use cairn_core::{
    failure::Failure,
    journal::{CaseDraft, Journal},
    place,
    situation::Situation,
    vault::{ExposeSecret, RecoveryKey, Secret, WorkFactor},
};
use serde::Serialize;
use tauri::{AppHandle, Manager, Runtime, State, WebviewWindow, ipc::Channel};

use super::aside;
use crate::{
    away::{Away, AwayNews},
    error::CommandError,
    instance,
    record::Record,
    speech::Speech,
    window,
};

/// Whether there is a record, and whether it is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub(crate) struct RecordState {
    /// Whether a vault is in its place.
    pub(crate) exists: bool,
    /// Whether it is open in this process.
    pub(crate) unlocked: bool,
    /// The folder it is in, or would be.
    pub(crate) place: String,
    /// Whether that is beside the program, as on a stick.
    pub(crate) portable: bool,
}

/// Tells whether there is a record.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn record_state(record: State<'_, Record>) -> RecordState {
    let place = record.dir().to_string_lossy().into_owned();
    RecordState { exists: record.exists(), unlocked: record.is_open(), place, portable: place::is_portable() }
}

/// Makes the record and its first case. Returns the recovery key where one was asked for.
#[tauri::command]
#[specta::specta]
pub(crate) async fn create_record(
    record: State<'_, Record>,
    speech: State<'_, Speech>,
    passphrase: String,
    situation: Situation,
    with_recovery_key: bool,
) -> Result<Option<String>, CommandError> {
    let words = speech.words();
    let (dir, passphrase) = (record.dir().to_path_buf(), Secret::from(passphrase));
    let (journal, key) = aside(move || {
        let key = with_recovery_key.then(RecoveryKey::make);
        let journal = Journal::create(&dir, &passphrase, WorkFactor::calibrated(), key.as_ref(), Record::clock())?;
        let title = words.plain("case-first-title");
        let draft = CaseDraft { title, country: situation.country.clone(), region: situation.region.clone() };
        let case = journal.new_case(&draft)?;
        journal.set_situation(&case.id, &situation)?;
        Ok((journal, key))
    })
    .await?;
    record.hold(journal)?;
    Ok(key.map(|key| key.to_text().expose_secret().to_owned()))
}

/// Unlocks with the passphrase.
#[tauri::command]
#[specta::specta]
pub(crate) async fn unlock(record: State<'_, Record>, passphrase: String) -> Result<(), CommandError> {
    let (dir, passphrase) = (record.dir().to_path_buf(), Secret::from(passphrase));
    let journal = aside(move || Ok(Journal::unlock(&dir, &passphrase, Record::clock())?)).await?;
    Ok(record.hold(journal)?)
}

/// Unlocks with the recovery key, and sets a new passphrase.
#[tauri::command]
#[specta::specta]
pub(crate) async fn recover(
    record: State<'_, Record>,
    recovery_key: String,
    new_passphrase: String,
) -> Result<(), CommandError> {
    let dir: PathBuf = record.dir().to_path_buf();
    let (key, passphrase) = (Secret::from(recovery_key), Secret::from(new_passphrase));
    let journal =
        aside(move || Ok(Journal::recover(&dir, &RecoveryKey::parse(&key)?, &passphrase, Record::clock())?)).await?;
    Ok(record.hold(journal)?)
}

/// Tells the page from now on when the record has to lock because nobody is there.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn watch_away<R: Runtime>(app: AppHandle<R>, away: State<'_, Away>, on_away: Channel<AwayNews>) {
    away.watch(&app, on_away);
}

/// Locks: a fresh process takes the place of this one, so that nothing of the record stays in memory.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn lock<R: Runtime>(app: AppHandle<R>, from: WebviewWindow<R>) -> Result<(), CommandError> {
    // The page that asks has covered itself; the other window can't know yet.
    window::hide_others(&app, from.label());
    lock_away(&app)
}

/// The same without a page that asked for it.
pub(crate) fn lock_away<R: Runtime>(app: &AppHandle<R>) -> Result<(), CommandError> {
    let record = app.state::<Record>();
    // Whoever asks second has nothing to wait for.
    if !record.begin_to_end() {
        return Ok(());
    }
    record.forget();
    if let Err(failed) = instance::start_successor(app.state::<Speech>().words().language()) {
        record.goes_on();
        return Err(Failure::internal(failed).into());
    }
    end(app);
    Ok(())
}

/// Leaves: the windows go, the keys go, the program ends. The page has covered itself before.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn leave_now<R: Runtime>(app: AppHandle<R>) {
    leave(&app);
}

/// The same without a page that asked for it.
pub(crate) fn leave<R: Runtime>(app: &AppHandle<R>) {
    let record = app.state::<Record>();
    record.begin_to_end();
    record.stop_work();
    end(app);
    record.forget();
}

pub(crate) fn end<R: Runtime>(app: &AppHandle<R>) {
    window::close_all(app);
    app.exit(0);
}
