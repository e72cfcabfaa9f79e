//! What people read, for whoever looks after it. Needs no vault.

use std::path::PathBuf;

use cairn_core::{content, failure::Failure};
use clap::{Subcommand, builder::PossibleValuesParser};

use crate::{
    session::Session,
    trouble::{Exit, Trouble},
};

/// What people read.
#[derive(Debug, Subcommand)]
pub(crate) enum Content {
    /// One record with all its fields
    Show {
        /// What kind of record
        #[arg(value_parser = PossibleValuesParser::new(["platform", "form", "state", "sign"]))]
        kind: String,
        /// Its id, such as `instagram` or `US-OH`
        id: String,
    },
    /// Check a content folder; exit code 3 if something in it is wrong
    Check {
        /// The folder
        #[arg(value_name = "DIR")]
        dir: PathBuf,
    },
}

pub(super) fn run(session: &Session, command: Content) -> Result<Exit, Trouble> {
    match command {
        Content::Show { kind, id } => {
            let record = content::show(&kind, &id)?;
            session.answer.line(&record, || serde_json::to_string_pretty(&record).unwrap_or_default())?;
            Ok(Exit::Done)
        }
        Content::Check { dir } => {
            if !dir.is_dir() {
                return Err(Failure::FileMissing.into());
            }
            let findings = content::check(&dir);
            for finding in &findings {
                session.answer.line(finding, || {
                    let args =
                        [("file", finding.file.as_str()), ("place", &finding.place), ("problem", &finding.problem)];
                    session.say("cli-content-finding", &args)
                })?;
            }
            session.answer.text(|| {
                let count = u32::try_from(findings.len()).unwrap_or(u32::MAX);
                session.words.text("cli-content-checked", &[("count", count.into())])
            })?;
            Ok(if findings.is_empty() { Exit::Done } else { Exit::FoundWrong })
        }
    }
}
