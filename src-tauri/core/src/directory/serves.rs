//! Whether a service is for this person, in this place, about this.

use super::book::{ANYWHERE, Listed};
use crate::{
    content::service::{AgeOf, Ages, Tag},
    situation::{AgeBand, Happening, Role, Situation, Suspect},
};

/// Whether a service may be recommended in this situation, whatever the need.
pub(super) fn serves(listed: &Listed, situation: &Situation) -> bool {
    let record = &listed.record;
    let named = |list: &[String], word: &str| list.is_empty() || list.iter().any(|one| one == word);
    record.confirmed
        && !record.listed_only
        && [situation.country.as_str(), ANYWHERE].contains(&listed.country.as_str())
        && (record.region.is_none() || record.region == situation.region)
        && named(&record.roles, situation.role.as_str())
        && named(&record.suspects, situation.person.as_str())
        && !(record.contacts_home && may_be_close(situation.person))
        && is_theirs(&record.serves, situation)
        && fits_age(listed, situation)
        && (listed.phone().is_some() || listed.url().is_some() || record.text.is_some())
}

/// Whether the person doing it may be someone who lives with the one it happens to.
fn may_be_close(person: Suspect) -> bool {
    !matches!(person, Suspect::Stranger | Suspect::SchoolStaff | Suspect::OtherYoungPerson)
}

/// Services for some people only are offered to those who said that they are among them.
fn is_theirs(tags: &[Tag], situation: &Situation) -> bool {
    tags.iter().all(|tag| match tag {
        Tag::Military => situation.military.is_yes(),
        Tag::Deaf => situation.deaf.is_yes(),
        Tag::Native => situation.native.is_yes(),
        Tag::Lgbtq => situation.lgbtq.is_yes(),
        _ => true,
    })
}

fn fits_age(listed: &Listed, situation: &Situation) -> bool {
    let record = &listed.record;
    let caller = match record.age_of {
        AgeOf::Person => holds(record.for_ages, band(situation.age)),
        // Someone who looks after a child, or works at a school, is taken for an adult.
        AgeOf::Caller => record.for_ages == Ages::Any || matches!(situation.role, Role::Guardian | Role::Counselor),
    };
    // Found pictures are of a child, however old the person is whom the answers are about.
    let found = record.about_ages == Ages::Minor && situation.has(Happening::FoundImagesOfChild);
    let about = found || holds(record.about_ages, band(situation.age));
    caller && about
}

/// The years of an age band, both ends included; none where it wasn't said. Nobody under five turns to a service.
fn band(age: AgeBand) -> Option<(u8, u8)> {
    match age {
        AgeBand::Under13 => Some((5, 12)),
        AgeBand::Thirteen => Some((13, 15)),
        AgeBand::Sixteen => Some((16, 17)),
        AgeBand::Young => Some((18, 24)),
        AgeBand::Adult => Some((25, u8::MAX)),
        AgeBand::Unsure | AgeBand::RatherNotSay => None,
    }
}

/// Whether everyone of an age band is served. Who didn't say may be a child.
fn holds(ages: Ages, band: Option<(u8, u8)>) -> bool {
    match (ages, band) {
        (Ages::Any, _) | (Ages::Minor, None) => true,
        (Ages::Minor, Some((_, to))) => to < 18,
        (Ages::Adult, Some((from, _))) => from >= 18,
        (Ages::Range(least, most), Some((from, to))) => least <= from && to <= most,
        (Ages::Adult | Ages::Range(..), None) => false,
    }
}
