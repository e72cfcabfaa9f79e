//! Who can help. Needs no vault.

use std::{collections::BTreeSet, path::PathBuf};

use cairn_core::{
    directory::{self, Service},
    failure::Failure,
    words::Words,
};
use clap::Subcommand;

use super::situation;
use crate::{
    session::Session,
    trouble::{Exit, Trouble},
    values,
};

/// Who can help.
#[derive(Debug, Subcommand)]
pub(crate) enum Directory {
    /// The services for a situation, in order, each with its reason
    Recommend {
        /// The situation file
        #[arg(value_name = "FILE.json")]
        file: PathBuf,
    },
    /// The full list
    List {
        /// The country, as two letters, with what serves people in any country; without it, all countries
        #[arg(long, value_name = "US", value_parser = values::country)]
        country: Option<String>,
        /// Only this kind, such as `helpline`
        #[arg(long, value_name = "K")]
        kind: Option<String>,
        /// With those that nobody could confirm; they are marked
        #[arg(long)]
        all: bool,
    },
    /// One service
    Show {
        /// The service's id
        id: String,
    },
}

pub(super) fn run(session: &Session, command: Directory) -> Result<Exit, Trouble> {
    match command {
        Directory::Recommend { file } => recommend(session, &file)?,
        Directory::List { country, kind, all } => {
            let services = match &country {
                Some(country) => directory::list(country, true, session.words),
                None => of_all_countries(session.words),
            };
            let kinds: BTreeSet<&str> = services.iter().map(|service| service.kind.as_str()).collect();
            if let Some(kind) = kind.as_deref().filter(|kind| !kinds.contains(kind)) {
                let known: BTreeSet<String> =
                    of_all_countries(session.words).into_iter().map(|service| service.kind).collect();
                if !known.contains(kind) {
                    return Err(Trouble::NoSuchKind(known.into_iter().collect()));
                }
            }
            let wanted = |service: &&Service| {
                (all || service.confirmed) && kind.as_ref().is_none_or(|kind| service.kind == *kind)
            };
            for service in services.iter().filter(wanted) {
                session.answer.line(service, || text_of(session, service))?;
            }
        }
        Directory::Show { id } => {
            let service = directory::show(&id, session.words).ok_or(Failure::NotFound)?;
            session.answer.line(&service, || text_of(session, &service))?;
        }
    }
    Ok(Exit::Done)
}

/// Each country's own services, and once those for people in any country.
fn of_all_countries(words: &Words) -> Vec<Service> {
    let mut seen = BTreeSet::new();
    let countries = directory::countries(words).into_iter().map(|country| country.code);
    let all = countries.flat_map(|country| directory::list(&country, true, words));
    all.filter(|service| seen.insert(service.id.clone())).collect()
}

fn recommend(session: &Session, file: &std::path::Path) -> Result<(), Trouble> {
    let situation = situation::read(file)?;
    for one in directory::recommend(&situation, &session.clock().now(), session.words) {
        session.answer.line(&one, || {
            let position = one.position.to_string();
            let mut text = session.say("cli-recommended", &[("position", &position), ("name", &one.name)]);
            let reach = [("cli-phone", &one.phone), ("cli-text", &one.text), ("cli-url", &one.url)];
            for (id, value) in reach {
                if let Some(value) = value {
                    text = format!("{text}\n   {}", session.say(id, &[("value", value)]));
                }
            }
            let opens = one.opens_at.as_deref().map(|at| session.say("cli-opens", &[("at", at)]));
            for line in [&one.reason, &one.hours].into_iter().filter(|line| !line.is_empty()).chain(&opens) {
                text = format!("{text}\n   {line}");
            }
            format!("{text}\n   {}", read_on(session, &one.source, &one.read_on, &one.checked_live))
        })?;
    }
    Ok(())
}

fn text_of(session: &Session, service: &Service) -> String {
    let confirmed = if service.confirmed { "yes" } else { "no" };
    let args = [
        ("name", service.name.as_str()),
        ("id", &service.id),
        ("country", &service.country),
        ("kind", &service.kind),
        ("confirmed", confirmed),
    ];
    let mut text = session.say("cli-service", &args);
    let reach = [("cli-phone", &service.phone), ("cli-text", &service.text), ("cli-url", &service.url)];
    for (id, value) in reach {
        if let Some(value) = value {
            text = format!("{text}\n   {}", session.say(id, &[("value", value)]));
        }
    }
    for line in [&service.says, &service.hours, &service.for_ages].into_iter().filter(|line| !line.is_empty()) {
        text = format!("{text}\n   {line}");
    }
    format!("{text}\n   {}", read_on(session, &service.source, &service.read_on, &service.checked_live))
}

/// Where a fact was read and when, and whether anyone tried it.
fn read_on(session: &Session, source: &str, read_on: &str, checked_live: &Option<String>) -> String {
    let checked = checked_live.as_deref().unwrap_or("never");
    session.say("cli-read-on", &[("source", source), ("day", read_on), ("checked", checked)])
}
