//! One page object per screen: the words and the acts of that screen, so that a changed label is changed here once.
//! Each works by mouse and by keyboard.

mod contact;
mod frame;
mod handover;
mod plan;
mod preserve;
mod questions;
mod reading;
mod recognise;
mod record;
mod report;
mod start;

pub use contact::ContactPage;
pub use frame::Frame;
pub use handover::HandoverPage;
pub use plan::PlanPage;
pub use preserve::{AccountWords, KeepPage, PreservePage, ReferencePage, ReferenceWords, Shows, WitnessPage};
pub use questions::{Answers, Questions};
pub use reading::{ReadPage, TO_READ};
pub use recognise::{Day, RecognisePage};
pub use record::{CreatePage, RecoverPage, RecoveryKeyPage, UnlockPage};
pub use report::{DraftPage, ReportPage};
pub use start::StartPage;
