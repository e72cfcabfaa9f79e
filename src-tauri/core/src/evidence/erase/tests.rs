use std::{fs, path::PathBuf};

use super::*;
use crate::{
    evidence::{Depicts, Intake, IntakeSource, Quietly, Reader, ReferenceDraft},
    journal::{
        AccountDraft, Journal,
        tests::{journal, new_case},
    },
};

const AT: &str = "2026-11-20T10:30:00-05:00";

/// In everything that was told of the item that goes, and nowhere else.
const MARK: &str = "quetzal";

fn no_reader() -> Reader {
    Reader::at(PathBuf::from("no-reader"))
}

struct Given {
    folder: tempfile::TempDir,
    journal: Journal,
    case: String,
    /// The item that goes.
    item: String,
    /// Another one, which stays.
    other: String,
}

fn given() -> Given {
    let (folder, journal) = journal();
    let case = new_case(&journal);
    let take = |name: &str| {
        let path = folder.path().join(name);
        fs::write(&path, name).unwrap();
        let source = IntakeSource { received_from: Some(format!("{name}-giver")), ..IntakeSource::default() };
        let permission = Some(format!("{name}-note"));
        let reader = no_reader();
        let intake = Intake::begin(&journal, &reader, &case, Some(Depicts::OtherAdult), permission, source);
        intake.unwrap().take(&path, &[], &Quietly).unwrap().item.id
    };
    let (item, other) = (take(&format!("{MARK}-picture.jpg")), take("finch-picture.jpg"));
    Given { folder, journal, case, item, other }
}

fn because(reason: &str) -> ErasureDraft {
    ErasureDraft { reason: reason.into(), ..ErasureDraft::default() }
}

fn told() -> ErasureDraft {
    ErasureDraft {
        reason: "The police said so.".into(),
        instructed_by: Some("Officer 17".into()),
        instructed_at: Some(AT.into()),
        despite_hold: false,
    }
}

impl Given {
    fn blobs(&self) -> Vec<PathBuf> {
        let folders = fs::read_dir(self.folder.path().join("vault/evidence")).unwrap();
        let files = folders.flat_map(|folder| fs::read_dir(folder.unwrap().path()).unwrap());
        files.map(|file| file.unwrap().path()).collect()
    }

    /// Whether a word stands anywhere in the journal: in a row of any table, or among the words of the search.
    fn tells(&self, word: &str) -> bool {
        let rows = |table: &str| -> Vec<String> {
            self.journal
                .read(|db| {
                    let mut rows = db.prepare(&format!("SELECT * FROM \"{table}\""))?;
                    let columns = rows.column_count();
                    let text = |value: rusqlite::types::Value| match value {
                        rusqlite::types::Value::Blob(bytes) => String::from_utf8_lossy(&bytes).into_owned(),
                        other => format!("{other:?}"),
                    };
                    let all = rows.query_map([], |row| {
                        (0..columns).map(|at| Ok(text(row.get(at)?))).collect::<rusqlite::Result<Vec<_>>>()
                    })?;
                    Ok(all.map(|row| row.unwrap().join(" ")).collect())
                })
                .unwrap()
        };
        let tables: Vec<String> = self
            .journal
            .read(|db| {
                let mut names = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")?;
                Ok(names.query_map([], |row| row.get(0))?.map(Result::unwrap).collect())
            })
            .unwrap();
        assert!(tables.iter().any(|name| name == "search_data"), "the words of the search are among them");
        tables.iter().flat_map(|table| rows(table)).any(|row| row.contains(word))
    }
}

#[test]
fn nothing_of_what_was_erased_is_left_but_its_stub() {
    let given = given();
    let before = given.journal.evidence_item(&given.item).unwrap();
    let sha256 = before.sha256.unwrap();
    assert!(given.tells(MARK) && given.tells(&sha256) && given.tells("finch"));
    let stub = given.journal.erase_evidence(&given.item, &because("Kept by mistake.")).unwrap();
    assert!(!given.tells(MARK) && !given.tells(&sha256));
    assert!(given.tells("finch"), "the other one is as it was");
    assert_eq!((stub.number, stub.kind.as_str(), &stub.added), (1, "file", &before.added));
    let erased = stub.erased.unwrap();
    assert_eq!((erased.reason.as_str(), erased.instructed_by), ("Kept by mistake.", None));
    assert_eq!((stub.title.as_str(), stub.size, stub.depicts, stub.protected), ("", None, None, false));
    assert!(stub.claims.shows.is_empty() && stub.claims.does_not_show.is_empty());
    assert_eq!(given.blobs().len(), 1);
    let out = given.folder.path().join("out");
    given.journal.extract(&given.other, &out, &Quietly).unwrap();
    assert_eq!(fs::read(out).unwrap(), b"finch-picture.jpg");
}

#[test]
fn the_chain_verifies_and_says_what_was_erased_and_why() {
    let given = given();
    let before = given.journal.custody(&given.case).unwrap();
    given.journal.protect(&given.item, &format!("{MARK} may be under 18")).unwrap();
    given.journal.erase_evidence(&given.item, &told()).unwrap();
    let after = given.journal.custody(&given.case).unwrap();
    for (old, new) in before.events.iter().zip(&after.events) {
        assert_eq!((&old.hash, &old.action, &old.subject, &old.at), (&new.hash, &new.action, &new.subject, &new.at));
        assert_eq!(new.detail.is_empty(), new.subject.as_deref() == Some(&given.item), "{new:?}");
    }
    let last = after.events.last().unwrap();
    assert_eq!((last.action.as_str(), last.subject.as_deref()), ("evidence-erased", Some(given.item.as_str())));
    let detail: serde_json::Value = serde_json::from_str(&last.detail).unwrap();
    assert_eq!(
        detail,
        json!({ "number": 1, "kind": "file", "reason": "The police said so.", "instructed_by": "Officer 17",
                "instructed_at": AT, "despite_hold": false })
    );
    assert!(!given.tells(MARK));
}

#[test]
fn what_is_protected_and_kept_goes_only_with_who_said_so_and_when() {
    let given = given();
    given.journal.protect(&given.item, "May be under 18.").unwrap();
    let before = given.journal.custody(&given.case).unwrap().head;
    for draft in [
        because("The police said so."),
        ErasureDraft { instructed_by: None, ..told() },
        ErasureDraft { instructed_by: Some(" ".into()), ..told() },
        ErasureDraft { instructed_at: None, ..told() },
    ] {
        let refused = given.journal.erase_evidence(&given.item, &draft);
        assert!(matches!(refused, Err(Failure::InstructionMissing)), "{draft:?}");
    }
    let no_time = ErasureDraft { instructed_at: Some("yesterday".into()), ..told() };
    assert!(matches!(given.journal.erase_evidence(&given.item, &no_time), Err(Failure::BadTime)));
    let no_reason = ErasureDraft { reason: " \n".into(), ..told() };
    assert!(matches!(given.journal.erase_evidence(&given.item, &no_reason), Err(Failure::NothingWritten)));
    assert_eq!((given.journal.custody(&given.case).unwrap().head, given.blobs().len()), (before, 2));
    let stub = given.journal.erase_evidence(&given.item, &told()).unwrap();
    let erased = stub.erased.unwrap();
    assert_eq!((erased.instructed_by.as_deref(), erased.instructed_at.as_deref()), (Some("Officer 17"), Some(AT)));
    assert!(stub.protected && stub.protected_reason.is_none());
    assert_eq!(given.blobs().len(), 1);
}

#[test]
fn a_reference_goes_with_a_reason_alone_and_with_all_its_words() {
    let given = given();
    let account = AccountDraft { platform: "discord".into(), handle: "grey_heron_41".into(), user_id: None, url: None };
    let account = given.journal.add_account(&given.case, &account).unwrap();
    let draft = ReferenceDraft {
        text: "a nightjar in the chat".into(),
        url: Some("https://example.org/nightjar".into()),
        where_it_is: Some("nightjar phone".into()),
        seen: Some(AT.into()),
        account: Some(account.id),
        ..ReferenceDraft::default()
    };
    let reference = given.journal.add_reference(&given.case, &draft).unwrap();
    let stub = given.journal.erase_evidence(&reference.id, &because("Written down twice.")).unwrap();
    assert_eq!((stub.kind.as_str(), stub.account, stub.url, stub.text), ("reference", None, None, None));
    assert_eq!(stub.times.len(), 1);
    assert!(!given.tells("nightjar") && given.tells("grey_heron_41"));
}

#[test]
fn every_way_to_an_item_copes_with_its_stub() {
    let given = given();
    let (journal, id) = (&given.journal, given.item.as_str());
    journal.erase_evidence(id, &because("Kept by mistake.")).unwrap();
    assert!(matches!(journal.erase_evidence(id, &because("Again.")), Err(Failure::ItemErased)));
    assert!(matches!(journal.protect(id, "Later."), Err(Failure::ItemErased)));
    let out = given.folder.path().join("out");
    assert!(matches!(journal.extract(id, &out, &Quietly), Err(Failure::ItemErased)) && !out.exists());
    let rows = journal.verify_evidence(&given.case, &Quietly).unwrap();
    assert_eq!((rows[0].ok, rows[0].problem.as_deref(), rows[1].problem.as_deref()), (true, Some("erased"), None));
    let (outcome, findings) = journal.check(&Quietly).unwrap();
    assert_eq!((outcome.ok, outcome.items, outcome.not_opened, findings), (true, 1, 0, Vec::new()));
    let moments = journal.timeline(&given.case, None, None).unwrap();
    let moment = moments.iter().find(|moment| moment.id == id).unwrap();
    assert_eq!((moment.kind.as_str(), moment.title.as_str()), ("erased", "Kept by mistake."));
    assert!(journal.search(&given.case, MARK, 10).unwrap().is_empty());
    assert_eq!(journal.search(&given.case, "finch", 10).unwrap().len(), 1);
    // Its number stays its own.
    let path = given.folder.path().join("next.txt");
    fs::write(&path, "next").unwrap();
    let reader = no_reader();
    let intake = Intake::begin(journal, &reader, &given.case, None, None, IntakeSource::default()).unwrap();
    assert_eq!(intake.take(&path, &[], &Quietly).unwrap().item.number, 3);
}

#[test]
fn the_journal_empties_only_what_has_a_stub_and_keeps_the_stub() {
    let given = given();
    let refuses = |sql: &str| given.journal.write(|w| Ok(w.tx().execute(sql, [])?)).is_err();
    let tries =
        ["UPDATE evidence SET sha256 = NULL", "UPDATE evidence SET original_name = NULL", "DELETE FROM custody_detail"];
    for sql in tries {
        assert!(refuses(sql), "{sql}");
    }
    given.journal.protect(&given.item, "May be under 18.").unwrap();
    assert!(refuses("UPDATE protected SET reason = ''"));
    given.journal.erase_evidence(&given.item, &told()).unwrap();
    let tries = [
        "UPDATE evidence SET sha256 = 'ab' WHERE number = 1",
        "UPDATE evidence SET number = 7 WHERE number = 1",
        "UPDATE erased SET reason = ''",
        "DELETE FROM erased",
        "DELETE FROM protected",
        "UPDATE protected SET reason = 'another'",
        "DELETE FROM custody_detail WHERE seq = 3",
    ];
    for sql in tries {
        assert!(refuses(sql), "{sql}");
    }
}
