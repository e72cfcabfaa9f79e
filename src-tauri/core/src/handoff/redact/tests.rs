//! What is taken for a name, and what a bar covers.

use proptest::prelude::*;

use super::{cover::Cover, find::find, *};

const NAMES: Redact = Redact { names: true, places: false, words: Vec::new(), keep: Vec::new() };
const PLACES: Redact = Redact { names: false, places: true, words: Vec::new(), keep: Vec::new() };

fn covered(text: &str, redact: &Redact) -> String {
    let cover = Cover::of(&find(&[text.to_owned()]), redact);
    cover.text(text).unwrap_or_else(|| text.to_owned())
}

#[test]
fn names_of_people_are_covered_however_they_stand_in_the_sentence() {
    for (text, expected) in [
        ("Maya showed me the chat.", "█████ showed me the chat."),
        ("He asked Maya and Zoë Larsen to write back.", "He asked █████ and █████ █████ to write back."),
        ("Coach Daniels wrote to her.", "Coach █████ wrote to her."),
        (
            "He wrote: \u{201c}hey maya\u{201d}. MAYA did not answer. I asked Maya\u{2019}s friend.",
            "He wrote: \u{201c}hey █████\u{201d}. █████ did not answer. I asked █████\u{2019}s friend.",
        ),
        ("I asked Will. He will call.", "I asked █████. He will call."),
        ("She told José (Jose\u{301} on the phone).", "She told █████ (█████ on the phone)."),
        ("Sent to Maya-Lynn in the afternoon", "Sent to █████ in the afternoon"),
    ] {
        assert_eq!(covered(text, &NAMES), expected);
    }
}

#[test]
fn what_every_record_says_stays_readable() {
    for text in [
        "On Monday he wrote again on Discord and asked for money. I kept the chat.",
        "The FBI and Instagram were told in November. She is 14.",
        "I\u{2019}m a parent. Mom was there. Dr. and Mr. were not.",
        "",
        "they never write with capitals here",
    ] {
        assert_eq!(covered(text, &NAMES), text);
        assert_eq!(covered(text, &PLACES), text);
    }
}

#[test]
fn places_are_covered_whole_and_leave_people_alone() {
    for (text, expected) in [
        ("We live in New Hampshire, at 12 Oak Street.", "We live in █████, at █████."),
        ("Maya goes to Lincoln High School in Springfield.", "Maya goes to █████ in █████."),
        ("He knows the Lincoln school.", "He knows the █████."),
    ] {
        assert_eq!(covered(text, &PLACES), expected);
    }
    assert_eq!(covered("Maya lives in Ohio.", &NAMES), "█████ lives in Ohio.");
    assert_eq!(
        covered("He waited at Maya\u{2019}s.", &NAMES),
        "He waited at █████\u{2019}s.",
        "in doubt it is covered"
    );
}

#[test]
fn a_file_is_covered_by_its_name_and_keeps_its_ending() {
    let texts = ["Maya told me.".to_owned(), "maya_birthday.jpg".to_owned()];
    let cover = Cover::of(&find(&texts), &NAMES);
    assert_eq!(cover.text("maya_birthday.jpg").unwrap(), "█████_birthday.jpg");
}

#[test]
fn typed_words_are_covered_everywhere_and_kept_words_nowhere() {
    let typed = |words: &[&str]| Redact { words: words.iter().map(|&one| one.into()).collect(), ..Redact::default() };
    for (word, text, expected) in [
        ("grey heron", "Ask Grey Heron, not the heron.", "Ask █████, not the heron."),
        ("555-0142", "Ring 555-0142 or 555-0143.", "Ring █████ or 555-0143."),
        ("will", "Will will call.", "█████ █████ call."),
        ("田中", "私は田中さんに会った", "私は█████さんに会った"),
        ("  ", "Nothing is typed.", "Nothing is typed."),
        ("...", "Only dots...", "Only dots..."),
    ] {
        assert_eq!(covered(text, &typed(&[word])), expected);
    }
    let keep = Redact { keep: vec!["maya".into()], ..NAMES };
    assert_eq!(covered("Then Maya called Zoe.", &keep), "Then Maya called █████.");
}

#[test]
fn what_was_found_is_told_once_and_with_what_it_seems_to_be() {
    let found = find(&["Maya met Lincoln. Maya is at Lincoln High in Ohio.".to_owned()]);
    let found: Vec<_> = found.iter().map(|one| (one.word.as_str(), one.kind)).collect();
    assert_eq!(
        found,
        [
            ("Maya", NameKind::Name),
            ("Lincoln", NameKind::Name),
            ("Lincoln High", NameKind::Place),
            ("Ohio", NameKind::Place),
        ]
    );
}

proptest! {
    /// Whatever the text and the words are: no panic, nothing typed is left, and what is between the bars was there.
    #[test]
    fn nothing_that_was_typed_is_left(text in "\\PC{0,60}", word in "[A-Za-zäß]{2,8}", tail in "[ .,a-z\u{301}]{0,12}") {
        let whole = format!("{text} {word} {tail}");
        let redact = Redact { words: vec![word.clone()], ..Redact::default() };
        let covered = covered(&whole, &redact);
        prop_assert!(covered.contains('█'));
        let left = tokens::tokens(&covered).into_iter().any(|token| token.lower == tokens::lower(&word));
        prop_assert!(!left, "{covered}");
        for piece in covered.split("█████") {
            prop_assert!(whole.contains(piece));
        }
    }
}
