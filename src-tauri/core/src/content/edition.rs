//! Which edition of the content it is, as `content/pack.toml` says.

use serde::{Deserialize, Serialize};

use super::{day::Day, files};

/// Where it stands in the content folder.
pub(super) const FILE: &str = "pack.toml";

/// An edition of the content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct Edition {
    /// A whole number that only goes up.
    pub version: u32,
    /// The day on which it was made.
    #[cfg_attr(feature = "bindings", specta(type = String))]
    pub(crate) made_on: Day,
}

impl Edition {
    /// The day on which it was made, as `2026-11-25`.
    pub fn made_on(&self) -> String {
        self.made_on.to_string()
    }

    /// The one that the program carries. One that can't be read is older than every pack; a test wants it to be read.
    pub(super) fn embedded() -> Option<Self> {
        toml::from_str(files::embedded(FILE)?).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_program_knows_its_own_edition() {
        assert!(Edition::embedded().is_some_and(|edition| edition.version > 0));
    }
}
