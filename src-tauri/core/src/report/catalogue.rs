//! The platforms, as `content/platforms` describes them.

use std::sync::LazyLock;

use crate::content;
pub(super) use crate::content::platform::{
    Ask, Category, FieldId, FieldRecord, Platform, Policy, Protects, RouteRecord,
};

static ALL: LazyLock<Vec<Platform>> = LazyLock::new(read);

impl Platform {
    /// What a sentence calls it.
    pub(super) fn called(&self) -> &str {
        self.called.as_deref().unwrap_or(&self.name)
    }

    /// The route of this id.
    pub(super) fn route(&self, id: &str) -> Option<&RouteRecord> {
        self.routes.iter().find(|one| one.id == id)
    }

    /// Whether the person means this platform by this word.
    pub(super) fn is_called(&self, word: &str) -> bool {
        let word = word.trim().to_lowercase();
        word == self.id || word == self.name.to_lowercase() || self.aliases.contains(&word)
    }
}

impl RouteRecord {
    /// Whether it is only in menus, where there may be no box to write in.
    pub(super) fn is_form(&self) -> bool {
        self.r#where.iter().any(|place| matches!(place.as_str(), "form" | "email"))
    }

    /// The form's address; where that is not known, the page that leads to it.
    pub(super) fn address(&self) -> Option<String> {
        let form = self.r#where.iter().any(|place| place == "form");
        let page = if self.url.is_empty() && form { &self.source } else { &self.url };
        (!page.is_empty()).then(|| page.clone())
    }
}

/// Every platform, by name.
pub(super) fn all() -> &'static [Platform] {
    &ALL
}

/// The platform of this id.
pub(super) fn find(id: &str) -> Option<&'static Platform> {
    ALL.iter().find(|one| one.id == id)
}

/// A file that can't be read is left out; a test wants every file to be read.
fn read() -> Vec<Platform> {
    let texts = content::texts("platforms");
    let mut all: Vec<Platform> = texts.iter().filter_map(|(_, text)| toml::from_str(text).ok()).collect();
    all.sort_by_cached_key(|one| one.name.to_lowercase());
    all
}
