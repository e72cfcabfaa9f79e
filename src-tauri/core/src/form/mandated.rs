//! The duty to report: what the law of the state asks, by when, and who has been told. Shown calmly, never as a countdown.

use jiff::{SignedDuration, ZonedDateTime};
use serde::Serialize;

use super::{
    FormEntry,
    labelled::{Label, behind},
};
use crate::{
    clock::{When, rfc3339},
    content::{
        self,
        state::{Deadline, How, StateRecord},
    },
    directory::{self, Due},
    failure::Failure,
    journal::{EntryKind, Journal},
    words::Words,
};

/// What somebody who must report needs to see.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Mandated {
    /// When they first suspected it, by the duty log: RFC 3339 with offset.
    pub suspected: Option<String>,
    /// Whether that is only about right: then everything is counted from the start of that day.
    pub about: bool,
    /// The law of the state; none where the state was not said or is not known.
    pub law: Option<DutyLaw>,
    /// Who was told, in the order of time.
    pub told: Vec<ToldLine>,
}

/// What the law of a state asks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct DutyLaw {
    /// The state's name.
    pub state: String,
    /// Whom the law binds, in a sentence; none where that was not read.
    pub who: Option<String>,
    /// The call.
    pub oral: DutyDeadline,
    /// The paper.
    pub written: DutyDeadline,
    /// The numbers that take reports.
    pub hotlines: Vec<DutyNumber>,
    /// The local office that takes reports, where there is no number for the whole state.
    pub local_office: Option<String>,
    /// The law, by its number.
    pub statute: Option<String>,
    /// The page of the state on reports.
    pub url: String,
    /// When all this was read: `2026-11-23`.
    pub read_on: String,
}

/// How soon something is due.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct DutyDeadline {
    /// In a sentence.
    pub text: String,
    /// Until when, counted from the first suspicion, or from the start of its day where the time is only about right, which is
    /// the strictest way: RFC 3339. None where there is no limit in hours, where nothing was written down yet, or where it was
    /// not read.
    pub by: Option<String>,
    /// Whether it was read in its source.
    pub confirmed: bool,
    /// Whether its source is a page of neither government nor legislature.
    pub secondary: bool,
    /// Where it was read.
    pub source: Option<String>,
}

/// A number that takes reports.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct DutyNumber {
    /// As printed.
    pub phone: String,
    /// The part of the state.
    pub place: Option<String>,
    /// Whether it is the number for those who must report.
    pub mandated: bool,
}

/// Somebody was told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ToldLine {
    /// When: RFC 3339 with offset; none where it is not known.
    pub at: Option<String>,
    /// Who, and what was said of it.
    pub text: String,
}

impl Journal {
    /// What the law of the state asks of who must report, and who has been told.
    ///
    /// # Errors
    /// [`Failure::NotFound`] for the case.
    pub fn mandated(&self, case: &str, words: &Words) -> Result<Mandated, Failure> {
        let situation = self.situation(case)?;
        let entries: Vec<FormEntry> = self.entries(case)?.iter().map(super::from_journal::entry).collect();
        let suspected = suspected(&entries);
        let region = situation.region.as_deref().unwrap_or_default();
        let state = content::find_state(&situation.country, region);
        let mut told: Vec<ToldLine> = entries.iter().filter_map(told).collect();
        told.extend(self.submissions(case)?.into_iter().filter_map(|one| {
            let name = directory::show(one.service.as_deref()?, words).map(|service| service.name);
            let number = one.number.unwrap_or_default();
            let text = format!("{} {number}", name.or(one.service).unwrap_or_default());
            Some(ToldLine { at: Some(one.at), text: text.trim().to_owned() })
        }));
        told.sort_by_key(|one| {
            one.at.as_deref().and_then(|at| When::parse(at).ok()).map_or(i64::MAX, |at| at.utc_ms())
        });
        let from = suspected.as_ref().map(|one| &one.from);
        let law = state.map(|state| law(state, &situation.country, from, words));
        let about = suspected.as_ref().is_some_and(|one| one.about);
        Ok(Mandated { suspected: suspected.map(|one| one.at.text().to_owned()), about, law, told })
    }
}

/// The first suspicion, and from when a limit in hours runs.
struct Suspicion<'a> {
    at: &'a When,
    about: bool,
    from: ZonedDateTime,
}

/// The line of the duty log that says so, by which a limit ends first.
fn suspected(entries: &[FormEntry]) -> Option<Suspicion<'_>> {
    let said = entries.iter().filter(|one| one.kind == EntryKind::Duty);
    let said = said.filter(|one| behind(&one.text, Label::DutySuspected).is_some());
    let said = said.filter_map(|one| {
        let at = one.at.as_ref()?;
        // A day without a time is kept as its noon, and may have been any hour of it.
        let from = if one.about { at.zoned().start_of_day().ok()? } else { at.zoned().clone() };
        Some(Suspicion { at, about: one.about, from })
    });
    said.min_by_key(|one| one.from.timestamp())
}

/// A call, or whom the duty log says they called, and which report they made.
fn told(entry: &FormEntry) -> Option<ToldLine> {
    let text = match entry.kind {
        EntryKind::Call => entry.text.clone(),
        EntryKind::Duty => {
            let parts = [Label::DutyCalled, Label::DutyReport].map(|label| behind(&entry.text, label));
            parts.into_iter().flatten().collect::<Vec<_>>().join("\n")
        }
        EntryKind::Note | EntryKind::Payment | EntryKind::Observation => String::new(),
    };
    (!text.is_empty()).then(|| ToldLine { at: entry.at.as_ref().map(|at| at.text().to_owned()), text })
}

fn law(state: &StateRecord, country: &str, suspected: Option<&ZonedDateTime>, words: &Words) -> DutyLaw {
    let text = |id: &str, deadline: &Deadline| Due(deadline).text(id, &state.name, words);
    let hotlines = state.hotlines.iter().filter(|_| state.confirms("hotlines"));
    DutyLaw {
        state: state.name.clone(),
        who: state.confirms("who_must_report").then(|| {
            let whom = directory::MustReport::of(state).as_str();
            words.text("duty-who", &[("whom", whom.into()), ("state", state.name.as_str().into())])
        }),
        oral: deadline(state, "oral", &state.oral, text("duty-due", &state.oral), suspected),
        written: deadline(state, "written", &state.written, text("duty-written", &state.written), suspected),
        hotlines: hotlines
            .map(|one| DutyNumber {
                phone: one.phone.clone(),
                place: one.place.clone(),
                mandated: one.whom.as_deref() == Some("mandated"),
            })
            .collect(),
        local_office: state.local_office.clone(),
        statute: state.confirms("statute").then(|| state.statute.clone()),
        url: state.report_url.clone(),
        read_on: content::states_read_on(country).map(|day| day.to_string()).unwrap_or_default(),
    }
}

fn deadline(
    state: &StateRecord,
    field: &str,
    deadline: &Deadline,
    text: String,
    suspected: Option<&ZonedDateTime>,
) -> DutyDeadline {
    let confirmed = state.confirms(field);
    // Only if they ask for it, or in writing instead of the call: then nothing runs from the first suspicion.
    let runs = !matches!(deadline.how, How::IfAsked | How::EitherWay | How::AfterTheCall | How::None | How::NotFixed);
    let hours = deadline.hours.filter(|_| confirmed && runs);
    let by = suspected.zip(hours).and_then(|(at, hours)| {
        at.checked_add(SignedDuration::from_hours(i64::from(hours))).ok().map(|by| rfc3339(&by))
    });
    DutyDeadline {
        text,
        by,
        confirmed,
        secondary: state.secondary_fields.iter().any(|one| one == field),
        source: state.sources.get(field).cloned(),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn of(code: &str, suspected: Option<&str>, language: &str) -> DutyLaw {
        let at = suspected.map(|text| When::parse(text).unwrap());
        law(content::find_state("US", code).unwrap(), "US", at.as_ref().map(When::zoned), Words::of(language))
    }

    #[test]
    fn a_limit_in_hours_is_counted_from_the_first_suspicion() {
        let alaska = of("AK", Some("2026-11-05T10:55:00-09:00"), "en");
        assert_eq!(alaska.oral.by.as_deref(), Some("2026-11-06T10:55:00-09:00"));
        assert!(alaska.oral.text.contains("Alaska") && alaska.oral.text.contains("24 hours"), "{}", alaska.oral.text);
        assert!(alaska.oral.confirmed && alaska.oral.source.is_some());
        assert_eq!(of("AK", None, "en").oral.by, None);
    }

    #[test]
    fn where_the_time_is_only_about_right_the_limit_is_counted_from_the_start_of_that_day() {
        let line = |at: &str, about: bool| FormEntry {
            number: 1,
            kind: EntryKind::Duty,
            at: Some(When::parse(at).unwrap()),
            about,
            text: Words::english().text("duty-line-suspected", &[("words", "a student told me".into())]),
        };
        let entries = [line("2026-11-05T10:55:00-09:00", false), line("2026-11-05T12:00:00-09:00", true)];
        let first = suspected(&entries).unwrap();
        assert_eq!((first.at.text(), first.about), ("2026-11-05T12:00:00-09:00", true));
        let alaska = law(content::find_state("US", "AK").unwrap(), "US", Some(&first.from), Words::english());
        assert_eq!(alaska.oral.by.as_deref(), Some("2026-11-06T00:00:00-09:00"));
        let first = suspected(&entries[..1]).unwrap();
        assert_eq!((rfc3339(&first.from).as_str(), first.about), ("2026-11-05T10:55:00-09:00", false));
        assert!(suspected(&[]).is_none());
    }

    #[test]
    fn at_once_is_no_hour_of_a_clock_and_what_was_not_read_says_so() {
        let alabama = of("AL", Some("2026-11-05T10:55:00-06:00"), "en");
        assert_eq!((alabama.oral.by.as_deref(), alabama.written.by.as_deref()), (None, None));
        assert!(!of("AK", None, "en").written.confirmed);
        assert!(alabama.oral.secondary);
    }

    #[test]
    fn every_state_says_something_in_every_language() {
        for state in &content::directory().states[0].states {
            for language in ["en", "es"] {
                let law = of(&state.code, Some("2026-11-05T10:55:00-05:00"), language);
                for text in [&law.oral.text, &law.written.text] {
                    assert!(!text.is_empty() && !text.contains(['{', '}']) && !text.contains("duty-"), "{text}");
                }
                for deadline in [&law.oral, &law.written] {
                    assert!(deadline.by.is_none() || deadline.confirmed, "{}", state.code);
                }
            }
        }
    }
}
