//! Archives and disk images are no way around the witness question: they are not taken in whole.

use std::path::Path;

use crate::failure::Failure;

/// How many of the first bytes tell the media type.
pub(super) const HEAD_BYTES: usize = 8192;

/// Endings of archives and disk images, so that one with no known first bytes is noticed too.
const ENDINGS: &[&str] = &[
    "zip",
    "7z",
    "rar",
    "tar",
    "gz",
    "tgz",
    "bz2",
    "xz",
    "zst",
    "lz",
    "cab",
    "iso",
    "img",
    "dmg",
    "vhd",
    "vhdx",
    "vmdk",
    "qcow2",
    "e01",
    "ex01",
    "aff4",
    "dd",
    "raw-image",
    "apk",
    "jar",
    "wim",
    "ufdr",
];

/// Refuses an archive or disk image by its name, before it is opened.
pub(super) fn refuse_by_name(path: &Path) -> Result<(), Failure> {
    let ending = path.extension().and_then(|ending| ending.to_str()).map(str::to_ascii_lowercase);
    match ending {
        Some(ending) if ENDINGS.contains(&ending.as_str()) => Err(Failure::Container),
        _ => Ok(()),
    }
}

/// The media type by the first bytes, never by the name.
///
/// # Errors
/// [`Failure::Container`] for an archive under another name.
pub(super) fn media_type(head: &[u8]) -> Result<String, Failure> {
    if let Some(kind) = infer::get(head) {
        if kind.matcher_type() == infer::MatcherType::Archive && kind.mime_type() != "application/pdf" {
            return Err(Failure::Container);
        }
        return Ok(kind.mime_type().to_owned());
    }
    let text = if is_text(head) { "text/plain" } else { "application/octet-stream" };
    Ok(text.to_owned())
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
    !valid.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t' | '\u{c}' | '\u{1b}'))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn the_bytes_tell_the_type_and_not_the_name() {
        assert_eq!(media_type(b"\xff\xd8\xff\xe0\0\x10JFIF").unwrap(), "image/jpeg");
        assert_eq!(media_type(b"%PDF-1.7\n").unwrap(), "application/pdf");
        assert_eq!(media_type("Gr\u{fc}\u{df}e".as_bytes()).unwrap(), "text/plain");
        assert_eq!(media_type(b"\0\x01\x02").unwrap(), "application/octet-stream");
        assert!(matches!(media_type(b"PK\x03\x04\x14\0\0\0\x08\0"), Err(Failure::Container)));
    }

    #[test]
    fn a_character_cut_at_the_end_is_still_text() {
        assert!(is_text(&"caf\u{e9}".as_bytes()[..4]));
        assert!(!is_text(b"caf\xe9 au lait"));
    }
}
