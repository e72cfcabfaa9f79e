//! The official forms: no form without a source and its rule for pictures, no label that only looks like the form's own.

use std::collections::BTreeSet;

use unic_langid::LanguageIdentifier;

use super::{
    Checked,
    addresses::{is_number, is_same_number, is_web},
    locales::Messages,
};
use crate::content::{
    form::{Field, FieldKind, FieldsFrom, FormRecord},
    service::CountryFile,
};

/// The country of forms for people in any country.
const ANYWHERE: &str = "INT";

/// The fields that `unconfirmed` may name.
const FIELDS: [&str; 7] = ["url", "phone", "languages", "anonymous", "who", "attachments", "after"];

/// What every rule for pictures says, whatever else it says.
const RULE: &str = "under 18";

/// Checks the forms.
pub(super) fn check(checked: &mut Checked, english: &Messages) {
    let services = services(checked);
    for (file, text) in checked.of("forms/") {
        let Some(form) = checked.parse::<FormRecord>(&file, &text) else { continue };
        checked.want(file == format!("forms/{}.toml", form.id), &file, "id", "The file is named differently.");
        checked.want(!form.name.trim().is_empty(), &file, "name", "It has no name.");
        if form.country != ANYWHERE {
            checked.want_message(english, &format!("country-{}", form.country.to_lowercase()), &file, "country");
        }
        let known = form.service.as_ref().is_none_or(|id| services.contains(id));
        checked.want(known, &file, "service", "There is no such service in the directory.");
        reach(checked, &file, &form);
        facts(checked, &file, &form);
        told(checked, &file, &form);
        sections(checked, &file, &form);
    }
}

/// The ids of the directory. What can't be read there is told elsewhere.
fn services(checked: &Checked) -> BTreeSet<String> {
    let files = checked.of("directory/").into_iter();
    let countries = files.filter_map(|(_, text)| toml::from_str::<CountryFile>(&text).ok());
    countries.flat_map(|country| country.services).map(|one| one.id).collect()
}

fn reach(checked: &mut Checked, file: &str, form: &FormRecord) {
    if let Some(url) = &form.url {
        checked.want(is_web(url, false), file, "url", format!("{url} is not an address with https."));
    }
    let phone = form.phone.as_deref();
    checked.want(phone.is_none_or(is_number), file, "phone", "The number is not one that can be dialled.");
    let printed = form.phone_display.as_deref();
    checked.want(phone.is_some() == printed.is_some(), file, "phone", "phone and phone_display go together.");
    if let (Some(phone), Some(printed)) = (phone, printed) {
        let same = is_same_number(phone, printed);
        checked.want(same, file, "phone_display", format!("{printed} is not the number that is dialled."));
    }
    for tag in &form.languages {
        let known = tag.parse::<LanguageIdentifier>().is_ok();
        checked.want(known, file, "languages", format!("{tag} is no language tag."));
    }
}

fn facts(checked: &mut Checked, file: &str, form: &FormRecord) {
    for page in std::iter::once(&form.source).chain(&form.sources) {
        checked.want(is_web(page, true), file, "source", "The source is not a web address.");
    }
    for field in &form.unconfirmed {
        let known = FIELDS.contains(&field.as_str());
        checked.want(known, file, "unconfirmed", format!("unconfirmed names {field}, which is no field."));
    }
}

/// What people are told about it.
fn told(checked: &mut Checked, file: &str, form: &FormRecord) {
    for (place, all) in [("who", &form.who), ("attachments", &form.attachments), ("after", &form.after)] {
        checked.want(!all.is_empty(), file, place, "There is nothing.");
    }
    let rule = form.attachments.iter().any(|one| one.contains(RULE));
    checked.want(rule, file, "attachments", "It doesn't say what holds for a sexual image of anyone under 18.");
    let empty = form.sentences().any(|one| one.trim().is_empty());
    checked.want(!empty, file, "", "A sentence is empty.");
}

fn sections(checked: &mut Checked, file: &str, form: &FormRecord) {
    checked.want(!form.sections.is_empty(), file, "section", "There is no section.");
    let mut ids = BTreeSet::new();
    for section in &form.sections {
        let place = section.title.as_str();
        checked.want(!section.fields.is_empty(), file, place, "There is no field in this section.");
        let read = !section.published || was_read(form);
        checked.want(read, file, place, "The title can't be the form's own: no copy of the form was read.");
        for one in &section.fields {
            checked.want(ids.insert(&one.id), file, &one.id, "Another field of this form has this id.");
            field(checked, file, form, one);
        }
    }
}

fn field(checked: &mut Checked, file: &str, form: &FormRecord, field: &Field) {
    let id = field.id.as_str();
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let well = !id.is_empty() && id.chars().all(plain);
    checked.want(well, file, id, "An id is written in small letters, digits and hyphens.");
    checked.want(!field.label.trim().is_empty(), file, id, "It has no label.");
    let read = !field.published || was_read(form);
    checked.want(read, file, id, "The label can't be the form's own: no copy of the form was read.");
    checked.want(field.published || field.limit.is_none(), file, id, "A limit is read on the form, with its label.");
    let choices = if field.kind == FieldKind::Choice { field.choices.len() > 1 } else { field.choices.is_empty() };
    checked.want(choices, file, id, "A choice has two choices at least; nothing else has any.");
    filled(checked, file, field);
}

/// What of the record goes into a field. The words for it are checked as the file is read.
fn filled(checked: &mut Checked, file: &str, field: &Field) {
    let id = field.id.as_str();
    let empty = field.from.is_empty() && field.pick.is_empty();
    let there = field.kind != FieldKind::There || empty;
    checked.want(there, file, id, "What is done on the page itself is never filled in.");
    let choices = match field.kind {
        FieldKind::Choice => field.choices.len(),
        FieldKind::YesNo => 2,
        _ => 0,
    };
    let picks = field.pick.is_empty() || field.pick.len() == choices;
    checked.want(picks, file, id, "pick has one list for each choice; of a yes-or-no, for yes and for no.");
    checked.want(field.from.is_empty() || choices == 0, file, id, "A choice is filled by pick, not by from.");
    let once: BTreeSet<_> = field.from.iter().collect();
    checked.want(once.len() == field.from.len(), file, id, "from names something twice.");
}

/// Whether words of the form itself were read.
fn was_read(form: &FormRecord) -> bool {
    matches!(form.fields_from, FieldsFrom::Form | FieldsFrom::Partly)
}
