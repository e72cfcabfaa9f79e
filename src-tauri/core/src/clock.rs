//! What time it is, and where: the computer's clock, or a given one for planning and tests.

use jiff::{Timestamp, Zoned, tz::TimeZone};

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
    pub fn now(&self) -> Zoned {
        self.fixed.unwrap_or_else(Timestamp::now).to_zoned(self.zone.clone())
    }

    /// The person's time zone.
    pub fn zone(&self) -> &TimeZone {
        &self.zone
    }
}

/// Writes a moment as RFC 3339 with its offset, to the second: `2026-11-03T21:04:00-05:00`.
pub fn rfc3339(moment: &Zoned) -> String {
    moment.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}
