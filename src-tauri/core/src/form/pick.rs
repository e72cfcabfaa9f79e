//! Which choice of a field holds, by the answers.

use super::FormInput;
use crate::{
    content::form::{Condition, Holds},
    situation::{About, AgeBand},
};

/// What the answers say to a choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Picked {
    /// This choice.
    Choice(usize),
    /// The person chose not to tell what it would take.
    Chosen,
    /// No answer says it.
    NotKnown,
}

/// The first choice that holds; none of them where the person leaves out what it depends on.
pub(super) fn pick(choices: &[Vec<Condition>], input: &FormInput) -> Picked {
    let holds = |condition: &Condition| condition.0.iter().all(|(holds, wanted)| is(holds, input) == *wanted);
    match choices.iter().position(|any| any.iter().any(holds)) {
        _ if choices.iter().flatten().flat_map(|one| &one.0).any(|(holds, _)| is_left_out(holds, input)) => {
            Picked::Chosen
        }
        Some(place) => Picked::Choice(place),
        None => Picked::NotKnown,
    }
}

fn is(holds: &Holds, input: &FormInput) -> bool {
    let situation = &input.situation;
    match holds {
        Holds::Happening(one) => situation.has(*one),
        // Who it is about may follow from who reports.
        Holds::About(About::Me) => super::record::whom(input, false) == "me",
        Holds::About(one) => situation.about == *one,
        Holds::Role(one) => situation.role == *one,
        Holds::Age(one) => situation.age == *one,
        Holds::Minor => matches!(situation.age, AgeBand::Under13 | AgeBand::Thirteen | AgeBand::Sixteen),
        Holds::Adult => matches!(situation.age, AgeBand::Young | AgeBand::Adult),
        Holds::Person(one) => situation.person == *one,
        Holds::Danger => situation.danger_now.is_yes(),
        Holds::NoDanger => situation.danger_now == crate::situation::Answer::No,
        Holds::Meeting => situation.missing_or_meeting.is_yes(),
        Holds::NoMeeting => situation.missing_or_meeting == crate::situation::Answer::No,
        Holds::Anonymous => input.leave_out.anonymous,
        Holds::Country(code) => situation.country == *code,
    }
}

/// Whether choosing by this would tell what the person leaves out.
fn is_left_out(holds: &Holds, input: &FormInput) -> bool {
    let left = &input.leave_out;
    match holds {
        Holds::Happening(_) | Holds::Anonymous | Holds::Person(_) => false,
        Holds::About(_) | Holds::Role(_) => left.role,
        Holds::Age(_) | Holds::Minor | Holds::Adult => left.age,
        Holds::Danger | Holds::NoDanger | Holds::Meeting | Holds::NoMeeting => left.danger,
        Holds::Country(_) => left.place,
    }
}
