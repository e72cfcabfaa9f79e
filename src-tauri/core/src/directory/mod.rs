//! Who can help: services by country, states, emergency numbers, warning signs, and answers.
//!
//! [`recommend`] is a pure function of situation and time. Nothing is recommended that isn't
//! confirmed, or that doesn't serve that age, place and need.

mod book;
mod duty;
mod emergency;
mod faq;
mod hours;
mod list;
mod needs;
mod recommend;
mod serves;
mod signs;

pub use crate::content::state::StateRecord;
pub use emergency::{Crisis, Emergency, emergency};
pub use faq::{Question, QuestionGroup, faq};
pub use list::{NamedCode, Service, countries, list, regions, show, state};
pub use recommend::{Recommendation, recommend};
pub use signs::{Sign, SignCategory, signs};

pub(crate) use book::{ANYWHERE, Listed, all as everything, find};
pub(crate) use duty::{Due, Duty, MustReport, duty};
pub(crate) use emergency::listed as emergency_service;
pub(crate) use hours::Hours;
pub(crate) use list::has_regions;
pub(crate) use needs::{Need, is_abroad, is_harmed, knows_the_child};
pub(crate) use recommend::{Chosen, choose, named};

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;
