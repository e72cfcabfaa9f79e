//! Evidence: items and protected references, taken in behind the witness question.
//!
//! What depicts, or may depict, sexual content with someone under 18 is never opened here: it becomes
//! a protected reference, in words.

mod chat;
mod containers;
mod disguise;
mod erase;
mod folder;
mod inside;
mod intake;
mod item;
mod names;
mod protect;
mod reader;
mod reference;
mod signature;
#[cfg(windows)]
mod tied;
mod verify;
mod witness;

/// Erasing an item is told like erasing an entry.
pub use crate::journal::{Erased, ErasureDraft};
pub use cairn_reader_protocol::{Answer as KeyAnswer, Area, ChatFormat, DateOrder};
pub use chat::{ChatAnswers, ChatExample, ChatSummary};
pub use containers::{Way, way_of};
pub use folder::files_in;
pub use inside::Inside;
pub use intake::{BlackenedPicture, Intake, IntakeSource, PartAnswer, TakenIn, TypedDraft};
pub use item::{BlackedOut, Claims, EvidenceItem, Held, ItemTime, Metadata};
pub use reader::Reader;
pub use reference::ReferenceDraft;
pub use signature::{KeyLookup, MailSignature, MailSignatures};
pub use verify::VerifyRow;
pub(crate) use verify::read_pieces;
pub use witness::{Depicts, Witness, can_hold_a_picture, one_answer_covers};

use std::sync::atomic::{AtomicBool, Ordering};

use crate::failure::Failure;

/// How long work tells how far it is, and learns that it should stop.
pub trait Work: Sync {
    /// `done` of `of` units (bytes for files) are behind us.
    fn progress(&self, done: u64, of: u64);
    /// Whether the person asked to stop.
    fn stopped(&self) -> bool;

    /// Ends the work if the person asked for it.
    ///
    /// # Errors
    /// [`Failure::Cancelled`].
    fn go_on(&self) -> Result<(), Failure> {
        if self.stopped() { Err(Failure::Cancelled) } else { Ok(()) }
    }
}

/// Work that nobody watches and nobody stops.
pub struct Quietly;

impl Work for Quietly {
    fn progress(&self, _done: u64, _of: u64) {}
    fn stopped(&self) -> bool {
        false
    }
}

/// A flag that one thread sets and the working thread reads.
#[derive(Debug, Default)]
pub struct Stop(AtomicBool);

impl Stop {
    /// Asks the work to end.
    pub fn ask(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    /// Whether it was asked.
    pub fn asked(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout, reason = "what a sample found is worth a line")]
mod damaged;
#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;
