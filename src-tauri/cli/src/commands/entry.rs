//! Journal entries.

use std::collections::{BTreeMap, BTreeSet};

use cairn_core::{
    clock::When,
    journal::{self, Certainty, EntryDraft, EntryKind, EntryStub, ErasureDraft},
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
    /// Erase an entry for good, with all its versions: its number stays, with when and why
    Erase {
        /// The entry's id
        id: String,
        /// Why; `-` reads it from the standard input
        #[arg(long, value_name = "R", allow_hyphen_values = true)]
        reason: String,
        /// Erase it although someone asked to keep the case (`case hold`)
        #[arg(long)]
        despite_request: bool,
    },
    /// The entries of a case with all their versions, and what is left of those that were erased
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
        Entry::Erase { id, reason, despite_request } => {
            let reason = session.typed.text(reason)?;
            let draft = ErasureDraft { reason, despite_hold: despite_request, ..ErasureDraft::default() };
            print_stub(session, &session.open()?.erase_entry(&id, &draft)?)?;
        }
        Entry::List { case } => {
            let journal = session.open_to_read()?;
            let entries: BTreeMap<u32, _> = journal.entries(&case)?.into_iter().map(|one| (one.number, one)).collect();
            let stubs: BTreeMap<u32, _> =
                journal.erased_entries(&case)?.into_iter().map(|one| (one.number, one)).collect();
            for number in entries.keys().chain(stubs.keys()).collect::<BTreeSet<_>>() {
                entries.get(number).map_or(Ok(()), |entry| print(session, entry))?;
                stubs.get(number).map_or(Ok(()), |stub| print_stub(session, stub))?;
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

/// The keys of an entry, with nothing in them that was erased.
fn print_stub(session: &Session, stub: &EntryStub) -> Result<(), Trouble> {
    let thing = json!({
        "id": stub.id, "number": stub.number, "kind": stub.kind, "written": stub.written,
        "text": null, "versions": [], "erased": stub.erased,
    });
    session.answer.line(&thing, || {
        let number = stub.number.to_string();
        let args =
            [("number", number.as_str()), ("id", &stub.id), ("at", &stub.erased.at), ("reason", &stub.erased.reason)];
        session.say("cli-item-erased", &args)
    })
}
