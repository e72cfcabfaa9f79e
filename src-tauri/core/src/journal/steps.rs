//! How the person left each step of the plan.

use std::collections::BTreeMap;

use serde_json::json;

use super::Journal;
use crate::{failure::Failure, plan::StepState};

impl Journal {
    /// The kept states of the plan's steps, by the step's id. A step that is not here is open.
    ///
    /// # Errors
    /// [`Failure::JournalDamaged`].
    pub fn step_states(&self, case: &str) -> Result<BTreeMap<String, StepState>, Failure> {
        self.read(|db| {
            let mut rows = db.prepare("SELECT step, state FROM step_state WHERE case_id = ?1")?;
            let states = rows.query_map([case], |row| {
                let state: String = row.get(1)?;
                Ok((row.get(0)?, from_name(&state)))
            })?;
            Ok(states.collect::<Result<_, _>>()?)
        })
    }

    /// Keeps how the person left a step.
    ///
    /// # Errors
    /// [`Failure::NotFound`] for the case; [`Failure::DiskFull`], [`Failure::ReadOnly`].
    pub fn set_step(&self, case: &str, step: &str, state: StepState) -> Result<(), Failure> {
        self.write(|w| {
            super::case::get(w.tx(), case)?;
            w.tx().execute(
                "INSERT INTO step_state (case_id, step, state) VALUES (?1, ?2, ?3)
                 ON CONFLICT (case_id, step) DO UPDATE SET state = excluded.state",
                (case, step, name(state)),
            )?;
            w.custody(case, "step-changed", None, &json!({ "step": step, "state": name(state) }))
        })
    }
}

fn name(state: StepState) -> &'static str {
    match state {
        StepState::Open => "open",
        StepState::NotNow => "not-now",
        StepState::Done => "done",
    }
}

fn from_name(name_in_journal: &str) -> StepState {
    [StepState::NotNow, StepState::Done]
        .into_iter()
        .find(|state| name(*state) == name_in_journal)
        .unwrap_or(StepState::Open)
}
