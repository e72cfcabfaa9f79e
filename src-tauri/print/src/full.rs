//! The pages after the first: every entry, account, file, reference, step and report in full.

use cairn_core::handoff::document::{
    ReportAccount, ReportCustody, ReportDevice, ReportDocument, ReportEntry, ReportErased, ReportItem,
    ReportPermission, ReportReference, ReportSubmission, ReportTransfer,
};
use serde::Serialize;

use crate::{
    shown::Shown,
    view::{Pen, Row, are_whole, is_whole},
};

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct Full {
    timeline: Vec<Entry>,
    accounts: Vec<Account>,
    devices: Vec<Account>,
    evidence: Vec<Numbered>,
    references: Vec<Numbered>,
    custody: Option<Custody>,
    submissions: Vec<Sent>,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Entry {
    when: Shown,
    certainty: Shown,
    head: Shown,
    text: Shown,
    notes: Vec<Shown>,
    earlier: Vec<Version>,
    whole: bool,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Version {
    head: Shown,
    text: Shown,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Account {
    head: Shown,
    rows: Vec<Row>,
    whole: bool,
}

/// A file or a reference: `[n]`, a line that names it, and the rest in rows.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Numbered {
    number: u32,
    title: Shown,
    rows: Vec<Row>,
    whole: bool,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Custody {
    steps: Vec<Step>,
    head: Shown,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Step {
    seq: u32,
    at: Shown,
    action: Shown,
    subject: Shown,
    hash: Shown,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Sent {
    head: Shown,
    rows: Vec<Row>,
    whole: bool,
    text: Option<Shown>,
}

impl Full {
    pub(crate) fn of(document: &ReportDocument, pen: &Pen<'_>) -> Self {
        Self {
            timeline: document.timeline.iter().map(|one| entry(one, pen)).collect(),
            accounts: document.accounts.iter().map(|one| account(one, pen)).collect(),
            devices: document.devices.iter().map(|one| device(one, pen)).collect(),
            evidence: evidence(document, pen),
            references: document.protected.iter().map(|one| reference(one, pen)).collect(),
            custody: document.custody.as_ref().map(|chain| custody(chain, pen)),
            submissions: document.submissions.iter().map(|one| sent(one, pen)).collect(),
        }
    }
}

fn entry(entry: &ReportEntry, pen: &Pen<'_>) -> Entry {
    let mut notes = Vec::new();
    if !entry.accounts.is_empty() {
        notes.push(pen.say("entry-accounts", &[("accounts", entry.accounts.join("; ").into())]));
    }
    // A message was written down by nobody here: the file has it.
    let is_message = entry.kind == "message";
    if !is_message {
        notes.push(pen.say("entry-written", &[("time", pen.times.full(&entry.written).into())]));
    }
    if let Some(corrected) = &entry.corrected {
        let reason = entry.reason.as_deref().unwrap_or_default();
        let args = [("time", pen.times.full(corrected).into()), ("reason", reason.into())];
        notes.push(pen.say("entry-corrected", &args));
    }
    let earlier = entry.earlier.iter().map(|version| {
        let time = pen.times.full(&version.written);
        let number = version.version.to_string();
        let head = match &version.reason {
            Some(reason) => pen.say(
                "version-reason",
                &[("version", number.into()), ("time", time.into()), ("reason", reason.as_str().into())],
            ),
            None => pen.say("version", &[("version", number.into()), ("time", time.into())]),
        };
        Version { head, text: pen.scribe.prose(&version.text) }
    });
    let earlier: Vec<Version> = earlier.collect();
    let time = pen.times.full(&entry.at);
    let args = [("certainty", entry.certainty.as_str().into()), ("time", time.into())];
    let text = pen.scribe.prose(&entry.text);
    let before = earlier.iter().map(|version| version.head.lines() + version.text.lines() + 1);
    let lines = text.lines() + notes.iter().map(Shown::lines).sum::<usize>() + before.sum::<usize>();
    Entry {
        when: pen.scribe.narrow(&pen.text("entry-when", &args)),
        certainty: pen.scribe.narrow(&pen.text("certainty", &args)),
        head: if is_message {
            pen.say("entry-message", &[("number", entry.number.to_string().into())])
        } else {
            pen.say("entry", &[("number", entry.number.to_string().into()), ("kind", entry.kind.as_str().into())])
        },
        text,
        notes,
        earlier,
        whole: is_whole(lines),
    }
}

fn account(account: &ReportAccount, pen: &Pen<'_>) -> Account {
    let mut rows = vec![pen.exact("user-name", &account.handle)];
    rows.extend(account.user_id.iter().map(|id| pen.exact("user-id", id)));
    rows.extend(account.url.iter().map(|url| pen.exact("address", url)));
    rows.extend(account.created_from_id.iter().map(|at| {
        let words = pen.text("created-from-id", &[("time", pen.times.to_the_second(at).into())]);
        pen.row("created", &words)
    }));
    rows.extend(account.note.iter().map(|note| pen.row("account-note", note)));
    rows.extend(account.permissions.iter().map(|one| look(one, pen)));
    Account { head: pen.head(&account.platform), whole: are_whole(&rows), rows }
}

/// The item sheet, then everyone who had it, then who allowed a look.
fn device(device: &ReportDevice, pen: &Pen<'_>) -> Account {
    let mut rows = Vec::new();
    rows.extend(device.state.iter().map(|state| pen.row("device-state", state)));
    rows.extend(device.serial.iter().map(|serial| pen.exact("device-serial", serial)));
    rows.extend(device.marks.iter().map(|marks| pen.row("device-marks", marks)));
    rows.extend(device.owner.iter().map(|owner| pen.row("device-owner", owner)));
    rows.extend(
        device.passcode.iter().map(|known| {
            pen.row("device-passcode", &pen.text("device-passcode-of", &[("known", known.as_str().into())]))
        }),
    );
    rows.extend(device.found.iter().map(|found| pen.row("device-found", found)));
    rows.push(pen.row("device-written", &pen.times.full(&device.written)));
    rows.extend(device.holder.iter().map(|holder| pen.row("device-holder", holder)));
    rows.extend(device.transfers.iter().map(|one| pen.titled(&pen.times.full(&one.at), &transfer(one, pen))));
    rows.extend(device.permissions.iter().map(|one| look(one, pen)));
    let args = [("number", device.number.to_string().into()), ("name", device.name.as_str().into())];
    Account { head: pen.head(&pen.text("device-head", &args)), whole: are_whole(&rows), rows }
}

/// One line of custody. A gap is said before it: it lies between this line and the one above.
fn transfer(one: &ReportTransfer, pen: &Pen<'_>) -> String {
    let mut args = vec![("to", one.to.as_str().into()), ("purpose", one.purpose.as_str().into())];
    args.extend(one.from.iter().map(|from| ("from", from.as_str().into())));
    let id = if one.from.is_some() { "transfer-from" } else { "transfer" };
    let gap = one.gap.then(|| pen.text("transfer-gap", &[]));
    let more = [("transfer-method", &one.method), ("transfer-place", &one.place), ("transfer-receipt", &one.receipt)];
    let more = more
        .into_iter()
        .filter_map(|(id, value)| value.as_deref().map(|words| pen.text(id, &[("words", words.into())])));
    gap.into_iter().chain([pen.text(id, &args)]).chain(more).collect::<Vec<_>>().join("\n")
}

fn look(one: &ReportPermission, pen: &Pen<'_>) -> Row {
    let answer = pen.text("look", &[("answer", one.answer.as_str().into())]);
    let words = pen.text("look-by", &[("who", one.who.as_str().into()), ("what", one.what.as_str().into())]);
    let at = one.at.iter().map(|at| pen.text("look-at", &[("time", pen.times.full(at).into())]));
    pen.titled(&answer, &[words].into_iter().chain(at).collect::<Vec<_>>().join(" "))
}

/// The files, and what is left of what was erased, by number.
fn evidence(document: &ReportDocument, pen: &Pen<'_>) -> Vec<Numbered> {
    let files = document.evidence.iter().map(|one| item(one, pen));
    let mut all: Vec<Numbered> = files.chain(document.erased.iter().map(|one| erased(one, pen))).collect();
    all.sort_by_key(|one| one.number);
    all
}

fn erased(stub: &ReportErased, pen: &Pen<'_>) -> Numbered {
    let mut rows = vec![
        pen.row("added", &pen.times.to_the_second(&stub.added)),
        pen.row("erased-at", &pen.times.to_the_second(&stub.at)),
        pen.row("erased-because", &stub.reason),
    ];
    rows.extend(stub.instructed_by.iter().map(|who| pen.row("erased-told-by", who)));
    rows.extend(stub.instructed_at.iter().map(|at| pen.row("erased-told-at", &pen.times.full(at))));
    rows.extend(stub.despite_hold.then(|| pen.row("erased-despite", &pen.text("erased-despite-hold", &[]))));
    let title = pen.say("erased", &[("kind", stub.kind.as_str().into())]);
    Numbered { number: stub.number, title, whole: are_whole(&rows), rows }
}

fn item(item: &ReportItem, pen: &Pen<'_>) -> Numbered {
    let mut rows = Vec::new();
    match &item.file {
        Some(file) => rows.push(pen.exact("file", file)),
        None => rows.push(pen.row("file", &pen.text("not-in-package", &[]))),
    }
    rows.extend(item.original_name.iter().map(|name| pen.exact("original-name", name)));
    rows.extend(item.size.map(|bytes| pen.row("size", &size(bytes, pen))));
    rows.extend(item.sha256.iter().map(|hash| pen.hash("sha256", hash)));
    rows.extend(item.media_type.iter().map(|media| {
        let words = pen.text("media-type-of", &[("type", media.as_str().into())]);
        pen.row("media-type", &words)
    }));
    rows.push(pen.row("added", &pen.times.to_the_second(&item.added)));
    for time in &item.times {
        let what = pen.text("time-of", &[("what", time.what.as_str().into())]);
        let args = [("time", pen.times.to_the_second(&time.at).into()), ("source", time.source.as_str().into())];
        rows.push(pen.titled(&what, &pen.text("time-from", &args)));
    }
    rows.push(pen.row("came", &pen.text("came-how", &[("came", item.came.as_str().into())])));
    rows.extend(item.received_from.iter().map(|from| pen.row("received-from", from)));
    rows.push(pen.row("answer", &answer(item.answer.as_deref(), pen)));
    rows.extend(item.permission.iter().map(|words| pen.row("permission", words)));
    rows.extend(item.out_of.map(|number| pen.row("out-of", &pen.text("out-of-number", &[("number", number.into())]))));
    for part in &item.parts {
        let args = [("name", part.name.as_str().into()), ("answer", answer(part.answer.as_deref(), pen).into())];
        rows.push(pen.row("inside", &pen.text("inside-answer", &args)));
    }
    if let Some(black) = &item.blacked_out {
        rows.push(pen.row("blacked-out", &pen.text("blacked-out-areas", &[("count", black.areas.into())])));
        rows.extend(black.under.iter().map(|under| pen.row("under-black", under)));
        rows.push(pen.hash("before-black", &black.before));
    }
    Numbered { number: item.number, title: pen.head(&item.title), whole: are_whole(&rows), rows }
}

fn answer(answer: Option<&str>, pen: &Pen<'_>) -> String {
    match answer {
        Some(code) => pen.text("answer-of", &[("answer", code.into())]),
        None => pen.text("answer-none", &[]),
    }
}

fn reference(reference: &ReportReference, pen: &Pen<'_>) -> Numbered {
    let mut rows = vec![pen.row("in-words", &reference.text)];
    rows.extend(reference.where_it_is.iter().map(|place| pen.row("place", place)));
    rows.extend(reference.size.map(|bytes| pen.row("size", &size(bytes, pen))));
    if reference.members > 0 {
        let args = [("count", reference.members.into()), ("kept", reference.kept.into())];
        rows.push(pen.row("inside", &pen.text("inside-archive", &args)));
    }
    rows.extend(reference.url.iter().map(|url| pen.exact("web-address", url)));
    rows.extend(reference.account.iter().map(|account| pen.row("account", account)));
    rows.extend(reference.seen.iter().map(|at| pen.row("seen", &pen.times.full(at))));
    rows.push(pen.row("added", &pen.times.full(&reference.added)));
    rows.extend(reference.answer.iter().map(|code| pen.row("answer", &answer(Some(code), pen))));
    rows.extend(reference.protected_reason.iter().map(|reason| pen.row("closed-since", reason)));
    let kind = if reference.protected_reason.is_some() { "kept-closed" } else { "words-only" };
    Numbered { number: reference.number, title: pen.say(kind, &[]), whole: are_whole(&rows), rows }
}

fn custody(chain: &ReportCustody, pen: &Pen<'_>) -> Custody {
    let steps = chain.events.iter().map(|event| Step {
        seq: event.seq,
        at: pen.scribe.exact(&event.at),
        action: pen.scribe.prose(&pen.text("action-of", &[("action", event.action.as_str().into())])),
        subject: pen.scribe.prose(event.subject.as_deref().unwrap_or_default()),
        hash: pen.scribe.hash(&event.hash),
    });
    Custody { steps: steps.collect(), head: pen.scribe.hash(&chain.head) }
}

fn sent(sent: &ReportSubmission, pen: &Pen<'_>) -> Sent {
    let mut rows = vec![pen.row("sent", &pen.times.full(&sent.at))];
    match sent.number.as_deref().filter(|number| !number.is_empty()) {
        Some(number) => rows.push(pen.exact("number", number)),
        None => rows.push(pen.row("number", &pen.text("no-number", &[]))),
    }
    rows.extend(sent.answers.iter().map(|answer| {
        let args = [("answer", answer.kind.as_str().into()), ("time", pen.times.full(&answer.at).into())];
        let said = pen.text("outcome-said", &args);
        let words = answer.text.as_deref().filter(|text| !text.trim().is_empty());
        pen.row("outcome", &words.map_or(said.clone(), |words| format!("{said} {words}")))
    }));
    Sent {
        head: pen.head(&sent.to),
        whole: are_whole(&rows),
        rows,
        text: sent.text.as_deref().filter(|text| !text.is_empty()).map(|text| pen.scribe.prose(text)),
    }
}

/// Bytes, and what that is about, in the units that file managers show.
fn size(bytes: u64, pen: &Pen<'_>) -> String {
    let units = ["kB", "MB", "GB", "TB"];
    let (mut rounded, mut unit) = (bytes, None);
    let mut tenths = 0;
    for name in units {
        if rounded < 1000 {
            break;
        }
        (tenths, rounded, unit) = (rounded % 1000 / 100, rounded / 1000, Some(name));
    }
    let exact = bytes.to_string();
    match unit {
        None => pen.text("bytes", &[("bytes", exact.into())]),
        Some(unit) => {
            let rounded = if rounded < 10 { format!("{rounded}.{tenths}") } else { rounded.to_string() };
            pen.text("bytes-about", &[("bytes", exact.into()), ("rounded", rounded.into()), ("unit", unit.into())])
        }
    }
}
