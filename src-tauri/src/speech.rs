//! The language that the window speaks in this process.

use std::sync::{Mutex, PoisonError};

use cairn_core::words::Words;

/// Hands the language on to the process that takes the place of this one at Lock.
pub(crate) const LANGUAGE: &str = "CAIRN_LANGUAGE";

/// What the commands word their answers in. It is kept in memory only: before a record is open there is no place for it,
/// and the system says which language is likely.
pub(crate) struct Speech(Mutex<&'static Words>);

impl Default for Speech {
    /// The language before Lock, or the system's; English where Cairn doesn't speak that.
    fn default() -> Self {
        let language = std::env::var(LANGUAGE).ok().or_else(sys_locale::get_locale);
        Self(Mutex::new(language.as_deref().map_or_else(Words::english, Words::of)))
    }
}

impl Speech {
    /// The words of the language.
    pub(crate) fn words(&self) -> &'static Words {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Goes on in another language.
    pub(crate) fn change(&self, language: &str) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Words::of(language);
    }
}
