//! A platform, as `content/platforms/<id>.toml` describes it.

use serde::Deserialize;

use super::{answer_time::AnswerTime, day::Day};
use crate::situation::Happening;

/// One file of `content/platforms`.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Platform {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) kind: String,
    /// What a sentence calls it, where that is not its name.
    pub(crate) called: Option<String>,
    #[serde(default)]
    pub(crate) aliases: Vec<String>,
    pub(crate) minimum_age: Option<u32>,
    pub(crate) read_on: Day,
    #[serde(default, rename = "route")]
    pub(crate) routes: Vec<RouteRecord>,
    #[serde(default, rename = "policy")]
    pub(crate) policies: Vec<Policy>,
    #[serde(default)]
    pub(crate) find: Find,
    #[serde(default)]
    pub(crate) preserve: Preserve,
}

/// A way to report.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct RouteRecord {
    pub(crate) id: String,
    pub(crate) what: String,
    pub(crate) r#where: Vec<String>,
    /// Its own title, where another route is for the same thing in the same place.
    pub(crate) title: Option<String>,
    #[serde(default)]
    pub(crate) url: String,
    pub(crate) needs_account: Option<bool>,
    /// How long an answer takes, where the platform says so.
    pub(crate) answers: Option<AnswerTime>,
    pub(crate) steps: Vec<String>,
    pub(crate) steps_confirmed: bool,
    #[serde(default)]
    pub(crate) categories: Vec<Category>,
    #[serde(default)]
    pub(crate) category_confirmed: bool,
    #[serde(default)]
    pub(crate) category_hint: String,
    pub(crate) fields: Vec<FieldRecord>,
    /// What the form asks for that no draft fills in.
    #[serde(default)]
    pub(crate) asks: Vec<Ask>,
    pub(crate) source: String,
    pub(crate) confirmed: bool,
    #[serde(default)]
    pub(crate) may_be_outdated: bool,
}

/// A choice in the platform's menu, from the first list to the last.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Category {
    pub(crate) path: Vec<String>,
    /// The case it is for, in our words.
    pub(crate) case: Option<String>,
}

/// A field of a form.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct FieldRecord {
    pub(crate) id: FieldId,
    #[serde(flatten)]
    pub(crate) limit: Option<Limit>,
}

/// The fields that a draft can fill.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum FieldId {
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
pub(crate) enum Ask {
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
pub(crate) struct Policy {
    pub(crate) name: String,
    /// The heading within it.
    pub(crate) heading: Option<String>,
    /// Whom it protects.
    pub(crate) protects: Vec<Protects>,
    /// What it is about; empty for everything.
    #[serde(default)]
    pub(crate) happening: Vec<Happening>,
    pub(crate) confirmed: bool,
}

/// Whom a rule protects.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Protects {
    /// People under 18.
    Minors,
    /// Adults.
    Adults,
}

/// How its identifiers are found.
#[derive(Debug, Clone, Default, Deserialize)]
pub(crate) struct Find {
    #[serde(default)]
    pub(crate) ids: Vec<String>,
    #[serde(default)]
    pub(crate) steps: Vec<String>,
}

/// What to keep before a report.
#[derive(Debug, Clone, Default, Deserialize)]
pub(crate) struct Preserve {
    #[serde(default)]
    pub(crate) before_reporting: Vec<String>,
    pub(crate) blocking: Option<String>,
    pub(crate) reporting: Option<String>,
    pub(crate) unsending: Option<String>,
    pub(crate) disappearing: Option<String>,
    #[serde(default)]
    pub(crate) confirmed: bool,
}

/// The limit of a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub(crate) struct Limit {
    pub(crate) limit: u32,
    #[serde(default)]
    pub(crate) unit: Unit,
}

/// How a platform counts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Unit {
    /// UTF-16 code units, as web pages count.
    #[default]
    Utf16,
    /// What a person sees as one character.
    Graphemes,
    /// Bytes of UTF-8.
    Bytes,
}
