//! A step gets its words.

use super::{Step, StepState, facts::Facts, step::Draft};
use crate::{
    content,
    directory::{self, Due, Listed},
    situation::{AgeBand, Situation},
    words::{Arg, Words},
};

/// The step `draft`, in words.
pub(super) fn step(facts: &Facts<'_>, draft: Draft, position: u32, words: &Words) -> Step {
    let service = draft.service.as_deref().and_then(directory::find);
    let id = format!("do-{}", variant(&draft, service));
    let args = args(facts, &draft, service, words);
    let mut reason = words.attribute(&id, "reason", &args).unwrap_or_default();
    if draft.words == "duty-report" && service.is_some_and(|one| facts.is_closed(one)) {
        reason = format!("{reason} {}", words.plain("duty-closed"));
    }
    Step {
        position,
        title: words.text(&id, &args),
        reason,
        id: draft.id,
        stage: draft.stage,
        minutes: draft.minutes,
        urgent: draft.urgent,
        next: false,
        // An emergency number may be told unconfirmed; a step never leads there.
        service: draft.service.filter(|_| service.is_some_and(|one| one.record.confirmed)),
        platform: draft.platform,
        state: StepState::Open,
    }
}

/// The message of a step; some depend on what is known of the service.
fn variant(draft: &Draft, service: Option<&Listed>) -> String {
    let call = match (draft.words, service) {
        ("call-emergency", None) => "-unknown",
        ("call-emergency", Some(one)) if !one.record.confirmed => "-unchecked",
        ("no-meeting", None) => "-unknown",
        ("call-crisis", Some(one)) if one.record.text.is_none() => "-only",
        _ => "",
    };
    format!("{}{call}", draft.words)
}

fn args<'a>(
    facts: &Facts<'_>,
    draft: &'a Draft,
    service: Option<&'a Listed>,
    words: &'a Words,
) -> Vec<(&'static str, Arg<'a>)> {
    let who = match () {
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
    let written = duty.and_then(|duty| duty.written).map(|deadline| Due(deadline).text("duty-written", state, words));
    let platform = draft.platform.as_deref().and_then(content::platform_name).map(|name| words.phrase(name));
    vec![
        ("who", who.into()),
        ("suspect", facts.situation.person.as_str().into()),
        ("age", age(facts.situation).into()),
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
