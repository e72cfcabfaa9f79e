//! What someone was told, and whether it holds: whatever was said to be done is there, the record opens, its check says that
//! all is well, and nothing lies about that nobody needs.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use cairn_core::{
    clock::Clock,
    evidence::{EvidenceItem, Quietly},
    failure::Failure,
    handoff::verify_package,
    journal::{Finding, Journal, MessageFilter},
    vault::{RecoveryKey, Vault},
};
use sha2::{Digest, Sha256};

use super::{
    World, is_there,
    world::{CHAT, MESSAGES_OF_CHAT, below, open, patiently},
};

/// Something that was kept.
#[derive(Debug, Clone)]
pub struct Kept {
    id: String,
    /// An entry's words, or the name of the file that an item was.
    what: String,
    case: String,
}

/// Everything that was said to be done.
#[derive(Debug, Clone, Default)]
pub struct Told {
    /// Whether there is a record.
    pub made: bool,
    /// The cases that were opened.
    cases: BTreeSet<String>,
    /// Those that may open it: more than one only while it is being changed.
    pub passphrases: Vec<String>,
    /// The recovery keys of which one opens it; none for a record that has none. Nothing at all where nobody knows.
    keys: Vec<Option<String>>,
    /// Entries that were written.
    pub entries: Vec<Kept>,
    /// Files that were taken in.
    pub items: Vec<Kept>,
    /// The items whose messages were read.
    chats: BTreeSet<String>,
    /// What may be there still, or be erased already: items, entries, cases.
    erasing: BTreeSet<String>,
    erased: BTreeSet<String>,
    /// Events that are in the chain of each case at least.
    events: BTreeMap<String, u32>,
    /// The same of cases that nobody told of.
    other_events: u32,
    /// Whether a new secret was being made. It may be half-made, for the next call to go on with.
    renewing: bool,
    /// Whether all of it was being erased: it is there whole, or not at all.
    ending: bool,
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
        Self { passphrases: vec![passphrase.into()], keys: vec![None], ..Self::default() }
    }

    /// What is still there of it when there is only the backup. It is a record once it was put back.
    pub fn of_backup(&self) -> Self {
        let backup = self.backup.as_deref().unwrap();
        Self { made: false, backup: self.backup.clone(), ..backup.clone() }
    }

    /// How many events there are, where nobody said it.
    pub fn with_events(mut self, events: u32) -> Self {
        self.other_events = events;
        self
    }

    /// A line of an actor.
    pub fn hear(&mut self, line: &str) {
        let words: Vec<&str> = line.split('\t').collect();
        match *words.as_slice() {
            ["begin", "passphrase", new] => self.passphrases.push(new.into()),
            ["begin", "renew", new] => {
                self.passphrases.push(new.into());
                self.keys.push(None);
                self.renewing = true;
            }
            ["done", "passphrase", new, _] => self.passphrases = vec![new.into()],
            ["done", "renew", new, _] => {
                self.passphrases = vec![new.into()];
                self.keys = vec![None];
                self.renewing = false;
            }
            ["begin", "new-key", key] => self.keys.push(Some(key.into())),
            ["done", "new-key", key, _] => self.keys = vec![Some(key.into())],
            ["begin", "no-key"] => self.keys.push(None),
            ["done", "no-key", _] => self.keys = vec![None],
            ["begin", "erase" | "erase-entry" | "erase-case", id] => drop(self.erasing.insert(id.into())),
            ["done", "erase" | "erase-entry", id, _] => self.is_erased(id),
            ["done", "erase-case", id, _] => {
                self.is_erased(id);
                self.cases.remove(id);
                self.entries.retain(|entry| entry.case != id);
                self.items.retain(|item| item.case != id);
                self.events.remove(id);
            }
            ["begin", "erase-all"] => self.ending = true,
            ["done", "erase-all", _] => {
                let (passphrases, backup, package) = (self.passphrases.clone(), self.backup.take(), self.package);
                *self = Self { passphrases, backup, package, ..Self::of_nothing("") };
            }
            ["done", "create" | "restore", _] => self.made = true,
            ["done", "case", id] => {
                self.cases.insert(id.into());
                self.happens_in(id);
            }
            ["done", "entry", text, id, case] => {
                self.entries.push(Kept { id: id.into(), what: text.into(), case: case.into() });
                self.happens_in(case);
            }
            ["done", "file", name, id, case] => {
                self.items.push(Kept { id: id.into(), what: name.into(), case: case.into() });
                self.happens_in(case);
            }
            ["done", "chat", name, id, case] => {
                // Read again, nothing is kept twice.
                if self.chats.insert(id.into()) {
                    self.items.push(Kept { id: id.into(), what: name.into(), case: case.into() });
                    self.happens_in(case);
                    self.happens_in(case);
                }
            }
            ["begin", "backup"] => self.backing_up = true,
            ["done", "backup", _] => {
                self.backing_up = false;
                let now = Self { backup: None, package: false, renewing: false, ..self.clone() };
                self.backup = Some(Box::new(now));
            }
            ["done", "package", case] => {
                self.package = true;
                self.happens_in(case);
            }
            ["start"] | ["begin", ..] | ["done", "open", _] => {}
            _ => panic!("a line that nobody understands: {line}"),
        }
    }

    fn happens_in(&mut self, case: &str) {
        *self.events.entry(case.into()).or_default() += 1;
    }

    fn is_erased(&mut self, id: &str) {
        self.erasing.remove(id);
        self.erased.insert(id.into());
        let gone = self.entries.iter().chain(&self.items).find(|kept| kept.id == id).map(|kept| kept.case.clone());
        gone.into_iter().for_each(|case| self.happens_in(&case));
        self.entries.retain(|entry| entry.id != id);
        self.items.retain(|item| item.id != id);
        // A renewal that was broken off would hold what was erased.
        self.renewing = false;
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
        if !there && self.made && !self.ending {
            return Err(format!("there is no record: {:?}", below(world.root())));
        }
        let mut files = None;
        if there {
            let journal = self.opened(|passphrase| open(&world.vault(), passphrase))?;
            files = Some(Self { backing_up: false, ..self.clone() }.is_in(&journal, world)?);
            drop(journal);
            self.opens_with_a_key(world)?;
        }
        self.is_tidy(world, files)?;
        if let Some(backup) = &self.backup {
            let stick = World::stick_in(world.root());
            let passphrases = self.passphrases_of_backup(backup);
            let mut told = Self { passphrases, backing_up: self.backing_up, ..(**backup).clone() };
            if self.backing_up {
                // It may have come as far as the journal, and what was erased since goes there, too.
                told.erasing.extend(self.erased.iter().chain(&self.erasing).cloned());
            }
            let journal = told.opened(|passphrase| {
                patiently(|| Journal::unlock_to_read(&stick, &passphrase.into(), Clock::system()))
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
        let mut codes = Vec::new();
        // The first that opens it: held by this one, it is in use for the next.
        for passphrase in &self.passphrases {
            match open(passphrase) {
                Ok(journal) => return Ok(journal),
                Err(failure) => codes.push(failure.code()),
            }
        }
        Err(format!("it does not open with any of {:?}: {codes:?}", self.passphrases))
    }

    /// Returns how many files its items have.
    fn is_in(&self, journal: &Journal, world: &World) -> Result<usize, String> {
        let wrong = |error: Failure| format!("it can't be read: {}", error.code());
        let (outcome, findings) = journal.check(&Quietly).map_err(wrong)?;
        // A later backup that was broken off may have brought the key slot on, and not the journal yet.
        let is_of_slot = |finding: &Finding| finding.kind == "key-slot" && finding.problem == "changed";
        let ok = outcome.ok || self.backing_up && findings.iter().all(is_of_slot);
        let cases: Vec<String> = journal.cases().map_err(wrong)?.into_iter().map(|case| case.id).collect();
        let is_gone = |case: &String| self.erasing.contains(case) && !cases.contains(case);
        if let Some(case) = self.cases.iter().find(|case| !cases.contains(case) && !is_gone(case)) {
            return Err(format!("case {case} is missing"));
        }
        let told = self.events.iter().filter(|(case, _)| !is_gone(case)).map(|(_, events)| events);
        let told = told.sum::<u32>() + self.other_events;
        if !ok || outcome.missing_events > 0 || outcome.events < told {
            return Err(format!("the check says {outcome:?} {findings:?}; {told} events were told"));
        }
        if self.cases.iter().any(is_gone) && journal.erased_cases().map_err(wrong)?.is_empty() {
            return Err("nothing says that there was a case".into());
        }
        let entries = all(&cases, |case| journal.entries(case)).map_err(wrong)?;
        let stubs = all(&cases, |case| journal.erased_entries(case)).map_err(wrong)?;
        let is_going = |kept: &Kept| self.erasing.contains(&kept.case) && !cases.contains(&kept.case);
        for Kept { id, what, .. } in self.entries.iter().filter(|entry| !is_going(entry)) {
            let is_there = entries.iter().any(|entry| entry.id == *id && entry.text == *what);
            let is_erased = self.erasing.contains(id) && stubs.iter().any(|stub| stub.id == *id);
            if !is_there && !is_erased {
                return Err(format!("entry {id} is missing"));
            }
        }
        let items = all(&cases, |case| journal.evidence(case)).map_err(wrong)?;
        for Kept { id, what, .. } in self.items.iter().filter(|item| !is_going(item)) {
            let item = items.iter().find(|item| item.id == *id).ok_or_else(|| format!("item {id} is missing"))?;
            let hash = hash_of(&world.root().join("inputs").join(what));
            let fits = match &item.erased {
                None => item.sha256.as_ref() == Some(&hash),
                Some(_) => self.erasing.contains(id),
            };
            if !fits {
                return Err(format!("item {id} is not what {what} was"));
            }
        }
        self.has_its_messages(journal, &cases, &items)?;
        let there = items.iter().filter(|item| item.erased.is_none()).map(|item| &item.id);
        let mut there = there.chain(entries.iter().map(|entry| &entry.id)).chain(&cases);
        if there.any(|id| self.erased.contains(id)) {
            return Err("what was erased is there again".into());
        }
        Ok(items.iter().filter(|item| item.kind == "file" && item.erased.is_none()).count())
    }

    /// Of a chat all messages are there, or none yet.
    fn has_its_messages(&self, journal: &Journal, cases: &[String], items: &[EvidenceItem]) -> Result<(), String> {
        let is_chat = |item: &&EvidenceItem| item.original_name.as_deref() == Some(CHAT);
        for item in items.iter().filter(is_chat) {
            let filter = MessageFilter { item: Some(item.id.clone()), ..MessageFilter::default() };
            let pages: Result<Vec<_>, _> = cases.iter().map(|case| journal.messages(case, &filter)).collect();
            let messages: u32 = pages.map_err(|error| error.code())?.iter().map(|page| page.total).sum();
            let may_have_none = !self.chats.contains(&item.id);
            if messages != MESSAGES_OF_CHAT && !(may_have_none && messages == 0) {
                return Err(format!("chat {} has {messages} messages", item.id));
            }
        }
        Ok(())
    }

    /// One of the recovery keys opens it that may be its key, or there is none where there may be none.
    fn opens_with_a_key(&self, world: &World) -> Result<(), String> {
        let is_it = |key: &Option<String>| match key {
            None => !world.vault().join("keys/recovery.age").exists(),
            Some(key) => {
                let key = RecoveryKey::parse(&key.clone().into()).unwrap();
                patiently(|| Vault::unlock_with_recovery(&world.vault(), &key)).is_ok()
            }
        };
        if self.keys.is_empty() || self.keys.iter().any(is_it) {
            return Ok(());
        }
        Err("its recovery key is none of those that it may be".into())
    }

    /// Nothing lies about but what the record needs, and a renewal that the next call goes on with.
    fn is_tidy(&self, world: &World, files_named: Option<usize>) -> Result<(), String> {
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
        // Of a record that is erased an empty folder may stay.
        let is_known = |path: &str| files_named.is_some() && is_known(path);
        if files_named.is_none() && !evidence.is_empty() {
            return Err(format!("of the record is left {evidence:?}"));
        }
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
        let items = files_named.unwrap_or_default();
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
}

/// What is in all cases.
fn all<T>(cases: &[String], of: impl Fn(&str) -> Result<Vec<T>, Failure>) -> Result<Vec<T>, Failure> {
    cases.iter().try_fold(Vec::new(), |mut all, case| {
        all.extend(of(case)?);
        Ok(all)
    })
}

fn hash_of(path: &Path) -> String {
    hex::encode(Sha256::digest(std::fs::read(path).unwrap()))
}
