//! Gathers out of the journal what a text that follows needs.

use jiff::ZonedDateTime;

use super::{Earlier, FollowUpText, Receiver};
use crate::{
    clock::When,
    content, directory,
    failure::Failure,
    journal::{Journal, ReplyKind, Submission},
    plan::Look,
    words::Words,
};

impl Journal {
    /// What can be written about something that was sent.
    ///
    /// # Errors
    /// [`Failure::NotFound`].
    pub fn follow_up_texts(&self, id: &str, words: &Words) -> Result<Vec<FollowUpText>, Failure> {
        let sent = self.submission(id)?;
        let all = self.submissions(&self.case_of_submission(id)?)?;
        let asked = all.iter().filter(|one| one.follows.as_deref() == Some(id)).count();
        let now = self.clock().now().timestamp().as_millisecond();
        Ok(super::texts(&earlier(&sent, asked, now, words)?, words))
    }
}

fn earlier(sent: &Submission, asked: usize, now: i64, words: &Words) -> Result<Earlier, Failure> {
    // What a look found to be missing says nothing of what they said before.
    let said = sent.standing_answers().rfind(|answer| answer.kind != ReplyKind::Nothing);
    let to = match (sent.notice, &sent.platform) {
        (Some(kind), _) => Receiver::Notice(kind),
        (None, Some(_)) => Receiver::Platform,
        (None, None) => Receiver::Centre,
    };
    Ok(Earlier {
        receiver: receiver(sent, words),
        to,
        at: When::parse(&sent.at)?,
        number: sent.number.clone(),
        text: sent.text.clone(),
        answer: said.map(|answer| Ok::<_, Failure>((answer.kind, When::parse(&answer.at)?))).transpose()?,
        late: sent.follow_ups.iter().any(|look| look.what == "time-is-up" && is_past(&look.at, now)),
        asked: u32::try_from(asked).unwrap_or(u32::MAX),
    })
}

fn is_past(at: &str, now: i64) -> bool {
    When::parse(at).is_ok_and(|at| at.utc_ms() <= now)
}

/// The looks of a ledger that are due, as steps of the plan: of each submission the latest one, since it contains the others.
pub fn due(ledger: &[Submission], now: &ZonedDateTime, words: &Words) -> Vec<Look> {
    let now = now.timestamp().as_millisecond();
    let due = ledger.iter().filter_map(|sent| {
        let look = sent.follow_ups.iter().rfind(|look| look.done.is_none() && is_past(&look.at, now))?;
        Some(Look {
            submission: sent.id.clone(),
            number: look.look,
            what: look.what.clone(),
            receiver: receiver(sent, words),
            platform: sent.platform.clone(),
        })
    });
    due.collect()
}

/// To whom it went, by name. What is no id of the content is a name already.
pub fn receiver(sent: &Submission, words: &Words) -> String {
    if let Some(platform) = sent.platform.as_deref() {
        return content::platform_name(platform).map_or(platform, |name| words.phrase(name)).to_owned();
    }
    let service = sent.service.as_deref().unwrap_or_default();
    directory::show(service, words).map_or_else(|| service.to_owned(), |service| service.name)
}
