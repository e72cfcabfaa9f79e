//! When to look again, and how it stands.

use jiff::{SignedDuration, ToSpan, ZonedDateTime, civil::Weekday};

use super::{FollowUp, NoticeKind, ReplyKind, Standing, Submission, SubmissionAnswer};
use crate::{
    clock::{When, rfc3339},
    content::AnswerTime,
    failure::Failure,
};

/// A platform's own time, and the law's: past them, they are late.
const DEADLINES: [&str; 2] = ["time-is-up", "their-time"];

/// A day that the person chose.
pub(super) const CHOSEN: &str = "look-again";

/// A look that is not written down yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Look {
    pub(super) at: String,
    pub(super) what: &'static str,
}

/// The looks that follow from sending: after a day, after a week, and at whatever time a law or the platform sets.
pub(super) fn after(
    sent: &ZonedDateTime,
    notice: Option<NoticeKind>,
    published: Option<AnswerTime>,
) -> Result<Vec<Look>, Failure> {
    let hours = |count: i64| sent.checked_add(SignedDuration::from_hours(count)).map_err(|_| Failure::BadTime);
    // Where two fall together, the one that says more stands.
    let mut looks = Vec::new();
    match notice {
        Some(NoticeKind::TakeItDown) => looks.push((hours(48)?, "time-is-up")),
        // Neither of these sets a number of hours that is known to hold: it is only a good time to look.
        Some(NoticeKind::Dsa | NoticeKind::Uk) => looks.push((hours(48)?, "look-for-answer")),
        None => {}
    }
    match published {
        Some(AnswerTime::Hours(count)) => looks.push((hours(i64::from(count))?, "their-time")),
        Some(AnswerTime::WorkingDays(count)) => looks.push((working_days(sent, count)?, "their-time")),
        None => {}
    }
    looks.push((hours(24)?, "look-for-answer"));
    looks.push((hours(7 * 24)?, "ask-again"));
    let mut kept: Vec<(ZonedDateTime, &'static str)> = Vec::new();
    for (at, what) in looks {
        if !kept.iter().any(|(other, _)| *other == at) {
            kept.push((at, what));
        }
    }
    kept.sort_by(|(one, _), (other, _)| one.cmp(other));
    Ok(kept.into_iter().map(|(at, what)| Look { at: rfc3339(&at), what }).collect())
}

/// The same time of day, so many working days later; Saturdays and Sundays are none.
fn working_days(sent: &ZonedDateTime, count: u32) -> Result<ZonedDateTime, Failure> {
    let mut at = sent.clone();
    let mut left = count;
    while left > 0 {
        at = at.checked_add(1.day()).map_err(|_| Failure::BadTime)?;
        if !matches!(at.weekday(), Weekday::Saturday | Weekday::Sunday) {
            left -= 1;
        }
    }
    Ok(at)
}

/// Moves the looks with the sending, where its time was wrong at first. A day that the person chose stays.
pub(super) fn follow(sent: &mut Submission) -> Result<(), Failure> {
    let Some(first) = sent.versions.first().filter(|first| first.at != sent.at) else { return Ok(()) };
    let by = When::parse(&first.at)?.zoned().duration_until(When::parse(&sent.at)?.zoned());
    for look in sent.follow_ups.iter_mut().filter(|look| look.what != CHOSEN) {
        let moved = When::parse(&look.at)?.zoned().checked_add(by).map_err(|_| Failure::BadTime)?;
        look.at = rfc3339(&moved);
    }
    Ok(())
}

/// Sets which looks are done, and how it stands. `followed` is when something was sent that follows it.
pub(super) fn settle(sent: &mut Submission, followed: Option<&When>, now: &ZonedDateTime) -> Result<(), Failure> {
    let answers: Vec<(When, SubmissionAnswer)> = sent
        .standing_answers()
        .map(|answer| Ok((When::parse(&answer.at)?, answer.clone())))
        .collect::<Result<_, Failure>>()?;
    let moment = |at: &str| Ok::<i64, Failure>(When::parse(at)?.utc_ms());
    let named: Vec<Option<i64>> = answers
        .iter()
        .map(|(_, answer)| sent.follow_ups.iter().find(|one| Some(one.look) == answer.look))
        .map(|look| look.map(|look| moment(&look.at)).transpose())
        .collect::<Result<_, _>>()?;
    for look in &mut sent.follow_ups {
        let at = moment(&look.at)?;
        let chosen = look.what == CHOSEN;
        let by_answer = answers.iter().zip(&named).find(|((when, answer), named)| {
            // A look that was made contains those before it; so does an answer that came after the day to look.
            let contained = named.is_some_and(|named| named >= at) || when.utc_ms() >= at;
            // Once they have decided, there is nothing to wait for but the day that the person chose.
            contained || (!chosen && matches!(answer.kind, ReplyKind::Removed | ReplyKind::Refused))
        });
        let by_sending = followed.filter(|when| look.what == "ask-again" || when.utc_ms() >= at && !chosen);
        look.done = by_answer.map(|((when, _), _)| when.text()).or(by_sending.map(When::text)).map(str::to_owned);
    }
    let now = now.timestamp().as_millisecond();
    let is_past = |look: &FollowUp| moment(&look.at).is_ok_and(|at| at <= now);
    let decided = answers.iter().any(|(_, answer)| answer.kind.decides());
    let late = sent.follow_ups.iter().any(|look| DEADLINES.contains(&look.what.as_str()) && is_past(look));
    let due = sent.follow_ups.iter().any(|look| look.done.is_none() && is_past(look));
    sent.standing = match () {
        () if decided => Standing::Answered,
        () if late => Standing::Overdue,
        () if due => Standing::Look,
        () => Standing::Waiting,
    };
    Ok(())
}
