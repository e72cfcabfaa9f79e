//! The open case: its situation, entries, accounts, timeline and custody.

use cairn_core::{
    follow_up,
    journal::{
        Account, AccountDraft, Case, CaseDraft, CustodyView, Entry, EntryCount, EntryDraft, EntryFilter, EntryKind,
        EntryPage, Finding, FoundFirst, Moment,
    },
    plan::{self, Plan, Stage, StepState},
    situation::Situation,
};
use serde::Serialize;
use tauri::{AppHandle, Runtime, State};

use crate::{error::CommandError, record::Record, speech::Speech, window};

/// One of the five places, and how many things are in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub(crate) struct PlaceCount {
    /// The stage.
    pub(crate) stage: Stage,
    /// How many things it holds.
    pub(crate) count: u32,
}

/// What the home screen needs.
#[derive(Debug, Clone, PartialEq, Serialize, specta::Type)]
pub(crate) struct Overview {
    /// The open case.
    pub(crate) case: Case,
    /// Its situation.
    pub(crate) situation: Situation,
    /// The plan that follows from it.
    pub(crate) plan: Plan,
    /// The five places.
    pub(crate) places: Vec<PlaceCount>,
    /// When something was last saved.
    pub(crate) saved_at: Option<String>,
    /// What was noticed about the vault.
    pub(crate) findings: Vec<Finding>,
    /// How many files of the record have no copy, where that is worth a line.
    pub(crate) without_backup: u32,
    /// How many files were taken away at the opening: work that had been broken off.
    pub(crate) swept: u32,
}

/// What the home screen needs of the open case.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn overview(record: State<'_, Record>, speech: State<'_, Speech>) -> Result<Overview, CommandError> {
    let (journal, id) = record.case()?;
    let situation = journal.situation(&id)?;
    let states = journal.step_states(&id)?;
    let entries = journal.entry_counts(&id)?;
    let submissions = journal.submissions(&id)?;
    let (now, words) = (journal.clock().now(), speech.words());
    let looks = follow_up::due(&submissions, &now, words);
    let plan = plan::with_states(plan::with_looks(plan::plan(&situation, &now, words), &looks, words), &states);
    let of_kind = |kinds: &[EntryKind]| {
        let those = entries.iter().filter(|one| kinds.contains(&one.kind));
        those.map(|one| one.count as usize).sum::<usize>()
    };
    let done = |stage| plan.steps.iter().filter(|s| s.stage == stage && s.state == StepState::Done).count();
    let sent_to_services = submissions.iter().filter(|sent| sent.service.is_some()).count();
    let counts = [
        (Stage::Recognise, of_kind(&[EntryKind::Observation])),
        (Stage::Preserve, of_kind(&[EntryKind::Note, EntryKind::Payment]) + journal.evidence(&id)?.len()),
        (Stage::Report, submissions.len() - sent_to_services),
        (Stage::Contact, of_kind(&[EntryKind::Call, EntryKind::Duty]) + sent_to_services),
        (Stage::Support, done(Stage::Support)),
    ];
    let places = counts.map(|(stage, count)| PlaceCount { stage, count: u32::try_from(count).unwrap_or(u32::MAX) });
    Ok(Overview {
        case: journal.case(&id)?,
        situation,
        places: places.to_vec(),
        saved_at: journal.last_saved(&id)?,
        findings: journal.findings().to_vec(),
        without_backup: journal.without_backup()?,
        swept: journal.swept(),
        plan,
    })
}

/// All cases.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn cases(record: State<'_, Record>) -> Result<Vec<Case>, CommandError> {
    Ok(record.journal()?.cases()?)
}

/// Opens a new case in the country of the one that is open, and makes it the open one.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn new_case<R: Runtime>(
    app: AppHandle<R>,
    record: State<'_, Record>,
    title: String,
) -> Result<Case, CommandError> {
    let journal = record.journal()?;
    let here = record.case().and_then(|(journal, id)| journal.case(&id)).ok();
    let (country, region) = here.map_or(("US".to_owned(), None), |case| (case.country, case.region));
    let case = journal.new_case(&CaseDraft { title, country, region })?;
    record.open_case(&case.id)?;
    window::close_companion(&app);
    Ok(case)
}

/// Makes a case the open one.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn open_case<R: Runtime>(
    app: AppHandle<R>,
    record: State<'_, Record>,
    id: String,
) -> Result<(), CommandError> {
    record.open_case(&id)?;
    // What stands in it is another case's.
    window::close_companion(&app);
    Ok(())
}

/// Keeps the answers that drive the plan.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn set_situation(record: State<'_, Record>, situation: Situation) -> Result<(), CommandError> {
    let (journal, case) = record.case()?;
    Ok(journal.set_situation(&case, &situation)?)
}

/// Keeps how the person left a step.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn set_step(record: State<'_, Record>, id: String, state: StepState) -> Result<(), CommandError> {
    let (journal, case) = record.case()?;
    Ok(journal.set_step(&case, &id, state)?)
}

/// The entries of the open case.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn entries(record: State<'_, Record>) -> Result<Vec<Entry>, CommandError> {
    let (journal, case) = record.case()?;
    Ok(journal.entries(&case)?)
}

/// Some entries of the open case, the latest first.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn entry_page(record: State<'_, Record>, filter: EntryFilter) -> Result<EntryPage, CommandError> {
    let (journal, case) = record.case()?;
    Ok(journal.entry_page(&case, &filter)?)
}

/// How many entries of each kind the open case has.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn entry_counts(record: State<'_, Record>) -> Result<Vec<EntryCount>, CommandError> {
    let (journal, case) = record.case()?;
    Ok(journal.entry_counts(&case)?)
}

/// One entry.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn entry(record: State<'_, Record>, id: String) -> Result<Entry, CommandError> {
    Ok(record.journal()?.entry(&id)?)
}

/// Adds a dated entry to the open case.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn add_entry(record: State<'_, Record>, draft: EntryDraft) -> Result<Entry, CommandError> {
    let (journal, case) = record.case()?;
    Ok(journal.add_entry(&case, &draft)?)
}

/// Corrects an entry; the earlier version stays.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn correct_entry(
    record: State<'_, Record>,
    id: String,
    text: String,
    reason: String,
) -> Result<Entry, CommandError> {
    Ok(record.journal()?.correct_entry(&id, &text, &reason)?)
}

/// The accounts of the open case.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn accounts(record: State<'_, Record>) -> Result<Vec<Account>, CommandError> {
    let (journal, case) = record.case()?;
    Ok(journal.accounts(&case)?)
}

/// Adds an account to the open case.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn add_account(record: State<'_, Record>, draft: AccountDraft) -> Result<Account, CommandError> {
    let (journal, case) = record.case()?;
    Ok(journal.add_account(&case, &draft)?)
}

/// The timeline of the open case.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn timeline(record: State<'_, Record>) -> Result<Vec<Moment>, CommandError> {
    let (journal, case) = record.case()?;
    Ok(journal.timeline(&case, None, None)?)
}

/// Finds things in the open case, best first, as far as that can be told at once.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn search(record: State<'_, Record>, query: String) -> Result<FoundFirst, CommandError> {
    let (journal, case) = record.case()?;
    Ok(journal.search_at_once(&case, &query, 50)?)
}

/// The custody chain of the open case.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn custody(record: State<'_, Record>) -> Result<CustodyView, CommandError> {
    let (journal, case) = record.case()?;
    Ok(journal.custody(&case)?)
}
