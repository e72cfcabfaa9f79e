//! Passphrases: in one form from every keyboard, offered, and looked at while they are typed.

mod offer;
mod strength;

pub use offer::Offer;
pub use strength::{Strength, StrengthHint, StrengthLevel};

use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use super::{ExposeSecret, Secret};
use crate::failure::Failure;

/// Brings a passphrase into Unicode form NFC, so that it is the same from every keyboard.
///
/// # Errors
/// [`Failure::PassphraseEmpty`].
pub fn normalise_passphrase(passphrase: &Secret) -> Result<Secret, Failure> {
    let typed = passphrase.expose_secret();
    // NFC is at most three times as long in UTF-8: nothing grows, and no copy is left behind.
    let mut normal = Zeroizing::new(String::with_capacity(typed.len() * 3));
    normal.extend(typed.nfc());
    if normal.is_empty() {
        return Err(Failure::PassphraseEmpty);
    }
    Ok(Secret::from(normal.as_str()))
}
