//! Which edition of the content people read, and taking in a newer one: from a file, or fetched.

use cairn_core::{
    content::{self, Edition, Editions, PackAddress, PackKey},
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

/// Fetches the newest pack and takes it in. The page has said before whom it asks, and what they see of it.
#[tauri::command]
#[specta::specta]
pub(crate) async fn fetch_content_pack() -> Result<Edition, CommandError> {
    let key = PackKey::built_in().ok_or(Failure::PacksNotTaken)?;
    let address = PackAddress::built_in().ok_or(Failure::NoAddress)?;
    aside(move || {
        let bytes = cairn_network::content_pack(&address)?;
        Ok(content::take_in(&bytes, &place::content_pack(), Some(&key))?)
    })
    .await
}
