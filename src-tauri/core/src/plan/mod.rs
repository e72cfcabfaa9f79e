//! The plan: a situation becomes an ordered list of next steps, each with its reason.
//!
//! [`plan`] is a pure function of situation and time. It never advises telling whoever may be the
//! one doing it, and every plan says what not to do.

mod avoid;
mod facts;
mod handling;
mod looks;
mod order;
mod sources;
mod step;
mod support;
mod wording;

pub use looks::{Look, with_looks};

pub use handling::{Closed, Handling, HandlingKind, HandlingStep, Sure, Whose, handling};

use std::collections::BTreeMap;

use jiff::ZonedDateTime;
use serde::{Deserialize, Serialize};

use crate::{situation::Situation, words::Words};

/// One of the five stages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// Warning signs.
    Recognise,
    /// Journal and evidence.
    Preserve,
    /// Platforms.
    Report,
    /// Official centres.
    Contact,
    /// People to talk to, and removal.
    Support,
}

/// How the person left a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum StepState {
    /// It waits.
    #[default]
    Open,
    /// Put aside.
    NotNow,
    /// Done.
    Done,
}

/// One step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Step {
    /// From 1.
    pub position: u32,
    /// The same for the same step of the same situation; how it was left is kept under it.
    pub id: String,
    /// The stage it belongs to.
    pub stage: Stage,
    /// What to do.
    pub title: String,
    /// Why.
    pub reason: String,
    /// About how long it takes, in minutes.
    pub minutes: u32,
    /// Whether it can't wait.
    pub urgent: bool,
    /// Whether it is *the* next step: the first that is open.
    pub next: bool,
    /// The service that it leads to, by its id in the directory.
    pub service: Option<String>,
    /// The platform that it is about.
    pub platform: Option<String>,
    /// What was sent and is to be looked at, by its id in the ledger.
    pub submission: Option<String>,
    /// The pages behind what it says, each once; empty where that is good sense.
    pub sources: Vec<String>,
    /// The day on which the oldest of them was read: `2026-11-23`.
    pub read_on: Option<String>,
    /// How the person left it; open where there is no record.
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
    /// What to do instead.
    pub instead: String,
    /// What helps if it has happened already.
    pub if_done: String,
    /// Whether a page was found that says it.
    pub confirmed: bool,
    /// The pages where it was read.
    pub sources: Vec<String>,
    /// The day on which they were read: `2026-11-23`.
    pub read_on: String,
}

/// The next steps, and what not to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Plan {
    /// In order; never empty.
    pub steps: Vec<Step>,
    /// The same with every plan.
    pub not_to_do: Vec<NotToDo>,
}

/// The plan for a situation, with every step open.
pub fn plan(situation: &Situation, now: &ZonedDateTime, words: &Words) -> Plan {
    let facts = facts::Facts::of(situation, now);
    let drafts = order::in_order(&facts);
    let steps = drafts.into_iter().zip(1..).map(|(draft, position)| wording::step(&facts, draft, position, words));
    let plan = Plan { steps: steps.collect(), not_to_do: avoid::not_to_do(&facts, words) };
    with_states(plan, &BTreeMap::new())
}

/// The plan with the steps as the person left them. The first that is still open is the next one.
pub fn with_states(mut plan: Plan, states: &BTreeMap<String, StepState>) -> Plan {
    let mut found = false;
    for step in &mut plan.steps {
        step.state = states.get(&step.id).copied().unwrap_or(StepState::Open);
        step.next = !found && step.state == StepState::Open;
        found |= step.next;
    }
    plan
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;
