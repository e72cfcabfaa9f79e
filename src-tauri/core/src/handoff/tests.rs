//! Packages written, read back and tampered with. What stock tools say of them is in `tests/cli`.

use std::{
    fs,
    io::{Cursor, Read},
    path::PathBuf,
};

use super::{
    document::{Print, PrintError, ReportDocument},
    *,
};
use crate::{
    evidence::{Depicts, ErasureDraft, Intake, IntakeSource, Quietly, ReferenceDraft, Work},
    failure::Failure,
    journal::{
        AccountDraft, AnswerDraft, Certainty, DeviceSheet, EntryDraft, EntryKind, Journal, PermissionDraft, ReplyKind,
        SubmissionDraft, TransferDraft,
        tests::{journal, new_case},
    },
    situation::{AgeBand, Answer, Happening, Situation},
    vault::Secret,
};

/// Prints the document as JSON, so that a test can read it.
struct PlainPrinter;

impl Print for PlainPrinter {
    fn pdf(&self, document: &ReportDocument) -> Result<Vec<u8>, PrintError> {
        serde_json::to_vec(document).map_err(|_| PrintError::Pdf)
    }

    fn preview(&self, _: &ReportDocument) -> Result<Vec<String>, PrintError> {
        Ok(Vec::new())
    }
}

struct Stopped;

impl Work for Stopped {
    fn progress(&self, _: u64, _: u64) {}
    fn stopped(&self) -> bool {
        true
    }
}

struct Given {
    folder: tempfile::TempDir,
    journal: Journal,
    case: String,
    account: String,
    entry: String,
    file: String,
    covered: String,
    closed: String,
}

/// A case with an account, an entry that was corrected, a file, a covered file, a file that was closed later, a
/// reference, and a report.
fn given() -> Given {
    let (folder, journal) = journal();
    let case = new_case(&journal);
    let mut situation = Situation::default_for("US");
    situation.region = Some("OH".to_owned());
    situation.age = AgeBand::Thirteen;
    situation.happening = vec![Happening::PicturesShared, Happening::ThreatToShare];
    situation.missing_or_meeting = Answer::Yes;
    journal.set_situation(&case, &situation).unwrap();
    let account = AccountDraft { platform: "discord".into(), handle: "grey_heron_41".into(), user_id: None, url: None };
    let account = journal.add_account(&case, &account).unwrap().id;
    let entry = EntryDraft {
        kind: EntryKind::Note,
        at: "2026-11-03T21:04:00-05:00".into(),
        certainty: Certainty::Exact,
        text: "=He wrote again.".into(),
        accounts: vec![account.clone()],
        sign: None,
    };
    let entry = journal.add_entry(&case, &entry).unwrap().id;
    journal.correct_entry(&entry, "He wrote twice.", "I looked at the phone.").unwrap();
    let take = |name: &str, depicts| {
        let path = folder.path().join(name);
        fs::write(&path, name).unwrap();
        let reader = crate::evidence::Reader::at("no-reader".into());
        let intake = Intake::begin(&journal, &reader, &case, Some(depicts), None, IntakeSource::default()).unwrap();
        intake.take(&path, &[], &Quietly).unwrap().item.id
    };
    let file = take("-chat \u{202e}of\nus.txt", Depicts::NothingSexual);
    let covered = take("covered.txt", Depicts::OnlyMeAdult);
    let closed = take("closed.txt", Depicts::NothingSexual);
    journal.protect(&closed, "It may show someone under 18.").unwrap();
    let reference = ReferenceDraft {
        text: "A picture in the chat.".into(),
        account: Some(account.clone()),
        where_it_is: Some("on the tablet".into()),
        ..ReferenceDraft::default()
    };
    journal.add_reference(&case, &reference).unwrap();
    let sent = SubmissionDraft {
        platform: None,
        service: Some("us-ncmec-cybertipline".into()),
        route: "phone".into(),
        at: "2026-11-04T09:00:00-05:00".into(),
        number: Some("555-0100".into()),
        pin: Some("pin 8141".into()),
        text: Some("What I told them.".into()),
        ..SubmissionDraft::default()
    };
    journal.add_submission(&case, &sent).unwrap();
    Given { folder, journal, case, account, entry, file, covered, closed }
}

impl Given {
    fn out(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn request(&self, recipient: Recipient, only: Option<&[&String]>) -> HandoffRequest {
        let only = only.map(|ids| ids.iter().map(|id| (*id).clone()).collect());
        let redact = Redact::default();
        HandoffRequest {
            recipient,
            language: "en".into(),
            paper: Paper::A4,
            only,
            list_files: true,
            with_custody: true,
            redact,
        }
    }

    fn write(&self, name: &str, request: HandoffRequest, seal: &Seal) -> Result<HandoffDone, Failure> {
        let handoff = Handoff::prepare(&self.journal, &self.case, request)?;
        handoff.write(&self.out(name), Existing::Refuse, seal, &PlainPrinter, &Quietly)
    }

    fn document(&self, request: HandoffRequest) -> ReportDocument {
        Handoff::prepare(&self.journal, &self.case, request).unwrap().document().unwrap()
    }
}

fn members(zip: &[u8]) -> Vec<(String, String)> {
    let mut zip = zip::ZipArchive::new(Cursor::new(zip)).unwrap();
    (0..zip.len())
        .map(|index| {
            let mut member = zip.by_index(index).unwrap();
            let mut text = String::new();
            member.read_to_string(&mut text).unwrap();
            (member.name().unwrap().into_owned(), text)
        })
        .collect()
}

fn findings(path: &std::path::Path) -> Vec<(String, String)> {
    let lines = verify_package(path, &Quietly).unwrap();
    lines.into_iter().filter(|line| !line.ok).map(|line| (line.what, line.detail)).collect()
}

#[test]
fn the_package_holds_the_originals_and_nothing_that_is_closed_or_covered() {
    let given = given();
    let done = given.write("out.zip", given.request(Recipient::Police, None), &Seal::Open).unwrap();
    assert_eq!((done.items, done.left_out, done.not_opened), (1, 1, 2));
    let members = members(&fs::read(given.out("out.zip")).unwrap());
    let evidence: Vec<_> = members.iter().filter(|(name, _)| name.contains("data/evidence/")).collect();
    assert_eq!(evidence.len(), 1);
    assert_eq!(evidence[0].1, "-chat \u{202e}of\nus.txt");
    assert!(evidence[0].0.is_ascii() && !evidence[0].0.contains('\n'), "{}", evidence[0].0);
    assert!(members.iter().all(|(_, text)| text != "closed.txt" && text != "covered.txt"));
    assert!(members.iter().all(|(_, text)| !text.contains("pin 8141")), "the PIN opens the report: it stays");
    assert_eq!(findings(&given.out("out.zip")), []);
    assert_eq!(done.spoken.len(), 12);
}

#[test]
fn the_report_tells_what_was_answered_chosen_and_left_out() {
    let given = given();
    let report = given.document(given.request(Recipient::Police, None));
    assert_eq!(report.title, "Threats to share pictures: it is about someone of 13 to 15");
    assert_eq!(report.place.as_deref(), Some("Ohio"));
    assert!(report.danger_words.contains("missing"), "{}", report.danger_words);
    assert!(report.what_happened.contains("threatens to share"), "{}", report.what_happened);
    assert_eq!(report.accounts[0].platform, "Discord");
    assert_eq!(report.timeline[0].text, "He wrote twice.");
    assert_eq!(report.timeline[0].earlier[0].text, "=He wrote again.");
    assert_eq!(report.timeline[0].reason.as_deref(), Some("I looked at the phone."));
    assert_eq!(report.evidence.iter().map(|item| item.number).collect::<Vec<_>>(), [1]);
    assert_eq!(report.protected.iter().map(|item| item.number).collect::<Vec<_>>(), [3, 4]);
    assert_eq!(report.submissions[0].number.as_deref(), Some("555-0100"));
    assert!(report.submissions[0].text.is_some());
    assert_eq!(report.left_out, 1);
    let custody = report.custody.unwrap();
    let subjects: Vec<_> = custody.events.iter().filter_map(|event| event.subject.as_deref()).collect();
    assert_eq!(subjects[..3], ["Discord, grey_heron_41", "entry 1", "entry 1"]);
    assert!(subjects.contains(&"[1]") && subjects.contains(&"report 1"));
    assert!(subjects.contains(&given.covered.as_str()), "what was left out keeps its bare id");
}

#[test]
fn what_they_answered_goes_with_what_was_sent_and_its_words_to_those_who_get_words() {
    let given = given();
    let id = given.journal.submissions(&given.case).unwrap()[0].id.clone();
    let answer = |kind, corrects: Option<&str>| AnswerDraft {
        kind,
        at: "2026-11-05T09:00:00-05:00".into(),
        text: Some("Call back on Monday.".into()),
        look: None,
        next: None,
        corrects: corrects.map(str::to_owned),
        reason: Some("I misread it.".into()),
    };
    let wrong = given.journal.answer_submission(&id, &answer(ReplyKind::Refused, None)).unwrap().answers[0].id.clone();
    given.journal.answer_submission(&id, &answer(ReplyKind::AskedForMore, Some(&wrong))).unwrap();
    let told = |recipient| given.document(given.request(recipient, None)).submissions[0].answers.clone();
    let police = told(Recipient::Police);
    assert_eq!((police.len(), police[0].kind.as_str()), (1, "asked-for-more"), "a corrected answer is not told");
    assert_eq!(police[0].text.as_deref(), Some("Call back on Monday."));
    assert_eq!(told(Recipient::School)[0].text, None);
}

#[test]
fn a_school_gets_the_report_with_the_hash_and_not_the_file() {
    let given = given();
    let report = given.document(given.request(Recipient::School, None));
    assert_eq!(report.evidence[0].file, None);
    assert!(report.evidence[0].sha256.is_some());
    assert_eq!(report.submissions[0].text, None);
    let fewer = given.document(given.request(Recipient::School, Some(&[&given.entry])));
    assert_eq!(fewer.evidence.len(), 1, "taking out something else keeps the hash");
    let without = HandoffRequest { list_files: false, ..given.request(Recipient::School, Some(&[&given.entry])) };
    assert_eq!(given.document(without).evidence, []);
    let done = given.write("school.zip", given.request(Recipient::School, None), &Seal::Open).unwrap();
    assert_eq!(done.items, 0);
}

#[test]
fn a_safety_plan_goes_to_nobody_else_unless_it_was_chosen() {
    let given = given();
    let note = |text: &str| EntryDraft {
        kind: EntryKind::Note,
        at: "2026-11-05T20:00:00-05:00".into(),
        certainty: Certainty::Exact,
        text: text.into(),
        accounts: Vec::new(),
        sign: None,
    };
    let add = |text: &str| given.journal.add_entry(&given.case, &note(text)).unwrap().id;
    let plan = add("Safety plan\n\nWhere it is safe, and how to get there\nwith the neighbour");
    add("Plan de seguridad\n\nDónde hay seguridad, y cómo llegar\nwith the neighbour");
    for recipient in [Recipient::Police, Recipient::School, Recipient::Platform, Recipient::Lawyer] {
        let document = serde_json::to_string(&given.document(given.request(recipient, None))).unwrap();
        assert!(!document.contains("with the neighbour"), "{}", recipient.as_str());
        assert!(document.contains("He wrote twice."), "{}", recipient.as_str());
    }
    let own = serde_json::to_string(&given.document(given.request(Recipient::Oneself, None))).unwrap();
    assert_eq!(own.matches("with the neighbour").count(), 2);
    let chosen = given.request(Recipient::Police, Some(&[&plan]));
    let chosen = serde_json::to_string(&given.document(chosen)).unwrap();
    assert_eq!(chosen.matches("with the neighbour").count(), 1);
}

#[test]
fn only_what_was_named_goes_in_and_the_chain_still_verifies() {
    let given = given();
    let request = given.request(Recipient::Police, Some(&[&given.entry, &given.file]));
    let report = given.document(request.clone());
    assert_eq!(report.accounts, []);
    assert_eq!(report.timeline[0].accounts, Vec::<String>::new(), "an account that was left out is named nowhere");
    assert_eq!(report.submissions, []);
    given.write("named.zip", request, &Seal::Open).unwrap();
    let members = members(&fs::read(given.out("named.zip")).unwrap());
    assert!(members.iter().all(|(_, text)| !text.contains("grey_heron_41")));
    assert_eq!(findings(&given.out("named.zip")), []);
    let unknown = given.request(Recipient::Police, Some(&[&"nobody".to_owned()]));
    assert!(matches!(given.write("x.zip", unknown, &Seal::Open), Err(Failure::NotFound)));
}

/// A phone that someone called Zoe had and Maya allowed a look at.
fn with_a_phone(given: &Given) -> String {
    let sheet = DeviceSheet {
        kind: "phone".into(),
        model: Some("iPhone 14".into()),
        holder: Some("Zoe".into()),
        where_it_is: Some("in the drawer".into()),
        ..DeviceSheet::default()
    };
    let id = given.journal.add_device(&given.case, &sheet).unwrap().id;
    let draft = TransferDraft {
        from: Some("Robin".into()),
        to: "Officer Reed".into(),
        purpose: "to be examined".into(),
        at: "2026-11-05T10:00:00-05:00".into(),
        ..TransferDraft::default()
    };
    given.journal.hand_over_device(&id, &draft).unwrap();
    let permission = PermissionDraft {
        device: Some(id.clone()),
        who: "Maya".into(),
        what: "The chat, nothing else.".into(),
        ..PermissionDraft::default()
    };
    given.journal.add_permission(&given.case, &permission).unwrap();
    id
}

#[test]
fn the_report_tells_who_had_each_device_with_the_gaps_and_who_allowed_a_look() {
    let given = given();
    with_a_phone(&given);
    let document = given.document(given.request(Recipient::Police, None));
    let device = &document.devices[0];
    assert_eq!((device.number, device.name.as_str()), (1, "iPhone 14 (phone)"));
    assert_eq!((device.state.as_deref(), device.holder.as_deref()), (Some("in the drawer"), Some("Zoe")));
    assert_eq!((device.transfers[0].to.as_str(), device.transfers[0].gap), ("Officer Reed", true));
    assert_eq!((device.permissions[0].answer.as_str(), device.permissions[0].who.as_str()), ("given", "Maya"));
    let named = document.custody.unwrap().events.into_iter().filter_map(|event| event.subject);
    assert!(named.into_iter().any(|subject| subject == "device 1"));
}

#[test]
fn a_device_that_stays_out_is_nowhere_in_the_package_and_names_in_its_lines_are_blacked_out() {
    let given = given();
    let id = with_a_phone(&given);
    let platform = given.request(Recipient::Platform, None);
    assert_eq!(given.document(platform.clone()).devices, []);
    given.write("platform.zip", platform, &Seal::Open).unwrap();
    let telling = |name: &str, words: &[&str]| {
        let all = members(&fs::read(given.out(name)).unwrap());
        let tells = |text: &str| words.iter().any(|word| text.contains(word));
        all.into_iter().filter(|(name, text)| !name.contains("data/evidence/") && tells(text)).count()
    };
    let words = ["Zoe", "Officer Reed", "iPhone", "in the drawer", "nothing else"];
    assert_eq!(telling("platform.zip", &words), 0);
    given.write("police.zip", given.request(Recipient::Police, None), &Seal::Open).unwrap();
    assert!(telling("police.zip", &words) > 0);
    assert!(given.document(given.request(Recipient::Platform, Some(&[&id]))).devices.len() == 1);
    let redact = Redact { names: true, ..Redact::default() };
    let request = HandoffRequest { redact, ..given.request(Recipient::Police, None) };
    given.write("covered.zip", request, &Seal::Open).unwrap();
    assert_eq!(telling("covered.zip", &["Zoe", "Reed", "Maya"]), 0);
    assert_eq!(findings(&given.out("covered.zip")), []);
}

#[test]
fn what_is_blacked_out_is_nowhere_but_in_the_originals_and_the_chain_still_verifies() {
    let given = given();
    let path = given.folder.path().join("Maya at school.txt");
    fs::write(&path, "Maya wrote this.").unwrap();
    let from = IntakeSource { received_from: Some("Zoe, in Springfield".into()), ..IntakeSource::default() };
    let depicts = Some(Depicts::NothingSexual);
    let reader = crate::evidence::Reader::at("no-reader".into());
    Intake::begin(&given.journal, &reader, &given.case, depicts, None, from)
        .unwrap()
        .take(&path, &[], &Quietly)
        .unwrap();
    given.journal.correct_entry(&given.entry, "Maya got it in Springfield, Ohio.", "Maya told me.").unwrap();
    let plain = given.request(Recipient::Police, None);
    let redact = Redact { names: true, places: true, words: vec!["tablet".into()], keep: Vec::new() };
    let request = HandoffRequest { redact, ..plain.clone() };
    let telling = |name: &str, request: HandoffRequest| {
        given.write(name, request, &Seal::Open).unwrap();
        assert_eq!(findings(&given.out(name)), []);
        let all = members(&fs::read(given.out(name)).unwrap());
        // The text of an entry can be guessed word by word against a bare hash of it.
        let hash = crate::sha256::Sha256::of("Maya got it in Springfield, Ohio.");
        let words = ["Maya", "maya", "Zoe", "Springfield", "Ohio", "tablet", &hash];
        let original = |name: &str| name.contains("data/evidence/");
        all.into_iter()
            .filter(|(name, text)| {
                words.iter().any(|word| name.contains(word) || (text.contains(word) && !original(name)))
            })
            .map(|(name, _)| name)
            .collect::<Vec<_>>()
    };
    assert_eq!(telling("black.zip", request.clone()), Vec::<String>::new());
    let control = telling("plain.zip", plain.clone());
    assert!(
        ["report.pdf", "journal.csv", "evidence.csv", "custody.jsonl", "Maya_at_school.txt"]
            .iter()
            .all(|name| control.iter().any(|told| told.ends_with(name))),
        "{control:?}"
    );
    let inside = members(&fs::read(given.out("black.zip")).unwrap());
    assert!(inside.iter().any(|(_, text)| text == "Maya wrote this."), "an original stays as it is");

    let (report, before) = (given.document(request), given.document(plain));
    assert!(report.blacked_out && !before.blacked_out);
    assert_eq!((report.place, before.place.as_deref()), (None, Some("Ohio")));
    assert_eq!(report.accounts, before.accounts, "who it is about can still be looked for");
    let left = |report: &ReportDocument| {
        report.custody.as_ref().unwrap().events.iter().map(|event| event.hash.clone()).collect::<Vec<_>>()
    };
    let after = given.document(given.request(Recipient::Police, None));
    assert!(left(&after).starts_with(&left(&before)), "the record itself is as it was");
}

#[test]
fn a_covered_file_goes_in_when_it_is_chosen_and_a_closed_one_never() {
    let given = given();
    let request = given.request(Recipient::Police, Some(&[&given.covered, &given.closed, &given.account]));
    let done = given.write("chosen.zip", request, &Seal::Open).unwrap();
    assert_eq!((done.items, done.not_opened), (1, 1));
    let members = members(&fs::read(given.out("chosen.zip")).unwrap());
    assert!(members.iter().any(|(_, text)| text == "covered.txt"));
    assert!(members.iter().all(|(_, text)| text != "closed.txt"));
}

#[test]
fn a_sealed_package_opens_with_its_passphrase_or_key_and_holds_the_same() {
    let given = given();
    let words = "seven pale stones";
    // A plain scrypt identity of the age crate, told that this computer may take its time.
    let mut opener = age::scrypt::Identity::new(words.to_owned().into());
    opener.set_max_work_factor(30);
    let key = age::x25519::Identity::generate();
    let to = Seal::to_recipients(&[key.to_public().to_string()]).unwrap();
    let seals: [(&str, Seal, &dyn age::Identity); 2] =
        [("passphrase.age", Seal::Passphrase(Secret::from(words)), &opener), ("key.age", to, &key)];
    for (name, seal, identity) in seals {
        given.write(name, given.request(Recipient::Police, None), &seal).unwrap();
        let sealed = fs::read(given.out(name)).unwrap();
        assert!(matches!(verify_package(&given.out(name), &Quietly), Err(Failure::NotAPackage)));
        let mut plain = Vec::new();
        let opened = age::Decryptor::new(&sealed[..]).unwrap().decrypt(std::iter::once(identity));
        opened.unwrap().read_to_end(&mut plain).unwrap();
        fs::write(given.out("plain.zip"), &plain).unwrap();
        assert_eq!(findings(&given.out("plain.zip")), [], "{name}");
    }
    let own = Seal::Passphrase(Secret::from("granite under the lamp"));
    let refused = given.write("own.age", given.request(Recipient::Police, None), &own);
    assert!(matches!(refused, Err(Failure::PassphraseOfRecord)));
    assert!(!given.out("own.age").exists());
    assert!(matches!(Seal::to_recipients(&["age1nobody".to_owned()]), Err(Failure::BadRecipient)));
}

#[test]
fn every_change_to_a_package_is_found() {
    let given = given();
    given.write("out.zip", given.request(Recipient::Police, None), &Seal::Open).unwrap();
    let whole = fs::read(given.out("out.zip")).unwrap();
    // One byte in the middle of each member's content.
    for (name, text) in members(&whole) {
        let at = whole.windows(text.len()).position(|window| window == text.as_bytes()).unwrap();
        let mut changed = whole.clone();
        changed[at + text.len() / 2] ^= 1;
        fs::write(given.out("changed.zip"), changed).unwrap();
        assert_ne!(findings(&given.out("changed.zip")), [], "{name}");
    }
    for cut in [whole.len() / 2, whole.len() - 1, 0] {
        fs::write(given.out("cut.zip"), &whole[..cut]).unwrap();
        assert!(matches!(verify_package(&given.out("cut.zip"), &Quietly), Err(Failure::NotAPackage)), "{cut}");
    }
}

#[test]
fn the_report_says_what_is_deceiving_about_an_accounts_name() {
    let given = given();
    let draft = AccountDraft { platform: "x".into(), handle: "gr\u{435}y".into(), user_id: None, url: None };
    given.journal.add_account(&given.case, &draft).unwrap();
    let handoff = Handoff::prepare(&given.journal, &given.case, given.request(Recipient::Police, None)).unwrap();
    let notes: Vec<_> = handoff.document().unwrap().accounts.into_iter().map(|account| account.note).collect();
    let said = "This name holds letters that look like others. Copy it, don’t retype it.";
    assert_eq!(notes, [None, Some(said.to_owned())]);
}

#[test]
fn nothing_is_left_of_a_package_that_was_stopped_or_has_no_room() {
    let given = given();
    let before = fs::read_dir(given.folder.path()).unwrap().count();
    let handoff = Handoff::prepare(&given.journal, &given.case, given.request(Recipient::Police, None)).unwrap();
    let stopped = handoff.write(&given.out("out.zip"), Existing::Refuse, &Seal::Open, &PlainPrinter, &Stopped);
    assert!(matches!(stopped, Err(Failure::Cancelled)));
    let there = given.out("nowhere/out.zip");
    assert!(handoff.write(&there, Existing::Refuse, &Seal::Open, &PlainPrinter, &Quietly).is_err());
    assert_eq!(fs::read_dir(given.folder.path()).unwrap().count(), before);
    let actions: Vec<_> =
        given.journal.custody(&given.case).unwrap().events.into_iter().map(|event| event.action).collect();
    assert!(!actions.contains(&"handed-over".to_owned()));
}

#[test]
fn a_file_that_is_there_is_not_replaced_unless_the_person_said_so() {
    let given = given();
    fs::write(given.out("out.zip"), "mine").unwrap();
    let again = given.write("out.zip", given.request(Recipient::Police, None), &Seal::Open);
    assert!(matches!(again, Err(Failure::OutputExists)));
    assert_eq!(fs::read_to_string(given.out("out.zip")).unwrap(), "mine");
    let handoff = Handoff::prepare(&given.journal, &given.case, given.request(Recipient::Police, None)).unwrap();
    handoff.write(&given.out("out.zip"), Existing::Replace, &Seal::Open, &PlainPrinter, &Quietly).unwrap();
    assert_eq!(findings(&given.out("out.zip")), []);
}

#[test]
fn what_was_erased_is_told_in_the_package_by_its_number_and_why() {
    let given = given();
    let told = ErasureDraft {
        reason: "The police asked for it.".into(),
        instructed_by: Some("Officer 17".into()),
        instructed_at: Some("2026-11-05T10:30:00-05:00".into()),
        despite_hold: false,
    };
    given.journal.erase_evidence(&given.closed, &told).unwrap();
    let report = given.document(given.request(Recipient::Police, None));
    let stubs: Vec<_> = report.erased.iter().map(|stub| (stub.number, stub.reason.as_str())).collect();
    assert_eq!(stubs, [(3, "The police asked for it.")]);
    assert_eq!(report.protected.iter().map(|item| item.number).collect::<Vec<_>>(), [4]);

    let done = given.write("out.zip", given.request(Recipient::Police, None), &Seal::Open).unwrap();
    assert_eq!((done.items, done.left_out, done.not_opened), (1, 1, 1));
    assert_eq!(findings(&given.out("out.zip")), []);
    let all = members(&fs::read(given.out("out.zip")).unwrap());
    assert!(all.iter().all(|(name, text)| !name.contains("closed") && !text.contains("closed.txt")));
    let text_of = |name: &str| &all.iter().find(|(member, _)| member.ends_with(name)).unwrap().1;
    assert!(text_of("custody.jsonl").contains("Officer 17") && text_of("evidence.csv").contains("Officer 17"));

    // Left out like anything else, the stub tells nothing but that there was an event.
    let request = given.request(Recipient::Police, Some(&[&given.file]));
    given.write("few.zip", request, &Seal::Open).unwrap();
    let few = members(&fs::read(given.out("few.zip")).unwrap());
    assert!(few.iter().all(|(_, text)| !text.contains("Officer 17")));
    assert_eq!(findings(&given.out("few.zip")), []);

    let mut blacked_out = given.request(Recipient::Police, None);
    blacked_out.redact.words = vec!["Officer 17".into()];
    given.write("black.zip", blacked_out, &Seal::Open).unwrap();
    let black = members(&fs::read(given.out("black.zip")).unwrap());
    assert!(black.iter().all(|(_, text)| !text.contains("Officer 17")));
}

#[test]
fn an_entry_that_was_erased_is_told_in_the_package_by_its_number_and_why() {
    let given = given();
    let entry = given.journal.entries(&given.case).unwrap()[0].clone();
    let why = ErasureDraft { reason: "Written about the wrong person.".into(), ..ErasureDraft::default() };
    given.journal.erase_entry(&entry.id, &why).unwrap();
    let report = given.document(given.request(Recipient::Police, None));
    let stub = report.timeline.iter().find(|one| one.number == entry.number).unwrap();
    assert!(stub.text.contains("Written about the wrong person.") && !stub.text.contains(&entry.text), "{stub:?}");
    let custody = report.custody.unwrap();
    let named = format!("entry {}", entry.number);
    assert!(custody.events.iter().any(|one| one.action == "entry-erased" && one.subject.as_ref() == Some(&named)));

    given.write("out.zip", given.request(Recipient::Police, None), &Seal::Open).unwrap();
    assert_eq!(findings(&given.out("out.zip")), []);
    let all = members(&fs::read(given.out("out.zip")).unwrap());
    assert!(all.iter().all(|(_, text)| !text.contains(&entry.text)));
    let rows = &all.iter().find(|(name, _)| name.ends_with("journal.csv")).unwrap().1;
    assert!(rows.lines().any(|row| row.ends_with("Written about the wrong person.")), "{rows}");
}
