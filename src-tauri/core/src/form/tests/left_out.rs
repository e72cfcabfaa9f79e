//! What the person leaves out is nowhere, and what could tell who they are is found.

use super::*;

fn left(input: &FormInput, words: &[&str], anonymous: bool) -> FormInput {
    let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
    FormInput { leave_out: LeaveOut::read(&words, anonymous), ..input.clone() }
}

#[test]
fn what_is_left_out_is_nowhere_in_any_form() {
    let mut input = input(&[Happening::ThreatToShare, Happening::PicturesShared]);
    input.entries[1].text = "Maya Lindqvist of Lincoln High School told me.".to_owned();
    input.sent.push(signed());
    for id in ids() {
        for language in ["en", "es"] {
            let none = |words: &[&str], anonymous: bool, secrets: &[&str]| {
                let form = filled(id, &left(&input, words, anonymous), language);
                let text = all_text(&form);
                for secret in secrets {
                    assert!(!text.contains(secret), "{id} {language} without {words:?}: {secret}: {text}");
                }
            };
            let role = ["my child", "My child", "mi hija", "Parent", "Madre", "carer"];
            let place = ["Ohio", "United States", "Estados Unidos", "-05:00", "on the tablet", "at home", "Lincoln"];
            none(&["role"], false, &role);
            none(&["place"], false, &place);
            none(&["name"], false, &["Maya", "Lindqvist"]);
            none(&["age"], false, &["13 to 15", "13 a 15", "Under 20"]);
            none(&["money"], false, &["Money", "dinero", "50 USD"]);
            none(&["entries"], false, &["Maya", "21:04", "2026-11-03"]);
            none(&["evidence"], false, &[HASH, "posts.example", "tablet", "SN-0100"]);
            none(&[], true, &[&role[..], &place[..], &["Maya", "Lindqvist", "SN-0100", "R-0107", "R-0108"]].concat());
        }
    }
}

/// A removal request as it was sent, with everything in it that may be left out.
fn signed() -> Sent {
    let text = "I am the parent. My child is 13 to 15 and lives in Ohio. Money was asked, 50 USD.\n\
                https://posts.example/p/77\n2026-11-03 21:04 (UTC-05:00)\nSigned: Maya Lindqvist, maya@mail.example";
    Sent {
        platform: Some("x".to_owned()),
        service: None,
        at: at("2026-11-06T09:00:00-05:00"),
        number: Some("R-0108".to_owned()),
        text: Some(text.to_owned()),
        notice: Some(NoticeKind::TakeItDown),
        follows: false,
    }
}

#[test]
fn the_text_as_it_was_sent_is_told_only_where_nothing_is_left_out() {
    let mut input = input(&[Happening::PicturesShared]);
    input.sent.push(signed());
    let what = |words: &[&str], anonymous: bool| {
        let form = filled("ftc-take-it-down", &left(&input, words, anonymous), "en");
        let field = fields(&form).find(|field| field.id == "asked-what").unwrap().clone();
        (field.text.contains("Maya Lindqvist"), field.left_out)
    };
    assert_eq!(what(&[], false), (true, None));
    for word in ["name", "place", "age", "role", "money", "danger", "entries", "evidence", "the town"] {
        assert_eq!(what(&[word], false), (false, Some(LeftOut::Chosen)), "{word}");
    }
    assert_eq!(what(&[], true), (false, Some(LeftOut::Chosen)));
}

#[test]
fn a_field_that_was_left_out_on_purpose_stays_and_says_so() {
    let form = filled("ncmec-cybertipline", &left(&input(&[Happening::ThreatToShare]), &["age", "role"], false), "en");
    let why = |id: &str| fields(&form).find(|field| field.id == id).unwrap().left_out;
    assert_eq!(why("child-age"), Some(LeftOut::Chosen));
    assert_eq!(why("reporting-for"), Some(LeftOut::Chosen));
    assert_eq!(why("reporter-name"), Some(LeftOut::Yours));
    assert_eq!(why("suspect-email"), Some(LeftOut::NotKnown));
    assert_eq!(why("suspect-place"), None);
    let anonymous = filled("ncmec-cybertipline", &left(&input(&[]), &[], true), "en");
    let name = fields(&anonymous).find(|field| field.id == "reporter-name").unwrap();
    assert_eq!(name.left_out, Some(LeftOut::Chosen));
}

#[test]
fn a_word_that_means_nothing_here_is_said() {
    let form = filled("iwf", &left(&input(&[]), &["shoe size"], false), "en");
    assert_eq!(form.not_left_out, ["shoe size"]);
}

#[test]
fn of_what_is_protected_only_the_place_is_told() {
    let input = input(&[Happening::FoundImagesOfChild]);
    for id in ids() {
        let text = all_text(&filled(id, &input, "en"));
        let hashes = text.matches("SHA-256").count();
        let told = text.contains("no. 6, locked and not passed on");
        assert!(hashes <= text.matches("no. 4").count(), "{id}: {text}");
        assert!(!text.contains("no. 6") || told, "{id}: {text}");
    }
    let form = filled("iwf", &input, "en");
    assert_eq!(text(&form, "url"), "https://posts.example/p/77");
    assert_eq!(
        text(&form, "find"),
        "https://posts.example/p/77, in the chat on the tablet (no. 5 in my notes; Cairn made no copy)"
    );
}

#[test]
fn what_could_tell_who_someone_is_is_found_with_its_place() {
    let mut input = input(&[Happening::ThreatToShare]);
    input.entries[1].text = "Maya Lindqvist of Lincoln High School told me. My mail is home@mail.example, my phone \
                             (614) 555-0123. grey_heron_41 wrote on 2026-11-03."
        .to_owned();
    let form = filled("ncmec-cybertipline", &input, "en");
    let found = |word: &str| form.telltales.iter().find(|one| one.word == word);
    assert_eq!(found("Maya").unwrap().kind, TelltaleKind::Name);
    assert_eq!(found("Lincoln High School").unwrap().kind, TelltaleKind::Place);
    assert_eq!(found("home@mail.example").unwrap().kind, TelltaleKind::Email);
    assert_eq!(found("(614) 555-0123").unwrap().kind, TelltaleKind::Phone);
    assert!(found("Ohio, United States").unwrap().fields.contains(&"place".to_owned()));
    assert_eq!(found("Maya").unwrap().fields, ["account-of-it"]);
    assert!(form.telltales.iter().all(|one| !one.word.contains("heron") && !one.word.contains("2026")));
    let without = filled("ncmec-cybertipline", &left(&input, &["entries", "place"], false), "en");
    assert_eq!(without.telltales, []);
}
