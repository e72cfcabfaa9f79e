//! An official form, as `content/forms/<id>.toml` describes it.

mod from;

pub(crate) use from::{Condition, Holds, Source};

use serde::{Deserialize, Serialize};

use super::day::Day;

/// One form, or one way to report that asks for the same things each time (a call, a visit to the police).
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FormRecord {
    pub(crate) id: String,
    pub(crate) name: String,
    /// Whose country; `INT` for people in any country.
    pub(crate) country: String,
    /// The service of the directory that the form belongs to.
    pub(crate) service: Option<String>,
    pub(crate) url: Option<String>,
    /// To dial.
    pub(crate) phone: Option<String>,
    /// To read, as published.
    pub(crate) phone_display: Option<String>,
    /// In which it can be filled in.
    #[serde(default)]
    pub(crate) languages: Vec<String>,
    /// Nothing where it is not known.
    pub(crate) anonymous: Option<bool>,
    /// Who may use it.
    pub(crate) who: Vec<String>,
    /// What may go with it, and what never.
    pub(crate) attachments: Vec<String>,
    /// What happens then, and what to ask for.
    pub(crate) after: Vec<String>,
    pub(crate) fields_from: FieldsFrom,
    pub(crate) confirmed: bool,
    /// Fields of this entry that were not read in its source.
    #[serde(default)]
    pub(crate) unconfirmed: Vec<String>,
    pub(crate) source: String,
    /// Further pages that were read.
    #[serde(default)]
    pub(crate) sources: Vec<String>,
    pub(crate) read_on: Day,
    pub(crate) copy_age: Option<String>,
    pub(crate) checked_live: Option<Day>,
    pub(crate) note: Option<String>,
    #[serde(rename = "section")]
    pub(crate) sections: Vec<Section>,
}

/// Where it was read what a form asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum FieldsFrom {
    /// A copy of the form.
    Form,
    /// The body's own advice: what is asked was read, words and order are ours.
    Guidance,
    /// Some of each.
    Partly,
    /// Nowhere: a sheet to prepare with.
    Ours,
}

/// A part of the form.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Section {
    pub(crate) title: String,
    /// The title is the form's own, and stays as it is in every language.
    #[serde(default)]
    pub(crate) published: bool,
    #[serde(default)]
    pub(crate) part: Part,
    #[serde(rename = "field")]
    pub(crate) fields: Vec<Field>,
}

/// When a section is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Part {
    /// Before: whether it fits.
    Check,
    #[default]
    Form,
    /// After it was sent: what to write down.
    Afterwards,
}

/// Something that is asked.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Field {
    pub(crate) id: String,
    pub(crate) label: String,
    /// Label and choices are the form's own, and stay as they are in every language.
    #[serde(default)]
    pub(crate) published: bool,
    pub(crate) kind: FieldKind,
    #[serde(default)]
    pub(crate) choices: Vec<String>,
    /// Nothing where it is not known.
    pub(crate) required: Option<bool>,
    /// How many characters the form takes, where that was read.
    pub(crate) limit: Option<u32>,
    pub(crate) help: Option<String>,
    /// What of the record goes into it, in this order.
    #[serde(default)]
    pub(crate) from: Vec<Source>,
    /// What has to hold for each choice, in the order of the choices (of a yes-or-no: yes, then no): one of a list, and
    /// all parts of it. The first choice that holds is taken.
    #[serde(default)]
    pub(crate) pick: Vec<Vec<Condition>>,
}

/// What a field takes. There is no kind that takes a file, on purpose: whatever form it is, Cairn has no place to put a
/// picture of someone under 18.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum FieldKind {
    Text,
    LongText,
    Date,
    Email,
    Phone,
    Url,
    Choice,
    YesNo,
    /// Done on the page itself (a file, a PIN, a signature): nothing is ever filled in.
    There,
}

impl FormRecord {
    /// The sentences of ours that people read. What is the form's own is not among them.
    pub(crate) fn sentences(&self) -> impl Iterator<Item = &String> {
        let told = self.who.iter().chain(&self.attachments).chain(&self.after);
        told.chain(self.sections.iter().flat_map(Section::sentences))
    }
}

impl Section {
    fn sentences(&self) -> impl Iterator<Item = &String> {
        let title = (!self.published).then_some(&self.title);
        title.into_iter().chain(self.fields.iter().flat_map(Field::sentences))
    }
}

impl Field {
    fn sentences(&self) -> impl Iterator<Item = &String> {
        let ours = (!self.published).then(|| std::iter::once(&self.label).chain(&self.choices));
        ours.into_iter().flatten().chain(&self.help)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::{forms, texts};

    #[test]
    fn every_form_can_be_read() {
        assert_eq!(forms().len(), texts("forms").len());
    }

    #[test]
    fn what_is_done_on_the_page_asks_for_no_text() {
        let fields = forms().iter().flat_map(|form| &form.sections).flat_map(|section| &section.fields);
        let there: Vec<_> = fields.filter(|field| field.kind == FieldKind::There && !field.published).collect();
        assert!(there.iter().all(|field| field.limit.is_none() && field.help.is_some()), "{there:?}");
        assert!(!there.is_empty());
    }

    #[test]
    fn words_of_the_form_are_no_sentences_of_ours() {
        let form = forms().iter().find(|form| form.id == "fbi-ic3");
        let said: Vec<&String> = form.into_iter().flat_map(FormRecord::sentences).collect();
        assert!(said.iter().any(|one| *one == "Where the money went"), "{said:?}");
        assert!(!said.iter().any(|one| *one == "Complainant Information" || *one == "Wire Transfer"), "{said:?}");
    }
}
