use std::collections::BTreeMap;

use super::*;
use crate::plan::{StepState, with_states};

#[test]
fn the_first_step_that_is_open_is_the_next() {
    let states = BTreeMap::from([
        ("stop-answering".to_owned(), StepState::Done),
        ("keep-chat".to_owned(), StepState::NotNow),
        ("a-step-of-another-plan".to_owned(), StepState::Done),
    ]);
    let plan = with_states(plan(&guardian(), &now(), Words::english()), &states);
    let next: Vec<_> = plan.steps.iter().filter(|step| step.next).map(|step| step.id.as_str()).collect();
    assert_eq!(next, ["report-instagram"]);
    assert_eq!(plan.steps[0].state, StepState::Done);
    assert_eq!(plan.steps[1].state, StepState::NotNow);
}

#[test]
fn nothing_is_next_when_nothing_waits() {
    let plan = plan(&guardian(), &now(), Words::english());
    let done = plan.steps.iter().map(|step| (step.id.clone(), StepState::Done)).collect();
    assert!(with_states(plan, &done).steps.iter().all(|step| !step.next));
}

#[test]
fn steps_cross_the_bridge_in_the_words_of_the_page() {
    let plan = with_states(
        plan(&guardian(), &now(), Words::english()),
        &BTreeMap::from([("block".to_owned(), StepState::NotNow)]),
    );
    let json = serde_json::to_value(&plan).unwrap();
    assert_eq!(json["steps"][0]["stage"], "preserve");
    assert_eq!(json["steps"][4]["state"], "not-now");
    assert_eq!(json["not_to_do"][0]["id"], "confront");
    assert!(json["steps"][0]["service"].is_null());
}
