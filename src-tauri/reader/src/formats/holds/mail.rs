//! Mails: every part that is not plain text. A mail in a mail has parts, too.

use cairn_reader_protocol::Member;
use mail_parser::{Message, MessageParser, MessagePart, MimeHeaders, PartType, mailbox::mbox::MessageIterator};

use super::{MOST, Problem, Source, head, named, web};
use crate::formats::bytes;

/// The largest mail, or box of mails, that is looked through.
const LARGEST: u64 = 96 << 20;
/// How deep mails may lie in mails.
const DEEPEST: usize = 8;

pub(super) fn parts(source: &mut impl Source, size: u64) -> Result<Vec<Member>, Problem> {
    let start = bytes(source, 0, 1 << 16).map_err(|_| Problem::Damaged)?;
    let is_box = start.starts_with(b"From ");
    if !is_box && !head::can_have_parts(&start) {
        return Ok(Vec::new());
    }
    if size > LARGEST {
        return Err(Problem::TooLarge);
    }
    let text = bytes(source, 0, size).map_err(|_| Problem::Damaged)?;
    let mut found = Vec::new();
    if is_box {
        for mail in MessageIterator::new(text.as_slice()).map_while(Result::ok) {
            of_mail(mail.contents(), &mut found)?;
        }
    } else {
        of_mail(&text, &mut found)?;
    }
    Ok(found)
}

fn of_mail(text: &[u8], found: &mut Vec<Member>) -> Result<(), Problem> {
    let message = MessageParser::default().parse(text).ok_or(Problem::Damaged)?;
    add(&message, 0, found)
}

fn add(message: &Message<'_>, depth: usize, found: &mut Vec<Member>) -> Result<(), Problem> {
    for part in &message.parts {
        match &part.body {
            PartType::Message(inner) if depth < DEEPEST => add(inner, depth + 1, found)?,
            PartType::Html(html) => found.extend(web::in_text(&html.to_ascii_lowercase().into_bytes())),
            PartType::Binary(_) | PartType::InlineBinary(_) | PartType::Message(_) if !is_words(part) => {
                found.push(named(&name_of(part), part.contents().len() as u64, false));
            }
            _ => {}
        }
        if found.len() > MOST {
            return Err(Problem::TooMany);
        }
    }
    Ok(())
}

/// Signatures and dates are words for machines.
fn is_words(part: &MessagePart<'_>) -> bool {
    part.content_type().is_some_and(|kind| {
        let subtype = kind.subtype().unwrap_or_default().to_ascii_lowercase();
        kind.ctype().eq_ignore_ascii_case("text") && matches!(subtype.as_str(), "plain" | "csv" | "calendar")
            || matches!(subtype.as_str(), "pgp-signature" | "pkcs7-signature" | "x-pkcs7-signature")
    })
}

fn name_of(part: &MessagePart<'_>) -> String {
    let kind = || {
        part.content_type().map(|kind| match kind.subtype() {
            Some(subtype) => format!("{}/{subtype}", kind.ctype()),
            None => kind.ctype().to_owned(),
        })
    };
    part.attachment_name().map(str::to_owned).or_else(kind).unwrap_or_default()
}
