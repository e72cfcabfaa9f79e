//! What happened and when: the notes, in order, with as much of their words as may be told.

use jiff::Timestamp;

use super::{FormEntry, FormInput, bits::Bits};
use crate::{
    clock::When,
    handoff::{Redact, blacked_out},
    journal::EntryKind,
    report::one_line,
    words::Words,
};

/// How the package blacks out; here it is said in words.
const BAR: char = '█';

/// The notes about what happened, oldest first; those without a time come last.
pub(super) fn events(input: &FormInput) -> Vec<&FormEntry> {
    let mut events = of_kinds(input, &[EntryKind::Note, EntryKind::Payment]);
    events.retain(|one| one.kind != EntryKind::Payment || !input.leave_out.money);
    events
}

/// The notes of these kinds, oldest first; none where they are left out.
pub(super) fn of_kinds<'a>(input: &'a FormInput, kinds: &[EntryKind]) -> Vec<&'a FormEntry> {
    let mut all: Vec<_> = input.entries.iter().filter(|one| kinds.contains(&one.kind)).collect();
    if input.leave_out.entries {
        all.clear();
    }
    all.sort_by_key(|one| (one.at.as_ref().map_or(i64::MAX, When::utc_ms), one.number));
    all
}

/// The notes with their words.
pub(super) fn told(entries: &[&FormEntry], input: &FormInput, words: &Words) -> Bits {
    let texts: Vec<String> = entries.iter().map(|one| tidy(&one.text)).collect();
    let texts = without_names(texts, input, words);
    let mut bits = Bits::default();
    for (entry, text) in entries.iter().zip(texts) {
        let time = moment(entry, input, words);
        bits.words(&words.text("form-text-entry", &[("time", time.into())]), text);
    }
    bits
}

/// Words that somebody typed, without names and places where the person leaves these out.
pub(super) fn without_names(texts: Vec<String>, input: &FormInput, words: &Words) -> Vec<String> {
    let left = &input.leave_out;
    if !left.name && !left.place {
        return texts;
    }
    let redact = Redact {
        names: left.name,
        places: left.place,
        words: Vec::new(),
        // Without them a report names nobody who could be looked for.
        keep: input.accounts.iter().map(|one| one_line(&one.handle)).collect(),
    };
    let gap = words.plain("form-text-gap");
    blacked_out(&texts, &redact).iter().map(|text| spoken(text, &gap)).collect()
}

fn spoken(text: &str, gap: &str) -> String {
    let mut out = String::new();
    let mut bars = false;
    for c in text.chars() {
        if c == BAR && !bars {
            out.push_str(gap);
        } else if c != BAR {
            out.push(c);
        }
        bars = c == BAR;
    }
    out
}

/// Typed text line by line, without marks that turn the direction of what follows.
pub(super) fn tidy(typed: &str) -> String {
    typed.lines().map(one_line).collect::<Vec<_>>().join("\n").trim().to_owned()
}

/// When a note says it was, with its doubt.
pub(super) fn moment(entry: &FormEntry, input: &FormInput, words: &Words) -> String {
    let how = match (&entry.at, entry.about) {
        (None, _) => "unknown",
        (_, true) => "about",
        (_, false) => "exact",
    };
    let time = entry.at.as_ref().map(|at| time(at, input)).unwrap_or_default();
    words.text("form-text-moment", &[("how", how.into()), ("time", time.into())])
}

/// A time with its offset. Where the place is left out it is told in UTC: an offset tells a part of the world.
pub(super) fn time(at: &When, input: &FormInput) -> String {
    if in_utc(at, input) {
        return utc(at).strftime("%Y-%m-%d %H:%M (UTC)").to_string();
    }
    at.zoned().strftime("%Y-%m-%d %H:%M (UTC%:z)").to_string()
}

/// The day of a time, as [`time`] tells it.
pub(super) fn day(at: &When, input: &FormInput) -> String {
    let utc_day = utc(at).strftime("%Y-%m-%d");
    if in_utc(at, input) { utc_day.to_string() } else { at.zoned().strftime("%Y-%m-%d").to_string() }
}

/// The clock of a time, as [`time`] tells it.
pub(super) fn clock(at: &When, input: &FormInput) -> String {
    if in_utc(at, input) {
        return utc(at).strftime("%H:%M (UTC)").to_string();
    }
    at.zoned().strftime("%H:%M (UTC%:z)").to_string()
}

fn in_utc(at: &When, input: &FormInput) -> bool {
    input.leave_out.place || at.zoned().offset().is_zero()
}

fn utc(at: &When) -> Timestamp {
    at.zoned().timestamp()
}

/// The first time and the last.
pub(super) fn times(input: &FormInput, words: &Words) -> Option<String> {
    let dated: Vec<_> = events(input).into_iter().filter(|one| one.at.is_some()).collect();
    let (first, last) = (dated.first()?, dated.last()?);
    let first_words = moment(first, input, words);
    if first.number == last.number {
        return Some(first_words);
    }
    let last_words = moment(last, input, words);
    Some(words.text("form-text-times", &[("first", first_words.into()), ("last", last_words.into())]))
}

/// The first time that is known.
pub(super) fn first(input: &FormInput) -> Option<&When> {
    events(input).into_iter().find_map(|one| one.at.as_ref())
}
