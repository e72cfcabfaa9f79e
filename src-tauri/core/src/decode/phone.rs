//! Phone numbers, by Google's tables of what each country gives out.

use phonenumber::{Mode, country, metadata::DATABASE};

use super::{Decoded, DecodedKind};

/// Here an account is a phone number.
const BY_PHONE: &[&str] = &["imessage", "signal", "sms", "viber", "whatsapp", "zelle"];

/// A phone number; without a platform that goes by them, only what is written like one.
pub(super) fn read(text: &str, platform: Option<&str>, country: &str) -> Option<Decoded> {
    let text = text.strip_prefix("tel:").unwrap_or(text);
    let by_phone = platform.is_some_and(|one| BY_PHONE.contains(&one));
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let is_international = text.starts_with('+');
    // Only what people write between digits; a plus only in front.
    let rest = text.strip_prefix('+').unwrap_or(text);
    let is_written_like_one =
        rest.chars().all(|one| one.is_ascii_digit() || " ()-./\u{a0}\u{2010}\u{2011}\u{2013}".contains(one));
    if !is_written_like_one || !(5..=17).contains(&digits.len()) {
        return None;
    }
    if platform.is_some() && !by_phone && !is_international {
        return None;
    }
    let plain = e164(&digits, is_international, country);
    // Digits can be a date, a card, an account: they are a phone number where the country has such numbers. What begins
    // like one is one with a slip.
    let is_surely_one = by_phone || text.starts_with(['+', '(']);
    if plain.is_none() && !is_surely_one {
        return None;
    }
    Some(Decoded { valid: Some(plain.is_some()), plain, ..Decoded::new(platform, DecodedKind::Phone) })
}

/// The number as `+12025550123`, if its country has such numbers. What is handed to the library is digits and nothing else.
fn e164(digits: &str, is_international: bool, country: &str) -> Option<String> {
    let home: Option<country::Id> = country.trim().to_ascii_uppercase().parse().ok();
    // The library takes it for granted that it knows each country it is given.
    let home = home.filter(|id| DATABASE.by_id(id.as_ref()).is_some());
    let number = if is_international {
        phonenumber::parse(None, format!("+{digits}"))
    } else {
        phonenumber::parse(Some(home?), digits)
    };
    number.ok().filter(phonenumber::is_valid).map(|number| number.format().mode(Mode::E164).to_string())
}
