use std::collections::BTreeSet;

use super::*;
use crate::{
    clock::When,
    content::form::FieldKind,
    journal::{EntryKind, NoticeKind},
    report::{LeaveOut, Reported, Unit},
    situation::{About, AgeBand, Answer, Happening, Role, Situation, Suspect},
};

mod golden;
mod left_out;

const HASH: &str = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

fn at(text: &str) -> Option<When> {
    Some(When::parse(text).unwrap())
}

fn note(number: u32, kind: EntryKind, time: &str, text: &str) -> FormEntry {
    FormEntry { number, kind, at: at(time), about: false, text: text.to_owned() }
}

/// A guardian in Ohio, threats with pictures against a child of 13 to 15, money asked.
pub(super) fn input(happening: &[Happening]) -> FormInput {
    let mut situation = Situation::default_for("US");
    situation.region = Some("OH".to_owned());
    situation.role = Role::Guardian;
    situation.about = About::MyChild;
    situation.age = AgeBand::Thirteen;
    situation.person = Suspect::Stranger;
    situation.person_country = Some("GB".to_owned());
    situation.happening = happening.to_vec();
    situation.money_asked = Answer::Yes;
    situation.danger_now = Answer::No;
    situation.platforms = vec!["instagram".to_owned(), "snapchat".to_owned()];
    FormInput {
        now: at("2026-11-06T10:00:00-05:00").unwrap().zoned().clone(),
        situation,
        accounts: vec![Reported {
            platform: "instagram".to_owned(),
            handle: "grey_heron_41".to_owned(),
            user_id: Some("223344556677889900".to_owned()),
            url: Some("https://profiles.example/grey_heron_41".to_owned()),
        }],
        entries: vec![
            note(2, EntryKind::Payment, "2026-11-04T07:30:00-05:00", "How much: 50 USD\nTo whom: card shop"),
            note(
                1,
                EntryKind::Note,
                "2026-11-03T21:04:00-05:00",
                "“Send 50 or everyone sees it.” Maya told me at home.",
            ),
            note(3, EntryKind::Call, "2026-11-05T09:00:00-05:00", "Call with: the hotline\nNumber: 12-345"),
        ],
        evidence: vec![
            Kept::Item { number: 4, sha256: Some(HASH.to_owned()) },
            Kept::Reference {
                number: 5,
                url: Some("https://posts.example/p/77".to_owned()),
                place: Some("in the chat on the tablet".to_owned()),
            },
            Kept::Locked { number: 6 },
        ],
        seen: Vec::new(),
        devices: vec![[Some("Apple iPhone 14".to_owned()), Some("SN-0100".to_owned()), Some("at home".to_owned())]],
        sent: vec![Sent {
            notice: None,
            follows: false,
            platform: Some("instagram".to_owned()),
            service: None,
            at: at("2026-11-05T20:00:00-05:00"),
            number: Some("R-0107".to_owned()),
            text: Some("I am reporting an account.".to_owned()),
        }],
        leave_out: LeaveOut::default(),
    }
}

pub(super) fn filled(id: &str, input: &FormInput, language: &str) -> FilledForm {
    fill(id, input, Words::of(language), Words::of(language)).unwrap()
}

pub(super) fn ids() -> impl Iterator<Item = &'static str> {
    content::forms().iter().map(|form| form.id.as_str())
}

pub(super) fn fields(form: &FilledForm) -> impl Iterator<Item = &FilledField> {
    form.sections.iter().flat_map(|section| &section.fields)
}

pub(super) fn text(form: &FilledForm, id: &str) -> String {
    fields(form).find(|field| field.id == id).unwrap().text.clone()
}

pub(super) fn all_text(form: &FilledForm) -> String {
    fields(form).map(|field| field.text.as_str()).collect::<Vec<_>>().join("\n")
}

#[test]
fn every_form_is_filled_for_every_situation_in_every_language() {
    let mut filled_ones = 0;
    for id in ids() {
        for happening in Happening::ALL {
            for (role, about) in Role::ALL.iter().flat_map(|role| About::ALL.iter().map(move |about| (role, about))) {
                for language in ["en", "es"] {
                    let mut input = input(&[*happening]);
                    (input.situation.role, input.situation.about) = (*role, *about);
                    let form = filled(id, &input, language);
                    fields(&form).for_each(|field| whole(&form, field));
                    filled_ones += 1;
                }
            }
        }
    }
    assert!(filled_ones > 20 * 9 * 30, "{filled_ones}");
}

/// What holds for each field of each form.
fn whole(form: &FilledForm, field: &FilledField) {
    let at = format!("{} {} ({}): {:?}", form.form, field.id, form.language, field.text);
    assert_eq!(field.text.is_empty(), field.left_out.is_some(), "{at}");
    for said in [&field.text, &field.label] {
        assert!(!said.contains(['{', '}', '\u{2068}', '\u{2069}', '█']), "{at}");
        assert!(!said.contains("form-text-") && !said.contains("  ") && said.trim() == said, "{at}");
        assert!(!said.contains("..") && !said.contains("; ;") && !said.contains(" ,"), "{at}");
    }
    assert!(field.limit.is_none_or(|limit| field.count <= limit), "{at}");
    assert_eq!(field.count, Unit::Utf16.count(&field.text), "{at}");
    if field.kind == "there" {
        assert_eq!(field.left_out, Some(LeftOut::There), "{at}");
    }
    if !matches!(field.kind.as_str(), "long-text" | "url") {
        assert!(!field.text.contains('\n'), "{at}");
    }
    if field.kind == "choice" && !field.text.is_empty() {
        assert!(field.choices.contains(&field.text), "{at}");
    }
    if field.kind == "date" && !field.text.is_empty() {
        assert!(field.text.len() == 10 && field.text.starts_with("2026-"), "{at}");
    }
}

#[test]
fn sections_and_fields_stand_in_the_forms_own_order() {
    for form in content::forms() {
        let filled = filled(&form.id, &input(&[]), "en");
        let order = form.sections.iter().flat_map(|section| &section.fields).map(|field| &field.id);
        assert!(order.eq(fields(&filled).map(|field| &field.id)), "{}", form.id);
    }
}

#[test]
fn a_report_that_someone_can_act_on_names_account_time_and_what_happened() {
    let input = input(&[Happening::ThreatToShare]);
    for id in ["ncmec-cybertipline", "fbi-tips", "fbi-ic3", "police-generic", "cybertip-ca", "ceop", "netsafe", "accce"]
    {
        for language in ["en", "es"] {
            let text = all_text(&filled(id, &input, language));
            for wanted in ["grey_heron_41", "2026-11-03", "everyone sees it"] {
                assert!(text.contains(wanted), "{id} {language}: {wanted}: {text}");
            }
        }
    }
}

#[test]
fn words_of_the_form_itself_are_never_translated() {
    let (english, spanish) = (filled("fbi-ic3", &input(&[]), "en"), filled("fbi-ic3", &input(&[]), "es"));
    let mut own = 0;
    for (one, other) in fields(&english).zip(fields(&spanish)).filter(|(one, _)| one.published) {
        assert_eq!((&one.label, &one.choices), (&other.label, &other.choices));
        own += 1;
    }
    assert!(own > 30);
    assert_eq!((text(&spanish, "affected"), text(&spanish, "age")), ("No".to_owned(), "Under 20".to_owned()));
    let label = |form: &FilledForm| fields(form).find(|field| field.id == "paid-to").unwrap().label.clone();
    assert_ne!(label(&english), label(&spanish));
}

#[test]
fn a_form_in_the_receivers_language_has_the_persons_own_beside_it() {
    let input = input(&[Happening::ThreatToShare]);
    let (english, spanish) = (Words::of("en"), Words::of("es"));
    let theirs = fill("fbi-ic3", &input, english, spanish).unwrap();
    let own = fill("fbi-ic3", &input, spanish, spanish).unwrap();
    let mut beside = 0;
    for (theirs, own) in fields(&theirs).zip(fields(&own)) {
        let expected = Some(own.text.clone()).filter(|text| !text.is_empty() && *text != theirs.text);
        assert_eq!((&theirs.id, &theirs.label, &theirs.in_own_language), (&own.id, &own.label, &expected));
        assert_eq!(own.in_own_language, None);
        beside += usize::from(expected.is_some());
    }
    assert!(beside > 3, "only {beside} fields read differently in Spanish");
}

#[test]
fn a_long_story_is_cut_after_a_whole_note_and_no_name_is_cut() {
    let mut input = input(&[Happening::ThreatToShare]);
    for number in 10..200 {
        input.entries.push(note(
            number,
            EntryKind::Note,
            "2026-11-03T22:00:00-05:00",
            "He wrote again. It was the same: money, or the pictures. 🕊️ مرحبا, e\u{301}.",
        ));
    }
    let form = filled("fbi-ic3", &input, "en");
    let story = fields(&form).find(|field| field.id == "description").unwrap();
    assert!(story.shortened && story.count <= 3500 && story.count > 3000, "{}", story.count);
    assert!(story.text.ends_with('.'), "{}", story.text);
    input.accounts[0].handle = "h".repeat(60);
    let form = filled("fbi-ic3", &input, "en");
    let name = fields(&form).find(|field| field.id == "subject-name").unwrap();
    assert_eq!((name.text.as_str(), name.left_out), ("", Some(LeftOut::TooLong)));
}

#[test]
fn typed_text_stays_text_and_turns_no_direction() {
    let mut input = input(&[Happening::ThreatToShare]);
    let typed = "#let x = { $y } <script> =cmd|' /C calc' \u{202e}";
    input.entries[1].text = typed.to_owned();
    input.accounts[0].handle = typed.to_owned();
    let form = filled("ncmec-cybertipline", &input, "en");
    let kept = "#let x = { $y } <script> =cmd|' /C calc'";
    for id in ["suspect-accounts", "account-of-it"] {
        assert!(text(&form, id).contains(kept), "{}", text(&form, id));
    }
    assert!(!all_text(&form).contains('\u{202e}'));
}

#[test]
fn mails_and_numbers_of_accounts_go_into_their_own_fields() {
    let mut input = input(&[Happening::ThreatToShare]);
    let account = |handle: &str| Reported { platform: "sms".into(), handle: handle.into(), ..Reported::default() };
    input.accounts.extend([account("heron@mail.example"), account("+1 212 555 0107"), account("@not.a.mail")]);
    let form = filled("ncmec-cybertipline", &input, "en");
    assert_eq!(text(&form, "suspect-email"), "heron@mail.example");
    assert_eq!(text(&form, "suspect-phone"), "+1 212 555 0107");
}

#[test]
fn the_duty_log_fills_what_child_protection_asks() {
    for language in ["en", "es"] {
        let words = Words::of(language);
        let line = |id: &str, said: &str| words.text(id, &[("words", said.into())]);
        let mut input = input(&[Happening::ThreatToShare]);
        (input.situation.role, input.situation.about) = (Role::Counselor, About::Student);
        let told = [
            line("duty-log-line-who", "a student"),
            line("duty-log-line-told", "“He wants a picture.”"),
            line("duty-log-line-called", "state hotline, worker 7"),
            line("duty-log-line-report", "by phone, number 88-12"),
        ];
        input.entries.push(note(9, EntryKind::Duty, "2026-11-05T11:20:00-05:00", &told.join("\n")));
        let suspected = line("duty-line-suspected", "yes");
        input.entries.push(note(8, EntryKind::Duty, "2026-11-05T10:55:00-05:00", &suspected));
        let form = filled("cps-oral", &input, language);
        assert!(text(&form, "child-words").contains("“He wants a picture.”"), "{language}");
        assert!(text(&form, "worker").contains("worker 7") && text(&form, "number").contains("88-12"), "{language}");
        assert_eq!(text(&form, "called-at"), "2026-11-05 11:20 (UTC-05:00)");
        assert!(text(&form, "when").contains("2026-11-05 10:55"), "{}", text(&form, "when"));
        input.entries.last_mut().unwrap().about = true;
        let doubted = text(&filled("cps-oral", &input, language), "when");
        assert!(
            ["about 2026-11-05 10:55", "alrededor de 2026-11-05 10:55"].iter().any(|at| doubted.contains(at)),
            "{doubted}"
        );
        let written = filled("cps-written", &input, language);
        assert_eq!(text(&written, "written-at"), "2026-11-06 10:00 (UTC-05:00)");
        assert!(text(&written, "reasons").contains("“He wants a picture.”"));
    }
}

#[test]
fn a_number_that_this_office_gave_stands_where_it_is_written_down() {
    let mut input = input(&[Happening::ThreatToShare]);
    input.sent.push(Sent {
        notice: None,
        follows: false,
        platform: None,
        service: Some("int-stopncii".to_owned()),
        at: at("2026-11-05T20:00:00-05:00"),
        number: Some("C-0117".to_owned()),
        text: None,
    });
    let form = filled("stopncii", &input, "en");
    assert_eq!((text(&form, "case-number"), text(&form, "made-on")), ("C-0117".to_owned(), "2026-11-05".to_owned()));
    let other = filled("report-remove", &input, "en");
    let number = fields(&other).find(|field| field.id == "number").unwrap();
    assert_eq!(number.left_out, Some(LeftOut::Afterwards));
}

#[test]
fn a_complaint_is_about_the_removal_request_and_not_about_what_was_sent_after_it() {
    let mut input = input(&[Happening::PicturesShared]);
    let sent = |number: &str, day: &str, notice, follows| Sent {
        platform: Some("x".to_owned()),
        service: None,
        at: at(&format!("2026-11-{day}T20:00:00-05:00")),
        number: Some(number.to_owned()),
        text: Some(format!("Text {number}")),
        notice,
        follows,
    };
    input.sent = vec![
        sent("R-1", "03", None, false),
        sent("R-2", "04", Some(NoticeKind::TakeItDown), false),
        sent("R-3", "05", None, true),
        sent("R-4", "05", Some(NoticeKind::TakeItDown), true),
        sent("R-5", "05", Some(NoticeKind::Dsa), false),
        sent("R-6", "03", Some(NoticeKind::TakeItDown), false),
        sent("R-7", "05", None, false),
    ];
    let form = filled("ftc-take-it-down", &input, "en");
    assert!(text(&form, "asked-on").starts_with("2026-11-04"), "{}", text(&form, "asked-on"));
    assert!(text(&form, "asked-how").contains("R-2") && text(&form, "asked-what").contains("Text R-2"));
    assert_eq!(text(&form, "platform"), content::platform_name("x").unwrap());
    input.sent.retain(|one| one.follows || one.notice != Some(NoticeKind::TakeItDown));
    let form = filled("ftc-take-it-down", &input, "en");
    for id in ["platform", "asked-on", "asked-how", "asked-what"] {
        assert_eq!(text(&form, id), "", "{id}: nothing else was a request");
    }
}

#[test]
fn a_form_that_is_not_there_is_not_found() {
    let gone = fill("nowhere", &input(&[]), Words::english(), Words::english());
    assert!(matches!(gone, Err(Failure::NotFound)));
}

#[test]
fn forms_are_listed_by_what_they_belong_to() {
    let all = forms(Words::english());
    assert_eq!(all.len(), content::forms().len());
    let tip = all.iter().find(|one| one.id == "ncmec-cybertipline").unwrap();
    assert_eq!(tip.service.as_deref(), Some("us-ncmec-cybertipline"));
}

#[test]
fn every_field_says_what_fills_it_or_is_left_to_the_person() {
    let mut filled_by = BTreeSet::new();
    for form in content::forms() {
        for field in form.sections.iter().flat_map(|section| &section.fields) {
            filled_by.extend(field.from.iter().copied());
            let empty = field.from.is_empty() && field.pick.is_empty();
            assert!(field.kind != FieldKind::There || empty, "{} {}", form.id, field.id);
        }
    }
    assert!(filled_by.len() > 35, "{filled_by:?}");
}
