//! The situation: what the person answered. It drives the plan and everything after it.

mod answers;
mod file;

pub use answers::{About, AgeBand, Answer, Happening, Role, Suspect};

use serde::{Deserialize, Serialize};

/// The answers. "I'm not sure" and "I'd rather not say" are answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Situation {
    /// Where they live: ISO 3166 alpha-2, upper case.
    pub country: String,
    /// The state or region, such as `OH`.
    pub region: Option<String>,
    /// Who they are.
    pub role: Role,
    /// Who it is about.
    pub about: About,
    /// How old that person is.
    pub age: AgeBand,
    /// What is happening; several may be.
    pub happening: Vec<Happening>,
    /// Who the person doing it is.
    pub person: Suspect,
    /// The country where that person seems to be.
    pub person_country: Option<String>,
    /// Whether someone is in danger right now.
    pub danger_now: Answer,
    /// Whether someone is missing, or about to meet that person.
    pub missing_or_meeting: Answer,
    /// Whether there are thoughts of suicide.
    pub thoughts_of_suicide: Answer,
    /// Whether they belong to the military.
    pub military: Answer,
    /// Whether the person doing it could get at this computer.
    pub person_can_reach_computer: Answer,
    /// Whether money was asked for.
    pub money_asked: Answer,
    /// Whether a time was set by which something must be done, or the pictures go out.
    #[serde(default)]
    pub deadline: Answer,
    /// The platforms' ids.
    pub platforms: Vec<String>,
    /// Languages they speak, as BCP 47 tags.
    pub languages: Vec<String>,
    /// Whether they are Deaf or hard of hearing.
    pub deaf: Answer,
    /// Whether they are Native American or Alaska Native.
    pub native: Answer,
    /// Whether they are LGBTQ.
    pub lgbtq: Answer,
}

impl Situation {
    /// Nothing answered yet but the country.
    pub fn default_for(country: &str) -> Self {
        Self {
            country: country.to_ascii_uppercase(),
            region: None,
            role: Role::Unsure,
            about: About::Unsure,
            age: AgeBand::Unsure,
            happening: Vec::new(),
            person: Suspect::Unsure,
            person_country: None,
            danger_now: Answer::Unsure,
            missing_or_meeting: Answer::Unsure,
            thoughts_of_suicide: Answer::Unsure,
            military: Answer::Unsure,
            person_can_reach_computer: Answer::Unsure,
            money_asked: Answer::Unsure,
            deadline: Answer::Unsure,
            platforms: Vec::new(),
            languages: Vec::new(),
            deaf: Answer::Unsure,
            native: Answer::Unsure,
            lgbtq: Answer::Unsure,
        }
    }

    /// Whether the person it is about is, or may be, under 18.
    pub fn may_be_minor(&self) -> bool {
        !matches!(self.age, AgeBand::Young | AgeBand::Adult)
    }

    /// Whether the person doing it may be one of those at home.
    pub fn suspect_may_be_at_home(&self) -> bool {
        matches!(self.person, Suspect::Household | Suspect::Family)
    }

    /// Whether this is among what is happening.
    pub fn has(&self, happening: Happening) -> bool {
        self.happening.contains(&happening)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;
