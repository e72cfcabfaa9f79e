//! Reports: draft them.

use cairn_core::report::{self, Draft, DraftRequest, PlatformSummary, Route};
use tauri::State;

use crate::{error::CommandError, record::Record, speech::Speech};

/// The platforms that a report can be drafted for.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn report_platforms(speech: State<'_, Speech>) -> Vec<PlatformSummary> {
    report::platforms(speech.words())
}

/// The routes of a platform.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn report_routes(speech: State<'_, Speech>, platform: String) -> Result<Vec<Route>, CommandError> {
    Ok(report::routes(&platform, speech.words())?)
}

/// The text for a route, drafted from the open case.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn report_draft(
    record: State<'_, Record>,
    speech: State<'_, Speech>,
    request: DraftRequest,
) -> Result<Draft, CommandError> {
    let (journal, case) = record.case()?;
    Ok(journal.report_draft(&case, &request, speech.words())?)
}
