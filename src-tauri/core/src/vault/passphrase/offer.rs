//! Six words chosen by chance.

use bip39::Language;
use zeroize::Zeroizing;

use crate::{failure::Failure, id::make_random};

/// How many words are offered.
const WORDS: usize = 6;

/// A passphrase that nobody thought of.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Offer {
    /// The words, with a space between them.
    pub words: String,
    /// How many words there are to choose from.
    pub list: u32,
    /// How much chance is in it, in whole bits, rounded down: who knows the list and that there are six has two to the power of
    /// this many possibilities before them.
    pub bits: u32,
}

impl Offer {
    /// Makes one, with words of the language of this tag; of English where there is no list.
    ///
    /// # Errors
    /// [`Failure::Internal`] if the system gives no random numbers.
    pub fn make(language: &str) -> Result<Self, Failure> {
        let list = list(language);
        let mut words = Zeroizing::new(String::with_capacity(WORDS * 16));
        for number in 0..WORDS {
            if number > 0 {
                words.push(' ');
            }
            words.push_str(choose(&list)?);
        }
        let bits = (list.len() as f64).log2() * WORDS as f64;
        let list = u32::try_from(list.len()).unwrap_or_default();
        Ok(Self { words: words.as_str().to_owned(), list, bits: bits.floor() as u32 })
    }
}

/// The words of BIP-39, without those that not every keyboard can write: there an accent or an ñ would shut the person out.
fn list(language: &str) -> Vec<&'static str> {
    let spoken = match language.split('-').next() {
        Some("es") => Language::Spanish,
        _ => Language::English,
    };
    spoken.word_list().iter().copied().filter(|word| word.bytes().all(|b| b.is_ascii_lowercase())).collect()
}

/// Each word is as likely as every other: what lies beyond the list is drawn again.
fn choose(list: &[&'static str]) -> Result<&'static str, Failure> {
    loop {
        let drawn = u16::from_le_bytes(make_random()?) % 2048;
        if let Some(word) = list.get(usize::from(drawn)) {
            return Ok(word);
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[test]
    fn six_words_that_every_keyboard_writes_and_its_chance_told_as_it_is() {
        for (language, size, bits) in [("en", 2048, 66), ("es-MX", 1714, 64), ("xx", 2048, 66)] {
            let offer = Offer::make(language).unwrap();
            assert_eq!((offer.list, offer.bits), (size, bits), "{language}");
            assert_eq!(offer.words.split(' ').count(), 6);
            assert!(offer.words.bytes().all(|b| b.is_ascii_lowercase() || b == b' '), "{}", offer.words);
            assert!(offer.words.split(' ').all(|word| list(language).contains(&word)));
            assert_ne!(Offer::make(language).unwrap().words, offer.words);
        }
    }

    #[test]
    fn every_word_is_as_likely_as_every_other() {
        let list = list("es");
        let mut seen = BTreeMap::new();
        let draws = list.len() * 50;
        for _ in 0..draws {
            *seen.entry(choose(&list).unwrap()).or_insert(0) += 1;
        }
        assert_eq!(seen.len(), list.len(), "each of them comes");
        // 50 on average, with a spread of 7: ten times that never happens.
        assert!(seen.values().all(|times| (1..=120).contains(times)), "{seen:?}");
    }

    #[test]
    fn no_list_has_a_word_twice() {
        for language in ["en", "es"] {
            let mut words = list(language);
            let before = words.len();
            words.sort_unstable();
            words.dedup();
            assert_eq!(words.len(), before);
        }
    }
}
