//! What an id, an address or a name says of itself. Nothing is kept, and nobody is asked.

use cairn_core::decode::{self, Decoded, NameNote};
use tauri::State;

use crate::{record::Record, speech::Speech};

/// Says what a text is, from a platform if one is named. A phone number without its country is one of the open case's.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn decode(record: State<'_, Record>, text: String, platform: Option<String>) -> Decoded {
    let case = record.case().and_then(|(journal, id)| journal.case(&id));
    let country = case.map_or_else(|_| "US".to_owned(), |case| case.country);
    decode::decode(&text, platform.as_deref(), &country, Record::clock().now().timestamp())
}

/// What is deceiving about a name; `None` where nothing is.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn name_note(speech: State<'_, Speech>, name: String) -> Option<NameNote> {
    decode::name_note(&name, speech.words())
}
