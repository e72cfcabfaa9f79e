//! What a draft takes from a record, and what it leaves there.

use super::*;
use crate::{
    evidence::{Depicts, EvidenceItem, Intake, IntakeSource, Quietly, ReferenceDraft},
    journal::{
        AccountDraft, Certainty, Entry, EntryDraft, EntryKind, Journal,
        message::tests::with_messages,
        tests::{journal, new_case},
    },
};

struct Given {
    _folder: tempfile::TempDir,
    journal: Journal,
    case: String,
    account: String,
    entry: Entry,
    item: EvidenceItem,
    reference: EvidenceItem,
}

fn given() -> Given {
    let (folder, journal) = journal();
    let case = new_case(&journal);
    let mut situation = Situation::default_for("US");
    situation.happening = vec![Happening::ThreatToShare];
    journal.set_situation(&case, &situation).unwrap();
    let account =
        AccountDraft { platform: "Discord".to_owned(), handle: "grey_heron_41".to_owned(), user_id: None, url: None };
    let account = journal.add_account(&case, &account).unwrap().id;
    let entry = EntryDraft {
        kind: EntryKind::Note,
        at: "2026-11-03T21:04:00-05:00".to_owned(),
        certainty: Certainty::Exact,
        text: "Robin told me of it.".to_owned(),
        accounts: vec![account.clone()],
        sign: None,
    };
    let entry = journal.add_entry(&case, &entry).unwrap();
    let path = folder.path().join("chat with Robin.txt");
    std::fs::write(&path, "hello").unwrap();
    let reader = crate::evidence::Reader::at("no-reader".into());
    let intake =
        Intake::begin(&journal, &reader, &case, Some(Depicts::NothingSexual), None, IntakeSource::default()).unwrap();
    let item = intake.take(&path, &[], &Quietly).unwrap().item;
    let reference = ReferenceDraft {
        text: "Robin found it.".to_owned(),
        where_it_is: Some("on Robin’s tablet".to_owned()),
        url: Some("https://posts.example/p/77".to_owned()),
        seen: Some("2026-11-05T05:05:00-05:00".to_owned()),
        ..ReferenceDraft::default()
    };
    let reference = journal.add_reference(&case, &reference).unwrap();
    Given { _folder: folder, journal, case, account, entry, item, reference }
}

impl Given {
    fn draft(&self, cite: &[&str]) -> Result<Draft, Failure> {
        let request = DraftRequest {
            platform: "discord".to_owned(),
            route: "not-a-user-form".to_owned(),
            cite: cite.iter().map(|id| (*id).to_owned()).collect(),
            ..DraftRequest::default()
        };
        self.journal.report_draft(&self.case, &request, Words::english())
    }
}

#[test]
fn a_draft_cites_by_number_and_never_quotes() {
    let given = given();
    let ids = [given.account.as_str(), &given.entry.id, &given.item.id, &given.reference.id, &given.item.id];
    let draft = given.draft(&ids).unwrap();
    let text = all_text(&draft);
    assert!(text.contains("grey_heron_41") && text.contains("2026-11-03 21:04 (UTC-05:00), entry 1"), "{text}");
    assert_eq!(text.matches(&given.item.sha256.clone().unwrap()).count(), 1, "{text}");
    assert!(text.contains("https://posts.example/p/77 (reference 2 in my notes)"), "{text}");
    for unsaid in ["Robin", "tablet", "A case", "05:05", "chat with"] {
        assert!(!text.contains(unsaid), "{unsaid}: {text}");
    }
}

#[test]
fn nothing_is_named_that_was_not_chosen() {
    let given = given();
    let text = all_text(&given.draft(&[]).unwrap());
    assert!(!text.contains("grey_heron_41") && !text.contains("entry 1") && !text.contains("SHA-256"), "{text}");
    // An entry brings its number and time, and not the account that it is about.
    let text = all_text(&given.draft(&[&given.entry.id]).unwrap());
    assert!(text.contains("entry 1") && !text.contains("grey_heron_41"), "{text}");
}

#[test]
fn nothing_of_an_item_is_told_after_it_was_locked() {
    let given = given();
    given.journal.protect(&given.item.id, "It shows more than I thought.").unwrap();
    let text = all_text(&given.draft(&[&given.item.id]).unwrap());
    assert!(text.contains("item 1, which is locked") && !text.contains("SHA-256"), "{text}");
}

#[test]
fn ids_of_nothing_or_of_another_case_are_not_found() {
    let given = given();
    assert!(matches!(given.draft(&["nothing"]), Err(Failure::NotFound)));
    let other = new_case(&given.journal);
    let request = DraftRequest {
        platform: "discord".to_owned(),
        route: "message-in-app".to_owned(),
        cite: vec![given.entry.id.clone()],
        ..DraftRequest::default()
    };
    assert!(matches!(given.journal.report_draft(&other, &request, Words::english()), Err(Failure::NotFound)));
    assert!(matches!(given.journal.report_draft("no case", &request, Words::english()), Err(Failure::NotFound)));
}

#[test]
fn a_message_is_quoted_with_its_account_and_the_file_that_it_stands_in() {
    let given = given();
    let ids = with_messages(&given.journal, &given.case, &given.item.id);
    let text = all_text(&given.draft(&[&ids[0], &ids[1], &ids[2]]).unwrap());
    for part in [
        "- grey_heron_41 (Discord), 2026-11-03 21:04 (UTC-05:00): “send more, or I tell all” (item 1)",
        "- Robin, 2026-11-03 21:05 as the clock showed it, time zone not known: “no” (item 1)",
        "- Robin, time as written: 04/11/26, 21:06, which can be read in two ways or not at all: “stop” (item 1)",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    // The file is named once, with its hash, whether it was chosen or not.
    let hash = given.item.sha256.clone().unwrap();
    assert_eq!(text.matches(&hash).count(), 1, "{text}");
    let both = all_text(&given.draft(&[&ids[0], &given.item.id]).unwrap());
    assert_eq!(both.matches(&hash).count(), 1, "{both}");
}

#[test]
fn nothing_is_quoted_of_a_file_that_was_closed_or_erased() {
    let given = given();
    let ids = with_messages(&given.journal, &given.case, &given.item.id);
    let kept = |journal: &Journal| {
        let text = all_text(&given.draft(&[&ids[0], &ids[1]]).unwrap());
        journal
            .keep_draft(
                &given.case,
                &KeptDraft {
                    platform: "discord".to_owned(),
                    route: "not-a-user-form".to_owned(),
                    cite: vec![ids[0].clone(), ids[1].clone()],
                    texts: vec![KeptText { text: format!("I said no. {text}"), drafted: text, ..KeptText::default() }],
                    ..KeptDraft::default()
                },
            )
            .unwrap();
    };
    kept(&given.journal);
    given.journal.protect(&given.item.id, "It shows more than I thought.").unwrap();
    let draft = given.journal.kept_draft(&given.case, "discord", "not-a-user-form").unwrap().unwrap();
    assert!(!draft.texts[0].text.contains("or I tell all") && !draft.texts[0].drafted.contains("or I tell all"));
    assert!(draft.texts[0].text.starts_with("I said no. "), "what the person wrote stays");
    let text = all_text(&given.draft(&[&ids[0]]).unwrap());
    assert!(text.contains("item 1, which is locked") && !text.contains("or I tell all"), "{text}");
    let erasure = crate::evidence::ErasureDraft {
        reason: "They have it.".to_owned(),
        instructed_by: Some("The police".to_owned()),
        instructed_at: Some("2026-11-06T10:00:00-05:00".to_owned()),
        despite_hold: false,
    };
    given.journal.erase_evidence(&given.item.id, &erasure).unwrap();
    let draft = given.journal.kept_draft(&given.case, "discord", "not-a-user-form").unwrap().unwrap();
    assert_eq!(draft.cite, Vec::<String>::new());
    assert!(matches!(given.draft(&[&ids[0]]), Err(Failure::NotFound)));
}
