//! What was sent, and is due to be looked at: a step among the others, and no louder.

use super::{Plan, Stage, Step, StepState};
use crate::words::Words;

/// A look that is due, as the record knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Look {
    /// What was sent, by its id in the ledger.
    pub submission: String,
    /// The number of the look within it.
    pub number: u32,
    /// What to do, as a code: `look-for-answer`, `their-time`, `time-is-up`, `ask-again` or `look-again`.
    pub what: String,
    /// To whom it was sent, by name.
    pub receiver: String,
    /// The platform's id; none where it went to an official centre.
    pub platform: Option<String>,
}

/// The plan with a step for each look, after what can't wait and before the rest.
pub fn with_looks(mut plan: Plan, looks: &[Look], words: &Words) -> Plan {
    let urgent = plan.steps.iter().rposition(|step| step.urgent).map_or(0, |last| last + 1);
    let steps = looks.iter().map(|look| step(look, words));
    plan.steps.splice(urgent..urgent, steps);
    for (position, step) in (1..).zip(&mut plan.steps) {
        step.position = position;
    }
    plan
}

fn step(look: &Look, words: &Words) -> Step {
    let args = [("receiver", look.receiver.as_str().into())];
    let own = format!("do-look-{}", look.what);
    let id = if words.has(&own) { own } else { "do-look-look-again".to_owned() };
    Step {
        position: 0,
        id: format!("look-{}-{}", look.submission, look.number),
        stage: if look.platform.is_some() { Stage::Report } else { Stage::Contact },
        title: words.text(&id, &args),
        reason: words.attribute(&id, "reason", &args).unwrap_or_default(),
        minutes: 5,
        urgent: false,
        next: false,
        service: None,
        // A step of this stage that names a platform leads to a report to it; this one leads to what was sent.
        platform: None,
        submission: Some(look.submission.clone()),
        sources: Vec::new(),
        read_on: None,
        state: StepState::Open,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::{
        clock::Clock,
        plan::{plan, with_states},
        situation::{Answer, Situation},
    };

    fn look(what: &str, platform: Option<&str>) -> Look {
        let (submission, receiver) = ("s1".to_owned(), "Instagram".to_owned());
        Look { submission, number: 2, what: what.into(), receiver, platform: platform.map(str::to_owned) }
    }

    #[test]
    fn a_look_comes_after_what_is_urgent_and_is_numbered_with_the_rest() {
        let mut situation = Situation::default_for("US");
        situation.danger_now = Answer::Yes;
        let before = plan(&situation, &Clock::system().now(), Words::english());
        let urgent = before.steps.iter().filter(|step| step.urgent).count();
        assert!(urgent > 0);
        let looks = [look("time-is-up", Some("instagram")), look("ask-again", None)];
        let after = with_looks(before.clone(), &looks, Words::english());
        assert_eq!(after.steps.len(), before.steps.len() + 2);
        let first = after.steps.iter().position(|step| step.submission.is_some()).unwrap();
        assert!(after.steps[..first].iter().any(|step| step.urgent));
        assert!(after.steps[first + 2..].iter().all(|step| !step.urgent));
        assert_eq!((after.steps[first].stage, after.steps[first + 1].stage), (Stage::Report, Stage::Contact));
        assert!(after.steps.iter().zip(1..).all(|(step, position)| step.position == position));
        // Put aside like any other; then it is not the next one.
        let aside = BTreeMap::from([("look-s1-2".to_owned(), StepState::NotNow)]);
        assert_eq!(with_states(after, &aside).steps[first].state, StepState::NotNow);
    }

    #[test]
    fn each_look_has_quiet_words_in_every_language() {
        for language in ["en", "es"] {
            for what in ["look-for-answer", "their-time", "time-is-up", "ask-again", "look-again", "something-new"] {
                let step = step(&look(what, Some("instagram")), Words::of(language));
                assert!(step.title.contains("Instagram") && !step.title.starts_with("do-"), "{language} {what}");
                assert!(!step.reason.is_empty() && !step.title.contains('!'), "{language} {what}");
            }
        }
    }

    #[test]
    fn nothing_due_leaves_the_plan_as_it_is() {
        let before = plan(&Situation::default_for("US"), &Clock::system().now(), Words::english());
        assert_eq!(with_looks(before.clone(), &[], Words::english()), before);
    }
}
