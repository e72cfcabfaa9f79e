//! What people read, for whoever looks after it. Needs no vault.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use cairn_core::{
    content::{self, ContentFinding, Edition, Pack, PackAddress, PackKey},
    failure::Failure,
    place,
};
use clap::{Subcommand, builder::PossibleValuesParser};

use crate::{
    answer::one_line,
    session::Session,
    trouble::{Exit, Trouble},
};

/// What people read.
#[derive(Debug, Subcommand)]
pub(crate) enum Content {
    /// One record with all its fields
    Show {
        /// What kind of record
        #[arg(value_parser = PossibleValuesParser::new(["platform", "form", "state", "sign"]))]
        kind: String,
        /// Its id, such as `instagram` or `US-OH`
        id: String,
    },
    /// Check a content folder; exit code 3 if something in it is wrong
    Check {
        /// The folder
        #[arg(value_name = "DIR")]
        dir: PathBuf,
    },
    /// Fetch the newest content pack and take it in. Uses the network: the publisher sees one request for the file, and this
    /// computer's address
    Fetch,
    /// Content packs: newer editions of what people read
    #[command(subcommand)]
    Pack(PackCommand),
}

/// Content packs.
#[derive(Debug, Subcommand)]
pub(crate) enum PackCommand {
    /// Check a content pack; exit code 3 if something about it is wrong
    Verify {
        /// The pack
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    /// Take a content pack in: from the next call on, this is what Cairn knows
    Take {
        /// The pack
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
}

pub(super) fn run(session: &Session, command: Content) -> Result<Exit, Trouble> {
    match command {
        Content::Show { kind, id } => {
            let record = content::show(&kind, &id)?;
            session.answer.line(&record, || serde_json::to_string_pretty(&record).unwrap_or_default())?;
            Ok(Exit::Done)
        }
        Content::Check { dir } => {
            if !dir.is_dir() {
                return Err(Failure::FileMissing.into());
            }
            let findings = content::check(&dir);
            say(session, &findings)?;
            session.answer.text(|| counted(session, &dir))?;
            said(session, &findings)
        }
        Content::Pack(PackCommand::Verify { file }) => verify(session, &file),
        Content::Pack(PackCommand::Take { file }) => {
            taken(session, content::take(&file, &place::content_pack(), PackKey::built_in().as_ref())?)
        }
        Content::Fetch => {
            // Asked first: a pack that nobody could check need not be fetched.
            let key = PackKey::built_in().ok_or(Failure::PacksNotTaken)?;
            let address = PackAddress::built_in().ok_or(Failure::NoAddress)?;
            let bytes = cairn_network::content_pack(&address)?;
            taken(session, content::take_in(&bytes, &place::content_pack(), Some(&key))?)
        }
    }
}

fn taken(session: &Session, edition: Edition) -> Result<Exit, Trouble> {
    let day = edition.made_on();
    session.answer.line(&edition, || {
        session.say("cli-pack-taken", &[("version", &edition.version.to_string()), ("day", &day)])
    })?;
    Ok(Exit::Done)
}

/// Checks a pack as if it were to be taken in.
fn verify(session: &Session, file: &Path) -> Result<Exit, Trouble> {
    let pack = match Pack::read(file, PackKey::built_in().as_ref()) {
        Ok(pack) => pack,
        // It was looked at, and it is wrong. What could not be looked at is a failure.
        Err(failure @ (Failure::PackSignature | Failure::PackDamaged | Failure::PackTooLarge | Failure::PackUnfit)) => {
            say(session, &[about_all(session, failure)])?;
            return Ok(Exit::FoundWrong);
        }
        Err(failure) => return Err(failure.into()),
    };
    let mut findings = pack.check();
    let edition = pack.edition();
    if content::editions(None).in_use.is_some_and(|used| edition.version < used.version) {
        findings.push(about_all(session, Failure::PackOlder));
    }
    say(session, &findings)?;
    let day = edition.made_on();
    session
        .answer
        .text(|| session.say("cli-pack-edition", &[("version", &edition.version.to_string()), ("day", &day)]))?;
    said(session, &findings)
}

/// A finding about the whole pack.
fn about_all(session: &Session, failure: Failure) -> ContentFinding {
    let problem = Trouble::from(failure).sentence(session.words);
    ContentFinding { file: String::new(), place: String::new(), problem }
}

/// One line for each finding.
fn say(session: &Session, findings: &[ContentFinding]) -> Result<(), Trouble> {
    findings.iter().try_for_each(|finding| {
        session.answer.line(finding, || {
            if finding.file.is_empty() {
                return one_line(&finding.problem);
            }
            let args = [("file", finding.file.as_str()), ("place", &finding.place), ("problem", &finding.problem)];
            session.say("cli-content-finding", &args)
        })
    })
}

/// How many there were, and how the call ends.
fn said(session: &Session, findings: &[ContentFinding]) -> Result<Exit, Trouble> {
    session.answer.text(|| {
        let count = u32::try_from(findings.len()).unwrap_or(u32::MAX);
        session.words.text("cli-content-checked", &[("count", count.into())])
    })?;
    Ok(if findings.is_empty() { Exit::Done } else { Exit::FoundWrong })
}

/// What the folder holds, for people: a lost service is seen by its number.
fn counted(session: &Session, dir: &Path) -> String {
    let counts = content::count(dir);
    let list = |of: &BTreeMap<String, u32>| {
        of.iter().map(|(name, count)| format!("{name} {count}")).collect::<Vec<_>>().join(", ")
    };
    let number = |count: u32| count.to_string();
    let (services, unconfirmed) = (number(counts.services()), number(counts.unconfirmed));
    let (countries, kinds) = (list(&counts.countries), list(&counts.kinds));
    let (platforms, routes, answers) = (number(counts.platforms), number(counts.routes), number(counts.answers));
    let (forms, states, signs) = (list(&counts.forms), list(&counts.states), list(&counts.signs));
    let args = [
        ("services", services.as_str()),
        ("unconfirmed", &unconfirmed),
        ("countries", &countries),
        ("kinds", &kinds),
        ("states", &states),
        ("platforms", &platforms),
        ("routes", &routes),
        ("forms", &forms),
        ("signs", &signs),
        ("answers", &answers),
    ];
    session.say("cli-content-counted", &args)
}
