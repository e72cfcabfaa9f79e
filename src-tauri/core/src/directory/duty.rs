//! Who takes a report about a child in a state, and by when.

use crate::{
    content::{
        self,
        state::{Deadline, StateRecord},
    },
    situation::Situation,
    words::Words,
};

/// The duty to report in one state.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Duty {
    pub(crate) state: &'static str,
    /// Whether child protection takes cases of this suspect; otherwise the police do.
    pub(crate) child_protection_takes_it: bool,
    /// The local office that takes reports, where there is no number for the whole state.
    pub(crate) local_office: Option<&'static str>,
    /// Whom the law binds, if that was read in its source.
    pub(crate) who: Option<MustReport>,
    /// How soon the call is due, if that was read in its source.
    pub(crate) oral: Option<&'static Deadline>,
    /// How soon the paper is due, if that was read in its source.
    pub(crate) written: Option<&'static Deadline>,
}

/// Whom the law of a state binds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum MustReport {
    /// Everyone.
    Everyone,
    /// Some, school staff among them.
    SchoolStaff,
    /// Some; whether all school staff are among them wasn't read.
    Named,
}

impl MustReport {
    /// Its name in messages.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Everyone => "everyone",
            Self::SchoolStaff => "school-staff",
            Self::Named => "named",
        }
    }

    pub(crate) fn of(state: &StateRecord) -> Self {
        match (state.everyone_must_report, state.school_staff_must_report) {
            (true, _) => Self::Everyone,
            (false, true) => Self::SchoolStaff,
            (false, false) => Self::Named,
        }
    }
}

/// The duty in the state of a situation; none where the state wasn't said or isn't known.
pub(crate) fn duty(situation: &Situation) -> Option<Duty> {
    let state = content::find_state(&situation.country, situation.region.as_deref()?)?;
    let read = |field: &str, deadline: &'static Deadline| state.confirms(field).then_some(deadline);
    Some(Duty {
        state: &state.name,
        child_protection_takes_it: !state.not_for.iter().any(|one| one == situation.person.as_str()),
        local_office: state.local_office.as_deref(),
        who: state.confirms("who_must_report").then(|| MustReport::of(state)),
        oral: read("oral", &state.oral),
        written: read("written", &state.written),
    })
}

/// A deadline in words.
pub(crate) struct Due<'a>(pub(crate) &'a Deadline);

impl Due<'_> {
    /// The sentence `id` about this deadline: it gets `$how`, `$hours` (0 where there is no limit) and `$form` (`none`).
    pub(crate) fn text(&self, id: &str, state: &str, words: &Words) -> String {
        let args = [
            ("state", state.into()),
            ("how", self.0.how.as_str().into()),
            ("hours", self.0.hours.unwrap_or(0).into()),
            ("form", self.0.form.as_deref().unwrap_or("none").into()),
        ];
        words.text(id, &args)
    }
}
