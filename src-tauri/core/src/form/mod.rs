//! Official forms, filled from the record: section by section and field by field, in the form's own order.
//!
//! [`fill`] is a pure function of what was gathered and of the words. Which fact goes into which field stands in
//! `content/forms`, not here. Nothing that shows or may show a child is quoted, and of a protected reference only where
//! it is; what only the person can say (a name, a signature) is left to them, and says so.

mod bits;
mod fill;
mod from_journal;
mod input;
mod labelled;
mod list;
mod mandated;
mod pick;
mod private;
mod record;
mod reports;
mod story;

use serde::{Deserialize, Serialize};

pub use input::{FormEntry, FormInput, Kept, Sent};
pub use list::{FormSummary, forms};
pub use mandated::{DutyDeadline, DutyLaw, DutyNumber, Mandated, ToldLine};
pub use private::{Telltale, TelltaleKind};

use crate::{content, failure::Failure, words::Words};

/// A form with what the record has for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct FilledForm {
    /// The form's id.
    pub form: String,
    /// What the form is called.
    pub name: String,
    /// The language of the texts, as a BCP 47 tag.
    pub language: String,
    /// The languages in which the form can be filled in; empty where that is not known.
    pub languages: Vec<String>,
    /// The service of the directory that it belongs to.
    pub service: Option<String>,
    /// Its page.
    pub url: Option<String>,
    /// The number to read, as published.
    pub phone: Option<String>,
    /// Whether it may be used without a name; none where that is not known.
    pub anonymous: Option<bool>,
    /// Who may use it.
    pub who: Vec<String>,
    /// What may go with it, and what never.
    pub attachments: Vec<String>,
    /// What happens then, and what to ask for.
    pub after: Vec<String>,
    /// Where its fields were read: `form`, `guidance`, `partly` or `ours`. Only with `form` are order and labels its own.
    pub fields_from: String,
    /// Whether who may use it was read in its source.
    pub confirmed: bool,
    /// Where it was read.
    pub source: String,
    /// When it was read: `2026-11-23`.
    pub read_on: String,
    /// How old the copy was that was read.
    pub copy_age: Option<String>,
    /// The parts, in the form's order.
    pub sections: Vec<FilledSection>,
    /// Words that stand for nothing a form could leave out by itself.
    pub not_left_out: Vec<String>,
    /// What in the texts could tell who the person is.
    pub telltales: Vec<Telltale>,
}

/// A part of a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct FilledSection {
    /// What it is called.
    pub title: String,
    /// Whether the title is the form's own.
    pub published: bool,
    /// `check` (whether it fits, before), `form`, or `afterwards` (what to write down).
    pub part: String,
    /// What is asked.
    pub fields: Vec<FilledField>,
}

/// A field of a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct FilledField {
    /// The id, unique within the form.
    pub id: String,
    /// What it is called.
    pub label: String,
    /// Whether the label is the form's own.
    pub published: bool,
    /// `text`, `long-text`, `date`, `email`, `phone`, `url`, `choice`, `yes-no`, or `there`: done on the page itself.
    pub kind: String,
    /// What there is to choose from.
    pub choices: Vec<String>,
    /// Whether the form wants it; none where that is not known.
    pub required: Option<bool>,
    /// What helps to fill it in.
    pub help: Option<String>,
    /// The text; empty where there is none.
    pub text: String,
    /// The same in the language of the labels, to read; none where the text is in that one, or reads the same.
    pub in_own_language: Option<String>,
    /// Why there is no text; none where there is one.
    pub left_out: Option<LeftOut>,
    /// Whether it asks for something beside, that only the person can write.
    pub more_to_write: bool,
    /// How long the text is, in UTF-16 units, as web pages count.
    pub count: u32,
    /// How long it may be, in the same units; none where no limit is known.
    pub limit: Option<u32>,
    /// Whether the text had to be cut to fit.
    pub shortened: bool,
}

/// Why a field has no text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum LeftOut {
    /// The person chose so.
    Chosen,
    /// The record doesn't hold it.
    NotKnown,
    /// Only the person can write it, and Cairn never asks for it.
    Yours,
    /// It is done on the page itself.
    There,
    /// It is written down once the form was sent.
    Afterwards,
    /// It doesn't fit into the field, and a part of it would be wrong.
    TooLong,
}

/// What the person chose for a form.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct FormRequest {
    /// The form's id.
    pub form: String,
    /// What to leave out; [`crate::report::LeaveOut`] knows the words.
    pub leave_out: Vec<String>,
    /// Whether to leave out all that identifies the person.
    pub anonymous: bool,
    /// The ids of accounts that are not those of the one who did it, such as the child's own.
    pub without: Vec<String>,
}

/// Fills the form `id`: its texts in the language of `words`, its labels in that of `labels`, and where those are two, the
/// texts in that one beside them.
///
/// # Errors
/// [`Failure::NotFound`] for a form that is not there.
pub fn fill(id: &str, input: &FormInput, words: &Words, labels: &Words) -> Result<FilledForm, Failure> {
    let form = content::forms().iter().find(|one| one.id == id).ok_or(Failure::NotFound)?;
    Ok(fill::form(form, input, words, labels))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;
