//! Which number of a date is the day. The file is asked as a whole: one day after the twelfth tells of all.

use cairn_reader_protocol::{DateOrder, Doubt};
use jiff::civil::Date;

use super::stamp::{Numbers, Stamp};

/// What the dates of a file say together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Order {
    /// The one order in which every date is one; none where that can't be told.
    pub(super) known: Option<DateOrder>,
    /// Whether no time of day in the file tells the halves of a day apart.
    twelve_hours: bool,
}

/// The answer of the person doesn't fit the file.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct DoesNotFit;

impl Order {
    /// Looks at all of them. `told` is what a person answered.
    pub(super) fn of<'a>(
        stamps: impl Iterator<Item = &'a Stamp> + Clone,
        told: Option<DateOrder>,
    ) -> Result<Self, DoesNotFit> {
        let twelve_hours = !stamps.clone().any(|stamp| stamp.clock.tells_the_half());
        let dates = || stamps.clone().filter_map(|stamp| stamp.date);
        let fits = |order: DateOrder| dates().all(|one| one.date(order).is_some());
        if dates().next().is_none() {
            return Ok(Self { known: None, twelve_hours });
        }
        let known = match told {
            Some(told) if fits(told) => Some(told),
            Some(_) => return Err(DoesNotFit),
            None if dates().all(Numbers::year_first) => Some(DateOrder::Ymd),
            // Wherever dots are usual, the day comes first.
            None if dates().all(Numbers::dots) && fits(DateOrder::Dmy) => Some(DateOrder::Dmy),
            None => match (fits(DateOrder::Dmy), fits(DateOrder::Mdy)) {
                (true, false) => Some(DateOrder::Dmy),
                (false, true) => Some(DateOrder::Mdy),
                (true, true) => None,
                (false, false) => fits(DateOrder::Ymd).then_some(DateOrder::Ymd),
            },
        };
        Ok(Self { known, twelve_hours })
    }

    /// The date, and what is not certain about it.
    pub(super) fn date(self, numbers: Numbers) -> (Option<Date>, Option<Doubt>) {
        if let Some(date) = self.known.and_then(|order| numbers.date(order)) {
            return (Some(date), None);
        }
        if numbers.year_first() {
            let date = numbers.date(DateOrder::Ymd);
            return (date, date.is_none().then_some(Doubt::NoTime));
        }
        match (numbers.date(DateOrder::Dmy), numbers.date(DateOrder::Mdy)) {
            (Some(one), Some(other)) if one == other => (Some(one), None),
            (Some(_), Some(_)) => (None, Some(Doubt::DateOrder)),
            (Some(one), None) | (None, Some(one)) => (Some(one), None),
            (None, None) => (None, Some(Doubt::NoTime)),
        }
    }

    /// Whether morning and evening can't be told apart in the whole file.
    pub(super) fn twelve_hours(self) -> bool {
        self.twelve_hours
    }
}
