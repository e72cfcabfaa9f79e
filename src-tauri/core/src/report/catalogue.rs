//! The platforms, as `content/platforms` describes them.

use std::sync::LazyLock;

use serde::Deserialize;

use super::fit::Limit;
use crate::content;

static ALL: LazyLock<Vec<Platform>> = LazyLock::new(read);

/// One file of `content/platforms`.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Platform {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) kind: String,
    /// What a sentence calls it, where that is not its name.
    called: Option<String>,
    #[serde(default)]
    pub(super) aliases: Vec<String>,
    pub(super) minimum_age: Option<u32>,
    pub(super) read_on: toml::value::Datetime,
    #[serde(default, rename = "route")]
    pub(super) routes: Vec<RouteRecord>,
    #[serde(default, rename = "policy")]
    pub(super) policies: Vec<Policy>,
    #[serde(default)]
    pub(super) find: Find,
    #[serde(default)]
    pub(super) preserve: Preserve,
}

/// A way to report.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct RouteRecord {
    pub(super) id: String,
    pub(super) what: String,
    pub(super) r#where: Vec<String>,
    /// Its own title, where another route is for the same thing in the same place.
    pub(super) title: Option<String>,
    #[serde(default)]
    pub(super) url: String,
    pub(super) needs_account: Option<bool>,
    pub(super) steps: Vec<String>,
    pub(super) steps_confirmed: bool,
    #[serde(default)]
    pub(super) categories: Vec<Category>,
    #[serde(default)]
    pub(super) category_confirmed: bool,
    #[serde(default)]
    pub(super) category_hint: String,
    pub(super) fields: Vec<FieldRecord>,
    /// What the form asks for that no draft fills in.
    #[serde(default)]
    pub(super) asks: Vec<Ask>,
    pub(super) source: String,
    pub(super) confirmed: bool,
    #[serde(default)]
    pub(super) may_be_outdated: bool,
}

/// A choice in the platform's menu, from the first list to the last.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Category {
    pub(super) path: Vec<String>,
    /// The case it is for, in our words.
    pub(super) case: Option<String>,
}

/// A field of a form.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct FieldRecord {
    pub(super) id: FieldId,
    #[serde(flatten)]
    pub(super) limit: Option<Limit>,
}

/// The fields that a draft can fill.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum FieldId {
    /// No field of the platform's: a text to keep, and to copy if a box appears.
    Note,
    /// The description.
    Text,
    /// The subject of a mail.
    Subject,
    /// The accounts, with what is known of them.
    Account,
    /// Addresses, one a line.
    Links,
    /// What the law wants stated.
    Statement,
    /// How old the person is.
    Age,
}

/// What a form asks for and the person writes themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Ask {
    /// The legal name of the person shown.
    LegalName,
    /// A child's full name.
    ChildName,
    /// A signature.
    Signature,
    /// A way to answer.
    Contact,
}

/// A rule of the platform.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Policy {
    pub(super) name: String,
    /// The heading within it.
    pub(super) heading: Option<String>,
    /// Whom it protects.
    pub(super) protects: Vec<Protects>,
    /// What it is about; empty for everything.
    #[serde(default)]
    pub(super) happening: Vec<crate::situation::Happening>,
    pub(super) confirmed: bool,
}

/// Whom a rule protects.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Protects {
    /// People under 18.
    Minors,
    /// Adults.
    Adults,
}

/// How its identifiers are found.
#[derive(Debug, Clone, Default, Deserialize)]
pub(super) struct Find {
    #[serde(default)]
    pub(super) ids: Vec<String>,
    #[serde(default)]
    pub(super) steps: Vec<String>,
}

/// What to keep before a report.
#[derive(Debug, Clone, Default, Deserialize)]
pub(super) struct Preserve {
    #[serde(default)]
    pub(super) before_reporting: Vec<String>,
    pub(super) blocking: Option<String>,
    pub(super) reporting: Option<String>,
    pub(super) unsending: Option<String>,
    pub(super) disappearing: Option<String>,
    #[serde(default)]
    pub(super) confirmed: bool,
}

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
