//! The first page: what a reader with five minutes needs. What is long is cut here, and whole later.

use cairn_core::handoff::document::{ReportDocument, ReportReference, ReportSubmission};
use serde::Serialize;

use crate::{
    shown::Shown,
    view::{Pen, Row, is_whole, short_hash},
};

/// How much of each list the first page shows, and how long a line there may be.
const FEW: usize = 3;
const SOME: usize = 6;
const LINE: usize = 140;

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct Summary {
    urgent: bool,
    danger: Shown,
    danger_words: Shown,
    happened: Shown,
    /// Whether the timeline has something to say where `happened` has not.
    see_timeline: bool,
    places: Vec<Row>,
    places_more: Option<Shown>,
    moments: Vec<Moment>,
    moments_more: Option<Shown>,
    protected: Option<Protected>,
    reported: Vec<Moment>,
    reported_more: Option<Shown>,
    package: Vec<Packed>,
    package_more: Option<Shown>,
    package_none: Shown,
    spoken: Vec<Shown>,
    /// Whether the words stay on one page, as all that come from a list of words do.
    spoken_whole: bool,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Moment {
    when: Shown,
    what: Shown,
    refs: Vec<u32>,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Protected {
    lead: Shown,
    not_opened: Shown,
    kept: Shown,
    items: Vec<ProtectedLine>,
    more: Option<Shown>,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct ProtectedLine {
    number: u32,
    text: Shown,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Packed {
    number: u32,
    title: Shown,
    hash: Shown,
}

impl Summary {
    pub(crate) fn of(document: &ReportDocument, pen: &Pen<'_>) -> Self {
        let (moments, moments_more) = moments(document, pen);
        let packed: Vec<_> = document.evidence.iter().filter(|item| item.file.is_some()).collect();
        Self {
            urgent: document.danger_now == "yes",
            danger: pen.say("danger-answer", &[("answer", document.danger_now.as_str().into())]),
            danger_words: pen.scribe.prose(&document.danger_words),
            happened: pen.scribe.prose(&document.what_happened),
            see_timeline: !document.timeline.is_empty(),
            places: places(document, pen),
            places_more: more(pen, over(document.accounts.len(), FEW) + over(document.devices.len(), FEW)),
            moments,
            moments_more,
            protected: protected(&document.protected, pen),
            reported: document.submissions.iter().take(FEW).map(|sent| reported(sent, pen)).collect(),
            reported_more: more(pen, over(document.submissions.len(), FEW)),
            package: packed
                .iter()
                .take(SOME)
                .map(|item| Packed {
                    number: item.number,
                    title: pen.scribe.cut(&item.title, LINE / 2),
                    hash: pen.scribe.prose(&short_hash(item.sha256.as_deref().unwrap_or_default())),
                })
                .collect(),
            package_more: more(pen, over(packed.len(), SOME)),
            package_none: none_inside(document.evidence.len(), pen),
            spoken_whole: is_whole(document.spoken.iter().map(|word| word.chars().count()).sum::<usize>() / 8),
            spoken: document.spoken.iter().map(|word| pen.scribe.prose(word)).collect(),
        }
    }
}

/// "n more: page …", where a list is longer than what the summary shows of it.
fn more(pen: &Pen<'_>, hidden: usize) -> Option<Shown> {
    let count = u32::try_from(hidden).ok().filter(|count| *count > 0)?;
    Some(pen.say("and-more", &[("count", count.into()), ("page", "{page}".into())]))
}

/// No file is in the package; but some may be listed.
fn none_inside(listed: usize, pen: &Pen<'_>) -> Shown {
    match u32::try_from(listed).unwrap_or(u32::MAX) {
        0 => pen.say("no-files", &[]),
        count => pen.say("no-files-listed", &[("count", count.into()), ("page", "{page}".into())]),
    }
}

fn over(all: usize, shown: usize) -> usize {
    all.saturating_sub(shown)
}

fn places(document: &ReportDocument, pen: &Pen<'_>) -> Vec<Row> {
    let mut rows = Vec::new();
    if let Some(account) = document.accounts.first() {
        rows.push(pen.row_cut("service", &account.platform, LINE));
        rows.push(pen.exact_cut("account", &account.handle, LINE));
        rows.extend(account.user_id.iter().map(|id| pen.exact_cut("user-id", id, LINE)));
        rows.extend(account.url.iter().map(|url| pen.exact_cut("profile", url, LINE)));
        rows.extend(account.note.iter().map(|note| pen.row_cut("account-note", note, LINE)));
    }
    // Of the others what leads to them.
    for account in document.accounts.iter().take(FEW).skip(1) {
        let mut args = vec![("handle", account.handle.as_str().into()), ("platform", account.platform.as_str().into())];
        args.extend(account.user_id.iter().map(|id| ("id", id.as_str().into())));
        let id = if account.user_id.is_some() { "other-account-id" } else { "other-account-of" };
        rows.push(pen.exact_cut("other-account", &pen.text(id, &args), LINE));
    }
    for device in document.devices.iter().take(FEW) {
        let words = [Some(device.name.as_str()), device.state.as_deref()];
        let words: Vec<&str> = words.into_iter().flatten().filter(|words| !words.is_empty()).collect();
        rows.push(pen.row_cut("device", &words.join(", "), LINE));
    }
    rows
}

/// The lines that were chosen; without them the first and the last entries of the timeline.
fn moments(document: &ReportDocument, pen: &Pen<'_>) -> (Vec<Moment>, Option<Shown>) {
    let line = |at: &str, certainty: &str, text: &str, refs: &[u32]| Moment {
        when: pen.scribe.narrow(&pen.times.short(at, certainty)),
        what: pen.scribe.cut(text, 2 * LINE / 3),
        refs: refs.to_vec(),
    };
    if !document.moments.is_empty() {
        let chosen = document.moments.iter();
        return (chosen.map(|one| line(&one.at, &one.certainty, &one.text, &one.refs)).collect(), None);
    }
    let all = &document.timeline;
    let tail = all.len().saturating_sub(FEW).max(FEW);
    let shown = all.iter().take(FEW).chain(all.iter().skip(tail));
    let moments = shown.map(|entry| line(&entry.at, &entry.certainty, &entry.text, &[])).collect();
    (moments, more(pen, over(all.len(), 2 * FEW)))
}

/// What stays closed. An archive or a disk image is written down as well, and is nothing to be careful with: the full list
/// has it.
fn protected(references: &[ReportReference], pen: &Pen<'_>) -> Option<Protected> {
    let references: Vec<&ReportReference> = references.iter().filter(|one| one.is_closed()).collect();
    let first = *references.first()?;
    let (kept, never): (Vec<_>, Vec<_>) = references.iter().copied().partition(|one| one.protected_reason.is_some());
    let count = |list: &[&ReportReference]| u32::try_from(list.len()).unwrap_or(u32::MAX);
    let say = |id: &str, count: u32| match count {
        0 => String::new(),
        count => pen.text(id, &[("count", count.into())]),
    };
    let minor = never.iter().all(|one| one.answer.as_deref() == Some("minor-or-unsure"));
    let answer = if minor { say("reference-answer", count(&never)) } else { String::new() };
    let lead = format!("{} {answer}", say("reference-lead", count(&never)));
    let kept_id = if never.is_empty() { "reference-kept-only" } else { "reference-kept" };
    let line = |one: &ReportReference| {
        let place = one.where_it_is.as_deref().or(one.url.as_deref()).filter(|place| !place.is_empty());
        let place = place.map(|place| pen.text("where-it-is", &[("place", place.into())]));
        let parts = [Some(one.text.as_str()), place.as_deref()].into_iter().flatten().collect::<Vec<_>>();
        ProtectedLine { number: one.number, text: pen.scribe.cut(&parts.join(" "), 2 * LINE) }
    };
    // One reference may take the room of three.
    let shown = if references.len() == 1 {
        vec![line(first)]
    } else {
        references.iter().take(FEW).map(|one| line(one)).collect()
    };
    Some(Protected {
        lead: pen.scribe.prose(lead.trim()),
        not_opened: pen.scribe.prose(&say("reference-not-opened", count(&never))),
        kept: pen.scribe.prose(&say(kept_id, count(&kept))),
        items: shown,
        more: more(pen, over(references.len(), FEW)),
    })
}

fn reported(sent: &ReportSubmission, pen: &Pen<'_>) -> Moment {
    let number = match sent.number.as_deref().filter(|number| !number.is_empty()) {
        Some(number) => pen.text("number-given", &[("number", number.into())]),
        None => pen.text("no-number", &[]),
    };
    Moment {
        when: pen.scribe.narrow(&pen.times.short(&sent.at, "exact")),
        what: pen.scribe.cut(&format!("{}. {number}", sent.to.trim_end_matches('.')), LINE),
        refs: Vec::new(),
    }
}
