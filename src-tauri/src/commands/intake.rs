//! The ways in. The answer to the witness question comes first, always.

use std::{path::PathBuf, sync::Arc};

use cairn_core::{
    evidence::{
        Depicts, EvidenceItem, Intake, IntakeSource, PartAnswer, Reader, TakenIn, TypedDraft, Way, Witness, files_in,
        one_answer_covers, way_of,
    },
    failure::Failure,
};
use serde::{Deserialize, Serialize};
use tauri::{AppHandle, Runtime, State, ipc::Channel};

use super::aside;
use crate::{
    dialogs,
    error::CommandError,
    progress::{IntakeProgress, Told},
    record::Record,
};

/// A file that the person chose in the dialog. Nothing of it was read.
#[derive(Debug, Clone, PartialEq, Serialize, specta::Type)]
pub(crate) struct ChosenFile {
    /// Stands for the path, which stays in Rust.
    pub(crate) token: String,
    /// The file's name.
    pub(crate) name: String,
    /// Bytes.
    #[specta(type = f64)]
    pub(crate) size: u64,
    /// How it goes in, by its name.
    pub(crate) way: Way,
}

/// What is to be kept, and what was said about it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, specta::Type)]
pub(crate) struct KeepRequest {
    /// Of the chosen files.
    pub(crate) tokens: Vec<String>,
    /// The answer to the witness question.
    pub(crate) depicts: Depicts,
    /// The recorded permission of the adult it shows.
    pub(crate) permission: Option<String>,
    /// The id of the device it was on.
    pub(crate) device: Option<String>,
    /// Words about an archive or a disk image.
    pub(crate) note: Option<String>,
    /// For one mail or document: the answer for each of its parts.
    pub(crate) parts: Vec<PartAnswer>,
}

/// A file with parts that nobody was asked about yet. Nothing of it was kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub(crate) struct AskedParts {
    /// Stands for the file.
    pub(crate) token: String,
    /// The file's name.
    pub(crate) name: String,
    /// Its parts by name, in their order.
    pub(crate) parts: Vec<String>,
}

/// Something that was kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub(crate) struct Kept {
    /// The item's id.
    pub(crate) id: String,
    /// The item's number.
    pub(crate) number: u32,
    /// SHA-256 in hex.
    pub(crate) sha256: Option<String>,
    /// The file's name.
    pub(crate) name: String,
    /// Whether only words were kept.
    pub(crate) protected: bool,
}

impl From<EvidenceItem> for Kept {
    fn from(item: EvidenceItem) -> Self {
        let name = item.original_name.unwrap_or(item.title);
        Self { id: item.id, number: item.number, sha256: item.sha256, name, protected: item.protected }
    }
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
    /// What waits for more answers.
    pub(crate) asked: Vec<AskedParts>,
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
pub(super) fn lets_in(record: &Record, depicts: Depicts, permission: Option<&str>) -> Result<(), CommandError> {
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
        way: way_of(&path),
    });
    chosen.collect()
}

/// Keeps the chosen files, one after the other. A mail or document with parts is kept once each of them has its answer.
#[tauri::command]
#[specta::specta]
pub(crate) async fn keep_files(
    record: State<'_, Record>,
    reader: State<'_, Arc<Reader>>,
    request: KeepRequest,
    on_progress: Channel<IntakeProgress>,
) -> Result<IntakeOutcome, CommandError> {
    let (journal, case) = record.case()?;
    let KeepRequest { tokens, depicts, permission, device, note, parts: answers } = request;
    let paths = tokens.iter().map(|token| record.chosen(token)).collect::<Result<Vec<_>, _>>()?;
    // The page asks for each picture. This holds even if it did not.
    one_answer_covers(&paths)?;
    let (stop, reader) = (record.begin_work(), Arc::clone(&reader));
    let (outcome, kept) = aside(move || {
        let mut kept = Vec::new();
        let source = IntakeSource { received_from: None, device, note };
        let intake = Intake::begin(&journal, &reader, &case, Some(depicts), permission, source)?;
        let mut outcome = IntakeOutcome { kept: Vec::new(), failed: Vec::new(), asked: Vec::new(), cancelled: false };
        let files = u32::try_from(paths.len()).unwrap_or(u32::MAX);
        for ((path, token), file) in paths.iter().zip(tokens).zip(1u32..) {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let told = Told::new(on_progress.clone(), stop.clone(), |done, of| IntakeProgress {
                name: name.clone(),
                done,
                of,
                file,
                files,
            });
            let taken = if answers.is_empty() {
                match intake.parts(path) {
                    Ok(parts) if parts.is_empty() => intake.take(path, &[], &told),
                    Ok(parts) => {
                        outcome.asked.push(AskedParts { token, name, parts });
                        continue;
                    }
                    Err(failure) => Err(failure),
                }
            } else {
                intake.take(path, &answers, &told)
            };
            match taken {
                Ok(TakenIn { item, texts }) => {
                    kept.push(path.clone());
                    outcome.kept.extend(std::iter::once(item).chain(texts).map(Kept::from));
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

/// Keeps words that the person pasted or typed, as an item of its own.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn keep_text(
    record: State<'_, Record>,
    reader: State<'_, Arc<Reader>>,
    draft: TypedDraft,
) -> Result<EvidenceItem, CommandError> {
    let (journal, case) = record.case()?;
    let intake = Intake::begin(&journal, &reader, &case, None, None, IntakeSource::default())?;
    Ok(intake.keep_typed(&draft)?)
}

/// Stops the long work under way.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn stop_work(record: State<'_, Record>) {
    record.stop_work();
}
