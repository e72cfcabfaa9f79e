//! One page object per screen: the words and the acts of that screen, so that a changed label is changed here once.
//! Each works by mouse and by keyboard.

mod plan;
mod questions;
mod record;
mod start;

pub use plan::PlanPage;
pub use questions::{Answers, Questions};
pub use record::{CreatePage, RecoveryKeyPage, UnlockPage};
pub use start::StartPage;
