//! Which steps there are, and in which order.

use super::{
    Stage,
    facts::Facts,
    step::Draft,
    support::{ask_school, support, talk},
};
use crate::{
    directory::{self, Need, knows_the_child},
    situation::{Answer, Happening, Suspect},
};

/// The steps for a situation, the most urgent first; never none.
pub(super) fn in_order(facts: &Facts<'_>) -> Vec<Draft> {
    let mut steps = danger(facts);
    steps.extend(before_deadline(facts));
    steps.extend(facts.may_be_watched().then(|| Draft::new("safer-device", Stage::Preserve, 5)));
    if facts.is_counselor() {
        steps.extend(duty(facts));
    }
    if facts.situation.has(Happening::FoundImagesOfChild) {
        steps.extend(found(facts));
    }
    steps.extend(stop(facts));
    if facts.is_harmed() {
        steps.extend(harm(facts));
    } else if !facts.situation.has(Happening::FoundImagesOfChild) {
        steps.extend(worried(facts));
    }
    if facts.is_counselor() {
        steps.extend(school(facts));
    }
    if !(facts.is_harmed() && facts.is_gentle()) {
        steps.extend(talk(facts));
    }
    steps.extend(support(facts));
    steps
}

/// Calls that come before everything.
fn danger(facts: &Facts<'_>) -> Vec<Draft> {
    let mut steps = Vec::new();
    if facts.is_danger() {
        let call = Draft::new("call-emergency", Stage::Contact, 5).urgent();
        steps.push(match facts.emergency() {
            Some(service) => call.service(&service.record.id),
            None => call,
        });
    }
    if facts.situation.thoughts_of_suicide.is_yes() {
        let call = Draft::new("call-crisis", Stage::Support, 15).urgent();
        let line = facts.service(&[Need::Deaf, Need::Suicide]);
        steps.extend(line.map(|service| call.service(&service.record.id)));
        if line.is_none() && !facts.is_danger() {
            let call = Draft::new("call-emergency", Stage::Contact, 5).urgent();
            steps.push(match facts.emergency() {
                Some(service) => call.service(&service.record.id),
                None => call,
            });
        }
    }
    if facts.situation.missing_or_meeting.is_yes() {
        let center = facts.service(&[Need::Missing]);
        steps.extend(
            center.map(|service| Draft::new("missing-center", Stage::Contact, 15).urgent().service(&service.record.id)),
        );
    } else if facts.situation.has(Happening::AskingToMeet) {
        let stay = Draft::new("no-meeting", Stage::Support, 5).urgent();
        let call = facts.emergency().filter(|service| service.record.confirmed);
        steps.push(call.map_or(stay.clone(), |service| stay.service(&service.record.id)));
    }
    steps
}

/// Someone to talk to before the time that was set runs out. Those who look into threats, or who protect where that person
/// is close; the police where nobody of them answers a phone at this moment.
fn before_deadline(facts: &Facts<'_>) -> Option<Draft> {
    let s = facts.situation;
    if !(s.deadline.is_yes() && s.has(Happening::ThreatToShare)) {
        return None;
    }
    let needs: &[Need] = match () {
        () if facts.is_close() => &[Need::ProtectChild],
        () if facts.is_gentle() => &[Need::Worried],
        () => &[Need::ReportChild, Need::ReportAdult, Need::Money],
    };
    let call = Draft::new("before-deadline", Stage::Contact, 15).urgent();
    Some(match facts.answering(needs) {
        Some(service) => call.service(&service.record.id),
        None => call.worded("before-deadline-police"),
    })
}

/// Not answering and not paying. Someone who is close notices at once when the answers stop: then it is about money only.
fn stop(facts: &Facts<'_>) -> Option<Draft> {
    let s = facts.situation;
    let asked = s.has(Happening::ThreatToShare) || s.has(Happening::AskingForPictures);
    let step = Draft::new("stop-answering", Stage::Preserve, 2).urgent();
    match (s.money_asked, knows_the_child(s)) {
        (Answer::Yes, true) => Some(step.worded("pay-nothing")),
        (Answer::Yes, false) => Some(step.worded("stop-and-pay-nothing")),
        (_, false) if asked => Some(step),
        _ => None,
    }
}

/// What the law asks of those who work at a school, and the record of it. They keep no evidence.
fn duty(facts: &Facts<'_>) -> Vec<Draft> {
    let mut steps = Vec::new();
    if facts.situation.may_be_minor() {
        let report = Draft::new("duty-report", Stage::Contact, 15).urgent();
        steps.push(match (facts.service(&[Need::Duty]), facts.duty) {
            (Some(line), _) => report.service(&line.record.id),
            (None, Some(duty)) if !duty.child_protection_takes_it => report.worded("duty-report-police"),
            (None, Some(duty)) if duty.local_office.is_some() => {
                let report = report.worded("duty-report-local");
                let adviser = facts.recommended("us-childhelp").map(|one| one.record.id.as_str());
                adviser.map_or(report.clone(), |id| report.service(id))
            }
            (None, None) if !directory::has_regions(&facts.situation.country) => report.worded("duty-report-elsewhere"),
            _ => report.worded("duty-report-unknown"),
        });
    }
    steps.push(Draft::new("duty-log", Stage::Contact, 10));
    steps.push(Draft::new("secure-device", Stage::Preserve, 5));
    steps
}

/// Sexual pictures of a child that someone came across.
fn found(facts: &Facts<'_>) -> Vec<Draft> {
    let mut steps = vec![Draft::new("note-place", Stage::Preserve, 5)];
    let tell = Draft::new("tell", Stage::Contact, 15).worded("tell-found");
    steps.extend(facts.service(&[Need::Found]).map(|service| tell_one(tell, &service.record.id)));
    if !facts.is_harmed() {
        steps.extend(platforms(facts));
        steps.extend([police(facts), abroad(facts)].concat());
    }
    steps
}

/// Someone is doing something to somebody.
fn harm(facts: &Facts<'_>) -> Vec<Draft> {
    let threat = facts.situation.has(Happening::ThreatToShare) || facts.situation.has(Happening::AskingToMeet);
    let mut steps = Vec::new();
    if !facts.is_counselor() {
        steps.push(Draft::new("keep-chat", Stage::Preserve, 15).urgent_if(threat));
    }
    // Someone with a hold on the person notices when an account is stopped: those who protect come first.
    if facts.is_close() {
        steps.extend([official(facts), removal(facts), platforms(facts)].concat());
        steps.extend((!facts.is_counselor()).then(|| Draft::new("write-down", Stage::Preserve, 10)));
        return steps;
    }
    steps.extend(platforms(facts));
    // Someone who is close notices a block at once, and may take it out on the person.
    if !facts.is_counselor() && !knows_the_child(facts.situation) {
        steps.push(Draft::new("block", Stage::Report, 5));
    }
    // Between young people removal, words, advice and the school come before any report to the police.
    let (first, then) = (official(facts), removal(facts));
    if facts.is_gentle() {
        steps.extend(then);
        steps.extend(talk(facts));
        steps.extend(advice(facts));
        steps.extend(ask_school(facts));
        steps.extend(first);
    } else {
        steps.extend([first, then].concat());
    }
    if !facts.is_counselor() {
        steps.push(Draft::new("write-down", Stage::Preserve, 10));
    }
    steps
}

/// Those who can look into it, and those who protect a child. Where the person is at home or works at the school, those
/// who can act on the spot come first.
fn official(facts: &Facts<'_>) -> Vec<Draft> {
    let s = facts.situation;
    let (tell, police, abroad) = (tell(facts), police(facts), abroad(facts));
    let steps = match s.person {
        _ if facts.is_at_home() => [protection(facts), police, tell, abroad],
        Suspect::SchoolStaff => {
            let (known, adviser): (Vec<_>, Vec<_>) =
                protection(facts).into_iter().partition(|step| step.words == "child-protection");
            return [adviser, police, tell, known, abroad].concat();
        }
        _ => [tell, protection(facts), police, abroad],
    };
    steps.concat()
}

/// The office that takes the report.
fn tell(facts: &Facts<'_>) -> Vec<Draft> {
    let s = facts.situation;
    let pressing = s.has(Happening::AskingToMeet) || s.has(Happening::ThreatToShare);
    let tell = Draft::new("tell", Stage::Contact, 20).worded("tell-official").urgent_if(pressing && !facts.is_gentle());
    let service = facts.service(&[Need::Money, Need::ReportChild, Need::ReportAdult]);
    let known = s.has(Happening::FoundImagesOfChild).then(|| facts.service(&[Need::Found])).flatten();
    service.filter(|_| known.is_none()).map(|one| tell_one(tell, &one.record.id)).into_iter().collect()
}

/// Child protection where the child knows the person; where no number is known, someone who can tell whom to call.
fn protection(facts: &Facts<'_>) -> Vec<Draft> {
    let s = facts.situation;
    let service = facts.service(&[Need::ProtectChild]);
    let call = service.map(|one| Draft::new("child-protection", Stage::Contact, 15).service(&one.record.id));
    match call {
        Some(call) => vec![call],
        None if s.may_be_minor() && knows_the_child(s) && !facts.is_counselor() => advice(facts),
        None => Vec::new(),
    }
}

/// The police; not twice where a counselor's report goes to them, and between young people only where it goes too far.
fn police(facts: &Facts<'_>) -> Vec<Draft> {
    let s = facts.situation;
    let (meeting, threat) = (s.has(Happening::AskingToMeet), s.has(Happening::ThreatToShare));
    let called = facts.is_counselor() && duty(facts).iter().any(|step| step.words == "duty-report-police")
        || before_deadline(facts).is_some_and(|step| step.words == "before-deadline-police");
    let call = (!facts.is_gentle() || threat || meeting) && !called;
    let step = || Draft::new("call-police", Stage::Contact, 15).urgent_if(meeting && !facts.is_gentle());
    call.then(step).into_iter().collect()
}

/// That it is told at home where that person is in another country.
fn abroad(facts: &Facts<'_>) -> Vec<Draft> {
    let step = || Draft::new("abroad", Stage::Contact, 5);
    directory::is_abroad(facts.situation).then(step).into_iter().collect()
}

fn tell_one(draft: Draft, service: &str) -> Draft {
    Draft { id: format!("tell-{service}"), ..draft }.service(service)
}

fn removal(facts: &Facts<'_>) -> Vec<Draft> {
    let all = facts.services(Need::Removal).filter(|_| facts.has_pictures());
    all.map(|one| Draft::new("take-down", Stage::Support, 15).one_of(&one.record.id)).collect()
}

pub(super) fn advice(facts: &Facts<'_>) -> Vec<Draft> {
    facts.adviser().map(|one| Draft::new("ask-advice", Stage::Support, 15).one_of(&one.record.id)).into_iter().collect()
}

/// Each platform that was named; a reminder to name one where something happens on one.
fn platforms(facts: &Facts<'_>) -> Vec<Draft> {
    let named = facts.platforms.iter();
    let mut steps: Vec<Draft> = named.map(|id| Draft::new("report-platform", Stage::Report, 10).platform(id)).collect();
    if steps.is_empty() {
        steps.push(Draft::new("report-unnamed", Stage::Report, 10));
    }
    steps
}

/// Nothing is known to have happened yet.
fn worried(facts: &Facts<'_>) -> Vec<Draft> {
    let s = facts.situation;
    let mut steps = Vec::new();
    if !facts.is_me() {
        steps.push(Draft::new("observe", Stage::Recognise, 10));
    }
    if !facts.is_counselor() {
        steps.push(Draft::new("write-down", Stage::Preserve, 10));
    }
    if s.has(Happening::SomethingElse) && !facts.platforms.is_empty() {
        steps.extend((!facts.is_counselor()).then(|| Draft::new("keep-chat", Stage::Preserve, 15)));
        steps.extend(platforms(facts));
    }
    steps.extend(tell(facts));
    steps.extend(advice(facts));
    if s.may_be_minor() && knows_the_child(s) && !facts.is_counselor() {
        let protection = facts.service(&[Need::ProtectChild]);
        steps.extend(protection.map(|one| Draft::new("child-protection", Stage::Contact, 15).service(&one.record.id)));
    }
    steps
}

/// What a counselor does at school. Nobody is told who may be the one doing it, or close to them.
fn school(facts: &Facts<'_>) -> Vec<Draft> {
    let person = facts.situation.person;
    let outside_school =
        matches!(person, Suspect::Stranger | Suspect::OtherYoungPerson | Suspect::Household | Suspect::Family);
    let outside_home = matches!(person, Suspect::Stranger | Suspect::OtherYoungPerson);
    let mut steps = Vec::new();
    if facts.situation.may_be_minor() {
        let written = facts.duty.and_then(|duty| duty.written);
        let words = if written.is_some() { "duty-written" } else { "duty-written-unknown" };
        steps.push(Draft::new("duty-written", Stage::Contact, 20).worded(words));
    }
    steps.extend(outside_school.then(|| Draft::new("tell-school", Stage::Contact, 10)));
    steps.extend(outside_home.then(|| Draft::new("ask-about-parents", Stage::Contact, 5)));
    steps
}
