//! The warning signs by category. They are never added up.

use serde::Serialize;

use crate::{
    content::{self, Urgency},
    words::Words,
};

/// One sign.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Sign {
    /// The id.
    pub id: String,
    /// The category's id.
    pub category: String,
    /// The sign, in a sentence.
    pub text: String,
    /// How soon it wants an answer.
    pub urgency: Urgency,
    /// The page where it was read; empty where it is general knowledge.
    pub source: String,
    /// Whether it was read there.
    pub confirmed: bool,
}

/// Signs that belong together. The category `risk-factor` is background, and nothing to tick.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SignCategory {
    /// The id.
    pub id: String,
    /// The title.
    pub title: String,
    /// The signs.
    pub signs: Vec<Sign>,
    /// The day on which their pages were read: `2026-11-23`.
    pub read_on: String,
}

/// The warning signs by category.
pub fn signs(words: &Words) -> Vec<SignCategory> {
    let Some(file) = content::signs() else { return Vec::new() };
    let of = |category: &str| {
        let theirs = file.signs.iter().filter(|sign| sign.category == category);
        theirs
            .map(|sign| Sign {
                id: sign.id.clone(),
                category: sign.category.clone(),
                text: words.plain(&format!("sign-{}", sign.id)),
                urgency: sign.urgency,
                source: sign.source.clone(),
                confirmed: sign.confirmed,
            })
            .collect()
    };
    let category = |id: &String| SignCategory {
        title: words.plain(&format!("sign-category-{id}")),
        signs: of(id),
        read_on: file.read_on.to_string(),
        id: id.clone(),
    };
    file.categories.iter().map(category).collect()
}
