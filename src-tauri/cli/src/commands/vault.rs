//! The vault.

use std::path::PathBuf;

use cairn_core::{
    backup::{self, BackupDone},
    clock::rfc3339,
    failure::Failure,
    journal::{Finding, Journal, erase_everything},
    renew,
    vault::{self, RecoveryKey, WorkFactor},
};
use clap::Subcommand;
use serde_json::json;

use crate::{
    secrets::{self, KeyFile},
    session::Session,
    trouble::{Exit, Trouble},
};

/// The vault.
#[derive(Debug, Subcommand)]
pub(crate) enum Vault {
    /// Make a vault
    Create {
        /// Make a recovery key as well, and write it to this new file
        #[arg(long, value_name = "FILE", allow_hyphen_values = true)]
        recovery_key_out: Option<PathBuf>,
    },
    /// Read everything again and tell what does not fit; exit code 3 if something is wrong
    Check,
    /// Set another passphrase; copies made before still open with the old one
    ChangePassphrase {
        /// The file whose first line is the new passphrase
        #[arg(long, value_name = "F", allow_hyphen_values = true)]
        new_passphrase_file: Option<PathBuf>,
    },
    /// Copy the vault to a folder, or bring the copy there up to date; everything is read back
    Backup {
        /// The folder
        #[arg(value_name = "OUT")]
        out: PathBuf,
    },
    /// Put a backup back, where no vault is
    Restore {
        /// The folder of the backup
        #[arg(value_name = "FROM")]
        from: PathBuf,
    },
    /// Encrypt everything anew: for when someone knows your passphrase. Copies made before still open with the old one
    Renew {
        /// The file whose first line is the new passphrase; without it the passphrase stays
        #[arg(long, value_name = "F", allow_hyphen_values = true)]
        new_passphrase_file: Option<PathBuf>,
        /// Make a new recovery key and write it to this new file; the old one opens nothing any more
        #[arg(long, value_name = "FILE", allow_hyphen_values = true)]
        recovery_key_out: Option<PathBuf>,
    },
    /// Erase the vault for good: its keys first, so that nothing can be read, then its files
    Erase {
        /// Yes, erase it
        #[arg(long, required = true)]
        yes: bool,
        /// Erase it although someone asked to keep a case in it (`case hold`)
        #[arg(long)]
        despite_request: bool,
        /// Erase it unopened, for when nobody knows the passphrase or it can't be read. Nobody looks whether someone asked to keep it
        #[arg(long, conflicts_with = "despite_request")]
        without_passphrase: bool,
    },
    /// Say that no other computer has the vault open: for when one broke down, or a drive was pulled out
    NotOpenElsewhere,
    /// Open with the recovery key and set a new passphrase
    Recover {
        /// The file with the recovery key
        #[arg(long, value_name = "F", allow_hyphen_values = true)]
        recovery_key_file: Option<PathBuf>,
        /// The file whose first line is the new passphrase
        #[arg(long, value_name = "F", allow_hyphen_values = true)]
        new_passphrase_file: Option<PathBuf>,
    },
}

pub(super) fn run(session: &Session, command: Vault) -> Result<Exit, Trouble> {
    match command {
        Vault::Create { recovery_key_out } => create(session, recovery_key_out),
        Vault::Check => check(session),
        Vault::ChangePassphrase { new_passphrase_file } => {
            let journal = session.open()?;
            journal.change_passphrase(&secrets::new_passphrase(session, new_passphrase_file.as_deref())?)?;
            done(session, "cli-passphrase-changed")
        }
        Vault::Backup { out } => backed_up(session, &session.open()?.backup(&out, &session.work())?, "cli-backup-done"),
        Vault::Restore { from } => {
            let passphrase = secrets::passphrase(session)?;
            let done = backup::restore(&from, &session.dir(), &passphrase, session.clock(), &session.work())?;
            backed_up(session, &done, "cli-restored")
        }
        Vault::Renew { new_passphrase_file, recovery_key_out } => {
            renewed(session, new_passphrase_file, recovery_key_out)
        }
        Vault::Erase { yes: _, despite_request, without_passphrase } => {
            erase(session, despite_request, without_passphrase)
        }
        Vault::NotOpenElsewhere => {
            vault::Vault::not_open_elsewhere(&session.dir())?;
            done(session, "cli-not-open-elsewhere")
        }
        Vault::Recover { recovery_key_file, new_passphrase_file } => {
            let key = secrets::recovery_key(session, recovery_key_file.as_deref())?;
            let passphrase = secrets::new_passphrase(session, new_passphrase_file.as_deref())?;
            Journal::recover(&session.dir(), &key, &passphrase, session.clock())?;
            done(session, "cli-passphrase-changed")
        }
    }
}

/// Exit code 3 where files are missing in the vault itself: what is there is in the backup.
fn backed_up(session: &Session, done: &BackupDone, id: &str) -> Result<Exit, Trouble> {
    session.answer.line(done, || {
        let counted = |id: &str, name: &str, count: u32| session.words.text(id, &[(name, count.into())]);
        let missing = done.missing.iter().map(|number| counted("cli-backup-missing", "number", *number));
        let lines = [counted(id, "files", done.files), counted("cli-backup-closed", "count", done.not_opened)];
        lines.into_iter().chain(missing).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
    })?;
    Ok(if done.missing.is_empty() { Exit::Done } else { Exit::FoundWrong })
}

fn renewed(
    session: &Session,
    new_passphrase_file: Option<PathBuf>,
    recovery_key_out: Option<PathBuf>,
) -> Result<Exit, Trouble> {
    let passphrase = secrets::passphrase(session)?;
    let new = match &new_passphrase_file {
        Some(file) => secrets::new_passphrase(session, Some(file))?,
        None => passphrase.clone(),
    };
    let key = recovery_key_out.as_ref().map(|_| RecoveryKey::make());
    let file = recovery_key_out.as_deref().zip(key.as_ref()).map(|(out, key)| KeyFile::write(out, key)).transpose()?;
    let done = renew::renew(&session.dir(), &passphrase, &new, key.as_ref(), session.clock(), &session.work())?;
    if let Some(file) = file {
        file.keep();
    }
    let answer = json!({ "ok": true, "items": done.items, "not_opened": done.not_opened });
    session.answer.line(&answer, || session.words.plain("cli-renewed"))?;
    Ok(Exit::Done)
}

/// Who can start this program can delete the folder as well. The passphrase is asked for so that what is written in there about
/// keeping it can be seen.
fn erase(session: &Session, despite_request: bool, without_passphrase: bool) -> Result<Exit, Trouble> {
    let dir = session.dir();
    if without_passphrase {
        vault::Vault::erase(&dir)?;
    } else {
        // Said before anyone types a passphrase.
        if !vault::Vault::exists(&dir) {
            return Err(Failure::VaultMissing.into());
        }
        erase_everything(&dir, &secrets::passphrase(session)?, despite_request, session.clock())?;
    }
    session.answer.line(&json!({ "erased": true }), || session.words.plain("cli-vault-erased"))?;
    Ok(Exit::Done)
}

fn create(session: &Session, recovery_key_out: Option<PathBuf>) -> Result<Exit, Trouble> {
    let dir = session.dir();
    // Said before anyone thinks of a passphrase.
    if vault::Vault::exists(&dir) {
        return Err(Failure::VaultExists.into());
    }
    let passphrase = secrets::first_passphrase(session)?;
    let key = recovery_key_out.as_ref().map(|_| RecoveryKey::make());
    let file = recovery_key_out.as_deref().zip(key.as_ref()).map(|(out, key)| KeyFile::write(out, key)).transpose()?;
    Journal::create(&dir, &passphrase, WorkFactor::calibrated(), key.as_ref(), session.clock())?;
    if let Some(file) = file {
        file.keep();
    }
    let vault = dir.to_string_lossy();
    let created = rfc3339(&session.clock().now());
    let key_file = recovery_key_out.as_ref().map(|path| path.to_string_lossy());
    session.answer.line(&json!({ "vault": vault, "created": created, "recovery_key_file": key_file }), || {
        let made = session.say("cli-vault-created", &[("dir", &vault)]);
        match &key_file {
            None => made,
            Some(file) => format!("{made}\n{}", session.say("cli-recovery-key-written", &[("file", file)])),
        }
    })?;
    Ok(Exit::Done)
}

fn check(session: &Session) -> Result<Exit, Trouble> {
    let journal = session.open_to_read()?;
    let (outcome, findings) = journal.check(&session.work())?;
    for finding in &findings {
        session.answer.line(finding, || found(session, finding))?;
    }
    session.answer.line(&outcome, || {
        let counts = [
            ("cases", outcome.cases),
            ("events", outcome.events),
            ("items", outcome.items),
            ("closed", outcome.not_opened),
            ("missing", outcome.missing_events),
        ];
        let args: Vec<_> = counts.iter().map(|(name, count)| (*name, (*count).into())).collect();
        session.words.text(if outcome.ok { "cli-check-ok" } else { "cli-check-wrong" }, &args)
    })?;
    Ok(if outcome.ok { Exit::Done } else { Exit::FoundWrong })
}

fn found(session: &Session, finding: &Finding) -> String {
    let number = finding.number.map(|number| number.to_string()).unwrap_or_default();
    let problem = session.words.plain(&format!("cli-problem-{}", finding.problem));
    let id = finding.id.as_deref().unwrap_or_default();
    session.say("cli-finding", &[("kind", &finding.kind), ("id", id), ("number", &number), ("problem", &problem)])
}

fn done(session: &Session, id: &str) -> Result<Exit, Trouble> {
    session.answer.line(&json!({ "ok": true }), || session.words.plain(id))?;
    Ok(Exit::Done)
}
