//! How long a text is as a platform counts it, and where it is cut.

use unicode_segmentation::UnicodeSegmentation;

pub(crate) use crate::content::platform::{Limit, Unit};

impl Unit {
    /// Every unit.
    #[cfg(test)]
    pub(super) const ALL: [Self; 3] = [Self::Utf16, Self::Graphemes, Self::Bytes];

    /// Its name.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Utf16 => "utf16",
            Self::Graphemes => "graphemes",
            Self::Bytes => "bytes",
        }
    }

    /// How long a text is.
    pub(crate) fn count(self, text: &str) -> u32 {
        let count = match self {
            Self::Utf16 => text.encode_utf16().count(),
            Self::Graphemes => text.graphemes(true).count(),
            Self::Bytes => text.len(),
        };
        u32::try_from(count).unwrap_or(u32::MAX)
    }
}

impl Limit {
    /// Whether a text is within the limit.
    pub(crate) fn holds(self, text: &str) -> bool {
        self.unit.count(text) <= self.limit
    }

    /// Cuts a text after its last whole sentence that fits, else after a word, else after a character.
    pub(crate) fn cut(self, text: &str) -> &str {
        if self.holds(text) {
            return text;
        }
        let sentences = self.cut_at(text, text.split_sentence_bound_indices().map(|(start, _)| start));
        let words = || self.cut_at(text, text.split_word_bound_indices().map(|(start, _)| start));
        let characters = || self.cut_at(text, text.grapheme_indices(true).map(|(start, _)| start));
        sentences.or_else(words).or_else(characters).unwrap_or_default()
    }

    /// The longest beginning that ends at one of `places` and fits; none if that is empty.
    fn cut_at(self, text: &str, places: impl Iterator<Item = usize>) -> Option<&str> {
        let fitting = places.filter_map(|place| text.get(..place)).take_while(|part| self.holds(part.trim_end()));
        fitting.last().map(str::trim_end).filter(|part| !part.is_empty())
    }
}
