//! The clipboard.

use std::sync::Mutex;

use cairn_core::failure::Failure;
use tauri::State;

use crate::error::CommandError;

/// The clipboard of this process. Some systems ask it for the text as long as it lives.
#[derive(Default)]
pub(crate) struct Clipboard(Mutex<Option<arboard::Clipboard>>);

/// Puts text on the clipboard.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn copy(clipboard: State<'_, Clipboard>, text: String) -> Result<(), CommandError> {
    let mut held = clipboard.0.lock().map_err(|_| Failure::internal("the clipboard is gone"))?;
    if held.is_none() {
        *held = Some(arboard::Clipboard::new().map_err(Failure::internal)?);
    }
    if let Some(clipboard) = held.as_mut() {
        clipboard.set_text(text).map_err(Failure::internal)?;
    }
    Ok(())
}
