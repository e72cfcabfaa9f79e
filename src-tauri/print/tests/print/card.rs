//! The card for a call: one leaf, for everyone and for keeping, and whole whatever was typed.

use cairn_print::Card;

use super::stock::Paper;

fn card() -> Card {
    Card {
        language: "en".to_owned(),
        written: "2026-12-03T23:52:00-05:00".to_owned(),
        name: "NCMEC CyberTipline".to_owned(),
        number: Some("1-800-843-5678".to_owned()),
        lines: ["I look after a child, and I need help.", "It happens on Instagram.", "What should I do first?"]
            .map(str::to_owned)
            .into(),
        spoken: "amber bridge cedar delta ember fern garden harbor island jade kettle lantern"
            .split(' ')
            .map(str::to_owned)
            .collect(),
    }
}

fn paper(card: &Card) -> Paper {
    Paper::of_bytes(&card.pdf().unwrap())
}

#[test]
fn it_keeps_the_rules_for_everyone_and_for_keeping() {
    let strange = Card { name: "\u{202e}#x\0 你好 😀 שלום".to_owned(), number: None, ..card() };
    let spanish = Card { language: "es".to_owned(), ..card() };
    for card in [card(), strange, spanish] {
        let paper = paper(&card);
        for standard in ["PDF_UA_1", "PDF_A_2A"] {
            assert_eq!(paper.faults(standard), [""; 0], "{standard}");
        }
        assert!(paper.read_by("qpdf", &["--check"]).contains("No syntax or stream encoding errors found"));
        assert_eq!(paper.info("Pages"), "1");
    }
}

#[test]
fn everything_that_was_chosen_stands_on_it_in_order() {
    let card = card();
    let text = paper(&card).text(&["-layout"]);
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut at = 0;
    let number = card.number.clone().unwrap();
    for wanted in [&card.name, &number].into_iter().chain(&card.lines).chain(&card.spoken) {
        let found = text[at..].find(wanted.as_str()).unwrap_or_else(|| panic!("{wanted} in {text}"));
        at += found + wanted.len();
    }
}

#[test]
fn a_long_one_gets_smaller_letters_and_loses_nothing() {
    let line = "The first thing that I wrote down was on 3 November 2026, the last on 5 November 2026. ".repeat(2);
    let long = Card { lines: (0..8).map(|n| format!("{n}. {line}")).collect(), ..card() };
    let paper = paper(&long);
    assert_eq!(paper.info("Pages"), "1");
    let text = paper.text(&[]);
    for n in 0..8 {
        assert!(text.contains(&format!("{n}. The first")), "{n}: {text}");
    }
    let longest = Card { lines: (0..80).map(|n| format!("{n}. {line}")).collect(), ..card() };
    let text = super::stock::Paper::of_bytes(&longest.pdf().unwrap()).text(&[]);
    assert!(text.contains("79. The first"));
}

#[test]
fn it_bears_no_name_and_says_that_whoever_has_it_can_read_it() {
    let paper = paper(&card());
    assert_eq!(paper.info("Creator"), "Cairn");
    let told = paper.read_by("pdfinfo", &[]);
    for field in ["Author:", "Producer:", "Subject:", "Keywords:"] {
        assert!(!told.contains(field), "{field} in {told}");
    }
    let text = paper.text(&[]).split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(text.contains("Whoever has this card can read it."), "{text}");
    // A6, in points.
    assert!(paper.info("Page size").starts_with("297.638 x 419.528 pts"), "{}", paper.info("Page size"));
}

#[test]
fn the_same_card_gives_the_same_bytes() {
    assert_eq!(card().pdf().unwrap(), card().pdf().unwrap());
}
