//! The full list: what can be read without any situation.

use serde::Serialize;

use super::{
    book::{self, ANYWHERE, Listed},
    emergency::country_name,
    hours::Hours,
};
use crate::{
    content::{
        self,
        service::{Ages, Kind},
        state::StateRecord,
    },
    words::Words,
};

/// One service of the full list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Service {
    /// The id.
    pub id: String,
    /// Its name, as published.
    pub name: String,
    /// `emergency`, `official-report`, `helpline`, `child-protection` …
    pub kind: String,
    /// ISO 3166 alpha-2, or `INT` for people in any country.
    pub country: String,
    /// The number, as published.
    pub phone: Option<String>,
    /// The number for text messages, with the word to send.
    pub text: Option<String>,
    /// Its page.
    pub url: Option<String>,
    /// What it does.
    pub says: String,
    /// `24/7`, a sentence, or empty where no hours are known.
    pub hours: String,
    /// Whom it serves, in words.
    pub for_ages: String,
    /// BCP 47 tags; empty where that isn't known.
    pub languages: Vec<String>,
    /// Where this is false, nobody could confirm it: it stands under "not checked".
    pub confirmed: bool,
    /// The day on which someone last tried it.
    pub checked_live: Option<String>,
    /// The page where it was read.
    pub source: String,
    /// The day on which it was read: `2026-11-23`.
    pub read_on: String,
}

/// A country or region with its name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct NamedCode {
    /// ISO 3166: `US`, `OH`.
    pub code: String,
    /// The name.
    pub name: String,
}

/// The services of a country and those for any country; with `all` the unconfirmed ones too, last.
pub fn list(country: &str, all: bool, words: &Words) -> Vec<Service> {
    let theirs = |one: &&Listed| one.country.eq_ignore_ascii_case(country) || one.country == ANYWHERE;
    let mut listed: Vec<&Listed> =
        book::all().iter().filter(theirs).filter(|one| all || one.record.confirmed).collect();
    listed
        .sort_by_key(|one| (!one.record.confirmed, one.country == ANYWHERE, one.record.kind == Kind::ChildProtection));
    listed.into_iter().map(|one| shown(one, words)).collect()
}

/// One service; none where nothing has this id.
pub fn show(id: &str, words: &Words) -> Option<Service> {
    book::find(id).map(|one| shown(one, words))
}

/// What the law of a state asks of those who report, by country and state (`US-OH`); none for a state that isn't there.
///
/// Only what is in its `confirmed_fields` may be shown as a fact.
pub fn state(id: &str) -> Option<StateRecord> {
    let (country, code) = id.split_once('-')?;
    content::find_state(country, code).cloned()
}

/// The countries that the directory knows, by name.
pub fn countries(words: &Words) -> Vec<NamedCode> {
    let files = content::directory().countries.iter().filter(|file| file.country != ANYWHERE);
    by_name(files.map(|file| (file.country.clone(), country_name(&file.country, words))))
}

/// The states or regions of a country, by name; none where they make no difference.
pub fn regions(country: &str) -> Vec<NamedCode> {
    let files = content::directory().states.iter().filter(|file| file.country.eq_ignore_ascii_case(country));
    by_name(files.flat_map(|file| &file.states).map(|state| (state.code.clone(), state.name.clone())))
}

/// Whether the states of a country make a difference.
pub(crate) fn has_regions(country: &str) -> bool {
    content::directory().states.iter().any(|file| file.country.eq_ignore_ascii_case(country))
}

fn by_name(all: impl Iterator<Item = (String, String)>) -> Vec<NamedCode> {
    let mut all: Vec<_> = all.map(|(code, name)| NamedCode { code, name }).collect();
    all.sort_by(|a, b| a.name.cmp(&b.name));
    all
}

fn shown(listed: &Listed, words: &Words) -> Service {
    let record = &listed.record;
    Service {
        id: record.id.clone(),
        name: listed.name(words),
        kind: record.kind.as_str().to_owned(),
        country: listed.country.clone(),
        phone: listed.phone().map(str::to_owned),
        text: listed.text(words),
        url: listed.url().map(str::to_owned),
        says: listed.says(words),
        hours: Hours::of(record).shown(record, words),
        for_ages: ages(record.for_ages, words),
        languages: record.languages.clone(),
        confirmed: record.confirmed,
        checked_live: record.checked_live.map(|day| day.to_string()),
        source: record.source.clone(),
        read_on: record.read_on.to_string(),
    }
}

fn ages(ages: Ages, words: &Words) -> String {
    match ages {
        Ages::Any => words.plain("ages-any"),
        Ages::Minor => words.plain("ages-minor"),
        Ages::Adult => words.plain("ages-adult"),
        Ages::Range(from, to) => {
            words.text("ages-range", &[("from", u32::from(from).into()), ("to", u32::from(to).into())])
        }
    }
}
