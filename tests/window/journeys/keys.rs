//! What opens a record, in every form in which it could lie in memory.

use cairn_window_tests::{Step, Wanted};
use std::fs;
use std::path::Path;

/// The vault's identity and the journal's key, decrypted by the library of the format and not by Cairn.
pub(crate) fn of(vault: &Path, passphrase: &str) -> Step<Vec<Wanted>> {
    let slot = fs::read(vault.join("keys/passphrase.age"))?;
    let identity = age::scrypt::Identity::new(passphrase.to_owned().into());
    let secret = age::decrypt(&identity, &slot).map_err(|error| error.to_string())?;
    let secret = String::from_utf8(secret).map_err(|error| error.to_string())?;
    let mut lines = secret.lines();
    let (identity, key) = (lines.next().unwrap_or_default(), lines.next().unwrap_or_default());
    if !identity.starts_with("AGE-SECRET-KEY-1") || key.len() != 64 {
        return Err("This is not the secret of a vault.".into());
    }
    let [narrow, wide] = Wanted::text(key);
    Ok(vec![
        Wanted::bytes("the identity, a key in letters", identity.as_bytes()),
        Wanted::bytes("the identity, a key in bytes", &bytes_of(identity)?),
        Wanted::bytes("the journal key in bytes", &hex(key)?),
        narrow.named("the journal key in hex"),
        wide.named("the journal key in wide hex"),
        Wanted::bytes("the passphrase, a key", passphrase.as_bytes()),
    ])
}

fn hex(text: &str) -> Step<Vec<u8>> {
    let byte = |at: usize| u8::from_str_radix(text.get(at..at + 2).unwrap_or_default(), 16);
    (0..text.len()).step_by(2).map(byte).collect::<Result<_, _>>().map_err(|error| error.to_string().into())
}

/// The 32 bytes behind the letters of an identity: five bits each, and six letters at the end to check them.
fn bytes_of(identity: &str) -> Step<Vec<u8>> {
    const LETTERS: &str = "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L";
    let data = identity.rsplit('1').next().unwrap_or_default();
    let data = data.get(..data.len().saturating_sub(6)).unwrap_or_default();
    let (mut bytes, mut held, mut bits) = (Vec::new(), 0u32, 0);
    for letter in data.chars() {
        let five = LETTERS.find(letter).ok_or("This is no letter of an identity.")?;
        held = ((held << 5) | u32::try_from(five).unwrap_or_default()) & 0xFFF;
        bits += 5;
        if bits >= 8 {
            bits -= 8;
            bytes.push(((held >> bits) & 0xFF) as u8);
        }
    }
    if bytes.len() == 32 { Ok(bytes) } else { Err(format!("An identity of {} bytes.", bytes.len()).into()) }
}
