//! The services for a situation, in order, each with its reason.

use jiff::ZonedDateTime;
use serde::Serialize;

use super::{
    book::{self, ANYWHERE, Listed},
    hours::Hours,
    needs::{Need, are_online, needs},
    serves::serves,
};
use crate::{
    clock::rfc3339,
    content::service::{Kind, ServiceRecord, Tag},
    situation::{About, Role, Situation, Suspect},
    words::Words,
};

/// A service and why it is offered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Recommendation {
    /// From 1.
    pub position: u32,
    /// The service's id.
    pub service: String,
    /// Its name, as published.
    pub name: String,
    /// `emergency`, `official-report`, `helpline`, `child-protection` …
    pub kind: String,
    /// The number, as published.
    pub phone: Option<String>,
    /// The number for text messages, with the word to send.
    pub text: Option<String>,
    /// Its page.
    pub url: Option<String>,
    /// Why it is offered in this situation.
    pub reason: String,
    /// What it does.
    pub says: String,
    /// `24/7`, a sentence, or empty where no hours are known.
    pub hours: String,
    /// Whether it is open; none where that isn't known.
    pub open_now: Option<bool>,
    /// When it opens next, RFC 3339 in the person's zone; none where it is open or that isn't known.
    pub opens_at: Option<String>,
    /// Always true: nothing else is recommended.
    pub confirmed: bool,
    /// The day on which someone last tried it.
    pub checked_live: Option<String>,
    /// The page where it was read.
    pub source: String,
    /// The day on which it was read: `2026-11-23`.
    pub read_on: String,
    /// Whether what is known of it is older than 180 days.
    pub old: bool,
    /// Whether one can stay without a name; none where that isn't known.
    pub anonymous: Option<bool>,
}

/// A service and the need it answers.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Chosen {
    pub(crate) need: Need,
    pub(crate) service: &'static Listed,
}

/// The services for a situation, in order, each with its reason.
pub fn recommend(situation: &Situation, now: &ZonedDateTime, words: &Words) -> Vec<Recommendation> {
    let chosen = choose(situation).into_iter();
    chosen.zip(1..).map(|(one, position)| shown(one, position, situation, now, words)).collect()
}

/// A service that other content names, as it is offered in a situation; none where it isn't confirmed, or is there for another
/// country.
pub(crate) fn named(id: &str, situation: &Situation, now: &ZonedDateTime, words: &Words) -> Option<Recommendation> {
    let service = book::find(id)?;
    let here = service.country == ANYWHERE || service.country.eq_ignore_ascii_case(&situation.country);
    let need = match service.record.kind {
        Kind::Emergency => Need::Danger,
        Kind::Helpline => Need::Suicide,
        _ => Need::Removal,
    };
    let offered = here && service.record.confirmed;
    offered.then(|| shown(Chosen { need, service }, 1, situation, now, words))
}

/// The services for a situation; each once, for the first need that it answers.
pub(crate) fn choose(situation: &Situation) -> Vec<Chosen> {
    let fitting: Vec<&Listed> = book::all().iter().filter(|one| serves(one, situation)).collect();
    let mut chosen: Vec<Chosen> = Vec::new();
    for need in needs(situation) {
        // Those who listen stand in where the country has nobody for thoughts of suicide.
        if need == Need::Listener && chosen.iter().any(|one| one.need == Need::Suicide) {
            continue;
        }
        for service in answering(need, &fitting, situation) {
            if !chosen.iter().any(|before| before.service.record.id == service.record.id) {
                chosen.push(Chosen { need, service });
            }
        }
    }
    chosen
}

/// The services that answer a need, in order.
fn answering(need: Need, fitting: &[&'static Listed], situation: &Situation) -> Vec<&'static Listed> {
    let answered = need.answered();
    let answers = |one: &&&'static Listed| {
        let record = &one.record;
        answered.kinds.contains(&record.kind)
            && (answered.tags.is_empty() || record.serves.iter().any(|tag| answered.tags.contains(tag)))
            && suits(need, record, situation)
    };
    let mut all: Vec<_> = fitting.iter().filter(answers).copied().collect();
    // What works in any country stands in where the country itself has nothing; of another country only what shows the
    // way there.
    let has_own = all.iter().any(|one| one.country != ANYWHERE);
    all.retain(|one| match need {
        Need::Abroad => one.country == ANYWHERE,
        _ => !has_own || one.country != ANYWHERE || one.record.kind == Kind::Removal,
    });
    // The country's own come first. Then the order of the files holds, but for talking: first those who can be understood; and for a worry those who are
    // there for it before those who also listen to it.
    all.sort_by_key(|one| one.country == ANYWHERE);
    let apart = |one: &Listed| need == Need::Worried && one.record.serves.first() != Some(&Tag::ChildAbuse);
    all.sort_by_key(|one| (one.record.kind == Kind::Helpline).then(|| (hard_to_use(one, situation), apart(one))));
    all.truncate(answered.most);
    all
}

/// How hard it is for this person to talk with a service: what is known to fit comes before what isn't known.
fn hard_to_use(listed: &Listed, situation: &Situation) -> (bool, u8) {
    let record = &listed.record;
    let writes = record.known("text", &record.text).or_else(|| record.known("url", &record.url)).is_some();
    let by_voice = situation.deaf.is_yes() && !writes && !record.serves.contains(&Tag::Deaf);
    let primary = |tag: &str| tag.split('-').next().unwrap_or_default().to_lowercase();
    let spoken = |tag: &String| situation.languages.iter().any(|mine| primary(mine) == primary(tag));
    let language = match () {
        () if situation.languages.is_empty() || record.languages.iter().any(spoken) => 0,
        () if record.languages.is_empty() => 1,
        () => 2,
    };
    (by_voice, language)
}

/// What kind and purpose don't tell.
fn suits(need: Need, record: &ServiceRecord, situation: &Situation) -> bool {
    let for_some_roles = !record.roles.is_empty();
    match need {
        // Some take the address of pictures and nothing else: a threat or a message is no use to them.
        Need::ReportChild | Need::ReportAdult if !are_online(situation) => {
            record.serves.iter().any(|tag| !matches!(tag, Tag::Csam | Tag::ImageAbuse))
        }
        Need::Family => for_some_roles,
        Need::Missing | Need::Support => !for_some_roles,
        // Those who look for crime with money, and not for pictures of children.
        Need::Money => !record.serves.contains(&Tag::Csam),
        Need::Worried => !record.contacts_home,
        _ => true,
    }
}

fn shown(one: Chosen, position: u32, situation: &Situation, now: &ZonedDateTime, words: &Words) -> Recommendation {
    let (listed, record) = (one.service, &one.service.record);
    let hours = Hours::of(record);
    Recommendation {
        position,
        service: record.id.clone(),
        name: listed.name(words),
        kind: record.kind.as_str().to_owned(),
        phone: listed.phone().map(str::to_owned),
        text: listed.text(words),
        url: listed.url().map(str::to_owned),
        reason: reason(one, situation, words),
        says: listed.says(words),
        hours: hours.shown(record, words),
        open_now: hours.open_now(now),
        opens_at: hours.opens_at(now).as_ref().map(rfc3339),
        confirmed: record.confirmed,
        checked_live: record.checked_live.map(|day| day.to_string()),
        source: record.source.clone(),
        read_on: record.read_on.to_string(),
        old: record.checked_live.unwrap_or(record.read_on).is_old(now),
        anonymous: record.anonymous,
    }
}

fn reason(one: Chosen, situation: &Situation, words: &Words) -> String {
    let listed = one.service;
    let state = listed.state.as_ref().map(|(state, _)| state.as_str()).unwrap_or_default();
    let mine = situation.about == About::Me || situation.role == Role::Victim;
    let id = match one.need {
        Need::ReportChild if situation.person == Suspect::OtherYoungPerson => "why-report-young".to_owned(),
        Need::ReportChild | Need::ReportAdult | Need::Found if listed.country == ANYWHERE => {
            "why-report-abroad".to_owned()
        }
        Need::Removal if listed.country != ANYWHERE => "why-removal-local".to_owned(),
        Need::Support if mine => "why-support-victim".to_owned(),
        Need::Support => "why-support-other".to_owned(),
        need => format!("why-{}", need.as_str()),
    };
    let own = format!("{id}-{}", listed.record.id);
    words.text(if words.has(&own) { &own } else { &id }, &[("state", state.into())])
}
