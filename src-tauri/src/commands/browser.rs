//! The person's own browser: it keeps what it opens, so the page says that first.

use cairn_core::{content, failure::Failure};

use crate::error::CommandError;

/// Opens a page of the content in the person's own browser. The page may name no other address.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn open_in_browser(address: String) -> Result<(), CommandError> {
    let known = content::address(&address).ok_or(Failure::NotFound)?;
    // Detached: the browser must not end with Cairn, and Cairn must not wait for it.
    open::that_detached(known).map_err(Failure::internal)?;
    Ok(())
}
