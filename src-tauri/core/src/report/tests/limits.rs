//! No text is longer than its field, however the platform counts.

use super::{
    super::{
        catalogue::{FieldRecord, Platform, RouteRecord},
        compose,
        fit::{Limit, Unit},
    },
    *,
};
use proptest::prelude::*;

fn limited(platform: &Platform, limit: Limit) -> RouteRecord {
    let mut route = platform.route("not-a-user-form").unwrap().clone();
    let ids = [
        FieldId::Note,
        FieldId::Text,
        FieldId::Subject,
        FieldId::Account,
        FieldId::Links,
        FieldId::Statement,
        FieldId::Age,
    ];
    route.fields = ids.map(|id| FieldRecord { id, limit: Some(limit) }).to_vec();
    route
}

fn count(unit: Unit, text: &str) -> usize {
    use unicode_segmentation::UnicodeSegmentation;
    match unit {
        Unit::Utf16 => text.chars().map(char::len_utf16).sum(),
        Unit::Graphemes => text.graphemes(true).count(),
        Unit::Bytes => text.len(),
    }
}

fn typed() -> impl Strategy<Value = String> {
    // Surrogate pairs, joined emoji, combining marks, directions, lines, and what looks like markup.
    let odd = "(👩‍👩‍👧‍👦|🇺🇸|e\u{301}|ش|\u{202e}|\r\n|\\{|\\}|\\$x|<b>|\\. |x|語){0,40}";
    prop_oneof![any::<String>(), odd]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn no_text_is_longer_than_its_field(
        handle in typed(), id in typed(), url in typed(), region in typed(), word in typed(),
        limit in 0u32..1500, unit in prop::sample::select(Unit::ALL.to_vec()),
    ) {
        let platform = catalogue::find("discord").unwrap();
        let route = limited(platform, Limit { limit, unit });
        let mut input = input("discord", "not-a-user-form", &[Happening::PicturesShared]);
        input.situation.region = Some(region);
        input.accounts[0] = Reported { platform: "discord".to_owned(), handle, user_id: Some(id), url: Some(url.clone()) };
        input.evidence.push(Shown::Reference { number: 6, url: Some(url) });
        input.leave_out = LeaveOut::read(&[word], false);
        let draft = compose::draft(platform, &route, &input, Words::english(), Words::english());
        for field in &draft.fields {
            prop_assert_eq!(field.count as usize, count(unit, &field.text));
            prop_assert!(field.count <= limit, "{} of {}", field.count, limit);
            let kept_out = ['\r', '\u{202e}'];
            prop_assert!(!field.text.contains(kept_out), "on one line");
        }
    }

    #[test]
    fn a_cut_text_is_a_beginning_that_ends_between_characters(text in typed(), limit in 0u32..60, unit in prop::sample::select(Unit::ALL.to_vec())) {
        use unicode_segmentation::UnicodeSegmentation;
        let limit = Limit { limit, unit };
        let cut = limit.cut(&text);
        prop_assert!(text.starts_with(cut) && limit.holds(cut));
        let ends: Vec<_> = text.grapheme_indices(true).map(|(start, _)| start).chain([text.len()]).collect();
        prop_assert!(ends.contains(&cut.len()));
    }
}

#[test]
fn a_text_is_cut_after_a_sentence_and_it_is_said() {
    let platform = catalogue::find("discord").unwrap();
    let input = input("discord", "not-a-user-form", &[Happening::ThreatToShare]);
    let route = limited(platform, Limit { limit: 330, unit: Unit::Utf16 });
    let draft = compose::draft(platform, &route, &input, Words::english(), Words::english());
    let text = has(&draft, "text");
    assert!(text.ends_with('.'), "{text}");
    assert!(draft.missing.iter().any(|said| said.contains("shortened")), "{:?}", draft.missing);
}

#[test]
fn no_heading_is_left_alone() {
    let platform = catalogue::find("discord").unwrap();
    let input = input("discord", "not-a-user-form", &[Happening::ThreatToShare]);
    for limit in 0..1200 {
        let route = limited(platform, Limit { limit, unit: Unit::Utf16 });
        let draft = compose::draft(platform, &route, &input, Words::english(), Words::english());
        assert!(!has(&draft, "text").ends_with(':'), "{limit}");
    }
}

#[test]
fn a_name_or_an_address_is_there_as_a_whole_or_not_at_all() {
    let platform = catalogue::find("discord").unwrap();
    let mut input = input("discord", "not-a-user-form", &[Happening::ThreatToShare]);
    input.accounts[0].handle = "grey heron. forty one".to_owned();
    let (handle, url) = (input.accounts[0].handle.clone(), input.accounts[0].url.clone().unwrap());
    for limit in 0..900 {
        let route = limited(platform, Limit { limit, unit: Unit::Utf16 });
        let draft = compose::draft(platform, &route, &input, Words::english(), Words::english());
        assert!(["", handle.as_str()].contains(&has(&draft, "account").as_str()), "{limit}");
        assert!(
            has(&draft, "links").lines().all(|line| line == url || line == "https://posts.example/p/77"),
            "{limit}"
        );
        let text = all_text(&draft);
        assert_eq!(text.matches("grey h").count(), text.matches(handle.as_str()).count(), "{limit}: {text}");
    }
}

#[test]
fn where_the_long_text_does_not_fit_the_short_one_is_taken_whole() {
    let platform = catalogue::find("discord").unwrap();
    let mut input = input("discord", "not-a-user-form", &[Happening::ThreatToShare]);
    let at = |limit| {
        let route = limited(platform, Limit { limit, unit: Unit::Utf16 });
        compose::draft(platform, &route, &input, Words::english(), Words::english())
    };
    let long = Unit::Utf16.count(&has(&at(5000), "text"));
    let shortened = at(long - 20);
    let short = has(&shortened, "text");
    assert!(short.contains("Please remove what breaks your rules; suspend") && short.ends_with('.'), "{short}");
    assert!(shortened.missing.iter().any(|said| said.contains("shortened")));
    input.short = true;
    assert_eq!(has(&drafted(&input).unwrap(), "text"), short);
}
