//! What a text says of itself. Needs no vault, and asks nobody.

use cairn_core::{
    decode::{self, Decoded, DecodedKind},
    report,
};
use clap::Args;
use serde::Serialize;

use crate::{
    session::Session,
    trouble::{Exit, Trouble},
};

/// A phone number without its country is taken for one of this country, as a case without one is.
const COUNTRY: &str = "US";

/// What an id, an address, a phone number, a wallet or a bank number says of itself.
#[derive(Debug, Args)]
pub(crate) struct Decode {
    /// An id, an address, a name, a phone number, a wallet or a bank number
    #[arg(value_name = "ID-OR-URL")]
    text: String,
    /// The platform that it is from, by id or name: a bare number tells nothing without it
    #[arg(long, value_name = "P", allow_hyphen_values = true)]
    platform: Option<String>,
}

#[derive(Serialize)]
struct Line<'a> {
    platform: Option<&'a str>,
    kind: DecodedKind,
    created: Option<&'a str>,
    valid: Option<bool>,
}

pub(super) fn run(session: &Session, command: &Decode) -> Result<Exit, Trouble> {
    let now = session.clock().now().timestamp();
    let found = decode::decode(&command.text, command.platform.as_deref(), COUNTRY, now);
    let line = Line {
        platform: found.platform.as_deref(),
        kind: found.kind,
        created: found.created.as_deref(),
        valid: found.valid,
    };
    session.answer.line(&line, || sentences(session, &found).join("\n"))?;
    Ok(Exit::Done)
}

/// For people: a sentence for each thing that was read.
fn sentences(session: &Session, found: &Decoded) -> Vec<String> {
    let mut said = vec![session.say("cli-decode-kind", &[("kind", found.kind.as_str())])];
    let platform = found.platform.as_deref().map(|platform| called(session, platform));
    let more = [
        ("cli-decode-platform", platform.as_deref().filter(|_| found.kind != DecodedKind::Unknown)),
        ("cli-decode-handle", found.handle.as_deref()),
        ("cli-decode-id", found.id.as_deref()),
        ("cli-decode-created", found.created.as_deref()),
        ("cli-decode-plain", found.plain.as_deref()),
    ];
    said.extend(more.iter().filter_map(|(id, value)| Some(session.say(id, &[("value", (*value)?)]))));
    said.extend(found.valid.map(|valid| session.say(if valid { "cli-decode-right" } else { "cli-decode-wrong" }, &[])));
    let note = found.handle.as_deref().and_then(|handle| decode::name_note(handle, session.words));
    said.extend(note.map(|note| note.text));
    said
}

/// The platform's own name, or the currency's.
fn called(session: &Session, platform: &str) -> String {
    let known = report::platforms(session.words).into_iter().find(|one| one.id == platform);
    known.map_or_else(|| platform.to_owned(), |one| one.name)
}
