//! Chats as JSON: which app wrote it, told by the names of its fields.

use cairn_reader_protocol::{ChatFormat, ChatMessage, Moment};
use serde::{Deserialize, Deserializer, de::DeserializeOwned, de::IgnoredAny};
use serde_json::Value;

use super::{Chat, Failed, discord, meta, telegram};

/// An entry that may be of another kind than was expected: then it is counted, and the rest is read.
pub(super) struct Lenient<T>(pub(super) Option<T>);

impl<'de, T: DeserializeOwned> Deserialize<'de> for Lenient<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(from)?;
        Ok(Self(T::deserialize(value).ok()))
    }
}

/// The names by which apps can be told apart.
#[derive(Deserialize)]
struct Fields {
    messages: Option<IgnoredAny>,
    /// Messenger and Instagram.
    participants: Option<IgnoredAny>,
    /// Telegram, everything at once.
    chats: Option<IgnoredAny>,
    /// Discord.
    channel: Option<IgnoredAny>,
    #[serde(rename = "type")]
    kind: Option<IgnoredAny>,
}

/// Whether the whole of it is JSON.
pub(super) fn is_json(bytes: &[u8]) -> bool {
    serde_json::from_slice::<IgnoredAny>(without_mark(bytes)).is_ok()
}

/// Reads it as what it is; said to be something else, it is not known.
pub(super) fn read(bytes: &[u8], told: Option<ChatFormat>) -> Result<Chat, Failed> {
    let bytes = without_mark(bytes);
    let may_be = |format: ChatFormat| told.is_none_or(|told| told == format);
    if bytes.starts_with(b"[") {
        return if may_be(ChatFormat::Discord) { discord::of_package(bytes) } else { Err(Failed::NotKnown) };
    }
    let fields: Fields = serde_json::from_slice(bytes).map_err(|_| Failed::NotKnown)?;
    match (&fields.messages, &fields.participants, &fields.channel) {
        (Some(_), _, Some(_)) if may_be(ChatFormat::Discord) => discord::of_export(bytes),
        (Some(_), Some(_), None) if may_be(ChatFormat::Instagram) || may_be(ChatFormat::Messenger) => {
            meta::read(bytes, told)
        }
        (Some(_), None, None) if fields.kind.is_some() && may_be(ChatFormat::Telegram) => telegram::read(bytes),
        (None, None, None) if fields.chats.is_some() && may_be(ChatFormat::Telegram) => telegram::read(bytes),
        _ => Err(Failed::NotKnown),
    }
}

fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start()
}

/// A message of which nothing is known yet.
pub(super) fn message() -> ChatMessage {
    ChatMessage {
        chat: None,
        sender: None,
        sender_id: None,
        own: false,
        notice: false,
        written: String::new(),
        at: Moment::Unknown,
        doubts: Vec::new(),
        text: String::new(),
        attachment: None,
        media: 0,
        deleted: false,
        raw: None,
    }
}

/// The last part of an address or path.
pub(super) fn file_name(path: &str) -> Option<String> {
    let name = path.split(['?', '#']).next().unwrap_or_default().rsplit(['/', '\\']).next().unwrap_or_default();
    (!name.is_empty()).then(|| name.to_owned())
}

/// A number that may be written as text.
pub(super) fn number(value: &Value) -> Option<i64> {
    value.as_i64().or_else(|| value.as_str()?.trim().parse().ok())
}

/// A number or a text, as text.
pub(super) fn words(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()).filter(|text| !text.is_empty()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// How many were sent along, and what the first is called.
pub(super) fn attach(message: &mut ChatMessage, path: Option<&str>) {
    message.media = message.media.saturating_add(1);
    if message.attachment.is_none() {
        message.attachment = path.and_then(file_name);
    }
}
