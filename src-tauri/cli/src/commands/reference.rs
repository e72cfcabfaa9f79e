//! Protected references.

use cairn_core::{
    clock::When,
    evidence::ReferenceDraft,
    plan::{HandlingKind, HandlingStep, Sure},
};
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
    /// What to do now with something that must not be opened: for the situation and the country of a case
    Next {
        /// The case's id
        #[arg(long, value_name = "C")]
        case: String,
        /// The id of the reference or protected item that it is about
        #[arg(long, value_name = "ID")]
        item: Option<String>,
    },
}

pub(super) fn run(session: &Session, command: Reference) -> Result<Exit, Trouble> {
    let (case, url, account, device, seen, text) = match command {
        Reference::Next { case, item } => return next(session, &case, item.as_deref()),
        Reference::Add { case, url, account, device, seen, text } => (case, url, account, device, seen, text),
    };
    let seen = seen.as_ref().map(When::text).map(str::to_owned);
    let text = session.typed.text(text)?;
    let draft = ReferenceDraft { text, url, account, device, seen, ..ReferenceDraft::default() };
    let item = session.open()?.add_reference(&case, &draft)?;
    session.answer.line(&json!({ "id": item.id, "number": item.number, "protected": true }), || {
        session.say("cli-reference-added", &[("number", &item.number.to_string()), ("id", &item.id)])
    })?;
    Ok(Exit::Done)
}

fn next(session: &Session, case: &str, item: Option<&str>) -> Result<Exit, Trouble> {
    let now = session.open_to_read()?.handling(case, item, session.words)?;
    for step in &now.steps {
        session.answer.line(step, || text_of(session, step))?;
    }
    Ok(Exit::Done)
}

fn text_of(session: &Session, step: &HandlingStep) -> String {
    let kind = match step.kind {
        HandlingKind::Do => "do",
        HandlingKind::Dont => "dont",
        HandlingKind::Law => "law",
    };
    let position = step.position.to_string();
    let mut text = session.say("cli-next", &[("position", &position), ("kind", kind), ("title", &step.title)]);
    let mut add = |line: String| text = format!("{text}\n   {line}");
    add(step.more.clone());
    for one in &step.services {
        let reach = [&one.phone, &one.text, &one.url].into_iter().flatten();
        add(reach.fold(one.name.clone(), |line, way| format!("{line}  {way}")));
    }
    let confirmed = match step.confirmed {
        Sure::Yes => "yes",
        Sure::Partly => "partly",
        Sure::No if step.of_cairn => "cairn",
        Sure::No => "no",
    };
    add(session.say("cli-next-confirmed", &[("confirmed", confirmed), ("sources", &step.sources.join("  "))]));
    text
}
