//! Protected references.

use cairn_core::{clock::When, evidence::ReferenceDraft};
use clap::Subcommand;
use serde_json::json;

use crate::{
    session::Session,
    trouble::{Exit, Trouble},
    values,
};

/// Protected references.
#[derive(Debug, Subcommand)]
pub(crate) enum Reference {
    /// Write down where something is that must not be opened
    Add {
        /// The case's id
        #[arg(long, value_name = "C")]
        case: String,
        /// Its address; nothing goes there
        #[arg(long, value_name = "U", allow_hyphen_values = true)]
        url: Option<String>,
        /// The id of the account it came from
        #[arg(long, value_name = "A")]
        account: Option<String>,
        /// The id of the device that it is on
        #[arg(long, value_name = "D")]
        device: Option<String>,
        /// When it was seen, as RFC 3339 with offset
        #[arg(long, value_name = "TIME", value_parser = values::time)]
        seen: Option<When>,
        /// What is there and how it was found; `-` reads it from the standard input
        #[arg(long, value_name = "T", allow_hyphen_values = true)]
        text: String,
    },
}

pub(super) fn run(session: &Session, command: Reference) -> Result<Exit, Trouble> {
    let Reference::Add { case, url, account, device, seen, text } = command;
    let seen = seen.as_ref().map(When::text).map(str::to_owned);
    let text = session.typed.text(text)?;
    let draft = ReferenceDraft { text, url, account, device, seen, ..ReferenceDraft::default() };
    let item = session.open()?.add_reference(&case, &draft)?;
    session.answer.line(&json!({ "id": item.id, "number": item.number, "protected": true }), || {
        session.say("cli-reference-added", &[("number", &item.number.to_string()), ("id", &item.id)])
    })?;
    Ok(Exit::Done)
}
