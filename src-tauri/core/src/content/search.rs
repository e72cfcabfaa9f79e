//! What people type when they look for help, as `content/search` describes it. Nothing of it is shown.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

/// `content/search/<language>.toml`, all in lower case.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SearchFile {
    /// Said in every question: nothing is found by them.
    pub(crate) ignored: BTreeSet<String>,
    /// Words that mean the same, by the group's id. `threat*` is every word that begins so.
    pub(crate) groups: BTreeMap<String, Vec<String>>,
    /// What people call a thing beyond its name, by `kind:id`.
    #[serde(default)]
    pub(crate) names: BTreeMap<String, Vec<String>>,
    /// What people call a country beyond its name, by its code.
    #[serde(default)]
    pub(crate) countries: BTreeMap<String, Vec<String>>,
}

/// `content/search/about.toml`: which groups a thing is about, beyond the words that stand in it.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct AboutFile {
    /// Groups whose best comes before everything else.
    pub(crate) urgent: Vec<String>,
    /// What somebody needs first who types a word of a group, as `kind:id`.
    pub(crate) best: Groups,
    /// Groups that a word of a group may mean too.
    pub(crate) also: Groups,
    /// By kind of service.
    pub(crate) kinds: Groups,
    /// By what a service is for.
    pub(crate) tags: Groups,
    pub(crate) services: Groups,
    pub(crate) signs: Groups,
    pub(crate) answers: Groups,
    /// Every platform.
    pub(crate) platform: Vec<String>,
    pub(crate) not_to_do: Groups,
    pub(crate) pages: Groups,
}

/// Groups by the id of what is about them.
pub(crate) type Groups = BTreeMap<String, Vec<String>>;

/// The name of the file that is of no language.
pub(crate) const ABOUT: &str = "about.toml";
