//! The text of one field, made of bits that are kept whole or not at all.

use crate::report::{Limit, Unit};

/// How a bit stands to what is before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Join {
    Paragraph,
    Line,
    Same,
}

#[derive(Debug)]
struct Bit {
    join: Join,
    text: String,
    /// A name, a number or an address: half of it would be another.
    exact: bool,
}

/// The bits of one field.
#[derive(Debug, Default)]
pub(super) struct Bits {
    all: Vec<Bit>,
    /// What of it somebody typed as they liked.
    typed: Vec<String>,
}

/// A field's text.
#[derive(Debug, Default)]
pub(super) struct Fitted {
    pub(super) text: String,
    /// Not everything was within the limit.
    pub(super) shortened: bool,
}

impl Bits {
    /// Adds a sentence to the paragraph.
    pub(super) fn sentence(&mut self, text: String) {
        self.add(Join::Same, text, false);
    }

    /// Adds a line that is never cut.
    pub(super) fn exact(&mut self, text: String) {
        self.add(Join::Line, text, true);
    }

    /// Adds words that somebody typed, as a paragraph: they may name anyone.
    pub(super) fn words(&mut self, before: &str, typed: String) {
        self.add(Join::Paragraph, format!("{before}{typed}"), false);
        self.typed.push(typed);
    }

    /// Adds a line that somebody typed and that is never cut.
    pub(super) fn exact_words(&mut self, text: String) {
        self.typed.push(text.clone());
        self.exact(text);
    }

    /// Adds all bits of another.
    pub(super) fn extend(&mut self, other: Self) {
        other.all.into_iter().for_each(|bit| self.put(bit));
        self.typed.extend(other.typed);
    }

    pub(super) fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// What somebody typed, bit by bit.
    pub(super) fn typed(&self) -> &[String] {
        &self.typed
    }

    fn add(&mut self, join: Join, text: String, exact: bool) {
        self.put(Bit { join, text: text.trim().to_owned(), exact });
    }

    fn put(&mut self, bit: Bit) {
        let known = bit.exact && self.all.iter().any(|one| one.exact && one.text == bit.text);
        if !bit.text.is_empty() && !known {
            self.all.push(bit);
        }
    }

    /// The text within a limit; `lines`: whether the field takes more than one line.
    pub(super) fn within(&self, lines: bool, limit: Option<u32>) -> Fitted {
        let limit = limit.map(|limit| Limit { limit, unit: Unit::Utf16 });
        let mut fitted = Fitted::default();
        let mut exact = false;
        for bit in &self.all {
            let before = fitted.text.len();
            let between = between(&fitted.text, exact, bit, lines);
            fitted.text.push_str(between);
            if lines {
                fitted.text.push_str(&bit.text)
            } else {
                fitted.text.push_str(&on_one_line(&bit.text))
            }
            exact = bit.exact;
            let Some(limit) = limit.filter(|limit| !limit.holds(&fitted.text)) else { continue };
            fitted.shortened = true;
            // Less than a sentence of it says nothing.
            let cut = limit.cut(&fitted.text).len();
            let keeps = !bit.exact && (cut > before + 40 || before == 0);
            fitted.text.truncate(if keeps { cut } else { before });
            if !bit.exact {
                break;
            }
            // A shorter line may still fit.
        }
        fitted
    }
}

/// What stands between a bit and the text before; `exact`: whether that ends with a line of its own.
fn between(before: &str, exact: bool, bit: &Bit, lines: bool) -> &'static str {
    let ends = before.ends_with(['.', '?', '!']);
    match bit.join {
        _ if before.is_empty() => "",
        Join::Same if lines && ends && !exact => " ",
        Join::Line | Join::Same if lines && exact => "\n",
        // Prose and a list stand apart.
        Join::Line | Join::Paragraph if lines => "\n\n",
        Join::Same if lines => "\n",
        _ if ends => " ",
        _ => "; ",
    }
}

/// Lines of a note, one after the other.
fn on_one_line(text: &str) -> String {
    let mut line = String::new();
    for part in text.lines().map(str::trim).filter(|part| !part.is_empty()) {
        let between = match () {
            () if line.is_empty() => "",
            () if line.ends_with(['.', '?', '!', ':', ';', ',']) => " ",
            () => "; ",
        };
        line.push_str(between);
        line.push_str(part);
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bits() -> Bits {
        let mut bits = Bits::default();
        bits.exact("grey_heron_41".to_owned());
        bits.exact("heron_second".to_owned());
        bits.words("", "It began in the autumn. It went on for weeks, and grew worse each day.".to_owned());
        bits
    }

    #[test]
    fn a_box_of_one_line_gets_one_line() {
        let text = bits().within(false, None).text;
        assert!(text.starts_with("grey_heron_41; heron_second; It began"), "{text}");
        assert!(bits().within(true, None).text.starts_with("grey_heron_41\nheron_second\n\nIt began"));
    }

    #[test]
    fn a_name_is_whole_or_not_there_and_prose_ends_with_a_sentence() {
        let fitted = bits().within(true, Some(20));
        assert_eq!((fitted.text.as_str(), fitted.shortened), ("grey_heron_41", true));
        let fitted = bits().within(true, Some(52));
        assert_eq!(fitted.text, "grey_heron_41\nheron_second");
        assert!(!bits().within(true, Some(500)).shortened);
    }

    #[test]
    fn the_same_name_stands_there_once() {
        let mut bits = bits();
        bits.exact("grey_heron_41".to_owned());
        assert_eq!(bits.within(true, None).text.matches("grey_heron_41").count(), 1);
    }
}
