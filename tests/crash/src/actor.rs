//! Someone at the record: one act after the other, and before and after each it is said what is done.

use std::{
    env, fs,
    io::{IoSlice, Write},
    os::fd::AsFd,
    path::PathBuf,
};

use cairn_core::{
    backup,
    clock::Clock,
    evidence::{ChatAnswers, Depicts, ErasureDraft, Intake, IntakeSource, Quietly, Reader},
    failure::Failure,
    handoff::{
        Existing, Handoff, HandoffRequest, Paper, Recipient, Redact, Seal,
        document::{Print, PrintError, ReportDocument},
    },
    journal::{CaseDraft, Certainty, EntryDraft, EntryKind, Journal, erase_everything},
    renew::renew_with,
    vault::{RecoveryKey, Secret, WorkFactor},
};

use super::{
    World,
    world::{CHAT, open, patiently},
};

/// The exit code of the first of [`Failure::CODES`]; the others follow it.
pub const FIRST_FAILURE: i32 = 10;

/// What can be asked of an actor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Act {
    /// Makes the record.
    Create,
    /// Nothing but opening: it brings on what is older, and takes away what a crash left.
    Open,
    /// Opens a case.
    Case,
    /// Writes this into the newest one.
    Entry(String),
    /// A file of the world's `inputs`.
    File(String),
    /// A chat among them, with its messages.
    Chat,
    /// The first item that is still there.
    Erase,
    /// The first entry that is still there.
    EraseEntry,
    /// The newest case, with everything in it.
    EraseCase,
    /// The whole record.
    EraseAll,
    /// Another passphrase.
    Passphrase(String),
    /// Another recovery key.
    NewKey(String),
    /// None any more.
    NoKey,
    /// A new secret, and this passphrase.
    Renew(String),
    /// To the stick.
    Backup,
    /// From the stick, where no record is.
    Restore,
    /// Everything, for the police.
    Package,
}

impl Act {
    /// What each is called, and what it is done with.
    fn words(&self) -> (&'static str, &str) {
        match self {
            Self::Create => ("create", ""),
            Self::Open => ("open", ""),
            Self::Case => ("case", ""),
            Self::Entry(text) => ("entry", text),
            Self::File(name) => ("file", name),
            Self::Chat => ("chat", CHAT),
            Self::Erase => ("erase", ""),
            Self::EraseEntry => ("erase-entry", ""),
            Self::EraseCase => ("erase-case", ""),
            Self::EraseAll => ("erase-all", ""),
            Self::Passphrase(new) => ("passphrase", new),
            Self::NewKey(key) => ("new-key", key),
            Self::NoKey => ("no-key", ""),
            Self::Renew(new) => ("renew", new),
            Self::Backup => ("backup", ""),
            Self::Restore => ("restore", ""),
            Self::Package => ("package", ""),
        }
    }

    /// As one line.
    pub fn line(&self) -> String {
        match self.words() {
            (name, "") => name.into(),
            (name, with) => format!("{name}\t{with}"),
        }
    }

    fn of_line(line: &str) -> Self {
        let (act, with) = line.split_once('\t').unwrap_or((line, ""));
        match act {
            "create" => Self::Create,
            "open" => Self::Open,
            "case" => Self::Case,
            "entry" => Self::Entry(with.into()),
            "file" => Self::File(with.into()),
            "chat" => Self::Chat,
            "erase" => Self::Erase,
            "erase-entry" => Self::EraseEntry,
            "erase-case" => Self::EraseCase,
            "erase-all" => Self::EraseAll,
            "passphrase" => Self::Passphrase(with.into()),
            "new-key" => Self::NewKey(with.into()),
            "no-key" => Self::NoKey,
            "renew" => Self::Renew(with.into()),
            "backup" => Self::Backup,
            "restore" => Self::Restore,
            "package" => Self::Package,
            _ => panic!("an act that nobody knows: {line}"),
        }
    }
}

/// Someone at the record.
pub struct Actor {
    world: PathBuf,
    passphrase: String,
    journal: Option<Journal>,
}

impl Actor {
    /// Who knows this passphrase.
    pub fn new(world: &World, passphrase: &str) -> Self {
        Self { world: world.root().to_owned(), passphrase: passphrase.to_owned(), journal: None }
    }

    /// Does it. `say` hears what is begun, and what is done for good.
    ///
    /// # Errors
    /// What the core says.
    pub fn does(&mut self, act: &Act, say: &mut dyn FnMut(&str)) -> Result<(), Failure> {
        let mut about = act.line();
        if let Some(thing) = self.going(act)? {
            about = format!("{about}\t{thing}");
        }
        say(&format!("begin\t{about}"));
        let done = self.done(act)?;
        say(&format!("done\t{about}\t{done}"));
        Ok(())
    }

    /// The id of what an act takes away.
    fn going(&mut self, act: &Act) -> Result<Option<String>, Failure> {
        Ok(match act {
            Act::Erase => Some(self.first_item()?),
            Act::EraseEntry => Some(self.first_entry()?),
            Act::EraseCase => Some(self.case()?),
            _ => None,
        })
    }

    /// Does it, and answers with the id of what came of it, and of the case that it is in.
    fn done(&mut self, act: &Act) -> Result<String, Failure> {
        let (vault, stick) = (World::vault_in(&self.world), World::stick_in(&self.world));
        let own = Secret::from(self.passphrase.clone());
        let clock = Clock::system;
        match act {
            Act::Create => {
                self.journal = Some(Journal::create(&vault, &own, WorkFactor::FOR_TESTS, None, clock())?);
            }
            Act::Open => drop(self.journal()?),
            Act::Case => {
                let draft = CaseDraft { title: "A case".into(), country: "US".into(), region: None };
                return Ok(self.journal()?.new_case(&draft)?.id);
            }
            Act::Entry(text) => {
                let draft = EntryDraft {
                    kind: EntryKind::Note,
                    at: "2026-11-03T21:04:00Z".into(),
                    certainty: Certainty::Exact,
                    text: text.clone(),
                    accounts: Vec::new(),
                    sign: None,
                };
                let case = self.case()?;
                return Ok(format!("{}\t{case}", self.journal()?.add_entry(&case, &draft)?.id));
            }
            Act::File(name) => {
                let (file, case) = (self.world.join("inputs").join(name), self.case()?);
                let reader = Reader::at(PathBuf::from("none"));
                let depicts = Some(Depicts::NothingSexual);
                let intake = Intake::begin(self.journal()?, &reader, &case, depicts, None, IntakeSource::default())?;
                return Ok(format!("{}\t{case}", intake.take(&file, &[], &Quietly)?.item.id));
            }
            Act::Chat => {
                let (file, case) = (self.world.join("inputs").join(CHAT), self.case()?);
                let reader = Reader::at(program());
                let (journal, answers) = (self.journal()?, ChatAnswers::default());
                let intake = Intake::begin(journal, &reader, &case, None, None, IntakeSource::default())?;
                let item = intake.take_chat(&file, &answers, &Quietly)?.item.id;
                journal.read_chat(&item, &answers, &reader)?;
                return Ok(format!("{item}\t{case}"));
            }
            Act::Erase => {
                let item = self.first_item()?;
                self.journal()?.erase_evidence(&item, &kept_twice())?;
            }
            Act::EraseEntry => {
                let entry = self.first_entry()?;
                self.journal()?.erase_entry(&entry, &kept_twice())?;
            }
            Act::EraseCase => {
                let case = self.case()?;
                self.journal()?.erase_case(&case, false)?;
            }
            Act::EraseAll => {
                self.journal = None;
                patiently(|| erase_everything(&vault, &own, false, clock()))?;
            }
            Act::Passphrase(new) => {
                self.journal()?.change_passphrase_with(&Secret::from(new.clone()), WorkFactor::FOR_TESTS)?;
                self.passphrase.clone_from(new);
            }
            Act::NewKey(key) => self.journal()?.renew_recovery_key(&RecoveryKey::parse(&key.clone().into())?)?,
            Act::NoKey => self.journal()?.remove_recovery_key()?,
            Act::Renew(new) => {
                self.journal = None;
                let secret = Secret::from(new.clone());
                patiently(|| renew_with(&vault, &own, &secret, None, WorkFactor::FOR_TESTS, clock(), &Quietly))?;
                self.passphrase.clone_from(new);
            }
            Act::Backup => drop(self.journal()?.backup(&stick, &Quietly)?),
            Act::Restore => drop(patiently(|| backup::restore(&stick, &vault, &own, clock(), &Quietly))?),
            Act::Package => {
                let (out, case) = (self.world.join("out/package.zip"), self.case()?);
                let request = HandoffRequest {
                    recipient: Recipient::Police,
                    language: "en".into(),
                    paper: Paper::A4,
                    only: None,
                    list_files: false,
                    with_custody: true,
                    redact: Redact::default(),
                };
                let package = Handoff::prepare(self.journal()?, &case, request)?;
                package.write(&out, Existing::Refuse, &Seal::Open, &NoPaper, &Quietly)?;
                return Ok(case);
            }
        }
        Ok(String::new())
    }

    fn journal(&mut self) -> Result<&Journal, Failure> {
        if self.journal.is_none() {
            self.journal = Some(open(&World::vault_in(&self.world), &self.passphrase)?);
        }
        self.journal.as_ref().ok_or(Failure::VaultMissing)
    }

    /// The newest one.
    fn case(&mut self) -> Result<String, Failure> {
        self.journal()?.cases()?.pop().map(|case| case.id).ok_or(Failure::NotFound)
    }

    fn first_item(&mut self) -> Result<String, Failure> {
        let journal = self.journal()?;
        for case in journal.cases()? {
            if let Some(item) = journal.evidence(&case.id)?.into_iter().find(|item| item.erased.is_none()) {
                return Ok(item.id);
            }
        }
        Err(Failure::NotFound)
    }

    fn first_entry(&mut self) -> Result<String, Failure> {
        let journal = self.journal()?;
        for case in journal.cases()? {
            if let Some(entry) = journal.entries(&case.id)?.into_iter().next() {
                return Ok(entry.id);
            }
        }
        Err(Failure::NotFound)
    }
}

fn kept_twice() -> ErasureDraft {
    ErasureDraft { reason: "Kept twice.".into(), ..ErasureDraft::default() }
}

/// What is printed is no matter here.
struct NoPaper;

impl Print for NoPaper {
    fn pdf(&self, _: &ReportDocument) -> Result<Vec<u8>, PrintError> {
        Ok(b"%PDF-".to_vec())
    }

    fn preview(&self, _: &ReportDocument) -> Result<Vec<String>, PrintError> {
        Ok(Vec::new())
    }
}

/// Writes down what an actor in `world` is to do. Its first line of orders is the passphrase, the others are acts.
pub fn give_orders(world: &World, passphrase: &str, acts: &[Act]) {
    let lines: Vec<String> = std::iter::once(passphrase.to_owned()).chain(acts.iter().map(Act::line)).collect();
    fs::write(world.root().join("orders"), lines.join("\n")).unwrap();
}

/// What the program `cairn-actor` does: what it is ordered to, in the world that its argument names. Without a world it is the
/// reader that an actor asks: one program alone is built for these tests.
pub fn act_as_ordered() {
    let Some(world) = env::args_os().nth(1).map(PathBuf::from) else { return read_for_another() };
    let orders = fs::read_to_string(world.join("orders")).unwrap();
    let mut lines = orders.lines();
    let mut actor = Actor::new(&World::at(&world), lines.next().unwrap());
    // With a call that nothing else makes: where all writing fails, this is still heard.
    let mut out = fs::File::from(std::io::stdout().as_fd().try_clone_to_owned().unwrap());
    let mut say = |line: &str| {
        let line = format!("{line}\n");
        assert_eq!(out.write_vectored(&[IoSlice::new(line.as_bytes())]).unwrap(), line.len());
    };
    say("start");
    for line in lines {
        if let Err(failure) = actor.does(&Act::of_line(line), &mut say) {
            let code = Failure::CODES.iter().position(|code| *code == failure.code()).unwrap();
            std::process::exit(FIRST_FAILURE + i32::try_from(code).unwrap());
        }
    }
}

/// Where the program `cairn-actor` lies, also for a test that acts itself: beside it, or in the folder above.
pub fn program() -> PathBuf {
    let own = env::current_exe().unwrap();
    own.ancestors().map(|folder| folder.join("cairn-actor")).find(|program| program.is_file()).unwrap()
}

fn read_for_another() {
    cairn_reader::sandbox::close().unwrap();
    cairn_reader::serve(std::io::stdin().lock(), std::io::stdout().lock()).unwrap();
}
