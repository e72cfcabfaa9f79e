//! What can be read, searched and copied out of the file.

use cairn_core::handoff::document::ReportDocument;
use serde_json::Value;

use super::{documents, one_of_each::one_of_each, stock::Paper};

/// Where the value is a code with words of our own on paper.
const CODES: [&str; 8] = ["language", "paper", "recipient", "danger_now", "kind", "certainty", "answer", "passcode"];

#[test]
fn every_text_of_a_document_is_on_paper() {
    let mut tokens = Vec::new();
    let mut document = serde_json::to_value(one_of_each("x")).unwrap();
    mark("", &mut document, &mut tokens);
    assert!(tokens.len() > 60, "{tokens:?}");
    let document: ReportDocument = serde_json::from_value(document).unwrap();
    let text = Paper::of(&document).text(&["-layout"]);
    let missing: Vec<_> = tokens.iter().filter(|(_, token)| !text.contains(token)).collect();
    assert!(missing.is_empty(), "{missing:?}\n{text}");
}

/// Puts a word of its own into every text.
fn mark(key: &str, value: &mut Value, tokens: &mut Vec<(String, String)>) {
    match value {
        Value::String(text) if !CODES.contains(&key) => {
            *text = format!("q{}z", tokens.len() + 100);
            tokens.push((key.to_owned(), text.clone()));
        }
        Value::Array(list) => list.iter_mut().for_each(|one| mark(key, one, tokens)),
        Value::Object(fields) => fields.iter_mut().for_each(|(name, one)| mark(name, one, tokens)),
        _ => {}
    }
}

#[test]
fn hashes_numbers_and_names_copy_out_in_one_piece() {
    let document = documents::full();
    let paper = Paper::of(&document);
    for text in [paper.text(&["-layout"]), paper.text(&[]), paper.text(&["-raw"])] {
        let custody = document.custody.as_ref().unwrap();
        let hashes = document.evidence.iter().filter_map(|item| item.sha256.as_ref());
        for hash in hashes.chain(custody.events.iter().map(|event| &event.hash)).chain([&custody.head]) {
            assert!(text.split_whitespace().any(|word| word == hash), "{hash} in {text}");
        }
        for whole in [
            "1187352044871946240",
            "https://www.snapchat.com/add/quiet_harbor_88",
            "quiet_harbor_88",
            "CT-40918277",
            "1-800-843-5678.",
            "1073741824",
            "data/evidence/0002-IMG_2210.PNG",
            "2026-12-03T16:01:17-05:00",
        ] {
            assert!(text.split_whitespace().any(|word| word == whole), "{whole} in {text}");
        }
        assert!(text.contains("VID_2026-12-03 at 22.51.mp4"), "{text}");
        let mark = text.chars().find(|c| matches!(c, '\u{2066}'..='\u{2069}' | '\u{1}' | '\u{2}' | '\u{fffd}'));
        assert_eq!(mark, None, "{text}");
    }
}

#[test]
fn words_to_read_aloud_stand_in_their_order() {
    let document = documents::full();
    let text = Paper::of(&document).text(&["-l", "1"]);
    let words: Vec<&str> = text.split_whitespace().collect();
    let spoken: Vec<&str> = document.spoken.iter().map(String::as_str).collect();
    assert!(words.windows(12).any(|twelve| twelve == spoken), "{text}");
}

#[test]
fn what_hides_or_turns_text_is_seen() {
    let text = Paper::of(&one_of_each("photo\u{202e}gpj.exe\u{200b}\0")).text(&["-raw"]);
    // Once in every text that has room for it in one line.
    assert!(text.matches("photo⟨U+202E⟩gpj.exe⟨U+200B U+0000⟩").count() > 20, "{text}");
    assert!(text.contains("stand for characters that are invisible"), "the paper explains the signs");
    let hidden = text.chars().find(|c| matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\0'));
    assert_eq!(hidden, None);
    let plain = Paper::of(&documents::full()).text(&[]);
    assert!(!plain.contains('⟨') && !plain.contains("stand for characters"), "{plain}");
}

#[test]
fn text_is_never_taken_for_a_command() {
    let text = "#panic(\"no\") *bold* _under_ $x^2$ `raw` @label <tag> [box] // note {page} {pages} \\u{41} - = +";
    assert!(Paper::of(&one_of_each(text)).text(&["-layout"]).contains(text));
}

#[test]
fn nothing_on_paper_is_a_bare_id_or_an_empty_place() {
    for document in [documents::full(), documents::empty(), documents::urgent()] {
        let text = Paper::of(&document).text(&["-layout"]);
        for trace in ["paper-", "{", "}", "page –"] {
            assert!(!text.contains(trace), "{trace} in {text}");
        }
    }
}

/// The text without the places where lines ended.
fn sentences(document: &ReportDocument, flags: &[&str]) -> String {
    Paper::of(document).text(flags).split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn an_empty_record_says_so_in_words() {
    let text = sentences(&documents::empty(), &[]);
    for sentence in [
        "Case 7K4M",
        "Not known at the time of writing.",
        "Nothing is written down.",
        "No account is written down.",
        "Nothing is kept in words only.",
        "No report is written down.",
        "No file is in this package.",
        "There are no words to read aloud.",
        "The writer left the custody chain out of this package.",
    ] {
        assert!(text.contains(sentence), "{sentence} in {text}");
    }
}

#[test]
fn danger_and_what_was_left_out_are_said() {
    let text = sentences(&documents::urgent(), &["-l", "1"]);
    assert!(text.contains("Yes: someone may be in danger now."), "{text}");
    assert!(text.contains("No file is in this package. 5 are listed"), "{text}");
    let text = sentences(&documents::full(), &[]);
    assert!(text.contains("The writer left 2 things of this record out of this package."), "{text}");
    assert!(text.contains("Black boxes: left out by the writer."), "{text}");
}
