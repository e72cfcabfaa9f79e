//! Reading the record across its kinds: timeline, search, custody.

use std::ffi::OsString;

use cairn_core::clock::When;
use clap::Args;
use serde_json::json;

use crate::{
    session::Session,
    trouble::{Exit, Trouble},
    values,
};

/// The timeline of a case.
#[derive(Debug, Args)]
pub(crate) struct Timeline {
    /// The case's id
    #[arg(long, value_name = "C")]
    case: String,
    /// From this time on, as RFC 3339 with offset
    #[arg(long, value_name = "T", value_parser = values::time)]
    from: Option<When>,
    /// Up to this time
    #[arg(long, value_name = "T", value_parser = values::time)]
    to: Option<When>,
}

/// Search in a case.
#[derive(Debug, Args)]
pub(crate) struct Search {
    /// The case's id
    #[arg(long, value_name = "C")]
    case: String,
    /// Print at most this many
    #[arg(long, value_name = "N", default_value_t = 50)]
    limit: u32,
    /// Any words
    // Any string is a query, so also one that is no text.
    #[arg(allow_hyphen_values = true)]
    query: OsString,
}

/// The custody chain of a case.
#[derive(Debug, Args)]
pub(crate) struct Custody {
    /// The case's id
    #[arg(long, value_name = "C")]
    case: String,
}

pub(super) fn timeline(session: &Session, command: &Timeline) -> Result<Exit, Trouble> {
    let journal = session.open_to_read()?;
    let (from, to) = (command.from.as_ref().map(When::text), command.to.as_ref().map(When::text));
    for moment in journal.timeline(&command.case, from, to)? {
        session.answer.line(&moment, || {
            let certainty = moment.certainty.as_str();
            let args = [
                ("at", moment.at.as_str()),
                ("certainty", certainty),
                ("kind", &moment.kind),
                ("title", &moment.title),
            ];
            session.say("cli-moment", &args)
        })?;
    }
    Ok(Exit::Done)
}

pub(super) fn search(session: &Session, command: &Search) -> Result<Exit, Trouble> {
    let journal = session.open_to_read()?;
    for found in journal.search(&command.case, &command.query.to_string_lossy(), command.limit)? {
        session.answer.line(&found, || {
            let at = found.at.as_deref().unwrap_or_default();
            let args = [("kind", found.kind.as_str()), ("id", &found.id), ("at", at), ("snippet", &found.snippet)];
            session.say("cli-found", &args)
        })?;
    }
    Ok(Exit::Done)
}

pub(super) fn custody(session: &Session, command: &Custody) -> Result<Exit, Trouble> {
    let chain = session.open_to_read()?.custody(&command.case)?;
    for event in &chain.events {
        session.answer.line(event, || {
            let seq = event.seq.to_string();
            let args = [("seq", seq.as_str()), ("at", &event.at), ("action", &event.action), ("detail", &event.detail)];
            format!("{}\n  {}", session.say("cli-custody-event", &args), event.hash)
        })?;
    }
    let end = json!({ "head": chain.head, "length": chain.length, "spoken": chain.spoken });
    session.answer.line(&end, || {
        let (length, spoken) = (chain.length.to_string(), chain.spoken.join(" "));
        session.say("cli-custody-head", &[("head", &chain.head), ("length", &length), ("spoken", &spoken)])
    })?;
    Ok(Exit::Done)
}
