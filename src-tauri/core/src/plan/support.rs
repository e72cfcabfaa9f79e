//! Words to find, and people to talk to.

use super::{Stage, facts::Facts, order::advice, step::Draft};
use crate::{
    directory::{Need, knows_the_child},
    situation::{About, Happening, Role},
};

/// Words for the first talk; not for those whom it happens to, nor for who came across pictures of an unknown child.
pub(super) fn talk(facts: &Facts<'_>) -> Option<Draft> {
    let s = facts.situation;
    let far = s.has(Happening::FoundImagesOfChild) && !facts.is_harmed() && s.role == Role::Bystander;
    let near = facts.is_my_child() || facts.is_counselor() || matches!(s.about, About::Student | About::SomeoneElse);
    (near && !far && !facts.is_me() && s.role != Role::Victim).then(|| Draft::new("talk", Stage::Support, 5))
}

/// The school, where it happens between young people.
pub(super) fn ask_school(facts: &Facts<'_>) -> Option<Draft> {
    let outside = facts.situation.may_be_minor() && !facts.is_counselor();
    outside.then(|| Draft::new("ask-school", Stage::Contact, 15))
}

/// People to talk to.
pub(super) fn support(facts: &Facts<'_>) -> Vec<Draft> {
    let s = facts.situation;
    let mut steps = Vec::new();
    if facts.is_me() && s.may_be_minor() {
        steps.push(Draft::new("tell-someone", Stage::Support, 10));
    }
    let order =
        vec![Need::Military, Need::Native, Need::Lgbtq, Need::Family, Need::Support, Need::Worried, Need::AnyTime];
    // Where nothing is known yet, those who answer the worry come before those who help after harm.
    let order =
        if facts.is_harmed() { order } else { [Need::Worried, Need::Support].into_iter().chain(order).collect() };
    let listener =
        order.into_iter().flat_map(|need| facts.services(need)).find(|one| !has_advised(facts, &one.record.id));
    let people = Draft::new("support-people", Stage::Support, 20);
    steps.push(match listener {
        Some(one) => people.service(&one.record.id),
        None => people.worded("support-people-any"),
    });
    let training = facts.service(&[Need::Training]);
    steps.extend(training.map(|one| Draft::new("training", Stage::Support, 30).service(&one.record.id)));
    steps
}

/// Whether the adviser of an earlier step is the same.
fn has_advised(facts: &Facts<'_>, id: &str) -> bool {
    let s = facts.situation;
    let unknown_line = knows_the_child(s) && facts.service(&[Need::ProtectChild]).is_none();
    let asked = !facts.is_harmed() || facts.is_gentle() || unknown_line;
    asked && advice(facts).iter().any(|step| step.service.as_deref() == Some(id))
}
