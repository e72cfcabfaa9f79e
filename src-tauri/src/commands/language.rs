//! The language of the window.

use cairn_core::content;
use serde::Serialize;
use tauri::State;

use crate::speech::Speech;

/// The language that is spoken, and all there are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub(crate) struct Language {
    /// Its BCP 47 tag.
    pub(crate) language: String,
    /// The tags of all.
    pub(crate) languages: Vec<String>,
}

/// Tells the language.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn language(speech: State<'_, Speech>) -> Language {
    Language { language: speech.words().language().to_owned(), languages: content::languages() }
}

/// Goes on in another language.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn set_language(speech: State<'_, Speech>, language: String) -> Language {
    speech.change(&language);
    self::language(speech)
}
