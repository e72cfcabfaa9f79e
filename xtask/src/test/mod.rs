//! `cargo xtask test`: every check and every test, in order, each by its name.

mod arrows;
mod build;
mod deep;
mod dependencies;
mod outcome;
mod plan;
mod rules;
mod stages;
pub(crate) mod trace;

use crate::paths::target;
use build::Programs;
use deep::Deep;
use outcome::{Outcome, Row, Table};
use plan::Plan;
use stages::Stage;
use std::cell::OnceCell;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

/// What the stages of one call share.
pub(crate) struct Call {
    pub(crate) plan: Plan,
    programs: OnceCell<Programs>,
}

impl Call {
    /// What was built. Stages that run test programs come after the stage `build`; without it there is nothing.
    fn programs(&self) -> Option<&Programs> {
        self.programs.get()
    }

    fn log(stage: &str) -> PathBuf {
        target().join("test-logs").join(format!("{stage}.log"))
    }
}

/// Runs the tests. The exit code says whether all is well.
pub(crate) fn test(arguments: &[String]) -> ExitCode {
    if arguments.iter().any(|word| word == "--list") {
        for stage in stages::ALL {
            println!("{:<10} {}", stage.name, stage.what);
        }
        return ExitCode::SUCCESS;
    }
    let plan = match Plan::of(arguments) {
        Ok(plan) => plan,
        Err(sentence) => {
            eprintln!("{sentence}");
            return ExitCode::from(2);
        }
    };
    match run(plan) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(sentence) => {
            eprintln!("\n{sentence}");
            ExitCode::FAILURE
        }
    }
}

fn run(plan: Plan) -> Result<bool, String> {
    let logs = target().join("test-logs");
    std::fs::create_dir_all(&logs).map_err(|error| format!("{} can't be made: {error}.", logs.display()))?;
    let begun = Instant::now();
    plan.set_up()?;
    println!("set up in {:.0} s", begun.elapsed().as_secs_f64());

    let mut deep = plan.deep.then(Deep::open);
    let mut table = Table::default();
    let call = Call { plan, programs: OnceCell::new() };
    for stage in call.plan.stages() {
        let row = match deep.as_ref().and_then(|deep| deep.finished(stage.name)) {
            Some(row) => row,
            None => one(stage, &call, &table),
        };
        println!("{row}");
        if let Some(deep) = &mut deep {
            deep.note(&row)?;
        }
        table.rows.push(row);
    }
    if let Some(deep) = deep {
        deep.write_measured(&table)?;
    }
    println!("\n{table}");
    Ok(table.all_well())
}

fn one(stage: &Stage, call: &Call, table: &Table) -> Row {
    let log = Call::log(stage.name);
    let _ = std::fs::remove_file(&log);
    let begun = Instant::now();
    let outcome = match stage.needs.iter().find(|needed| table.failed(needed)) {
        Some(needed) => Outcome::not_run(format!("because “{needed}” failed")),
        None => (stage.run)(call).unwrap_or_else(Outcome::broken),
    };
    let row = Row { name: stage.name.into(), seconds: begun.elapsed().as_secs_f64(), outcome, earlier: false };
    if row.outcome.failed > 0 {
        print_tail(&log);
    }
    row
}

/// The end of a failed stage's log: enough to see what happened, the rest is in the file.
fn print_tail(log: &std::path::Path) {
    let Ok(bytes) = std::fs::read(log) else {
        return;
    };
    let text = String::from_utf8_lossy(&bytes);
    let lines: Vec<&str> = text.lines().collect();
    let from = lines.len().saturating_sub(80);
    println!("\n--- the end of {} ---", log.display());
    for line in lines.iter().skip(from) {
        println!("{line}");
    }
    println!("---");
}
