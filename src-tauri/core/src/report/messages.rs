//! Messages in a report: who wrote them, when, their words between quotation marks, and the item that they stand in.

use super::{
    Quoted, Stamp,
    compose::Telling,
    page::{one_line, some_line},
    told,
};
use crate::{clock::When, journal::quote};

/// The messages, in the order in which they were written; those without a time come last.
pub(super) fn chosen<'a>(telling: &Telling<'a>) -> Vec<&'a Quoted> {
    if telling.input.leave_out.messages {
        return Vec::new();
    }
    let mut all: Vec<_> = telling.input.messages.iter().collect();
    all.sort_by_key(|one| place(one));
    all
}

/// Its place in the order; without a zone about where its clock puts it.
fn place(one: &Quoted) -> i64 {
    let clock = || When::parse(&format!("{}:00Z", one.clock.as_deref()?.replace(' ', "T"))).ok();
    one.at.as_ref().map(Stamp::utc_ms).or_else(|| Some(clock()?.utc_ms())).unwrap_or(i64::MAX)
}

/// A line for each.
pub(super) fn lines(telling: &Telling<'_>) -> Vec<String> {
    told::shortened(telling, "report-text-messages-more", chosen(telling), |one| line(telling, one))
}

/// The first ones, for a box that may be small, and how many there are beside them.
pub(super) fn first(telling: &Telling<'_>, most: usize) -> Vec<String> {
    chosen(telling).into_iter().take(most).map(|one| line(telling, one)).collect()
}

fn line(telling: &Telling<'_>, one: &Quoted) -> String {
    let left_out = &telling.input.leave_out;
    // Whatever is named in it: its words were typed by somebody.
    let words = if left_out.name || one.deleted { String::new() } else { quote(&one.text) };
    let what = match () {
        () if one.deleted => "deleted",
        () if !words.is_empty() => "words",
        () if one.media > 0 => "file",
        () => "message",
    };
    let who = who(telling, one);
    let head = match when(telling, one) {
        None => who,
        Some(when) => telling.words.text("report-text-message-head", &[("who", who.into()), ("when", when.into())]),
    };
    let args = [("what", what.into()), ("head", head.into()), ("words", words.into())];
    let said = telling.words.text("report-text-message", &args);
    if left_out.evidence {
        return said;
    }
    let number = ("number", one.number.to_string().into());
    telling.words.text("report-text-message-kept", &[("said", said.into()), number])
}

/// Who wrote it, with the account.
fn who(telling: &Telling<'_>, one: &Quoted) -> String {
    let sender = some_line(one.sender.as_deref()).filter(|_| !telling.input.leave_out.name);
    let account = one.account.as_ref().map(|account| {
        let known = super::catalogue::find(&account.platform);
        let platform = known.map_or(account.platform.as_str(), |one| telling.words.phrase(&one.name));
        let args = [("platform", one_line(platform).into()), ("handle", one_line(&account.handle).into())];
        telling.words.text("report-text-account-elsewhere", &args)
    });
    match (sender, account) {
        _ if one.own => telling.say("report-text-message-own"),
        (Some(sender), None) => sender,
        (Some(sender), Some(account)) if account.starts_with(&sender) => account,
        (Some(sender), Some(account)) => {
            telling.words.text("report-text-message-who", &[("sender", sender.into()), ("account", account.into())])
        }
        (None, Some(account)) => account,
        (None, None) => telling.say("report-text-message-unknown"),
    }
}

/// When; with what is not certain about it. None where times are left out.
fn when(telling: &Telling<'_>, one: &Quoted) -> Option<String> {
    let left_out = &telling.input.leave_out;
    if left_out.entries {
        return None;
    }
    if let Some(at) = one.at.as_ref().and_then(Stamp::when) {
        return Some(told::time(&at, left_out.place));
    }
    let (id, time) = match &one.clock {
        Some(clock) => ("report-text-message-zone", clock),
        None => ("report-text-message-written", &one.written),
    };
    some_line(Some(time)).map(|time| telling.words.text(id, &[("time", time.into())]))
}
