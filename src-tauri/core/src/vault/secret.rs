//! The vault secret: two lines of text, and all the key management there is.

use age::secrecy::ExposeSecret;
use zeroize::{Zeroize, Zeroizing};

use crate::{failure::Failure, id::make_random, memory::Locked};

/// The length of the journal key.
const KEY: usize = 32;

/// An age identity (line 1) and the journal key in hex (line 2). Both lie in locked memory for as long as the vault is open; what is
/// made of them for a moment is wiped behind it.
pub struct VaultSecret {
    /// The journal key, and behind it the identity as text.
    locked: Locked,
    recipient: age::x25519::Recipient,
}

impl VaultSecret {
    /// Makes a fresh secret.
    ///
    /// # Errors
    /// [`Failure::Internal`] if the system gives no random numbers.
    pub fn make() -> Result<Self, Failure> {
        let key = Zeroizing::new(make_random::<KEY>()?);
        Ok(Self::keep(&age::x25519::Identity::generate(), &key))
    }

    /// Reads the two lines.
    ///
    /// # Errors
    /// [`Failure::SlotDamaged`] if they are not what [`VaultSecret::to_text`] writes.
    pub fn parse(text: &str) -> Result<Self, Failure> {
        let mut lines = text.lines();
        let identity = lines.next().and_then(|line| line.parse().ok()).ok_or(Failure::SlotDamaged)?;
        let mut key = Zeroizing::new([0u8; KEY]);
        let line = lines.next().ok_or(Failure::SlotDamaged)?;
        hex::decode_to_slice(line, key.as_mut_slice()).map_err(|_| Failure::SlotDamaged)?;
        Ok(Self::keep(&identity, &key))
    }

    fn keep(identity: &age::x25519::Identity, key: &[u8; KEY]) -> Self {
        let text = identity.to_string();
        let text = text.expose_secret().as_bytes();
        let locked = Locked::fill(KEY + text.len(), |bytes| {
            let (first, second) = bytes.split_at_mut(KEY);
            first.copy_from_slice(key);
            second.copy_from_slice(text);
        });
        Self { locked, recipient: identity.to_public() }
    }

    fn key(&self) -> &[u8] {
        self.locked.bytes().get(..KEY).unwrap_or_default()
    }

    fn identity_text(&self) -> &str {
        self.locked.bytes().get(KEY..).and_then(|text| str::from_utf8(text).ok()).unwrap_or_default()
    }

    /// The two lines, as they stand encrypted in each key slot.
    pub fn to_text(&self) -> Zeroizing<String> {
        let identity = self.identity_text();
        let mut text = Zeroizing::new(String::with_capacity(identity.len() + 2 * KEY + 2));
        text.push_str(identity);
        text.push('\n');
        push_hex(&mut text, self.key());
        text.push('\n');
        text
    }

    /// What decrypts evidence and the head: made when it is needed, and wiped when it is dropped.
    ///
    /// # Errors
    /// [`Failure::Internal`] if the memory is not what was put there.
    pub(super) fn identity(&self) -> Result<age::x25519::Identity, Failure> {
        self.identity_text().parse().map_err(Failure::internal)
    }

    /// What evidence and the head are encrypted to.
    pub(super) fn recipient(&self) -> age::x25519::Recipient {
        self.recipient.clone()
    }

    /// The journal key as SQLCipher takes it: `x'…'`, 64 hex digits.
    pub(crate) fn journal_key_pragma(&self) -> Zeroizing<String> {
        let mut pragma = Zeroizing::new(String::with_capacity(2 * KEY + 3));
        pragma.push_str("x'");
        push_hex(&mut pragma, self.key());
        pragma.push('\'');
        pragma
    }
}

/// Writes bytes as hex digits where there is room for them: no copy of a secret is left behind where a text grew.
fn push_hex(text: &mut String, bytes: &[u8]) {
    for byte in bytes {
        let mut digits = [0u8; 2];
        // Two digits fit for one byte.
        let _ = hex::encode_to_slice([*byte], &mut digits);
        digits.iter().for_each(|digit| text.push(char::from(*digit)));
        digits.zeroize();
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
        assert_eq!(secret.identity().unwrap().to_public().to_string(), secret.recipient().to_string());
        let text = secret.to_text();
        assert_eq!(*secret.journal_key_pragma(), format!("x'{}'", text.lines().nth(1).unwrap()));
    }

    #[test]
    fn anything_else_is_a_damaged_slot() {
        for text in ["", "x", "AGE-SECRET-KEY-1\n00", &VaultSecret::make().unwrap().to_text()[..80]] {
            assert!(matches!(VaultSecret::parse(text), Err(Failure::SlotDamaged)));
        }
    }
}
