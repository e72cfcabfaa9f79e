mod listing;
mod opening;
mod recommending;

use jiff::ZonedDateTime;

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
    situation
}

fn adult() -> Situation {
    let mut situation = guardian();
    situation.role = Role::Victim;
    situation.about = About::Me;
    situation.age = AgeBand::Adult;
    situation
}

fn ids(situation: &Situation) -> Vec<String> {
    super::recommend(situation, &now(), Words::english()).into_iter().map(|one| one.service).collect()
}

fn at(ids: &[String], id: &str) -> usize {
    ids.iter().position(|one| one == id).unwrap_or_else(|| panic!("{id} is not in {ids:?}"))
}

fn yes(situation: &Situation, set: impl Fn(&mut Situation) -> &mut Answer) -> Situation {
    let mut changed = situation.clone();
    *set(&mut changed) = Answer::Yes;
    changed
}
