//! What Telegram Desktop exports as JSON: one chat, or all of them.

use cairn_reader_protocol::{ChatFormat, ChatMessage, Doubt, Moment};
use jiff::{civil::DateTime, tz::Offset};
use serde::Deserialize;
use serde_json::Value;

use super::{
    Chat, Failed,
    json::{Lenient, attach, message, number, words},
};

/// One chat, or the list of all.
#[derive(Deserialize)]
struct Export {
    messages: Option<Vec<Lenient<Message>>>,
    name: Option<Value>,
    chats: Option<List>,
    left_chats: Option<List>,
}

#[derive(Deserialize)]
struct List {
    #[serde(default)]
    list: Vec<One>,
}

#[derive(Deserialize)]
struct One {
    name: Option<Value>,
    #[serde(default)]
    messages: Vec<Lenient<Message>>,
}

#[derive(Deserialize)]
struct Message {
    #[serde(rename = "type")]
    kind: String,
    date: String,
    date_unixtime: Option<Value>,
    from: Option<String>,
    from_id: Option<Value>,
    actor: Option<String>,
    actor_id: Option<Value>,
    action: Option<String>,
    text: Option<Value>,
    photo: Option<Value>,
    file: Option<Value>,
    file_name: Option<String>,
    media_type: Option<String>,
}

pub(super) fn read(bytes: &[u8]) -> Result<Chat, Failed> {
    let export: Export = serde_json::from_slice(bytes).map_err(|_| Failed::NotKnown)?;
    let mut chat = Chat::of(ChatFormat::Telegram);
    let name = export.name.as_ref().and_then(words);
    add_all(&mut chat, name, export.messages.unwrap_or_default());
    for one in [export.chats, export.left_chats].into_iter().flatten().flat_map(|list| list.list) {
        let name = one.name.as_ref().and_then(words);
        add_all(&mut chat, name, one.messages);
    }
    Ok(chat)
}

fn add_all(chat: &mut Chat, named: Option<String>, messages: Vec<Lenient<Message>>) {
    for one in messages {
        match one.0.and_then(|one| told(one, named.clone())) {
            Some(message) => chat.add(message),
            None => chat.missed(),
        }
    }
}

fn told(from: Message, chat: Option<String>) -> Option<ChatMessage> {
    let notice = match from.kind.as_str() {
        "message" => false,
        "service" => true,
        _ => return None,
    };
    let mut message = message();
    (message.at, message.doubts) = moment(&from);
    message.chat = chat;
    message.notice = notice;
    message.sender = from.from.or(from.actor).filter(|name| !name.is_empty());
    message.sender_id = from.from_id.or(from.actor_id).as_ref().and_then(words);
    message.text = from.text.as_ref().map(text).unwrap_or_default();
    if notice && message.text.is_empty() {
        message.text = from.action.unwrap_or_default().replace('_', " ");
    }
    let path = |value: &Option<Value>| value.as_ref().and_then(Value::as_str).map(str::to_owned);
    if from.photo.is_some() || from.file.is_some() || from.media_type.is_some() {
        // Where it was not exported, words in parentheses stand in place of a path.
        let path =
            from.file_name.or_else(|| path(&from.file).or(path(&from.photo)).filter(|path| !path.starts_with('(')));
        attach(&mut message, path.as_deref());
    }
    message.written = from.date;
    Some(message)
}

/// The moment, with the zone of the computer that exported: the time it shows, less the moment itself.
fn moment(from: &Message) -> (Moment, Vec<Doubt>) {
    let shown: Option<DateTime> = from.date.parse().ok();
    let seconds = from.date_unixtime.as_ref().and_then(number);
    match (shown, seconds) {
        (shown, Some(seconds)) => {
            let in_utc = shown.and_then(|shown| Offset::UTC.to_timestamp(shown).ok());
            let offset = in_utc.map(|shown| (shown.as_second().saturating_sub(seconds)) / 60);
            let offset =
                offset.and_then(|offset| i32::try_from(offset).ok()).filter(|minutes| minutes.abs() <= 14 * 60);
            (Moment::Certain { ms: seconds.saturating_mul(1000), offset }, Vec::new())
        }
        (Some(shown), None) => (Moment::Clock(shown.strftime("%Y-%m-%dT%H:%M:%S").to_string()), Vec::new()),
        (None, None) => (Moment::Unknown, vec![Doubt::NoTime]),
    }
}

/// Plain words, or a row of plain words and marked ones.
fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(parts) => parts.iter().map(text).collect(),
        Value::Object(marked) => marked.get("text").and_then(Value::as_str).unwrap_or_default().to_owned(),
        _ => String::new(),
    }
}
