//! Journal entries.

use cairn_core::{
    clock::When,
    journal::{self, Certainty, EntryDraft, EntryKind},
};
use clap::Subcommand;
use serde_json::json;

use crate::{
    answer::lines,
    session::Session,
    trouble::{Exit, Trouble},
    typed::TextOrFile,
    values::{self, one_of},
};

/// Journal entries.
#[derive(Debug, Subcommand)]
pub(crate) enum Entry {
    /// Write down what happened
    Add {
        /// The case's id
        #[arg(long, value_name = "C")]
        case: String,
        /// When it happened, as RFC 3339 with offset
        #[arg(long, value_name = "TIME", value_parser = values::time)]
        at: When,
        /// How sure you are of the time
        #[arg(long, default_value = "exact", value_parser = one_of::<Certainty>(&["exact", "about", "unknown"]))]
        certainty: Certainty,
        /// What kind of entry it is
        #[arg(long, default_value = "note",
              value_parser = one_of::<EntryKind>(&["note", "call", "payment", "observation", "duty"]))]
        kind: EntryKind,
        /// The id of an account that it is about; may be given several times
        #[arg(long, value_name = "A")]
        account: Vec<String>,
        #[command(flatten)]
        text: TextOrFile,
    },
    /// Correct an entry; the earlier version stays
    Correct {
        /// The entry's id
        id: String,
        /// Why it is corrected; `-` reads it from the standard input
        #[arg(long, value_name = "R", allow_hyphen_values = true)]
        reason: String,
        #[command(flatten)]
        text: TextOrFile,
    },
    /// The entries of a case with all their versions
    List {
        /// The case's id
        #[arg(long, value_name = "C")]
        case: String,
    },
}

pub(super) fn run(session: &Session, command: Entry) -> Result<Exit, Trouble> {
    match command {
        Entry::Add { case, at, certainty, kind, account, text } => {
            let text = session.typed.text_or_file(text)?;
            let at = at.text().to_owned();
            let draft = EntryDraft { kind, at, certainty, text, accounts: account, sign: None };
            let entry = session.open()?.add_entry(&case, &draft)?;
            let thing = json!({ "id": entry.id, "number": entry.number, "at": entry.at, "written": entry.written });
            session.answer.line(&thing, || {
                let number = entry.number.to_string();
                session.say("cli-entry-added", &[("number", &number), ("id", &entry.id), ("at", &entry.at)])
            })?;
        }
        Entry::Correct { id, reason, text } => {
            let (reason, text) = (session.typed.text(reason)?, session.typed.text_or_file(text)?);
            print(session, &session.open()?.correct_entry(&id, &text, &reason)?)?;
        }
        Entry::List { case } => {
            for entry in session.open_to_read()?.entries(&case)? {
                print(session, &entry)?;
            }
        }
    }
    Ok(Exit::Done)
}

fn print(session: &Session, entry: &journal::Entry) -> Result<(), Trouble> {
    session.answer.line(entry, || {
        let number = entry.number.to_string();
        let versions = entry.versions.len().to_string();
        let args = [
            ("number", number.as_str()),
            ("id", &entry.id),
            ("at", &entry.at),
            ("versions", &versions),
            ("certainty", entry.certainty.as_str()),
            ("kind", entry.kind.as_str()),
            ("written", &entry.written),
        ];
        format!("{}\n{}\n", session.say("cli-entry", &args), lines(&entry.text))
    })
}
