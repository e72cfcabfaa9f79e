//! What the commands of one call share.

use std::{
    io::{self, Write},
    path::{Path, PathBuf},
};

use cairn_core::{
    clock::{Clock, When},
    journal::Journal,
    place,
    words::{Arg, Words},
};
use jiff::tz::TimeZone;
use serde_json::json;

use crate::{
    answer::{Answer, one_line},
    call::Globals,
    interrupt::Interruptible,
    secrets,
    trouble::Trouble,
    typed::Typed,
};

/// One call: where the vault is, what time it is, and where answers and complaints go.
pub(crate) struct Session {
    pub(crate) answer: Answer,
    pub(crate) words: &'static Words,
    pub(crate) typed: Typed,
    json: bool,
    vault: Option<PathBuf>,
    clock: Clock,
}

impl Session {
    pub(crate) fn new(globals: Globals) -> Self {
        let words = Words::of(globals.lang.as_deref().unwrap_or("en"));
        let zone = globals.tz.unwrap_or_else(TimeZone::system);
        let clock = match globals.now.as_ref().map(When::zoned) {
            Some(now) => Clock::fixed(now.timestamp(), zone),
            None => Clock::in_zone(zone),
        };
        let answer = Answer::new(globals.json);
        Self { answer, words, typed: Typed::default(), json: globals.json, vault: globals.vault, clock }
    }

    pub(crate) fn dir(&self) -> PathBuf {
        self.vault.clone().unwrap_or_else(place::vault_dir)
    }

    pub(crate) fn clock(&self) -> Clock {
        self.clock.clone()
    }

    /// Opens the vault to read and write.
    pub(crate) fn open(&self) -> Result<Journal, Trouble> {
        self.noticed(Journal::unlock(&self.dir(), &secrets::passphrase(self)?, self.clock())?)
    }

    /// Opens the vault for a command that changes nothing.
    pub(crate) fn open_to_read(&self) -> Result<Journal, Trouble> {
        self.noticed(Journal::unlock_to_read(&self.dir(), &secrets::passphrase(self)?, self.clock())?)
    }

    /// Work that can be interrupted.
    pub(crate) fn work(&self) -> Interruptible {
        Interruptible::begin(self.json)
    }

    /// The message `id` with what it is filled with; each text made safe for a terminal.
    pub(crate) fn say(&self, id: &str, args: &[(&str, &str)]) -> String {
        let args: Vec<(&str, Arg<'_>)> = args.iter().map(|(name, text)| (*name, one_line(text).into())).collect();
        self.words.text(id, &args)
    }

    /// Says on the standard error what went wrong: one sentence, and with `--json` an object as well. `about` names
    /// the file of a batch.
    pub(crate) fn complain(&self, about: Option<&Path>, trouble: &Trouble) {
        let _ = write!(io::stderr(), "{}", self.complaint(about, trouble));
    }

    /// What [`Session::complain`] says, line for line.
    pub(crate) fn complaint(&self, about: Option<&Path>, trouble: &Trouble) -> String {
        let sentence = trouble.sentence(self.words);
        let sentence = match about {
            None => sentence,
            Some(path) => {
                let file = path.to_string_lossy();
                self.say("cli-about", &[("file", &file), ("sentence", &sentence)])
            }
        };
        complaint(self.json, trouble.code(), &sentence)
    }

    /// What does not fit together is said at each opening, and hinders nothing.
    fn noticed(&self, journal: Journal) -> Result<Journal, Trouble> {
        if !journal.findings().is_empty() {
            let _ = writeln!(io::stderr(), "{}", self.words.plain("cli-noticed"));
        }
        // Nothing went wrong and nothing is to be done: what a program reads holds no such word.
        if journal.swept() > 0 && !self.json {
            let _ = writeln!(io::stderr(), "{}", self.words.plain("cli-swept"));
        }
        Ok(journal)
    }
}

/// What goes to the standard error: a sentence, and with `--json` an object as well.
pub(crate) fn complaint(json: bool, code: &str, sentence: &str) -> String {
    if !json {
        return format!("{sentence}\n");
    }
    format!("{sentence}\n{}\n", json!({ "error": { "code": code, "message": sentence } }))
}
