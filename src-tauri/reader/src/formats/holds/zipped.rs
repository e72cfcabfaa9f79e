//! Office documents and books: everything in them that is not their text.

use std::path::Path;

use cairn_reader_protocol::Member;
use zip::ZipArchive;

use super::{MOST, Problem, Source, named};

/// The endings of what such a document is written in. A preview of its first page is a picture, too.
const WRITTEN_IN: [&str; 9] = ["xml", "rels", "rdf", "txt", "css", "xhtml", "html", "opf", "ncx"];

pub(super) fn pictures(source: &mut impl Source) -> Result<Vec<Member>, Problem> {
    let mut zip = ZipArchive::new(source).map_err(|_| Problem::Damaged)?;
    let mut pictures = Vec::new();
    for index in 0..zip.len().min(MOST + 1) {
        let file = zip.by_index_raw(index).map_err(|_| Problem::Damaged)?;
        let name = file.name().map_err(|_| Problem::Damaged)?;
        if !file.is_dir() && !is_text(&name) {
            pictures.push(named(&name, file.size(), false));
        }
    }
    Ok(pictures)
}

fn is_text(name: &str) -> bool {
    let ending = Path::new(name).extension().and_then(|ending| ending.to_str());
    name == "mimetype" || ending.is_some_and(|ending| WRITTEN_IN.iter().any(|known| ending.eq_ignore_ascii_case(known)))
}
