mod any;
mod never;
mod ordering;
mod sources;
mod states;
mod written;

use jiff::ZonedDateTime;

use super::{Plan, plan};
use crate::{
    situation::{About, AgeBand, Answer, Happening, Role, Situation, Suspect},
    words::Words,
};

fn now() -> ZonedDateTime {
    "2026-11-24T22:40:00-05:00[America/New_York]".parse().unwrap()
}

fn guardian() -> Situation {
    let mut situation = Situation::default_for("US");
    situation.region = Some("OH".to_owned());
    situation.role = Role::Guardian;
    situation.about = About::MyChild;
    situation.age = AgeBand::Thirteen;
    situation.person = Suspect::Stranger;
    situation.happening = vec![Happening::ThreatToShare];
    situation.platforms = vec!["instagram".to_owned(), "discord".to_owned()];
    situation
}

fn counselor() -> Situation {
    Situation { role: Role::Counselor, about: About::Student, ..guardian() }
}

fn victim(age: AgeBand) -> Situation {
    Situation { role: Role::Victim, about: About::Me, age, ..guardian() }
}

fn ids(situation: &Situation) -> Vec<String> {
    plan(situation, &now(), Words::english()).steps.into_iter().map(|step| step.id).collect()
}

fn step(situation: &Situation, id: &str) -> super::Step {
    let plan = plan(situation, &now(), Words::english());
    let ids: Vec<_> = plan.steps.iter().map(|step| step.id.clone()).collect();
    plan.steps.into_iter().find(|step| step.id == id).unwrap_or_else(|| panic!("{id} is not in {ids:?}"))
}

/// Everything that a plan says to do.
fn said(plan: &Plan) -> String {
    plan.steps.iter().map(|step| format!("{}\n{}\n", step.title, step.reason)).collect()
}
