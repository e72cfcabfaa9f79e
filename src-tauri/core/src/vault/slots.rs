//! Key slots: the vault secret encrypted to a passphrase, and to a recovery key.

use std::{io::Read, io::Write, time::Instant};

use age::{DecryptError, Decryptor, Encryptor, secrecy::ExposeSecret};
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use super::{Secret, VaultSecret};
use crate::failure::Failure;

/// How much work one try of a passphrase costs: scrypt's `log2(N)`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WorkFactor(u8);

impl WorkFactor {
    /// The least that Cairn ever uses.
    pub const SMALLEST: Self = Self(17);
    /// Opens at once, for tests that open hundreds of vaults. No program that people get knows it.
    #[cfg(any(test, feature = "test-keys"))]
    pub const FOR_TESTS: Self = Self(1);
    /// scrypt's `log2(N)`.
    pub(crate) fn log2(self) -> u8 {
        self.0
    }

    /// 512 MiB of memory for one try: more would shut out small computers.
    const LARGEST: u8 = 19;
    /// What a slot may ask of the reader. A forged slot must not eat the computer's memory.
    const LARGEST_READ: u8 = 20;

    /// Finds the work factor that takes about a second on this computer.
    pub fn calibrated() -> Self {
        let started = Instant::now();
        let probe = seal(b"", &passphrase_recipient(&Secret::from("calibration"), Self::SMALLEST));
        let seconds = started.elapsed().as_secs_f64();
        let mut factor = Self::SMALLEST.0;
        let mut expected = seconds;
        // Each step doubles the time; stop where the next step would pass a second and a half.
        while probe.is_ok() && expected * 2.0 < 1.5 && factor < Self::LARGEST {
            expected *= 2.0;
            factor += 1;
        }
        Self(factor)
    }
}

/// The key printed on paper: an age identity, whose checksum notices each typing error.
pub struct RecoveryKey(age::x25519::Identity);

impl RecoveryKey {
    /// Makes a fresh key.
    pub fn make() -> Self {
        Self(age::x25519::Identity::generate())
    }

    /// Reads a key as printed. Spaces and line breaks in between, and small letters, do no harm.
    ///
    /// # Errors
    /// [`Failure::WrongRecoveryKey`] if a character is wrong, missing or swapped.
    pub fn parse(text: &Secret) -> Result<Self, Failure> {
        // The file may carry age's comment lines; the key is the line that is not one.
        let joined: Zeroizing<String> = Zeroizing::new(
            text.expose_secret()
                .lines()
                .filter(|line| !line.trim_start().starts_with('#'))
                .flat_map(str::chars)
                .filter(|c| !c.is_whitespace())
                .flat_map(char::to_uppercase)
                .collect(),
        );
        joined.parse().map(Self).map_err(|_| Failure::WrongRecoveryKey)
    }

    /// The key as text: `AGE-SECRET-KEY-1…`.
    pub fn to_text(&self) -> Secret {
        self.0.to_string()
    }
}

/// Brings a passphrase into Unicode form NFC, so that it is the same from every keyboard.
///
/// # Errors
/// [`Failure::PassphraseEmpty`].
pub fn normalise_passphrase(passphrase: &Secret) -> Result<Secret, Failure> {
    let normal: String = passphrase.expose_secret().nfc().collect();
    if normal.is_empty() {
        return Err(Failure::PassphraseEmpty);
    }
    Ok(Secret::from(normal))
}

/// Encrypts the vault secret to a passphrase.
pub(super) fn seal_with_passphrase(
    secret: &VaultSecret,
    passphrase: &Secret,
    work: WorkFactor,
) -> Result<Vec<u8>, Failure> {
    let normal = normalise_passphrase(passphrase)?;
    seal(secret.to_text().as_bytes(), &passphrase_recipient(&normal, work))
}

/// Encrypts the vault secret to a recovery key.
pub(super) fn seal_with_recovery(secret: &VaultSecret, key: &RecoveryKey) -> Result<Vec<u8>, Failure> {
    seal(secret.to_text().as_bytes(), &key.0.to_public())
}

/// Opens a passphrase slot.
pub(super) fn open_with_passphrase(slot: &[u8], passphrase: &Secret) -> Result<VaultSecret, Failure> {
    // An empty passphrase opens nothing, and says so like any other wrong one.
    let normal = normalise_passphrase(passphrase).map_err(|_| Failure::WrongPassphrase)?;
    let mut identity = age::scrypt::Identity::new(normal);
    identity.set_max_work_factor(WorkFactor::LARGEST_READ);
    open(slot, &identity, Failure::WrongPassphrase)
}

/// Opens a recovery slot.
pub(super) fn open_with_recovery(slot: &[u8], key: &RecoveryKey) -> Result<VaultSecret, Failure> {
    open(slot, &key.0, Failure::WrongRecoveryKey)
}

fn passphrase_recipient(passphrase: &Secret, work: WorkFactor) -> age::scrypt::Recipient {
    let mut recipient = age::scrypt::Recipient::new(passphrase.clone());
    recipient.set_work_factor(work.0);
    recipient
}

fn seal(bytes: &[u8], recipient: &dyn age::Recipient) -> Result<Vec<u8>, Failure> {
    let mut sealed = Vec::new();
    let encryptor = Encryptor::with_recipients(std::iter::once(recipient)).map_err(Failure::internal)?;
    let mut writer = encryptor.wrap_output(&mut sealed).map_err(Failure::internal)?;
    writer.write_all(bytes).map_err(Failure::internal)?;
    writer.finish().map_err(Failure::internal)?;
    Ok(sealed)
}

fn open(slot: &[u8], identity: &dyn age::Identity, wrong_key: Failure) -> Result<VaultSecret, Failure> {
    let decryptor = Decryptor::new(slot).map_err(|_| Failure::SlotDamaged)?;
    let mut text = Zeroizing::new(String::new());
    let mut reader = decryptor.decrypt(std::iter::once(identity)).map_err(|error| match error {
        DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed | DecryptError::NoMatchingKeys => wrong_key,
        // The key fits and the header does not: somebody or something altered it.
        _ => Failure::SlotDamaged,
    })?;
    reader.read_to_string(&mut text).map_err(|_| Failure::SlotDamaged)?;
    VaultSecret::parse(&text)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn passphrase(text: &str) -> Secret {
        Secret::from(text.to_owned())
    }

    #[test]
    fn a_slot_opens_with_its_passphrase_in_either_unicode_form() {
        let secret = VaultSecret::make().unwrap();
        let slot = seal_with_passphrase(&secret, &passphrase("caf\u{e9}"), WorkFactor::SMALLEST).unwrap();
        let opened = open_with_passphrase(&slot, &passphrase("cafe\u{301}")).unwrap();
        assert_eq!(*opened.to_text(), *secret.to_text());
        assert!(matches!(open_with_passphrase(&slot, &passphrase("cafe")), Err(Failure::WrongPassphrase)));
        assert!(matches!(open_with_passphrase(&slot, &passphrase("")), Err(Failure::WrongPassphrase)));
    }

    #[test]
    fn a_cut_or_emptied_slot_is_damaged_and_not_a_wrong_passphrase() {
        let secret = VaultSecret::make().unwrap();
        let slot = seal_with_passphrase(&secret, &passphrase("p"), WorkFactor::SMALLEST).unwrap();
        for cut in [0, 10, slot.len() / 2, slot.len() - 1] {
            assert!(matches!(open_with_passphrase(&slot[..cut], &passphrase("p")), Err(Failure::SlotDamaged)), "{cut}");
        }
    }

    #[test]
    fn a_recovery_key_notices_each_wrong_missing_or_swapped_character() {
        let key = RecoveryKey::make().to_text();
        let text = key.expose_secret();
        assert!(RecoveryKey::parse(&passphrase(&text.to_lowercase())).is_ok());
        for place in 16..text.len() - 1 {
            let mut wrong = text.as_bytes().to_vec();
            wrong[place] = if wrong[place] == b'Q' { b'P' } else { b'Q' };
            let mut swapped = text.as_bytes().to_vec();
            swapped.swap(place, place + 1);
            let mut missing = text.as_bytes().to_vec();
            missing.remove(place);
            for bytes in [wrong, swapped, missing] {
                let typed = String::from_utf8(bytes).unwrap();
                if typed != *text {
                    assert!(RecoveryKey::parse(&passphrase(&typed)).is_err(), "{place}");
                }
            }
        }
    }
}
