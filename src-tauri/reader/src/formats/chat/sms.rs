//! What "SMS Backup & Restore" writes as XML. It is read piece by piece; pictures in it stand there as letters and are passed over.

use std::io::BufRead;

use cairn_reader_protocol::{ChatFormat, ChatMessage, Doubt, Moment};
use quick_xml::{
    Reader,
    events::{BytesStart, Event},
};

use super::{
    Chat, Failed,
    json::{attach, message},
};

/// Whether the first words are those of such a file.
pub(super) fn begins(text: &str) -> bool {
    text.contains("<smses")
}

pub(super) fn read(from: impl BufRead) -> Result<Chat, Failed> {
    let mut reader = Reader::from_reader(from);
    let mut chat = Chat::of(ChatFormat::Sms);
    let mut buffer = Vec::new();
    let mut open: Option<ChatMessage> = None;
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer) {
            Ok(Event::Eof) => break,
            Ok(Event::Empty(tag)) => match tag.name().as_ref() {
                "sms" => add(&mut chat, sms(&tag)),
                "mms" => add(&mut chat, mms(&tag)),
                "part" => part(&mut open, &tag),
                "addr" => sender(&mut open, &tag),
                _ => {}
            },
            Ok(Event::Start(tag)) => match tag.name().as_ref() {
                "sms" => add(&mut chat, sms(&tag)),
                "mms" => open = mms(&tag).or_else(|| chat.missed_one()),
                "part" => part(&mut open, &tag),
                "addr" => sender(&mut open, &tag),
                _ => {}
            },
            Ok(Event::End(tag)) if tag.name().as_ref() == "mms" => {
                open.take().into_iter().for_each(|one| chat.add(one))
            }
            Ok(_) => {}
            // What was read before is whole; but nobody could say what is missing.
            Err(_) => return Err(Failed::Damaged),
        }
    }
    Ok(chat)
}

fn add(chat: &mut Chat, message: Option<ChatMessage>) {
    match message {
        Some(message) => chat.add(message),
        None => chat.missed(),
    }
}

impl Chat {
    fn missed_one<T>(&mut self) -> Option<T> {
        self.missed();
        None
    }
}

fn sms(tag: &BytesStart<'_>) -> Option<ChatMessage> {
    let mut message = begun(tag)?;
    message.text = value(tag, "body").unwrap_or_default();
    let kind = value(tag, "type").unwrap_or_default();
    written_by(tag, &mut message, kind == "1");
    Some(message)
}

fn mms(tag: &BytesStart<'_>) -> Option<ChatMessage> {
    let mut message = begun(tag)?;
    let kind = value(tag, "msg_box").unwrap_or_default();
    written_by(tag, &mut message, kind == "1");
    Some(message)
}

/// The time, and with whom.
fn begun(tag: &BytesStart<'_>) -> Option<ChatMessage> {
    let mut message = message();
    let date = value(tag, "date")?;
    let shown = value(tag, "readable_date");
    match date.trim().parse::<i64>() {
        Ok(ms) => message.at = Moment::Certain { ms, offset: None },
        Err(_) => message.doubts.push(Doubt::NoTime),
    }
    message.written = shown.unwrap_or(date);
    Some(message)
}

/// Received from whom; or sent from this phone.
fn written_by(tag: &BytesStart<'_>, message: &mut ChatMessage, received: bool) {
    let number = value(tag, "address");
    let name = value(tag, "contact_name").filter(|name| name != "(Unknown)");
    message.chat = name.clone().or_else(|| number.clone());
    message.own = !received;
    if received {
        message.sender = name.or_else(|| number.clone());
        message.sender_id = number;
    }
}

/// A part: words, or something that was sent along.
fn part(open: &mut Option<ChatMessage>, tag: &BytesStart<'_>) {
    let Some(message) = open else { return };
    match value(tag, "ct").unwrap_or_default().as_str() {
        "text/plain" => {
            let more = value(tag, "text").unwrap_or_default();
            let between = if message.text.is_empty() || more.is_empty() { "" } else { "\n" };
            message.text = format!("{}{between}{more}", message.text);
        }
        // How the parts are to be laid out.
        "application/smil" | "" => {}
        _ => {
            let name = ["cl", "fn", "name"].into_iter().find_map(|field| value(tag, field));
            attach(message, name.as_deref());
        }
    }
}

/// Of several people in one conversation: who wrote it.
fn sender(open: &mut Option<ChatMessage>, tag: &BytesStart<'_>) {
    let Some(message) = open else { return };
    let wrote = value(tag, "type").as_deref() == Some("137");
    let other = |address: &String| message.sender_id.as_ref() != Some(address) && address != "insert-address-token";
    if let Some(address) = value(tag, "address").filter(|address| wrote && !message.own && other(address)) {
        message.sender = Some(address.clone());
        message.sender_id = Some(address);
    }
}

/// The value of a field; none where it is empty or `null`.
fn value(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let field = tag.attributes().with_checks(false).flatten().find(|field| field.key.as_ref() == name)?;
    let text = unescaped(&field.value);
    (!text.is_empty() && text != "null").then_some(text)
}

/// With its entities resolved. Emoji stand there as two halves, which XML doesn't know.
fn unescaped(text: &str) -> String {
    let mut units: Vec<u16> = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        units.extend(rest.get(..at).unwrap_or_default().encode_utf16());
        rest = rest.get(at..).unwrap_or_default();
        let end = rest.char_indices().take(12).find(|(_, c)| *c == ';').map(|(end, _)| end);
        match end.and_then(|end| Some((entity(rest.get(1..end)?)?, rest.get(end + 1..)?))) {
            Some((number, after)) => {
                match u16::try_from(number) {
                    Ok(unit) => units.push(unit),
                    Err(_) => {
                        units.extend(char::from_u32(number).unwrap_or('\u{fffd}').encode_utf16(&mut [0; 2]).iter())
                    }
                }
                rest = after;
            }
            None => {
                units.push(u16::from(b'&'));
                rest = rest.get(1..).unwrap_or_default();
            }
        }
    }
    units.extend(rest.encode_utf16());
    String::from_utf16_lossy(&units)
}

fn entity(name: &str) -> Option<u32> {
    match name {
        "amp" => Some(u32::from('&')),
        "lt" => Some(u32::from('<')),
        "gt" => Some(u32::from('>')),
        "quot" => Some(u32::from('"')),
        "apos" => Some(u32::from('\'')),
        _ => {
            let number = name.strip_prefix('#')?;
            match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok(),
                None => number.parse().ok(),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn emoji_in_two_halves_are_one_again() {
        assert_eq!(unescaped("a &amp; b &#55357;&#56832; &#128512; &#10;&lt; &x; & &#xe9;"), "a & b 😀 😀 \n< &x; & é");
        assert_eq!(unescaped("&#55357; alone"), "\u{fffd} alone");
    }
}
