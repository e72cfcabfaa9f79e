//! Whether a service is open, and when it opens next.

use jiff::{ToSpan, ZonedDateTime, civil::Date, civil::Time, civil::Weekday, tz::TimeZone};

use crate::{
    content::service::{Days, Opening, ServiceRecord},
    words::Words,
};

/// When a service is open.
#[derive(Debug, Clone)]
pub(crate) enum Hours {
    /// Day and night.
    Always,
    /// At times in the service's own zone.
    Times { zone: TimeZone, openings: Vec<(Days, Time, Time)> },
    /// Nobody told us.
    Unknown,
}

impl Hours {
    /// The hours of a service; unknown where they weren't read, or can't be.
    pub(crate) fn of(record: &ServiceRecord) -> Self {
        if record.known("hours", &record.hours).is_some_and(|hours| hours == "24/7") {
            return Self::Always;
        }
        let zone = record.zone.as_deref().and_then(|name| TimeZone::get(name).ok());
        let openings: Option<Vec<_>> = record.open.iter().map(times).collect();
        match (zone, openings) {
            (Some(zone), Some(openings)) if !openings.is_empty() => Self::Times { zone, openings },
            _ => Self::Unknown,
        }
    }

    /// Whether it is open at `now`; none where that isn't known.
    pub(crate) fn open_now(&self, now: &ZonedDateTime) -> Option<bool> {
        match self {
            Self::Always => Some(true),
            Self::Unknown => None,
            Self::Times { zone, openings } => {
                let there = now.with_time_zone(zone.clone());
                let open = |(days, from, to): &(Days, Time, Time)| {
                    has(*days, there.weekday()) && *from <= there.time() && there.time() < *to
                };
                Some(openings.iter().any(open))
            }
        }
    }

    /// When it opens next, in the zone of `now`; none where it is open, or that isn't known.
    pub(crate) fn opens_at(&self, now: &ZonedDateTime) -> Option<ZonedDateTime> {
        let Self::Times { zone, openings } = self else { return None };
        if self.open_now(now) != Some(false) {
            return None;
        }
        let today = now.with_time_zone(zone.clone()).date();
        let days = (0..=7).filter_map(|ahead: i32| today.checked_add(ahead.days()).ok());
        let at = |day: Date| {
            let starts = openings.iter().filter(move |(days, ..)| has(*days, day.weekday()));
            starts.filter_map(move |(_, from, _)| day.to_datetime(*from).to_zoned_datetime(zone.clone()).ok())
        };
        let next = days.flat_map(at).filter(|start| start.timestamp() > now.timestamp()).min()?;
        Some(next.with_time_zone(now.time_zone().clone()))
    }

    /// The hours as people read them: `24/7` (the page has words for that), a sentence, or nothing.
    pub(crate) fn shown(&self, record: &ServiceRecord, words: &Words) -> String {
        match self {
            Self::Always => "24/7".to_owned(),
            Self::Unknown => String::new(),
            Self::Times { .. } => {
                let zone = record.zone.as_deref().unwrap_or_default();
                let city = zone.rsplit('/').next().unwrap_or(zone).replace('_', " ");
                let one = |opening: &Opening| {
                    let days = named(opening.days, words);
                    let args = [
                        ("days", days.into()),
                        ("from", opening.from.as_str().into()),
                        ("to", opening.to.as_str().into()),
                        ("zone", city.as_str().into()),
                    ];
                    words.text("hours-days", &args)
                };
                record.open.iter().map(one).collect::<Vec<_>>().join("; ")
            }
        }
    }
}

/// The times of an opening; none where they can't be read.
fn times(opening: &Opening) -> Option<(Days, Time, Time)> {
    let (from, to) = (opening.from.parse().ok()?, opening.to.parse().ok()?);
    (from < to).then_some((opening.days, from, to))
}

fn has(days: Days, day: Weekday) -> bool {
    usize::try_from(day.to_monday_zero_offset()).is_ok_and(|at| days.has(at))
}

/// The days in words.
fn named(days: Days, words: &Words) -> String {
    let day = |name: &str| words.plain(&format!("day-{name}"));
    match days.run() {
        Some(("mon", "sun")) => words.plain("days-every"),
        Some((from, to)) => words.text("days-run", &[("from", day(from).into()), ("to", day(to).into())]),
        None => days.names().map(day).collect::<Vec<_>>().join(", "),
    }
}
