//! What someone was told, and whether it holds: whatever was said to be done is there, the record opens, its check says that
//! all is well, and nothing lies about that nobody needs.

use std::{collections::BTreeSet, path::Path};

use cairn_core::{
    evidence::Quietly,
    failure::Failure,
    handoff::verify_package,
    journal::{Finding, Journal},
};
use sha2::{Digest, Sha256};

use super::{
    World, is_there,
    world::{below, open},
};

/// Everything that was said to be done.
#[derive(Debug, Clone, Default)]
pub struct Told {
    /// Whether there is a record.
    pub made: bool,
    /// Whether its case was opened.
    case: bool,
    /// Those that may open it: more than one only while it is being changed.
    pub passphrases: Vec<String>,
    /// Entries: id and text.
    pub entries: Vec<(String, String)>,
    /// Items: id and the name of the file it was.
    pub items: Vec<(String, String)>,
    /// Items that may be there still, or be erased already.
    erasing: BTreeSet<String>,
    erased: BTreeSet<String>,
    /// Events that are in the chain at least.
    events: u32,
    /// Whether a new secret was being made. It may be half-made, for the next call to go on with.
    renewing: bool,
    /// Whether a backup was begun.
    backing_up: bool,
    /// What the backup holds.
    backup: Option<Box<Told>>,
    /// Whether there is a package.
    package: bool,
}

impl Told {
    /// Of somebody who is going to use this passphrase.
    pub fn of_nothing(passphrase: &str) -> Self {
        Self { passphrases: vec![passphrase.into()], ..Self::default() }
    }

    /// What is still there of it when there is only the backup. It is a record once it was put back.
    pub fn of_backup(&self) -> Self {
        let backup = self.backup.as_deref().unwrap();
        Self { made: false, backup: self.backup.clone(), ..backup.clone() }
    }

    /// How many events there are, where nobody said it.
    pub fn with_events(mut self, events: u32) -> Self {
        self.events = events;
        self
    }

    /// A line of an actor.
    pub fn hear(&mut self, line: &str) {
        let words: Vec<&str> = line.split('\t').collect();
        match *words.as_slice() {
            ["begin", "passphrase", new] => self.passphrases.push(new.into()),
            ["begin", "renew", new] => {
                self.passphrases.push(new.into());
                self.renewing = true;
            }
            ["done", "passphrase" | "renew", new, _] => {
                self.passphrases = vec![new.into()];
                self.renewing &= words[1] != "renew";
            }
            ["begin", "erase", id] => drop(self.erasing.insert(id.into())),
            ["done", "erase", id, _] => {
                self.erasing.remove(id);
                self.erased.insert(id.into());
                self.items.retain(|(item, _)| item != id);
                self.events += 1;
                // A renewal that was broken off would hold what was erased.
                self.renewing = false;
            }
            ["done", "create" | "restore", _] => self.made = true,
            ["done", "case", _] => {
                self.case = true;
                self.events += 1;
            }
            ["done", "entry", text, id] => {
                self.entries.push((id.into(), text.into()));
                self.events += 1;
            }
            ["done", "file", name, id] => {
                self.items.push((id.into(), name.into()));
                self.events += 1;
            }
            ["done", "backup", _] => {
                self.backing_up = false;
                let now = Self { backup: None, package: false, renewing: false, ..self.clone() };
                self.backup = Some(Box::new(now));
            }
            ["done", "package", _] => {
                self.package = true;
                self.events += 1;
            }
            ["begin", "backup"] => self.backing_up = true,
            ["start"] | ["begin", ..] | ["done", "open", _] => {}
            _ => panic!("a line that nobody understands: {line}"),
        }
    }

    /// All lines of what an actor printed that are whole.
    pub fn hear_all(&mut self, printed: &str) {
        printed.split_inclusive('\n').filter_map(|line| line.strip_suffix('\n')).for_each(|line| self.hear(line));
    }

    /// Opens the record as the next start does, and compares.
    ///
    /// # Errors
    /// What is wrong, in words.
    pub fn holds(&self, world: &World) -> Result<(), String> {
        // Asked first at each start; a vault between two names gets its own here.
        let there = is_there(world);
        if !there && self.made {
            return Err(format!("there is no record: {:?}", below(world.root())));
        }
        if there {
            let journal = self.opened(|passphrase| open(&world.vault(), passphrase))?;
            Self { backing_up: false, ..self.clone() }.is_in(&journal, world)?;
            drop(journal);
        }
        self.is_tidy(world, there)?;
        if let Some(backup) = &self.backup {
            let stick = World::stick_in(world.root());
            let passphrases = self.passphrases_of_backup(backup);
            let mut told = Self { passphrases, backing_up: self.backing_up, ..(**backup).clone() };
            if self.backing_up {
                // It may have come as far as the journal, and what was erased since goes there, too.
                told.erasing.extend(self.erased.iter().chain(&self.erasing).cloned());
            }
            let journal = told.opened(|passphrase| {
                Journal::unlock_to_read(&stick, &passphrase.into(), cairn_core::clock::Clock::system())
            });
            told.is_in(&journal.map_err(|wrong| format!("of the backup {wrong}"))?, world)
                .map_err(|wrong| format!("in the backup {wrong}"))?;
        }
        Ok(())
    }

    /// Which of the passphrases it is by now. Where there is no record, the first.
    ///
    /// # Errors
    /// That it is none of them.
    pub fn one_that_opens(&self, world: &World) -> Result<String, String> {
        if !is_there(world) {
            return Ok(self.passphrases[0].clone());
        }
        let opens = |passphrase: &&String| open(&world.vault(), passphrase).is_ok();
        self.passphrases.iter().find(opens).cloned().ok_or_else(|| "no passphrase opens it".into())
    }

    /// A later backup that was broken off may have brought the key slot on.
    fn passphrases_of_backup(&self, backup: &Self) -> Vec<String> {
        [&backup.passphrases[..], &self.passphrases].concat()
    }

    fn opened(&self, open: impl Fn(&str) -> Result<Journal, Failure>) -> Result<Journal, String> {
        let tried: Vec<_> = self.passphrases.iter().map(|passphrase| open(passphrase)).collect();
        let codes: Vec<_> = tried.iter().map(|one| one.as_ref().err().map(Failure::code)).collect();
        let opened = tried.into_iter().find_map(Result::ok);
        opened.ok_or_else(|| format!("it does not open with any of {:?}: {codes:?}", self.passphrases))
    }

    fn is_in(&self, journal: &Journal, world: &World) -> Result<(), String> {
        let wrong = |error: Failure| format!("it can't be read: {}", error.code());
        let (outcome, findings) = journal.check(&Quietly).map_err(wrong)?;
        // A later backup that was broken off may have brought the key slot on, and not the journal yet.
        let is_of_slot = |finding: &Finding| finding.kind == "key-slot" && finding.problem == "changed";
        let ok = outcome.ok || self.backing_up && findings.iter().all(is_of_slot);
        if !ok || outcome.missing_events > 0 || outcome.events < self.events {
            return Err(format!("the check says {outcome:?} {findings:?}; {} events were told", self.events));
        }
        let Some(case) = journal.cases().map_err(wrong)?.first().map(|case| case.id.clone()) else {
            return if self.case { Err("the case is missing".into()) } else { Ok(()) };
        };
        let entries = journal.entries(&case).map_err(wrong)?;
        for (id, text) in &self.entries {
            if !entries.iter().any(|entry| entry.id == *id && entry.text == *text) {
                return Err(format!("entry {id} is missing"));
            }
        }
        let items = journal.evidence(&case).map_err(wrong)?;
        for (id, name) in &self.items {
            let item = items.iter().find(|item| item.id == *id).ok_or_else(|| format!("item {id} is missing"))?;
            let hash = hash_of(&world.root().join("inputs").join(name));
            let fits = match &item.erased {
                None => item.sha256.as_ref() == Some(&hash),
                Some(_) => self.erasing.contains(id),
            };
            if !fits {
                return Err(format!("item {id} is not what {name} was"));
            }
        }
        if items.iter().any(|item| item.erased.is_none() && self.erased.contains(&item.id)) {
            return Err("what was erased is there again".into());
        }
        Ok(())
    }

    /// Nothing lies about but what the record needs, and a renewal that the next call goes on with.
    fn is_tidy(&self, world: &World, there: bool) -> Result<(), String> {
        let all = below(&world.place());
        let beside = all.iter().filter(|path| !path.starts_with("vault/"));
        let left: Vec<&String> = beside.filter(|path| !(self.renewing && path.contains("-new/"))).collect();
        if !left.is_empty() {
            return Err(format!("beside the record lies {left:?}"));
        }
        let files =
            ["vault.toml", "journal.db", "head.age", "head-before.age", "keys/", "keys/passphrase.age", "evidence/"];
        let is_known = |path: &str| files.contains(&path) || path == "keys/recovery.age";
        let inside = all.iter().filter_map(|path| path.strip_prefix("vault/")).filter(|path| !path.is_empty());
        let (evidence, others): (Vec<&str>, Vec<&str>) = inside.partition(|path| path.starts_with("evidence/"));
        let left: Vec<&&str> = others.iter().filter(|path| !is_known(path)).collect();
        if !left.is_empty() {
            return Err(format!("in the record lies {left:?}"));
        }
        let (folders, blobs): (Vec<&str>, Vec<&str>) =
            evidence.into_iter().filter(|path| *path != "evidence/").partition(|path| path.ends_with('/'));
        let empty = |folder: &&&str| !blobs.iter().any(|blob| blob.starts_with(**folder));
        if let Some(folder) = folders.iter().find(empty) {
            return Err(format!("an empty folder is left: {folder}"));
        }
        let items = if there { self.files_named(world)? } else { 0 };
        if blobs.len() != items {
            return Err(format!("{items} files are named, and there are {blobs:?}"));
        }
        let out = below(&world.root().join("out"));
        let package = world.root().join("out/package.zip");
        if package.exists() {
            let lines = verify_package(&package, &Quietly).map_err(|failure| format!("package: {}", failure.code()))?;
            if let Some(line) = lines.iter().find(|line| !line.ok) {
                return Err(format!("the package is not whole: {line:?}"));
            }
        }
        // What a crash left of a package goes with the next one.
        if self.package && out != ["package.zip"] {
            return Err(format!("of the package there is {out:?}"));
        }
        Ok(())
    }

    fn files_named(&self, world: &World) -> Result<usize, String> {
        let journal = self.opened(|passphrase| open(&world.vault(), passphrase))?;
        let cases = journal.cases().map_err(|_| "no cases")?;
        let items = cases.iter().filter_map(|case| journal.evidence(&case.id).ok()).flatten();
        Ok(items.filter(|item| item.kind == "file" && item.erased.is_none()).count())
    }
}

fn hash_of(path: &Path) -> String {
    hex::encode(Sha256::digest(std::fs::read(path).unwrap()))
}
