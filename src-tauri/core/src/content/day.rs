//! A day on which a fact was read or checked.

use std::fmt;

use jiff::{ZonedDateTime, civil::Date};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

/// After so many days a fact says how old it is.
const OLD_AFTER_DAYS: i32 = 180;

/// A calendar day, written `2026-11-23`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Day(Date);

impl Day {
    /// Whether a fact of that day is old at `now`.
    pub(crate) fn is_old(self, now: &ZonedDateTime) -> bool {
        now.date().duration_since(self.0).as_hours() > i64::from(OLD_AFTER_DAYS) * 24
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let written = toml::value::Datetime::deserialize(deserializer)?;
        written.to_string().parse().map(Self).map_err(|_| D::Error::custom("a day is written 2026-11-23"))
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_fact_is_old_after_180_days() {
        let read = Day("2026-11-23".parse().unwrap());
        let at = |text: &str| -> ZonedDateTime { text.parse().unwrap() };
        assert!(!read.is_old(&at("2027-05-22T12:00:00-04:00[America/New_York]")));
        assert!(read.is_old(&at("2027-05-23T12:00:00-04:00[America/New_York]")));
        assert!(!read.is_old(&at("2026-01-01T12:00:00-05:00[America/New_York]")));
    }
}
