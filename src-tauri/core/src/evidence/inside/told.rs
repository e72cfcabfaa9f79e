//! Metadata in plain sentences.

use cairn_reader_protocol::Field;

use super::clocks::{FileTime, only_a_day};
use crate::words::{Arg, Moment, Words};

/// The most telling first: when, with what, where, by whom, and how a mail came.
pub(super) fn sentences(fields: &[Field], clocks: &[FileTime], words: &Words) -> Vec<String> {
    let mut told: Vec<String> = Vec::new();
    let mut moments = Vec::new();
    for what in ["taken", "made", "changed", "sent"] {
        // The same moment again says nothing new.
        if let Some(clock) =
            clocks.iter().find(|clock| clock.what == what).filter(|clock| !moments.contains(&&clock.at))
        {
            moments.push(&clock.at);
            let zone = match Moment::read(&clock.at) {
                Some(Moment { offset: Some(_), .. }) => "told",
                Some(_) => "untold",
                None => "day",
            };
            let args: [(&str, Arg<'_>); 2] = [("at", said(&clock.at, words).into()), ("zone", zone.into())];
            told.push(words.text(&format!("inside-{what}"), &args));
        }
    }
    let value = |names: &[&str]| {
        let named = |field: &&Field| {
            !field.group.starts_with("mail") && names.iter().any(|name| field.name.eq_ignore_ascii_case(name))
        };
        fields.iter().find(named).map(|field| field.value.as_str())
    };
    let mut say = |id: &str, args: &[(&'static str, Arg<'_>)]| told.push(words.text(id, args));
    match (value(&["Make"]), value(&["Model"])) {
        // Many makers write their name in front of the model, too.
        (Some(make), Some(model)) if !model.to_lowercase().starts_with(&make.to_lowercase()) => {
            say("inside-device", &[("device", format!("{make} {model}").into())]);
        }
        (_, Some(device)) | (Some(device), None) => say("inside-device", &[("device", device.into())]),
        (None, None) => {}
    }
    if let (Some(latitude), Some(longitude)) = (value(&["GPSLatitude"]), value(&["GPSLongitude"])) {
        say("inside-place", &[("latitude", latitude.into()), ("longitude", longitude.into())]);
    }
    // In words, from the near to the far.
    let named = [
        &["Sub-location", "Location"][..],
        &["City"],
        &["Province-State", "State"],
        &["Country-PrimaryLocationName", "Country"],
    ];
    let named: Vec<&str> = named.iter().filter_map(|names| value(names)).collect();
    if !named.is_empty() {
        say("inside-place-named", &[("place", named.join(", ").into())]);
    }
    if let Some(program) = value(&["Software", "CreatorTool", "Producer", "Application", "OriginatingProgram"]) {
        say("inside-program", &[("program", program.into())]);
    }
    if let Some(author) = value(&["Author", "Artist", "creator", "initial-creator", "By-line"]) {
        say("inside-author", &[("author", author.into())]);
    }
    let mail = |name: &'static str| {
        fields.iter().filter(move |field| field.group == "mail" && field.name.eq_ignore_ascii_case(name))
    };
    for (name, id) in [("From", "inside-mail-from"), ("To", "inside-mail-to"), ("Subject", "inside-mail-subject")] {
        if let Some(field) = mail(name).next() {
            say(id, &[("value", field.value.as_str().into())]);
        }
    }
    if let Some(count) = mail("MailCount").next() {
        say("inside-mail-box", &[("count", count.value.as_str().into())]);
    }
    let servers = mail("Received").count();
    if servers > 0 {
        say("inside-mail-servers", &[("count", u32::try_from(servers).unwrap_or(u32::MAX).into())]);
    }
    told
}

/// A time out of a file, to the second; or the day, where it names no hour.
pub(super) fn said(at: &str, words: &Words) -> String {
    if let Some(day) = only_a_day(at) {
        let moment = Moment { local: day.at(0, 0, 0, 0), offset: None };
        let (day, month, year) = moment.date(words, "paper-month");
        return words.text("inside-day", &[("day", day.into()), ("month", month.into()), ("year", year.into())]);
    }
    Moment::read(at).map_or_else(|| at.to_owned(), |moment| moment.full(words, moment.clock_to_the_second()))
}
