//! The report and the card on paper, as programs that are not ours see it.

// In a test a panic is the way to say no, in what the tests share as well.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod card;
mod documents;
mod one_of_each;
mod page;
mod preview;
mod recovery;
mod same_bytes;
mod standards;
mod stock;
mod text;
// Runs strace itself, so it is run outside any other trace.
#[cfg(target_os = "linux")]
mod trace_outside;
