use super::*;
use crate::journal::tests::{journal, new_case};

fn when(text: &str) -> When {
    When::parse(text).unwrap()
}

fn earlier(to: Receiver, answer: Option<ReplyKind>) -> Earlier {
    Earlier {
        receiver: "Example Pictures".into(),
        to,
        at: when("2026-11-03T21:04:00-05:00"),
        number: Some("555-0100".into()),
        text: Some("To: Example Pictures\n\nThis is my request.".into()),
        answer: answer.map(|kind| (kind, when("2026-11-05T09:00:00-05:00"))),
        late: false,
        asked: 0,
    }
}

fn ids(earlier: &Earlier) -> Vec<String> {
    texts(earlier, Words::english()).into_iter().map(|one| one.id).collect()
}

const ALL: [Receiver; 5] = [
    Receiver::Platform,
    Receiver::Centre,
    Receiver::Notice(NoticeKind::TakeItDown),
    Receiver::Notice(NoticeKind::Dsa),
    Receiver::Notice(NoticeKind::Uk),
];

#[test]
fn each_text_quotes_number_and_day_and_never_offers_the_picture() {
    for language in ["en", "es"] {
        for to in ALL {
            for answer in ReplyKind::ALL.into_iter().map(Some).chain([None]) {
                for late in [false, true] {
                    let earlier = Earlier { late, ..earlier(to, answer) };
                    for one in texts(&earlier, Words::of(language)) {
                        let about = format!("{language} {to:?} {answer:?} {}\n{}", one.id, one.text);
                        assert!(one.text.contains("555-0100"), "{about}");
                        assert!(one.text.contains("2026-11-03 21:04 (UTC-05:00)"), "{about}");
                        assert!(!one.text.contains("follow-up-") && !one.text.contains('{'), "{about}");
                        assert!(!one.text.contains("  ") && !one.text.contains(" \n"), "{about}");
                        assert!(!one.know.is_empty() && one.language == language, "{about}");
                        assert!(!one.title.starts_with("follow-up") && !one.reason.starts_with("follow-up"), "{about}");
                    }
                }
            }
        }
    }
}

#[test]
fn which_texts_there_are_depends_on_what_they_said_and_on_the_law() {
    let act = Receiver::Notice(NoticeKind::TakeItDown);
    assert_eq!(ids(&earlier(Receiver::Platform, None)), ["ask-again"]);
    assert_eq!(ids(&earlier(Receiver::Platform, Some(ReplyKind::Refused))), ["second-look"]);
    assert_eq!(ids(&earlier(Receiver::Platform, Some(ReplyKind::AskedForMore))), ["more", "ask-again"]);
    assert_eq!(ids(&earlier(Receiver::Centre, Some(ReplyKind::Received))), ["ask-again"]);
    assert_eq!(ids(&earlier(act, Some(ReplyKind::Removed))), Vec::<String>::new());
    assert_eq!(ids(&earlier(act, None)), ["ask-again"]);
    assert_eq!(ids(&Earlier { late: true, ..earlier(act, None) }), ["complaint", "ask-again"]);
    assert_eq!(ids(&earlier(act, Some(ReplyKind::Refused))), ["second-look"]);
    assert_eq!(ids(&Earlier { late: true, ..earlier(act, Some(ReplyKind::Refused)) }), ["second-look", "complaint"]);
    // No other law sets hours that are known to hold: there is nothing to be late for.
    for kind in [NoticeKind::Dsa, NoticeKind::Uk] {
        assert_eq!(ids(&Earlier { late: true, ..earlier(Receiver::Notice(kind), None) }), ["ask-again"]);
    }
}

#[test]
fn the_complaint_goes_to_the_office_and_holds_the_request_as_it_was_sent() {
    let late = Earlier { late: true, ..earlier(Receiver::Notice(NoticeKind::TakeItDown), None) };
    let complaint = texts(&late, Words::english()).remove(0);
    assert_eq!(complaint.service.as_deref(), Some("us-ftc-take-it-down"));
    assert_eq!(complaint.url.as_deref(), Some("https://takeitdown.ftc.gov/"));
    assert_eq!(complaint.form.as_deref(), Some("ftc-take-it-down"));
    assert!(complaint.text.ends_with("This is my request."), "{}", complaint.text);
    assert!(complaint.know.iter().any(|one| one.contains("removes nothing")));
    let without = Earlier { text: None, number: None, ..late };
    let complaint = texts(&without, Words::english()).remove(0);
    assert!(complaint.text.contains("I was given no number"), "{}", complaint.text);
    assert!(!complaint.text.contains("as I sent it"), "{}", complaint.text);
}

#[test]
fn only_the_form_for_complaints_has_an_address_of_its_own() {
    for to in ALL {
        for one in texts(&earlier(to, Some(ReplyKind::Refused)), Words::english()) {
            assert_eq!(one.service.is_some(), one.id == "complaint", "{}", one.id);
        }
    }
}

#[test]
fn out_of_the_journal_it_knows_the_receiver_the_answer_and_what_was_asked_before() {
    let (_folder, journal) = journal();
    let case = new_case(&journal);
    let draft = crate::journal::SubmissionDraft {
        platform: Some("instagram".into()),
        route: "account-in-app".into(),
        at: "2026-11-03T21:04:00-05:00".into(),
        number: Some("{ $x } 555-0100\u{202e}".into()),
        ..Default::default()
    };
    let id = journal.add_submission(&case, &draft).unwrap().id;
    let text = |words| journal.follow_up_texts(&id, words).unwrap().remove(0).text;
    assert!(text(Words::english()).contains("Its number is { $x } 555-0100."), "{}", text(Words::english()));
    let again = crate::journal::SubmissionDraft { follows: Some(id.clone()), ..draft };
    journal.add_submission(&case, &again).unwrap();
    assert!(text(Words::english()).contains("I have asked before"), "{}", text(Words::english()));
    assert!(journal.follow_up_texts("gone", Words::english()).is_err());
}

#[test]
fn what_is_due_becomes_one_look_for_each_that_was_sent() {
    let (_folder, journal) = journal();
    let case = new_case(&journal);
    let draft = crate::journal::SubmissionDraft {
        service: Some("us-ncmec-cybertipline".into()),
        route: "form".into(),
        at: "2026-11-03T21:04:00-05:00".into(),
        ..Default::default()
    };
    let id = journal.add_submission(&case, &draft).unwrap().id;
    let due_at = |now: &str| {
        due(&journal.submissions(&case).unwrap(), When::parse(now).unwrap().zoned(), Words::english())
            .into_iter()
            .map(|look| (look.submission, look.number, look.platform))
            .collect::<Vec<_>>()
    };
    assert_eq!(due_at("2026-11-04T12:00:00Z"), []);
    assert_eq!(due_at("2026-11-05T12:00:00Z"), [(id.clone(), 1, None)]);
    assert_eq!(due_at("2026-12-05T12:00:00Z"), [(id.clone(), 2, None)], "the later one contains the first");
    let looked = crate::journal::AnswerDraft {
        kind: ReplyKind::Nothing,
        at: "2026-12-05T12:00:00Z".into(),
        text: None,
        look: Some(2),
        next: None,
        corrects: None,
        reason: None,
    };
    journal.answer_submission(&id, &looked).unwrap();
    assert_eq!(due_at("2026-12-06T12:00:00Z"), []);
}

#[test]
fn golden() {
    for (name, to, answer, late) in [
        ("platform-ask-again", Receiver::Platform, None, false),
        ("platform-refused", Receiver::Platform, Some(ReplyKind::Refused), false),
        ("platform-more", Receiver::Platform, Some(ReplyKind::AskedForMore), false),
        ("centre-ask-again", Receiver::Centre, Some(ReplyKind::Received), false),
        ("take-it-down-late", Receiver::Notice(NoticeKind::TakeItDown), None, true),
        ("take-it-down-refused", Receiver::Notice(NoticeKind::TakeItDown), Some(ReplyKind::Refused), false),
        ("dsa-refused", Receiver::Notice(NoticeKind::Dsa), Some(ReplyKind::Refused), false),
        ("uk-ask-again", Receiver::Notice(NoticeKind::Uk), None, false),
    ] {
        for language in ["en", "es"] {
            let earlier = Earlier { late, ..earlier(to, answer) };
            let mut shown = String::new();
            for one in texts(&earlier, Words::of(language)) {
                shown.push_str(&format!(
                    "== {} ({})\n{}\nto: {:?} {:?}\n\n{}\n\n-- {}\n\n",
                    one.title,
                    one.id,
                    one.reason,
                    one.service,
                    one.url,
                    one.text,
                    one.know.join("\n-- ")
                ));
            }
            compare(&format!("{name}.{language}.txt"), &shown);
        }
    }
}

/// Compared with `tests/fixtures/follow-ups`. `CAIRN_WRITE_GOLDEN=1` writes them anew.
fn compare(name: &str, written: &str) {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/follow-ups");
    if std::env::var_os("CAIRN_WRITE_GOLDEN").is_some() {
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join(name), written).unwrap();
    }
    let kept = std::fs::read_to_string(folder.join(name)).unwrap_or_default();
    assert_eq!(kept, written, "{name} differs: look at it, then run again with CAIRN_WRITE_GOLDEN=1");
}
