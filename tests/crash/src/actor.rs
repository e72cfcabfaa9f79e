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
    evidence::{Depicts, ErasureDraft, Intake, IntakeSource, Quietly, Reader},
    failure::Failure,
    handoff::{
        Existing, Handoff, HandoffRequest, Paper, Recipient, Redact, Seal,
        document::{Print, PrintError, ReportDocument},
    },
    journal::{CaseDraft, Certainty, EntryDraft, EntryKind, Journal},
    renew::renew_with,
    vault::{Secret, WorkFactor},
};

use super::World;

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
    /// Writes this into it.
    Entry(String),
    /// A file of the world's `inputs`.
    File(String),
    /// The first item that is still there.
    Erase,
    /// Another passphrase.
    Passphrase(String),
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
    /// As one line.
    pub fn line(&self) -> String {
        match self {
            Self::Create => "create".into(),
            Self::Open => "open".into(),
            Self::Case => "case".into(),
            Self::Entry(text) => format!("entry\t{text}"),
            Self::File(name) => format!("file\t{name}"),
            Self::Erase => "erase".into(),
            Self::Passphrase(new) => format!("passphrase\t{new}"),
            Self::Renew(new) => format!("renew\t{new}"),
            Self::Backup => "backup".into(),
            Self::Restore => "restore".into(),
            Self::Package => "package".into(),
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
            "erase" => Self::Erase,
            "passphrase" => Self::Passphrase(with.into()),
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
        if *act == Act::Erase {
            about = format!("erase\t{}", self.first_item()?);
        }
        say(&format!("begin\t{about}"));
        let done = self.done(act)?;
        say(&format!("done\t{about}\t{done}"));
        Ok(())
    }

    /// Does it, and answers with the id of what came of it.
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
                return Ok(self.journal()?.add_entry(&case, &draft)?.id);
            }
            Act::File(name) => {
                let (file, case) = (self.world.join("inputs").join(name), self.case()?);
                let reader = Reader::at(PathBuf::from("none"));
                let depicts = Some(Depicts::NothingSexual);
                let intake = Intake::begin(self.journal()?, &reader, &case, depicts, None, IntakeSource::default())?;
                return Ok(intake.take(&file, &[], &Quietly)?.item.id);
            }
            Act::Erase => {
                let item = self.first_item()?;
                let draft = ErasureDraft { reason: "Kept twice.".into(), ..ErasureDraft::default() };
                self.journal()?.erase_evidence(&item, &draft)?;
            }
            Act::Passphrase(new) => {
                self.journal()?.change_passphrase_with(&Secret::from(new.clone()), WorkFactor::FOR_TESTS)?;
                self.passphrase.clone_from(new);
            }
            Act::Renew(new) => {
                self.journal = None;
                let secret = Secret::from(new.clone());
                renew_with(&vault, &own, &secret, None, WorkFactor::FOR_TESTS, clock(), &Quietly)?;
                self.passphrase.clone_from(new);
            }
            Act::Backup => drop(self.journal()?.backup(&stick, &Quietly)?),
            Act::Restore => drop(backup::restore(&stick, &vault, &own, clock(), &Quietly)?),
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
            }
        }
        Ok(String::new())
    }

    fn journal(&mut self) -> Result<&Journal, Failure> {
        if self.journal.is_none() {
            let own = Secret::from(self.passphrase.clone());
            let journal = Journal::unlock(&World::vault_in(&self.world), &own, Clock::system())?;
            self.journal = Some(journal);
        }
        self.journal.as_ref().ok_or(Failure::VaultMissing)
    }

    fn case(&mut self) -> Result<String, Failure> {
        self.journal()?.cases()?.first().map(|case| case.id.clone()).ok_or(Failure::NotFound)
    }

    fn first_item(&mut self) -> Result<String, Failure> {
        let case = self.case()?;
        let items = self.journal()?.evidence(&case)?;
        items.into_iter().find(|item| item.erased.is_none()).map(|item| item.id).ok_or(Failure::NotFound)
    }
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

/// What the program `cairn-actor` does: what it is ordered to, in the world that its argument names.
pub fn act_as_ordered() {
    let world = PathBuf::from(env::args_os().nth(1).unwrap());
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
