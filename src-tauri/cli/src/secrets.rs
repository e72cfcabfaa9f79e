//! Secrets come from files or a prompt, never from arguments: those are seen by every process.

use std::{
    env,
    fs::{File, OpenOptions},
    io::{self, BufRead, BufReader, Read, Write},
    path::Path,
};

use cairn_core::{
    durable::remove_leftover,
    failure::Failure,
    vault::{ExposeSecret, RecoveryKey, Secret, normalise_passphrase},
};
use zeroize::Zeroizing;

use crate::{interrupt, session::Session, trouble::Trouble};

/// Names the file with the passphrase that opens the vault.
const PASSPHRASE_FILE: &str = "CAIRN_PASSPHRASE_FILE";

/// No secret is longer: a wrong file must not fill the memory.
const LONGEST: u64 = 64 << 10;

/// The passphrase that opens the vault.
pub(crate) fn passphrase(session: &Session) -> Result<Secret, Trouble> {
    match env::var_os(PASSPHRASE_FILE) {
        Some(file) => first_line(Path::new(&file)),
        None => prompt(session, "cli-prompt-passphrase", "no-passphrase"),
    }
}

/// The passphrase for a vault that is about to be made.
pub(crate) fn first_passphrase(session: &Session) -> Result<Secret, Trouble> {
    match env::var_os(PASSPHRASE_FILE) {
        Some(file) => first_line(Path::new(&file)),
        None => prompt_twice(session, "no-passphrase"),
    }
}

/// The passphrase that takes the place of another.
pub(crate) fn new_passphrase(session: &Session, file: Option<&Path>) -> Result<Secret, Trouble> {
    let passphrase = file.map_or_else(|| prompt_twice(session, "no-new-passphrase"), first_line)?;
    // Said before the vault is opened, and not after.
    normalise_passphrase(&passphrase)?;
    Ok(passphrase)
}

/// A passphrase for a package.
pub(crate) fn package_passphrase(file: &Path) -> Result<Secret, Trouble> {
    let passphrase = first_line(file)?;
    normalise_passphrase(&passphrase)?;
    Ok(passphrase)
}

/// The recovery key: the whole file, so that age's comment lines and line breaks do no harm.
pub(crate) fn recovery_key(session: &Session, file: Option<&Path>) -> Result<RecoveryKey, Trouble> {
    let text = match file {
        Some(file) => Secret::from(std::mem::take(&mut *read(file)?)),
        None => prompt(session, "cli-prompt-recovery-key", "no-recovery-key")?,
    };
    Ok(RecoveryKey::parse(&text)?)
}

/// A recovery key on its way into a file of its own. Dropped before it is kept, it leaves nothing.
pub(crate) struct KeyFile<'a> {
    path: &'a Path,
    kept: bool,
}

impl<'a> KeyFile<'a> {
    /// Writes the key to a new file that only this user can read, in the form that `age -i` reads.
    ///
    /// # Errors
    /// [`Failure::OutputExists`], [`Failure::DiskFull`], [`Failure::ReadOnly`].
    pub(crate) fn write(path: &'a Path, key: &RecoveryKey) -> Result<Self, Trouble> {
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(path).map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => Failure::FileMissing,
            _ => Failure::writing(error),
        })?;
        let this = Self { path, kept: false };
        let text = key.to_text();
        let written = [text.expose_secret().as_bytes(), b"\n"].into_iter().try_for_each(|part| file.write_all(part));
        written.and_then(|()| file.sync_all()).map_err(Failure::writing)?;
        Ok(this)
    }

    /// The vault is made: the key stays.
    pub(crate) fn keep(mut self) {
        self.kept = true;
    }
}

impl Drop for KeyFile<'_> {
    fn drop(&mut self) {
        if !self.kept {
            remove_leftover(self.path);
        }
    }
}

/// The first line without its end.
fn first_line(file: &Path) -> Result<Secret, Trouble> {
    let mut line = Zeroizing::new(String::with_capacity(4096));
    let opened = File::open(file).map_err(|_| Trouble::SecretFile)?;
    BufReader::new(opened.take(LONGEST)).read_line(&mut line).map_err(|_| Trouble::SecretFile)?;
    let text = line.strip_suffix('\n').unwrap_or(&line);
    let text = text.strip_suffix('\r').unwrap_or(text);
    // Some editors begin a file with a mark that nobody typed.
    Ok(Secret::from(text.strip_prefix('\u{feff}').unwrap_or(text).to_owned()))
}

fn read(file: &Path) -> Result<Zeroizing<String>, Trouble> {
    let mut text = Zeroizing::new(String::with_capacity(4096));
    let opened = File::open(file).map_err(|_| Trouble::SecretFile)?;
    opened.take(LONGEST).read_to_string(&mut text).map_err(|_| Trouble::SecretFile)?;
    Ok(text)
}

/// Asks on the terminal, without showing what is typed.
fn prompt(session: &Session, question: &str, without_terminal: &'static str) -> Result<Secret, Trouble> {
    let question = format!("{} ", session.words.plain(question));
    let typed = interrupt::asking(session, || rpassword::prompt_password(question));
    typed.map(Secret::from).map_err(|_| Trouble::NoSecret(without_terminal))
}

fn prompt_twice(session: &Session, without_terminal: &'static str) -> Result<Secret, Trouble> {
    let first = prompt(session, "cli-prompt-new-passphrase", without_terminal)?;
    let second = prompt(session, "cli-prompt-again", without_terminal)?;
    if first.expose_secret() == second.expose_secret() { Ok(first) } else { Err(Trouble::Differ) }
}
