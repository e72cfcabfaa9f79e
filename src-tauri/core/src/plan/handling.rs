//! What to do now with something that must not be opened: for this situation, in this country.

use jiff::ZonedDateTime;
use serde::Serialize;

use super::{facts::Facts, order, wording};
use crate::{
    content::{self, handling::HandlingRecord},
    directory::{self, Recommendation},
    situation::{Happening, Situation},
    words::Words,
};

pub use crate::content::handling::{HandlingKind, Sure, Whose};

/// How many offices are named to ask. More would be a list to read in a bad hour.
const OFFICES: usize = 3;

/// What must not be opened.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Closed {
    /// Whether it shows another adult, and nobody under 18.
    pub another_adult: bool,
    /// Whether it is a file that lies in the record.
    pub kept: bool,
}

/// One thing to do, not to do, or to know.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct HandlingStep {
    /// From 1.
    pub position: u32,
    /// Its id; the same for the same step of any case.
    pub id: String,
    /// Whether it is to be done, not to be done, or the law.
    pub kind: HandlingKind,
    /// In a few words.
    pub title: String,
    /// A little more.
    pub more: String,
    /// Whom to call, or where to go, in order; each is confirmed.
    pub services: Vec<Recommendation>,
    /// How far what it says is confirmed.
    pub confirmed: Sure,
    /// Whether it is about Cairn itself.
    pub of_cairn: bool,
    /// The pages where it was read.
    pub sources: Vec<String>,
    /// The day on which they were read: `2026-11-23`.
    pub read_on: Option<String>,
    /// The day on which someone last looked at them.
    pub checked_live: Option<String>,
    /// Whether what was read is older than 180 days.
    pub old: bool,
}

/// What to do now, what not to do, and what the law says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Handling {
    /// For whom it is worded.
    pub whose: Whose,
    /// The country, as two letters.
    pub country: String,
    /// In order; never empty.
    pub steps: Vec<HandlingStep>,
}

/// What to do now with something closed, in a situation.
pub fn handling(situation: &Situation, closed: Closed, now: &ZonedDateTime, words: &Words) -> Handling {
    let whose = whose(&Facts::of(situation, now), closed);
    // Whatever was answered before: something was found, and those who take such reports are asked.
    let mut found = situation.clone();
    if !closed.another_adult && !found.has(Happening::FoundImagesOfChild) {
        found.happening.push(Happening::FoundImagesOfChild);
    }
    let offices: Vec<Recommendation> = directory::recommend(&found, now, words)
        .into_iter()
        .filter(|one| matches!(one.kind.as_str(), "official-report" | "child-protection"))
        .take(OFFICES)
        .collect();
    let fits = |record: &&HandlingRecord| {
        record.whose.contains(&whose)
            && (record.countries.is_empty() || record.countries.contains(&situation.country))
            && !record.unless_person.contains(&situation.person)
            && (closed.kept || !record.kept)
    };
    let records = content::handling().into_iter().flat_map(|file| &file.steps).filter(fits);
    let steps = records.map(|record| {
        let named = record.services.iter().filter_map(|id| directory::named(id, situation, now, words));
        let offices = offices.iter().filter(|_| record.ask).cloned();
        step(record, named.chain(offices).collect(), now, words)
    });
    let mut steps: Vec<HandlingStep> = urgent(situation, now, words).into_iter().chain(steps).collect();
    for (step, position) in steps.iter_mut().zip(1..) {
        step.position = position;
        for (service, position) in step.services.iter_mut().zip(1..) {
            service.position = position;
        }
    }
    Handling { whose, country: situation.country.clone(), steps }
}

/// Whose picture it is, and who is asking.
fn whose(facts: &Facts<'_>, closed: Closed) -> Whose {
    let situation = facts.situation;
    // Someone who came across pictures of others may be the one whom nothing happens to.
    let own = facts.is_me() && (facts.is_harmed() || !situation.has(Happening::FoundImagesOfChild));
    match () {
        () if closed.another_adult => Whose::AnotherAdult,
        () if facts.is_counselor() => Whose::Counselor,
        () if own && situation.may_be_minor() => Whose::OwnMinor,
        () if own => Whose::OwnAdult,
        () if facts.is_my_child() && situation.may_be_minor() => Whose::Guardian,
        () => Whose::Finder,
    }
}

fn step(record: &HandlingRecord, services: Vec<Recommendation>, now: &ZonedDateTime, words: &Words) -> HandlingStep {
    let message = format!("handling-{}", record.id);
    let read = record.checked_live.or(record.read_on);
    HandlingStep {
        position: 0,
        id: record.id.clone(),
        kind: record.kind,
        title: words.plain(&message),
        more: words.attribute(&message, "more", &[]).unwrap_or_default(),
        services,
        confirmed: record.confirmed,
        of_cairn: record.of_cairn,
        sources: record.sources.clone(),
        read_on: record.read_on.map(|day| day.to_string()),
        checked_live: record.checked_live.map(|day| day.to_string()),
        old: read.is_some_and(|day| day.is_old(now)),
    }
}

/// The calls of the plan that come before everything: someone is in danger, or thinks of suicide.
fn urgent(situation: &Situation, now: &ZonedDateTime, words: &Words) -> Vec<HandlingStep> {
    let facts = Facts::of(situation, now);
    let calls =
        order::in_order(&facts).into_iter().filter(|draft| matches!(draft.words, "call-emergency" | "call-crisis"));
    let steps = calls.map(|draft| wording::step(&facts, draft, 0, words));
    steps
        .map(|step| HandlingStep {
            position: 0,
            id: step.id,
            kind: HandlingKind::Do,
            title: step.title,
            more: step.reason,
            services: step.service.iter().filter_map(|id| directory::named(id, situation, now, words)).collect(),
            confirmed: if step.sources.is_empty() { Sure::No } else { Sure::Yes },
            of_cairn: false,
            sources: step.sources,
            read_on: step.read_on,
            checked_live: None,
            old: false,
        })
        .collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;
