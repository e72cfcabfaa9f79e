//! The forms there are.

use serde::Serialize;

use crate::{content, words::Words};

/// A form, as it is listed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct FormSummary {
    /// The id.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// Whose country; `INT` for people in any country.
    pub country: String,
    /// The service of the directory that it belongs to.
    pub service: Option<String>,
    /// Whether who may use it was read in its source.
    pub confirmed: bool,
}

/// Every form, in the order of the ids.
pub fn forms(words: &Words) -> Vec<FormSummary> {
    let shown = |form: &content::form::FormRecord| FormSummary {
        id: form.id.clone(),
        name: words.phrase(&form.name).to_owned(),
        country: form.country.clone(),
        service: form.service.clone(),
        confirmed: form.confirmed,
    };
    content::forms().iter().map(shown).collect()
}
