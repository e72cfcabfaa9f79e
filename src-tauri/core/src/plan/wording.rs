//! A step gets its words.

use super::{Step, StepState, facts::Facts, sources, step::Draft};
use crate::{
    content::{self, service::Reaches},
    directory::{self, Due, Listed},
    situation::{AgeBand, Happening, Situation},
    words::{Arg, Words},
};

/// The step `draft`, in words.
pub(super) fn step(facts: &Facts<'_>, draft: Draft, position: u32, words: &Words) -> Step {
    let service = draft.service.as_deref().and_then(directory::find);
    let id = format!("do-{}", variant(facts, &draft, service, words));
    let args = args(facts, &draft, service, words);
    let mut reason = words.attribute(&id, "reason", &args).unwrap_or_default();
    if let Some(more) = more(facts, &draft, service, words) {
        reason = format!("{reason} {more}");
    }
    let (sources, read_on) = sources::behind(facts, &draft, service);
    Step {
        position,
        title: words.text(&id, &args),
        // A part that some don't need leaves its space behind.
        reason: reason.trim_end().to_owned(),
        id: draft.id,
        stage: draft.stage,
        minutes: draft.minutes,
        urgent: draft.urgent,
        next: false,
        // An emergency number may be told unconfirmed; a step never leads there.
        service: draft.service.filter(|_| service.is_some_and(|one| one.record.confirmed)),
        platform: draft.platform,
        submission: None,
        sources,
        read_on: read_on.map(|day| day.to_string()),
        state: StepState::Open,
    }
}

/// The message of a step; some depend on what is known of the service.
fn variant(facts: &Facts<'_>, draft: &Draft, service: Option<&Listed>, words: &Words) -> String {
    let own = service.map(|one| format!("{}-{}", draft.words, one.record.id));
    if let Some(own) = own.filter(|own| words.has(&format!("do-{own}"))) {
        return own;
    }
    let call = match (draft.words, service) {
        ("abroad", _) if there(facts, words).is_none() => "-somewhere",
        // Only the services for any country are known to work with a fingerprint that is made on one's own device.
        ("take-down", Some(one)) if one.country != directory::ANYWHERE => "-local",
        ("call-emergency", None) => "-unknown",
        ("call-emergency", Some(one)) if !one.record.confirmed => "-unchecked",
        ("no-meeting", None) => "-unknown",
        ("call-crisis", Some(one)) if one.record.text != one.record.phone => "-only",
        _ => "",
    };
    format!("{}{call}", draft.words)
}

/// A sentence that only some need.
fn more(facts: &Facts<'_>, draft: &Draft, service: Option<&Listed>, words: &Words) -> Option<String> {
    match draft.words {
        "duty-report" if service.is_some_and(|one| facts.is_closed(one)) => Some(words.plain("duty-closed")),
        "call-emergency" if facts.situation.deaf.is_yes() => {
            let texts = service.filter(|one| one.record.confirmed).into_iter().flat_map(|one| &one.record.also);
            Some(match texts.into_iter().find(|also| also.reaches == Reaches::Text) {
                Some(also) => words.text("emergency-by-text", &[("number", also.number.as_str().into())]),
                None => words.plain("emergency-by-relay"),
            })
        }
        _ => None,
    }
}

/// The country where that person seems to be, by name; none where the directory has no name for it.
fn there(facts: &Facts<'_>, words: &Words) -> Option<String> {
    let id = format!("country-{}", facts.situation.person_country.as_ref()?.to_lowercase());
    words.has(&id).then(|| words.plain(&id))
}

fn args<'a>(
    facts: &Facts<'_>,
    draft: &'a Draft,
    service: Option<&'a Listed>,
    words: &'a Words,
) -> Vec<(&'static str, Arg<'a>)> {
    let whom = match () {
        () if facts.is_me() => "me",
        () if facts.is_my_child() => "child",
        () if facts.is_counselor() => "student",
        () => "other",
    };
    let duty = facts.duty;
    let state = duty.map(|duty| duty.state).unwrap_or_default();
    let due = match duty.and_then(|duty| duty.oral) {
        Some(deadline) => Due(deadline).text("duty-due", state, words),
        None => words.plain("duty-due-unknown"),
    };
    let who = duty.and_then(|duty| duty.who);
    let must = who.map(|who| words.text("duty-who", &[("whom", who.as_str().into()), ("state", state.into())]));
    let due = [Some(due), must].into_iter().flatten().collect::<Vec<_>>().join(" ");
    let written = duty.and_then(|duty| duty.written).map(|deadline| Due(deadline).text("duty-written", state, words));
    let platform = draft.platform.as_deref().and_then(content::platform_name).map(|name| words.phrase(name));
    vec![
        ("who", whom.into()),
        ("suspect", facts.situation.person.as_str().into()),
        ("age", age(facts.situation).into()),
        ("threat", if facts.situation.has(Happening::ThreatToShare) { "yes" } else { "no" }.into()),
        ("there", there(facts, words).unwrap_or_default().into()),
        ("service", service.map(|one| one.called(words)).unwrap_or_default().into()),
        ("id", draft.service.as_deref().unwrap_or("none").into()),
        ("number", service.and_then(Listed::number).unwrap_or_default().into()),
        ("platform", platform.unwrap_or_default().into()),
        ("state", state.into()),
        ("office", duty.and_then(|duty| duty.local_office).unwrap_or_default().into()),
        ("due", due.into()),
        ("written", written.unwrap_or_default().into()),
    ]
}

fn age(situation: &Situation) -> &'static str {
    match situation.age {
        AgeBand::Under13 | AgeBand::Thirteen | AgeBand::Sixteen => "minor",
        AgeBand::Young | AgeBand::Adult => "adult",
        AgeBand::Unsure | AgeBand::RatherNotSay => "unknown",
    }
}
