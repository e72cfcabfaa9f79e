use std::fs;

use super::*;
use crate::{
    clock::Clock,
    evidence::{Depicts, Intake, IntakeSource, Quietly, Reader, ReferenceDraft},
    journal::{
        AccountDraft, AnswerDraft, Certainty, DeviceSheet, EntryDraft, EntryKind, FormDraft, HoldDraft, Journal,
        PermissionAnswer, PermissionDraft, ReplyKind, SubmissionCorrection, SubmissionDraft, TransferDraft,
        tests::{journal, new_case},
    },
    plan::StepState,
    report::{KeptDraft, KeptText},
    situation::Situation,
    vault::{Secret, Vault},
};

const AT: &str = "2026-11-20T10:31:00-05:00";

/// In every word of what goes, and nowhere else.
const MARK: &str = "quetzal";

fn marked(text: &str) -> String {
    format!("{MARK} {text}")
}

fn because(reason: &str) -> ErasureDraft {
    ErasureDraft { reason: reason.into(), ..ErasureDraft::default() }
}

fn write(journal: &Journal, case: &str, text: &str, accounts: Vec<String>) -> String {
    let draft = EntryDraft {
        kind: EntryKind::Observation,
        at: AT.into(),
        certainty: Certainty::Exact,
        text: text.into(),
        accounts,
        sign: Some("device-hide-screen".into()),
    };
    journal.add_entry(case, &draft).unwrap().id
}

fn keep_draft(journal: &Journal, case: &str, cite: &str, text: &str) {
    let text = KeptText {
        id: "note".into(),
        label: "A note".into(),
        drafted: format!("On 2026-11-20 10:31 (UTC-05:00): entry 1. {text}"),
        text: format!("I wrote: {text}. It was on 2026-11-20 15:31 (UTC)."),
        newer: false,
    };
    let draft = KeptDraft {
        platform: "discord".into(),
        route: "message-in-app".into(),
        cite: vec![cite.into(), "another".into()],
        texts: vec![text],
        ..KeptDraft::default()
    };
    journal.keep_draft(case, &draft).unwrap();
}

/// What is typed into a form and not kept yet.
fn keep_form(journal: &Journal, case: &str, form: &str) {
    let words = serde_json::json!({ "text": marked("typed") }).to_string();
    journal.keep_form_draft(case, &FormDraft { form: form.into(), words }).unwrap();
}

/// Every page of the journal's file without its encryption, those that are free as well, and what the head says.
fn plain_bytes(journal: &Journal) -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    let copy = folder.path().join("copy.db");
    fs::copy(journal.vault().journal_path(), &copy).unwrap();
    let mut db = rusqlite::Connection::open(&copy).unwrap();
    db.execute_batch(&format!("PRAGMA key = \"{}\";", *journal.vault().journal_key_pragma())).unwrap();
    let heads = ["head.age", "head-before.age"].map(|name| {
        let only = journal.vault().dir().join(name);
        let kept = fs::read(&only).unwrap();
        // Each on its own: the other one is out of the way while it is read.
        let other = journal.vault().dir().join(if name == "head.age" { "head-before.age" } else { "head.age" });
        let aside = folder.path().join("aside");
        fs::rename(&other, &aside).unwrap();
        let head = serde_json::to_vec(&journal.vault().read_head().unwrap()).unwrap();
        fs::rename(&aside, &other).unwrap();
        assert_eq!(fs::read(&only).unwrap(), kept);
        head
    });
    [db.serialize("main").unwrap().to_vec(), heads.concat()].concat()
}

fn holds(bytes: &[u8], text: &str) -> bool {
    memchr::memmem::find(bytes, text.as_bytes()).is_some()
}

#[test]
fn of_an_erased_entry_nothing_is_left_but_its_number_kind_and_why() {
    let (_folder, journal) = journal();
    let case = new_case(&journal);
    let account = AccountDraft { platform: "discord".into(), handle: "heron".into(), user_id: None, url: None };
    let account = journal.add_account(&case, &account).unwrap().id;
    let id = write(&journal, &case, &marked("first"), vec![account]);
    journal.correct_entry(&id, &marked("second"), &marked("reason")).unwrap();
    let other = write(&journal, &case, "a finch", Vec::new());
    keep_draft(&journal, &case, &id, &marked("second"));
    keep_form(&journal, &case, &format!("correct/{id}"));
    assert!(holds(&plain_bytes(&journal), MARK), "the control");

    let stub = journal.erase_entry(&id, &because("Written about the wrong person.")).unwrap();
    assert_eq!((stub.number, stub.kind, stub.erased.despite_hold), (1, EntryKind::Observation, false));
    assert_eq!(stub.erased.reason, "Written about the wrong person.");
    assert!(!holds(&plain_bytes(&journal), MARK));
    assert!(holds(&plain_bytes(&journal), "finch"), "the other one is as it was");

    let kept = journal.kept_draft(&case, "discord", "message-in-app").unwrap().unwrap();
    assert_eq!(kept.cite, ["another"]);
    assert!(!format!("{kept:?}").contains("2026-11-20 1"), "{kept:?}");
    assert_eq!(journal.entries(&case).unwrap().iter().map(|one| one.number).collect::<Vec<_>>(), [2]);
    assert_eq!(journal.erased_entries(&case).unwrap(), [stub]);
    assert!(matches!(journal.entry(&id), Err(Failure::ItemErased)));
    assert!(matches!(journal.correct_entry(&id, "x", "y"), Err(Failure::ItemErased)));
    assert!(matches!(journal.erase_entry(&id, &because("Again.")), Err(Failure::ItemErased)));
    assert!(matches!(journal.erase_entry("nobody", &because("x")), Err(Failure::NotFound)));
    assert!(matches!(journal.erase_entry(&other, &because(" ")), Err(Failure::NothingWritten)));
    let moments = journal.timeline(&case, None, None).unwrap();
    let moment = moments.iter().find(|moment| moment.id == id).unwrap();
    assert_eq!((moment.kind.as_str(), moment.title.as_str()), ("erased-entry", "Written about the wrong person."));
    let third = write(&journal, &case, "a wren", Vec::new());
    assert_eq!(journal.entry(&third).unwrap().number, 3, "its number stays its own");
    assert_eq!(journal.check(&Quietly).unwrap().1, []);
    let events = journal.custody(&case).unwrap().events;
    let about: Vec<_> = events.iter().filter(|event| event.subject.as_deref() == Some(&id)).collect();
    let told: Vec<_> = about.iter().map(|event| (event.action.as_str(), event.detail.is_empty())).collect();
    assert_eq!(told, [("entry-added", true), ("entry-corrected", true), ("entry-erased", false)]);
}

/// Rows as a chat's file leaves them, without one.
fn chat_of(journal: &Journal, case: &str, item: &str) {
    let chat = "INSERT INTO chat (evidence_id, format, not_understood, written) VALUES (?1, 'text', 0, ?2)";
    let message =
        "INSERT INTO message (id, case_id, evidence_id, position, own, notice, written_time, doubts, text, media,
                       deleted, raw) VALUES (?1, ?2, ?3, 1, 0, 0, ?4, '', ?5, 0, 0, ?5)";
    journal
        .write(|w| {
            w.tx().execute(chat, (item, AT))?;
            w.tx().execute(message, (format!("message-{case}"), case, item, AT, marked("message")))?;
            Ok(())
        })
        .unwrap();
}

/// A case with a row in every table that a case can have.
fn full_case(folder: &tempfile::TempDir, journal: &Journal) -> String {
    let draft =
        super::super::CaseDraft { title: marked("title"), country: "US".into(), region: Some(MARK.to_uppercase()) };
    let case = journal.new_case(&draft).unwrap().id;
    let situation = Situation { platforms: vec![MARK.into()], ..journal.situation(&case).unwrap() };
    journal.set_situation(&case, &situation).unwrap();
    journal.set_step(&case, &format!("step-{MARK}"), StepState::Done).unwrap();
    let account = AccountDraft {
        platform: "discord".into(),
        handle: marked("handle"),
        user_id: Some(marked("id")),
        url: Some(format!("https://example.org/{MARK}")),
    };
    let account = journal.add_account(&case, &account).unwrap().id;
    let entry = write(journal, &case, &marked("first"), vec![account.clone()]);
    journal.correct_entry(&entry, &marked("second"), &marked("reason")).unwrap();
    let gone = write(journal, &case, &marked("third"), Vec::new());
    journal.erase_entry(&gone, &because(&marked("reason"))).unwrap();
    let sheet = DeviceSheet { kind: "phone".into(), make: Some(marked("make")), ..DeviceSheet::default() };
    let device = journal.add_device(&case, &sheet).unwrap().id;
    journal.correct_device(&device, &sheet, &marked("reason")).unwrap();
    let transfer =
        TransferDraft { to: marked("to"), purpose: marked("purpose"), at: AT.into(), ..TransferDraft::default() };
    journal.hand_over_device(&device, &transfer).unwrap();
    let permission = PermissionDraft {
        device: Some(device.clone()),
        account: None,
        answer: PermissionAnswer::Given,
        who: marked("who"),
        what: marked("what"),
        at: Some(AT.into()),
    };
    journal.add_permission(&case, &permission).unwrap();
    let path = folder.path().join(format!("{MARK}.txt"));
    fs::write(&path, MARK).unwrap();
    let reader = Reader::at("no-reader".into());
    let source = IntakeSource { received_from: Some(marked("from")), ..IntakeSource::default() };
    let intake = Intake::begin(journal, &reader, &case, Some(Depicts::NothingSexual), None, source).unwrap();
    let item = intake.take(&path, &[], &Quietly).unwrap().item.id;
    let closed = intake.take(&path, &[], &Quietly).unwrap().item.id;
    journal.protect(&closed, &marked("why")).unwrap();
    let reference = ReferenceDraft { text: marked("text"), ..ReferenceDraft::default() };
    let reference = journal.add_reference(&case, &reference).unwrap().id;
    journal.erase_evidence(&reference, &because(&marked("reason"))).unwrap();
    let sent = SubmissionDraft {
        platform: Some("discord".into()),
        route: "message-in-app".into(),
        at: AT.into(),
        number: Some(marked("number")),
        text: Some(marked("text")),
        ..SubmissionDraft::default()
    };
    let sent = journal.add_submission(&case, &sent).unwrap().id;
    journal.show_confirmation(&sent, &item).unwrap();
    chat_of(journal, &case, &item);
    keep_form(journal, &case, "entry");
    let correction = SubmissionCorrection {
        at: AT.into(),
        number: Some(marked("number, corrected")),
        pin: None,
        text: Some(marked("text")),
        reason: Some(marked("reason")),
    };
    journal.correct_submission(&sent, &correction).unwrap();
    let answer = AnswerDraft {
        kind: ReplyKind::Removed,
        at: AT.into(),
        text: Some(marked("answer")),
        look: None,
        next: None,
        corrects: None,
        reason: None,
    };
    journal.answer_submission(&sent, &answer).unwrap();
    keep_draft(journal, &case, &entry, &marked("second"));
    journal.add_hold(&case, &HoldDraft { who: marked("who"), ..HoldDraft::default() }).unwrap();
    case
}

/// Tables with a row, but for those of no case.
fn filled(journal: &Journal) -> Vec<String> {
    journal
        .read(|db| {
            let mut tables =
                db.prepare("SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main'")?;
            let names: Vec<String> = tables.query_map([], |row| row.get(0))?.map(Result::unwrap).collect();
            let of_no_case = ["backup_made", "erased_case", "gap", "unswept", "vault_file"];
            let has_rows =
                |name: &String| db.prepare(&format!("SELECT 1 FROM \"{name}\"")).unwrap().exists([]).unwrap();
            Ok(names
                .into_iter()
                .filter(|name| !name.starts_with("sqlite_") && !of_no_case.contains(&name.as_str()) && has_rows(name))
                .collect())
        })
        .unwrap()
}

#[test]
fn of_an_erased_case_nothing_is_left_but_that_there_was_one() {
    let (folder, journal) = journal();
    let case = full_case(&folder, &journal);
    assert!(holds(&plain_bytes(&journal), MARK) && holds(&plain_bytes(&journal), &case), "the control");
    let all = filled(&journal);
    let known: Vec<String> = journal.read(case::tables_of_a_case).unwrap();
    let empty: Vec<_> = known.iter().filter(|table| !all.contains(table)).collect();
    assert!(empty.is_empty(), "a case can have rows here that this test never made: {empty:?}");

    assert!(matches!(journal.erase_case(&case, false), Err(Failure::AskedToKeep)));
    assert_eq!(filled(&journal), all);
    journal.erase_case(&case, true).unwrap();
    assert_eq!(filled(&journal), Vec::<String>::new());
    let bytes = plain_bytes(&journal);
    assert!(!holds(&bytes, MARK) && !holds(&bytes, &MARK.to_uppercase()));
    assert!(journal.cases().unwrap().is_empty() && matches!(journal.custody(&case), Err(Failure::NotFound)));
    assert_eq!(journal.erased_cases().unwrap().len(), 1);
    let files = fs::read_dir(folder.path().join("vault/evidence")).unwrap().count();
    assert_eq!(files, 0, "its files are gone, the closed one too");
    let (outcome, findings) = journal.check(&Quietly).unwrap();
    assert_eq!((outcome.ok, outcome.cases, outcome.missing_events, findings), (true, 0, 0, Vec::new()));
    drop(journal);
    let again = open(&folder);
    assert_eq!((again.findings(), again.missing_events), (&[][..], 0));
}

fn open(folder: &tempfile::TempDir) -> Journal {
    Journal::unlock(&folder.path().join("vault"), &Secret::from("granite under the lamp"), Clock::system()).unwrap()
}

#[test]
fn another_case_stays_whole_when_one_goes() {
    let (folder, journal) = journal();
    let (goes, stays) = (full_case(&folder, &journal), full_case(&folder, &journal));
    let before =
        (journal.entries(&stays).unwrap(), journal.evidence(&stays).unwrap(), journal.custody(&stays).unwrap());
    let search = journal.search(&stays, MARK, 50).unwrap();
    journal.erase_case(&goes, true).unwrap();
    let after = (journal.entries(&stays).unwrap(), journal.evidence(&stays).unwrap(), journal.custody(&stays).unwrap());
    assert_eq!(after, before);
    assert_eq!(journal.search(&stays, MARK, 50).unwrap().len(), search.len());
    assert_eq!(journal.check(&Quietly).unwrap().1, []);
    drop(journal);
    let journal = open(&folder);
    assert_eq!(journal.check(&Quietly).unwrap().1, []);
    assert!(!journal.kept_drafts(&stays).unwrap().is_empty());
}

#[test]
fn a_crash_before_the_head_was_written_is_no_missing_case_and_the_pages_are_swept_later() {
    let (folder, journal) = journal();
    let case = full_case(&folder, &journal);
    new_case(&journal);
    let heads =
        ["head.age", "head-before.age"].map(|name| (name, fs::read(folder.path().join("vault").join(name)).unwrap()));
    journal.erase_case(&case, true).unwrap();
    journal.read(|db| Ok(db.execute("INSERT INTO unswept (since) VALUES ('x')", [])?)).unwrap();
    drop(journal);
    for (name, bytes) in heads {
        fs::write(folder.path().join("vault").join(name), bytes).unwrap();
    }
    let journal = open(&folder);
    assert_eq!((journal.findings(), journal.missing_events), (&[][..], 0));
    assert!(!journal.read(|db| Ok(db.prepare("SELECT 1 FROM unswept")?.exists([])?)).unwrap());
}

#[test]
fn nothing_goes_that_somebody_asked_to_keep_unless_it_is_said_once_more() {
    let (folder, journal) = journal();
    let case = new_case(&journal);
    let entry = write(&journal, &case, "a finch", Vec::new());
    let reference = ReferenceDraft { text: "a wren".into(), ..ReferenceDraft::default() };
    let reference = journal.add_reference(&case, &reference).unwrap().id;
    let draft = HoldDraft { who: " Officer 17 ".into(), at: Some(AT.into()), what: Some(" ".into()) };
    let hold = journal.add_hold(&case, &draft).unwrap();
    assert_eq!((hold.who.as_str(), hold.at.as_deref(), hold.what), ("Officer 17", Some(AT), None));
    assert!(matches!(journal.add_hold(&case, &HoldDraft::default()), Err(Failure::NothingWritten)));
    let before = journal.custody(&case).unwrap().head;
    assert!(matches!(journal.erase_entry(&entry, &because("x")), Err(Failure::AskedToKeep)));
    assert!(matches!(journal.erase_evidence(&reference, &because("x")), Err(Failure::AskedToKeep)));
    assert!(matches!(journal.erase_case(&case, false), Err(Failure::AskedToKeep)));
    assert_eq!(journal.custody(&case).unwrap().head, before);
    let all_the_same = ErasureDraft { despite_hold: true, ..because("The officer agreed.") };
    assert!(journal.erase_entry(&entry, &all_the_same).unwrap().erased.despite_hold);
    let events = journal.custody(&case).unwrap().events;
    assert!(events.last().unwrap().detail.contains("\"despite_hold\":true"));
    assert!(journal.is_held().unwrap());

    let lifted = journal.lift_hold(&hold.id, "The officer called: they have it all.").unwrap();
    assert!(lifted.lifted.is_some() && matches!(journal.lift_hold(&hold.id, "x"), Err(Failure::NotFound)));
    assert!(!journal.is_held().unwrap());
    assert_eq!(journal.holds(&case).unwrap(), [lifted]);
    let actions: Vec<_> = journal.custody(&case).unwrap().events.into_iter().map(|event| event.action).collect();
    assert!(actions.contains(&"hold-noted".into()) && actions.contains(&"hold-lifted".into()));
    let stub = journal.erase_evidence(&reference, &all_the_same).unwrap().erased.unwrap();
    assert!(!stub.despite_hold, "nobody asks any more");
    for sql in ["UPDATE hold SET who = 'x'", "UPDATE hold SET lifted = NULL", "DELETE FROM hold", "DELETE FROM cases"] {
        assert!(journal.write(|w| Ok(w.tx().execute(sql, [])?)).is_err(), "{sql}");
    }
    drop(journal);
    drop(open(&folder));
}

#[test]
fn everything_goes_with_the_right_passphrase_and_not_while_somebody_asked_to_keep_it() {
    let (folder, journal) = journal();
    let case = new_case(&journal);
    journal.add_hold(&case, &HoldDraft { who: "Officer 17".into(), ..HoldDraft::default() }).unwrap();
    let dir = folder.path().join("vault");
    drop(journal);
    let erase = |passphrase: &str, despite| erase_everything(&dir, &Secret::from(passphrase), despite, Clock::system());
    assert!(matches!(erase("granite", true), Err(Failure::WrongPassphrase)));
    assert!(matches!(erase("granite under the lamp", false), Err(Failure::AskedToKeep)));
    assert!(Vault::exists(&dir));
    erase("granite under the lamp", true).unwrap();
    assert!(!dir.exists());
}

#[test]
fn whatever_refuses_to_go_lets_an_erased_case_go() {
    let (_folder, journal) = journal();
    journal
        .read(|db| {
            let mut triggers = db.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")?;
            let all: Vec<(String, String)> =
                triggers.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.map(Result::unwrap).collect();
            let refuses =
                all.iter().filter(|(name, sql)| sql.contains("BEFORE DELETE") && name != "erased_case_remains");
            for (name, sql) in refuses {
                // With the case itself, or with the stub that each of its items and entries gets before.
                let goes = sql.contains("erased_case") || sql.contains("FROM erased WHERE thing = OLD.evidence_id");
                assert!(goes, "{name} would keep a case from being erased");
            }
            Ok(())
        })
        .unwrap();
}
