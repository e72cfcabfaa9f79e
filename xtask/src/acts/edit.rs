//! Changes in content files that leave everything else in them as it was, comments too.

use toml_edit::{Datetime, DocumentMut, Item, Table, Value};

/// Today, as content files write a day.
pub(crate) fn today() -> String {
    jiff::ZonedDateTime::now().date().to_string()
}

/// A content file to change.
pub(crate) fn parsed(text: &str) -> Result<DocumentMut, String> {
    text.parse().map_err(|error| format!("This is not TOML as it should be: {error}."))
}

/// A day as a value, `2026-11-25`.
pub(crate) fn day(text: &str) -> Result<Value, String> {
    text.parse::<Datetime>().map(Value::from).map_err(|_| format!("{text} is no day."))
}

/// Puts a value in place of the one before, with what stood around that one; else at the end of the table.
pub(crate) fn put(table: &mut Table, key: &str, mut value: Value) {
    match table.get_mut(key).and_then(Item::as_value_mut) {
        Some(before) => {
            *value.decor_mut() = before.decor().clone();
            *before = value;
        }
        None => {
            table.insert(key, Item::Value(value));
        }
    }
}
