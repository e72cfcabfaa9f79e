//! The core of Cairn: everything it knows and does, without a window.
//!
//! Arrows point one way: `handoff → report → plan → directory → situation` and
//! `handoff → evidence → journal → vault`. The vault knows nothing of cases; the directory knows
//! nothing of vaults.

pub mod clock;
pub mod content;
pub mod directory;
pub mod durable;
pub mod evidence;
pub mod failure;
pub mod handoff;
pub mod id;
pub mod journal;
pub mod place;
pub mod plan;
pub mod report;
pub mod situation;
pub mod vault;
pub mod words;
