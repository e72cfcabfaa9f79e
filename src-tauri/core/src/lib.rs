//! The core of Cairn: everything it knows and does, without a window.
//!
//! Arrows point one way: `handoff → report → plan → directory → situation` and
//! `form → handoff → evidence → journal → vault`. The vault knows nothing of cases; the directory knows
//! nothing of vaults. The finder looks through what can be read without any of these.

pub mod backup;
pub mod clock;
pub mod content;
pub mod decode;
pub mod directory;
pub mod durable;
pub mod evidence;
pub mod failure;
pub mod finder;
pub mod follow_up;
pub mod form;
pub mod handoff;
pub mod id;
pub mod journal;
pub mod memory;
pub mod notice;
pub mod place;
pub mod plan;
pub mod renew;
pub mod report;
mod sha256;
pub mod situation;
pub mod vault;
pub mod words;
