//! What can be read, by media type: one file per family.

mod audio;
mod chat;
mod dkim;
mod document;
mod holds;
mod iptc;
mod mail;
mod media;
mod pdf;
mod xmp;

use std::io::{self, Read, Seek, SeekFrom, Write};

use cairn_reader_protocol::{Field, Found, Key, Signature};

use crate::remote::Remote;

pub(crate) use chat::read as chat;
pub(crate) use holds::{member, read as holding};

/// How many fields are answered at most, and how long a value may be, in characters: a file may hold any number of them.
const MOST_FIELDS: usize = 2000;
const LONGEST: usize = 4000;

/// Why nothing, or not all, could be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Problem {
    Damaged,
    TooLarge,
    TooMany,
    Encrypted,
}

impl Problem {
    fn code(self) -> &'static str {
        match self {
            Self::Damaged => "damaged",
            Self::TooLarge => "too-large",
            Self::TooMany => "too-many",
            Self::Encrypted => "encrypted",
        }
    }
}

/// The fields that one parser found.
type Fields = Vec<Field>;

/// A file to read in.
trait Source: Read + Seek {}
impl<T: Read + Seek> Source for T {}

/// Reads what a file says of itself. A file that no parser here knows says nothing, and that is no problem.
pub(crate) fn read<F: Read, T: Write>(media_type: &str, mut remote: Remote<'_, F, T>) -> Found {
    let mut found = Found::default();
    let size = remote.size();
    let mut take = |read: Result<Fields, Problem>| match read {
        Ok(fields) => found.fields.extend(fields),
        Err(problem) => found.problem = found.problem.take().or_else(|| Some(problem.code().to_owned())),
    };
    match media_type {
        "application/pdf" => {
            take(pdf::read(&mut remote, size));
            take(xmp::read(&mut remote, size));
        }
        "text/plain" => {
            let (fields, signatures) = mail::read(&mut remote);
            take(fields);
            found.signatures = signatures;
        }
        kind if document::is_one(kind) => take(document::read(&mut remote)),
        kind if kind.starts_with("audio/") => take(audio::read(&mut remote)),
        kind if kind.starts_with("image/") => {
            take(media::image(&mut remote));
            take(xmp::read(&mut remote, size));
            match kind {
                "image/jpeg" => take(Ok(iptc::jpeg(&mut remote))),
                "image/png" => take(Ok(iptc::png(&mut remote))),
                // That of a TIFF stands among its tags, and is read with them.
                _ => {}
            }
        }
        kind if kind.starts_with("video/") => take(media::track(&mut remote)),
        _ => {}
    }
    found.fields.truncate(MOST_FIELDS);
    found
}

/// The signatures of a mail, checked with these keys; none where it can't be read.
pub(crate) fn signatures<F: Read, T: Write>(mut remote: Remote<'_, F, T>, keys: &[Key]) -> Vec<Signature> {
    dkim::checked(&mut remote, keys).unwrap_or_default()
}

/// A field, unless there is nothing in it. What no one can see and no one could print is left out of the value.
fn field(group: &str, name: &str, value: &str) -> Option<Field> {
    let seen = |c: &char| !c.is_control() || *c == '\n' || *c == '\t';
    let value: String = value.chars().filter(seen).take(LONGEST).collect();
    let value = value.trim();
    (!value.is_empty()).then(|| Field { group: group.to_owned(), name: name.to_owned(), value: value.to_owned() })
}

/// The first `most` bytes from `at` on.
fn bytes(source: &mut impl Source, at: u64, most: u64) -> io::Result<Vec<u8>> {
    source.seek(SeekFrom::Start(at))?;
    let mut bytes = Vec::new();
    source.take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
}
