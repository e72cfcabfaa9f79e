//! The states: nothing counts as read that has no page.

use std::collections::BTreeSet;

use super::{
    Checked,
    addresses::{is_number, is_web},
    directory::{hours, suspects},
    locales::Messages,
};
use crate::content::state::{How, StateRecord, StatesFile};

/// The fields that `confirmed_fields` and `sources` may name.
const FIELDS: [&str; 7] =
    ["hotlines", "who_must_report", "oral", "written", "statute", "report_url", "everyone_must_report"];

/// Checks the states of every country that has a file of them.
pub(super) fn check(checked: &mut Checked, english: &Messages) {
    for (file, text) in checked.of("directory/") {
        if !file.ends_with("-states.toml") {
            continue;
        }
        let Some(states) = checked.parse::<StatesFile>(&file, &text) else { continue };
        let name = format!("directory/{}-states.toml", states.country.to_lowercase());
        checked.want(file == name, &file, "country", "The file is named differently.");
        let mut codes = BTreeSet::new();
        for state in &states.states {
            let place = state.code.as_str();
            checked.want(codes.insert(place), &file, place, "Another state has this code.");
            let upper = place.len() == 2 && place.chars().all(|c| c.is_ascii_uppercase());
            checked.want(upper, &file, place, "A code is two capital letters.");
            facts(checked, &file, state);
            call(checked, english, &file, state);
        }
    }
}

fn facts(checked: &mut Checked, file: &str, state: &StateRecord) {
    let place = state.code.as_str();
    for field in state.confirmed_fields.iter().chain(&state.secondary_fields).chain(state.sources.keys()) {
        checked.want(FIELDS.contains(&field.as_str()), file, place, format!("There is no field {field}."));
    }
    for field in &state.confirmed_fields {
        let page = state.sources.get(field).is_some_and(|page| is_web(page, true));
        checked.want(page, file, place, format!("{field} counts as confirmed and has no page."));
    }
    for field in &state.secondary_fields {
        checked.want(state.confirms(field), file, place, format!("{field} was read elsewhere and isn't confirmed."));
    }
    let any = !state.confirmed || !state.confirmed_fields.is_empty();
    checked.want(any, file, place, "It counts as confirmed, and none of its fields does.");
    checked.want(is_web(&state.source, true), file, place, "The source is not a web address.");
    checked.want(is_web(&state.report_url, true), file, place, "report_url is not a web address.");
}

fn call(checked: &mut Checked, english: &Messages, file: &str, state: &StateRecord) {
    let place = state.code.as_str();
    let whom = !state.hotlines.is_empty() || state.local_office.is_some() || !state.confirms("hotlines");
    checked.want(whom, file, place, "There is neither a hotline nor a local office.");
    for hotline in &state.hotlines {
        let digits: String = hotline.phone.chars().filter(|c| !matches!(c, '-' | ' ' | '(' | ')')).collect();
        checked.want(is_number(&digits), file, place, format!("{} can't be dialled.", hotline.phone));
        if let Some(part) = &hotline.place {
            let id = format!("place-{}", part.to_lowercase().replace(' ', "-"));
            checked.want_message(english, &id, file, place);
        }
        let mandated = hotline.whom.as_deref().is_none_or(|whom| whom == "mandated");
        checked.want(mandated, file, place, "A hotline is for everyone, or for = \"mandated\".");
    }
    for due in [&state.oral, &state.written] {
        checked.want(due.how != How::Within || due.hours.is_some(), file, place, "within needs hours.");
    }
    suspects(checked, file, place, &state.not_for);
    hours(checked, file, place, None, &state.open, state.zone.as_deref());
}
