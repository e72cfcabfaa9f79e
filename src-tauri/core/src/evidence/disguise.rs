//! Pictures that stand in a text as letters: backups of messages carry them so. Such a text is no plain text.

use memchr::memmem;

/// How pictures and films begin in Base64: JPEG, PNG, GIF, WebP, and the common films.
const BEGINNINGS: [&[u8]; 6] = [b"/9j/", b"iVBORw0KGgo", b"R0lGOD", b"UklGR", b"GZ0eXB", b"data:image/"];
/// So many letters of Base64 behind the beginning are no chance any more.
const RUN: usize = 512;
/// How much of one piece is kept for the next: a beginning with its run may lie across both.
const OVERLAP: usize = RUN + 64;

/// Watches a text go by, piece by piece.
#[derive(Debug, Default)]
pub(super) struct PictureInText(Vec<u8>);

impl PictureInText {
    /// Whether a picture begins in what has gone by so far.
    pub(super) fn begins_in(&mut self, piece: &[u8]) -> bool {
        self.0.extend_from_slice(piece);
        let found = BEGINNINGS.iter().any(|beginning| {
            memmem::find_iter(&self.0, beginning)
                .any(|at| is_base64(self.0.get(at + beginning.len()..).unwrap_or_default()))
        });
        let gone = self.0.len().saturating_sub(OVERLAP);
        self.0.drain(..gone);
        found
    }
}

/// Whether Base64 goes on for a while; line breaks, as in mails, and escaped slashes, as in JSON, don't end it.
fn is_base64(text: &[u8]) -> bool {
    let letters = text.iter().filter(|c| !matches!(c, b'\r' | b'\n' | b'\\'));
    letters.take(RUN).filter(|c| c.is_ascii_alphanumeric() || matches!(c, b'+' | b'/' | b'=' | b';' | b',')).count()
        == RUN
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use base64::{Engine as _, prelude::BASE64_STANDARD};

    use super::*;

    fn begins(pieces: &[&str]) -> bool {
        let mut watch = PictureInText::default();
        pieces.iter().any(|piece| watch.begins_in(piece.as_bytes()))
    }

    #[test]
    fn a_picture_in_letters_is_noticed_also_across_two_pieces() {
        let noise: Vec<u8> = (0..3000u32).map(|i| (i * 37 % 251) as u8).collect();
        for magic in [&b"\xff\xd8\xff\xe0"[..], b"\x89PNG\r\n\x1a\n", b"GIF89a", b"RIFF", b"\0\0\0\x18ftypmp42"] {
            let picture = BASE64_STANDARD.encode([magic, &noise].concat());
            let text = format!("<mms date=\"1\"><part data=\"{picture}\"/></mms>");
            assert!(begins(&[&text]), "{magic:?}");
            let (one, two) = text.split_at(200);
            assert!(begins(&[one, two]), "{magic:?}");
            let lines = picture.as_bytes().chunks(76).map(|line| String::from_utf8_lossy(line).into_owned());
            assert!(begins(&[&lines.collect::<Vec<_>>().join("\r\n")]), "{magic:?}");
        }
    }

    #[test]
    fn words_and_addresses_are_no_picture() {
        assert!(!begins(&["see https://example.org/9j/x and R0lGOD", " then more words. ".repeat(100).as_str()]));
        assert!(!begins(&[&"a long line without a picture ".repeat(1000)]));
    }
}
