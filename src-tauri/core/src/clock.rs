//! What time it is, and where: the computer's clock, or a given one for planning and tests.

use jiff::{Timestamp, ZonedDateTime, fmt::temporal::Pieces, tz::TimeZone};

use crate::failure::Failure;

/// Gives the time. Everything that writes a time or depends on one is handed a clock.
#[derive(Debug, Clone)]
pub struct Clock {
    fixed: Option<Timestamp>,
    zone: TimeZone,
}

impl Clock {
    /// The computer's own clock and time zone.
    pub fn system() -> Self {
        Self { fixed: None, zone: TimeZone::system() }
    }

    /// A clock that stands still at `now`, and shows it in `zone`.
    pub fn fixed(now: Timestamp, zone: TimeZone) -> Self {
        Self { fixed: Some(now), zone }
    }

    /// The computer's time, shown in `zone`.
    pub fn in_zone(zone: TimeZone) -> Self {
        Self { fixed: None, zone }
    }

    /// The present moment in the person's time zone.
    pub fn now(&self) -> ZonedDateTime {
        self.fixed.unwrap_or_else(Timestamp::now).to_zoned_datetime(self.zone.clone())
    }

    /// The person's time zone.
    pub fn zone(&self) -> &TimeZone {
        &self.zone
    }
}

/// Writes a moment as RFC 3339 with its offset, to the second: `2026-11-03T21:04:00-05:00`.
pub fn rfc3339(moment: &ZonedDateTime) -> String {
    moment.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}

/// A moment that a person named: kept with the offset they gave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct When {
    zoned: ZonedDateTime,
    text: String,
}

impl When {
    /// Reads RFC 3339 with offset (`2026-11-03T21:04:00-05:00`, or `Z`).
    ///
    /// # Errors
    /// [`Failure::BadTime`] for anything else, a time without offset included.
    pub fn parse(text: &str) -> Result<Self, Failure> {
        let pieces = Pieces::parse(text.trim()).map_err(|_| Failure::BadTime)?;
        let offset = pieces.to_numeric_offset().ok_or(Failure::BadTime)?;
        let stamp: Timestamp = text.trim().parse().map_err(|_| Failure::BadTime)?;
        let zoned = stamp.to_zoned_datetime(TimeZone::fixed(offset));
        // RFC 3339 knows years of four digits; another could be kept and not be read again.
        if !(0..=9999).contains(&zoned.year()) {
            return Err(Failure::BadTime);
        }
        let text = rfc3339(&zoned);
        Ok(Self { zoned, text })
    }

    /// RFC 3339 with offset, to the second.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Milliseconds since 1970, for order.
    pub fn utc_ms(&self) -> i64 {
        self.zoned.timestamp().as_millisecond()
    }

    /// As texts tell it that leave Cairn: `2026-11-03 21:04 (UTC-05:00)`.
    pub fn told(&self) -> String {
        let format = if self.zoned.offset().is_zero() { "%Y-%m-%d %H:%M (UTC)" } else { "%Y-%m-%d %H:%M (UTC%:z)" };
        self.zoned.strftime(format).to_string()
    }

    /// The moment in the offset it was given in.
    pub fn zoned(&self) -> &ZonedDateTime {
        &self.zoned
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_time_keeps_the_offset_it_was_given_in() {
        assert_eq!(When::parse("2026-11-03T21:04:00-05:00").unwrap().text(), "2026-11-03T21:04:00-05:00");
        assert_eq!(When::parse("2026-11-03T21:04:00Z").unwrap().text(), "2026-11-03T21:04:00+00:00");
    }

    #[test]
    fn a_time_is_told_with_its_offset_and_utc_by_its_name() {
        assert_eq!(When::parse("2026-11-03T21:04:59-05:00").unwrap().told(), "2026-11-03 21:04 (UTC-05:00)");
        assert_eq!(When::parse("2026-11-03T21:04:00Z").unwrap().told(), "2026-11-03 21:04 (UTC)");
    }

    #[test]
    fn a_time_without_offset_or_sense_is_refused() {
        for text in ["", "yesterday", "2026-11-31T10:00:00Z", "2026-11-03T21:04:00", "2026-11-03", "-003026-11-03T04z"]
        {
            assert!(matches!(When::parse(text), Err(Failure::BadTime)), "{text}");
        }
    }
}
