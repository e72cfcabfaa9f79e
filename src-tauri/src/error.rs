//! What a command answers when it fails: a code, never a sentence.

use cairn_core::failure::Failure;
use serde::Serialize;

/// A failure as the window gets it. The words are in `errors.ftl`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub(crate) struct CommandError {
    /// The failure's code, in kebab case.
    pub(crate) code: String,
    /// A word that the sentence may quote. Never a person's data.
    pub(crate) detail: Option<String>,
}

impl From<Failure> for CommandError {
    fn from(failure: Failure) -> Self {
        Self { code: failure.code().to_owned(), detail: failure.detail().map(str::to_owned) }
    }
}

impl From<tauri::Error> for CommandError {
    fn from(error: tauri::Error) -> Self {
        Failure::internal(error).into()
    }
}
