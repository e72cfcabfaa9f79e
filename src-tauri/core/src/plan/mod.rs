//! The plan: the situation as an ordered list of next steps, each with its reason, and what not to do.
//!
//! [`plan`] is a pure function of situation and time. It never advises telling whoever may be the one
//! doing it, and it never says that a step must be done before another one.

use std::collections::BTreeMap;

use jiff::ZonedDateTime;
use serde::{Deserialize, Serialize};

use crate::situation::Situation;

/// The five stages, and five places.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum Stage {
    /// The signs.
    Recognise,
    /// The journal and the evidence.
    Preserve,
    /// Telling the platform.
    Report,
    /// Telling those whose task it is.
    Contact,
    /// People, removal, safety, words.
    Support,
}

/// How the person left a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum StepState {
    /// Still there to do.
    #[default]
    Open,
    /// Put aside.
    NotNow,
    /// Done.
    Done,
}

/// One thing to do, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Step {
    /// From 1.
    pub position: u32,
    /// Stays the same for the same step in every situation.
    pub id: String,
    /// Where it belongs.
    pub stage: Stage,
    /// What to do; begins with a verb.
    pub title: String,
    /// Why, in one sentence.
    pub reason: String,
    /// How long it takes.
    pub minutes: u32,
    /// Whether it can't wait.
    pub urgent: bool,
    /// Whether it is the next one.
    pub next: bool,
    /// The service that it is about; always a confirmed one.
    pub service: Option<String>,
    /// The platform that it is about.
    pub platform: Option<String>,
    /// How the person left it.
    pub state: StepState,
}

/// Something that feels right and does harm.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct NotToDo {
    /// `confront`, `pay`, `pose`, `look-for-more`, `publish`, `reset-device`, `question-child`.
    pub id: String,
    /// What not to do.
    pub title: String,
    /// What helps instead.
    pub instead: String,
    /// What helps if it has happened already.
    pub if_done: String,
}

/// The steps in order, and what not to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Plan {
    /// The most urgent first; one of them is the next.
    pub steps: Vec<Step>,
    /// The same seven in every plan, worded for who reads it.
    pub not_to_do: Vec<NotToDo>,
}

/// The plan for a situation.
pub fn plan(_situation: &Situation, _now: &ZonedDateTime) -> Plan {
    Plan { steps: Vec::new(), not_to_do: Vec::new() }
}

/// The plan with each step as the person left it; the first open one becomes the next.
pub fn with_states(mut plan: Plan, states: &BTreeMap<String, StepState>) -> Plan {
    for step in &mut plan.steps {
        step.state = states.get(&step.id).copied().unwrap_or_default();
        step.next = false;
    }
    if let Some(step) = plan.steps.iter_mut().find(|step| step.state == StepState::Open) {
        step.next = true;
    }
    plan
}
