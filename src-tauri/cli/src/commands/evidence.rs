//! Evidence. The witness question comes first: without its answer nothing is opened, not even the vault.

use std::path::{Path, PathBuf};

use cairn_core::{
    evidence::{Depicts, EvidenceItem, Intake, IntakeSource, Work, can_hold_a_picture},
    failure::Failure,
};
use clap::{Args, Subcommand};
use serde_json::json;

use crate::{
    session::Session,
    trouble::{Exit, Trouble},
    values::one_of,
};

/// Evidence.
#[derive(Debug, Subcommand)]
pub(crate) enum Evidence {
    /// Keep files, or write down where they are if nobody may open them
    Add(Add),
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
}

/// Files for a case.
#[derive(Debug, Args)]
pub(crate) struct Add {
    /// The case's id
    #[arg(long, value_name = "C")]
    case: String,
    /// What the files show. With `minor-or-unsure` not a byte is read: what is kept is where they are
    #[arg(long, value_parser = one_of::<Depicts>(
        &["nothing-sexual", "only-me-adult", "other-adult", "minor-or-unsure"]))]
    depicts: Option<Depicts>,
    /// How that adult allowed it; `-` reads it from the standard input
    #[arg(long, value_name = "NOTE", allow_hyphen_values = true)]
    permission: Option<String>,
    /// Who gave you the files
    #[arg(long, value_name = "W", allow_hyphen_values = true)]
    received_from: Option<String>,
    /// The id of the device that they were on
    #[arg(long, value_name = "D")]
    device: Option<String>,
    /// The files; `--` before them lets a name begin with a dash
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,
}

pub(super) fn run(session: &Session, command: Evidence) -> Result<Exit, Trouble> {
    match command {
        Evidence::Add(command) => add(session, command),
        Evidence::List { case } => {
            for item in session.open_to_read()?.evidence(&case)? {
                session.answer.line(&item, || headline(session, &item))?;
            }
            Ok(Exit::Done)
        }
        Evidence::Show { id } => {
            let item = session.open_to_read()?.evidence_item(&id)?;
            session.answer.line(&item, || whole(session, &item))?;
            Ok(Exit::Done)
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
    }
}

/// One failing file is no reason to leave out the others: it is named, and the call ends as failed.
fn add(session: &Session, command: Add) -> Result<Exit, Trouble> {
    let Add { case, depicts, permission, received_from, device, paths } = command;
    if depicts.is_none() && paths.iter().any(|path| can_hold_a_picture(path)) {
        return Err(Failure::WitnessUnanswered.into());
    }
    let permission = session.typed.optional(permission)?;
    let journal = session.open()?;
    let intake = Intake::begin(&journal, &case, depicts, permission, IntakeSource { received_from, device })?;
    let work = session.work();
    let mut exit = Exit::Done;
    for path in &paths {
        let taken = work.go_on().and_then(|()| intake.take(path, &work)).map_err(Trouble::from);
        work.clear();
        match taken {
            Ok(item) => session.answer.line(&added(&item), || headline(session, &item))?,
            Err(trouble @ Trouble::Core(Failure::Cancelled)) => return Err(trouble),
            Err(trouble) => {
                session.complain(Some(path.file_name().map_or(path, Path::new)), &trouble);
                if exit == Exit::Done {
                    exit = trouble.exit();
                }
            }
        }
    }
    Ok(exit)
}

fn added(item: &EvidenceItem) -> serde_json::Value {
    if item.protected {
        return json!({ "id": item.id, "number": item.number, "protected": true });
    }
    json!({
        "id": item.id, "number": item.number, "sha256": item.sha256, "size": item.size,
        "media_type": item.media_type, "original_name": item.original_name,
    })
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

fn headline(session: &Session, item: &EvidenceItem) -> String {
    let number = item.number.to_string();
    let name = item.original_name.as_deref().unwrap_or(&item.title);
    if item.protected {
        return session.say("cli-item-closed", &[("number", &number), ("id", &item.id), ("name", name)]);
    }
    let size = item.size.unwrap_or_default().to_string();
    let media_type = item.media_type.as_deref().unwrap_or_default();
    let args = [("number", number.as_str()), ("id", &item.id), ("name", name), ("size", &size), ("type", media_type)];
    format!("{}\n  SHA-256 {}", session.say("cli-item", &args), item.sha256.as_deref().unwrap_or_default())
}

fn whole(session: &Session, item: &EvidenceItem) -> String {
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
        ("cli-item-text", item.text.as_deref()),
        ("cli-item-protected", item.protected_reason.as_deref()),
    ];
    for (id, value) in known {
        if let Some(value) = value {
            add(id, &[("value", value)]);
        }
    }
    for time in &item.times {
        add("cli-item-time", &[("what", &time.what), ("at", &time.at), ("source", &time.source)]);
    }
    for field in &item.metadata {
        add("cli-item-field", &[("field", &field.field), ("value", &field.value), ("source", &field.source)]);
    }
    for code in &item.claims.shows {
        add("cli-item-shows", &[("code", code)]);
    }
    for code in &item.claims.does_not_show {
        add("cli-item-does-not-show", &[("code", code)]);
    }
    text
}

fn done(session: &Session, id: &str) -> Result<Exit, Trouble> {
    session.answer.line(&json!({ "ok": true }), || session.words.plain(id))?;
    Ok(Exit::Done)
}
