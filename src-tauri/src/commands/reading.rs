//! Reading without a record: nothing is stored, nothing is asked for.

use cairn_core::{
    directory::{self, Emergency, NamedCode, Recommendation, Service, SignCategory},
    failure::Failure,
    plan::{self, Plan},
    report::{self, PlatformSummary},
    situation::Situation,
};

use crate::{error::CommandError, record::Record};

/// The emergency number of a country.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn emergency(country: String) -> Result<Emergency, CommandError> {
    Ok(directory::emergency(&country).ok_or(Failure::NotFound)?)
}

/// The countries that the directory knows.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn countries() -> Vec<NamedCode> {
    directory::countries()
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
pub(crate) fn platforms() -> Vec<PlatformSummary> {
    report::platforms()
}

/// The warning signs by category.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn signs() -> Vec<SignCategory> {
    directory::signs()
}

/// The plan for a situation that is not kept.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn plan(situation: Situation) -> Plan {
    plan::plan(&situation, &Record::clock().now())
}

/// The services for a situation, in order, each with its reason.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn recommend(situation: Situation) -> Vec<Recommendation> {
    directory::recommend(&situation, &Record::clock().now())
}

/// The full list for a country, what is not checked included and marked.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn services(country: String) -> Vec<Service> {
    directory::list(&country, true)
}
