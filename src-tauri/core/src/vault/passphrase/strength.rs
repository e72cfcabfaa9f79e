//! How hard a passphrase would be to guess for someone who has a copy of the vault, in four steps.

use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;
use zxcvbn::feedback::{Suggestion, Warning};

use crate::vault::{ExposeSecret, Secret};

/// What somebody might try because of where the passphrase is used.
const OURS: &[&str] = &["cairn", "cairnpassphrase", "registro", "record"];

/// Guesses, as powers of ten. With a copy of the vault and a room full of computers, ten thousand tries a second may be had
/// against a slot that costs one of them a second: then 10^8 take some hours, 10^11 some months, 10^14 three hundred years.
const LEVELS: [(f64, StrengthLevel); 3] =
    [(8.0, StrengthLevel::Weak), (11.0, StrengthLevel::Fair), (14.0, StrengthLevel::Good)];

/// What a look at a passphrase says. It says nothing that the passphrase could be told from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Strength {
    /// How hard it is to guess.
    pub level: StrengthLevel,
    /// What would make it better, where there is something to say.
    pub hint: Option<StrengthHint>,
}

/// How hard it is to guess for someone with a copy of the vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum StrengthLevel {
    /// Hours, or less.
    Weak,
    /// Some months.
    Fair,
    /// Years.
    Good,
    /// Longer than anyone will try.
    Strong,
}

/// What would make it better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum StrengthHint {
    /// It is on lists of passwords that many people use.
    Common,
    /// Names are tried first by someone who knows the family.
    Names,
    /// So are days and years.
    Dates,
    /// Keys that lie side by side.
    Keyboard,
    /// The same again, or letters in their order.
    Repeats,
    /// One word, however it is written.
    OneWord,
    /// More words.
    MoreWords,
}

impl Strength {
    /// Looks at a passphrase. `None` where nothing is typed. Whatever is looked at is wiped afterwards, as far as it is ours.
    pub fn of(passphrase: &Secret) -> Option<Self> {
        let typed = passphrase.expose_secret();
        let mut normal = Zeroizing::new(String::with_capacity(typed.len() * 3));
        normal.extend(typed.nfc());
        if normal.trim().is_empty() {
            return None;
        }
        let entropy = zxcvbn::zxcvbn(&normal, OURS);
        let guesses = entropy.guesses_log10();
        let level =
            LEVELS.iter().find(|(below, _)| guesses < *below).map_or(StrengthLevel::Strong, |(_, level)| *level);
        let hint = if level >= StrengthLevel::Good {
            None
        } else {
            let feedback = entropy.feedback();
            let warned = feedback.and_then(|feedback| feedback.warning()).map(warned);
            let suggested = || feedback.and_then(|feedback| feedback.suggestions().iter().find_map(suggested));
            Some(warned.or_else(suggested).unwrap_or(StrengthHint::MoreWords))
        };
        Some(Self { level, hint })
    }
}

fn warned(warning: Warning) -> StrengthHint {
    match warning {
        Warning::StraightRowsOfKeysAreEasyToGuess | Warning::ShortKeyboardPatternsAreEasyToGuess => {
            StrengthHint::Keyboard
        }
        Warning::RepeatsLikeAaaAreEasyToGuess
        | Warning::RepeatsLikeAbcAbcAreOnlySlightlyHarderToGuess
        | Warning::SequencesLikeAbcAreEasyToGuess => StrengthHint::Repeats,
        Warning::ThisIsATop10Password
        | Warning::ThisIsATop100Password
        | Warning::ThisIsACommonPassword
        | Warning::ThisIsSimilarToACommonlyUsedPassword => StrengthHint::Common,
        Warning::RecentYearsAreEasyToGuess | Warning::DatesAreOftenEasyToGuess => StrengthHint::Dates,
        Warning::AWordByItselfIsEasyToGuess => StrengthHint::OneWord,
        Warning::NamesAndSurnamesByThemselvesAreEasyToGuess | Warning::CommonNamesAndSurnamesAreEasyToGuess => {
            StrengthHint::Names
        }
    }
}

fn suggested(suggestion: &Suggestion) -> Option<StrengthHint> {
    match suggestion {
        Suggestion::AvoidRepeatedWordsAndCharacters | Suggestion::AvoidSequences => Some(StrengthHint::Repeats),
        Suggestion::AvoidRecentYears
        | Suggestion::AvoidYearsThatAreAssociatedWithYou
        | Suggestion::AvoidDatesAndYearsThatAreAssociatedWithYou => Some(StrengthHint::Dates),
        Suggestion::UseALongerKeyboardPatternWithMoreTurns => Some(StrengthHint::Keyboard),
        Suggestion::CapitalizationDoesntHelpVeryMuch
        | Suggestion::AllUppercaseIsAlmostAsEasyToGuessAsAllLowercase
        | Suggestion::ReversedWordsArentMuchHarderToGuess
        | Suggestion::PredictableSubstitutionsDontHelpVeryMuch
        | Suggestion::UseAFewWordsAvoidCommonPhrases
        | Suggestion::NoNeedForSymbolsDigitsOrUppercaseLetters
        | Suggestion::AddAnotherWordOrTwo => None,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::{
        super::Offer,
        StrengthHint::{Common, Dates, Keyboard, Names, OneWord, Repeats},
        *,
    };

    fn of(text: &str) -> Option<Strength> {
        Strength::of(&Secret::from(text.to_owned()))
    }

    #[test]
    fn what_is_easy_to_guess_is_said_to_be_with_what_is_the_matter() {
        for (text, hint) in [
            ("password", Common),
            ("qwertyuiop", Common),
            ("aaaaaaaaaa", Repeats),
            ("zxcvfdsaqwer", Keyboard),
            ("12.03.2011", Dates),
            ("jennifer", Names),
            ("lighthouse", OneWord),
        ] {
            let strength = of(text).unwrap();
            assert_eq!(strength.level, StrengthLevel::Weak, "{text}");
            let hints = [Some(hint), Some(Common)];
            assert!(hints.contains(&strength.hint), "{text}: {strength:?}");
        }
        assert_eq!(of("cairnrecord").unwrap().level, StrengthLevel::Weak);
    }

    #[test]
    fn more_words_are_harder_and_six_by_chance_are_as_hard_as_it_says() {
        let mut before = StrengthLevel::Weak;
        for text in ["granite", "granite lamp", "granite lamp under seven", "granite lamp under seven gravel oats"] {
            let level = of(text).unwrap().level;
            assert!(level >= before, "{text}: {level:?}");
            before = level;
        }
        assert_eq!(before, StrengthLevel::Strong);
        for language in ["en", "es"] {
            let offered = Offer::make(language).unwrap().words;
            assert_eq!(of(&offered), Some(Strength { level: StrengthLevel::Strong, hint: None }), "{offered}");
        }
    }

    #[test]
    fn nothing_typed_is_nothing_said_and_anything_can_be_typed() {
        for text in ["", " ", "\t "] {
            assert_eq!(of(text), None);
        }
        for text in ["\0\0\0", "🎁🎁🎁 ñandú", "\u{202e}abc", "contraseña"] {
            assert!(of(text).is_some());
        }
        // Looked at with each key press: a page that somebody pastes must not hold the window up.
        let started = std::time::Instant::now();
        assert_eq!(of(&"long ".repeat(20_000)).unwrap().hint, of(&"long ".repeat(20_000)).unwrap().hint);
        assert!(started.elapsed().as_secs() < 5);
        // Both ways to write an accent are the same passphrase.
        assert_eq!(of("canci\u{f3}n de gravilla"), of("cancio\u{301}n de gravilla"));
    }
}
