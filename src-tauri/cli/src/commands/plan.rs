//! The plan for a situation.

use std::path::PathBuf;

use cairn_core::plan::{self, NotToDo, Stage};
use clap::Args;
use serde::Serialize;

use super::situation;
use crate::{
    session::Session,
    trouble::{Exit, Trouble},
};

/// The plan for a situation.
#[derive(Debug, Args)]
pub(crate) struct Plan {
    /// The situation file
    #[arg(value_name = "FILE.json")]
    file: PathBuf,
}

/// One step as a line. What not to do belongs to every step, so that no reader of a single line misses it.
#[derive(Serialize)]
struct Line<'a> {
    position: u32,
    id: &'a str,
    stage: Stage,
    title: &'a str,
    reason: &'a str,
    minutes: u32,
    urgent: bool,
    next: bool,
    service: Option<&'a str>,
    platform: Option<&'a str>,
    not_to_do: &'a [NotToDo],
}

pub(super) fn run(session: &Session, command: &Plan) -> Result<Exit, Trouble> {
    let situation = situation::read(&command.file)?;
    let plan = plan::plan(&situation, &session.clock().now(), session.words);
    for step in &plan.steps {
        let line = Line {
            position: step.position,
            id: &step.id,
            stage: step.stage,
            title: &step.title,
            reason: &step.reason,
            minutes: step.minutes,
            urgent: step.urgent,
            next: step.next,
            service: step.service.as_deref(),
            platform: step.platform.as_deref(),
            not_to_do: &plan.not_to_do,
        };
        session.answer.line(&line, || {
            let position = step.position.to_string();
            let yes_or_no = |is: bool| if is { "yes" } else { "no" };
            let minutes = step.minutes.to_string();
            let args = [
                ("position", position.as_str()),
                ("title", &step.title),
                ("minutes", &minutes),
                ("urgent", yes_or_no(step.urgent)),
                ("next", yes_or_no(step.next)),
            ];
            format!("{}\n   {}", session.say("cli-step", &args), step.reason)
        })?;
    }
    session.answer.text(|| {
        let not = plan.not_to_do.iter().map(|one| format!("- {}\n  {}", one.title, one.instead));
        format!("\n{}\n{}", session.words.plain("cli-not-to-do"), not.collect::<Vec<_>>().join("\n"))
    })?;
    Ok(Exit::Done)
}
