//! Cases.

use cairn_core::{
    clock::When,
    journal::{self, CaseDraft, Hold, HoldDraft},
};
use clap::Subcommand;
use serde_json::json;

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
    /// Erase a case for good, with everything in it. Nothing is left but that there was one
    Erase {
        /// The case's id
        case: String,
        /// Yes, erase it
        #[arg(long, required = true)]
        yes: bool,
        /// Erase it although someone asked to keep it (`case hold`)
        #[arg(long)]
        despite_request: bool,
    },
    /// Note that the police, a court or someone else asked to keep a case: it is said before anything of it is erased
    Hold {
        /// The case's id
        case: String,
        /// Who asked: a name, an office, a court; `-` reads it from the standard input
        #[arg(long, value_name = "W", allow_hyphen_values = true)]
        who: String,
        /// When they asked, as RFC 3339 with offset
        #[arg(long, value_name = "TIME", value_parser = values::time)]
        at: Option<When>,
        /// What they said: a number, until when, what to keep
        #[arg(long, value_name = "X", allow_hyphen_values = true)]
        what: Option<String>,
    },
    /// Who asked to keep a case; those that are over as well
    Holds {
        /// The case's id
        case: String,
    },
    /// Note that a case need not be kept any more
    Lift {
        /// The id of the request
        hold: String,
        /// Why, and who said so; `-` reads it from the standard input
        #[arg(long, value_name = "R", allow_hyphen_values = true)]
        reason: String,
    },
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
        Case::Erase { case, yes: _, despite_request } => {
            session.open()?.erase_case(&case, despite_request)?;
            session.answer.line(&json!({ "id": case, "erased": true }), || session.words.plain("cli-case-erased"))?;
        }
        Case::Hold { case, who, at, what } => {
            let at = at.as_ref().map(When::text).map(str::to_owned);
            let draft = HoldDraft { who: session.typed.text(who)?, at, what };
            print_hold(session, &session.open()?.add_hold(&case, &draft)?)?;
        }
        Case::Holds { case } => {
            for hold in session.open_to_read()?.holds(&case)? {
                print_hold(session, &hold)?;
            }
        }
        Case::Lift { hold, reason } => {
            let reason = session.typed.text(reason)?;
            print_hold(session, &session.open()?.lift_hold(&hold, &reason)?)?;
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

fn print_hold(session: &Session, hold: &Hold) -> Result<(), Trouble> {
    session.answer.line(hold, || {
        let args = [
            ("id", hold.id.as_str()),
            ("who", &hold.who),
            ("at", hold.at.as_deref().unwrap_or_default()),
            ("what", hold.what.as_deref().unwrap_or_default()),
            ("lifted", hold.lifted.as_deref().unwrap_or_default()),
            ("because", hold.lifted_because.as_deref().unwrap_or_default()),
        ];
        session.say(if hold.lifted.is_some() { "cli-hold-over" } else { "cli-hold" }, &args)
    })
}
