//! Times in words. What can't be read as RFC 3339 is printed as it stands.

use cairn_core::words::{Moment, Words};
use typst::foundations::Datetime;
use typst_pdf::Timestamp;

/// Writes times in one language, short where they agree with the time of the report.
pub(crate) struct Times<'a> {
    words: &'a Words,
    home: Option<Moment>,
}

impl<'a> Times<'a> {
    /// `written` is when the report was written.
    pub(crate) fn new(words: &'a Words, written: &str) -> Self {
        Self { words, home: read(written) }
    }

    /// `3 December 2026, 23:52, UTC−5`.
    pub(crate) fn full(&self, at: &str) -> String {
        read(at).map_or_else(|| at.to_owned(), |moment| moment.full(self.words, moment.clock()))
    }

    /// `3 December 2026, 23:52:07, UTC−5`: what a file says of itself is told to the second.
    pub(crate) fn to_the_second(&self, at: &str) -> String {
        read(at).map_or_else(|| at.to_owned(), |moment| moment.full(self.words, moment.clock_to_the_second()))
    }

    /// `1 Dec, about 21:00`; year and zone only where they are not those of the report.
    pub(crate) fn short(&self, at: &str, certainty: &str) -> String {
        let Some(moment) = read(at) else { return at.to_owned() };
        let (day, month, year) = moment.date(self.words, "paper-month-short");
        let same_year = self.home.is_some_and(|home| home.local.year() == moment.local.year());
        let id = if same_year { "paper-day" } else { "paper-day-year" };
        let day = self.words.text(id, &[("day", day.into()), ("month", month.into()), ("year", year.into())]);
        let args = [("certainty", certainty.into()), ("day", day.into()), ("clock", moment.clock().into())];
        let short = self.words.text("paper-moment", &args);
        let same_zone = self.home.is_some_and(|home| home.offset == moment.offset);
        if same_zone || !matches!(certainty, "exact" | "about" | "file-exact") {
            return short;
        }
        self.words.text("paper-moment-zone", &[("moment", short.into()), ("zone", moment.zone().into())])
    }
}

/// The time that the PDF bears.
pub(crate) fn stamp(written: &str) -> Option<Timestamp> {
    let Moment { local, offset } = read(written)?;
    let offset = offset?;
    let part = |number: i8| u8::try_from(number).ok();
    let datetime = Datetime::from_ymd_hms(
        i32::from(local.year()),
        part(local.month())?,
        part(local.day())?,
        part(local.hour())?,
        part(local.minute())?,
        part(local.second())?,
    )?;
    Timestamp::new_local(datetime, offset.seconds() / 60)
}

/// A time on paper has its zone.
fn read(at: &str) -> Option<Moment> {
    Moment::read(at).filter(|moment| moment.offset.is_some())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn times_say_their_zone_and_stay_short_where_they_can() {
        let words = Words::english();
        let times = Times::new(words, "2026-12-03T23:52:00-05:00");
        assert_eq!(times.full("2026-12-03T18:40:12-05:00"), "3 December 2026, 18:40, UTC−5");
        assert_eq!(times.to_the_second("2026-12-03T18:40:12-05:00"), "3 December 2026, 18:40:12, UTC−5");
        assert_eq!(times.full("2026-01-31T08:05:00Z"), "31 January 2026, 08:05, UTC");
        assert_eq!(times.full("2026-01-31T08:05:00+05:30"), "31 January 2026, 08:05, UTC+5:30");
        assert_eq!(times.short("2026-12-01T21:00:00-05:00", "about"), "1 Dec, about 21:00");
        assert_eq!(times.short("2025-12-01T21:00:00-05:00", "exact"), "1 Dec 2025, 21:00");
        assert_eq!(times.short("2026-12-01T21:00:00+01:00", "exact"), "1 Dec, 21:00 (UTC+1)");
        assert_eq!(times.short("2026-12-01T21:00:00-05:00", "unknown"), "not known");
    }

    #[test]
    fn what_is_no_time_is_printed_as_it_stands() {
        let words = Words::english();
        let times = Times::new(words, "");
        for text in ["", "yesterday", "2026-11-31T10:00:00Z", "2026-11-03T21:04:00", "#a $b$"] {
            assert_eq!(times.full(text), text);
            assert_eq!(times.short(text, "exact"), text);
            assert!(stamp(text).is_none());
        }
    }
}
