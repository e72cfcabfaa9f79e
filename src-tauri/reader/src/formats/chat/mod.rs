//! Chats that somebody exported: each message with who, when and what, as far as the file tells. Nothing is guessed: what could be
//! read in two ways is handed on with its doubt. Pictures that stand in a file as letters are passed over.

mod discord;
mod json;
mod meta;
mod order;
mod said;
mod sms;
mod stamp;
mod telegram;
mod text;

use std::io::{BufReader, Read, Seek, Write};

use cairn_reader_protocol::{ChatFormat, ChatMessage, ChatRead, DateOrder};
use encoding_rs::Encoding;

use super::bytes;
use crate::remote::Remote;

/// The largest file that is read at once.
const LARGEST: u64 = 64 << 20;
/// The largest that is read piece by piece: more than that the reader may not ask for.
const LARGEST_XML: u64 = 250 << 20;
/// How many messages are read.
const MOST_MESSAGES: usize = 200_000;
/// The longest message; the longest that any of these apps lets through is shorter.
const LONGEST: usize = 100_000;

/// Why nothing was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Failed {
    /// It is none of the known kinds.
    NotKnown,
    /// It is not of the kind that it was said to be.
    OtherFormat,
    /// Its dates are none in the order that was said.
    OtherOrder,
    TooLarge,
    TooMany,
    Damaged,
}

impl Failed {
    fn code(self) -> &'static str {
        match self {
            Self::NotKnown => "not-known",
            Self::OtherFormat => "other-format",
            Self::OtherOrder => "other-order",
            Self::TooLarge => "too-large",
            Self::TooMany => "too-many",
            Self::Damaged => "damaged",
        }
    }
}

/// What was read so far.
#[derive(Debug, Default)]
struct Chat {
    format: Option<ChatFormat>,
    order: Option<DateOrder>,
    messages: Vec<ChatMessage>,
    not_understood: u32,
    full: bool,
}

impl Chat {
    fn of(format: ChatFormat) -> Self {
        Self { format: Some(format), ..Self::default() }
    }

    /// Adds a message, unless there are too many already.
    fn add(&mut self, mut message: ChatMessage) {
        if self.messages.len() >= MOST_MESSAGES {
            self.full = true;
            return;
        }
        let texts =
            [Some(&mut message.text), message.raw.as_mut(), message.attachment.as_mut(), Some(&mut message.written)];
        texts.into_iter().flatten().for_each(shorten);
        let names = [message.chat.as_mut(), message.sender.as_mut(), message.sender_id.as_mut()];
        names.into_iter().flatten().for_each(|name| {
            if let Some((end, _)) = name.char_indices().nth(300) {
                name.truncate(end);
            }
        });
        self.messages.push(message);
    }

    fn missed(&mut self) {
        self.not_understood = self.not_understood.saturating_add(1);
    }
}

/// Cuts what is longer than any app lets through, and shows that it was cut.
fn shorten(text: &mut String) {
    if text.len() > LONGEST
        && let Some((end, _)) = text.char_indices().nth(LONGEST / 4)
    {
        text.truncate(end);
        text.push('…');
    }
}

/// Reads the messages of a chat.
pub(crate) fn read<F: Read, T: Write>(
    remote: &mut Remote<'_, F, T>,
    format: Option<ChatFormat>,
    order: Option<DateOrder>,
) -> (Vec<ChatMessage>, ChatRead) {
    let failed =
        |failed: Failed| (Vec::new(), ChatRead { problem: Some(failed.code().to_owned()), ..ChatRead::default() });
    let chat = match parsed(remote, format, order) {
        Ok(chat) if chat.full => return failed(Failed::TooMany),
        Ok(chat) => chat,
        // Said to be something that it isn't.
        Err(Failed::NotKnown) if format.is_some() => return failed(Failed::OtherFormat),
        Err(why) => return failed(why),
    };
    let read = ChatRead { format: chat.format, order: chat.order, not_understood: chat.not_understood, problem: None };
    (chat.messages, read)
}

fn parsed<F: Read, T: Write>(
    remote: &mut Remote<'_, F, T>,
    format: Option<ChatFormat>,
    order: Option<DateOrder>,
) -> Result<Chat, Failed> {
    let head = bytes(remote, 0, 4096).map_err(|_| Failed::Damaged)?;
    let first = decoded(&head);
    let first = first.trim_start_matches(|c: char| c.is_whitespace() || stamp::is_mark(c));
    // XML is read piece by piece: pictures in it may be far larger than all words.
    if first.starts_with('<') {
        let may_be = matches!(format, None | Some(ChatFormat::Sms)) && sms::begins(first);
        if !may_be {
            return Err(Failed::NotKnown);
        }
        if remote.size() > LARGEST_XML {
            return Err(Failed::TooLarge);
        }
        remote.rewind().map_err(|_| Failed::Damaged)?;
        return sms::read(BufReader::new(remote));
    }
    if remote.size() > LARGEST {
        return Err(Failed::TooLarge);
    }
    let whole = bytes(remote, 0, LARGEST).map_err(|_| Failed::Damaged)?;
    // A chat that WhatsApp exports for an iPhone begins with a bracket, too.
    let is_json = matches!(first.chars().next(), Some('{' | '[')) && json::is_json(&whole);
    match format {
        _ if is_json => json::read(&whole, format),
        None | Some(ChatFormat::Whatsapp | ChatFormat::Text) => text::read(&decoded(&whole), format, order),
        Some(_) => Err(Failed::NotKnown),
    }
}

/// As text: UTF-8, or UTF-16 with its mark.
fn decoded(bytes: &[u8]) -> String {
    match Encoding::for_bom(bytes) {
        Some((encoding, mark)) => encoding.decode(bytes.get(mark..).unwrap_or_default()).0.into_owned(),
        None => String::from_utf8_lossy(bytes).into_owned(),
    }
}

#[cfg(test)]
mod tests;
