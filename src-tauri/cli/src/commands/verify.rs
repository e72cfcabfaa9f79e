//! Checking a package. Needs no vault.

use std::{
    fs::File,
    io::Read,
    path::{Path, PathBuf},
};

use cairn_core::{failure::Failure, handoff};
use clap::Args;
use serde_json::json;

use crate::{
    session::Session,
    trouble::{Exit, Trouble},
};

/// How an age file begins: as it is, and as text that survives mail.
const AGE: [&[u8]; 2] = [b"age-encryption.org/", b"-----BEGIN AGE ENCRYPTED"];

/// Checking a package.
#[derive(Debug, Args)]
pub(crate) struct Verify {
    /// The package
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

pub(super) fn run(session: &Session, command: &Verify) -> Result<Exit, Trouble> {
    let lines = handoff::verify_package(&command.file, &session.work()).map_err(|failure| match failure {
        Failure::NotAPackage if is_sealed(&command.file) => Trouble::Sealed,
        failure => failure.into(),
    })?;
    for line in &lines {
        session.answer.line(line, || {
            let ok = if line.ok { "yes" } else { "no" };
            session.say("cli-verify-line", &[("what", &line.what), ("ok", ok), ("detail", &line.detail)])
        })?;
    }
    let ok = lines.iter().all(|line| line.ok);
    session
        .answer
        .line(&json!({ "ok": ok }), || session.words.plain(if ok { "cli-verify-ok" } else { "cli-verify-wrong" }))?;
    Ok(if ok { Exit::Done } else { Exit::FoundWrong })
}

fn is_sealed(file: &Path) -> bool {
    let mut head = Vec::new();
    let read = File::open(file).and_then(|file| file.take(64).read_to_end(&mut head));
    read.is_ok() && AGE.iter().any(|begin| head.starts_with(begin))
}
