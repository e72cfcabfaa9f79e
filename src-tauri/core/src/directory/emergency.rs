//! The emergency number of a country, and its crisis line.

use serde::Serialize;

use super::book::{self, Listed};
use crate::{
    content::service::{Kind, Reaches, Tag},
    words::Words,
};

/// Whom to call when someone is in danger.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Emergency {
    /// ISO 3166 alpha-2.
    pub country: String,
    /// The country's name.
    pub country_name: String,
    /// The number to dial.
    pub number: String,
    /// Where this is false, `says` tells that nobody checked it.
    pub confirmed: bool,
    /// Who answers.
    pub says: String,
    /// The page where it was read; empty where it is general knowledge.
    pub source: String,
    /// The day on which it was read: `2026-11-23`.
    pub read_on: String,
    /// Whom to call when someone may hurt themselves; only where that is confirmed.
    pub crisis: Option<Crisis>,
}

/// A line for people who think of suicide.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Crisis {
    /// The number to dial.
    pub number: String,
    /// Who answers.
    pub says: String,
    /// The page where it was read.
    pub source: String,
    /// The day on which it was read: `2026-11-23`.
    pub read_on: String,
}

/// The emergency number of a country; none for a country that the directory doesn't know.
///
/// An emergency number is the one fact that is given even where it isn't confirmed, and says so.
pub fn emergency(country: &str, words: &Words) -> Option<Emergency> {
    let listed = listed(country)?;
    let number = listed.number()?.to_owned();
    let crisis = book::all().iter().filter(|one| one.country == listed.country).find(|one| {
        let record = &one.record;
        record.kind == Kind::Helpline && record.confirmed && record.serves.first() == Some(&Tag::Suicide)
    });
    let crisis = crisis.and_then(|one| {
        Some(Crisis {
            number: one.phone()?.to_owned(),
            says: one.says(words),
            source: one.record.source.clone(),
            read_on: one.record.read_on.to_string(),
        })
    });
    Some(Emergency {
        country_name: country_name(&listed.country, words),
        country: listed.country.clone(),
        number,
        confirmed: listed.record.confirmed,
        says: listed.says(words),
        source: listed.record.source.clone(),
        read_on: listed.record.read_on.to_string(),
        crisis,
    })
}

/// The emergency service of a country.
pub(crate) fn listed(country: &str) -> Option<&'static Listed> {
    let here = |one: &&Listed| one.record.kind == Kind::Emergency && one.country.eq_ignore_ascii_case(country);
    book::all().iter().find(here)
}

/// The name of a country.
pub(super) fn country_name(code: &str, words: &Words) -> String {
    words.plain(&format!("country-{}", code.to_lowercase()))
}

/// What an emergency number does, where no sentence of its own is written.
pub(super) fn says(listed: &Listed, words: &Words) -> String {
    let record = &listed.record;
    let number = listed.number().unwrap_or_default();
    if !record.confirmed {
        return words.text("says-emergency-unchecked", &[("number", number.into())]);
    }
    let country = country_name(&listed.country, words);
    let id = if record.reaches == Reaches::Police { "says-emergency-police" } else { "says-emergency-all" };
    let mut sentences = vec![words.text(id, &[("country", country.into())])];
    sentences.extend(record.also.iter().map(|also| {
        let args = [("number", also.number.as_str().into()), ("reaches", also.reaches.as_str().into())];
        words.text("says-emergency-also", &args)
    }));
    sentences.join(" ")
}
