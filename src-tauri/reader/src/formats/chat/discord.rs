//! Discord: what the common exporter writes as JSON, and the list of one's own messages in Discord's data package.

use cairn_reader_protocol::{ChatFormat, ChatMessage, Doubt, Moment};
use jiff::{Timestamp, civil::DateTime};
use serde::Deserialize;
use serde_json::Value;

use super::{
    Chat, Failed,
    json::{Lenient, attach, message, number, words},
};

/// An id of Discord counts milliseconds from the beginning of 2015 on, above its 22 lowest bits.
const BEGINNING: i64 = 1_420_070_400_000;

#[derive(Deserialize)]
struct Export {
    channel: Option<Channel>,
    #[serde(default)]
    messages: Vec<Lenient<Message>>,
}

#[derive(Deserialize)]
struct Channel {
    name: Option<String>,
}

#[derive(Deserialize)]
struct Message {
    #[serde(rename = "type")]
    kind: Option<String>,
    timestamp: String,
    content: String,
    author: Author,
    #[serde(default)]
    attachments: Vec<Sent>,
    #[serde(default)]
    stickers: Vec<Value>,
}

#[derive(Deserialize)]
struct Author {
    id: Option<Value>,
    name: Option<String>,
    nickname: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Sent {
    file_name: Option<String>,
    url: Option<String>,
}

/// A line of the data package.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct OwnMessage {
    #[serde(rename = "ID")]
    id: Value,
    timestamp: Option<String>,
    contents: Option<String>,
    attachments: Option<String>,
}

pub(super) fn of_export(bytes: &[u8]) -> Result<Chat, Failed> {
    let export: Export = serde_json::from_slice(bytes).map_err(|_| Failed::NotKnown)?;
    let mut chat = Chat::of(ChatFormat::Discord);
    let name = export.channel.and_then(|channel| channel.name);
    for one in export.messages {
        match one.0 {
            Some(one) => chat.add(told(one, name.clone())),
            None => chat.missed(),
        }
    }
    Ok(chat)
}

fn told(from: Message, chat: Option<String>) -> ChatMessage {
    let mut message = message();
    (message.at, message.doubts) = moment(&from.timestamp);
    message.chat = chat;
    message.written = from.timestamp;
    message.notice = !matches!(from.kind.as_deref(), None | Some("Default" | "Reply" | "0" | "19"));
    message.sender = from.author.name.or(from.author.nickname).filter(|name| !name.is_empty());
    message.sender_id = from.author.id.as_ref().and_then(words);
    message.text = from.content;
    for sent in from.attachments {
        attach(&mut message, sent.file_name.or(sent.url).as_deref());
    }
    from.stickers.iter().for_each(|_| attach(&mut message, None));
    message
}

fn moment(text: &str) -> (Moment, Vec<Doubt>) {
    let Ok(stamp) = text.parse::<Timestamp>() else {
        return match text.parse::<DateTime>() {
            Ok(shown) => (Moment::Clock(shown.strftime("%Y-%m-%dT%H:%M:%S").to_string()), Vec::new()),
            Err(_) => (Moment::Unknown, vec![Doubt::NoTime]),
        };
    };
    let offset = jiff::fmt::temporal::Pieces::parse(text).ok().and_then(|pieces| pieces.to_numeric_offset());
    let offset = offset.map(|offset| offset.seconds() / 60);
    (Moment::Certain { ms: stamp.as_millisecond(), offset }, Vec::new())
}

/// One's own messages: the file names nobody, since all of them are of one person. The id tells the moment.
pub(super) fn of_package(bytes: &[u8]) -> Result<Chat, Failed> {
    let all: Vec<Lenient<OwnMessage>> = serde_json::from_slice(bytes).map_err(|_| Failed::NotKnown)?;
    let mut chat = Chat::of(ChatFormat::Discord);
    for one in all {
        match one.0.and_then(own) {
            Some(message) => chat.add(message),
            None => chat.missed(),
        }
    }
    if chat.messages.is_empty() { Err(Failed::NotKnown) } else { Ok(chat) }
}

fn own(from: OwnMessage) -> Option<ChatMessage> {
    let id = number(&from.id).filter(|id| *id > 1 << 22)?;
    let mut message = message();
    message.at = Moment::Certain { ms: (id >> 22).saturating_add(BEGINNING), offset: None };
    message.own = true;
    message.written = from.timestamp.unwrap_or_else(|| id.to_string());
    message.text = from.contents.unwrap_or_default();
    for address in from.attachments.iter().flat_map(|list| list.split_whitespace()) {
        attach(&mut message, Some(address));
    }
    Some(message)
}
