//! Kept web pages and rich text: the pictures that stand in the text itself, as letters.

use cairn_reader_protocol::Member;
use memchr::memmem;

use super::{MOST, Problem, Source, named};
use crate::formats::bytes;

/// The largest page that is looked through.
const LARGEST: u64 = 64 << 20;

pub(super) fn pictures(source: &mut impl Source, size: u64) -> Result<Vec<Member>, Problem> {
    if size > LARGEST {
        return Err(Problem::TooLarge);
    }
    let page = bytes(source, 0, size).map_err(|_| Problem::Damaged)?.to_ascii_lowercase();
    Ok(in_text(&page))
}

/// Pictures and other files in rich text.
pub(super) fn in_rich_text(source: &mut impl Source, size: u64) -> Result<Vec<Member>, Problem> {
    if size > LARGEST {
        return Err(Problem::TooLarge);
    }
    let text = bytes(source, 0, size).map_err(|_| Problem::Damaged)?;
    let kinds = [("image", b"\\pict".as_slice()), ("application", b"\\object")];
    let found =
        kinds.iter().flat_map(|(kind, start)| memmem::find_iter(&text, start).take(MOST + 1).map(move |_| *kind));
    Ok(found.map(|kind| named(kind, 0, false)).collect())
}

/// One for every place where a picture or a film begins in a text in small letters.
pub(super) fn in_text(text: &[u8]) -> Vec<Member> {
    let mut found: Vec<usize> = ["data:image/", "data:video/", "data:application/"]
        .iter()
        .flat_map(|start| memmem::find_iter(text, start.as_bytes()).take(MOST + 1))
        .collect();
    found.sort_unstable();
    let kind = |at: usize| {
        let rest = text.get(at + "data:".len()..).unwrap_or_default();
        let kind: Vec<u8> =
            rest.iter().copied().take_while(|c| c.is_ascii_alphanumeric() || b"/+-.".contains(c)).collect();
        String::from_utf8_lossy(&kind).into_owned()
    };
    found.into_iter().map(|at| named(&kind(at), 0, false)).collect()
}
