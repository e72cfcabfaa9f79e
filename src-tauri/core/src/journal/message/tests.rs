use super::*;
use crate::{
    evidence::{Depicts, ErasureDraft, Intake, IntakeSource, Quietly, Reader},
    journal::tests::{journal, new_case},
};

fn new(position: i64, sender: &str, text: &str) -> NewMessage {
    let utc = 1_793_757_840_000 + position * 60_000;
    NewMessage {
        chat: None,
        sender: Some(sender.to_owned()),
        sender_id: None,
        own: false,
        notice: false,
        written: format!("03/11/26, 21:0{}", 4 + position),
        clock: None,
        at: Some((format!("2026-11-03T21:0{}:00-05:00", 4 + position), utc)),
        doubts: String::new(),
        text: text.to_owned(),
        attachment: None,
        media: 0,
        deleted: false,
        raw: Some(format!("raw {text}")),
    }
}

fn row() -> ChatRow {
    ChatRow { format: "discord".to_owned(), zone: None, date_order: None, not_understood: 0 }
}

/// Four messages in the file of an item: one that is certain, one without a zone, one whose day nobody can tell, and what the app
/// says. Their ids.
pub(crate) fn with_messages(journal: &Journal, case: &str, item: &str) -> Vec<String> {
    let messages = [
        new(0, "grey_heron_41", "send more,\nor I tell all"),
        NewMessage {
            clock: Some("2026-11-03T21:05:00".to_owned()),
            doubts: "zone".to_owned(),
            ..new(1, "Robin", "no")
        },
        NewMessage {
            at: None,
            written: "04/11/26, 21:06".to_owned(),
            doubts: "date-order".to_owned(),
            ..new(2, "Robin", "stop")
        },
        NewMessage { sender: None, notice: true, ..new(3, "", "encrypted wombat") },
    ];
    journal.write(|w| w.add_messages(case, item, &row(), &messages)).unwrap();
    let filter = MessageFilter { item: Some(item.to_owned()), limit: 10, ..MessageFilter::default() };
    journal.messages(case, &filter).unwrap().messages.into_iter().map(|one| one.id).collect()
}

fn given() -> (tempfile::TempDir, Journal, String, String) {
    let (folder, journal) = journal();
    let case = new_case(&journal);
    let path = folder.path().join("chat.txt");
    std::fs::write(&path, "hello").unwrap();
    let reader = Reader::at("no-reader".into());
    let intake =
        Intake::begin(&journal, &reader, &case, Some(Depicts::NothingSexual), None, IntakeSource::default()).unwrap();
    let item = intake.take(&path, &[], &Quietly).unwrap().item.id;
    (folder, journal, case, item)
}

fn all(journal: &Journal, case: &str, words: &str) -> Vec<Message> {
    let filter = MessageFilter { words: words.to_owned(), limit: 100, ..MessageFilter::default() };
    journal.messages(case, &filter).unwrap().messages
}

#[test]
fn messages_are_listed_found_and_placed_with_their_doubts() {
    let (_folder, journal, case, item) = given();
    let account = crate::journal::AccountDraft {
        platform: "Discord".to_owned(),
        handle: "@Grey_Heron_41".to_owned(),
        user_id: None,
        url: None,
    };
    let account = journal.add_account(&case, &account).unwrap().id;
    let ids = with_messages(&journal, &case, &item);
    let messages = all(&journal, &case, "");
    assert_eq!(messages.len(), 4);
    assert_eq!((messages[0].account.as_ref(), messages[1].account.as_ref()), (Some(&account), None));
    let certainty: Vec<_> = messages.iter().map(|one| one.certainty).collect();
    assert_eq!(certainty, [Certainty::Exact, Certainty::About, Certainty::Exact, Certainty::Unknown]);
    assert_eq!(all(&journal, &case, "ROBIN").len(), 2);
    assert_eq!(all(&journal, &case, "i tell").len(), 1);
    let found = journal.search(&case, "tell all", 5).unwrap();
    assert_eq!((found[0].kind.as_str(), &found[0].id), ("message", &ids[0]));
    let moments = journal.timeline(&case, None, None).unwrap();
    let told: Vec<_> = moments.iter().filter(|one| one.kind == "message").map(|one| one.title.as_str()).collect();
    assert_eq!(told, ["grey_heron_41: send more,\nor I tell all", "Robin: no"], "what has no day is on no timeline");
    // Of another case nothing is told.
    assert_eq!(journal.messages_among(&new_case(&journal), &ids).unwrap(), []);
}

#[test]
fn what_was_read_never_changes_and_only_its_time_is_understood_better() {
    let (_folder, journal, case, item) = given();
    let ids = with_messages(&journal, &case, &item);
    for change in ["text = 'x'", "sender = 'x'", "raw = 'x'", "written_time = 'x'", "position = 9"] {
        let done = journal.write(|w| Ok(w.tx().execute(&format!("UPDATE message SET {change}"), [])?));
        assert!(done.is_err(), "{change}");
    }
    assert!(journal.write(|w| Ok(w.tx().execute("DELETE FROM message", [])?)).is_err());
    assert!(journal.write(|w| Ok(w.tx().execute("DELETE FROM chat", [])?)).is_err());
    let better = [
        new(0, "grey_heron_41", "send more,\nor I tell all"),
        new(1, "Robin", "no"),
        NewMessage { written: "04/11/26, 21:06".to_owned(), ..new(2, "Robin", "stop") },
        NewMessage { sender: None, notice: true, ..new(3, "", "encrypted wombat") },
    ];
    journal.write(|w| w.understand_messages(&item, &row(), &better)).unwrap();
    let messages = all(&journal, &case, "");
    assert!(messages.iter().all(|one| one.doubts.is_empty() && one.at.is_some()));
    assert_eq!(messages.iter().map(|one| &one.id).collect::<Vec<_>>(), ids.iter().collect::<Vec<_>>());
    let other = [new(0, "grey_heron_41", "something else"), better[1].clone(), better[2].clone(), better[3].clone()];
    for wrong in [&other[..], &better[..2]] {
        let done = journal.write(|w| w.understand_messages(&item, &row(), wrong));
        assert!(matches!(done, Err(Failure::ChatOtherFormat)));
    }
    assert_eq!(all(&journal, &case, ""), messages, "all of it or nothing");
}

#[test]
fn of_a_file_that_was_closed_no_message_is_told_and_of_an_erased_one_none_is_left() {
    let (_folder, journal, case, item) = given();
    let ids = with_messages(&journal, &case, &item);
    journal.protect(&item, "It shows more than I thought.").unwrap();
    assert_eq!(all(&journal, &case, ""), []);
    assert_eq!(journal.messages_among(&case, &ids).unwrap(), []);
    assert_eq!(journal.messages_of(&case, std::slice::from_ref(&item)).unwrap(), []);
    assert_eq!(journal.closed_messages_among(&case, &ids).unwrap().len(), 4);
    assert_eq!(journal.search(&case, "wombat", 5).unwrap(), []);
    assert!(journal.timeline(&case, None, None).unwrap().iter().all(|one| one.kind != "message"));
    assert_eq!(journal.chat_row(&item).unwrap(), None);
    let erasure = ErasureDraft {
        reason: "They have it.".to_owned(),
        instructed_by: Some("The police".to_owned()),
        instructed_at: Some("2026-11-06T10:00:00-05:00".to_owned()),
        despite_hold: false,
    };
    journal.erase_evidence(&item, &erasure).unwrap();
    let left: (u32, u32, u32) = journal
        .read(|db| {
            Ok(db.query_row(
                "SELECT (SELECT count(*) FROM message), (SELECT count(*) FROM chat),
                     (SELECT count(*) FROM search WHERE kind = 'message')",
                [],
                |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
            )?)
        })
        .unwrap();
    assert_eq!(left, (0, 0, 0));
    journal.custody(&case).unwrap();
}

#[test]
fn a_quote_is_on_one_line_and_ends_between_two_characters() {
    assert_eq!(quote(" a\n\u{202e}b\tc "), "a b c");
    let long = quote(&"👩‍👧".repeat(600));
    assert!(long.ends_with("👩‍👧 …") && long.matches("👩‍👧").count() == 500);
}
