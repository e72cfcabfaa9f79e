//! The vault secret: two lines of text, and all the key management there is.

use age::secrecy::ExposeSecret;
use zeroize::Zeroizing;

use crate::{failure::Failure, id::make_random};

/// An age identity (line 1) and the journal key in hex (line 2).
pub struct VaultSecret {
    identity: age::x25519::Identity,
    journal_key: Zeroizing<[u8; 32]>,
}

impl VaultSecret {
    /// Makes a fresh secret.
    ///
    /// # Errors
    /// [`Failure::Internal`] if the system gives no random numbers.
    pub fn make() -> Result<Self, Failure> {
        Ok(Self { identity: age::x25519::Identity::generate(), journal_key: Zeroizing::new(make_random()?) })
    }

    /// Reads the two lines.
    ///
    /// # Errors
    /// [`Failure::SlotDamaged`] if they are not what [`VaultSecret::to_text`] writes.
    pub fn parse(text: &str) -> Result<Self, Failure> {
        let mut lines = text.lines();
        let identity = lines.next().and_then(|line| line.parse().ok()).ok_or(Failure::SlotDamaged)?;
        let mut journal_key = Zeroizing::new([0u8; 32]);
        let line = lines.next().ok_or(Failure::SlotDamaged)?;
        hex::decode_to_slice(line, journal_key.as_mut_slice()).map_err(|_| Failure::SlotDamaged)?;
        Ok(Self { identity, journal_key })
    }

    /// The two lines, as they stand encrypted in each key slot.
    pub fn to_text(&self) -> Zeroizing<String> {
        let identity = self.identity.to_string();
        let key = Zeroizing::new(hex::encode(*self.journal_key));
        Zeroizing::new(format!("{}\n{}\n", identity.expose_secret(), *key))
    }

    /// What decrypts evidence and the head.
    pub(super) fn identity(&self) -> &age::x25519::Identity {
        &self.identity
    }

    /// What evidence and the head are encrypted to.
    pub(super) fn recipient(&self) -> age::x25519::Recipient {
        self.identity.to_public()
    }

    /// The journal key as SQLCipher takes it: `x'…'`, 64 hex digits.
    pub(crate) fn journal_key_pragma(&self) -> Zeroizing<String> {
        let key = Zeroizing::new(hex::encode(*self.journal_key));
        Zeroizing::new(format!("x'{}'", *key))
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn the_two_lines_read_back_as_the_same_secret() {
        let secret = VaultSecret::make().unwrap();
        let again = VaultSecret::parse(&secret.to_text()).unwrap();
        assert_eq!(*secret.to_text(), *again.to_text());
    }

    #[test]
    fn anything_else_is_a_damaged_slot() {
        for text in ["", "x", "AGE-SECRET-KEY-1\n00", &VaultSecret::make().unwrap().to_text()[..80]] {
            assert!(matches!(VaultSecret::parse(text), Err(Failure::SlotDamaged)));
        }
    }
}
