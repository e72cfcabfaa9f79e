//! What was reported before, and whom somebody told: out of the ledger, the calls and the duty log.

use super::{
    FormEntry, FormInput, Sent,
    bits::Bits,
    labelled::{Label, behind},
    story,
};
use crate::{
    clock::When,
    content, directory,
    journal::{EntryKind, NoticeKind},
    report::{one_line, some_line},
    words::Words,
};

/// Where a report went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum To {
    Anyone,
    Platforms,
    Offices,
}

/// The ledger, a line for each: to whom, when, number.
pub(super) fn ledger(input: &FormInput, to: To, words: &Words) -> Bits {
    let mut bits = Bits::default();
    for one in sent(input, to) {
        // Whoever gave the number knows under which name.
        let number = some_line(one.number.as_deref()).filter(|_| !input.leave_out.anonymous);
        let args = [
            ("to", receiver(one, words).into()),
            ("time", one.at.as_ref().map(|at| story::time(at, input)).unwrap_or_default().into()),
            ("numbered", if number.is_some() { "yes" } else { "no" }.into()),
            ("number", number.unwrap_or_default().into()),
        ];
        bits.exact(words.text("form-text-report", &args));
    }
    bits
}

/// The ledger and the calls: who has been told.
pub(super) fn offices(input: &FormInput, words: &Words) -> Bits {
    let mut bits = ledger(input, To::Offices, words);
    bits.extend(calls(input, words));
    bits
}

fn calls(input: &FormInput, words: &Words) -> Bits {
    story::told(&story::of_kinds(input, &[EntryKind::Call]), input, words)
}

fn sent(input: &FormInput, to: To) -> impl Iterator<Item = &Sent> {
    input.sent.iter().filter(move |one| match to {
        To::Anyone => true,
        To::Platforms => one.platform.is_some(),
        To::Offices => one.service.is_some(),
    })
}

fn receiver(one: &Sent, words: &Words) -> String {
    let platform = one.platform.as_deref().map(|id| content::platform_name(id).unwrap_or(id).to_owned());
    let service =
        || one.service.as_deref().map(|id| directory::show(id, words).map_or_else(|| id.to_owned(), |it| it.name));
    one_line(&platform.or_else(service).unwrap_or_default())
}

/// The last removal request under the law whose complaints an office takes. Nothing else that was sent begins its hours.
pub(super) fn last_asked(input: &FormInput) -> Option<&Sent> {
    let is_request = |one: &&Sent| one.notice == Some(NoticeKind::TakeItDown) && !one.follows;
    // By when it was sent; what was noted later may have been sent before.
    input.sent.iter().filter(is_request).max_by_key(|one| one.at.as_ref().map_or(i64::MIN, When::utc_ms))
}

/// Whom that request went to.
pub(super) fn asked_platform(input: &FormInput, words: &Words) -> Option<String> {
    last_asked(input).map(|one| receiver(one, words)).filter(|name| !name.is_empty())
}

/// How a platform was asked last, with the number.
pub(super) fn asked_how(input: &FormInput, words: &Words) -> Option<String> {
    let last = last_asked(input)?;
    let number = some_line(last.number.as_deref())?;
    Some(words.text("form-text-number", &[("number", number.into())]))
}

/// What was sent to this office last.
pub(super) fn sent_to<'a>(input: &'a FormInput, service: Option<&str>) -> Option<&'a Sent> {
    let service = service?;
    input.sent.iter().rev().find(|one| one.service.as_deref() == Some(service))
}

/// The duty log, line by line.
pub(super) fn duty(input: &FormInput) -> Vec<&FormEntry> {
    story::of_kinds(input, &[EntryKind::Duty])
}

/// What stands behind one label of the duty log, each with its time.
pub(super) fn duty_lines(input: &FormInput, labels: &[Label], words: &Words) -> Bits {
    let picked: Vec<FormEntry> = duty(input)
        .into_iter()
        .filter_map(|entry| {
            let said: Vec<String> = labels.iter().filter_map(|label| behind(&entry.text, *label)).collect();
            (!said.is_empty()).then(|| FormEntry { text: said.join("\n"), ..entry.clone() })
        })
        .collect();
    story::told(&picked.iter().collect::<Vec<_>>(), input, words)
}

/// What stands behind one label of the duty log, for a field that asks for nothing else.
pub(super) fn duty_said(input: &FormInput, label: Label, words: &Words) -> Bits {
    let said: Vec<String> = duty(input).into_iter().filter_map(|entry| behind(&entry.text, label)).collect();
    let mut bits = Bits::default();
    story::without_names(said, input, words).into_iter().for_each(|text| bits.exact_words(story::tidy(&text)));
    bits
}

/// The line of the duty log that says when they first suspected it; the earliest, where there are several.
pub(super) fn first_suspected(input: &FormInput) -> Option<&FormEntry> {
    duty(input).into_iter().find(|one| one.at.is_some() && behind(&one.text, Label::DutySuspected).is_some())
}

/// When somebody was called last, by the duty log or a noted call.
pub(super) fn last_called(input: &FormInput) -> Option<&FormEntry> {
    let called = |one: &&FormEntry| one.kind == EntryKind::Call || behind(&one.text, Label::DutyCalled).is_some();
    story::of_kinds(input, &[EntryKind::Duty, EntryKind::Call]).into_iter().filter(called).rfind(|one| one.at.is_some())
}
