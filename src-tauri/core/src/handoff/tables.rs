//! The journal, the evidence list and the custody chain as files that any tool opens.

use serde::Serialize;

use super::choose::{Chosen, ChosenMessage};
use crate::{
    evidence::{Depicts, EvidenceItem, Held},
    failure::Failure,
    journal::StoredEvent,
};

#[derive(Serialize)]
struct EntryRow<'a> {
    number: u32,
    kind: &'a str,
    version: u32,
    at: &'a str,
    certainty: &'a str,
    text: &'a str,
    written: &'a str,
    reason: Option<&'a str>,
    erased: Option<&'a str>,
    erased_because: Option<&'a str>,
}

#[derive(Serialize)]
struct EvidenceRow<'a> {
    number: u32,
    kind: &'a str,
    file: Option<String>,
    original_name: Option<&'a str>,
    size: Option<u64>,
    sha256: Option<&'a str>,
    media_type: Option<&'a str>,
    added: &'a str,
    preparer_answered: Option<&'a str>,
    not_opened: bool,
    text: Option<&'a str>,
    where_it_is: Option<&'a str>,
    url: Option<&'a str>,
    /// The number of the archive or reference it belongs to.
    out_of: Option<u32>,
    /// What is in it, by name; with the answer where it was asked about.
    holds: String,
    /// How many areas were blacked out before it was kept.
    blacked_out: usize,
    erased: Option<&'a str>,
    erased_because: Option<&'a str>,
    instructed_by: Option<&'a str>,
    instructed_at: Option<&'a str>,
}

#[derive(Serialize)]
struct MessageRow<'a> {
    /// The number of the item that it stands in.
    item: u32,
    position: u32,
    format: &'a str,
    chat: Option<&'a str>,
    sender: Option<&'a str>,
    sender_id: Option<&'a str>,
    sent_from_here: bool,
    said_by_the_app: bool,
    time_as_written: &'a str,
    clock: Option<&'a str>,
    at: Option<&'a str>,
    doubts: String,
    text: &'a str,
    attachment: Option<&'a str>,
    media_not_read: u32,
    deleted: bool,
}

/// `journal.csv`: each version of each chosen entry, a row; then what is left of those that were erased.
pub(super) fn journal_csv(chosen: &Chosen) -> Result<Vec<u8>, Failure> {
    let mut rows = csv::Writer::from_writer(Vec::new());
    for entry in &chosen.entries {
        for version in &entry.versions {
            rows.serialize(EntryRow {
                number: entry.number,
                kind: entry.kind.as_str(),
                version: version.version,
                at: &version.at,
                certainty: version.certainty.as_str(),
                text: &version.text,
                written: &version.written,
                reason: version.reason.as_deref(),
                erased: None,
                erased_because: None,
            })
            .map_err(Failure::internal)?;
        }
    }
    for stub in &chosen.erased_entries {
        rows.serialize(EntryRow {
            number: stub.number,
            kind: stub.kind.as_str(),
            version: 0,
            at: "",
            certainty: "",
            text: "",
            written: &stub.written,
            reason: None,
            erased: Some(&stub.erased.at),
            erased_because: Some(&stub.erased.reason),
        })
        .map_err(Failure::internal)?;
    }
    rows.into_inner().map_err(|error| Failure::internal(error.into_error()))
}

/// `messages.csv`: each message of the chats, with its time as it stands there and what is not certain about it.
pub(super) fn messages_csv(chosen: &Chosen) -> Result<Vec<u8>, Failure> {
    let mut rows = csv::Writer::from_writer(Vec::new());
    for ChosenMessage { message, .. } in &chosen.messages {
        // Without a zone the moment is only a place in the order, and no fact.
        let at = message.at.as_deref().filter(|_| message.doubts.is_empty());
        rows.serialize(MessageRow {
            item: message.item_number,
            position: message.position,
            format: &message.format,
            chat: message.chat.as_deref(),
            sender: message.sender.as_deref(),
            sender_id: message.sender_id.as_deref(),
            sent_from_here: message.own,
            said_by_the_app: message.notice,
            time_as_written: &message.written,
            clock: message.clock.as_deref(),
            at,
            doubts: message.doubts.join(" "),
            text: &message.text,
            attachment: message.attachment.as_deref(),
            media_not_read: message.media,
            deleted: message.deleted,
        })
        .map_err(Failure::internal)?;
    }
    rows.into_inner().map_err(|error| Failure::internal(error.into_error()))
}

/// `evidence.csv`: each item with the name of its file in the bag, each reference in words, and each stub.
pub(super) fn evidence_csv(chosen: &Chosen, file_of: impl Fn(&EvidenceItem) -> String) -> Result<Vec<u8>, Failure> {
    let mut rows = csv::Writer::from_writer(Vec::new());
    let all = || chosen.originals.iter().chain(&chosen.listed).chain(&chosen.protected).chain(&chosen.erased);
    let with_file = chosen.originals.iter().map(|item| (item, Some(file_of(item))));
    let without = chosen.listed.iter().chain(&chosen.protected).chain(&chosen.erased).map(|item| (item, None));
    for (item, file) in with_file.chain(without) {
        rows.serialize(EvidenceRow {
            number: item.number,
            kind: &item.kind,
            file,
            original_name: item.original_name.as_deref(),
            size: item.size,
            sha256: item.sha256.as_deref(),
            media_type: item.media_type.as_deref(),
            added: &item.added,
            preparer_answered: item.depicts.map(Depicts::as_str),
            not_opened: item.protected && item.erased.is_none(),
            text: item.text.as_deref(),
            where_it_is: item.where_it_is.as_deref(),
            url: item.url.as_deref(),
            out_of: item.out_of.as_ref().and_then(|id| all().find(|one| one.id == *id)).map(|one| one.number),
            holds: item.holds.iter().map(held).collect::<Vec<_>>().join("\n"),
            blacked_out: item.blacked_out.as_ref().map_or(0, |black| black.areas.len()),
            erased: item.erased.as_ref().map(|erased| erased.at.as_str()),
            erased_because: item.erased.as_ref().map(|erased| erased.reason.as_str()),
            instructed_by: item.erased.as_ref().and_then(|erased| erased.instructed_by.as_deref()),
            instructed_at: item.erased.as_ref().and_then(|erased| erased.instructed_at.as_deref()),
        })
        .map_err(Failure::internal)?;
    }
    rows.into_inner().map_err(|error| Failure::internal(error.into_error()))
}

fn held(held: &Held) -> String {
    match held.depicts {
        Some(answer) => format!("{} ({})", held.name, answer.as_str()),
        None => held.name.clone(),
    }
}

/// `custody.jsonl`: each event, a line.
pub(super) fn custody_jsonl(events: &[StoredEvent]) -> Result<Vec<u8>, Failure> {
    let mut lines = Vec::new();
    for event in events {
        serde_json::to_writer(&mut lines, event).map_err(Failure::internal)?;
        lines.push(b'\n');
    }
    Ok(lines)
}
