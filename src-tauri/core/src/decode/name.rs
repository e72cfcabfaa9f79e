//! Names that were made to deceive the eye: what can't be seen in them, what turns them round, and letters that look like
//! others. Most names from other alphabets are none of these, and nothing is said about them.

use serde::Serialize;
use unicode_security::{MixedScript, mixed_script::AugmentedScriptSet, skeleton};

use crate::words::Words;

/// What to know about a name before it is written down anywhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct NameNote {
    /// In whole sentences.
    pub text: String,
    /// The name with each sign that can't be seen as `⟨U+202E⟩`; none where all of it can.
    pub shown: Option<String>,
}

/// Says what is deceiving about a name; none where nothing is.
pub fn name_note(name: &str, words: &Words) -> Option<NameNote> {
    let shown = shown(name);
    let found = [
        ("decode-name-turns", name.chars().any(turns)),
        ("decode-name-unseen", unseen_in(name).any(|one| !turns(one))),
        ("decode-name-alike", looks_like_others(name)),
    ];
    let mut sentences: Vec<String> = found.iter().filter(|(_, is)| *is).map(|(id, _)| words.plain(id)).collect();
    if sentences.is_empty() {
        return None;
    }
    sentences.push(words.plain("decode-name-copy"));
    Some(NameNote { text: sentences.join(" "), shown: Some(shown).filter(|shown| shown != name) })
}

/// The name with each sign that can't be seen spelt out.
fn shown(name: &str) -> String {
    let mut unseen = unseen_at(name).peekable();
    let mut shown = String::with_capacity(name.len());
    for (place, one) in name.chars().enumerate() {
        if unseen.next_if(|(at, _)| *at == place).is_some() {
            shown.push_str(&format!("⟨U+{:04X}⟩", u32::from(one)));
        } else {
            shown.push(one);
        }
    }
    shown
}

/// A text without the signs that can't be seen, but for those that a script or a picture needs.
pub(crate) fn without_unseen(text: &str) -> String {
    let mut unseen = unseen_at(text).peekable();
    text.chars()
        .enumerate()
        .filter(|(place, _)| unseen.next_if(|(at, _)| at == place).is_none())
        .map(|(_, one)| one)
        .collect()
}

fn unseen_in(name: &str) -> impl Iterator<Item = char> {
    unseen_at(name).map(|(_, one)| one)
}

/// The signs that can't be seen, and where they stand; not those that a script or a picture needs.
fn unseen_at(name: &str) -> impl Iterator<Item = (usize, char)> {
    let before = std::iter::once(None).chain(name.chars().map(Some));
    let pairs = before.zip(name.chars()).enumerate();
    pairs.filter(|(_, (before, one))| is_unseen(*one) && !belongs(*one, *before)).map(|(place, (_, one))| (place, one))
}

/// A sign that turns the direction of what follows.
fn turns(one: char) -> bool {
    matches!(one, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Signs without a shape of their own, and blanks that aren't the space bar's. Source: Unicode's `Default_Ignorable_Code_Point`
/// and `White_Space`, and the empty Braille pattern.
fn is_unseen(one: char) -> bool {
    turns(one)
        || one.is_control()
        || (one.is_whitespace() && one != ' ')
        || matches!(one,
            '\u{ad}' | '\u{34f}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200d}' | '\u{2060}'..='\u{206f}' | '\u{2800}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fff8}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..='\u{e0fff}')
}

/// Joiners and variants have their work after some letters and after pictures: Persian, Hindi, a family, a heart.
fn belongs(one: char, before: Option<char>) -> bool {
    let Some(before) = before else { return false };
    match one {
        '\u{200c}' | '\u{200d}' => !before.is_ascii() && !is_unseen_plain(before) && !is_european(before),
        '\u{fe0e}' | '\u{fe0f}' | '\u{e0020}'..='\u{e007f}' => !before.is_ascii_alphabetic() && !before.is_alphabetic(),
        _ => false,
    }
}

/// Whether it is unseen whatever stands before it, but for the variants that make a picture colourful.
fn is_unseen_plain(one: char) -> bool {
    is_unseen(one) && !matches!(one, '\u{fe0e}' | '\u{fe0f}')
}

/// Letters that need no joiners.
fn is_european(one: char) -> bool {
    ['a', 'а', 'α'].into_iter().any(|letter| {
        let mut both = AugmentedScriptSet::for_char(letter);
        both.intersect_with(AugmentedScriptSet::for_char(one));
        one.is_alphabetic() && !both.is_empty()
    })
}

/// Letters of several alphabets in one word, or a whole word that could be read in plain letters and is not written in them.
/// By Unicode's Technical Standard 39. Chinese, Japanese and Korean mix what belongs together.
fn looks_like_others(name: &str) -> bool {
    let letters = |word: &str| word.chars().filter(|one| one.is_alphanumeric() && !is_unseen(*one)).collect::<String>();
    let words = name.split(|one: char| one.is_whitespace() || matches!(one, '.' | '_' | '-'));
    let is_mixed = words.map(letters).any(|word| !word.is_single_script());
    let letters = letters(name);
    is_mixed
        || (!letters.is_ascii()
            && letters.chars().any(char::is_alphabetic)
            && skeleton(&letters).all(|one| one.is_ascii()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn note(name: &str) -> Option<NameNote> {
        name_note(name, Words::english())
    }

    /// Which of the sentences are said.
    fn said(name: &str) -> Vec<&'static str> {
        let text = note(name).map(|note| note.text).unwrap_or_default();
        let all = ["decode-name-turns", "decode-name-unseen", "decode-name-alike"];
        all.into_iter().filter(|id| text.contains(&Words::english().plain(id))).collect()
    }

    #[test]
    fn nothing_is_said_about_ordinary_names_of_any_alphabet() {
        for name in [
            "",
            "quiet_harbor_88",
            "José Muñoz",
            "Zürich.Straße",
            "Саша_Петрова",
            "Ελένη",
            "محمد",
            "می‌خواهم",
            "שרה כהן",
            "क्षितिज",
            "田中さくら",
            "김민준",
            "ТОЛЯ 88",
            "Mary ❤️",
            "👨‍👩‍👧‍👦 family",
            "Sam 🏴󠁧󠁢󠁥󠁮󠁧󠁿",
            "Anna (Анна)",
        ] {
            assert_eq!(note(name), None, "{name}");
        }
    }

    #[test]
    fn what_turns_a_name_round_is_said_and_shown() {
        assert_eq!(said("sam\u{202e}gpj"), ["decode-name-turns"]);
        assert_eq!(note("sam\u{202e}gpj").unwrap().shown.unwrap(), "sam⟨U+202E⟩gpj");
        assert_eq!(said("\u{2069}x\u{2066}"), ["decode-name-turns"]);
    }

    #[test]
    fn what_cannot_be_seen_is_said_and_shown() {
        for (name, shown) in [
            ("quiet\u{200b}harbor", "quiet⟨U+200B⟩harbor"),
            ("quiet\u{200d}harbor", "quiet⟨U+200D⟩harbor"),
            ("\u{feff}sam", "⟨U+FEFF⟩sam"),
            ("sam\u{3164}", "sam⟨U+3164⟩"),
            ("sa\u{ad}m", "sa⟨U+00AD⟩m"),
            ("sam\u{a0}b", "sam⟨U+00A0⟩b"),
            ("sam\nb", "sam⟨U+000A⟩b"),
            ("sam\u{e0041}", "sam⟨U+E0041⟩"),
        ] {
            assert_eq!(said(name), ["decode-name-unseen"], "{shown}");
            assert_eq!(note(name).unwrap().shown.unwrap(), shown);
        }
    }

    #[test]
    fn letters_that_look_like_others_are_said() {
        for name in ["qu\u{456}et_harbor", "\u{441}\u{43e}\u{440}", "p\u{430}ypal", "𝓂𝒶𝓇𝓎", "ｓａｍ", "s\u{3b1}m"]
        {
            assert_eq!(said(name), ["decode-name-alike"], "{name}");
            assert_eq!(note(name).unwrap().shown, None, "{name}");
        }
    }

    #[test]
    fn it_is_said_in_spanish_too() {
        let [english, spanish] =
            [Words::english(), Words::of("es")].map(|words| name_note("p\u{430}ypal", words).unwrap().text);
        assert!(english.ends_with("Copy it, don’t retype it."), "{english}");
        assert!(spanish != english && !spanish.contains("decode-"), "{spanish}");
    }
}
