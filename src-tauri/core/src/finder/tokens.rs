//! Words as they are compared: without case, accents and apostrophes.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Longer than any word that helps.
const LONGEST: usize = 40;

/// The words of a text, as they are compared. `Don’t` is `dont`, `CONTRASEÑA` is `contrasena`.
pub(super) fn tokens(text: &str) -> Vec<String> {
    let plain: String = text
        .nfkd()
        .filter(|c| !is_combining_mark(*c) && !matches!(c, '\'' | '’' | '‘' | '`' | '´'))
        .flat_map(char::to_lowercase)
        .collect();
    let words = plain.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(|word| word.chars().take(LONGEST).collect()).collect()
}

/// Whether two words differ only in how they end: `call` and `called`, `desconocido` and `desconocida`.
pub(super) fn same_stem(one: &str, other: &str) -> bool {
    let shared = one.chars().zip(other.chars()).take_while(|(a, b)| a == b).count();
    let (one, other) = (one.chars().count(), other.chars().count());
    shared >= 4 && one - shared <= 3 && other - shared <= 3 && (one - shared).min(other - shared) <= 1
}

/// How many slips of the finger are forgiven in a word.
fn forgiven(word: &str) -> usize {
    match word.chars().count() {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    }
}

/// How many slips lie between what was typed and a word; none where it is another word.
pub(super) fn slips(typed: &str, word: &str) -> Option<usize> {
    let (length, other) = (typed.chars().count(), word.chars().count());
    let most = forgiven(typed).min(forgiven(word));
    if most == 0 || length.abs_diff(other) > most {
        return None;
    }
    // Whoever slips in a short word seldom slips in its first letter.
    if length < 6 && typed.chars().next() != word.chars().next() {
        return None;
    }
    // Each letter that only one of them has is a slip of its own: most words are told apart by this alone.
    let (letters, others) = (letters(typed), letters(word));
    let apart = (letters & !others).count_ones().max((others & !letters).count_ones());
    if usize::try_from(apart).is_ok_and(|apart| apart > most) {
        return None;
    }
    Some(strsim::osa_distance(typed, word)).filter(|slips| *slips <= most)
}

/// The letters of a word that every keyboard has, as bits.
fn letters(word: &str) -> u32 {
    word.bytes().filter(u8::is_ascii_lowercase).fold(0, |all, letter| all | 1 << (letter - b'a'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_accents_and_apostrophes_make_no_difference() {
        assert_eq!(tokens("Don’t ¿CONTRASEÑA?  i'm—Güe"), ["dont", "contrasena", "im", "gue"]);
        assert_eq!(tokens("116 000"), ["116", "000"]);
        assert!(tokens(" …!? ").is_empty());
    }

    #[test]
    fn words_that_only_end_differently_are_the_same() {
        for (one, other) in [("call", "called"), ("desconocido", "desconocida"), ("hotline", "hotlines")] {
            assert!(same_stem(one, other), "{one} {other}");
        }
        for (one, other) in [("son", "song"), ("report", "repair"), ("picture", "pic")] {
            assert!(!same_stem(one, other), "{one} {other}");
        }
    }

    #[test]
    fn short_words_forgive_less() {
        assert_eq!(slips("polcie", "police"), Some(1));
        assert_eq!(slips("sextorshun", "sextortion"), None);
        assert_eq!(slips("instgarm", "instagram"), Some(2));
        assert_eq!(slips("son", "sun"), None);
        assert_eq!(slips("rude", "nude"), None);
    }
}
