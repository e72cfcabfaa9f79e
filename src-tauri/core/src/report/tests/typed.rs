//! What a person typed stays what they typed: no template, no markup, no formula, no line of its own.

use super::{super::page::one_line, *};
use proptest::prelude::*;

/// Stands for what is typed; no text of ours has such a word.
const STANDS: [&str; 6] = ["tok1tok", "tok2tok", "tok3tok", "tok4tok", "tok5tok", "tok6tok"];

fn typed() -> impl Strategy<Value = String> {
    let known = prop::sample::select(vec![
        "#",
        "$",
        "$x",
        "{}",
        "{ $handle }",
        "{ report-text-money }",
        "{\"{\"}",
        "}",
        "<script>alert(1)</script>",
        "<!--",
        "=cmd|' /C calc'!A0",
        "+1",
        "-1",
        "@SUM(1)",
        "\t=1",
        "%s",
        "${x}",
        "&amp;",
        "\\u{2068}",
        "[a](https://x.example)",
        "*b*",
        "'; --",
        "\u{2068}x\u{2069}",
        "a\r\n\r\nb",
        "é",
        "شمس",
        "👩‍👩‍👧",
        "../..",
        "https://x.example/?a=1&b=#c",
    ]);
    prop_oneof![known.prop_map(str::to_owned), any::<String>()]
}

fn told(values: &[String]) -> DraftInput {
    let mut input = input("discord", "not-a-user-form", &[Happening::ThreatToShare]);
    input.situation.region = values.first().cloned();
    input.accounts = vec![
        Reported {
            platform: "discord".to_owned(),
            handle: values[1].clone(),
            user_id: Some(values[2].clone()),
            url: Some(values[3].clone()),
        },
        Reported { platform: values[4].clone(), handle: "heron2".to_owned(), ..Reported::default() },
    ];
    input.evidence = vec![Shown::Reference { number: 5, url: Some(values[5].clone()) }];
    input
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn a_draft_is_the_same_whatever_is_typed_into_it(typed in prop::collection::vec(typed(), 6), short: bool) {
        // Something is always left of each, and none is by chance the name of a platform or a state.
        let typed: Vec<_> = typed.into_iter().map(|text| format!("~{text}~")).collect();
        let mut input = told(&typed);
        input.short = short;
        let mut plain = told(&STANDS.map(str::to_owned));
        plain.short = short;
        for (mine, theirs) in [("en", "en"), ("es", "en")] {
            let of = |input: &DraftInput| draft(input, Words::of(mine), Words::of(theirs)).unwrap();
            let (got, expected) = (of(&input), of(&plain));
            let put_in = |text: &str| {
                STANDS.iter().zip(&typed).fold(text.to_owned(), |text, (word, typed)| text.replace(word, &one_line(typed)))
            };
            for (got, expected) in got.fields.iter().zip(&expected.fields) {
                prop_assert_eq!(&got.text, &put_in(&expected.text));
            }
            for (got, expected) in got.own.iter().zip(&expected.own) {
                prop_assert_eq!(&got.text, &put_in(&expected.text));
            }
            prop_assert_eq!(got.steps, expected.steps);
            prop_assert_eq!(got.missing, expected.missing);
        }
    }

    #[test]
    fn nothing_that_cannot_be_seen_is_copied(text in any::<String>()) {
        let line = one_line(&text);
        let unseen = |c: char| matches!(c, '\n' | '\r' | '\t' | '\u{200b}' | '\u{2060}' | '\u{feff}' | '\u{ad}');
        let turns = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        prop_assert!(!line.chars().any(|c| unseen(c) || turns(c)));
        prop_assert_eq!(one_line(&line), line);
    }
}

#[test]
fn signs_that_a_script_or_a_picture_needs_stay() {
    for text in ["👩‍👩‍👧‍👦", "می‌خواهم", "❤️ x", "e\u{301}"] {
        assert_eq!(one_line(text), text);
    }
    assert_eq!(one_line("quiet\u{200b}har\u{ad}bor\u{2069}\u{202e}_\u{feff}88"), "quietharbor_88");
}
