//! Evidence: the answer to the witness question comes first, always.

use std::path::PathBuf;

use base64::{Engine as _, prelude::BASE64_STANDARD};
use cairn_core::{
    evidence::{
        Depicts, EvidenceItem, Inside, Intake, IntakeSource, Reader, ReferenceDraft, VerifyRow, Witness, files_in,
        one_answer_covers,
    },
    failure::Failure,
};
use serde::Serialize;
use tauri::{AppHandle, Runtime, State, ipc::Channel};

use super::aside;
use crate::{
    dialogs,
    error::CommandError,
    progress::{IntakeProgress, Told, WorkProgress},
    record::Record,
    speech::Speech,
};

/// A file that the person chose in the dialog. Nothing of it was read.
#[derive(Debug, Clone, PartialEq, Serialize, specta::Type)]
pub(crate) struct ChosenFile {
    /// Stands for the path, which stays in Rust.
    pub(crate) token: String,
    /// The file's name.
    pub(crate) name: String,
    /// Bytes.
    #[specta(type = u32)]
    pub(crate) size: u64,
}

/// Something that was kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub(crate) struct Kept {
    /// The item's id.
    pub(crate) id: String,
    /// The item's number.
    pub(crate) number: u32,
    /// SHA-256 in hex.
    pub sha256: Option<String>,
    /// The file's name.
    pub(crate) name: String,
    /// Whether only words were kept.
    pub(crate) protected: bool,
}

/// A file that was not kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub(crate) struct NotKept {
    /// The file's name.
    pub(crate) name: String,
    /// Why.
    pub(crate) error: CommandError,
}

/// What came of an intake.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub(crate) struct IntakeOutcome {
    /// What is kept.
    pub(crate) kept: Vec<Kept>,
    /// What is not.
    pub(crate) failed: Vec<NotKept>,
    /// Whether the person stopped it.
    pub(crate) cancelled: bool,
}

/// Opens the file dialog, after an answer that lets a file in.
#[tauri::command]
#[specta::specta]
pub(crate) async fn choose_files<R: Runtime>(
    app: AppHandle<R>,
    record: State<'_, Record>,
    depicts: Depicts,
    permission: Option<String>,
) -> Result<Vec<ChosenFile>, CommandError> {
    lets_in(&record, depicts, permission.as_deref())?;
    let paths = aside(move || Ok(dialogs::choose_files(&app))).await?;
    Ok(chosen(&record, paths))
}

/// Opens the dialog for a folder, after an answer that lets a file in. Its files wait then, each for its own answer.
#[tauri::command]
#[specta::specta]
pub(crate) async fn choose_folder<R: Runtime>(
    app: AppHandle<R>,
    record: State<'_, Record>,
    depicts: Depicts,
    permission: Option<String>,
) -> Result<Vec<ChosenFile>, CommandError> {
    lets_in(&record, depicts, permission.as_deref())?;
    let files = aside(move || match dialogs::choose_folder(&app) {
        Some(folder) => Ok(files_in(&[folder])?),
        None => Ok(Vec::new()),
    })
    .await?;
    record.let_wait(files.clone());
    Ok(chosen(&record, files))
}

/// The files that wait, out of a folder or dropped on the window, after an answer that lets a file in.
#[tauri::command]
#[specta::specta]
pub(crate) async fn waiting_files(
    record: State<'_, Record>,
    depicts: Depicts,
    permission: Option<String>,
) -> Result<Vec<ChosenFile>, CommandError> {
    lets_in(&record, depicts, permission.as_deref())?;
    let waiting = record.waiting();
    // What was dropped may be a folder: only now, after the answer, are its names looked at.
    let files = aside(move || Ok(files_in(&waiting)?)).await?;
    record.let_wait(files.clone());
    Ok(chosen(&record, files))
}

/// From now on the page is told how many files are dropped on the window: 0 where no record is open.
#[tauri::command]
#[specta::specta]
pub(crate) fn watch_drops(record: State<'_, Record>, on_drop: Channel<u32>) {
    record.on_drop(on_drop);
}

/// The page asks before it comes here. This holds even if it did not: no dialog, no thumbnails.
fn lets_in(record: &Record, depicts: Depicts, permission: Option<&str>) -> Result<(), CommandError> {
    record.case()?;
    match Witness::decide(Some(depicts), permission, "".as_ref())? {
        Witness::ReferenceOnly(_) => Err(Failure::ItemProtected.into()),
        Witness::Keep { .. } => Ok(()),
    }
}

fn chosen(record: &Record, paths: Vec<PathBuf>) -> Vec<ChosenFile> {
    let chosen = record.remember_chosen(paths).into_iter().map(|(token, path)| ChosenFile {
        token,
        name: path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
        size: path.metadata().map_or(0, |metadata| metadata.len()),
    });
    chosen.collect()
}

/// Keeps the chosen files, one after the other.
#[tauri::command]
#[specta::specta]
pub(crate) async fn keep_files(
    record: State<'_, Record>,
    tokens: Vec<String>,
    depicts: Depicts,
    permission: Option<String>,
    on_progress: Channel<IntakeProgress>,
) -> Result<IntakeOutcome, CommandError> {
    let (journal, case) = record.case()?;
    let paths = tokens.iter().map(|token| record.chosen(token)).collect::<Result<Vec<_>, _>>()?;
    // The page asks for each picture. This holds even if it did not.
    one_answer_covers(&paths)?;
    let stop = record.begin_work();
    let (outcome, kept) = aside(move || {
        let mut kept = Vec::new();
        let intake = Intake::begin(&journal, &case, Some(depicts), permission, IntakeSource::default())?;
        let mut outcome = IntakeOutcome { kept: Vec::new(), failed: Vec::new(), cancelled: false };
        let files = u32::try_from(paths.len()).unwrap_or(u32::MAX);
        for (path, file) in paths.iter().zip(1u32..) {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let told = Told::new(on_progress.clone(), stop.clone(), |done, of| IntakeProgress {
                name: name.clone(),
                done,
                of,
                file,
                files,
            });
            match intake.take(path, &told) {
                Ok(item) => {
                    kept.push(path.clone());
                    outcome.kept.push(Kept {
                        id: item.id,
                        number: item.number,
                        sha256: item.sha256,
                        name: name.clone(),
                        protected: item.protected,
                    });
                }
                Err(Failure::Cancelled) => {
                    outcome.cancelled = true;
                    break;
                }
                Err(failure) => outcome.failed.push(NotKept { name: name.clone(), error: failure.into() }),
            }
        }
        Ok((outcome, kept))
    })
    .await?;
    kept.iter().for_each(|file| record.waits_no_longer(file));
    Ok(outcome)
}

/// Stops the long work under way.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn stop_work(record: State<'_, Record>) {
    record.stop_work();
}

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
    reader: State<'_, Reader>,
    speech: State<'_, Speech>,
    id: String,
) -> Result<Inside, CommandError> {
    Ok(record.journal()?.look_inside(&id, &reader, speech.words())?)
}

/// The picture in a file as a `data:` address, for as long as the page shows it. It lies nowhere else.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn show_picture(
    record: State<'_, Record>,
    reader: State<'_, Reader>,
    id: String,
    covered: bool,
) -> Result<String, CommandError> {
    let picture = record.journal()?.picture(&id, covered, &reader)?;
    Ok(format!("data:image/jpeg;base64,{}", BASE64_STANDARD.encode(picture)))
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
