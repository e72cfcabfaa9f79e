//! Which edition of the content people read, and taking in a newer one from a file.

use cairn_core::{
    content::{self, Edition, Editions, PackKey},
    failure::Failure,
    place,
};
use tauri::{AppHandle, Runtime};

use super::aside;
use crate::{dialogs, error::CommandError};

/// Which edition people read, and whether it can change.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn content_editions() -> Editions {
    content::editions(PackKey::built_in().as_ref())
}

/// Asks for a content pack and takes it in: it is read from the next start on. `None` where the person closed the dialog.
#[tauri::command]
#[specta::specta]
pub(crate) async fn take_content_pack<R: Runtime>(app: AppHandle<R>) -> Result<Option<Edition>, CommandError> {
    let key = PackKey::built_in().ok_or(Failure::PacksNotTaken)?;
    aside(move || {
        let Some(file) = dialogs::choose_content_pack(&app) else { return Ok(None) };
        Ok(Some(content::take(&file, &place::content_pack(), Some(&key))?))
    })
    .await
}
