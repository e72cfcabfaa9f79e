//! The system's clipboard: what Cairn puts there, and the picture that a person fetches from it.

pub(crate) mod picture;
mod system;
pub(crate) mod text;
