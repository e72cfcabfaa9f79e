//! What Instagram, Messenger and Facebook hand out as JSON. They write each byte of UTF-8 as a letter of its own: that is undone.

use cairn_reader_protocol::{ChatFormat, ChatMessage, Moment};
use serde::Deserialize;
use serde_json::Value;

use super::{
    Chat, Failed,
    json::{Lenient, attach, message, number},
};

#[derive(Deserialize)]
struct Thread {
    #[serde(default)]
    messages: Vec<Lenient<Message>>,
}

/// A message as either kind of download names its fields.
#[derive(Deserialize)]
struct Message {
    #[serde(alias = "senderName")]
    sender_name: Option<String>,
    #[serde(alias = "timestamp")]
    timestamp_ms: Value,
    content: Option<String>,
    /// Of end-to-end encrypted chats, where the letters are right.
    text: Option<String>,
    #[serde(default)]
    photos: Vec<Sent>,
    #[serde(default)]
    videos: Vec<Sent>,
    #[serde(default)]
    audio_files: Vec<Sent>,
    #[serde(default)]
    files: Vec<Sent>,
    #[serde(default)]
    gifs: Vec<Sent>,
    #[serde(default)]
    media: Vec<Sent>,
    sticker: Option<Sent>,
    share: Option<Share>,
    #[serde(default, alias = "isUnsent")]
    is_unsent: bool,
}

#[derive(Deserialize)]
struct Sent {
    uri: Option<String>,
}

#[derive(Deserialize)]
struct Share {
    link: Option<String>,
    share_text: Option<String>,
}

pub(super) fn read(bytes: &[u8], told: Option<ChatFormat>) -> Result<Chat, Failed> {
    let thread: Thread = serde_json::from_slice(bytes).map_err(|_| Failed::NotKnown)?;
    let mut chat = Chat::of(told.unwrap_or(ChatFormat::InstagramOrMessenger));
    let mut seen = told;
    for one in thread.messages {
        match one.0.and_then(|one| {
            seen = seen.or_else(|| which(&one));
            message_of(one)
        }) {
            Some(message) => chat.add(message),
            None => chat.missed(),
        }
    }
    chat.format = seen.or(chat.format);
    // The newest comes first in the file.
    chat.messages.sort_by_key(|one| match one.at {
        Moment::Certain { ms, .. } => ms,
        _ => i64::MAX,
    });
    Ok(chat)
}

/// Which of the two it is, where an address tells.
fn which(one: &Message) -> Option<ChatFormat> {
    let sent =
        [&one.photos, &one.videos, &one.audio_files, &one.files, &one.gifs].into_iter().flatten().chain(&one.sticker);
    let links = one.share.as_ref().and_then(|share| share.link.as_deref());
    let all = sent.filter_map(|sent| sent.uri.as_deref()).chain(links);
    let tells = |text: &str| match () {
        () if text.contains("instagram") => Some(ChatFormat::Instagram),
        () if text.contains("your_facebook_activity") => Some(ChatFormat::Messenger),
        () => None,
    };
    all.filter_map(tells).next()
}

fn message_of(from: Message) -> Option<ChatMessage> {
    let ms = number(&from.timestamp_ms)?;
    let mut message = message();
    message.at = Moment::Certain { ms, offset: None };
    message.written = ms.to_string();
    message.sender = from.sender_name.map(|name| mended(&name)).filter(|name| !name.is_empty());
    message.text = from.content.map(|text| mended(&text)).or(from.text).unwrap_or_default();
    message.deleted = from.is_unsent;
    if let Some(share) = from.share {
        let more = [share.share_text, share.link].into_iter().flatten().map(|text| mended(&text));
        for more in more.filter(|more| !more.is_empty() && !message.text.contains(more.as_str())).collect::<Vec<_>>() {
            let between = if message.text.is_empty() { "" } else { "\n" };
            message.text = format!("{}{between}{more}", message.text);
        }
    }
    let all = [from.photos, from.videos, from.audio_files, from.files, from.gifs, from.media];
    for sent in all.into_iter().flatten().chain(from.sticker) {
        attach(&mut message, sent.uri.as_deref().map(mended).as_deref());
    }
    Some(message)
}

/// Each letter was a byte; where the bytes are UTF-8, that is what was written.
fn mended(text: &str) -> String {
    let bytes: Option<Vec<u8>> = text.chars().map(|c| u8::try_from(u32::from(c)).ok()).collect();
    bytes.and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_else(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_that_were_taken_apart_are_put_together_again() {
        assert_eq!(mended("caf\u{c3}\u{a9} \u{f0}\u{9f}\u{98}\u{80}"), "café 😀");
        for right in ["café", "plain", "日本", "\u{c3}\u{c3}"] {
            assert_eq!(mended(right), right);
        }
    }
}
