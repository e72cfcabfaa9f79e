//! Key slots: the vault secret encrypted to a passphrase, and to a recovery key.

use std::io::{Read, Write};

use age::{DecryptError, Decryptor, Encryptor};
use zeroize::Zeroizing;

use super::{RecoveryKey, Secret, VaultSecret, WorkFactor, normalise_passphrase};
use crate::failure::Failure;

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
    seal(secret.to_text().as_bytes(), &key.identity().to_public())
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
    open(slot, key.identity(), Failure::WrongRecoveryKey)
}

/// Seals nothing, to see how long it takes.
pub(super) fn try_out(work: WorkFactor) -> Result<Vec<u8>, Failure> {
    seal(b"", &passphrase_recipient(&Secret::from("calibration"), work))
}

fn passphrase_recipient(passphrase: &Secret, work: WorkFactor) -> age::scrypt::Recipient {
    let mut recipient = age::scrypt::Recipient::new(passphrase.clone());
    recipient.set_work_factor(work.log2());
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
    // Longer than the secret is: where a text grows, what it was stays behind in memory.
    let mut text = Zeroizing::new(String::with_capacity(4096));
    let mut reader = decryptor.decrypt(std::iter::once(identity)).map_err(|error| match error {
        DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed | DecryptError::NoMatchingKeys => wrong_key,
        // It was not even tried.
        DecryptError::ExcessiveWork { .. } => Failure::SlotAsksTooMuch,
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
        let slot = seal_with_passphrase(&secret, &passphrase("caf\u{e9}"), WorkFactor::FOR_TESTS).unwrap();
        let opened = open_with_passphrase(&slot, &passphrase("cafe\u{301}")).unwrap();
        assert_eq!(*opened.to_text(), *secret.to_text());
        assert!(matches!(open_with_passphrase(&slot, &passphrase("cafe")), Err(Failure::WrongPassphrase)));
        assert!(matches!(open_with_passphrase(&slot, &passphrase("")), Err(Failure::WrongPassphrase)));
    }

    #[test]
    fn a_cut_or_emptied_slot_is_damaged_and_not_a_wrong_passphrase() {
        let secret = VaultSecret::make().unwrap();
        let slot = seal_with_passphrase(&secret, &passphrase("p"), WorkFactor::FOR_TESTS).unwrap();
        for cut in [0, 10, slot.len() / 2, slot.len() - 1] {
            assert!(matches!(open_with_passphrase(&slot[..cut], &passphrase("p")), Err(Failure::SlotDamaged)), "{cut}");
        }
    }

    /// A slot as it would look if it asked for so much.
    fn asking(slot: &[u8], log2: u8) -> Vec<u8> {
        let head = slot.windows(3).position(|three| three == b" 1\n").unwrap();
        [&slot[..head], format!(" {log2}\n").as_bytes(), &slot[head + 3..]].concat()
    }

    #[test]
    fn a_slot_that_asks_for_too_much_work_is_refused_before_any_of_it_is_done() {
        let secret = VaultSecret::make().unwrap();
        let slot = seal_with_passphrase(&secret, &passphrase("p"), WorkFactor::FOR_TESTS).unwrap();
        for log2 in [WorkFactor::LARGEST_READ + 1, 25, 40, 63] {
            let started = std::time::Instant::now();
            let opened = open_with_passphrase(&asking(&slot, log2), &passphrase("p"));
            assert!(matches!(opened, Err(Failure::SlotAsksTooMuch)), "{log2}");
            // With 2^21 a try takes seconds and 2 GiB.
            assert!(started.elapsed().as_secs_f64() < 1.0, "{log2}");
        }
        for log2 in [0, 64, 200] {
            assert!(open_with_passphrase(&asking(&slot, log2), &passphrase("p")).is_err(), "{log2}");
        }
        // What is within the bounds is tried: the wrong work opens nothing.
        let opened = open_with_passphrase(&asking(&slot, 2), &passphrase("p"));
        assert!(matches!(opened, Err(Failure::WrongPassphrase)));
    }
}
