//! The ledger: what was sent, and when to look again.

use std::path::PathBuf;

use cairn_core::{
    clock::When,
    journal::{self, SubmissionDraft},
};
use clap::{Args, Subcommand};
use serde_json::json;

use crate::{
    session::Session,
    trouble::{Exit, Trouble},
    typed::text_of,
    values,
};

/// The ledger.
#[derive(Debug, Subcommand)]
pub(crate) enum Submission {
    /// Enter what was sent
    Add(Box<Add>),
    /// What was sent, in the order of sending
    List {
        /// The case's id
        #[arg(long, value_name = "C")]
        case: String,
    },
}

/// One thing that was sent.
#[derive(Debug, Args)]
pub(crate) struct Add {
    /// The case's id
    #[arg(long, value_name = "C")]
    case: String,
    #[command(flatten)]
    receiver: Receiver,
    /// The route's id
    #[arg(long, value_name = "R", allow_hyphen_values = true)]
    route: String,
    /// When it was sent, as RFC 3339 with offset
    #[arg(long, value_name = "TIME", value_parser = values::time)]
    at: When,
    /// The number that was given for it
    #[arg(long, value_name = "N", allow_hyphen_values = true)]
    number: Option<String>,
    /// The PIN that was given for it
    #[arg(long, value_name = "P", allow_hyphen_values = true)]
    pin: Option<String>,
    /// A text file (UTF-8) with the text as sent
    #[arg(long, value_name = "F", allow_hyphen_values = true)]
    text_file: Option<PathBuf>,
}

/// Whom it went to: one of the two.
#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
pub(crate) struct Receiver {
    /// The platform's id
    #[arg(long, value_name = "P")]
    platform: Option<String>,
    /// The service's id
    #[arg(long, value_name = "S")]
    service: Option<String>,
}

pub(super) fn run(session: &Session, command: Submission) -> Result<Exit, Trouble> {
    match command {
        Submission::Add(add) => {
            let Add { case, receiver: Receiver { platform, service }, route, at, number, pin, text_file } = *add;
            let text = text_file.as_deref().map(text_of).transpose()?;
            let at = at.text().to_owned();
            let draft = SubmissionDraft { platform, service, route, at, number, pin, text };
            let entered = session.open()?.add_submission(&case, &draft)?;
            let thing = json!({ "id": entered.id, "follow_ups": entered.follow_ups });
            session.answer.line(&thing, || text_of_entry(session, &entered))?;
        }
        Submission::List { case } => {
            for entered in session.open_to_read()?.submissions(&case)? {
                session.answer.line(&entered, || text_of_entry(session, &entered))?;
            }
        }
    }
    Ok(Exit::Done)
}

fn text_of_entry(session: &Session, entered: &journal::Submission) -> String {
    let to = entered.platform.as_deref().or(entered.service.as_deref()).unwrap_or_default();
    let number = entered.number.as_deref().unwrap_or_default();
    let args = [
        ("to", to),
        ("route", entered.route.as_str()),
        ("at", &entered.at),
        ("number", number),
        ("id", &entered.id),
        ("has-number", if number.is_empty() { "no" } else { "yes" }),
    ];
    let mut text = session.say("cli-submission", &args);
    for follow_up in &entered.follow_ups {
        let what = session.say("cli-follow-up", &[("what", &follow_up.what), ("at", &follow_up.at)]);
        text = format!("{text}\n  {what}");
    }
    text
}
