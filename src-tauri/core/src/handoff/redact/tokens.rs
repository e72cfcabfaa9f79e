//! A text as words with their places.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// A run of letters and digits. File names and handles come apart at `_`, `-` and `.`, which a reader's eye does too.
#[derive(Debug, Clone)]
pub(super) struct Token<'a> {
    /// Byte offsets in the text.
    pub(super) from: usize,
    pub(super) to: usize,
    /// As written.
    pub(super) text: &'a str,
    /// In lower case, however its letters are put together: for comparing.
    pub(super) lower: String,
}

/// The words of `text`, in order.
pub(super) fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut from = None;
    for (at, char) in text.char_indices().chain([(text.len(), ' ')]) {
        match (from, char.is_alphanumeric() || is_combining_mark(char)) {
            (None, true) => from = Some(at),
            (Some(start), false) => {
                let word = text.get(start..at).unwrap_or_default();
                tokens.push(Token { from: start, to: at, text: word, lower: lower(word) });
                from = None;
            }
            _ => {}
        }
    }
    tokens
}

/// For comparing words.
pub(super) fn lower(word: &str) -> String {
    word.nfc().collect::<String>().to_lowercase()
}
