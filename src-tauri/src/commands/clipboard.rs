//! The clipboard.

use tauri::State;
use zeroize::Zeroizing;

use crate::{clipboard::text::Clipboard, error::CommandError};

/// Puts text on the clipboard. Gives after how many seconds it is taken away again, if it is still there.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn copy(clipboard: State<'_, Clipboard>, text: String) -> Result<u32, CommandError> {
    let stays = clipboard.copy(Zeroizing::new(text))?;
    Ok(u32::try_from(stays.as_secs()).unwrap_or(u32::MAX))
}
