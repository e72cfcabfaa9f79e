//! Bank numbers, by their own checksums. Card numbers are not read: nobody needs to keep one.

use iban::{Iban, IbanLike, ParseBaseIbanError, ParseIbanError};

use super::{Decoded, DecodedKind};

/// An IBAN, or a routing number of a bank in the USA.
pub(super) fn read(text: &str) -> Option<Decoded> {
    account(text).or_else(|| routing(text))
}

fn account(text: &str) -> Option<Decoded> {
    let bare: String = text.chars().filter(|one| !matches!(one, ' ' | '-')).collect();
    let upper = bare.to_ascii_uppercase();
    let (valid, plain) = match upper.parse::<Iban>() {
        Ok(iban) => (true, Some(iban.electronic_str().to_owned())),
        // Right by its checksum, and longer or shorter than the country's.
        Err(ParseIbanError::InvalidBban(_)) => (false, None),
        // Written as one, with a slip. A name in small letters is none.
        Err(ParseIbanError::InvalidBaseIban { source: ParseBaseIbanError::InvalidChecksum })
            if bare == upper && upper.len() >= 15 && upper.bytes().filter(u8::is_ascii_digit).count() >= 10 =>
        {
            (false, None)
        }
        Err(_) => return None,
    };
    Some(Decoded { valid: Some(valid), plain, ..Decoded::new(None, DecodedKind::BankAccount) })
}

/// Nine digits whose weighted sum is a multiple of ten, from a range that was given out. Nine digits that are wrong may be
/// anything. Source: <https://en.wikipedia.org/wiki/ABA_routing_transit_number>.
fn routing(text: &str) -> Option<Decoded> {
    let digits: Vec<u32> = text.chars().map(|one| one.to_digit(10)).collect::<Option<_>>()?;
    let [a, b, ..] = *digits.as_slice() else { return None };
    let is_given_out = matches!(a * 10 + b, 1..=12 | 21..=32 | 61..=72 | 80);
    let sum: u32 = digits.iter().zip([3, 7, 1].iter().cycle()).map(|(digit, weight)| digit * weight).sum();
    let is_right = digits.len() == 9 && is_given_out && sum.is_multiple_of(10);
    is_right.then(|| Decoded { valid: Some(true), ..Decoded::new(None, DecodedKind::BankRouting) })
}
