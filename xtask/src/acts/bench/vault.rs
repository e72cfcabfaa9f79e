//! The vault against stock tools: intake, memory, the check, saving, opening, and searching very many entries.
//! `cargo xtask bench vault [PART…]`; each line is a ratio measured in this call.

mod entries;
mod files;
mod usage;

use std::path::Path;
use std::time::Duration;

use cairn_core::clock::Clock;
use cairn_core::journal::{CaseDraft, Journal};
use cairn_core::vault::{Secret, WorkFactor};

const PASSPHRASE: &str = "only for measuring";

/// What was measured, and whether that is enough.
#[derive(Default)]
struct Told {
    missed: Vec<String>,
}

impl Told {
    /// A value that may be at most `goal`.
    fn at_most(&mut self, what: &str, value: f64, goal: f64, unit: &str) {
        self.line(what, value, "at most", goal, unit, value <= goal);
    }

    /// A value that may be at least `goal`.
    fn at_least(&mut self, what: &str, value: f64, goal: f64, unit: &str) {
        self.line(what, value, "at least", goal, unit, value >= goal);
    }

    fn line(&mut self, what: &str, value: f64, bound: &str, goal: f64, unit: &str, met: bool) {
        let verdict = if met { "met" } else { "MISSED" };
        println!("  {what}: {value:.2}{unit} (goal: {bound} {goal}{unit}): {verdict}");
        if !met {
            self.missed.push(format!("{what} is {value:.2}{unit}, and should be {bound} {goal}{unit}."));
        }
    }
}

/// Measures all parts, or those that are named: `intake`, `memory`, `check`, `sha`, `save`, `open`, `search`. With `take` and a
/// file it takes that one in and says for how many seconds the processor worked: `sha` calls itself so.
pub(super) fn measure(folder: &Path, parts: &[String]) -> Result<(), String> {
    if let [take, file] = parts
        && take == "take"
    {
        return files::take_alone(folder, Path::new(file));
    }
    let wanted = |part: &str| parts.is_empty() || parts.iter().any(|one| one == part);
    let mut told = Told::default();
    if wanted("intake") || wanted("check") {
        files::intake_and_check(folder, &mut told)?;
    }
    if wanted("memory") {
        files::memory(folder, &mut told)?;
    }
    if wanted("sha") {
        files::without_sha(folder, &mut told)?;
    }
    if wanted("save") {
        entries::saving(folder, &mut told)?;
    }
    if wanted("open") || wanted("search") {
        entries::opening_and_searching(folder, &mut told)?;
    }
    if told.missed.is_empty() { Ok(()) } else { Err(told.missed.join("\n")) }
}

/// A vault with a case in it.
fn vault(dir: &Path) -> Result<(Journal, String), String> {
    let made = Journal::create(dir, &Secret::from(PASSPHRASE.to_owned()), WorkFactor::SMALLEST, None, Clock::system());
    let journal = made.map_err(|error| error.to_string())?;
    let draft = CaseDraft { title: "bench".into(), country: "US".into(), region: None };
    let case = journal.new_case(&draft).map_err(|error| error.to_string())?.id;
    Ok((journal, case))
}

fn seconds(time: Duration) -> f64 {
    time.as_secs_f64()
}
