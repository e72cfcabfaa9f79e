use super::{
    catalogue::{self, FieldId},
    *,
};
use crate::situation::{About, AgeBand, Answer, Happening, Role, Situation};
use std::{collections::BTreeSet, path::PathBuf};

mod counting;
mod every;
mod from_journal;
mod golden;
mod kept;
mod limits;
mod typed;

const HASH: &str = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

pub(super) fn input(platform: &str, route: &str, happening: &[Happening]) -> DraftInput {
    let mut situation = Situation::default_for("QZ");
    situation.region = Some("QX".to_owned());
    situation.role = Role::Guardian;
    situation.about = About::MyChild;
    situation.age = AgeBand::Thirteen;
    situation.happening = happening.to_vec();
    situation.money_asked = Answer::Yes;
    let at = |text: &str| Some(Stamp::parse(text).unwrap());
    DraftInput {
        platform: platform.to_owned(),
        route: route.to_owned(),
        situation,
        accounts: vec![Reported {
            platform: platform.to_owned(),
            handle: "grey_heron_41".to_owned(),
            user_id: Some("223344556677889900".to_owned()),
            url: Some("https://profiles.example/grey_heron_41".to_owned()),
        }],
        entries: vec![
            Happened { number: 2, at: at("2026-11-04T07:30:00-05:00"), about: true },
            Happened { number: 1, at: at("2026-11-03T21:04:00-05:00"), about: false },
        ],
        evidence: vec![
            Shown::Item { number: 4, sha256: Some(HASH.to_owned()) },
            Shown::Reference { number: 5, url: Some("https://posts.example/p/77".to_owned()) },
        ],
        messages: Vec::new(),
        leave_out: LeaveOut::default(),
        short: false,
    }
}

/// The draft in English.
pub(super) fn drafted(input: &DraftInput) -> Result<Draft, Failure> {
    draft(input, Words::english(), Words::english())
}

pub(super) fn all_text(draft: &Draft) -> String {
    draft.fields.iter().map(|field| field.text.as_str()).filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n")
}

fn has(draft: &Draft, id: &str) -> String {
    draft.fields.iter().find(|field| field.id == id).map(|field| field.text.clone()).unwrap_or_default()
}

#[test]
fn every_file_is_read_and_says_all_that_it_has_to() {
    let files = crate::content::texts("platforms");
    assert!(files.len() >= 13);
    for (file, text) in &files {
        let read: Result<catalogue::Platform, _> = toml::from_str(text);
        let platform = read.unwrap_or_else(|error| panic!("{file}: {error}"));
        assert_eq!(*file, format!("{}.toml", platform.id));
        let ids: BTreeSet<_> = platform.routes.iter().map(|route| &route.id).collect();
        assert_eq!(ids.len(), platform.routes.len(), "{file}: a route id is there twice");
        for route in &platform.routes {
            assert!(
                route.id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'),
                "{file} {}",
                route.id
            );
            assert!(route.source.starts_with("https://"), "{file} {}", route.id);
            assert!(route.url.is_empty() || route.url.starts_with("https://"), "{file} {}", route.id);
            assert!(!route.steps.is_empty() && !route.fields.is_empty(), "{file} {}", route.id);
            let whole = |id: FieldId| matches!(id, FieldId::Note | FieldId::Text);
            assert!(route.fields.iter().any(|field| whole(field.id)), "{file} {}: no whole text", route.id);
        }
    }
    assert_eq!(platforms(Words::english()).len(), files.len());
}

#[test]
fn titles_tell_routes_apart() {
    for platform in platforms(Words::english()) {
        let routes = routes(&platform.id, Words::english()).unwrap();
        let titles: BTreeSet<_> = routes.iter().map(|route| &route.title).collect();
        assert_eq!(titles.len(), routes.len(), "{}: {titles:?}", platform.id);
        assert!(titles.iter().all(|title| !title.contains("report-text-") && !title.contains('{')), "{titles:?}");
    }
}

#[test]
fn what_is_not_there_is_not_found() {
    assert!(matches!(routes("nowhere", Words::english()), Err(Failure::NotFound)));
    assert!(matches!(drafted(&input("nowhere", "x", &[])), Err(Failure::NotFound)));
    assert!(matches!(drafted(&input("discord", "x", &[])), Err(Failure::NotFound)));
}

#[test]
fn a_label_that_was_not_read_is_only_what_it_may_be_worded_like() {
    let draft = drafted(&input("instagram", "account-in-app", &[Happening::ThreatToShare])).unwrap();
    let named: Vec<_> = draft.steps.iter().filter(|step| step.text.contains("Nudity or sexual activity")).collect();
    assert!(!named.is_empty());
    for step in named {
        assert!(step.text.contains("may be worded like") && !step.confirmed, "{}", step.text);
    }
}

#[test]
fn nothing_is_told_of_what_is_locked_and_only_the_address_of_a_reference() {
    let mut input = input("discord", "message-in-app", &[Happening::PicturesShared]);
    input.evidence = vec![Shown::Locked { number: 8 }, Shown::Reference { number: 9, url: None }];
    let text = all_text(&drafted(&input).unwrap());
    assert!(text.contains("item 8, which is locked"), "{text}");
    assert!(text.contains("reference 9 in my notes: it has no web address") && !text.contains("SHA-256"), "{text}");
}

#[test]
fn what_is_not_there_is_said_kindly() {
    let mut input = input("discord", "not-a-user-form", &[]);
    (input.accounts, input.entries, input.evidence) = (Vec::new(), Vec::new(), Vec::new());
    input.leave_out = LeaveOut::read(&["shoe size".to_owned()], false);
    let draft = drafted(&input).unwrap();
    for part in ["No account", "No time", "No address", "How to find it", "“shoe size”"] {
        assert!(draft.missing.iter().any(|said| said.contains(part)), "{part}: {:?}", draft.missing);
    }
}

#[test]
fn an_adult_and_a_child_have_different_rules() {
    for (platform, route) in [("instagram", "account-in-app"), ("discord", "message-in-app")] {
        let mut input = input(platform, route, &[Happening::PicturesShared]);
        let child = drafted(&input).unwrap().rule.unwrap().text;
        input.situation.age = AgeBand::Adult;
        let adult = drafted(&input).unwrap().rule.unwrap().text;
        assert!(child.contains("Child") && adult.contains("Adult"), "{child} / {adult}");
        // Someone grown up can come across the picture of a child.
        input.situation.happening = vec![Happening::FoundImagesOfChild];
        assert!(drafted(&input).unwrap().rule.unwrap().text.contains("Child"));
    }
}

#[test]
fn accounts_of_other_platforms_are_named_as_such() {
    let mut input = input("discord", "account-in-app", &[Happening::ThreatToShare]);
    input.accounts.push(Reported { platform: "instagram".into(), handle: "heron2".into(), ..Reported::default() });
    let text = all_text(&drafted(&input).unwrap());
    assert!(text.contains("- heron2 (Instagram)"), "{text}");
}

#[test]
fn typed_text_stays_text_on_one_line() {
    let mut input = input("discord", "not-a-user-form", &[Happening::ThreatToShare]);
    input.accounts[0].handle = "{ $x }\r\n\n**Entry** <b>\u{202e}{\"{\"}".to_owned();
    let draft = drafted(&input).unwrap();
    let expected = "Account: { $x } **Entry** <b>{\"{\"}\n";
    assert!(has(&draft, "text").contains(expected), "{}", has(&draft, "text"));
}

#[test]
fn the_words_of_a_request_are_read() {
    let read = LeaveOut::read(&[" Name ".into(), "PLACE".into(), "x".into(), String::new()], false);
    assert!(read.name && read.place && !read.role && read.unknown == ["x"]);
    let anonymous = LeaveOut::read(&[], true);
    assert!(anonymous.name && anonymous.place && anonymous.role && !anonymous.age);
}

fn fixture(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/reports").join(name)
}
