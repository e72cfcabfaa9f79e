//! PDF: the document information.

use std::io::Read;

use lopdf::Document;

use super::{Fields, Problem, Source, bytes, field};

/// Larger documents are not looked into: all of it has to be read.
pub(super) const LARGEST: u64 = 128 << 20;

/// What the document information says.
pub(super) fn read(source: &mut impl Source, size: u64) -> Result<Fields, Problem> {
    if size > LARGEST {
        return Err(Problem::TooLarge);
    }
    let all = bytes(source, 0, LARGEST).map_err(|_| Problem::Damaged)?;
    let found = Document::load_metadata_from(all.as_slice().take(LARGEST)).map_err(|error| match error {
        lopdf::Error::Decryption(_) | lopdf::Error::InvalidPassword => Problem::Encrypted,
        _ => Problem::Damaged,
    })?;
    let named = [
        ("Title", found.title),
        ("Author", found.author),
        ("Subject", found.subject),
        ("Keywords", found.keywords),
        ("Creator", found.creator),
        ("Producer", found.producer),
        ("CreateDate", found.creation_date.map(|date| time(&date))),
        ("ModifyDate", found.modification_date.map(|date| time(&date))),
    ];
    Ok(named.into_iter().filter_map(|(name, value)| field("PDF", name, &value?)).collect())
}

/// `D:20261103210400-05'00'` as `2026-11-03T21:04:00-05:00`; what isn't complete stays as it stands there.
fn time(date: &str) -> String {
    let digits: Vec<char> = date.trim_start_matches("D:").chars().collect();
    let part = |from: usize, to: usize| digits.get(from..to).map(|part| part.iter().collect::<String>());
    let (Some(year), Some(month), Some(day)) = (part(0, 4), part(4, 6), part(6, 8)) else { return date.to_owned() };
    let (Some(hour), Some(minute), Some(second)) = (part(8, 10), part(10, 12), part(12, 14)) else {
        return date.to_owned();
    };
    let zone: String = digits.iter().skip(14).filter(|c| **c != '\'').collect();
    let zone = match zone.len() {
        5 => format!("{}:{}", zone.get(..3).unwrap_or_default(), zone.get(3..).unwrap_or_default()),
        _ => zone,
    };
    format!("{year}-{month}-{day}T{hour}:{minute}:{second}{zone}")
}
