//! The situation of a case.

use std::path::{Path, PathBuf};

use cairn_core::situation;
use clap::Subcommand;

use crate::{
    session::Session,
    trouble::{Exit, Trouble},
    typed::text_of,
};

/// The situation of a case.
#[derive(Debug, Subcommand)]
pub(crate) enum Situation {
    /// Keep the answers of a situation file
    Set {
        /// The case's id
        #[arg(long, value_name = "C")]
        case: String,
        /// The situation file
        #[arg(value_name = "FILE.json")]
        file: PathBuf,
    },
    /// The answers as they stand
    Show {
        /// The case's id
        #[arg(long, value_name = "C")]
        case: String,
    },
}

pub(super) fn run(session: &Session, command: Situation) -> Result<Exit, Trouble> {
    let situation = match command {
        Situation::Set { case, file } => {
            let situation = read(&file)?;
            session.open()?.set_situation(&case, &situation)?;
            situation
        }
        Situation::Show { case } => session.open_to_read()?.situation(&case)?,
    };
    session.answer.line(&situation, || {
        // The keys of a situation file are what somebody who works with one wants to see.
        serde_json::to_string_pretty(&situation).unwrap_or_default()
    })?;
    Ok(Exit::Done)
}

/// Reads a situation file.
pub(super) fn read(file: &Path) -> Result<situation::Situation, Trouble> {
    Ok(situation::Situation::from_file(&text_of(file)?)?)
}
