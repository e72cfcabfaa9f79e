//! Whatever is written or searched for: it goes in, comes out as it was, is found, and nothing fails.

use std::collections::BTreeMap;

use proptest::{prelude::*, sample::select};

use super::{
    Journal,
    entry::{Certainty, EntryDraft, EntryKind},
    tests::{journal, new_case},
};

fn deep() -> bool {
    std::env::var_os("CAIRN_DEEP").is_some()
}

fn searches() -> u32 {
    if deep() { 10_000 } else { 500 }
}

fn note(journal: &Journal, case: &str, text: &str) -> String {
    let draft = EntryDraft {
        kind: EntryKind::Note,
        at: "2026-11-03T21:04:00-05:00".into(),
        certainty: Certainty::Exact,
        text: text.into(),
        accounts: Vec::new(),
        sign: None,
    };
    journal.add_entry(case, &draft).unwrap().id
}

/// Every character that there is, in blocks of 128: each script has blocks of its own.
fn blocks() -> BTreeMap<u32, String> {
    let mut blocks: BTreeMap<u32, String> = BTreeMap::new();
    for letter in (0..=0x0010_ffff).filter_map(char::from_u32) {
        blocks.entry(u32::from(letter) / 128).or_default().push(letter);
    }
    blocks
}

#[test]
fn text_in_every_script_comes_out_byte_for_byte_and_each_of_its_words_is_found() {
    let (_folder, journal) = journal();
    let case = new_case(&journal);
    let all = blocks();
    let everything: String = all.values().map(String::as_str).collect();
    let whole = note(&journal, &case, &everything);
    assert!(journal.entry(&whole).unwrap().text == everything, "all characters in one entry");

    // A word of each block that has letters: all of them in one entry, each on a line of its own.
    let words: Vec<String> = all
        .values()
        .map(|block| block.chars().filter(|letter| letter.is_alphabetic()).take(8).collect::<String>())
        .filter(|word| word.chars().count() > 1)
        .collect();
    assert!(words.len() > 700, "{}", words.len());
    let lines = words.join("\n");
    let entry = note(&journal, &case, &lines);
    assert!(journal.entry(&entry).unwrap().text == lines);
    let seed = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_secs() as usize;
    // Those of Arabic, Hebrew, Devanagari, Thai, Hangul, Ethiopic, Cherokee, Adlam … are all among the first; the others take turns.
    for (place, word) in words.iter().enumerate() {
        if deep() || (place + seed).is_multiple_of(40) {
            let found = journal.search(&case, word, 50).unwrap();
            assert!(found.iter().any(|one| one.id == entry), "{word:?} ({place})");
        }
    }
}

#[test]
fn nul_and_a_megabyte_come_out_byte_for_byte_and_are_found() {
    let (_folder, journal) = journal();
    let case = new_case(&journal);
    let nul = "before\0after the nul\0\0 and \u{1}\u{7f}\u{feff} at the end\0";
    let entry = note(&journal, &case, nul);
    assert_eq!(journal.entry(&entry).unwrap().text, nul);
    let megabyte = format!("{}keystone", "A message came, and it named a day. ".repeat(30_000));
    assert!(megabyte.len() > 1 << 20);
    let long = note(&journal, &case, &megabyte);
    assert!(journal.entry(&long).unwrap().text == megabyte);
    for (query, id) in
        [("after", &entry), ("before\0after", &entry), ("\u{feff}", &entry), ("keystone", &long), ("eyston", &long)]
    {
        assert!(journal.search(&case, query, 10).unwrap().iter().any(|one| one.id == *id), "{query:?}");
    }
    // As long as these are, they take no minutes.
    assert!(journal.search(&case, &megabyte, 10).is_ok());
    assert!(journal.search(&case, &"day ".repeat(20_000), 10).is_ok());
    let corrected = journal.correct_entry(&entry, &megabyte, "\0").unwrap();
    assert!(corrected.versions[1].text == megabyte && corrected.versions[1].reason.as_deref() == Some("\0"));
}

/// What looks like a query of the index, and what is nothing but characters.
fn query() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "\\PC{0,60}",
        "[\u{0}-\u{20}\"'*^(){}:+.,;-]{0,30}",
        "(AND|OR|NOT|NEAR|\"|\\*|\\^|\\(|\\)|title:|body :|[a-z]{1,6}| |\u{0}){0,12}",
        "NEAR\\(\\PC{0,12}, ?[0-9]{0,20}\\)?",
        "[\u{300}-\u{36f}\u{200b}-\u{200f}\u{e000}-\u{f8ff}]{0,20}",
        select(vec!["search", "rank", "rank MATCH 'x'", "'; DROP TABLE search; --", "%", "_", "\\", "\"\"", "?1"])
            .prop_map(str::to_owned),
    ]
}

#[test]
fn no_string_that_is_searched_for_fails() {
    let (_folder, journal) = journal();
    let case = new_case(&journal);
    for text in ["He asked for a gift card 🎁 in Zürich.", "شخص ما يهدد بنشر الصور", "誰かが写真を求めています", "a\0b"]
    {
        note(&journal, &case, text);
    }
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::with_cases(searches())
    });
    runner
        .run(&(query(), 0u32..60), |(query, limit)| {
            let found = journal.search(&case, &query, limit);
            prop_assert!(found.is_ok(), "{query:?} {limit}: {found:?}");
            Ok(())
        })
        .unwrap();
}
