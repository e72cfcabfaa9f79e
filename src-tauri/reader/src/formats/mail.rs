//! A mail, or a box of mails: the heads. The parts below it are not looked at: they may hold pictures that nobody was asked about.

use cairn_reader_protocol::{Field, Signature};
use mail_parser::{Addr, Header, HeaderValue, Message, MessageParser, mailbox::mbox::MessageIterator};
use memchr::memmem;

use super::{Fields, Problem, Source, bytes, dkim, field};

/// The longest head.
pub(super) const HEAD: u64 = 1 << 20;

/// The largest box of mails that is looked through, and how many of its mails are told.
const BOX: u64 = 96 << 20;
const MOST_MAILS: usize = 100;
/// How many mails a box holds.
const COUNT: &str = "MailCount";

/// The head of a mail, in the order in which it stands there: the last server that passed it on comes first; and what signatures
/// it has. Of a box of mails each head: the first mail is `mail`, the second `mail 2` and so on. A text that is no mail says
/// nothing.
pub(super) fn read(source: &mut impl Source) -> (Result<Fields, Problem>, Vec<Signature>) {
    let Ok(text) = bytes(source, 0, HEAD) else { return (Err(Problem::Damaged), Vec::new()) };
    if text.starts_with(b"From ") {
        return (of_box(source), Vec::new());
    }
    let head = head_of(&text);
    let Some(message) = parsed(head) else { return (Ok(Vec::new()), Vec::new()) };
    (Ok(fields_of(&message, head, "mail").collect()), dkim::named(&message, head))
}

fn of_box(source: &mut impl Source) -> Result<Fields, Problem> {
    let all = bytes(source, 0, BOX + 1).map_err(|_| Problem::Damaged)?;
    if all.len() as u64 > BOX {
        return Err(Problem::TooLarge);
    }
    let mut fields = Vec::new();
    for (number, mail) in (1..=MOST_MAILS).zip(MessageIterator::new(all.as_slice()).map_while(Result::ok)) {
        let head = head_of(mail.contents());
        let group = if number == 1 { "mail".to_owned() } else { format!("mail {number}") };
        if let Some(message) = parsed(head) {
            fields.extend(fields_of(&message, head, &group));
        }
    }
    // Told so that nobody takes the first mail for all of them, and what was not looked for, signatures, for not there.
    let count = MessageIterator::new(all.as_slice()).map_while(Result::ok).count();
    fields.extend(field("mail", COUNT, &count.to_string()));
    Ok(fields)
}

fn fields_of<'a>(message: &'a Message<'a>, head: &'a [u8], group: &'a str) -> impl Iterator<Item = Field> + 'a {
    message.headers().iter().filter_map(move |header| field(group, header.name(), &value(header, head)))
}

/// Its head, where it is a mail.
pub(super) fn parsed(head: &[u8]) -> Option<Message<'_>> {
    let message = MessageParser::default().parse_headers(head)?;
    are_of_mail(message.headers()).then_some(message)
}

/// Whether a text begins as a mail does.
pub(super) fn is_mail(text: &[u8]) -> bool {
    parsed(head_of(text)).is_some()
}

/// Whether a text can have parts, as a mail that lost its head may.
pub(super) fn can_have_parts(text: &[u8]) -> bool {
    let has = |message: mail_parser::Message<'_>| {
        message.headers().iter().any(|header| {
            let name = header.name();
            name.eq_ignore_ascii_case("MIME-Version") || name.eq_ignore_ascii_case("Content-Type")
        })
    };
    is_mail(text) || MessageParser::default().parse_headers(head_of(text)).is_some_and(has)
}

fn are_of_mail(headers: &[Header<'_>]) -> bool {
    let has = |name: &str| headers.iter().any(|header| header.name().eq_ignore_ascii_case(name));
    has("From") && (has("Date") || has("Received"))
}

/// In readable letters where they were encoded; else as it stands there, on one line.
fn value(header: &Header<'_>, head: &[u8]) -> String {
    match &header.value {
        HeaderValue::Text(text) => text.to_string(),
        HeaderValue::Address(addresses) => {
            let one = |one: &Addr<'_>| match (one.name(), one.address()) {
                (Some(name), Some(address)) => format!("{name} <{address}>"),
                (name, address) => name.or(address).unwrap_or_default().to_owned(),
            };
            addresses.iter().map(one).collect::<Vec<_>>().join(", ")
        }
        _ => {
            let (from, to) = (header.offset_start() as usize, header.offset_end() as usize);
            let raw = String::from_utf8_lossy(head.get(from..to).unwrap_or_default()).into_owned();
            raw.split_whitespace().collect::<Vec<_>>().join(" ")
        }
    }
}

/// Up to the first empty line.
pub(super) fn head_of(text: &[u8]) -> &[u8] {
    let ends = [memmem::find(text, b"\r\n\r\n"), memmem::find(text, b"\n\n")];
    ends.into_iter().flatten().min().and_then(|end| text.get(..end + 2)).unwrap_or(text)
}
