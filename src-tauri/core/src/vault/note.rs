//! A note in the vault's folder while it is open to write: which computer has it, since which start, and which process.
//!
//! The lock on `vault.toml` keeps apart all processes of one computer, whoever started them. Not every network drive passes it on
//! to another computer, and a stick that was pulled out takes none along. The note does. Nothing in it says whose the computer is:
//! what stands for it is a hash with the vault's random id, so that the notes of two vaults can't be compared either.

use std::{
    fs::{self, OpenOptions},
    io::{self, Write},
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};

use crate::{durable::remove_leftover, failure::Failure, id::make_id, sha256::Sha256};

const NAME: &str = "in-use.toml";

/// What stands in the note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Said {
    /// Stands for the computer.
    computer: String,
    /// Stands for its last start; empty where the system doesn't number them.
    start: String,
    /// The process's number.
    process: u32,
    /// Tells this note from every other.
    id: String,
}

/// Whether the system's own lock on the vault was taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum SystemLock {
    Held,
    /// This drive knows none.
    Unknown,
}

/// The note of this process. Dropped, it is gone.
pub(super) struct Note {
    path: PathBuf,
    said: Said,
}

impl Said {
    /// Of this process, for the vault of this id.
    fn of_this_process(vault: &str) -> Result<Self, Failure> {
        let hashed = |text: String| match text.as_str() {
            "" => String::new(),
            text => Sha256::of(format!("{vault} {text}")).chars().take(32).collect(),
        };
        Ok(Self {
            computer: hashed(this_computer()),
            start: hashed(this_start()),
            process: std::process::id(),
            id: make_id()?,
        })
    }

    /// Whether another process may have the vault open, where `here` is this one.
    fn is_in_the_way(&self, here: &Self, lock: SystemLock) -> Option<Failure> {
        let same_start = !self.start.is_empty() && self.start == here.start;
        // A computer may change its name while it runs, and a start has a number of its own.
        if self.computer != here.computer && !same_start {
            return Some(Failure::InUseElsewhere);
        }
        match lock {
            // Whoever had it on this computer has ended: the lock would still be theirs.
            SystemLock::Held => None,
            SystemLock::Unknown if !self.start.is_empty() && !same_start => None,
            SystemLock::Unknown => is_running(self.process).then_some(Failure::InUse),
        }
    }
}

/// Looks whether another computer has the vault open. What a process of this computer left behind is no hindrance.
///
/// # Errors
/// [`Failure::InUseElsewhere`]; [`Failure::InUse`] where the drive knows no locks and that process still runs.
pub(super) fn look(dir: &Path, vault: &str, lock: SystemLock) -> Result<(), Failure> {
    match read(dir) {
        None => Ok(()),
        Some(said) => said.is_in_the_way(&Said::of_this_process(vault)?, lock).map_or(Ok(()), Err),
    }
}

/// Leaves the note of this process, in the place of one that [`look`] found to be no hindrance. Where nothing can be written there
/// is none: nobody else can write there either.
///
/// # Errors
/// [`Failure::InUseElsewhere`] where another computer was faster.
pub(super) fn leave(dir: &Path, vault: &str, lock: SystemLock) -> Result<Option<Note>, Failure> {
    look(dir, vault, lock)?;
    let path = dir.join(NAME);
    remove_leftover(&path);
    let said = Said::of_this_process(vault)?;
    let text = toml::to_string(&said).map_err(Failure::internal)?;
    // Only one can make it, over a network drive as well.
    match OpenOptions::new().write(true).create_new(true).open(&path) {
        Ok(mut file) => match file.write_all(text.as_bytes()) {
            Ok(()) => Ok(Some(Note { path, said })),
            Err(_) => {
                remove_leftover(&path);
                Ok(None)
            }
        },
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(Failure::InUseElsewhere),
        Err(_) => Ok(None),
    }
}

/// Takes away a note that another computer left, because the person knows that it isn't open there.
///
/// # Errors
/// [`Failure::ReadOnly`].
pub(super) fn forget(dir: &Path) -> Result<(), Failure> {
    match fs::remove_file(dir.join(NAME)) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(Failure::writing(error)),
        _ => Ok(()),
    }
}

/// The note, if there is one that can be read. One that a power cut left empty says nothing.
fn read(dir: &Path) -> Option<Said> {
    toml::from_str(&fs::read_to_string(dir.join(NAME)).ok()?).ok()
}

impl Drop for Note {
    fn drop(&mut self) {
        // Somebody may have been told that nobody has it open, and left their own.
        if self.path.parent().and_then(read).is_some_and(|there| there == self.said) {
            remove_leftover(&self.path);
        }
    }
}

/// What tells this computer from others: the number that its system was given when it was set up, else its name.
fn this_computer() -> String {
    let number = ["/etc/machine-id", "/var/lib/dbus/machine-id"].iter().find_map(|path| fs::read_to_string(path).ok());
    let number = number.map(|number| number.trim().to_owned()).filter(|number| !number.is_empty());
    number.unwrap_or_else(name_of_this_computer)
}

#[cfg(unix)]
fn name_of_this_computer() -> String {
    rustix::system::uname().nodename().to_string_lossy().into_owned()
}

#[cfg(not(unix))]
fn name_of_this_computer() -> String {
    std::env::var("COMPUTERNAME").unwrap_or_default()
}

/// A random number that Linux gives to each start.
fn this_start() -> String {
    fs::read_to_string("/proc/sys/kernel/random/boot_id").map(|id| id.trim().to_owned()).unwrap_or_default()
}

#[cfg(unix)]
fn is_running(process: u32) -> bool {
    let Some(process) = i32::try_from(process).ok().and_then(rustix::process::Pid::from_raw) else { return false };
    // Another person's process may not be asked, and runs.
    !matches!(rustix::process::test_kill_process(process), Err(rustix::io::Errno::SRCH))
}

/// Where nobody can be asked, it counts as running: the person can say that it isn't.
#[cfg(not(unix))]
fn is_running(_process: u32) -> bool {
    true
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn said(computer: &str, start: &str, process: u32) -> Said {
        Said { computer: computer.into(), start: start.into(), process, id: "x".into() }
    }

    #[test]
    fn only_another_computer_or_a_process_that_runs_is_in_the_way() {
        let here = said("this", "now", 7);
        let own = std::process::id();
        let mut ended = std::process::Command::new("true").spawn().unwrap();
        let gone = ended.id();
        ended.wait().unwrap();
        let cases = [
            (said("this", "now", own), SystemLock::Held, None),
            (said("this", "now", own), SystemLock::Unknown, Some("in-use")),
            (said("this", "now", gone), SystemLock::Unknown, None),
            (said("this", "before", own), SystemLock::Unknown, None),
            (said("this", "", own), SystemLock::Unknown, Some("in-use")),
            (said("renamed", "now", own), SystemLock::Held, None),
            (said("other", "now, too", own), SystemLock::Held, Some("in-use-elsewhere")),
            (said("other", "", gone), SystemLock::Held, Some("in-use-elsewhere")),
            (said("other", "", gone), SystemLock::Unknown, Some("in-use-elsewhere")),
        ];
        for (note, lock, expected) in cases {
            let found = note.is_in_the_way(&here, lock).map(|failure| failure.code());
            assert_eq!(found, expected, "{note:?} {lock:?}");
        }
    }

    #[test]
    fn a_note_says_nothing_of_whose_computer_it_is_and_two_vaults_have_nothing_in_common() {
        let folder = tempfile::tempdir().unwrap();
        let note = leave(folder.path(), "one vault", SystemLock::Held).unwrap().unwrap();
        let text = fs::read_to_string(folder.path().join(NAME)).unwrap();
        for known in [this_computer(), this_start(), name_of_this_computer()] {
            assert!(!known.is_empty() && !text.contains(&known), "{text}");
        }
        let other = Said::of_this_process("another vault").unwrap();
        assert!(other.computer != note.said.computer && other.start != note.said.start);
        drop(note);
        assert!(read(folder.path()).is_none());
    }

    #[test]
    fn a_note_that_is_anothers_stays_and_one_that_is_cut_off_says_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(NAME);
        let note = leave(folder.path(), "v", SystemLock::Held).unwrap().unwrap();
        let theirs = toml::to_string(&said("other", "", 1)).unwrap();
        fs::write(&path, &theirs).unwrap();
        drop(note);
        assert_eq!(fs::read_to_string(&path).unwrap(), theirs);
        let refused = leave(folder.path(), "v", SystemLock::Held).err().map(|failure| failure.code());
        assert_eq!(refused, Some("in-use-elsewhere"));
        forget(folder.path()).unwrap();
        fs::write(&path, "").unwrap();
        assert!(leave(folder.path(), "v", SystemLock::Held).unwrap().is_some());
    }
}
