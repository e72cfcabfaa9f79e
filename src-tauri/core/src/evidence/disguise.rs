//! What says that it is plain text and is not: other bytes further down, or pictures that stand there as letters, as backups
//! of messages carry them.

use memchr::memmem;

/// How pictures and films begin in Base64: JPEG, PNG, GIF, WebP, and the common films.
const BEGINNINGS: [&[u8]; 6] = [b"/9j/", b"iVBORw0KGgo", b"R0lGOD", b"UklGR", b"GZ0eXB", b"data:image/"];
/// So many letters of Base64 behind the beginning are no chance any more.
const RUN: usize = 512;
/// How much of one piece is kept for the next: a beginning with its run may lie across both.
const OVERLAP: usize = RUN + 64;

/// Looks for pictures in letters in a text that goes by, piece by piece.
#[derive(Debug, Default)]
struct PictureInText(Vec<u8>);

impl PictureInText {
    /// Whether a picture begins in what has gone by so far.
    fn begins_in(&mut self, piece: &[u8]) -> bool {
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

/// Watches plain text go by, piece by piece, to its end.
#[derive(Debug, Default)]
pub(super) struct PlainText {
    encoding: Option<Encoding>,
    /// The beginning of a character whose end comes with the next piece.
    rest: Vec<u8>,
    letters: PictureInText,
}

#[derive(Debug, Clone, Copy)]
enum Encoding {
    Utf8,
    Utf16 { little: bool },
}

impl PlainText {
    /// Whether what has gone by so far is text, and carries no picture.
    pub(super) fn goes_on_in(&mut self, piece: &[u8]) -> bool {
        self.rest.extend_from_slice(piece);
        let begins = match self.rest.as_slice() {
            [0xff, 0xfe, ..] => Encoding::Utf16 { little: true },
            [0xfe, 0xff, ..] => Encoding::Utf16 { little: false },
            _ => Encoding::Utf8,
        };
        let encoding = *self.encoding.get_or_insert(begins);
        let text = match encoding {
            Encoding::Utf8 => self.utf8(),
            Encoding::Utf16 { little } => self.utf16(little),
        };
        text.is_some_and(|text| !text.chars().any(is_no_text) && !self.letters.begins_in(text.as_bytes()))
    }

    fn utf8(&mut self) -> Option<String> {
        let whole = match std::str::from_utf8(&self.rest) {
            Ok(text) => text.len(),
            Err(error) if error.error_len().is_none() => error.valid_up_to(),
            Err(_) => return None,
        };
        let rest = self.rest.split_off(whole);
        String::from_utf8(std::mem::replace(&mut self.rest, rest)).ok()
    }

    fn utf16(&mut self, little: bool) -> Option<String> {
        let (pairs, odd) = self.rest.as_chunks::<2>();
        let mut units: Vec<u16> = pairs
            .iter()
            .map(|pair| if little { u16::from_le_bytes(*pair) } else { u16::from_be_bytes(*pair) })
            .collect();
        let mut rest = odd.to_vec();
        // The first half of a character that is written in two.
        if let Some(half) = units.last().copied().filter(|unit| (0xd800..0xdc00).contains(unit)) {
            units.pop();
            let bytes = if little { half.to_le_bytes() } else { half.to_be_bytes() };
            rest.splice(0..0, bytes);
        }
        self.rest = rest;
        String::from_utf16(&units).ok()
    }
}

/// What no text has in it.
pub(super) fn is_no_text(c: char) -> bool {
    c.is_control() && !matches!(c, '\n' | '\r' | '\t' | '\u{c}' | '\u{1b}')
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
    fn text_stays_text_to_its_end() {
        let goes_on = |pieces: &[&[u8]]| {
            let mut watch = PlainText::default();
            pieces.iter().all(|piece| watch.goes_on_in(piece))
        };
        let words = "caf\u{e9} \u{1f600}\r\n".repeat(1000);
        let (one, two) = words.as_bytes().split_at(3004);
        assert!(goes_on(&[one, two]), "a character may be cut");
        assert!(!goes_on(&[one, two, b"\xff\xd8\xff\xe0\0\x10JFIF"]));
        assert!(!goes_on(&[b"words", &[0; 9]]));
        for little in [true, false] {
            let unit = |unit: u16| if little { unit.to_le_bytes() } else { unit.to_be_bytes() };
            let sixteen: Vec<u8> = std::iter::once(0xfeff).chain(words.encode_utf16()).flat_map(unit).collect();
            for cut in [2, 3, 11, 12, 13, 14, 15] {
                let (one, two) = sixteen.split_at(cut);
                assert!(goes_on(&[one, two]), "{cut}");
            }
            let picture = BASE64_STANDARD.encode([b"\xff\xd8\xff\xe0".as_slice(), &[7; 3000]].concat());
            let hidden: Vec<u8> = std::iter::once(0xfeff).chain(picture.encode_utf16()).flat_map(unit).collect();
            assert!(!goes_on(&[&hidden]));
            assert!(!goes_on(&[&sixteen, &unit(0xdc00), b"\0\x01\x02\x03"]), "no character, and control characters");
        }
    }

    #[test]
    fn words_and_addresses_are_no_picture() {
        assert!(!begins(&["see https://example.org/9j/x and R0lGOD", " then more words. ".repeat(100).as_str()]));
        assert!(!begins(&[&"a long line without a picture ".repeat(1000)]));
    }
}
