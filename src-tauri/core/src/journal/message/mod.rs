//! Messages of chats. What was read out of a file stays as it was read; only their times are understood better once somebody says
//! where the clock was. Nothing here tells of an item that was marked as protected: it all looks through `open_message`.

mod closed;
mod keep;
mod whose;

use rusqlite::{Connection, Row};
use serde::Serialize;
use serde_json::json;

pub(crate) use keep::{ChatRow, NewMessage};
use whose::Whose;

use super::{Certainty, Journal};
use crate::{decode::without_unseen, failure::Failure};

/// The most of a message that is quoted in a report, in characters.
const QUOTED: usize = 500;

/// A message of a chat.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Message {
    /// Opaque id.
    pub id: String,
    /// The id of the item that it stands in.
    pub item: String,
    /// The number of that item.
    pub item_number: u32,
    /// Its place in the file, from 1.
    pub position: u32,
    /// What wrote the file: `whatsapp`, `sms` …
    pub format: String,
    /// Where a file holds several conversations: with whom, or what it is called.
    pub chat: Option<String>,
    /// Who wrote it, as the file names them.
    pub sender: Option<String>,
    /// Their permanent id or number, where the file has it.
    pub sender_id: Option<String>,
    /// Whether it was sent from the phone or account that the file comes from, where the file says so.
    pub own: bool,
    /// Whether the app says it, and nobody wrote it.
    pub notice: bool,
    /// The id of the account of the case that it came from, where exactly one fits.
    pub account: Option<String>,
    /// The time as it stands in the file.
    pub written: String,
    /// What a clock showed that nobody knows the place of: `2026-11-03T21:04:00`.
    pub clock: Option<String>,
    /// The moment, RFC 3339 with offset; with doubts only its place in the order. None where the day is not known.
    pub at: Option<String>,
    /// How certain the moment is.
    pub certainty: Certainty,
    /// What is not certain: `date-order`, `twelve-hour`, `no-date`, `no-time`, `zone`.
    pub doubts: Vec<String>,
    /// The words.
    pub text: String,
    /// The name of what was sent along.
    pub attachment: Option<String>,
    /// How many pictures, films or files were sent along. None of them was looked at.
    pub media: u32,
    /// Whether it was deleted or taken back.
    pub deleted: bool,
}

/// Some messages out of many.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct MessagePage {
    /// How many there are that fit.
    pub total: u32,
    /// Those that were asked for.
    pub messages: Vec<Message>,
}

/// Which messages are wanted.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct MessageFilter {
    /// The id of the item they stand in; none for all of the case.
    pub item: Option<String>,
    /// What stands in the words or the name; empty for all.
    pub words: String,
    /// How many are passed over.
    pub from: u32,
    /// How many are wanted.
    pub limit: u32,
}

impl Journal {
    /// Messages of a case, oldest first; those of one file in the order in which they stand there.
    ///
    /// # Errors
    /// [`Failure::NotFound`] for the case.
    pub fn messages(&self, case: &str, filter: &MessageFilter) -> Result<MessagePage, Failure> {
        self.read(|db| {
            let whose = Whose::of(db, case)?;
            let which = "m.case_id = ?1 AND (?2 IS NULL OR m.evidence_id = ?2)
                AND (?3 = '' OR instr(lower(coalesce(m.sender, '') || ' ' || m.text), lower(?3)) > 0)";
            let words = filter.words.trim();
            let total = db.query_row(
                &format!("SELECT count(*) FROM open_message m WHERE {which}"),
                (case, &filter.item, words),
                |row| row.get(0),
            )?;
            // What has no time stands where it stands in its file.
            let order = if filter.item.is_some() {
                "m.position"
            } else {
                "m.at_utc IS NULL, m.at_utc, m.evidence_id, m.position"
            };
            let mut rows = db.prepare(&format!("{SELECTED} WHERE {which} ORDER BY {order} LIMIT ?4 OFFSET ?5"))?;
            let rows =
                rows.query_map((case, &filter.item, words, filter.limit, filter.from), |row| read(row, &whose))?;
            Ok(MessagePage { total, messages: rows.collect::<Result<_, _>>()? })
        })
    }

    /// One message of a case.
    ///
    /// # Errors
    /// [`Failure::NotFound`]; [`Failure::ItemProtected`] where nothing may tell of it any more.
    pub fn message(&self, case: &str, id: &str) -> Result<Message, Failure> {
        let ids = [id.to_owned()];
        if let Some(one) = self.messages_among(case, &ids)?.pop() {
            return Ok(one);
        }
        let closed = self.closed_messages_among(case, &ids)?;
        Err(if closed.is_empty() { Failure::NotFound } else { Failure::ItemProtected })
    }

    /// Those messages of a case that are among `ids`, however many others there are.
    pub(crate) fn messages_among(&self, case: &str, ids: &[String]) -> Result<Vec<Message>, Failure> {
        if ids.is_empty() {
            return Ok(Vec::new());
        }
        self.read(|db| {
            let whose = Whose::of(db, case)?;
            let mut rows =
                db.prepare(&format!("{SELECTED} WHERE m.id IN (SELECT value FROM json_each(?2)) AND m.case_id = ?1"))?;
            let rows = rows.query_map((case, json!(ids).to_string()), |row| read(row, &whose))?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }

    /// Of those messages of a case that nothing may tell of any more: the number of the item each stands in.
    pub(crate) fn closed_messages_among(&self, case: &str, ids: &[String]) -> Result<Vec<(String, u32)>, Failure> {
        if ids.is_empty() {
            return Ok(Vec::new());
        }
        self.read(|db| {
            let mut rows = db.prepare(
                "SELECT m.id, e.number FROM message m JOIN evidence e ON e.id = m.evidence_id
                 JOIN protected p ON p.evidence_id = e.id
                 WHERE m.id IN (SELECT value FROM json_each(?2)) AND m.case_id = ?1",
            )?;
            let rows = rows.query_map((case, json!(ids).to_string()), |row| Ok((row.get(0)?, row.get(1)?)))?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }

    /// Every message of these items, in the order of the files.
    pub(crate) fn messages_of(&self, case: &str, items: &[String]) -> Result<Vec<Message>, Failure> {
        self.read(|db| {
            let whose = Whose::of(db, case)?;
            let mut rows = db.prepare(&format!(
                "{SELECTED} WHERE m.evidence_id IN (SELECT value FROM json_each(?2)) AND m.case_id = ?1
                 ORDER BY m.item_number, m.position"
            ))?;
            let rows = rows.query_map((case, json!(items).to_string()), |row| read(row, &whose))?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }
}

/// A message as it is quoted: on one line, without what no one can see, and cut where it is very long.
pub fn quote(text: &str) -> String {
    let spaced: String = text.chars().map(|c| if c.is_control() || c.is_whitespace() { ' ' } else { c }).collect();
    let line = without_unseen(&spaced).split_whitespace().collect::<Vec<_>>().join(" ");
    let mut parts = unicode_segmentation::UnicodeSegmentation::grapheme_indices(line.as_str(), true);
    match parts.nth(QUOTED) {
        None => line,
        Some((end, _)) => format!("{} …", line.get(..end).unwrap_or_default().trim_end()),
    }
}

const SELECTED: &str =
    "SELECT m.id, m.evidence_id, m.item_number, m.position, m.chat, m.sender, m.sender_id, m.own, m.notice,
    m.written_time, m.clock, m.at, m.doubts, m.text, m.attachment, m.media, m.deleted, c.format
    FROM open_message m JOIN chat c ON c.evidence_id = m.evidence_id";

fn read(row: &Row<'_>, whose: &Whose) -> rusqlite::Result<Message> {
    let (at, doubts): (Option<String>, String) = (row.get(11)?, row.get(12)?);
    let doubts: Vec<String> = doubts.split_whitespace().map(str::to_owned).collect();
    let (sender, sender_id, format): (Option<String>, Option<String>, String) =
        (row.get(5)?, row.get(6)?, row.get(17)?);
    Ok(Message {
        id: row.get(0)?,
        item: row.get(1)?,
        item_number: row.get(2)?,
        position: row.get(3)?,
        chat: row.get(4)?,
        account: whose.account(&format, sender.as_deref(), sender_id.as_deref()),
        own: row.get(7)?,
        notice: row.get(8)?,
        written: row.get(9)?,
        clock: row.get(10)?,
        certainty: match (&at, doubts.is_empty()) {
            (None, _) => Certainty::Unknown,
            (Some(_), false) => Certainty::About,
            (Some(_), true) => Certainty::Exact,
        },
        at,
        doubts,
        text: row.get(13)?,
        attachment: row.get(14)?,
        media: row.get(15)?,
        deleted: row.get(16)?,
        sender,
        sender_id,
        format,
    })
}

/// How many messages an item has, protected or not.
fn count(db: &Connection, item: &str) -> Result<u32, Failure> {
    Ok(db.query_row("SELECT count(*) FROM message WHERE evidence_id = ?1", [item], |row| row.get(0))?)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "in a test a panic is the way to say no")]
pub(crate) mod tests;
