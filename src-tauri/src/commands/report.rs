//! Reports: draft them.

use cairn_core::report::{self, Draft, DraftRequest, KeptDraft, PlatformSummary, Route};
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

/// Keeps a report under way, with the person's own words. A late write never gets into another case.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn keep_draft(record: State<'_, Record>, case_id: String, draft: KeptDraft) -> Result<(), CommandError> {
    Ok(record.the_case(&case_id)?.keep_draft(&case_id, &draft)?)
}

/// The report under way for a route.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn kept_draft(
    record: State<'_, Record>,
    platform: String,
    route: String,
) -> Result<Option<KeptDraft>, CommandError> {
    let (journal, case) = record.case()?;
    Ok(journal.kept_draft(&case, &platform, &route)?)
}

/// All reports under way, the one last written first.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn kept_drafts(record: State<'_, Record>) -> Result<Vec<KeptDraft>, CommandError> {
    let (journal, case) = record.case()?;
    Ok(journal.kept_drafts(&case)?)
}

/// Forgets the report under way for a route.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn forget_draft(
    record: State<'_, Record>,
    case_id: String,
    platform: String,
    route: String,
) -> Result<(), CommandError> {
    Ok(record.the_case(&case_id)?.forget_draft(&case_id, &platform, &route)?)
}
