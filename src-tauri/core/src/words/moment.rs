//! A moment in words: on paper, and where a file tells when it was made.

use jiff::{civil::DateTime, fmt::temporal::Pieces, tz::Offset};

use super::{Arg, Words};

/// A time as it was written down, with its zone if it names one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// What the clock showed.
    pub local: DateTime,
    /// How far that clock is from UTC.
    pub offset: Option<Offset>,
}

impl Moment {
    /// Out of RFC 3339, also without an offset; none where it is no time.
    pub fn read(text: &str) -> Option<Self> {
        let pieces = Pieces::parse(text.trim()).ok()?;
        Some(Self { local: pieces.date().to_datetime(pieces.time()?), offset: pieces.to_numeric_offset() })
    }

    /// `23:52`.
    pub fn clock(&self) -> String {
        format!("{:02}:{:02}", self.local.hour(), self.local.minute())
    }

    /// `23:52:07`.
    pub fn clock_to_the_second(&self) -> String {
        format!("{}:{:02}", self.clock(), self.local.second())
    }

    /// `UTC−5`, `UTC+5:30`, `UTC`; empty where no zone is named.
    pub fn zone(&self) -> String {
        let Some(offset) = self.offset else { return String::new() };
        let minutes = offset.seconds() / 60;
        if minutes == 0 {
            return "UTC".to_owned();
        }
        let sign = if minutes < 0 { '−' } else { '+' };
        let (hours, rest) = (minutes.abs() / 60, minutes.abs() % 60);
        if rest == 0 { format!("UTC{sign}{hours}") } else { format!("UTC{sign}{hours}:{rest:02}") }
    }

    /// Day, month and year; the month in the words of the message `months`.
    pub fn date(&self, words: &Words, months: &str) -> (String, String, String) {
        let month = u32::from(self.local.month().unsigned_abs());
        let month = words.text(months, &[("month", month.into())]);
        (self.local.day().to_string(), month, self.local.year().to_string())
    }

    /// `3 December 2026, 23:52, UTC−5`, with this clock; without a zone where none is named.
    pub fn full(&self, words: &Words, clock: String) -> String {
        let (day, month, year) = self.date(words, "paper-month");
        let args: [(&str, Arg<'_>); 5] = [
            ("day", day.into()),
            ("month", month.into()),
            ("year", year.into()),
            ("clock", clock.into()),
            ("zone", self.zone().into()),
        ];
        words.text(if self.offset.is_some() { "paper-time" } else { "paper-time-no-zone" }, &args)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_told_with_its_zone_and_none_is_made_up() {
        let full = |text: &str, language: &str| {
            let moment = Moment::read(text).unwrap();
            moment.full(Words::of(language), moment.clock_to_the_second())
        };
        assert_eq!(full("2026-11-03T21:04:11-05:00", "en"), "3 November 2026, 21:04:11, UTC−5");
        assert_eq!(full("2026-11-03T21:04:11+05:45", "en"), "3 November 2026, 21:04:11, UTC+5:45");
        assert_eq!(full("2026-11-03T21:04:11", "en"), "3 November 2026, 21:04:11");
        assert_eq!(full("2026-11-03T21:04:11Z", "es"), "3 de noviembre de 2026, 21:04:11, UTC");
        assert_eq!(Moment::read("yesterday"), None);
    }
}
