//! What to do with something that must not be opened.

use std::collections::BTreeSet;

use super::{Checked, addresses::is_web, locales::Messages};
use crate::content::{
    handling::{HandlingFile, HandlingKind, HandlingRecord, Sure},
    service::CountryFile,
};

/// Checks each step: it has its words, where it was read, and whom it leads to; a law holds somewhere.
pub(super) fn check(checked: &mut Checked, english: &Messages) {
    let directory = checked.of("directory/");
    let countries: Vec<CountryFile> = directory.iter().filter_map(|(_, text)| toml::from_str(text).ok()).collect();
    let known: BTreeSet<&str> =
        countries.iter().flat_map(|file| &file.services).map(|service| service.id.as_str()).collect();
    let places: BTreeSet<&str> = countries.iter().map(|file| file.country.as_str()).collect();
    for (file, text) in checked.of("handling/") {
        let Some(handling) = checked.parse::<HandlingFile>(&file, &text) else { continue };
        let mut ids = BTreeSet::new();
        for record in &handling.steps {
            let place = record.id.as_str();
            checked.want(ids.insert(place), &file, place, "Another step has this id.");
            worded(checked, english, &file, place);
            sourced(checked, record, &file);
            checked.want(!record.whose.is_empty(), &file, place, "It is for nobody.");
            let placed = record.kind != HandlingKind::Law || !record.countries.is_empty();
            checked.want(placed, &file, place, "A law holds in some country, and none is named.");
            for country in &record.countries {
                let there = places.contains(country.as_str());
                checked.want(there, &file, place, format!("The directory has no country {country}."));
            }
            for service in &record.services {
                let there = known.contains(service.as_str());
                checked.want(there, &file, place, format!("The directory has no service {service}."));
            }
        }
    }
}

fn worded(checked: &mut Checked, english: &Messages, file: &str, id: &str) {
    let message = format!("handling-{id}");
    checked.want_message(english, &message, file, id);
    let there = english.has_part(&message, "more");
    checked.want(there, file, id, format!("The message {message} has no part .more."));
}

fn sourced(checked: &mut Checked, record: &HandlingRecord, file: &str) {
    let place = record.id.as_str();
    for source in &record.sources {
        checked.want(is_web(source, true), file, place, format!("{source} is not a web address."));
    }
    let read = !record.sources.is_empty() && record.read_on.is_some();
    let well = if record.confirmed == Sure::No { record.sources.is_empty() } else { read && !record.of_cairn };
    checked.want(well, file, place, "What is confirmed says where it was read and when; what has no source is not.");
    // What no page says is good sense; a law never is.
    let law = record.kind != HandlingKind::Law || record.confirmed != Sure::No;
    checked.want(law, file, place, "A law that was read nowhere is not told.");
}
