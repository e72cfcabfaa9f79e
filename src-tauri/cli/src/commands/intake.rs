//! The ways in. The witness question comes first: without its answer nothing is opened, not even the vault.

use std::path::{Path, PathBuf};

use cairn_core::{
    evidence::{
        Area, BlackenedPicture, Depicts, EvidenceItem, Intake, IntakeSource, PartAnswer, Reader, TakenIn, TypedDraft,
        Work, can_hold_a_picture,
    },
    failure::Failure,
};
use clap::Args;
use serde_json::json;

use super::evidence::headline;
use crate::{
    session::Session,
    trouble::{Exit, Trouble},
    values::{area, one_of},
};

/// The answers to the witness question.
pub(super) const ANSWERS: &[&str] = &["nothing-sexual", "only-me-adult", "other-adult", "minor-or-unsure"];

/// Files for a case.
#[derive(Debug, Args)]
pub(crate) struct Add {
    /// The case's id
    #[arg(long, value_name = "C")]
    case: String,
    /// What the files show. With `minor-or-unsure` not a byte is read: what is kept is where they are
    #[arg(long, value_parser = one_of::<Depicts>(ANSWERS))]
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
    /// For one file with pictures or files inside it: the answer for each of them, in their order (see `evidence parts`)
    #[arg(long, value_name = "ANSWER", value_parser = one_of::<Depicts>(ANSWERS))]
    part: Vec<Depicts>,
    /// For one picture: an area that is blacked out in memory, before anything is written
    #[arg(long, value_name = "LEFT,TOP,WIDTH,HEIGHT", value_parser = area)]
    black_out: Vec<Area>,
    /// What lies under the black, in words; `-` reads it from the standard input
    #[arg(long, value_name = "WORDS", requires = "black_out", allow_hyphen_values = true)]
    under: Option<String>,
    /// For an archive or a disk image: words about it, such as the hash that an examiner states
    #[arg(long, value_name = "WORDS", allow_hyphen_values = true)]
    note: Option<String>,
    /// The files; `--` before them lets a name begin with a dash
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,
}

/// One failing file is no reason to leave out the others: it is named, and the call ends as failed.
pub(super) fn add(session: &Session, command: Add) -> Result<Exit, Trouble> {
    let Add { case, depicts, permission, received_from, device, part, black_out, under, note, paths } = command;
    if depicts.is_none() && paths.iter().any(|path| can_hold_a_picture(path)) {
        return Err(Failure::WitnessUnanswered.into());
    }
    // Both are about one file.
    if paths.len() > 1 && !(part.is_empty() && black_out.is_empty()) {
        return Err(Failure::WitnessUnanswered.into());
    }
    let permission = session.typed.optional(permission)?;
    let (under, note) = (session.typed.optional(under)?, session.typed.optional(note)?);
    let answers: Vec<PartAnswer> =
        part.into_iter().map(|depicts| PartAnswer { depicts, permission: permission.clone() }).collect();
    let (journal, reader) = (session.open()?, Reader::beside_this_program());
    let source = IntakeSource { received_from, device, note };
    let intake = Intake::begin(&journal, &reader, &case, depicts, permission, source)?;
    let work = session.work();
    let mut exit = Exit::Done;
    for path in &paths {
        let taken = work.go_on().and_then(|()| {
            if black_out.is_empty() {
                return intake.take(path, &answers, &work);
            }
            let bytes = intake.picture_in_memory(path)?;
            let (areas, name) = (black_out.clone(), String::new());
            intake.keep_picture(&BlackenedPicture {
                bytes: &bytes,
                areas,
                under: under.clone(),
                name,
                file: Some(path),
            })
        });
        work.clear();
        match taken.map_err(Trouble::from) {
            Ok(TakenIn { item, texts }) => {
                for item in texts.iter().chain(std::iter::once(&item)) {
                    session.answer.line(&added(item), || headline(session, item))?;
                }
            }
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

/// What inside a file needs an answer of its own.
pub(super) fn parts(
    session: &Session,
    case: &str,
    depicts: Depicts,
    permission: Option<String>,
    path: &Path,
) -> Result<Exit, Trouble> {
    let permission = session.typed.optional(permission)?;
    let (journal, reader) = (session.open_to_read()?, Reader::beside_this_program());
    let intake = Intake::begin(&journal, &reader, case, Some(depicts), permission, IntakeSource::default())?;
    for (position, name) in (1..).zip(intake.parts(path)?) {
        session.answer.line(&json!({ "position": position, "name": name }), || {
            session.say("cli-part", &[("position", &position.to_string()), ("name", &name)])
        })?;
    }
    Ok(Exit::Done)
}

/// Keeps words that were copied out of something.
pub(super) fn text(
    session: &Session,
    case: &str,
    text: String,
    title: Option<String>,
    out_of: Option<String>,
) -> Result<Exit, Trouble> {
    let draft = TypedDraft { text: session.typed.text(text)?, title: session.typed.optional(title)?, out_of };
    let (journal, reader) = (session.open()?, Reader::beside_this_program());
    let intake = Intake::begin(&journal, &reader, case, None, None, IntakeSource::default())?;
    let item = intake.keep_typed(&draft)?;
    session.answer.line(&added(&item), || headline(session, &item))?;
    Ok(Exit::Done)
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
