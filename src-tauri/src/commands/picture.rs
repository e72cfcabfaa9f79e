//! A picture that is blacked out before it is kept. It lies in this process's memory, and the page sees a smaller one.

use std::sync::Arc;

use base64::{Engine as _, prelude::BASE64_STANDARD};
use cairn_core::{
    evidence::{Area, BlackenedPicture, Depicts, Intake, IntakeSource, Reader},
    failure::Failure,
};
use serde::{Deserialize, Serialize};
use tauri::{AppHandle, Runtime, State};

use super::{
    aside,
    intake::{Kept, lets_in},
};
use crate::{
    clipboard,
    error::CommandError,
    record::{HeldPicture, Record},
};

/// A picture to look at while it is blacked out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub(crate) struct PictureToKeep {
    /// A `data:` address, smaller than the picture.
    pub(crate) preview: String,
    /// Pixels of the picture itself.
    pub(crate) width: u32,
    /// Pixels of the picture itself.
    pub(crate) height: u32,
    /// Its file's name; none for what came from the clipboard.
    pub(crate) name: Option<String>,
}

/// What is to become of it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, specta::Type)]
pub(crate) struct KeepPictureRequest {
    /// The answer to the witness question.
    pub(crate) depicts: Depicts,
    /// The recorded permission of the adult it shows.
    pub(crate) permission: Option<String>,
    /// What becomes black, in pixels of the picture.
    pub(crate) areas: Vec<Area>,
    /// What lies under the black, in words.
    pub(crate) under: Option<String>,
    /// What it is called, where it has no file.
    pub(crate) name: String,
    /// The id of the device it was on.
    pub(crate) device: Option<String>,
}

/// As a `data:` address, for as long as the page shows it.
pub(super) fn data_address(jpeg: &[u8]) -> String {
    format!("data:image/jpeg;base64,{}", BASE64_STANDARD.encode(jpeg))
}

/// Takes the picture on the clipboard into memory, after an answer that lets it in. `None` where there is none.
#[tauri::command]
#[specta::specta]
pub(crate) async fn paste_picture<R: Runtime>(
    app: AppHandle<R>,
    record: State<'_, Record>,
    reader: State<'_, Arc<Reader>>,
    depicts: Depicts,
    permission: Option<String>,
) -> Result<Option<PictureToKeep>, CommandError> {
    lets_in(&record, depicts, permission.as_deref())?;
    let Some(bytes) = aside(move || Ok(clipboard::picture::picture(&app)?)).await? else { return Ok(None) };
    shown(&record, &reader, HeldPicture { bytes, file: None }).await.map(Some)
}

/// Takes a chosen picture into memory, after an answer that lets it in.
#[tauri::command]
#[specta::specta]
pub(crate) async fn open_picture(
    record: State<'_, Record>,
    reader: State<'_, Arc<Reader>>,
    token: String,
    depicts: Depicts,
    permission: Option<String>,
) -> Result<PictureToKeep, CommandError> {
    let (journal, case) = record.case()?;
    let file = record.chosen(&token)?;
    let process = Arc::clone(&reader);
    let held = aside(move || {
        let intake = Intake::begin(&journal, &process, &case, Some(depicts), permission, IntakeSource::default())?;
        Ok(HeldPicture { bytes: intake.picture_in_memory(&file)?, file: Some(file) })
    })
    .await?;
    shown(&record, &reader, held).await
}

async fn shown(record: &Record, reader: &Arc<Reader>, held: HeldPicture) -> Result<PictureToKeep, CommandError> {
    let name = held.file.as_ref().and_then(|file| file.file_name()).map(|name| name.to_string_lossy().into_owned());
    let (held, reader) = (record.hold_picture(held), Arc::clone(reader));
    let shown = aside(move || {
        let (jpeg, width, height) = reader.preview(&held.bytes)?;
        Ok(PictureToKeep { preview: data_address(&jpeg), width, height, name })
    })
    .await;
    if shown.is_err() {
        record.forget_picture();
    }
    shown
}

/// Keeps the picture in memory, blacked out where it is wanted.
#[tauri::command]
#[specta::specta]
pub(crate) async fn keep_picture(
    record: State<'_, Record>,
    reader: State<'_, Arc<Reader>>,
    request: KeepPictureRequest,
) -> Result<Kept, CommandError> {
    let (journal, case) = record.case()?;
    let held = record.held_picture().ok_or(Failure::FileMissing)?;
    let reader = Arc::clone(&reader);
    let KeepPictureRequest { depicts, permission, areas, under, name, device } = request;
    let file = held.file.clone();
    let kept = aside(move || {
        let source = IntakeSource { device, ..IntakeSource::default() };
        let intake = Intake::begin(&journal, &reader, &case, Some(depicts), permission, source)?;
        let picture = BlackenedPicture { bytes: &held.bytes, areas, under, name, file: held.file.as_deref() };
        Ok(Kept::from(intake.keep_picture(&picture)?.item))
    })
    .await?;
    record.forget_picture();
    file.iter().for_each(|file| record.waits_no_longer(file));
    Ok(kept)
}

/// Lets go of the picture in memory.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn forget_picture(record: State<'_, Record>) {
    record.forget_picture();
}
