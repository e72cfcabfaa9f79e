//! PDF documents: the pictures and files in them. What is smaller than a thumbnail is a line or a sign, and shows nobody.

use std::io;

use cairn_reader_protocol::Member;
use lopdf::{Document, Object};

use super::{MOST, Problem, Source, named};
use crate::formats::{bytes, pdf::LARGEST};

/// Shorter than this on either side, in pixels, a picture can't show a person.
const SHORTEST_SIDE: i64 = 48;

pub(super) fn pictures(source: &mut impl Source, size: u64) -> Result<Vec<Member>, Problem> {
    if size > LARGEST {
        return Err(Problem::TooLarge);
    }
    let damaged = |_: io::Error| Problem::Damaged;
    let file = bytes(source, 0, size).map_err(damaged)?;
    let document = Document::load_mem(&file).map_err(|_| Problem::Damaged)?;
    if document.is_encrypted() {
        return Err(Problem::Encrypted);
    }
    let mut pictures = Vec::new();
    for object in document.objects.values() {
        let Object::Stream(stream) = object else { continue };
        let number = |key: &[u8]| {
            let value = stream.dict.get(key).ok().map(|value| document.dereference(value));
            value.and_then(Result::ok).and_then(|(_, value)| value.as_i64().ok()).unwrap_or(i64::MAX)
        };
        let is_picture = stream.dict.get(b"Subtype").and_then(Object::as_name).is_ok_and(|name| name == b"Image");
        let (wide, high) = (number(b"Width"), number(b"Height"));
        if stream.dict.get(b"Type").and_then(Object::as_name).is_ok_and(|name| name == b"EmbeddedFile") {
            pictures.push(named("application", stream.content.len() as u64, false));
        }
        if is_picture && wide.min(high) >= SHORTEST_SIDE {
            pictures.push(named(&format!("{wide} × {high}"), stream.content.len() as u64, false));
        }
        if pictures.len() > MOST {
            break;
        }
    }
    Ok(pictures)
}
