//! Office documents: the core properties. Nothing else in them is read: there may be pictures that nobody was asked about.

use std::io::Read;

use roxmltree::Document;
use zip::{ZipArchive, result::ZipError};

use super::{Fields, Problem, Source, field};

/// Where they stand: Microsoft's, and OpenDocument's.
const PLACES: [&str; 3] = ["docProps/core.xml", "docProps/app.xml", "meta.xml"];
/// The largest file of properties.
const LARGEST: u64 = 1 << 20;

/// Whether it is an office document.
pub(super) fn is_one(media_type: &str) -> bool {
    media_type.starts_with("application/vnd.openxmlformats-officedocument.")
        || media_type.starts_with("application/vnd.oasis.opendocument.")
}

/// What the properties say.
pub(super) fn read(source: &mut impl Source) -> Result<Fields, Problem> {
    let mut zip = ZipArchive::new(source).map_err(|_| Problem::Damaged)?;
    let mut fields = Vec::new();
    for place in PLACES {
        let file = match zip.by_name(place) {
            Ok(file) => file,
            Err(ZipError::FileNotFound) => continue,
            Err(_) => return Err(Problem::Damaged),
        };
        let mut text = String::new();
        file.take(LARGEST + 1).read_to_string(&mut text).map_err(|_| Problem::Damaged)?;
        if text.len() as u64 > LARGEST {
            return Err(Problem::TooLarge);
        }
        // It refuses a DTD, and so anything that could grow.
        let properties = Document::parse(&text).map_err(|_| Problem::Damaged)?;
        let leaves =
            properties.descendants().filter(|node| node.is_element() && !node.children().any(|c| c.is_element()));
        fields.extend(leaves.filter_map(|node| field("document", node.tag_name().name(), node.text()?)));
    }
    Ok(fields)
}
