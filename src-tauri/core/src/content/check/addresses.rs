//! Phone numbers and web addresses.

/// Whether it is a web address: `https`, with `http` allowed for the pages of sources.
pub(super) fn is_web(text: &str, http_too: bool) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://").filter(|_| http_too));
    rest.is_some_and(|rest| rest.contains('.') && !rest.contains(char::is_whitespace))
}

/// Whether it can be dialled: digits, with a plus sign in front where it is international. Short ones may begin with `#`.
pub(super) fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix(['+', '#']).unwrap_or(text);
    (2..=15).contains(&digits.len()) && digits.chars().all(|c| c.is_ascii_digit())
}

/// Whether a number as printed (`1-800-CALL-FBI`, `0800 1111`) is the one to dial.
pub(super) fn is_same_number(dialled: &str, printed: &str) -> bool {
    let dialled = keys(dialled);
    let printed = keys(printed);
    // Dialled with a country code, a number loses the zero that it has at home.
    let abroad = printed.trim_start_matches('0');
    !printed.is_empty() && (dialled == printed || !abroad.is_empty() && dialled.ends_with(abroad))
}

/// The keys that are pressed for a number.
fn keys(number: &str) -> String {
    number.chars().filter_map(key).collect()
}

fn key(of: char) -> Option<char> {
    Some(match of.to_ascii_uppercase() {
        digit @ '0'..='9' => digit,
        'A'..='C' => '2',
        'D'..='F' => '3',
        'G'..='I' => '4',
        'J'..='L' => '5',
        'M'..='O' => '6',
        'P'..='S' => '7',
        'T'..='V' => '8',
        'W'..='Z' => '9',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_stand_for_keys() {
        assert!(is_same_number("+18002255324", "1-800-CALL-FBI"));
        assert!(is_same_number("+448001111", "0800 1111"));
        assert!(is_same_number("988", "988") && is_same_number("000", "000"));
        assert!(!is_same_number("+18002255324", "1-800-CALL-FBX"));
        assert!(!is_same_number("911", ""));
    }

    #[test]
    fn what_cannot_be_dialled_or_opened_is_seen() {
        assert!(is_number("911") && is_number("+18002255324"));
        assert!(!is_number("1-800") && !is_number("+") && !is_number("9"));
        assert!(is_web("https://a.org/x", false) && is_web("http://a.org", true));
        assert!(!is_web("http://a.org", false) && !is_web("a.org", true) && !is_web("https://a b.org", true));
    }
}
