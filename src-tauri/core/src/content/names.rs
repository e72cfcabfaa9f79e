//! What helps to tell names of people and places in a text.

use std::collections::BTreeSet;

use serde::Deserialize;

/// `content/names/<language>.toml`, all in lower case.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct NamesFile {
    /// Written with a capital letter, and no name of a person or a place.
    pub(crate) not_names: BTreeSet<String>,
    /// Before a name that may be one of a place: `in`, `near`.
    pub(crate) before_a_place: BTreeSet<String>,
    /// Makes a place of the name before it: `street`, `school`.
    pub(crate) part_of_a_place: BTreeSet<String>,
    /// Countries and states that people are called after.
    pub(crate) places_that_are_names_too: BTreeSet<String>,
}
