//! The smaller acts.

pub(crate) mod bench;
pub(crate) mod bindings;
pub(crate) mod content;
pub(crate) mod package;
pub(crate) mod run;
