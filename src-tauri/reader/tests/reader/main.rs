//! The reader as Cairn uses it: a process at the other end of two pipes.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "in a test a panic is the way to say no"
)]

mod agrees;
mod holds;
mod hostile;
mod mails;
mod pictures;
mod talk;
#[cfg(target_os = "linux")]
mod trace_walls;
