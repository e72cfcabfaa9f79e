//! Addresses of wallets, by their own checksums.

use bech32::segwit;
use sha3::{Digest, Keccak256};

use super::{Decoded, DecodedKind};

/// The first byte of an address in Base58 with a checksum, by currency, and how such an address begins.
/// Sources: <https://en.bitcoin.it/wiki/List_of_address_prefixes> (its earlier versions list other currencies too), and for
/// Tron <https://metacpan.org/pod/CryptoTron::AddrTools>.
const BASE58: &[(u8, &str, char)] = &[
    (0x00, "bitcoin", '1'),
    (0x05, "bitcoin", '3'),
    (0x30, "litecoin", 'L'),
    (0x32, "litecoin", 'M'),
    (0x1e, "dogecoin", 'D'),
    (0x41, "tron", 'T'),
];

/// The address of a wallet, or what is written like one.
pub(super) fn read(text: &str) -> Option<Decoded> {
    let text = bare(text);
    ethereum(text).or_else(|| bech32(text)).or_else(|| base58(text)).or_else(|| shape(text))
}

/// The address of a wallet that has the right checksum, and so can't be a name.
pub(super) fn certain(text: &str) -> Option<Decoded> {
    read(text).filter(|one| one.valid == Some(true))
}

/// Without the scheme and the sum that programs put around an address.
fn bare(text: &str) -> &str {
    let without_scheme = ["bitcoin:", "litecoin:", "dogecoin:", "ethereum:", "tron:"]
        .iter()
        .find_map(|scheme| text.strip_prefix(scheme));
    without_scheme.map_or(text, |rest| rest.split('?').next().unwrap_or(rest))
}

fn wallet(currency: &str, text: &str, valid: Option<bool>) -> Decoded {
    Decoded { valid, plain: Some(text.to_owned()), ..Decoded::new(Some(currency), DecodedKind::Wallet) }
}

/// `bc1…` and `ltc1…`.
fn bech32(text: &str) -> Option<Decoded> {
    let lower = text.to_ascii_lowercase();
    let (currency, length) = [("bitcoin", "bc1"), ("litecoin", "ltc1")]
        .into_iter()
        .find_map(|(currency, start)| Some((currency, lower.strip_prefix(start)?.len())))?;
    let is_written_like_one = lower.bytes().all(|one| one.is_ascii_alphanumeric()) && (38..=87).contains(&length);
    is_written_like_one.then(|| wallet(currency, text, Some(segwit::decode(text).is_ok())))
}

/// `0x` and forty digits. Its letters, large or small, are the checksum: where all are small there is none (EIP-55).
fn ethereum(text: &str) -> Option<Decoded> {
    let hex =
        text.strip_prefix("0x").filter(|hex| hex.len() == 40 && hex.bytes().all(|one| one.is_ascii_hexdigit()))?;
    let lower = hex.to_ascii_lowercase();
    if hex == lower || hex == hex.to_ascii_uppercase() {
        return Some(wallet("ethereum", text, None));
    }
    let hash = hex::encode(Keccak256::digest(lower.as_bytes()));
    let checked = lower.chars().zip(hash.chars()).map(|(digit, check)| {
        if check.to_digit(16).is_some_and(|value| value >= 8) { digit.to_ascii_uppercase() } else { digit }
    });
    Some(wallet("ethereum", text, Some(checked.eq(hex.chars()))))
}

/// `1…`, `3…`, `L…`, `M…`, `D…` and `T…`.
fn base58(text: &str) -> Option<Decoded> {
    if !(26..=35).contains(&text.len()) || !is_base58(text) {
        return None;
    }
    if let Ok(bytes) = bs58::decode(text).with_check(None).into_vec() {
        let [version, hash @ ..] = bytes.as_slice() else { return None };
        let (_, currency, _) = BASE58.iter().find(|(byte, ..)| byte == version && hash.len() == 20)?;
        return Some(wallet(currency, text, Some(true)));
    }
    // A slip, rather than a name: it has large and small letters and digits, as an address does.
    let has = |is: fn(&u8) -> bool| text.bytes().any(|one| is(&one));
    let looks_random = has(u8::is_ascii_uppercase) && has(u8::is_ascii_lowercase) && has(u8::is_ascii_digit);
    let (_, currency, _) = BASE58.iter().find(|(.., start)| text.starts_with(*start))?;
    (looks_random && text.len() >= 33).then(|| wallet(currency, text, Some(false)))
}

/// Currencies whose addresses are known by their shape alone.
fn shape(text: &str) -> Option<Decoded> {
    if !is_base58(text) {
        return None;
    }
    // Blocks of their own, with a checksum that is not looked at here.
    if text.len() == 95 && text.starts_with(['4', '8']) {
        return Some(wallet("monero", text, None));
    }
    // Thirty-two bytes and no checksum at all.
    let is_key = (43..=44).contains(&text.len()) && bs58::decode(text).into_vec().is_ok_and(|key| key.len() == 32);
    is_key.then(|| wallet("solana", text, None))
}

fn is_base58(text: &str) -> bool {
    text.bytes().all(|one| one.is_ascii_alphanumeric() && !matches!(one, b'0' | b'O' | b'I' | b'l'))
}
