//! Writing down what was read of a chat.

use rusqlite::{OptionalExtension, params};

use super::super::{Journal, Writing};
use crate::{failure::Failure, id::make_id};

/// How a file was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ChatRow {
    pub(crate) format: String,
    pub(crate) zone: Option<String>,
    pub(crate) date_order: Option<String>,
    pub(crate) not_understood: u32,
}

/// A message as it is written down.
#[derive(Debug, Clone)]
pub(crate) struct NewMessage {
    pub(crate) chat: Option<String>,
    pub(crate) sender: Option<String>,
    pub(crate) sender_id: Option<String>,
    pub(crate) own: bool,
    pub(crate) notice: bool,
    pub(crate) written: String,
    pub(crate) clock: Option<String>,
    pub(crate) at: Option<(String, i64)>,
    pub(crate) doubts: String,
    pub(crate) text: String,
    pub(crate) attachment: Option<String>,
    pub(crate) media: u32,
    pub(crate) deleted: bool,
    pub(crate) raw: Option<String>,
}

impl Journal {
    /// How the file of an item was read; none where nobody did, or where nothing of it may be told.
    pub(crate) fn chat_row(&self, item: &str) -> Result<Option<ChatRow>, Failure> {
        self.read(|db| {
            let row = db.query_row(
                "SELECT format, zone, date_order, not_understood FROM chat
                 WHERE evidence_id = ?1 AND NOT EXISTS (SELECT 1 FROM protected WHERE protected.evidence_id = ?1)",
                [item],
                |row| {
                    Ok(ChatRow {
                        format: row.get(0)?,
                        zone: row.get(1)?,
                        date_order: row.get(2)?,
                        not_understood: row.get(3)?,
                    })
                },
            );
            Ok(row.optional()?)
        })
    }
}

impl Writing<'_> {
    /// Writes down the messages of an item that has none yet, and puts them into the search.
    pub(crate) fn add_messages(
        &self,
        case: &str,
        item: &str,
        chat: &ChatRow,
        messages: &[NewMessage],
    ) -> Result<(), Failure> {
        self.tx().execute(
            "INSERT INTO chat (evidence_id, format, zone, date_order, not_understood, written) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            (item, &chat.format, &chat.zone, &chat.date_order, chat.not_understood, self.written()),
        )?;
        let mut insert = self.tx().prepare(
            "INSERT INTO message (id, case_id, evidence_id, position, chat, sender, sender_id, own, notice, written_time,
                 clock, at, at_utc, doubts, text, attachment, media, deleted, raw)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19)",
        )?;
        // Not through `index`, which looks first for what was there before: these are thousands, and new.
        let mut index = self.tx().prepare(
            "INSERT INTO search (kind, id, case_id, at, title, body) VALUES ('message', ?1, ?2, ?3, ?4, ?5)",
        )?;
        for (position, one) in (1u32..).zip(messages) {
            let id = make_id()?;
            let (at, utc) = one.at.clone().unzip();
            insert.execute(params![
                id,
                case,
                item,
                position,
                one.chat,
                one.sender,
                one.sender_id,
                one.own,
                one.notice,
                one.written,
                one.clock,
                at,
                utc,
                one.doubts,
                one.text,
                one.attachment,
                one.media,
                one.deleted,
                one.raw,
            ])?;
            let body = [Some(one.text.as_str()), one.attachment.as_deref()];
            let body = body.into_iter().flatten().collect::<Vec<_>>().join(" ");
            index.execute((&id, case, &at, one.sender.as_deref().unwrap_or_default(), body))?;
        }
        Ok(())
    }

    /// The times of the messages of an item, understood better. They are the same messages, or nothing is changed.
    ///
    /// # Errors
    /// [`Failure::ChatOtherFormat`] where other messages stand there.
    pub(crate) fn understand_messages(
        &self,
        item: &str,
        chat: &ChatRow,
        messages: &[NewMessage],
    ) -> Result<(), Failure> {
        if super::count(self.tx(), item)? as usize != messages.len() {
            return Err(Failure::ChatOtherFormat);
        }
        let mut update = self.tx().prepare(
            "UPDATE message SET clock = ?3, at = ?4, at_utc = ?5, doubts = ?6
             WHERE evidence_id = ?1 AND position = ?2 AND text = ?7 AND written_time = ?8 AND sender IS ?9",
        )?;
        for (position, one) in (1u32..).zip(messages) {
            let (at, utc) = one.at.clone().unzip();
            let changed = update.execute(params![
                item,
                position,
                one.clock,
                at,
                utc,
                one.doubts,
                one.text,
                one.written,
                one.sender,
            ])?;
            if changed != 1 {
                return Err(Failure::ChatOtherFormat);
            }
        }
        self.tx().execute(
            "UPDATE chat SET zone = ?2, date_order = ?3, not_understood = ?4 WHERE evidence_id = ?1",
            (item, &chat.zone, &chat.date_order, chat.not_understood),
        )?;
        // What the search says of their time: in one go, since it can't be found by id quickly.
        self.tx().execute(
            "UPDATE search SET at = (SELECT m.at FROM message m WHERE m.id = search.id)
             WHERE kind = 'message' AND id IN (SELECT id FROM message WHERE evidence_id = ?1)",
            [item],
        )?;
        Ok(())
    }
}
