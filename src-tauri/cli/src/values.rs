//! Values of flags: read before anything is opened, so that a slip costs nothing.

use cairn_core::{clock::When, evidence::Area};
use clap::builder::{PossibleValuesParser, TypedValueParser};
use jiff::tz::TimeZone;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// A value that can't be read. It names the message that says how it should look.
#[derive(Debug, Clone, Copy, thiserror::Error)]
#[error("{0}")]
pub(crate) struct BadValue(pub(crate) &'static str);

/// RFC 3339 with offset.
pub(crate) fn time(text: &str) -> Result<When, BadValue> {
    When::parse(text).map_err(|_| BadValue("cli-bad-time"))
}

/// A time zone by its IANA name, such as `America/New_York`.
pub(crate) fn zone(text: &str) -> Result<TimeZone, BadValue> {
    // A name becomes part of a path in the system's zone folder.
    let plain = text.split('/').all(|part| part.starts_with(|c: char| c.is_ascii_alphabetic()));
    TimeZone::get(if plain { text } else { "" }).map_err(|_| BadValue("cli-bad-zone"))
}

/// A rectangle in pixels: `LEFT,TOP,WIDTH,HEIGHT`.
pub(crate) fn area(text: &str) -> Result<Area, BadValue> {
    let numbers: Result<Vec<u32>, _> = text.split(',').map(|number| number.trim().parse()).collect();
    match numbers.as_deref() {
        Ok(&[left, top, width, height]) if width > 0 && height > 0 => Ok(Area { left, top, width, height }),
        _ => Err(BadValue("cli-bad-area")),
    }
}

/// ISO 3166 alpha-2, in upper case.
pub(crate) fn country(text: &str) -> Result<String, BadValue> {
    let two_letters = text.len() == 2 && text.chars().all(|c| c.is_ascii_alphabetic());
    if two_letters { Ok(text.to_ascii_uppercase()) } else { Err(BadValue("cli-bad-country")) }
}

/// A state or region, such as `OH`.
pub(crate) fn region(text: &str) -> Result<String, BadValue> {
    let code = text.trim().to_ascii_uppercase();
    if code.is_empty() { Err(BadValue("cli-bad-region")) } else { Ok(code) }
}

/// One of the names that the core gives to the values of `T`.
pub(crate) fn one_of<T>(names: &'static [&'static str]) -> impl TypedValueParser<Value = T>
where
    T: DeserializeOwned + Clone + Send + Sync + 'static,
{
    PossibleValuesParser::new(names).try_map(|name| serde_json::from_value(Value::String(name)))
}
