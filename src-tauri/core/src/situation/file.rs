//! Situation files: JSON in which every key but `country` may be missing.

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::{Answer, Situation};
use crate::failure::Failure;

impl Situation {
    /// Reads a situation file: yes-or-no keys may be `true`, `false`, `"unsure"` or `"rather-not-say"`.
    ///
    /// # Errors
    /// [`Failure::BadSituation`] with the key that is missing, unknown or has a value that isn't known.
    pub fn from_file(text: &str) -> Result<Self, Failure> {
        let mut keys: Map<String, Value> = serde_json::from_str(text).map_err(|_| bad("{ }"))?;
        let country: Option<String> = take(&mut keys, "country")?;
        let country = country.filter(|code| code.len() == 2 && code.chars().all(|c| c.is_ascii_alphabetic()));
        let mut situation = Self::default_for(&country.ok_or_else(|| bad("country"))?);
        situation.region = place(take(&mut keys, "region")?);
        situation.person_country = place(take(&mut keys, "person_country")?);
        situation.role = take(&mut keys, "role")?.unwrap_or_default();
        situation.about = take(&mut keys, "about")?.unwrap_or_default();
        situation.age = take(&mut keys, "age")?.unwrap_or_default();
        situation.person = take(&mut keys, "person")?.unwrap_or_default();
        situation.happening = take_list(&mut keys, "happening")?;
        situation.platforms = take_list(&mut keys, "platforms")?;
        situation.languages = take_list(&mut keys, "languages")?;
        for (key, answer) in [
            ("danger_now", &mut situation.danger_now),
            ("missing_or_meeting", &mut situation.missing_or_meeting),
            ("thoughts_of_suicide", &mut situation.thoughts_of_suicide),
            ("military", &mut situation.military),
            ("person_can_reach_computer", &mut situation.person_can_reach_computer),
            ("money_asked", &mut situation.money_asked),
            ("deadline", &mut situation.deadline),
            ("deaf", &mut situation.deaf),
            ("native", &mut situation.native),
            ("lgbtq", &mut situation.lgbtq),
        ] {
            *answer = match keys.remove(key) {
                Some(Value::Bool(true)) => Answer::Yes,
                Some(Value::Bool(false)) => Answer::No,
                None | Some(Value::Null) => Answer::Unsure,
                Some(value) => serde_json::from_value(value).map_err(|_| bad(key))?,
            };
        }
        match keys.keys().next() {
            // The key itself may be anything that somebody typed: it is quoted, shortened.
            Some(unknown) => Err(bad(&unknown.chars().take(40).collect::<String>())),
            None => Ok(situation),
        }
    }
}

fn bad(key: &str) -> Failure {
    Failure::BadSituation(key.to_owned())
}

fn take<T: DeserializeOwned>(keys: &mut Map<String, Value>, key: &str) -> Result<Option<T>, Failure> {
    match keys.remove(key) {
        None | Some(Value::Null) => Ok(None),
        Some(value) => serde_json::from_value(value).map(Some).map_err(|_| bad(key)),
    }
}

/// A list; a single "unsure" or "rather-not-say" in its place is an empty one.
fn take_list<T: DeserializeOwned>(keys: &mut Map<String, Value>, key: &str) -> Result<Vec<T>, Failure> {
    if keys.get(key).and_then(Value::as_str).is_some_and(is_open) {
        keys.remove(key);
        return Ok(Vec::new());
    }
    Ok(take(keys, key)?.unwrap_or_default())
}

/// A place; "unsure" and "rather-not-say" are no place.
fn place(code: Option<String>) -> Option<String> {
    code.filter(|code| !is_open(code) && !code.is_empty()).map(|code| code.to_ascii_uppercase())
}

fn is_open(text: &str) -> bool {
    matches!(text, "unsure" | "rather-not-say")
}
