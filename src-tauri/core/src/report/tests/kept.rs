//! A report under way: the person's own words are there again after a lock, and what was erased is not.

use super::*;
use crate::{
    clock::Clock,
    evidence::{Depicts, ErasureDraft, Intake, IntakeSource, Quietly, Reader, ReferenceDraft},
    journal::{
        Journal,
        tests::{journal, new_case},
    },
    vault::Secret,
};

fn kept(text: &str) -> KeptDraft {
    KeptDraft {
        platform: "discord".into(),
        route: "message-in-app".into(),
        cite: vec!["an id".into()],
        told: vec!["age".into()],
        anonymous: true,
        short: true,
        language: Some("en".into()),
        saved: vec!["message links".into()],
        texts: vec![KeptText {
            id: "note".into(),
            label: "A note".into(),
            drafted: "As drafted.".into(),
            text: text.into(),
            newer: true,
        }],
    }
}

#[test]
fn a_draft_is_there_after_unlocking_again_until_it_is_forgotten() {
    let (folder, journal) = journal();
    let case = new_case(&journal);
    assert_eq!(journal.kept_draft(&case, "discord", "message-in-app").unwrap(), None);
    journal.keep_draft(&case, &kept("Mine.")).unwrap();
    journal.keep_draft(&case, &kept("Mine: “{ $x }” <b>\u{202e}\n=1+1")).unwrap();
    let before = journal.custody(&case).unwrap().length;
    drop(journal);
    let dir = folder.path().join("vault");
    let journal = Journal::unlock(&dir, &Secret::from("granite under the lamp"), Clock::system()).unwrap();
    assert_eq!(journal.findings(), []);
    let again = journal.kept_draft(&case, "discord", "message-in-app").unwrap();
    assert_eq!(again, Some(kept("Mine: “{ $x }” <b>\u{202e}\n=1+1")));
    assert_eq!(journal.kept_draft(&case, "discord", "account-in-app").unwrap(), None);
    assert_eq!(journal.kept_draft(&new_case(&journal), "discord", "message-in-app").unwrap(), None);
    let other = KeptDraft { route: "account-in-app".into(), ..kept("Another.") };
    journal.keep_draft(&case, &other).unwrap();
    let routes = |drafts: Vec<KeptDraft>| drafts.into_iter().map(|one| one.route).collect::<BTreeSet<_>>();
    let both = BTreeSet::from(["account-in-app".to_owned(), "message-in-app".to_owned()]);
    assert_eq!(routes(journal.kept_drafts(&case).unwrap()), both);
    assert_eq!(journal.kept_drafts(&new_case(&journal)).unwrap(), []);
    // A working paper is no part of the record.
    assert_eq!(journal.custody(&case).unwrap().length, before);
    assert!(journal.search(&case, "Mine", 5).unwrap().is_empty());
    journal.forget_draft(&case, "discord", "message-in-app").unwrap();
    assert_eq!(journal.kept_draft(&case, "discord", "message-in-app").unwrap(), None);
    assert!(journal.check_chains().unwrap().0.ok);
}

#[test]
fn a_draft_needs_its_case() {
    let (_folder, journal) = journal();
    assert!(matches!(journal.keep_draft("no case", &kept("x")), Err(Failure::NotFound)));
    assert!(matches!(journal.kept_draft("no case", "discord", "x"), Err(Failure::NotFound)));
    assert!(matches!(journal.forget_draft("no case", "discord", "x"), Err(Failure::NotFound)));
}

#[test]
fn what_was_erased_or_protected_does_not_live_on_in_a_draft() {
    let (folder, journal) = journal();
    let case = new_case(&journal);
    let take = |name: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, name).unwrap();
        let reader = Reader::at("no-reader".into());
        let source = IntakeSource::default();
        let intake = Intake::begin(&journal, &reader, &case, Some(Depicts::NothingSexual), None, source).unwrap();
        intake.take(&path, &[], &Quietly).unwrap().item
    };
    let (erased, locked, stays) = (take("a.txt"), take("b.txt"), take("c.txt"));
    let url = "https://posts.example/p/77?a=\"x\"&b=\\";
    let reference = ReferenceDraft {
        text: "It is there.".to_owned(),
        url: Some(url.to_owned()),
        seen: Some("2026-11-05T05:05:00-05:00".to_owned()),
        ..ReferenceDraft::default()
    };
    let reference = journal.add_reference(&case, &reference).unwrap();
    let hashes = [&erased, &locked, &stays].map(|item| item.sha256.clone().unwrap());
    journal.keep_draft(&case, &kept(&format!("{} {url} {} mine {}", hashes[0], hashes[1], hashes[2]))).unwrap();
    let erasure = ErasureDraft {
        reason: "Not mine.".into(),
        instructed_by: Some("An officer".into()),
        instructed_at: Some("2026-11-05T05:05:00-05:00".into()),
        despite_hold: false,
    };
    journal.erase_evidence(&erased.id, &erasure).unwrap();
    journal.erase_evidence(&reference.id, &erasure).unwrap();
    journal.protect(&locked.id, "It shows more than I thought.").unwrap();
    let again = journal.kept_draft(&case, "discord", "message-in-app").unwrap().unwrap();
    assert_eq!(again, kept(&format!("   mine {}", hashes[2])));
}

#[test]
fn the_address_of_one_reference_is_taken_out_and_those_that_begin_or_end_like_it_stay() {
    let (_folder, journal) = journal();
    let case = new_case(&journal);
    let url = "https://posts.example/p/7";
    let draft =
        ReferenceDraft { text: "It is there.".to_owned(), url: Some(url.to_owned()), ..ReferenceDraft::default() };
    let reference = journal.add_reference(&case, &draft).unwrap();
    let others = format!("{url}7\n{url}/8\n{url}?n=1\n{url}.html\nhttps://kept.example/{url}");
    let said = format!("{url}\n{others}\nIt is at {url}. Or “{url}” ({url}), {url}");
    let mut one = kept(&said);
    one.texts[0].drafted = url.to_owned();
    one.texts[0].label = "A label \\u0041 { } as it is".to_owned();
    journal.keep_draft(&case, &one).unwrap();
    journal.keep_report_draft(&case, "x", "unreadable", &format!("not JSON {url}")).unwrap();
    journal.erase_evidence(&reference.id, &ErasureDraft { reason: "Not mine.".into(), ..Default::default() }).unwrap();
    one.texts[0].text = format!("\n{others}\nIt is at . Or “” (), ");
    one.texts[0].drafted = String::new();
    assert_eq!(journal.kept_drafts(&case).unwrap(), [one]);
    assert_eq!(journal.kept_report_draft(&case, "x", "unreadable").unwrap(), None);
}

#[test]
fn a_draft_that_nobody_can_read_hides_no_other() {
    let (_folder, journal) = journal();
    let case = new_case(&journal);
    journal.keep_report_draft(&case, "x", "unreadable", "{\"platform\": 7}").unwrap();
    journal.keep_draft(&case, &kept("Mine.")).unwrap();
    assert_eq!(journal.kept_drafts(&case).unwrap(), [kept("Mine.")]);
    assert_eq!(journal.kept_draft(&case, "x", "unreadable").unwrap(), None);
}
