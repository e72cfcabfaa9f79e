//! The times that stand in a file, and whether they can all be right.

use cairn_reader_protocol::Field;
use jiff::{
    SignedDuration, Timestamp, ZonedDateTime,
    civil::{Date, DateTime},
    tz::TimeZone,
};

use super::{EvidenceItem, told::said};
use crate::words::{Arg, Words};

/// A clock that runs fast by less says nothing.
const TOLERANCE: SignedDuration = SignedDuration::from_mins(15);
/// Zones lie this far apart at most: a time without a zone may be off by that much.
const ZONES: SignedDuration = SignedDuration::from_hours(26);
/// And a day without an hour, seen from its noon, by half a day more.
const DAY: SignedDuration = SignedDuration::from_hours(38);

/// A time in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct FileTime {
    /// `taken`, `made`, `changed` or `sent`.
    pub(super) what: &'static str,
    /// RFC 3339 with offset; without one where the file names no zone: `2026-11-03T21:04:00`; where it names no hour, the
    /// day: `2026-11-03`.
    pub(super) at: String,
    /// The group and the field: `EXIF DateTimeOriginal`.
    pub(super) source: String,
}

/// Which fields hold times, and of what. The first of each kind that is there counts as the one that is told.
const FIELDS: [(&str, &str, &str); 15] = [
    ("EXIF", "DateTimeOriginal", "taken"),
    ("XMP", "DateTimeOriginal", "taken"),
    ("XMP", "DateCreated", "taken"),
    ("track", "CreateDate", "taken"),
    ("tags", "RecordingDate", "taken"),
    ("EXIF", "CreateDate", "made"),
    ("EXIF", "DateTimeDigitized", "made"),
    ("XMP", "CreateDate", "made"),
    ("PDF", "CreateDate", "made"),
    ("document", "created", "made"),
    ("document", "creation-date", "made"),
    ("EXIF", "ModifyDate", "changed"),
    ("XMP", "ModifyDate", "changed"),
    ("PDF", "ModifyDate", "changed"),
    ("document", "modified", "changed"),
];

/// IPTC keeps the day and the hour apart.
const APART: [(&str, &str, &str); 2] =
    [("DateCreated", "TimeCreated", "taken"), ("DigitalCreationDate", "DigitalCreationTime", "made")];

/// All times, in the order of [`FIELDS`] and then of [`APART`]; then when a mail says that it was sent.
pub(super) fn read(fields: &[Field]) -> Vec<FileTime> {
    let of = |field: &Field, what, at: String| FileTime { what, at, source: format!("{} {}", field.group, field.name) };
    let written = FIELDS.iter().filter_map(|(group, name, what)| {
        let field = fields.iter().find(|field| field.group == *group && field.name == *name)?;
        Some(of(field, *what, plain(&field.value)?))
    });
    let iptc = |name: &str| fields.iter().find(|field| field.group == "IPTC" && field.name == name);
    let apart = APART.iter().filter_map(|(day, hour, what)| {
        let field = iptc(day)?;
        let whole = iptc(hour).and_then(|hour| plain(&format!("{}T{}", field.value, hour.value)));
        Some(of(field, *what, whole.or_else(|| plain(&field.value))?))
    });
    let is_date = |field: &&Field| field.group == "mail" && field.name.eq_ignore_ascii_case("Date");
    let sent = fields.iter().find(is_date).and_then(|field| {
        let at =
            jiff::fmt::rfc2822::DateTimeParser::new().relaxed_weekday(true).parse_zoned_datetime(&field.value).ok()?;
        Some(of(field, "sent", at.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()))
    });
    written.chain(apart).chain(sent).collect()
}

/// A time as it is kept here, or a day; none where it is neither, as `0000:00:00`.
fn plain(text: &str) -> Option<String> {
    let text = text.trim().replacen(' ', "T", 1);
    if let Some(day) = only_a_day(&text) {
        return Some(day.to_string());
    }
    if text.parse::<Timestamp>().is_ok() {
        return Some(text);
    }
    // A zone that isn't named is not made up.
    let local: DateTime = text.parse().ok()?;
    Some(local.strftime("%Y-%m-%dT%H:%M:%S").to_string())
}

/// A day without an hour, which is not its midnight.
pub(super) fn only_a_day(text: &str) -> Option<Date> {
    text.parse().ok().filter(|_| text.len() == "2026-11-03".len())
}

/// Where the clocks can't all be right.
pub(super) fn conflicts(clocks: &[FileTime], item: &EvidenceItem, now: &ZonedDateTime, words: &Words) -> Vec<String> {
    let mut found = Vec::new();
    let told = |time: &FileTime| format!("{} ({})", said(&time.at, words), time.source);
    let two = |one: &FileTime, other: String| {
        let args: [(&str, Arg<'_>); 2] = [("one", told(one).into()), ("other", other.into())];
        words.text("inside-clocks-differ", &args)
    };
    // One moment that two fields tell of.
    for what in ["taken", "made", "changed", "sent"] {
        let same: Vec<&FileTime> = clocks.iter().filter(|clock| clock.what == what).collect();
        if let Some((first, others)) = same.split_first() {
            found.extend(
                others.iter().filter(|other| differ(&first.at, &other.at)).map(|other| two(first, told(other))),
            );
        }
    }
    let first = |what: &str| clocks.iter().find(|clock| clock.what == what);
    // Nothing is changed before it is there, and nothing is kept before it is made.
    if let (Some(taken), Some(changed)) = (first("taken").or(first("made")), first("changed"))
        && is_before(&changed.at, &taken.at)
    {
        found.push(two(changed, told(taken)));
    }
    for clock in clocks.iter().filter(|clock| is_before(&now.timestamp().to_string(), &clock.at)) {
        found.push(words.text("inside-clock-ahead", &[("one", told(clock).into())]));
    }
    let file = item.times.iter().find(|time| time.what == "modified");
    if let (Some(file), Some(made)) = (file, first("taken").or(first("made")).or(first("sent")))
        && is_before(&file.at, &made.at)
    {
        found.push(
            words.text("inside-clock-file", &[("one", told(made).into()), ("other", said(&file.at, words).into())]),
        );
    }
    found
}

/// The moment, and how far it may be off.
fn moment(text: &str) -> Option<(Timestamp, SignedDuration)> {
    if let Ok(at) = text.parse::<Timestamp>() {
        return Some((at, TOLERANCE));
    }
    if let Some(day) = only_a_day(text) {
        return Some((TimeZone::UTC.to_timestamp(day.at(12, 0, 0, 0)).ok()?, DAY));
    }
    let local: DateTime = text.parse().ok()?;
    Some((TimeZone::UTC.to_timestamp(local).ok()?, ZONES))
}

fn differ(one: &str, other: &str) -> bool {
    is_before(one, other) || is_before(other, one)
}

/// Whether `one` is before `other`, whatever zone was meant. Two times without a zone stand for the same clock.
fn is_before(one: &str, other: &str) -> bool {
    let (Some((one, about)), Some((other, about_other))) = (moment(one), moment(other)) else { return false };
    let tolerance = if about == about_other { TOLERANCE } else { about.max(about_other) };
    one.duration_until(other) > tolerance
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn field(group: &str, name: &str, value: &str) -> Field {
        Field { group: group.into(), name: name.into(), value: value.into() }
    }

    #[test]
    fn times_are_read_with_their_place_and_no_zone_is_made_up() {
        let times = read(&[
            field("EXIF", "Make", "Example"),
            field("EXIF", "DateTimeOriginal", "2026-11-03T21:04:00-05:00"),
            field("EXIF", "ModifyDate", "2026-11-03T21:05:00"),
            field("XMP", "CreateDate", "0000:00:00"),
            field("mail", "date", "Tue, 3 Nov 2026 21:04:00 -0500"),
        ]);
        let seen: Vec<_> = times.iter().map(|time| (time.what, time.at.as_str(), time.source.as_str())).collect();
        assert_eq!(
            seen,
            [
                ("taken", "2026-11-03T21:04:00-05:00", "EXIF DateTimeOriginal"),
                ("changed", "2026-11-03T21:05:00", "EXIF ModifyDate"),
                ("sent", "2026-11-03T21:04:00-05:00", "mail date"),
            ]
        );
    }

    #[test]
    fn a_day_and_an_hour_that_stand_apart_are_one_time_and_a_day_alone_is_no_midnight() {
        let at = |fields: &[Field]| read(fields).into_iter().map(|time| (time.what, time.at)).collect::<Vec<_>>();
        let day = field("IPTC", "DateCreated", "2026-11-03");
        let hour = |value: &str| field("IPTC", "TimeCreated", value);
        let taken = |at: &str| vec![("taken", at.to_owned())];
        assert_eq!(at(&[day.clone(), hour("21:04:11-05:00")]), taken("2026-11-03T21:04:11-05:00"));
        assert_eq!(at(&[day.clone(), hour("21:04:11")]), taken("2026-11-03T21:04:11"));
        assert_eq!(at(&[day.clone(), hour("late")]), taken("2026-11-03"));
        assert_eq!(at(std::slice::from_ref(&day)), taken("2026-11-03"));
        assert_eq!(at(&[field("XMP", "DateCreated", "2026-11-03")]), taken("2026-11-03"));
        assert_eq!(at(&[field("IPTC", "DateCreated", "0000-00-00"), hour("21:04:11")]), []);
        assert!(!differ("2026-11-03", "2026-11-03T23:59:00") && !differ("2026-11-03", "2026-11-04T05:00:00Z"));
        assert!(differ("2026-11-03", "2026-11-06T02:04:00Z") && differ("2026-11-03", "2026-11-04"));
    }

    #[test]
    fn a_time_without_a_zone_contradicts_nothing_that_a_zone_could_explain() {
        assert!(!differ("2026-11-03T21:04:00", "2026-11-04T02:04:00Z"));
        assert!(differ("2026-11-03T21:04:00", "2026-11-06T02:04:00Z"));
        assert!(differ("2026-11-03T21:04:00-05:00", "2026-11-03T21:04:00Z"));
        assert!(!differ("2026-11-03T21:04:00-05:00", "2026-11-04T02:10:00Z"));
        assert!(differ("2026-11-03T21:04:00", "2026-11-03T22:04:00"), "the same clock, an hour apart");
        assert!(!differ("no time", "2026-11-03T22:04:00"));
    }
}
