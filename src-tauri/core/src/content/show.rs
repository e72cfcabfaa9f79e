//! One record as it is written down, for whoever looks after the content.

use serde_json::Value;

use super::{directory, find_state, forms, signs, text};
use crate::failure::Failure;

/// A record of the content with all its fields: `platform`, `form`, `state` (`US-OH`), `sign` or `service`, and its id.
///
/// # Errors
/// [`Failure::NotFound`] for a kind or id that isn't there.
pub fn show(kind: &str, id: &str) -> Result<Value, Failure> {
    match kind {
        "platform" => platform(id),
        "form" => forms().iter().find(|one| one.id == id).map(serde_json::to_value),
        "service" => {
            let mut all = directory().countries.iter().flat_map(|country| &country.services);
            all.find(|one| one.id == id).map(serde_json::to_value)
        }
        "sign" => signs().into_iter().flat_map(|file| &file.signs).find(|one| one.id == id).map(serde_json::to_value),
        "state" => state(id),
        _ => None,
    }
    .ok_or(Failure::NotFound)?
    .map_err(|e| Failure::Internal(Box::new(e)))
}

fn platform(id: &str) -> Option<serde_json::Result<Value>> {
    // The id becomes part of a path.
    if !id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') {
        return None;
    }
    let table: toml::Table = toml::from_str(text(&format!("platforms/{id}.toml"))?).ok()?;
    Some(serde_json::to_value(table).map(days_as_text))
}

fn state(id: &str) -> Option<serde_json::Result<Value>> {
    let (country, code) = id.split_once('-')?;
    find_state(country, code).map(serde_json::to_value)
}

/// A TOML day inside a table becomes an object with one odd key; people want `2026-11-23`.
fn days_as_text(value: Value) -> Value {
    match value {
        Value::Object(fields) => match fields.get("$__toml_private_datetime") {
            Some(day) => day.clone(),
            None => Value::Object(fields.into_iter().map(|(key, value)| (key, days_as_text(value))).collect()),
        },
        Value::Array(all) => Value::Array(all.into_iter().map(days_as_text).collect()),
        other => other,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_of_record_can_be_shown() {
        assert_eq!(show("state", "US-OH").unwrap()["hotlines"][0]["phone"], "855-642-4453");
        assert_eq!(show("sign", "img-threat").unwrap()["urgency"], "act-now");
        assert_eq!(show("service", "us-988").unwrap()["read_on"], "2026-11-23");
        let form = show("form", "fbi-ic3").unwrap();
        assert_eq!(form["read_on"], "2026-11-23");
        assert_eq!(form["section"][0]["field"][0]["label"], "Were you the one affected in this incident?");
        let platform = show("platform", "instagram").unwrap();
        assert_eq!(platform["name"], "Instagram");
        assert_eq!(platform["read_on"], "2026-11-23");
    }

    #[test]
    fn what_is_not_there_is_said_to_be_missing() {
        for (kind, id) in
            [("platform", "../signs/signs"), ("state", "US-XX"), ("state", "OH"), ("spell", "x"), ("form", "x")]
        {
            assert!(matches!(show(kind, id), Err(Failure::NotFound)), "{kind} {id}");
        }
    }
}
