//! Chats: their messages, read out of the file that an app exported.

use std::path::PathBuf;

use cairn_core::{
    evidence::{ChatAnswers, ChatFormat, ChatSummary, DateOrder, Depicts, Intake, IntakeSource, Reader},
    failure::Failure,
    journal::{Message, MessageFilter},
};
use clap::Subcommand;
use jiff::tz::TimeZone;
use serde_json::json;

use super::{evidence::headline, intake::ANSWERS};
use crate::{
    session::Session,
    trouble::{Exit, Trouble},
    values::{one_of, zone},
};

/// What `--format` takes.
const FORMATS: &[&str] = &["auto", "whatsapp", "text", "sms", "telegram", "instagram", "messenger", "discord"];

/// Chats.
#[derive(Debug, Subcommand)]
pub(crate) enum Chat {
    /// Keep the file of a chat, and the messages in it. Read again, its messages stay the same
    Import {
        /// The case's id
        #[arg(long, value_name = "C")]
        case: String,
        /// What wrote the file
        #[arg(long, default_value = "auto", value_parser = FORMATS.to_vec())]
        format: String,
        /// Where the clock was that its times are of, such as `America/New_York`
        #[arg(long, value_name = "IANA", value_parser = zone)]
        zone: Option<TimeZone>,
        /// How its dates are to be read
        #[arg(long, value_name = "ORDER", value_parser = one_of::<DateOrder>(&["dmy", "mdy", "ymd"]))]
        date_order: Option<DateOrder>,
        /// What the file shows. A text without pictures needs no answer; an archive does
        #[arg(long, value_parser = one_of::<Depicts>(ANSWERS))]
        depicts: Option<Depicts>,
        /// How that adult allowed it; `-` reads it from the standard input
        #[arg(long, value_name = "NOTE", allow_hyphen_values = true)]
        permission: Option<String>,
        /// Who gave you the file
        #[arg(long, value_name = "W", allow_hyphen_values = true)]
        received_from: Option<String>,
        /// The id of the device that it was on
        #[arg(long, value_name = "D")]
        device: Option<String>,
        /// The file
        #[arg(value_name = "PATH")]
        path: PathBuf,
    },
    /// The messages of a case, with their ids
    List {
        /// The case's id
        #[arg(long, value_name = "C")]
        case: String,
        /// The id of the item that they stand in
        #[arg(long, value_name = "ID")]
        item: Option<String>,
        /// Print at most this many
        #[arg(long, value_name = "N", default_value_t = u32::MAX)]
        limit: u32,
        /// What stands in their words, or in the name of who wrote them
        #[arg(value_name = "WORDS", allow_hyphen_values = true)]
        words: Option<String>,
    },
}

pub(super) fn run(session: &Session, command: Chat) -> Result<Exit, Trouble> {
    match command {
        Chat::Import { case, format, zone, date_order, depicts, permission, received_from, device, path } => {
            let format: Option<ChatFormat> = ChatFormat::NAMED.into_iter().find(|one| one.code() == format);
            let zone = zone.and_then(|zone| zone.iana_name().map(str::to_owned));
            let answers = ChatAnswers { format, zone, order: date_order };
            let permission = session.typed.optional(permission)?;
            let (journal, reader) = (session.open()?, Reader::beside_this_program());
            let source = IntakeSource { received_from, device, note: None };
            let intake = Intake::begin(&journal, &reader, &case, depicts, permission, source)?;
            let work = session.work();
            let taken = intake.take_chat(&path, &answers, &work)?;
            work.clear();
            let items = if taken.texts.is_empty() { vec![&taken.item] } else { taken.texts.iter().collect() };
            let mut read = 0;
            for item in &items {
                if item.protected {
                    let closed = json!({ "id": item.id, "number": item.number, "protected": true });
                    session.answer.line(&closed, || headline(session, item))?;
                    continue;
                }
                match journal.read_chat(&item.id, &answers, &reader) {
                    Ok(summary) => {
                        read += 1;
                        session.answer.line(&shape(&summary), || told(session, &summary))?;
                    }
                    // Of an archive the other texts are no chats, and need not be.
                    Err(Failure::ChatNotKnown | Failure::ChatOtherFormat) if items.len() > 1 => {}
                    Err(failure) => return Err(failure.into()),
                }
            }
            match (read, items.iter().any(|item| item.protected)) {
                (0, false) => Err(Failure::ChatNotKnown.into()),
                _ => Ok(Exit::Done),
            }
        }
        Chat::List { case, item, limit, words } => {
            let filter = MessageFilter { item, words: words.unwrap_or_default(), from: 0, limit };
            for message in session.open_to_read()?.messages(&case, &filter)?.messages {
                session.answer.line(&message, || line(session, &message))?;
            }
            Ok(Exit::Done)
        }
    }
}

fn shape(summary: &ChatSummary) -> serde_json::Value {
    json!({
        "id": summary.id, "format": summary.format.code(), "messages": summary.messages,
        "not_understood": summary.not_understood, "ambiguous_dates": summary.ambiguous_dates,
        "media_not_read": summary.media_not_read,
    })
}

/// What was read, and what has to be said so that nothing is doubtful any more.
fn told(session: &Session, summary: &ChatSummary) -> String {
    let counts = [
        ("id", summary.id.clone()),
        ("format", summary.format.code().to_owned()),
        ("messages", summary.messages.to_string()),
        ("lines", summary.not_understood.to_string()),
        ("media", summary.media_not_read.to_string()),
    ];
    let counts: Vec<(&str, &str)> = counts.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let mut lines = vec![session.say("cli-chat", &counts)];
    let written = summary.example.as_ref().map(|one| one.written.clone()).unwrap_or_default();
    if summary.ambiguous_dates > 0 {
        let count = summary.ambiguous_dates.to_string();
        lines.push(session.say("cli-chat-dates", &[("count", &count), ("example", &written)]));
    }
    if summary.without_zone > 0 {
        lines.push(session.words.plain("cli-chat-zone"));
    }
    lines.join("\n")
}

fn line(session: &Session, message: &Message) -> String {
    let at = message.at.as_deref().filter(|_| message.doubts.is_empty()).unwrap_or(&message.written);
    let args = [
        ("id", message.id.as_str()),
        ("at", at),
        ("sender", message.sender.as_deref().unwrap_or_default()),
        ("text", &message.text),
    ];
    session.say("cli-message", &args)
}
