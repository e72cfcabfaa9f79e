//! Notices out of a case.

use super::*;
use crate::{
    evidence::ReferenceDraft,
    journal::{AccountDraft, Certainty, EntryDraft, EntryKind, SubmissionDraft},
};

fn request(cite: Vec<String>) -> NoticeRequest {
    NoticeRequest {
        kind: NoticeKind::TakeItDown,
        platform: Some("x".into()),
        receiver: None,
        cite,
        addresses: vec![],
        shows: Some("A photo".into()),
        capacity: Some(Capacity::Guardian),
        reasons: vec![Reason::Under18],
        more: None,
        believes: true,
        name: Some("Dana Field".into()),
        contact: Some("dana@example.org".into()),
    }
}

#[test]
fn it_names_what_was_cited_and_nothing_of_the_words_that_were_typed_elsewhere() {
    let (_folder, journal) = journal();
    let case = new_case(&journal);
    let account = AccountDraft { platform: "x".into(), handle: "grey_heron_41".into(), user_id: None, url: None };
    let account = journal.add_account(&case, &account).unwrap().id;
    let reference = ReferenceDraft {
        text: "What Sam told me".into(),
        url: Some("https://posts.example/p/78".into()),
        ..ReferenceDraft::default()
    };
    let reference = journal.add_reference(&case, &reference).unwrap().id;
    let entry = EntryDraft {
        kind: EntryKind::Note,
        at: "2026-11-03T21:04:00-05:00".into(),
        certainty: Certainty::Exact,
        text: "Sam saw it.".into(),
        accounts: vec![],
        sign: None,
    };
    let entry = journal.add_entry(&case, &entry).unwrap().id;
    let hotline = SubmissionDraft {
        service: Some("us-ncmec-cybertipline".into()),
        route: "form".into(),
        at: "2026-11-04T08:00:00-05:00".into(),
        number: Some("555-0101".into()),
        ..SubmissionDraft::default()
    };
    journal.add_submission(&case, &hotline).unwrap();
    let all = request(vec![account.clone(), reference.clone(), entry, reference]);
    let told = text(&journal.notice(&case, &all, Words::english()).unwrap());
    for wanted in ["grey_heron_41", "https://posts.example/p/78", "2026-11-03 21:04 (UTC-05:00)", "555-0101", "To: X"] {
        assert_eq!(told.matches(wanted).count(), 1, "{wanted}: {told}");
    }
    assert!(!told.contains("Sam"), "{told}");
    let only = text(&journal.notice(&case, &request(vec![account]), Words::english()).unwrap());
    assert!(!only.contains("p/78") && !only.contains("21:04"), "{only}");
    assert!(journal.notice(&case, &request(vec!["gone".into()]), Words::english()).is_err());
}

#[test]
fn what_was_typed_about_where_a_reference_is_goes_to_nobody() {
    let (_folder, journal) = journal();
    let case = new_case(&journal);
    let chat = |seen: Option<&str>| ReferenceDraft {
        text: "What Sam told me".into(),
        where_it_is: Some("Sam's tablet, in the chat".into()),
        seen: seen.map(str::to_owned),
        ..ReferenceDraft::default()
    };
    let timed = journal.add_reference(&case, &chat(Some("2026-11-03T21:04:00-05:00"))).unwrap().id;
    let bare = journal.add_reference(&case, &chat(None)).unwrap().id;
    for language in ["en", "es"] {
        let told =
            text(&journal.notice(&case, &request(vec![timed.clone(), bare.clone()]), Words::of(language)).unwrap());
        assert!(!told.contains("Sam") && !told.contains("tablet"), "{told}");
        assert_eq!(told.matches("2026-11-03 21:04 (UTC-05:00)").count(), 1, "{told}");
    }
}

#[test]
fn a_site_that_is_not_in_the_catalogue_is_named_as_it_was_typed() {
    let (_folder, journal) = journal();
    let case = new_case(&journal);
    let other = NoticeRequest { platform: None, receiver: Some("pictures.example".into()), ..request(vec![]) };
    let notice = journal.notice(&case, &other, Words::english()).unwrap();
    assert!(text(&notice).starts_with("To: pictures.example\n"), "{}", text(&notice));
    assert!(!notice.complete && notice.url.is_none());
}
