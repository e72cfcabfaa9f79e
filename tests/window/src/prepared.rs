//! A record that was kept before the journey begins, made by the core itself with the smallest work factor that Cairn
//! ever uses: a journey that is about something else need not make one by hand.

use crate::sandbox::Sandbox;
use crate::trouble::Step;
use cairn_core::clock::Clock;
use cairn_core::evidence::{Depicts, Intake, IntakeSource, Quietly, Reader, ReferenceDraft};
use cairn_core::journal::{AccountDraft, CaseDraft, Certainty, EntryDraft, EntryKind, Journal, SubmissionDraft};
use cairn_core::situation::Situation;
use cairn_core::vault::{ExposeSecret, RecoveryKey, Secret, WorkFactor};
use std::path::Path;

/// What opens a prepared record.
pub const PASSPHRASE: &str = "lantern gravel seven oats";

const SITUATION: &str = r#"{"country":"US","region":"OH","role":"guardian","about":"my-child","age":"13-15",
    "happening":["threat-to-share","pictures-shared"],"person":"stranger","platforms":["instagram","discord"],
    "danger_now":false,"missing_or_meeting":false,"thoughts_of_suicide":false,"money_asked":true,
    "person_can_reach_computer":false,"languages":["en"]}"#;

/// A record in the sandbox, closed.
pub struct Prepared {
    /// What its paper says.
    pub recovery_key: String,
}

impl Prepared {
    /// One case and the answers to the questions.
    ///
    /// # Errors
    /// What the core says.
    pub fn record(sandbox: &Sandbox) -> Step<Self> {
        Ok(Self::made(sandbox)?.0)
    }

    /// The same for someone at a school.
    ///
    /// # Errors
    /// What the core says.
    pub fn counselor_record(sandbox: &Sandbox) -> Step<Self> {
        let (prepared, journal, case) = Self::made(sandbox)?;
        let situation = SITUATION.replace("guardian", "counselor").replace("my-child", "student");
        journal.set_situation(&case, &Situation::from_file(&situation)?)?;
        Ok(prepared)
    }

    /// Something in each of the five places.
    ///
    /// # Errors
    /// What the core says.
    pub fn filled_record(sandbox: &Sandbox) -> Step<Self> {
        let (prepared, journal, case) = Self::made(sandbox)?;
        fill(&journal, &case, sandbox)?;
        Ok(prepared)
    }

    fn made(sandbox: &Sandbox) -> Step<(Self, Journal, String)> {
        let key = RecoveryKey::make();
        let (passphrase, work) = (Secret::from(PASSPHRASE), WorkFactor::FOR_TESTS);
        let journal = Journal::create(&sandbox.vault(), &passphrase, work, Some(&key), Clock::system())?;
        let case = CaseDraft { title: "Our record".into(), country: "US".into(), region: Some("OH".into()) };
        let case = journal.new_case(&case)?.id;
        journal.set_situation(&case, &Situation::from_file(SITUATION)?)?;
        let recovery_key = key.to_text().expose_secret().to_owned();
        Ok((Self { recovery_key }, journal, case))
    }
}

/// What people really keep: words, an account, a picture, a chat, something that stays where it is, a report.
fn fill(journal: &Journal, case: &str, sandbox: &Sandbox) -> Step {
    let account = journal.add_account(
        case,
        &AccountDraft {
            platform: "discord".into(),
            handle: "sam.moon".into(),
            user_id: Some("175928847299117063".into()),
            url: None,
        },
    )?;
    let entry = |kind, at: &str, certainty, text: &str, sign: Option<&str>| {
        let accounts = if kind == EntryKind::Note { vec![account.id.clone()] } else { Vec::new() };
        let draft =
            EntryDraft { kind, at: at.into(), certainty, text: text.into(), accounts, sign: sign.map(Into::into) };
        journal.add_entry(case, &draft)
    };
    let sign = cairn_core::directory::signs(cairn_core::words::Words::english())
        .into_iter()
        .flat_map(|category| category.signs)
        .next();
    let sign = sign.map(|sign| sign.id);
    entry(
        EntryKind::Observation,
        "2026-10-28T12:00:00-04:00",
        Certainty::About,
        "She hides the phone when someone comes in.",
        sign.as_deref(),
    )?;
    let note = "He wrote that he sends it to everyone unless she buys two gift cards.";
    let first = entry(EntryKind::Note, "2026-11-03T21:04:00-05:00", Certainty::Exact, note, None)?;
    journal.correct_entry(&first.id, &note.replace("two", "three"), "I read it again.")?;
    entry(
        EntryKind::Call,
        "2026-11-04T09:30:00-05:00",
        Certainty::Exact,
        "Called the school. Mrs. Alder or Mr. Finch will call back tomorrow.",
        None,
    )?;
    let reader = Reader::beside_this_program();
    let intake = Intake::begin(journal, &reader, case, Some(Depicts::NothingSexual), None, IntakeSource::default())?;
    for name in ["phone.jpg", "whatsapp.txt"] {
        intake.take(&sandbox.brings(name, fixture(name)?)?, &[], &Quietly)?;
    }
    journal.add_reference(
        case,
        &ReferenceDraft {
            depicts: Depicts::MinorOrUnsure,
            text: "A picture in the chat of 3 November, sent at nine in the evening.".into(),
            account: Some(account.id),
            seen: Some("2026-11-03T21:10:00-05:00".into()),
            where_it_is: Some("On her phone, in Discord".into()),
            url: None,
            device: None,
        },
    )?;
    journal.add_submission(
        case,
        &SubmissionDraft {
            platform: Some("instagram".into()),
            service: None,
            route: "account-in-app".into(),
            at: "2026-11-04T10:00:00-05:00".into(),
            number: Some("R-1".into()),
            pin: None,
            text: Some("As it was sent.".into()),
            ..SubmissionDraft::default()
        },
    )?;
    Ok(())
}

/// A sample of evidence, as `tests/fixtures/evidence` holds it.
///
/// # Errors
/// When it is not there.
pub fn fixture(name: &str) -> Step<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures/evidence");
    Ok(std::fs::read(folder.join(name))?)
}
