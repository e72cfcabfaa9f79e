//! The messages in the file of a chat. The file stays the item; what is read out of it is kept beside it, each message with its
//! time as it stands there, the moment where that is certain, and its doubts where it is not.

use cairn_reader_protocol::{ChatFormat, ChatMessage, ChatRead, DateOrder, Doubt, Moment};
use jiff::{
    Timestamp,
    civil::DateTime,
    tz::{Offset, TimeZone},
};
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::{EvidenceItem, Reader};
use crate::{
    clock::rfc3339,
    failure::Failure,
    journal::{ChatRow, Journal, NewMessage},
};

/// What the custody chain calls it.
const ACTION: &str = "chat-read";

/// What a person says of a chat, where the file doesn't.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ChatAnswers {
    /// What wrote the file; none where Cairn is to find out.
    pub format: Option<ChatFormat>,
    /// Where the clock was that the times are of, by its IANA name.
    pub zone: Option<String>,
    /// How the dates are to be read.
    pub order: Option<DateOrder>,
}

/// What was read of a chat.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ChatSummary {
    /// The id of the item.
    pub id: String,
    /// What wrote the file.
    pub format: ChatFormat,
    /// How many messages people wrote.
    pub messages: u32,
    /// How many lines the app itself wrote.
    pub notices: u32,
    /// How many lines or entries could not be understood.
    pub not_understood: u32,
    /// How many have a date that can be read in two ways.
    pub ambiguous_dates: u32,
    /// How many have a time without a zone.
    pub without_zone: u32,
    /// How many pictures, films and files were sent along. None was looked at.
    pub media_not_read: u32,
    /// The zone that was answered.
    pub zone: Option<String>,
    /// How the dates were read; none where that is not known, or there are none to be read.
    pub order: Option<DateOrder>,
    /// A message whose time can be read in two ways, or without a zone; none where there is none.
    pub example: Option<ChatExample>,
}

/// A message that shows what is in doubt.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ChatExample {
    /// The time as it stands in the file.
    pub written: String,
    /// Who wrote it.
    pub sender: Option<String>,
    /// The beginning of its words.
    pub text: String,
}

/// A chat as it was read, with the answers that were used.
struct Seen {
    item: EvidenceItem,
    messages: Vec<ChatMessage>,
    read: ChatRead,
    format: ChatFormat,
    zone: Option<(String, TimeZone)>,
}

impl Journal {
    /// Looks at the file of a chat and keeps nothing: what it is, and what a person has to be asked.
    ///
    /// # Errors
    /// As [`Journal::read_chat`].
    pub fn look_at_chat(&self, id: &str, answers: &ChatAnswers, reader: &Reader) -> Result<ChatSummary, Failure> {
        Ok(self.see_chat(id, answers, reader)?.summary())
    }

    /// Reads the messages in the file of a chat and keeps them. Read again, the same messages stay, and their times are understood
    /// better by the new answers; what was answered before counts where nothing else is said.
    ///
    /// # Errors
    /// [`Failure::ChatNotKnown`], [`Failure::ChatOtherFormat`], [`Failure::ChatOtherOrder`], [`Failure::ChatTooLarge`],
    /// [`Failure::NotFound`] for the item or the zone, [`Failure::ItemProtected`], [`Failure::ItemErased`],
    /// [`Failure::EvidenceDamaged`], [`Failure::ReaderFailed`].
    pub fn read_chat(&self, id: &str, answers: &ChatAnswers, reader: &Reader) -> Result<ChatSummary, Failure> {
        let before = self.chat_row(id)?;
        let answers = match &before {
            Some(row) => ChatAnswers {
                format: answers.format,
                zone: answers.zone.clone().or_else(|| row.zone.clone()),
                order: answers.order.or_else(|| order_named(row.date_order.as_deref())),
            },
            None => answers.clone(),
        };
        let seen = self.see_chat(id, &answers, reader)?;
        let summary = seen.summary();
        let row = ChatRow {
            format: seen.format.code().to_owned(),
            zone: summary.zone.clone(),
            date_order: answers.order.map(|order| order.code().to_owned()),
            not_understood: summary.not_understood,
        };
        if before.as_ref() == Some(&row) {
            return Ok(summary);
        }
        let here = self.clock().zone().clone();
        let messages: Vec<NewMessage> = seen.messages.iter().map(|one| seen.new_message(one, &here)).collect();
        self.write(|w| {
            let case: String =
                w.tx().query_row("SELECT case_id FROM evidence WHERE id = ?1", [id], |row| row.get(0))?;
            match &before {
                Some(before) if before.format != row.format => return Err(Failure::ChatOtherFormat),
                Some(_) => w.understand_messages(id, &row, &messages)?,
                None => w.add_messages(&case, id, &row, &messages)?,
            }
            let detail = json!({
                "number": seen.item.number, "format": row.format, "messages": summary.messages,
                "notices": summary.notices, "not_understood": summary.not_understood,
                "ambiguous_dates": summary.ambiguous_dates, "without_zone": summary.without_zone,
                "media_not_read": summary.media_not_read, "zone": row.zone, "date_order": row.date_order,
            });
            w.custody(&case, ACTION, Some(id), &detail)
        })?;
        Ok(summary)
    }

    /// What an item's messages were read as: the format and the answers; none where nobody read it yet.
    ///
    /// # Errors
    /// Those of the journal.
    pub fn chat_answers(&self, id: &str) -> Result<Option<ChatAnswers>, Failure> {
        let answers = |row: ChatRow| ChatAnswers {
            format: format_named(&row.format),
            zone: row.zone,
            order: order_named(row.date_order.as_deref()),
        };
        Ok(self.chat_row(id)?.map(answers))
    }

    fn see_chat(&self, id: &str, answers: &ChatAnswers, reader: &Reader) -> Result<Seen, Failure> {
        let zone = match answers.zone.as_deref().map(str::trim).filter(|name| !name.is_empty()) {
            Some(name) => Some((name.to_owned(), TimeZone::get(name).map_err(|_| Failure::NotFound)?)),
            None => None,
        };
        let item = self.evidence_item(id)?;
        let mut file = self.vault().open_blob(&self.openable_blob(&item)?)?;
        let size = item.size.unwrap_or_default();
        let (messages, read) = reader.chat(size, answers.format, answers.order, &mut file)?;
        match (problem(read.problem.as_deref()), read.format) {
            (Some(failure), _) => Err(failure),
            (None, Some(format)) if !messages.is_empty() => Ok(Seen { item, messages, read, format, zone }),
            (None, _) => Err(Failure::ChatNotKnown),
        }
    }
}

/// Why the reader read nothing.
pub(super) fn problem(code: Option<&str>) -> Option<Failure> {
    match code {
        None => None,
        Some("not-known" | "damaged") => Some(Failure::ChatNotKnown),
        Some("other-format") => Some(Failure::ChatOtherFormat),
        Some("other-order") => Some(Failure::ChatOtherOrder),
        Some(_) => Some(Failure::ChatTooLarge),
    }
}

impl Seen {
    fn summary(&self) -> ChatSummary {
        let count = |which: &dyn Fn(&ChatMessage) -> bool| {
            u32::try_from(self.messages.iter().filter(|one| which(one)).count()).unwrap_or(u32::MAX)
        };
        let two_ways = |one: &ChatMessage| !one.notice && one.doubts.contains(&Doubt::DateOrder);
        let no_zone = |one: &ChatMessage| !one.notice && matches!(one.at, Moment::Clock(_)) || two_ways(one);
        let without_zone = if self.zone.is_some() { 0 } else { count(&no_zone) };
        let people = || self.messages.iter().filter(|one| !one.notice);
        let example = people()
            .find(|one| two_ways(one))
            .or_else(|| people().find(|one| self.zone.is_none() && no_zone(one)))
            .map(|one| ChatExample {
                written: one.written.clone(),
                sender: one.sender.clone(),
                text: one.text.chars().take(80).collect(),
            });
        ChatSummary {
            id: self.item.id.clone(),
            format: self.format,
            messages: count(&|one| !one.notice),
            notices: count(&|one| one.notice),
            not_understood: self.read.not_understood,
            ambiguous_dates: count(&two_ways),
            without_zone,
            media_not_read: self.messages.iter().fold(0u32, |sum, one| sum.saturating_add(one.media)),
            zone: self.zone.as_ref().map(|(name, _)| name.clone()),
            order: self.read.order,
            example,
        }
    }

    /// As it is written down. `here` is the person's own zone: it places what has none, and never makes it certain.
    fn new_message(&self, one: &ChatMessage, here: &TimeZone) -> NewMessage {
        let mut doubts = one.doubts.clone();
        let zone = self.zone.as_ref().map(|(_, zone)| zone);
        let at = match &one.at {
            Moment::Certain { ms, offset } => certain(*ms, *offset, zone, here),
            Moment::Clock(clock) => clock.parse::<DateTime>().ok().and_then(|clock| {
                let ambiguous = zone.unwrap_or(here).to_ambiguous_zoned_datetime(clock);
                // Where clocks are set back, one hour comes twice.
                if zone.is_none() || ambiguous.is_ambiguous() {
                    doubts.push(Doubt::Zone);
                }
                let moment = ambiguous.compatible().ok()?;
                Some((rfc3339(&moment), moment.timestamp().as_millisecond()))
            }),
            Moment::Unknown => None,
        };
        let clock = match &one.at {
            Moment::Clock(clock) => Some(clock.clone()),
            Moment::Certain { .. } | Moment::Unknown => None,
        };
        NewMessage {
            chat: one.chat.clone(),
            sender: one.sender.clone(),
            sender_id: one.sender_id.clone(),
            own: one.own,
            notice: one.notice,
            written: one.written.clone(),
            clock,
            at,
            doubts: doubts.iter().map(|doubt| doubt.code()).collect::<Vec<_>>().join(" "),
            text: one.text.clone(),
            attachment: one.attachment.clone(),
            media: one.media,
            deleted: one.deleted,
            raw: one.raw.clone(),
        }
    }
}

/// A moment, told in the zone that was answered; else as the file tells it; else in the person's own.
fn certain(ms: i64, offset: Option<i32>, zone: Option<&TimeZone>, here: &TimeZone) -> Option<(String, i64)> {
    let own = offset.and_then(|minutes| Offset::from_seconds(minutes.checked_mul(60)?).ok()).map(TimeZone::fixed);
    let zone = zone.cloned().or(own).unwrap_or_else(|| here.clone());
    let moment = Timestamp::from_millisecond(ms).ok()?.to_zoned_datetime(zone);
    // RFC 3339 knows years of four digits.
    (0..=9999).contains(&moment.year()).then(|| (rfc3339(&moment), ms))
}

fn order_named(name: Option<&str>) -> Option<DateOrder> {
    [DateOrder::Dmy, DateOrder::Mdy, DateOrder::Ymd].into_iter().find(|order| Some(order.code()) == name)
}

fn format_named(name: &str) -> Option<ChatFormat> {
    let all = ChatFormat::NAMED.into_iter().chain([ChatFormat::InstagramOrMessenger]);
    all.into_iter().find(|format| format.code() == name)
}
