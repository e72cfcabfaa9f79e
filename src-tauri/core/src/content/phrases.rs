//! What the platforms' files say, in other languages.

use serde::Deserialize;

/// `content/phrases/<language>.toml`: one entry for each sentence, however often it stands.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PhrasesFile {
    #[serde(rename = "phrase")]
    pub(crate) phrases: Vec<Phrase>,
}

/// A sentence in English and in the language of the file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Phrase {
    /// As it stands in the content.
    pub(crate) en: String,
    /// What the file's own language says.
    pub(crate) said: String,
}
