//! What holds whatever is typed.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;

/// Words that people type, in any order, with slips.
fn words() -> impl Strategy<Value = String> {
    let word = proptest::sample::select(vec![
        "nudes", "threat", "snapchat", "hija", "amenaza", "policía", "suicide", "gift", "card", "línea", "de", "ayuda",
        "ohio", "mexico", "crime", "victims", "deaf", "help", "the",
    ]);
    let slip = (word, 0..12_usize, any::<char>()).prop_map(|(word, at, letter)| {
        let letters = word.chars().enumerate().map(|(i, c)| if i == at { letter } else { c });
        letters.collect::<String>()
    });
    proptest::collection::vec(slip, 0..40).prop_map(|words| words.join(" "))
}

fn holds(query: &str, country: &str) -> Result<(), TestCaseError> {
    for language in ["en", "es"] {
        let found = find(query, country, Words::of(language));
        prop_assert!(found.len() <= 20);
        let names: BTreeSet<String> = found.iter().map(name).collect();
        prop_assert_eq!(names.len(), found.len(), "the same twice");
        for one in &found {
            prop_assert!(!one.title.is_empty() && !one.title.starts_with("search-"), "{:?}", one);
        }
        let doubtful: Vec<bool> = found.iter().map(|one| one.kind == AnswerKind::Service && !one.confirmed).collect();
        prop_assert!(doubtful.is_sorted(), "what is not confirmed stands last");
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn any_text_is_a_query(query in "\\PC{0,200}", country in "\\PC{0,3}") {
        holds(&query, &country)?;
    }

    #[test]
    fn any_words_are_a_query(query in words(), country in proptest::sample::select(vec!["US", "MX", "XX", ""])) {
        holds(&query, country)?;
    }
}

#[test]
fn the_longest_text_is_a_query() {
    let query = "amenaza snapchatt ".repeat(100_000);
    assert!(!find(&query, "US", Words::english()).is_empty());
}
