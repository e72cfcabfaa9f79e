//! The smaller acts.

pub(crate) mod bench;
pub(crate) mod bindings;
pub(crate) mod content;
#[cfg(any(feature = "links", feature = "pack"))]
mod edit;
pub(crate) mod fuzz;
pub(crate) mod links;
pub(crate) mod pack;
pub(crate) mod package;
pub(crate) mod run;
