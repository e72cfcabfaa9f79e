//! Drafting a report out of a record with very many entries.

use std::path::Path;
use std::time::Duration;

use super::measured::{journal, timed};
use cairn_core::failure::Failure;
use cairn_core::journal::{AccountDraft, CaseDraft, Certainty, EntryDraft, EntryKind};
use cairn_core::report::DraftRequest;
use cairn_core::situation::{Happening, Situation};
use cairn_core::words::Words;

const ENTRIES: u32 = 10_000;
const LIMIT: Duration = Duration::from_millis(20);
const ROUNDS: usize = 50;

/// Prints one line; says so where a draft takes longer than it may.
pub(super) fn measure(folder: &Path) -> Result<(), String> {
    let said = |failure: Failure| failure.to_string();
    // In memory where the system has such a place: what is measured is drafting, and not writing ten thousand times.
    let memory = tempfile::tempdir_in("/dev/shm").ok();
    let folder = memory.as_ref().map_or(folder, tempfile::TempDir::path);
    let journal = journal(&folder.join("reports-vault"))?;
    let draft = CaseDraft { title: "bench".into(), country: "US".into(), region: Some("OH".into()) };
    let case = journal.new_case(&draft).map_err(said)?.id;
    let mut situation = Situation::default_for("US");
    situation.happening = vec![Happening::ThreatToShare];
    journal.set_situation(&case, &situation).map_err(said)?;
    let account =
        AccountDraft { platform: "instagram".into(), handle: "grey_heron_41".into(), user_id: None, url: None };
    let account = journal.add_account(&case, &account).map_err(said)?.id;
    let mut all = vec![account.clone()];
    for number in 0..ENTRIES {
        let entry = EntryDraft {
            kind: EntryKind::Note,
            at: format!("2026-11-{:02}T{:02}:{:02}:00-05:00", 1 + number / 1440, number / 60 % 24, number % 60),
            certainty: Certainty::Exact,
            text: "A message came. It asked for the same thing as before, and named a day.".into(),
            accounts: vec![account.clone()],
            sign: None,
        };
        all.push(journal.add_entry(&case, &entry).map_err(said)?.id);
    }
    let few: Vec<String> = all.iter().take(31).cloned().collect();
    let mut slow = Vec::new();
    // The window names at most thirty notes by itself. Whoever wants all ten thousand of them named may wait a little.
    for (what, cite, limit) in [("30 of them", few, Some(LIMIT)), ("all of them", all, None)] {
        let request = DraftRequest {
            platform: "instagram".into(),
            route: "not-a-user-form".into(),
            cite,
            language: Some("es".into()),
            ..DraftRequest::default()
        };
        let act = || journal.report_draft(&case, &request, Words::english()).map(drop).map_err(said);
        let mut times = (0..ROUNDS).map(|_| timed(act)).collect::<Result<Vec<_>, _>>()?;
        times.sort_unstable();
        let usual = times.get(ROUNDS / 2).copied().unwrap_or_default();
        println!(
            "drafting a report in two languages, {ENTRIES} entries in the case, citing {what}: {:.2} ms",
            usual.as_secs_f64() * 1e3
        );
        if limit.is_some_and(|limit| usual > limit) {
            slow.push(format!("Drafting a report that cites {what} takes {usual:?}; it may take {LIMIT:?}."));
        }
    }
    if slow.is_empty() { Ok(()) } else { Err(slow.join(" ")) }
}
