//! The services of a country.

use super::{
    Findings,
    facts::{Ids, address, dialled, printed, source},
    words::Languages,
};
use crate::{
    content::service::{CountryFile, Kind, ServiceRecord},
    situation::{Role, Suspect},
};

const FIELDS: [&str; 9] = ["phone", "text", "url", "home", "hours", "languages", "anonymous", "cost", "open"];

/// Checks one file of services.
pub(super) fn check(file: &str, text: &str, ids: &mut Ids, words: &Languages, found: &mut Findings) {
    let Some(parsed) = found.parse::<CountryFile>(file, text) else { return };
    let country = parsed.country.as_str();
    if !file.ends_with(&format!("/{}.toml", country.to_lowercase())) {
        found.add(file, "country", "the file is named after its country");
    }
    if country != "INT" {
        words.want(file, country, &format!("country-{}", country.to_lowercase()), found);
        if !parsed.services.iter().any(|one| one.kind == Kind::Emergency) {
            found.add(file, country, "a country needs its emergency number");
        }
    }
    for record in &parsed.services {
        ids.check(file, &record.id, found);
        if !record.id.starts_with(&format!("{}-", country.to_lowercase())) {
            found.add(file, &record.id, "the id begins with the country");
        }
        service(file, record, found);
        if record.kind != Kind::Emergency || words.has_anywhere(&format!("says-{}", record.id)) {
            words.want(file, &record.id, &format!("says-{}", record.id), found);
        }
    }
}

fn service(file: &str, record: &ServiceRecord, found: &mut Findings) {
    let id = record.id.as_str();
    source(file, id, &record.source, record.confirmed, found);
    for (field, value) in [("url", &record.url), ("home", &record.home)] {
        if let Some(text) = value {
            address(file, id, field, text, found);
        }
    }
    if let Some(number) = &record.phone {
        dialled(file, id, "phone", number, found);
    }
    for (field, value) in
        [("phone_display", &record.phone_display), ("phone_also", &record.phone_also), ("text", &record.text)]
    {
        if let Some(number) = value {
            printed(file, id, field, number, found);
        }
    }
    if record.phone.is_none() && (record.phone_display.is_some() || record.phone_also.is_some()) {
        found.add(file, id, "phone_display needs phone, the same number to dial");
    }
    for also in &record.also {
        dialled(file, id, "also", &also.number, found);
    }
    if record.name.trim().is_empty() {
        found.add(file, id, "the name is missing");
    }
    if record.serves.is_empty() {
        found.add(file, id, "serves is empty: nobody would ever be sent there");
    }
    let reach = [&record.phone, &record.text, &record.url, &record.home];
    if reach.iter().all(|one| one.is_none()) {
        found.add(file, id, "there is no way to reach it");
    }
    hours(file, record, found);
    named(file, record, found);
}

fn hours(file: &str, record: &ServiceRecord, found: &mut Findings) {
    let id = record.id.as_str();
    if record.hours.as_deref().is_some_and(|hours| hours != "24/7") {
        found.add(file, id, "hours is 24/7 or left out; other times go into open and zone");
    }
    super::states::opening(file, id, &record.open, record.zone.as_deref(), found);
}

fn named(file: &str, record: &ServiceRecord, found: &mut Findings) {
    let id = record.id.as_str();
    for field in record.unconfirmed.iter().filter(|field| !FIELDS.contains(&field.as_str())) {
        found.add(file, id, format!("unconfirmed names {field}, which is not a field that can be unconfirmed"));
    }
    for role in record.roles.iter().filter(|role| !Role::ALL.iter().any(|one| one.as_str() == role.as_str())) {
        found.add(file, id, format!("roles names {role}, which is not a role"));
    }
    for person in record.suspects.iter().filter(|one| !Suspect::ALL.iter().any(|other| other.as_str() == one.as_str()))
    {
        found.add(file, id, format!("suspects names {person}, which is not one of the answers"));
    }
}
