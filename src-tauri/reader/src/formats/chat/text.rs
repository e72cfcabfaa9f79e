//! Chats as text: a line begins with a time and a name, and what follows without them belongs to it.

use cairn_reader_protocol::{ChatFormat, ChatMessage, DateOrder, Doubt, Moment};
use jiff::{civil::DateTime, tz::Offset};

use super::{
    Chat, Failed,
    order::{DoesNotFit, Order},
    said,
    stamp::{Cursor, Stamp, is_mark, written},
};

/// The longest name that a line may begin with.
const LONGEST_NAME: usize = 100;

/// How a line begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Style {
    /// `[time] name: words`.
    Bracket,
    /// `time - name: words`.
    Dash,
    /// `time name: words`.
    Plain,
    /// `name [time]: words`.
    Behind,
}

/// The first line of a message.
struct Head<'a> {
    style: Style,
    stamp: Stamp,
    /// The time as it stands there.
    written: &'a str,
    sender: Option<&'a str>,
    body: &'a str,
}

/// Reads a text. `told` and `order` are what a person said of it.
pub(super) fn read(text: &str, told: Option<ChatFormat>, order: Option<DateOrder>) -> Result<Chat, Failed> {
    let lines = || text.split('\n').map(|line| line.strip_suffix('\r').unwrap_or(line));
    let (format, style) = kind(lines, told).ok_or(Failed::NotKnown)?;
    let head =
        |line| head(line).filter(|head| head.style == style && (style != Style::Dash || head.stamp.date.is_some()));
    let stamps: Vec<Stamp> = lines().filter_map(head).map(|head| head.stamp).collect();
    let order = Order::of(stamps.iter(), order).map_err(|DoesNotFit| Failed::OtherOrder)?;
    drop(stamps);
    let mut chat = Chat { format: Some(format), order: order.known, ..Chat::default() };
    // The words of the message under way, with its head.
    let mut open: Option<(Head<'_>, String)> = None;
    for line in lines() {
        match (head(line), &mut open) {
            (Some(head), _) => {
                chat.close(open.take(), format, order);
                open = Some((head, line.to_owned()));
            }
            (None, Some((_, raw))) => {
                raw.push('\n');
                raw.push_str(line);
            }
            (None, None) if line.trim_matches(|c: char| c.is_whitespace() || is_mark(c)).is_empty() => {}
            (None, None) => chat.not_understood = chat.not_understood.saturating_add(1),
        }
    }
    chat.close(open, format, order);
    Ok(chat)
}

/// What kind of text it is: WhatsApp's, if a line begins as only its exports do.
fn kind<'a, I: Iterator<Item = &'a str>>(
    lines: impl Fn() -> I,
    told: Option<ChatFormat>,
) -> Option<(ChatFormat, Style)> {
    let heads = || lines().filter_map(head).filter(|head| head.stamp.date.is_some());
    let of_whatsapp = |head: &Head<'_>| match head.style {
        Style::Dash => true,
        Style::Bracket => head.stamp.comma || told == Some(ChatFormat::Whatsapp),
        Style::Plain | Style::Behind => false,
    };
    if told != Some(ChatFormat::Text)
        && let Some(first) = heads().find(of_whatsapp)
    {
        return Some((ChatFormat::Whatsapp, first.style));
    }
    // Half of a text may be prose with a time in it: the style is that of the first line that has all three.
    let first = heads().chain(lines().filter_map(head)).find(|head| head.sender.is_some())?;
    (told != Some(ChatFormat::Whatsapp)).then_some((ChatFormat::Text, first.style))
}

/// The beginning of a message, where this is one.
fn head(line: &str) -> Option<Head<'_>> {
    let mut cursor = Cursor(line);
    match cursor.peek()? {
        '[' => {
            cursor.eat(|_| true);
            let inside = cursor.0;
            let stamp = cursor.stamp()?;
            let written = before(inside, cursor.0);
            cursor.spaces();
            cursor.eat(|c| c == ']')?;
            let (sender, body) = named(cursor.0.strip_prefix(' ').unwrap_or(cursor.0));
            Some(Head { style: Style::Bracket, stamp, written, sender, body })
        }
        first => {
            let from = cursor.0;
            if let Some(stamp) = cursor.stamp() {
                return after(stamp, before(from, cursor.0), cursor);
            }
            first.is_alphanumeric().then(|| behind(line))?
        }
    }
}

/// `- name: words` or ` name: words`, behind a time.
fn after<'a>(stamp: Stamp, written: &'a str, mut cursor: Cursor<'a>) -> Option<Head<'a>> {
    let spaces = cursor.spaces();
    if spaces && cursor.eat(|c| matches!(c, '-' | '–')).is_some() {
        let (sender, body) = named(cursor.0.strip_prefix(' ').unwrap_or(cursor.0));
        return Some(Head { style: Style::Dash, stamp, written, sender, body });
    }
    let more = cursor.eat(|c| matches!(c, ',' | ';' | '|' | ':')).is_some();
    if !spaces && !more {
        return None;
    }
    cursor.spaces();
    let (sender, body) = named(cursor.0);
    sender?;
    Some(Head { style: Style::Plain, stamp, written, sender, body })
}

/// `name [time]: words`, `name (time): words`.
fn behind(line: &str) -> Option<Head<'_>> {
    let at = line.find(['[', '('])?;
    let (name, rest) = line.split_at_checked(at)?;
    let closes = if rest.starts_with('[') { ']' } else { ')' };
    let mut cursor = Cursor(rest.get(1..)?);
    let inside = cursor.0;
    let stamp = cursor.stamp()?;
    let written = before(inside, cursor.0);
    cursor.eat(|c| c == closes)?;
    cursor.eat(|c| c == ':')?;
    let sender = name.trim();
    let fits = !sender.is_empty() && sender.chars().count() <= LONGEST_NAME;
    let body = cursor.0.strip_prefix(' ').unwrap_or(cursor.0);
    fits.then_some(Head { style: Style::Behind, stamp, written, sender: Some(sender), body })
}

/// What stands between a place and a later one in the same line.
fn before<'a>(from: &'a str, later: &str) -> &'a str {
    from.get(..from.len().saturating_sub(later.len())).unwrap_or_default().trim()
}

/// Name and words; no name where the app itself says something.
fn named(rest: &str) -> (Option<&str>, &str) {
    let colon = rest.find(": ").or_else(|| rest.strip_suffix(':').map(str::len));
    let parts = colon.and_then(|colon| Some((rest.get(..colon)?, rest.get(colon + 1..)?)));
    match parts {
        Some((name, body)) if !name.trim().is_empty() && name.chars().count() <= LONGEST_NAME => {
            (Some(name), body.strip_prefix(' ').unwrap_or(body))
        }
        _ => (None, rest),
    }
}

impl Chat {
    /// Adds the message that ended.
    fn close(&mut self, open: Option<(Head<'_>, String)>, format: ChatFormat, order: Order) {
        let Some((head, raw)) = open else { return };
        let raw = raw.trim_end_matches(['\n', ' ']).to_owned();
        // What followed the first line.
        let more = raw.split_once('\n').map(|(_, more)| more);
        let whole = more.map_or_else(|| head.body.to_owned(), |more| format!("{}\n{more}", head.body));
        let said = match format {
            ChatFormat::Whatsapp => said::of(&whole),
            _ => said::Said { text: whole.trim().to_owned(), ..said::Said::default() },
        };
        let (at, doubts) = moment(&head.stamp, format, order);
        let sender = head.sender.map(shown).filter(|name| !name.is_empty());
        self.add(ChatMessage {
            chat: None,
            notice: sender.is_none() || said.notice,
            sender,
            sender_id: None,
            own: false,
            written: shown(head.written),
            at,
            doubts,
            text: said.text,
            attachment: said.attachment,
            media: said.media.into(),
            deleted: said.deleted,
            raw: Some(raw),
        })
    }
}

/// The time as far as it is certain, and what is not.
fn moment(stamp: &Stamp, format: ChatFormat, order: Order) -> (Moment, Vec<Doubt>) {
    let Some(numbers) = stamp.date else { return (Moment::Unknown, vec![Doubt::NoDate]) };
    let (date, doubt) = order.date(numbers);
    let mut doubts: Vec<Doubt> = doubt.into_iter().collect();
    // WhatsApp always says which half of the day it is where it writes twelve hours.
    if format != ChatFormat::Whatsapp && stamp.offset.is_none() && order.twelve_hours() {
        doubts.push(Doubt::TwelveHour);
    }
    let (Some(date), Some(time)) = (date, stamp.clock.time()) else {
        if doubts.is_empty() {
            doubts.push(Doubt::NoTime);
        }
        return (Moment::Unknown, doubts);
    };
    let certain = stamp.offset.and_then(|minutes| {
        let offset = Offset::from_seconds(minutes * 60).ok()?;
        let stamp = offset.to_timestamp(DateTime::from_parts(date, time)).ok()?;
        Some(Moment::Certain { ms: stamp.as_millisecond(), offset: Some(minutes) })
    });
    (certain.unwrap_or_else(|| Moment::Clock(written(date, time))), doubts)
}

/// A name or time as it is shown: without marks that nobody can see, and without WhatsApp's sign for an unknown contact.
fn shown(text: &str) -> String {
    let seen: String = text.chars().filter(|c| !is_mark(*c)).map(|c| if c.is_whitespace() { ' ' } else { c }).collect();
    let seen = seen.trim();
    seen.strip_prefix('~').map_or(seen, str::trim_start).to_owned()
}

#[cfg(test)]
mod tests;
