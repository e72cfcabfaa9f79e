//! Cases.

use cairn_core::journal::{self, CaseDraft};
use clap::Subcommand;

use crate::{
    session::Session,
    trouble::{Exit, Trouble},
    values,
};

/// Cases.
#[derive(Debug, Subcommand)]
pub(crate) enum Case {
    /// Open a case
    New {
        /// What you call it; `-` reads it from the standard input
        #[arg(long, value_name = "T", allow_hyphen_values = true)]
        title: String,
        /// The country, as two letters
        #[arg(long, value_name = "US", default_value = "US", value_parser = values::country)]
        country: String,
        /// The state or region
        #[arg(long, value_name = "OH", value_parser = values::region)]
        region: Option<String>,
    },
    /// All cases, oldest first
    List,
}

pub(super) fn run(session: &Session, command: Case) -> Result<Exit, Trouble> {
    match command {
        Case::New { title, country, region } => {
            let title = session.typed.text(title)?;
            let case = session.open()?.new_case(&CaseDraft { title, country, region })?;
            print(session, &case)?;
        }
        Case::List => {
            for case in session.open_to_read()?.cases()? {
                print(session, &case)?;
            }
        }
    }
    Ok(Exit::Done)
}

fn print(session: &Session, case: &journal::Case) -> Result<(), Trouble> {
    session.answer.line(case, || {
        let place = [Some(case.country.as_str()), case.region.as_deref()];
        let place = place.into_iter().flatten().collect::<Vec<_>>().join("-");
        let args = [("id", case.id.as_str()), ("title", &case.title), ("place", &place), ("created", &case.created)];
        session.say("cli-case", &args)
    })
}
