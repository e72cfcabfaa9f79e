//! `--deep`: the same tests with full counts. It takes long, so it can be interrupted and goes on where it was, and
//! what it found is kept in `docs/measured.md`.

use super::outcome::{Outcome, Row, Table};
use crate::command::{output, tool};
use crate::paths::{root, target};
use std::fmt::Write as _;
use std::path::PathBuf;

/// The stages that are done for the commit at hand.
pub(crate) struct Deep {
    /// Empty where files differ from the commit: then nothing is carried over, it would vouch for other code.
    commit: String,
    done: Vec<Row>,
}

impl Deep {
    pub(crate) fn open() -> Self {
        let clean = output(tool("git").args(["status", "--porcelain"])).is_ok_and(|changes| changes.is_empty());
        let commit = output(tool("git").args(["show", "-s", "--format=%h of %cs"])).unwrap_or_default();
        let commit = if clean { commit.trim().to_owned() } else { String::new() };
        let kept = std::fs::read_to_string(state()).unwrap_or_default();
        Self { done: read(&kept, &commit), commit }
    }

    /// A stage that passed before the interruption.
    pub(crate) fn finished(&self, name: &str) -> Option<Row> {
        // What was built is not in the state file, only that it went well: cargo answers that at once.
        if name == "build" {
            return None;
        }
        self.done.iter().find(|row| row.name == name).cloned()
    }

    pub(crate) fn note(&mut self, row: &Row) -> Result<(), String> {
        if self.commit.is_empty() || row.outcome.failed > 0 || row.outcome.passed == 0 {
            return Ok(());
        }
        self.done.retain(|other| other.name != row.name);
        self.done.push(row.clone());
        let mut text = format!("{}\n", self.commit);
        for Row { name, seconds, outcome, .. } in &self.done {
            let _ = writeln!(text, "{name} {} {} {seconds:.1}", outcome.passed, outcome.skipped);
        }
        std::fs::write(state(), text).map_err(|error| format!("{} can't be written: {error}.", state().display()))
    }

    /// Appends this run to `docs/measured.md`.
    pub(crate) fn write_measured(self, table: &Table) -> Result<(), String> {
        let path = root().join("docs/measured.md");
        let mut text = std::fs::read_to_string(&path).unwrap_or_default();
        let cores = std::thread::available_parallelism().map_or(0, std::num::NonZero::get);
        let on = if self.commit.is_empty() { "files that differ from the last commit" } else { &self.commit };
        let _ = write!(text, "\n## Deep run on {on} ({cores} cores, {})\n\n", std::env::consts::OS);
        text.push_str("| stage | passed | failed | skipped | seconds |\n| --- | --- | --- | --- | --- |\n");
        for Row { name, seconds, outcome: Outcome { passed, failed, skipped, .. }, .. } in &table.rows {
            let _ = writeln!(text, "| {name} | {passed} | {failed} | {skipped} | {seconds:.1} |");
        }
        std::fs::write(&path, text).map_err(|error| format!("{} can't be written: {error}.", path.display()))?;
        // The next deep run begins anew.
        let _ = std::fs::remove_file(state());
        Ok(())
    }
}

fn state() -> PathBuf {
    target().join("deep-state")
}

fn read(kept: &str, commit: &str) -> Vec<Row> {
    let mut lines = kept.lines();
    if commit.is_empty() || lines.next() != Some(commit) {
        return Vec::new();
    }
    lines.filter_map(row).collect()
}

fn row(line: &str) -> Option<Row> {
    let mut words = line.split(' ');
    let name = words.next()?.to_owned();
    let outcome =
        Outcome { passed: words.next()?.parse().ok()?, skipped: words.next()?.parse().ok()?, ..Outcome::default() };
    Some(Row { name, seconds: words.next()?.parse().ok()?, outcome, earlier: true })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finished_stages_are_carried_over_for_the_same_commit_only() {
        let kept = "abc of 2026-11-24\ncore 12 1 3.5\ncli 4 0 1.0\n";
        let rows = read(kept, "abc of 2026-11-24");
        assert_eq!(rows.len(), 2);
        assert_eq!((rows[0].outcome.passed, rows[0].outcome.skipped, rows[0].earlier), (12, 1, true));
        assert!(read(kept, "def of 2026-11-24").is_empty());
        assert!(read(kept, "").is_empty());
    }
}
