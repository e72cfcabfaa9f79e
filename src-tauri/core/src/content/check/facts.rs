//! What holds for every fact: an id, a source, a day, a number that can be dialled, an address.

use std::collections::BTreeMap;

use super::Findings;

/// Ids seen so far, with the file of each.
#[derive(Debug, Default)]
pub(super) struct Ids {
    seen: BTreeMap<String, String>,
}

impl Ids {
    /// Wants an id in kebab case that nothing else has.
    pub(super) fn check(&mut self, file: &str, id: &str, found: &mut Findings) {
        let kebab = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if id.is_empty() || id.starts_with('-') || !id.chars().all(kebab) {
            found.add(file, id, "an id has small letters, digits and hyphens only");
        }
        if let Some(other) = self.seen.insert(id.to_owned(), file.to_owned()) {
            found.add(file, id, format!("the id is used twice; the other one is in {other}"));
        }
    }
}

/// Wants a source for what is confirmed, and an address wherever one is given.
pub(super) fn source(file: &str, place: &str, source: &str, confirmed: bool, found: &mut Findings) {
    if source.is_empty() && confirmed {
        found.add(file, place, "what is confirmed needs the page where it was read (source)");
    }
    if !source.is_empty() {
        address(file, place, "source", source, found);
    }
}

/// Wants an address of the web.
pub(super) fn address(file: &str, place: &str, field: &str, text: &str, found: &mut Findings) {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let host = rest.and_then(|rest| rest.split(['/', '?', '#']).next()).unwrap_or_default();
    if !host.contains('.') || text.contains(char::is_whitespace) {
        found.add(file, place, format!("{field} is not an address of the web"));
    }
}

/// Wants a number to dial: digits, with + in front where it has a country code.
pub(super) fn dialled(file: &str, place: &str, field: &str, text: &str, found: &mut Findings) {
    let digits = text.strip_prefix('+').unwrap_or(text);
    if !(2..=15).contains(&digits.len()) || !digits.chars().all(|c| c.is_ascii_digit()) {
        found.add(file, place, format!("{field} is not a number to dial, like +18005550100 or 911"));
    }
}

/// Wants a number as it is printed: it has to hold enough digits, or letters on the keys.
pub(super) fn printed(file: &str, place: &str, field: &str, text: &str, found: &mut Findings) {
    let keys = text.chars().filter(|c| c.is_ascii_digit() || c.is_ascii_uppercase() || *c == '*' || *c == '#').count();
    let allowed = |c: char| c.is_ascii_alphanumeric() || " -+()/.#*".contains(c);
    if keys < 2 || !text.chars().all(allowed) {
        found.add(file, place, format!("{field} doesn't look like a printed number"));
    }
}
