//! Evidence: the flags of its commands, and what is done with what is kept. The ways in are in `intake`.

use std::{
    net::{IpAddr, SocketAddr},
    path::PathBuf,
};

use cairn_core::{
    clock::When,
    evidence::{Depicts, ErasureDraft, EvidenceItem, Inside, Reader},
    failure::Failure,
    journal::Journal,
};
use cairn_network::NameServers;
use clap::Subcommand;
use serde::{Serialize, Serializer, ser::Error as _};
use serde_json::json;

use super::intake::{self, ANSWERS, Add};
use crate::{
    session::Session,
    trouble::{Exit, Trouble},
    values::{self, one_of},
};

/// Evidence.
#[derive(Debug, Subcommand)]
pub(crate) enum Evidence {
    /// Keep files, or write down where they are if nobody may open them
    Add(Add),
    /// What is inside a mail or a document that needs an answer of its own
    Parts {
        /// What the file shows
        #[arg(long, value_parser = one_of::<Depicts>(ANSWERS))]
        depicts: Depicts,
        /// How that adult allowed it; `-` reads it from the standard input
        #[arg(long, value_name = "NOTE", allow_hyphen_values = true)]
        permission: Option<String>,
        /// The case's id
        #[arg(long, value_name = "C")]
        case: String,
        /// The file
        #[arg(value_name = "PATH")]
        path: PathBuf,
    },
    /// Keep words that were copied out of something, such as the head of a mail, as an item
    Text {
        /// The case's id
        #[arg(long, value_name = "C")]
        case: String,
        /// The words; `-` reads them from the standard input
        #[arg(long, value_name = "T", allow_hyphen_values = true)]
        text: String,
        /// A line that names them
        #[arg(long, value_name = "T", allow_hyphen_values = true)]
        title: Option<String>,
        /// The id of the reference whose words they are
        #[arg(long, value_name = "ID")]
        out_of: Option<String>,
    },
    /// The evidence of a case, with what is only written down
    List {
        /// The case's id
        #[arg(long, value_name = "C")]
        case: String,
    },
    /// One item, with what is known of it
    Show {
        /// The item's id
        id: String,
        /// Of a mail: check its signatures (DKIM). This asks the network: for each, one question for the key of the domain
        /// that signed it goes to a name server, which passes it on to that domain. Nothing else of the mail is sent; but the
        /// domain may learn that somebody checks a mail of its. What came of it is kept
        #[arg(long)]
        check_dkim: bool,
        /// Ask this name server instead of the computer's own: an address, with a port if it isn't 53
        #[arg(long, value_name = "ADDRESS", requires = "check_dkim", value_parser = name_server)]
        name_server: Option<SocketAddr>,
    },
    /// Read every item again; exit code 3 if one is not what it was
    Verify {
        /// The case's id
        #[arg(long, value_name = "C")]
        case: String,
    },
    /// Write an item's original bytes to a new file, where they are not encrypted
    Extract {
        /// The item's id
        id: String,
        /// The new file
        #[arg(long, value_name = "FILE", allow_hyphen_values = true)]
        out: PathBuf,
    },
    /// Mark an item so that nothing opens it any more
    Protect {
        /// The item's id
        id: String,
        /// Why; `-` reads it from the standard input
        #[arg(long, value_name = "R", allow_hyphen_values = true)]
        reason: String,
    },
    /// Erase an item for good: its number stays, with when and why. A protected one goes only with both further flags
    Erase {
        /// The item's id
        id: String,
        /// Why; `-` reads it from the standard input
        #[arg(long, value_name = "R", allow_hyphen_values = true)]
        reason: String,
        /// Who told you to erase it
        #[arg(long, value_name = "W", allow_hyphen_values = true)]
        instructed_by: Option<String>,
        /// When they told you, as RFC 3339 with offset
        #[arg(long, value_name = "TIME", value_parser = values::time)]
        instructed_at: Option<When>,
        /// Erase it although someone asked to keep the case (`case hold`)
        #[arg(long)]
        despite_request: bool,
    },
}

pub(super) fn run(session: &Session, command: Evidence) -> Result<Exit, Trouble> {
    match command {
        Evidence::Add(command) => intake::add(session, command),
        Evidence::Parts { depicts, permission, case, path } => {
            intake::parts(session, &case, depicts, permission, &path)
        }
        Evidence::Text { case, text, title, out_of } => intake::text(session, &case, text, title, out_of),
        Evidence::List { case } => {
            for item in session.open_to_read()?.evidence(&case)? {
                session.answer.line(&item, || headline(session, &item))?;
            }
            Ok(Exit::Done)
        }
        Evidence::Show { id, check_dkim, name_server } => {
            let journal = if check_dkim { session.open()? } else { session.open_to_read()? };
            if check_dkim {
                let lookup = name_server.map_or_else(NameServers::of_this_computer, NameServers::only);
                journal.check_signatures(&id, &Reader::beside_this_program(), &lookup)?;
            }
            let item = journal.evidence_item(&id)?;
            show(session, &item, inside(&journal, &item, session)?)
        }
        Evidence::Verify { case } => verify(session, &case),
        Evidence::Extract { id, out } => {
            let journal = session.open()?;
            journal.extract(&id, &out, &session.work())?;
            done(session, "cli-extracted")
        }
        Evidence::Protect { id, reason } => {
            let reason = session.typed.text(reason)?;
            session.open()?.protect(&id, &reason)?;
            done(session, "cli-protected")
        }
        Evidence::Erase { id, reason, instructed_by, instructed_at, despite_request } => {
            let instructed_at = instructed_at.as_ref().map(When::text).map(str::to_owned);
            let reason = session.typed.text(reason)?;
            let draft = ErasureDraft { reason, instructed_by, instructed_at, despite_hold: despite_request };
            session.open()?.erase_evidence(&id, &draft)?;
            done(session, "cli-erased")
        }
    }
}

/// `192.0.2.1`, `192.0.2.1:53`, `[2001:db8::1]:53`.
fn name_server(text: &str) -> Result<SocketAddr, std::net::AddrParseError> {
    text.parse().or_else(|_| text.parse::<IpAddr>().map(|address| SocketAddr::new(address, 53)))
}

fn verify(session: &Session, case: &str) -> Result<Exit, Trouble> {
    let rows = session.open_to_read()?.verify_evidence(case, &session.work())?;
    for row in &rows {
        session.answer.line(row, || {
            let problem = session.words.plain(&format!("cli-problem-{}", row.problem.as_deref().unwrap_or("none")));
            session.say("cli-verified-item", &[("number", &row.number.to_string()), ("problem", &problem)])
        })?;
    }
    Ok(if rows.iter().all(|row| row.ok) { Exit::Done } else { Exit::FoundWrong })
}

pub(super) fn headline(session: &Session, item: &EvidenceItem) -> String {
    let number = item.number.to_string();
    if let Some(erased) = &item.erased {
        let args = [("number", number.as_str()), ("id", &item.id), ("at", &erased.at), ("reason", &erased.reason)];
        return session.say("cli-item-erased", &args);
    }
    let name = item.original_name.as_deref().unwrap_or(&item.title);
    if item.protected {
        return session.say("cli-item-closed", &[("number", &number), ("id", &item.id), ("name", name)]);
    }
    let size = item.size.unwrap_or_default().to_string();
    let media_type = item.media_type.as_deref().unwrap_or_default();
    let args = [("number", number.as_str()), ("id", &item.id), ("name", name), ("size", &size), ("type", media_type)];
    format!("{}\n  SHA-256 {}", session.say("cli-item", &args), item.sha256.as_deref().unwrap_or_default())
}

fn whole(session: &Session, item: &EvidenceItem, inside: &Inside) -> String {
    let mut text = headline(session, item);
    let mut add = |id: &str, args: &[(&str, &str)]| text = format!("{text}\n  {}", session.say(id, args));
    let depicts = item.depicts.map(Depicts::as_str);
    let known = [
        ("cli-item-answer", depicts),
        ("cli-item-permission", item.permission.as_deref()),
        ("cli-item-from", item.received_from.as_deref()),
        ("cli-item-path", item.original_path.as_deref()),
        ("cli-item-where", item.where_it_is.as_deref()),
        ("cli-item-url", item.url.as_deref()),
        ("cli-item-device", item.device.as_deref()),
        ("cli-item-out-of", item.out_of.as_deref()),
        ("cli-item-text", item.text.as_deref()),
        ("cli-item-protected", item.protected_reason.as_deref()),
        ("cli-item-told-by", item.erased.as_ref().and_then(|erased| erased.instructed_by.as_deref())),
        ("cli-item-told-at", item.erased.as_ref().and_then(|erased| erased.instructed_at.as_deref())),
    ];
    for (id, value) in known {
        if let Some(value) = value {
            add(id, &[("value", value)]);
        }
    }
    if let Some(black) = &item.blacked_out {
        add("cli-item-blacked-out", &[("count", &black.areas.len().to_string())]);
        if let Some(under) = &black.under {
            add("cli-item-under", &[("value", under)]);
        }
    }
    for held in &item.holds {
        let how = held.item.as_ref().map(|_| "kept").or(held.left.as_deref()).or(held.depicts.map(Depicts::as_str));
        let size = held.size.to_string();
        add("cli-item-holds", &[("name", &held.name), ("size", &size), ("how", how.unwrap_or_default())]);
    }
    for sentence in inside.told.iter().chain(&inside.conflicts) {
        add("cli-item-told", &[("value", sentence)]);
    }
    for time in &inside.times {
        add("cli-item-time", &[("what", &time.what), ("at", &time.at), ("source", &time.source)]);
    }
    for field in &inside.metadata {
        add("cli-item-field", &[("field", &field.field), ("value", &field.value), ("source", &field.source)]);
    }
    if let Some(problem) = &inside.problem {
        add("cli-item-unread", &[("problem", problem)]);
    }
    for code in &item.claims.shows {
        add("cli-item-shows", &[("code", code)]);
    }
    for code in &item.claims.does_not_show {
        add("cli-item-does-not-show", &[("code", code)]);
    }
    text
}

/// What a file says of itself. What is protected or gone is not opened, and a file that can't be read is still shown.
fn inside(journal: &Journal, item: &EvidenceItem, session: &Session) -> Result<Inside, Failure> {
    if !item.may_be_opened() {
        return Ok(Inside::unread(item, None));
    }
    match journal.look_inside(&item.id, &Reader::beside_this_program(), session.words) {
        Err(failure @ (Failure::ReaderFailed | Failure::EvidenceDamaged)) => {
            Ok(Inside::unread(item, Some(failure.code().to_owned())))
        }
        found => found,
    }
}

fn show(session: &Session, item: &EvidenceItem, inside: Inside) -> Result<Exit, Trouble> {
    let text = || whole(session, item, &inside);
    session.answer.line(&Shown { item, inside: &inside }, text)?;
    Ok(Exit::Done)
}

/// An item with what it says of itself: its times are those of both.
struct Shown<'a> {
    item: &'a EvidenceItem,
    inside: &'a Inside,
}

impl Serialize for Shown<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let as_map = |value: Result<serde_json::Value, _>| match value {
            Ok(serde_json::Value::Object(map)) => Ok(map),
            Ok(_) => Ok(serde_json::Map::new()),
            Err(error) => Err(S::Error::custom(error)),
        };
        let mut shown = as_map(serde_json::to_value(self.item))?;
        shown.extend(as_map(serde_json::to_value(self.inside))?);
        shown.serialize(serializer)
    }
}

fn done(session: &Session, id: &str) -> Result<Exit, Trouble> {
    session.answer.line(&json!({ "ok": true }), || session.words.plain(id))?;
    Ok(Exit::Done)
}
