//! Puts a filled form together.

use super::{
    FilledField, FilledForm, FilledSection, FormInput, LeftOut,
    bits::{Bits, Fitted},
    pick::{Picked, pick},
    private::{self, Told},
    record::{Has, Record},
};
use crate::{
    content::form::{Field, FieldKind, FieldsFrom, FormRecord, Part, Section},
    report::{Unit, one_line},
    words::Words,
};

/// Everything that the parts of a form look at.
struct Filling<'a> {
    record: Record<'a>,
    labels: &'a Words,
}

/// A field's text before it is fitted, or why there is none.
#[derive(Default)]
struct Gathered {
    bits: Bits,
    chosen: bool,
    yours: bool,
    places: Vec<String>,
}

pub(super) fn form(form: &FormRecord, input: &FormInput, words: &Words, labels: &Words) -> FilledForm {
    let mut filled = in_one_language(form, input, words, labels);
    if words.language() != labels.language() {
        let own = in_one_language(form, input, labels, labels);
        let fields = |form: FilledForm| form.sections.into_iter().flat_map(|section| section.fields);
        let here = filled.sections.iter_mut().flat_map(|section| &mut section.fields);
        for (field, own) in here.zip(fields(own)) {
            field.in_own_language = Some(own.text).filter(|text| !text.is_empty() && *text != field.text);
        }
    }
    filled
}

fn in_one_language(form: &FormRecord, input: &FormInput, words: &Words, labels: &Words) -> FilledForm {
    let filling = Filling { record: Record { input, words, service: form.service.as_deref() }, labels };
    let mut told = Vec::new();
    let sections = form.sections.iter().map(|one| filling.section(one, &mut told)).collect();
    let say = |all: &[String]| all.iter().map(|one| labels.phrase(one).to_owned()).collect();
    FilledForm {
        form: form.id.clone(),
        name: labels.phrase(&form.name).to_owned(),
        language: words.language().to_owned(),
        languages: form.languages.clone(),
        service: form.service.clone(),
        url: form.url.clone(),
        phone: form.phone_display.clone(),
        anonymous: form.anonymous.filter(|_| !form.unconfirmed.iter().any(|one| one == "anonymous")),
        who: say(&form.who),
        attachments: say(&form.attachments),
        after: say(&form.after),
        fields_from: form.fields_from.as_str().to_owned(),
        confirmed: form.confirmed,
        source: form.source.clone(),
        read_on: form.read_on.to_string(),
        copy_age: form.copy_age.clone(),
        sections,
        not_left_out: input.leave_out.unknown.iter().map(|word| one_line(word)).collect(),
        telltales: private::telltales(&told, input),
    }
}

impl Filling<'_> {
    fn section(&self, section: &Section, told: &mut Vec<Told>) -> FilledSection {
        FilledSection {
            title: self.own(&section.title, section.published, self.labels),
            published: section.published,
            part: section.part.as_str().to_owned(),
            fields: section.fields.iter().map(|one| self.field(one, section.part, told)).collect(),
        }
    }

    fn field(&self, field: &Field, part: Part, told: &mut Vec<Told>) -> FilledField {
        let gathered = self.gather(field);
        let lines = matches!(field.kind, FieldKind::LongText | FieldKind::Url);
        let Fitted { text, shortened } = gathered.bits.within(lines, field.limit);
        let label = self.own(&field.label, field.published, self.labels);
        if !text.is_empty() {
            // Of a text that was cut it is not known which words of whom are left.
            let typed = if shortened { vec![text.clone()] } else { gathered.bits.typed().to_vec() };
            let (label, text, places) = (label.clone(), text.clone(), gathered.places);
            told.push(Told { field: field.id.clone(), label, text, typed, places });
        }
        let left_out = match () {
            () if !text.is_empty() => None,
            () if field.kind == FieldKind::There => Some(LeftOut::There),
            () if gathered.chosen => Some(LeftOut::Chosen),
            () if shortened => Some(LeftOut::TooLong),
            () if part == Part::Afterwards => Some(LeftOut::Afterwards),
            () if gathered.yours => Some(LeftOut::Yours),
            () => Some(LeftOut::NotKnown),
        };
        FilledField {
            id: field.id.clone(),
            published: field.published,
            kind: field.kind.as_str().to_owned(),
            choices: field.choices.iter().map(|one| self.own(one, field.published, self.labels)).collect(),
            required: field.required,
            help: field.help.as_deref().map(|help| self.labels.phrase(help).to_owned()),
            count: Unit::Utf16.count(&text),
            limit: field.limit,
            shortened,
            more_to_write: !text.is_empty() && gathered.yours && !gathered.chosen,
            in_own_language: None,
            label,
            left_out,
            text,
        }
    }

    fn gather(&self, field: &Field) -> Gathered {
        let mut gathered = Gathered::default();
        if field.kind == FieldKind::There {
            return gathered;
        }
        if !field.pick.is_empty() {
            match pick(&field.pick, self.record.input) {
                Picked::Choice(place) => gathered.bits.exact(self.choice(field, place)),
                Picked::Chosen => gathered.chosen = true,
                // The person chooses there.
                Picked::NotKnown => gathered.yours = true,
            }
            return gathered;
        }
        gathered.yours = field.from.is_empty();
        for source in &field.from {
            match self.record.has(*source) {
                Has::Text(bits) => {
                    if source.is_place() {
                        gathered.places.push(bits.within(false, None).text);
                    }
                    gathered.bits.extend(bits);
                }
                Has::Chosen => gathered.chosen = true,
                Has::Yours => gathered.yours = true,
                Has::NotKnown => {}
            }
        }
        gathered
    }

    /// The words of a choice: the form's own stay as they are.
    fn choice(&self, field: &Field, place: usize) -> String {
        match field.choices.get(place) {
            Some(choice) => self.own(choice, field.published, self.record.words),
            None => self.record.words.plain(if place == 0 { "form-text-yes" } else { "form-text-no" }),
        }
    }

    fn own(&self, text: &str, published: bool, words: &Words) -> String {
        if published { text.to_owned() } else { words.phrase(text).to_owned() }
    }
}

impl FieldsFrom {
    fn as_str(self) -> &'static str {
        match self {
            Self::Form => "form",
            Self::Guidance => "guidance",
            Self::Partly => "partly",
            Self::Ours => "ours",
        }
    }
}

impl Part {
    fn as_str(self) -> &'static str {
        match self {
            Self::Check => "check",
            Self::Form => "form",
            Self::Afterwards => "afterwards",
        }
    }
}

impl FieldKind {
    fn as_str(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::LongText => "long-text",
            Self::Date => "date",
            Self::Email => "email",
            Self::Phone => "phone",
            Self::Url => "url",
            Self::Choice => "choice",
            Self::YesNo => "yes-no",
            Self::There => "there",
        }
    }
}
