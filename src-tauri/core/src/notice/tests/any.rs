//! Whatever is typed: it stays one line of text, and no part is called there for it that isn't.

use proptest::prelude::*;

use super::*;

fn typed() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "\\PC{0,60}",
        "[\\{\\}$#=<>/a-z \n\r\t]{0,40}",
        "[\u{202a}-\u{202e}\u{2066}-\u{2069}\u{200e}a-z]{0,20}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_was_typed_stays_text(parts in proptest::collection::vec(typed(), 6), kind in 0usize..3, spanish: bool) {
        let words = Words::of(if spanish { "es" } else { "en" });
        let kind = NoticeKind::ALL[kind];
        let given = |nth: usize| Some(parts[nth].clone());
        let empty = NoticeInput { receiver: None, shows: None, name: None, contact: None, places: vec![], ..whole(kind) };
        let input = NoticeInput {
            receiver: given(0),
            shows: given(1),
            more: given(2),
            name: given(3),
            contact: given(4),
            places: vec![NoticePlace::Address(parts[5].clone())],
            ..whole(kind)
        };
        let notice = draft(&input, words).unwrap();
        let told = &notice.fields[1].text;
        prop_assert!(!told.chars().any(|c| c.is_control() && c != '\n'));
        let turned = told.chars().any(|c| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'));
        prop_assert!(!turned, "a mark that turns directions is left");
        // A line of its own comes only out of the facts, where each is one.
        let more = parts[2].lines().filter(|line| !crate::report::one_line(line).is_empty()).count();
        let bare = draft(&empty, words).unwrap().fields[1].text.lines().count();
        prop_assert!(told.lines().count() <= bare + more + 12, "{told}");
        let present = |id: &str| notice.elements.iter().find(|one| one.id == id).is_none_or(|one| one.present);
        if parts[3].trim().is_empty() {
            prop_assert!(!present("signature") || kind != NoticeKind::TakeItDown);
        }
        if !parts[4].contains('@') && !parts[4].chars().any(|c| c.is_ascii_digit()) {
            prop_assert!(!present("contact") || kind == NoticeKind::Dsa);
        }
    }
}
