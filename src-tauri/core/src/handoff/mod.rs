//! The handoff: one package that police, a school or a lawyer can check without Cairn.
//!
//! A BagIt 1.0 bag in a zip: the report, the journal, the custody chain and the chosen originals.
//! Optionally the whole zip is one `age` file.

mod bag;
mod choose;
pub mod document;
mod fill;
mod own;
mod redact;
mod tables;
mod unbroken;
mod verify;
mod write;

pub use choose::{HandoffPart, HandoffRequest, Paper, Recipient};
pub(crate) use redact::found_in;
pub use redact::{FoundName, NameKind, Redact, blacked_out};
pub use verify::{VerifyLine, verify_package};
pub use write::{Existing, Handoff, HandoffDone, Seal};

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests;
