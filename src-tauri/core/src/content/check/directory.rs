//! The services of each country.

use std::collections::BTreeSet;

use jiff::{civil::Time, tz::TimeZone};
use unic_langid::LanguageIdentifier;

use super::{
    Checked,
    addresses::{is_number, is_same_number, is_web},
    locales::Messages,
};
use crate::{
    content::service::{CountryFile, Kind, Opening, ServiceRecord},
    situation::{Role, Suspect},
};

/// The country of services for people in any country.
const ANYWHERE: &str = "INT";

/// The fields that `unconfirmed` may name.
const FIELDS: [&str; 12] = [
    "phone",
    "phone_also",
    "text",
    "text_send",
    "url",
    "home",
    "hours",
    "languages",
    "anonymous",
    "cost",
    "for_ages",
    "also",
];

/// Checks the services of every country.
pub(super) fn check(checked: &mut Checked, english: &Messages) {
    let mut ids = BTreeSet::new();
    for (file, text) in checked.of("directory/") {
        if file.ends_with("-states.toml") {
            continue;
        }
        let Some(country) = checked.parse::<CountryFile>(&file, &text) else { continue };
        let code = country.country.to_lowercase();
        checked.want(file == format!("directory/{code}.toml"), &file, "country", "The file is named differently.");
        if country.country != ANYWHERE {
            let calls = country.services.iter().filter(|one| one.kind == Kind::Emergency).count();
            checked.want(calls == 1, &file, "", format!("There are {calls} emergency services; one is wanted."));
            checked.want_message(english, &format!("country-{code}"), &file, "country");
        }
        for record in &country.services {
            let well = record.id.starts_with(&format!("{code}-"));
            checked.want(well, &file, &record.id, format!("The id doesn't begin with {code}-."));
            checked.want(ids.insert(record.id.clone()), &file, &record.id, "Another service has this id.");
            service(checked, english, &file, record);
        }
    }
}

fn service(checked: &mut Checked, english: &Messages, file: &str, record: &ServiceRecord) {
    let id = record.id.as_str();
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    checked.want(id.chars().all(plain), file, id, "An id is written in small letters, digits and hyphens.");
    let shared = record.kind == Kind::Compensation && record.region.is_some();
    if record.kind != Kind::Emergency && !shared {
        checked.want_message(english, &format!("says-{id}"), file, id);
    }
    checked.want(!record.name.trim().is_empty(), file, id, "It has no name.");
    checked.want(!record.serves.is_empty(), file, id, "It serves nothing: nobody would ever be sent there.");
    let source = is_web(&record.source, true) || !record.confirmed && record.source.is_empty();
    checked.want(source, file, id, "The source is not a web address.");
    reach(checked, file, record);
    hours(checked, file, id, record.hours.as_deref(), &record.open, record.zone.as_deref());
    for field in &record.unconfirmed {
        checked.want(
            FIELDS.contains(&field.as_str()),
            file,
            id,
            format!("unconfirmed names {field}, which is no field."),
        );
    }
    for role in &record.roles {
        checked.want(is_among(role, Role::ALL, |one| one.as_str()), file, id, format!("There is no role {role}."));
    }
    suspects(checked, file, id, &record.suspects);
    for tag in &record.languages {
        checked.want(tag.parse::<LanguageIdentifier>().is_ok(), file, id, format!("{tag} is no language tag."));
    }
}

/// How it is reached.
fn reach(checked: &mut Checked, file: &str, record: &ServiceRecord) {
    let id = record.id.as_str();
    let ways = [&record.phone, &record.text, &record.url, &record.home];
    checked.want(ways.iter().any(|way| way.is_some()), file, id, "There is no way to reach it.");
    let call = record.kind != Kind::Emergency || record.phone.is_some();
    checked.want(call, file, id, "An emergency service has a number.");
    for address in [&record.url, &record.home].into_iter().flatten() {
        checked.want(is_web(address, false), file, id, format!("{address} is not an address with https."));
    }
    let phone = record.phone.as_deref();
    checked.want(phone.is_none_or(is_number), file, id, "The number is not one that can be dialled.");
    for printed in [&record.phone_display, &record.phone_also].into_iter().flatten() {
        let same = phone.is_some_and(|phone| is_same_number(phone, printed));
        checked.want(same, file, id, format!("{printed} is not the number that is dialled."));
    }
    for also in &record.also {
        checked.want(is_number(&also.number), file, id, format!("{} can't be dialled.", also.number));
    }
    let word = record.text.is_some() || record.text_send.is_none();
    checked.want(word, file, id, "There is a word to send and no number to send it to.");
}

/// Hours are `24/7`, or times in a zone, or nothing.
pub(super) fn hours(
    checked: &mut Checked,
    file: &str,
    place: &str,
    hours: Option<&str>,
    open: &[Opening],
    zone: Option<&str>,
) {
    checked.want(hours.is_none_or(|hours| hours == "24/7"), file, place, "hours is 24/7 or nothing; open has times.");
    checked.want(hours.is_none() || open.is_empty(), file, place, "It can't be open 24/7 and have times.");
    checked.want(open.is_empty() == zone.is_none(), file, place, "Times need a zone, and a zone needs times.");
    checked.want(zone.is_none_or(|zone| TimeZone::get(zone).is_ok()), file, place, "There is no such time zone.");
    for one in open {
        let (from, to) = (one.from.parse::<Time>(), one.to.parse::<Time>());
        let well = from.is_ok_and(|from| to.is_ok_and(|to| from < to));
        checked.want(well, file, place, format!("{} to {} are no times of one day.", one.from, one.to));
    }
}

/// Every one is a suspect of situation files.
pub(super) fn suspects(checked: &mut Checked, file: &str, place: &str, all: &[String]) {
    for suspect in all {
        let known = is_among(suspect, Suspect::ALL, |one| one.as_str());
        checked.want(known, file, place, format!("There is no suspect {suspect}."));
    }
}

fn is_among<T: Copy>(word: &str, all: &[T], name: impl Fn(T) -> &'static str) -> bool {
    all.iter().any(|one| name(*one) == word)
}
