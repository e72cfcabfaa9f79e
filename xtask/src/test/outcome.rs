//! Counting, without flattering.

use std::fmt;

/// What one stage brought. A check counts as one; a test program counts its tests.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Outcome {
    pub(crate) passed: u32,
    pub(crate) failed: u32,
    pub(crate) skipped: u32,
    /// What a person should know beside the numbers.
    pub(crate) notes: Vec<String>,
}

impl Outcome {
    pub(crate) fn check(well: bool) -> Self {
        Self { passed: well.into(), failed: (!well).into(), ..Self::default() }
    }

    /// The stage could not be carried out.
    pub(crate) fn broken(sentence: String) -> Self {
        Self { failed: 1, notes: vec![sentence], ..Self::default() }
    }

    pub(crate) fn not_run(why: String) -> Self {
        Self { skipped: 1, notes: vec![format!("not run, {why}")], ..Self::default() }
    }

    /// Reads the closing lines of cargo test or vitest. A runner that failed without naming a failed test, or that
    /// ran none, is a failure of its own.
    pub(crate) fn counted(printed: &str, well: bool) -> Self {
        let mut outcome = Self::default();
        let mut closed = false;
        for line in printed.lines() {
            let line = line.trim_start();
            let counts = line.strip_prefix("test result: ").or_else(|| line.strip_prefix("Tests  "));
            if let Some(counts) = counts {
                closed = true;
                outcome.passed += number_before(counts, "passed");
                outcome.failed += number_before(counts, "failed");
                outcome.skipped += number_before(counts, "ignored") + number_before(counts, "skipped");
            }
        }
        if outcome.failed == 0 && !(well && closed) {
            outcome.failed = 1;
            outcome.notes.push("the test program itself failed".into());
        }
        outcome
    }

    pub(crate) fn add(&mut self, other: &Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
        self.notes.extend(other.notes.iter().cloned());
    }
}

/// 12 in "ok. 12 passed; 0 failed" for "passed".
fn number_before(counts: &str, word: &str) -> u32 {
    let words: Vec<&str> = counts.split([' ', ';', '|']).filter(|part| !part.is_empty()).collect();
    let place = words.iter().position(|part| *part == word);
    let number = place.and_then(|place| place.checked_sub(1)).and_then(|place| words.get(place));
    number.and_then(|number| number.parse().ok()).unwrap_or(0)
}

/// One stage and how it went.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    pub(crate) name: String,
    pub(crate) seconds: f64,
    pub(crate) outcome: Outcome,
    /// Carried over from a deep run that was interrupted.
    pub(crate) earlier: bool,
}

impl fmt::Display for Row {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Outcome { passed, failed, skipped, ref notes } = self.outcome;
        let word = match (failed, passed) {
            (0, 0) => "not run",
            (0, _) => "ok",
            _ => "FAILED",
        };
        write!(out, "{:<9} {word:<7} {:>7.1} s  {passed} passed, {failed} failed", self.name, self.seconds)?;
        if skipped > 0 {
            write!(out, ", {skipped} skipped")?;
        }
        if self.earlier {
            write!(out, "  (from the interrupted run)")?;
        }
        for note in notes {
            write!(out, "\n          {note}")?;
        }
        Ok(())
    }
}

/// All stages of one call.
#[derive(Default)]
pub(crate) struct Table {
    pub(crate) rows: Vec<Row>,
}

impl Table {
    pub(crate) fn failed(&self, name: &str) -> bool {
        self.rows.iter().any(|row| row.name == name && (row.outcome.failed > 0 || row.outcome.passed == 0))
    }

    pub(crate) fn all_well(&self) -> bool {
        let failed: u32 = self.rows.iter().map(|row| row.outcome.failed).sum();
        let passed: u32 = self.rows.iter().map(|row| row.outcome.passed).sum();
        failed == 0 && passed > 0
    }
}

impl fmt::Display for Table {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut all = Outcome::default();
        for row in &self.rows {
            all.add(&row.outcome);
        }
        let seconds: f64 = self.rows.iter().map(|row| row.seconds).sum();
        writeln!(
            out,
            "{} stages, {:.1} min; a check counts as one, a test program by its tests:",
            self.rows.len(),
            seconds / 60.0
        )?;
        let Outcome { passed, failed, skipped, .. } = all;
        write!(out, "{passed} passed, {failed} failed")?;
        if skipped > 0 {
            write!(out, ", {skipped} skipped")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn several_test_programs_are_added_up() {
        let printed = "test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 4 filtered out; finished in 0.01s\n\
                       noise\ntest result: FAILED. 2 passed; 1 failed; 0 ignored; 0 measured\n";
        let outcome = Outcome::counted(printed, false);
        assert_eq!((outcome.passed, outcome.failed, outcome.skipped), (5, 1, 1));
    }

    #[test]
    fn vitest_is_understood_too() {
        let printed = " Test Files  1 failed | 3 passed (4)\n      Tests  1 failed | 11 passed (12)\n";
        let outcome = Outcome::counted(printed, false);
        assert_eq!((outcome.passed, outcome.failed), (11, 1));
    }

    #[test]
    fn a_runner_that_crashes_or_says_nothing_is_a_failure() {
        assert_eq!(Outcome::counted("thread panicked", false).failed, 1);
        assert_eq!(Outcome::counted("", true).failed, 1);
        assert_eq!(Outcome::counted("test result: ok. 3 passed; 0 failed", false).failed, 1);
    }

    #[test]
    fn the_closing_line_stands_alone_and_is_plain() {
        let row = |outcome| Row { name: "x".into(), seconds: 1.0, outcome, earlier: false };
        let mut table = Table { rows: vec![row(Outcome::check(true)), row(Outcome::check(false))] };
        assert_eq!(table.to_string().lines().last(), Some("1 passed, 1 failed"));
        assert!(!table.all_well());
        table.rows = vec![row(Outcome::not_run("because".into()))];
        assert_eq!(table.to_string().lines().last(), Some("0 passed, 0 failed, 1 skipped"));
        assert!(!table.all_well());
    }
}
