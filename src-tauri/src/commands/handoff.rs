//! The handoff: preview, and save.

use cairn_core::{
    failure::Failure,
    handoff::{Existing, FoundName, Handoff, HandoffDone, HandoffPart, HandoffRequest, Seal, document::Print},
    vault::Secret,
};
use cairn_print::Printer;
use serde::Serialize;
use tauri::{AppHandle, Runtime, State, ipc::Channel};

use super::aside;
use crate::{
    dialogs,
    error::CommandError,
    progress::{Told, WorkProgress},
    record::Record,
};

/// The package before it is written.
#[derive(Debug, Clone, PartialEq, Serialize, specta::Type)]
pub(crate) struct HandoffPreview {
    /// Each page of the report as an SVG picture.
    pub(crate) pages: Vec<String>,
    /// What may go in, and whether it does.
    pub(crate) parts: Vec<HandoffPart>,
    /// What looks like a name of someone or some place in what goes in, blacked out or not.
    pub(crate) found: Vec<FoundName>,
    /// About how large it will be.
    #[specta(type = u32)]
    pub(crate) bytes: u64,
    /// A file name that says nothing of what is inside.
    pub(crate) file_name: String,
}

/// Lays the package out without writing it.
#[tauri::command]
#[specta::specta]
pub(crate) async fn handoff_preview(
    record: State<'_, Record>,
    request: HandoffRequest,
) -> Result<HandoffPreview, CommandError> {
    let (journal, case) = record.case()?;
    aside(move || {
        let handoff = Handoff::prepare(&journal, &case, request)?;
        let pages = Printer::new().preview(&handoff.document()?).map_err(|_| Failure::PrintFailed)?;
        Ok(HandoffPreview {
            pages,
            parts: handoff.parts().to_vec(),
            found: handoff.found().to_vec(),
            bytes: handoff.bytes(),
            file_name: handoff.file_name(false),
        })
    })
    .await
}

/// Asks where to save, then writes. `None` where the person closed the dialog. A package that stays open can be read by whoever
/// finds it: for that one the record's own passphrase is asked for once more.
#[tauri::command]
#[specta::specta]
pub(crate) async fn handoff_save<R: Runtime>(
    app: AppHandle<R>,
    record: State<'_, Record>,
    request: HandoffRequest,
    passphrase: Option<String>,
    own_passphrase: Option<String>,
    on_progress: Channel<WorkProgress>,
) -> Result<Option<HandoffDone>, CommandError> {
    let (journal, case) = record.case()?;
    let told =
        Told::new(on_progress, record.begin_work(), |done, of| WorkProgress { doing: "writing".into(), done, of });
    aside(move || {
        let own = Secret::from(own_passphrase.unwrap_or_default());
        let seal = match passphrase {
            Some(passphrase) => Seal::Passphrase(Secret::from(passphrase)),
            None => {
                journal.confirm_passphrase(&own)?;
                Seal::Open
            }
        };
        let handoff = Handoff::prepare(&journal, &case, request)?;
        let name = handoff.file_name(matches!(seal, Seal::Passphrase(_)));
        let Some(out) = dialogs::choose_where_to_save(&app, &name) else { return Ok(None) };
        // The dialog has asked whether an older file of this name may go.
        Ok(Some(handoff.write(&out, Existing::Replace, &seal, &Printer::new(), &told)?))
    })
    .await
}
