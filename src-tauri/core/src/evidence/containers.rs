//! Archives, disk images and what else holds pictures are no way around the witness question. By its name and its first
//! bytes, each goes its own way.

use std::path::Path;

use serde::Serialize;

use super::disguise::is_no_text;

/// How many of the first bytes tell the media type.
pub(super) const HEAD_BYTES: usize = 8192;

/// Endings of archives, so that one with no known first bytes is noticed too.
const ARCHIVES: &[&str] = &[
    "zip", "7z", "rar", "tar", "gz", "tgz", "bz2", "tbz", "xz", "txz", "zst", "lz", "cab", "apk", "jar", "xapk", "wim",
];

/// Endings of disk images and of what examiners take off a device.
const DISK_IMAGES: &[&str] = &[
    "iso",
    "img",
    "dmg",
    "vhd",
    "vhdx",
    "vmdk",
    "vdi",
    "qcow2",
    "e01",
    "ex01",
    "l01",
    "aff",
    "aff4",
    "dd",
    "raw-image",
    "ufdr",
    "ufd",
    "clbx",
];

/// The archives of which the list can be read without reading what is in them.
const LISTED: &[(&str, &str)] = &[
    ("zip", "application/zip"),
    ("apk", "application/zip"),
    ("jar", "application/zip"),
    ("xapk", "application/zip"),
    ("tar", "application/x-tar"),
];

/// How a file goes in, by its name alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum Way {
    /// As a file, with every byte.
    File,
    /// Its texts go in; it stays where it is.
    Archive,
    /// It is written down, with what an examiner states of it.
    DiskImage,
}

/// How a file of this name goes in.
pub fn way_of(path: &Path) -> Way {
    let ending = ending_of(path);
    let is_one_of = |endings: &[&str]| endings.contains(&ending.as_str());
    if is_one_of(DISK_IMAGES) {
        Way::DiskImage
    } else if is_one_of(ARCHIVES) {
        Way::Archive
    } else {
        Way::File
    }
}

/// The media type of an archive of this name, if its list can be read. An archive under another name is looked at as ZIP.
pub(super) fn listed_archive(path: &Path, media_type: Option<&str>) -> Option<&'static str> {
    let ending = ending_of(path);
    let by_bytes = |known: &&(&str, &'static str)| media_type == Some(known.1);
    let by_name = |known: &&(&str, &'static str)| known.0 == ending;
    let known = if media_type.is_some() { LISTED.iter().find(by_bytes) } else { LISTED.iter().find(by_name) };
    known.map(|known| known.1)
}

fn ending_of(path: &Path) -> String {
    path.extension().and_then(|ending| ending.to_str()).unwrap_or_default().to_ascii_lowercase()
}

/// What an office document is looked into as, where its first bytes don't tell its kind.
pub(super) const SOME_DOCUMENT: &str = "application/vnd.openxmlformats-officedocument.other";

/// The media type by the first bytes, never by the name.
pub(super) fn media_type(head: &[u8]) -> String {
    match infer::get(head) {
        Some(kind) => kind.mime_type().to_owned(),
        None if is_text(head) => "text/plain".to_owned(),
        None => "application/octet-stream".to_owned(),
    }
}

/// Whether these first bytes are those of an archive.
pub(super) fn is_archive(head: &[u8]) -> bool {
    infer::get(head)
        .is_some_and(|kind| kind.matcher_type() == infer::MatcherType::Archive && kind.mime_type() != "application/pdf")
}

/// Whether a file that begins so can have parts that someone has to be asked about. Only such a file is looked into.
pub(super) fn can_have_parts(media_type: &str, head: &[u8]) -> bool {
    match media_type {
        "text/plain" => begins_like_a_mail(head),
        "application/pdf"
        | "application/rtf"
        | "text/rtf"
        | "text/html"
        | "application/epub+zip"
        | "application/mbox"
        | "message/rfc822" => true,
        kind => {
            kind.starts_with("application/vnd.openxmlformats-officedocument.")
                || kind.starts_with("application/vnd.oasis.opendocument.")
        }
    }
}

/// Whether a field of a mail's head stands at the start of one of the first lines.
fn begins_like_a_mail(head: &[u8]) -> bool {
    let fields: [&[u8]; 6] = [b"from ", b"from:", b"received:", b"date:", b"mime-version:", b"content-type:"];
    head.split(|byte| *byte == b'\n').any(|line| {
        let start = line.get(..16.min(line.len())).unwrap_or_default().to_ascii_lowercase();
        fields.iter().any(|field| start.starts_with(field))
    })
}

/// Whether these first bytes are text: UTF-8 (a character may be cut at the end) without control
/// characters, or UTF-16 with its mark.
pub(super) fn is_text(head: &[u8]) -> bool {
    if head.starts_with(&[0xff, 0xfe]) || head.starts_with(&[0xfe, 0xff]) {
        return true;
    }
    let valid = match std::str::from_utf8(head) {
        Ok(text) => text,
        Err(error) if error.error_len().is_none() => {
            std::str::from_utf8(head.get(..error.valid_up_to()).unwrap_or_default()).unwrap_or_default()
        }
        Err(_) => return false,
    };
    !valid.chars().any(is_no_text)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn the_bytes_tell_the_type_and_not_the_name() {
        assert_eq!(media_type(b"\xff\xd8\xff\xe0\0\x10JFIF"), "image/jpeg");
        assert_eq!(media_type(b"%PDF-1.7\n"), "application/pdf");
        assert_eq!(media_type("Gr\u{fc}\u{df}e".as_bytes()), "text/plain");
        assert_eq!(media_type(b"\0\x01\x02"), "application/octet-stream");
        assert!(is_archive(b"PK\x03\x04\x14\0\0\0\x08\0"));
        assert!(!is_archive(b"%PDF-1.7\n"));
    }

    #[test]
    fn the_name_tells_the_way() {
        for (name, way) in [
            ("a.ZIP", Way::Archive),
            ("backup.tar.gz", Way::Archive),
            ("disk.E01", Way::DiskImage),
            ("phone.ufdr", Way::DiskImage),
            ("picture.jpg", Way::File),
            ("zip", Way::File),
        ] {
            assert_eq!(way_of(Path::new(name)), way, "{name}");
        }
        assert_eq!(listed_archive(Path::new("a.rar"), None), None);
        assert_eq!(listed_archive(Path::new("a.tar.gz"), None), None);
        assert_eq!(listed_archive(Path::new("picture.jpg"), Some("application/zip")), Some("application/zip"));
    }

    #[test]
    fn only_what_begins_like_a_mail_is_looked_into_as_one() {
        assert!(can_have_parts("text/plain", b"Return-Path: <a@example.org>\nReceived: from x\n"));
        assert!(can_have_parts("text/plain", b"From a@example.org Tue Nov  3 21:04:00 2026\n"));
        assert!(!can_have_parts("text/plain", b"03.11.26, 21:04 - Sam: from where?\n"));
        assert!(can_have_parts("application/pdf", b"%PDF"));
        assert!(!can_have_parts("image/jpeg", b"\xff\xd8"));
    }

    #[test]
    fn a_character_cut_at_the_end_is_still_text() {
        assert!(is_text(&"caf\u{e9}".as_bytes()[..4]));
        assert!(!is_text(b"caf\xe9 au lait"));
    }
}
