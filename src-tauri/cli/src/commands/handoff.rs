//! The handoff: one package that others can check without Cairn.

use std::path::PathBuf;

use cairn_core::handoff::{self, Existing, HandoffRequest, Paper, Recipient, Redact, Seal};
use cairn_print::Printer;
use clap::Args;

use crate::{
    secrets,
    session::Session,
    trouble::{Exit, Trouble},
    values::one_of,
};

/// One package that can be checked without Cairn. Without `--to` or `--passphrase-file`, whoever has it can read it
#[derive(Debug, Args)]
pub(crate) struct Handoff {
    /// The case's id
    #[arg(long, value_name = "C")]
    case: String,
    /// The new file
    #[arg(long, value_name = "FILE", allow_hyphen_values = true)]
    out: PathBuf,
    /// Who it is for
    #[arg(long, default_value = "self",
          value_parser = one_of::<Recipient>(&["police", "hotline", "platform", "school", "lawyer", "self"]))]
    recipient: Recipient,
    /// The id of an entry, item, account or submission that goes in; may be given several times. Without it, what this
    /// recipient needs
    #[arg(long, value_name = "ID")]
    only: Vec<String>,
    /// What is blacked out in the report and the tables, as far as Cairn recognises it. The originals stay as they are
    #[arg(long, value_name = "names,places", value_delimiter = ',', value_parser = ["names", "places"])]
    redact: Vec<String>,
    /// A key (`age1…`) that opens the package; may be given several times
    #[arg(long, value_name = "age1…", conflicts_with = "passphrase_file")]
    to: Vec<String>,
    /// The file whose first line is the passphrase that opens the package
    #[arg(long, value_name = "F", allow_hyphen_values = true)]
    passphrase_file: Option<PathBuf>,
    /// The paper of the report
    #[arg(long, default_value = "a4", value_parser = one_of::<Paper>(&["a4", "letter"]))]
    paper: Paper,
}

pub(super) fn run(session: &Session, command: Handoff) -> Result<Exit, Trouble> {
    let seal = match &command.passphrase_file {
        Some(file) => Seal::Passphrase(secrets::package_passphrase(file)?),
        None if command.to.is_empty() => Seal::Open,
        None => Seal::to_recipients(&command.to)?,
    };
    let journal = session.open()?;
    let only = Some(command.only).filter(|ids| !ids.is_empty());
    // Who named what goes in means that and nothing else.
    let list_files = only.is_none();
    let asked = |what: &str| command.redact.iter().any(|one| one == what);
    let redact = Redact { names: asked("names"), places: asked("places"), ..Redact::default() };
    let blacks_out = redact != Redact::default();
    let request = HandoffRequest {
        recipient: command.recipient,
        language: session.words.language().to_owned(),
        paper: command.paper,
        only,
        list_files,
        with_custody: true,
        redact,
    };
    let handoff = handoff::Handoff::prepare(&journal, &command.case, request)?;
    let done = handoff.write(&command.out, Existing::Refuse, &seal, &Printer::new(), &session.work())?;
    session.answer.line(&done, || {
        let (items, left_out, closed) =
            (done.items.to_string(), done.left_out.to_string(), done.not_opened.to_string());
        let args = [
            ("file", done.file.as_str()),
            ("items", &items),
            ("left-out", &left_out),
            ("closed", &closed),
            ("sha256", &done.sha256),
            ("spoken", &done.spoken.join(" ")),
        ];
        let open = matches!(seal, Seal::Open).then_some("cli-handoff-open");
        let blacked_out = blacks_out.then_some("cli-handoff-blacked-out");
        let ids = ["cli-handoff-file", "cli-handoff-inside"].into_iter().chain(blacked_out).chain(open);
        let ids = ids.chain(["cli-handoff-sha256", "cli-handoff-spoken"]);
        ids.map(|id| session.say(id, &args)).collect::<Vec<_>>().join("\n")
    })?;
    Ok(Exit::Done)
}
