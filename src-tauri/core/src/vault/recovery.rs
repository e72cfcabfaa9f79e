//! The recovery key: an age identity on paper, and what is done about typing errors.

use zeroize::Zeroizing;

use super::{ExposeSecret, Secret};
use crate::failure::Failure;

/// What each key begins with, as it is left when dashes are taken out.
const BEGIN: &str = "AGESECRETKEY1";
/// The letters and digits that follow. B, I, O and 1 are not among them: they are too easily taken for others.
const LETTERS: &str = "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L";
/// How many of them: 32 bytes in letters of five bits each, and six letters of checksum.
const LENGTH: usize = 58;

/// The key printed on paper: an age identity.
///
/// Its checksum (Bech32) notices any one to four wrong letters. It is known not to notice letters Q that come in before a P at
/// the end, or go from there; those change the length, which is fixed here.
pub struct RecoveryKey(age::x25519::Identity);

impl RecoveryKey {
    /// Makes a fresh key.
    pub fn make() -> Self {
        Self(age::x25519::Identity::generate())
    }

    /// Reads a key as printed. Spaces, line breaks and dashes in between, and small letters, do no harm; what every key
    /// begins with may be left out.
    ///
    /// # Errors
    /// [`Failure::RecoveryKeyMistyped`] if a character is wrong, missing or swapped; its detail says how that shows.
    pub fn parse(text: &Secret) -> Result<Self, Failure> {
        let typed = squeezed(text);
        let letters = typed.strip_prefix(BEGIN).unwrap_or(&typed);
        let mistyped = |how| Err(Failure::RecoveryKeyMistyped(how));
        if letters.len() == typed.len() && letters.contains('1') {
            return mistyped("begin");
        }
        if !letters.chars().all(|letter| LETTERS.contains(letter)) {
            return mistyped("letter");
        }
        match letters.len() {
            ..LENGTH => return mistyped("short"),
            LENGTH => {}
            _ => return mistyped("long"),
        }
        let mut whole = Zeroizing::new(String::with_capacity(16 + LENGTH));
        whole.push_str("AGE-SECRET-KEY-1");
        whole.push_str(letters);
        whole.parse().map(Self).or_else(|_| mistyped("sum"))
    }

    /// The key as text: `AGE-SECRET-KEY-1…`.
    pub fn to_text(&self) -> Secret {
        self.0.to_string()
    }

    pub(super) fn identity(&self) -> &age::x25519::Identity {
        &self.0
    }
}

/// Without what carries no meaning: spaces, dashes of any kind, age's lines of comment; in capitals.
fn squeezed(text: &Secret) -> Zeroizing<String> {
    let text = text.expose_secret();
    let mut squeezed = Zeroizing::new(String::with_capacity(text.len()));
    for line in text.lines().filter(|line| !line.trim_start().starts_with('#')) {
        // Only letters of ASCII have capitals here: others (ſ, for one) would turn into letters of a key.
        line.chars().filter(|c| !is_between(*c)).for_each(|c| squeezed.push(c.to_ascii_uppercase()));
    }
    squeezed
}

/// What may stand between the letters: spaces, marks that nobody sees, and whatever a keyboard makes of a dash.
fn is_between(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '-' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2010}'..='\u{2015}' | '\u{2060}' | '\u{2212}' | '\u{feff}')
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::string_slice)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Result<RecoveryKey, Failure> {
        RecoveryKey::parse(&Secret::from(text.to_owned()))
    }

    /// Whether it is refused as a typing error, and not as anything else.
    fn is_noticed(text: &str) -> bool {
        matches!(parse(text), Err(Failure::RecoveryKeyMistyped(_)))
    }

    fn keys(count: usize) -> impl Iterator<Item = String> {
        std::iter::repeat_with(|| RecoveryKey::make().to_text().expose_secret().to_owned()).take(count)
    }

    /// How many keys are tried: all of their errors of one character each.
    fn count() -> usize {
        if std::env::var_os("CAIRN_DEEP").is_some() { 200 } else { 2 }
    }

    /// What may be read or typed in a character's place: all of ASCII that can be typed, and letters that look alike.
    fn instead() -> impl Iterator<Item = char> {
        ('!'..='~').chain("ÁÑßſİıΑΒОАЕ０Ｑ°·…".chars())
    }

    /// All that differ from `key` in one character: another one, one missing, one more, two neighbours swapped.
    fn slips(key: &str) -> Vec<String> {
        let mut slips = Vec::new();
        for at in 0..key.len() {
            let (before, after) = (&key[..at], &key[at + 1..]);
            slips.push(format!("{before}{after}"));
            slips.extend(instead().map(|other| format!("{before}{other}{after}")));
            slips.extend(instead().map(|more| format!("{before}{more}{}", &key[at..])));
            if let Some(next) = after.chars().next() {
                slips.push(format!("{before}{next}{}{}", &key[at..=at], &after[1..]));
            }
        }
        slips.extend(instead().map(|more| format!("{key}{more}")));
        slips
    }

    #[test]
    fn one_wrong_missing_additional_or_swapped_character_is_always_noticed() {
        let mut tried = 0;
        for key in keys(count()) {
            assert!(parse(&key).is_ok());
            let same = squeezed(&Secret::from(key.clone()));
            // A dash more or less, or a small letter, is no error.
            let slips = slips(&key).into_iter().filter(|slip| *squeezed(&Secret::from(slip.clone())) != *same);
            for slip in slips {
                assert!(is_noticed(&slip), "{slip} instead of {key}");
                tried += 1;
            }
        }
        assert!(tried > count() * 10_000, "{tried}");
    }

    /// The weakness that Bech32 is known for: its checksum still fits.
    #[test]
    fn letters_before_a_last_p_are_noticed_though_the_checksum_does_not_see_them() {
        let key = keys(10_000).find(|key| key.ends_with('P')).unwrap();
        let fits = |text: &str| {
            bech32::primitives::decode::CheckedHrpstring::new::<bech32::Bech32>(&text.to_lowercase()).is_ok()
        };
        for more in 1..=4 {
            let slip = format!("{}{}P", &key[..key.len() - 1], "Q".repeat(more));
            assert!(fits(&slip), "the weakness is there: {slip}");
            assert!(is_noticed(&slip), "{slip}");
        }
    }

    #[test]
    fn it_is_read_as_it_is_typed_from_paper() {
        let key = keys(1).next().unwrap();
        let groups: Vec<String> = key.as_bytes().chunks(4).map(|four| String::from_utf8_lossy(four).into()).collect();
        let letters = &key["AGE-SECRET-KEY-1".len()..];
        for typed in [
            key.to_lowercase(),
            groups.join(" "),
            groups.join("\r\n").to_lowercase(),
            groups.join("-"),
            groups.join(" – "),
            key.replace('-', "\u{2011}"),
            key.replace('-', ""),
            format!("# public key: age1…\n{key}\n"),
            format!("\u{feff}\u{a0}{key}\u{200b}"),
            letters.to_owned(),
            letters.to_lowercase(),
        ] {
            assert_eq!(parse(&typed).unwrap().to_text().expose_secret(), key, "{typed}");
        }
    }

    #[test]
    fn it_says_how_a_typing_error_shows() {
        let key = keys(1).next().unwrap();
        let (rest, last) = key.split_at(key.len() - 1);
        let other = if last == "Q" { "P" } else { "Q" };
        for (typed, how) in [
            (String::new(), "short"),
            (rest.to_owned(), "short"),
            (format!("{key}Q"), "long"),
            (format!("{rest}O"), "letter"),
            (format!("{rest}{other}"), "sum"),
            (key.replace("KEY", "KEX"), "begin"),
        ] {
            let Err(failure) = parse(&typed) else { unreachable!("{typed}") };
            assert_eq!((failure.code(), failure.detail()), ("recovery-key-mistyped", Some(how)), "{typed}");
        }
    }
}
