use super::*;
use crate::{
    clock::Clock,
    evidence::{ErasureDraft, ReferenceDraft},
    journal::tests::{journal, new_case},
    vault::Secret,
};

fn draft(form: &str, words: &str) -> FormDraft {
    FormDraft { form: form.into(), words: words.into() }
}

fn place(case: &str, place: &str) -> Option<LastPlace> {
    Some(LastPlace { case_id: case.into(), place: place.into() })
}

#[test]
fn what_was_typed_and_the_place_are_there_after_unlocking_again() {
    let (folder, journal) = journal();
    let case = new_case(&journal);
    let before = journal.custody(&case).unwrap().length;
    assert_eq!((journal.form_drafts(&case).unwrap(), journal.last_place().unwrap()), (vec![], None));
    journal.keep_form_draft(&case, &draft("[\"entry\"]", "{\"text\":\"He wr\"}")).unwrap();
    let typed = draft("[\"entry\"]", "{\"text\":\"He wrote “{ $x }” \u{202e}\\n=1+1 quetzal\"}");
    journal.keep_form_draft(&case, &typed).unwrap();
    journal.keep_place(&case, "{\"page\":\"preserve\"}").unwrap();
    journal.keep_place(&case, "{\"page\":\"entry\"}").unwrap();
    drop(journal);
    let dir = folder.path().join("vault");
    let journal = Journal::unlock(&dir, &Secret::from("granite under the lamp"), Clock::system()).unwrap();
    assert_eq!(journal.findings(), []);
    assert_eq!(journal.form_drafts(&case).unwrap(), [typed]);
    assert_eq!(journal.last_place().unwrap(), place(&case, "{\"page\":\"entry\"}"));
    // A working paper is no part of the record.
    assert_eq!(journal.custody(&case).unwrap().length, before);
    assert!(journal.search(&case, "quetzal", 5).unwrap().is_empty());
    assert!(!format!("{:?}", journal.timeline(&case, None, None).unwrap()).contains("quetzal"));
    journal.forget_form_draft(&case, "[\"entry\"]").unwrap();
    assert_eq!(journal.form_drafts(&case).unwrap(), []);
    assert!(journal.last_place().unwrap().is_some());
    assert!(journal.check_chains().unwrap().0.ok);
}

#[test]
fn a_draft_belongs_to_its_case_and_there_is_one_place() {
    let (_folder, journal) = journal();
    let [one, other] = [new_case(&journal), new_case(&journal)];
    journal.keep_form_draft(&one, &draft("[\"entry\"]", "\"one\"")).unwrap();
    journal.keep_form_draft(&other, &draft("[\"entry\"]", "\"other\"")).unwrap();
    journal.keep_place(&one, "{}").unwrap();
    journal.keep_place(&other, "{}").unwrap();
    assert_eq!(journal.last_place().unwrap(), place(&other, "{}"));
    journal.forget_form_draft(&one, "[\"entry\"]").unwrap();
    assert_eq!(journal.form_drafts(&other).unwrap(), [draft("[\"entry\"]", "\"other\"")]);
    assert!(matches!(journal.keep_form_draft("no case", &draft("x", "x")), Err(Failure::NotFound)));
    assert!(matches!(journal.form_drafts("no case"), Err(Failure::NotFound)));
    assert!(matches!(journal.forget_form_draft("no case", "x"), Err(Failure::NotFound)));
    // A case that is not there leaves the place as it was.
    assert!(matches!(journal.keep_place("no case", "{}"), Err(Failure::NotFound)));
    assert_eq!(journal.last_place().unwrap(), place(&other, "{}"));
}

#[test]
fn what_was_erased_does_not_live_on_in_a_form() {
    let (_folder, journal) = journal();
    let case = new_case(&journal);
    let url = "https://posts.example/p/77?a=\"x\"&b=\\";
    let there = ReferenceDraft { text: "It is there.".into(), url: Some(url.into()), ..ReferenceDraft::default() };
    let item = journal.add_reference(&case, &there).unwrap();
    let words = |url: &str| {
        let sent = serde_json::json!({ "drafted": url, "text": format!("{url} and {url}8"), "newer": false });
        serde_json::json!({ "sent": sent, "chosen": [url], "many": 3 }).to_string()
    };
    journal.keep_form_draft(&case, &draft("[\"note\"]", &words(url))).unwrap();
    journal.keep_form_draft(&case, &draft(&format!("[\"protect\",\"{}\"]", item.id), "{\"text\":\"Mine.\"}")).unwrap();
    journal.keep_form_draft(&case, &draft("[\"unreadable\"]", &format!("not JSON {url}"))).unwrap();
    journal.erase_evidence(&item.id, &ErasureDraft { reason: "Not mine.".into(), ..Default::default() }).unwrap();
    let left = serde_json::json!({
        "sent": { "drafted": "", "text": format!(" and {url}8"), "newer": false }, "chosen": [""], "many": 3,
    });
    assert_eq!(journal.form_drafts(&case).unwrap(), [draft("[\"note\"]", &left.to_string())]);
}
