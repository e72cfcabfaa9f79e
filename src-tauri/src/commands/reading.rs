//! Reading without a record: nothing is stored, nothing is asked for.

use cairn_core::{
    directory::{self, Emergency, NamedCode, QuestionGroup, Recommendation, Service, SignCategory},
    failure::Failure,
    finder::{self, FoundAnswer},
    plan::{self, Plan},
    report::{self, PlatformSummary},
    situation::Situation,
};

use tauri::State;

use crate::{error::CommandError, record::Record, speech::Speech};

/// The emergency number of a country.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn emergency(speech: State<'_, Speech>, country: String) -> Result<Emergency, CommandError> {
    Ok(directory::emergency(&country, speech.words()).ok_or(Failure::NotFound)?)
}

/// The countries that the directory knows.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn countries(speech: State<'_, Speech>) -> Vec<NamedCode> {
    directory::countries(speech.words())
}

/// The states or regions of a country.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn regions(country: String) -> Vec<NamedCode> {
    directory::regions(&country)
}

/// The platforms that a situation can name.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn platforms(speech: State<'_, Speech>) -> Vec<PlatformSummary> {
    report::platforms(speech.words())
}

/// The warning signs by category.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn signs(speech: State<'_, Speech>) -> Vec<SignCategory> {
    directory::signs(speech.words())
}

/// Questions and answers by group, each with where it was read.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn faq(speech: State<'_, Speech>) -> Vec<QuestionGroup> {
    directory::faq(&Record::clock().now(), speech.words())
}

/// The plan for a situation that is not kept.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn plan(speech: State<'_, Speech>, situation: Situation) -> Plan {
    plan::plan(&situation, &Record::clock().now(), speech.words())
}

/// The services for a situation, in order, each with its reason.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn recommend(speech: State<'_, Speech>, situation: Situation) -> Vec<Recommendation> {
    directory::recommend(&situation, &Record::clock().now(), speech.words())
}

/// The full list for a country, what is not checked included and marked.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn services(speech: State<'_, Speech>, country: String) -> Vec<Service> {
    directory::list(&country, true, speech.words())
}

/// What helps with what was typed, the best first, for people in a country. Nothing of it is kept.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn find_answers(speech: State<'_, Speech>, query: String, country: String) -> Vec<FoundAnswer> {
    finder::find(&query, &country, speech.words())
}
