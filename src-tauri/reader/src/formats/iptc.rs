//! IPTC: what agencies and archives write into a picture, as a row of small records (its standard calls it IIM). In a JPEG it
//! lies in a block of Photoshop's, in a PNG as hex text, in a TIFF in a tag of its own.

use std::io::BufReader;

use encoding_rs::WINDOWS_1252;
use image::{ImageDecoder, Limits, codecs::png::PngDecoder};
use zune_jpeg::JpegDecoder;

use super::{Fields, Source, field};

/// Which of Photoshop's blocks it is.
const BLOCK: u16 = 0x0404;
/// How Photoshop's blocks begin.
const MARKS: [&[u8; 4]; 5] = [b"8BIM", b"PHUT", b"AgHg", b"DCSR", b"MeSa"];
/// How each record begins.
const MARK: u8 = 0x1c;
/// Which letters the text is in: record and set, and how they say that it is UTF-8.
const LETTERS: (u8, u8) = (1, 90);
const UTF_8: &[u8] = b"\x1b%G";
/// The record that is about the picture.
const PICTURE: u8 = 2;

/// How a value is written.
#[derive(Clone, Copy)]
enum Form {
    Text,
    Day,
    Time,
}
use Form::{Day, Text, Time};

/// The sets of that record which hold text, by their names in the standard.
const SETS: [(u8, &str, Form); 49] = [
    (3, "ObjectTypeReference", Text),
    (4, "ObjectAttributeReference", Text),
    (5, "ObjectName", Text),
    (7, "EditStatus", Text),
    (8, "EditorialUpdate", Text),
    (10, "Urgency", Text),
    (12, "SubjectReference", Text),
    (15, "Category", Text),
    (20, "SupplementalCategories", Text),
    (22, "FixtureIdentifier", Text),
    (25, "Keywords", Text),
    (26, "ContentLocationCode", Text),
    (27, "ContentLocationName", Text),
    (30, "ReleaseDate", Day),
    (35, "ReleaseTime", Time),
    (37, "ExpirationDate", Day),
    (38, "ExpirationTime", Time),
    (40, "SpecialInstructions", Text),
    (42, "ActionAdvised", Text),
    (45, "ReferenceService", Text),
    (47, "ReferenceDate", Day),
    (50, "ReferenceNumber", Text),
    (55, "DateCreated", Day),
    (60, "TimeCreated", Time),
    (62, "DigitalCreationDate", Day),
    (63, "DigitalCreationTime", Time),
    (65, "OriginatingProgram", Text),
    (70, "ProgramVersion", Text),
    (75, "ObjectCycle", Text),
    (80, "By-line", Text),
    (85, "By-lineTitle", Text),
    (90, "City", Text),
    (92, "Sub-location", Text),
    (95, "Province-State", Text),
    (100, "Country-PrimaryLocationCode", Text),
    (101, "Country-PrimaryLocationName", Text),
    (103, "OriginalTransmissionReference", Text),
    (105, "Headline", Text),
    (110, "Credit", Text),
    (115, "Source", Text),
    (116, "CopyrightNotice", Text),
    (118, "Contact", Text),
    (120, "Caption-Abstract", Text),
    (121, "LocalCaption", Text),
    (122, "Writer-Editor", Text),
    (130, "ImageType", Text),
    (131, "ImageOrientation", Text),
    (135, "LanguageIdentifier", Text),
    (184, "JobID", Text),
];

/// Out of a JPEG. What stands before some damage is read all the same.
pub(super) fn jpeg(source: &mut impl Source) -> Fields {
    if source.rewind().is_err() {
        return Vec::new();
    }
    let mut decoder = JpegDecoder::new(BufReader::new(source));
    let _ = decoder.decode_headers();
    decoder.iptc().map(|blocks| read(blocks)).unwrap_or_default()
}

/// Out of a PNG. Its standard has no place for it: writers agree on a text chunk, with a name, a length, and hex digits.
pub(super) fn png(source: &mut impl Source) -> Fields {
    if source.rewind().is_err() {
        return Vec::new();
    }
    let text = PngDecoder::with_limits(BufReader::new(source), Limits::default())
        .and_then(|mut decoder| decoder.iptc_metadata())
        .ok()
        .flatten()
        .unwrap_or_default();
    let lines = text.split(|byte| *byte == b'\n').skip_while(|line| line.is_empty()).skip(2);
    hex::decode(lines.flatten().copied().collect::<Vec<_>>()).map(|bytes| read(&bytes)).unwrap_or_default()
}

/// Out of the tag of a TIFF that was read as whole numbers: some writers give it that form, each in the order of its machine.
pub(super) fn numbers(numbers: &[u32]) -> Fields {
    let bytes: Vec<u8> = numbers.iter().flat_map(|number| number.to_be_bytes()).collect();
    if bytes.first() == Some(&MARK) {
        return read(&bytes);
    }
    read(&numbers.iter().flat_map(|number| number.to_le_bytes()).collect::<Vec<_>>())
}

/// What the records say, bare or among Photoshop's blocks; each set once, with all its values, in the order of the file.
pub(super) fn read(bytes: &[u8]) -> Fields {
    let records: Vec<_> = Records { rest: among_blocks(bytes).unwrap_or(bytes) }.collect();
    let is_utf_8 = records.iter().any(|(record, set, value)| (*record, *set) == LETTERS && *value == UTF_8);
    let mut found: Vec<(&str, String)> = Vec::new();
    for (_, number, value) in records.into_iter().filter(|(record, ..)| *record == PICTURE) {
        let Some((_, name, form)) = SETS.iter().find(|(set, ..)| *set == number) else { continue };
        let text = match form {
            Text => letters(value, is_utf_8),
            Day => day(value),
            Time => time(value),
        };
        match found.iter_mut().find(|(before, _)| before == name) {
            Some((_, values)) => values.extend([", ", text.as_str()]),
            None => found.push((name, text)),
        }
    }
    found.iter().filter_map(|(name, value)| field("IPTC", name, value)).collect()
}

/// The records among Photoshop's blocks. Each block has a number, a name and a length, all filled up to even places.
fn among_blocks(mut rest: &[u8]) -> Option<&[u8]> {
    loop {
        let (mark, after) = rest.split_first_chunk::<4>()?;
        if !MARKS.contains(&mark) {
            return None;
        }
        let (number, after) = after.split_first_chunk::<2>()?;
        let name = usize::from(*after.first()?) + 1;
        let (length, after) = after.get(name.next_multiple_of(2)..)?.split_first_chunk::<4>()?;
        let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
        let inside = after.get(..length)?;
        if u16::from_be_bytes(*number) == BLOCK {
            return Some(inside);
        }
        rest = after.get(length.next_multiple_of(2)..)?;
    }
}

/// One record after the other: which record, which set, and its value. Ends where none begins, and where one is cut off.
struct Records<'a> {
    rest: &'a [u8],
}

impl<'a> Iterator for Records<'a> {
    type Item = (u8, u8, &'a [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        let ([mark, record, set, high, low], mut after) = self.rest.split_first_chunk::<5>()?;
        if *mark != MARK {
            return None;
        }
        let mut length = usize::from(u16::from_be_bytes([*high, *low]));
        if high & 0x80 != 0 {
            // A long one: what stands there is the length of its length.
            let digits = after.get(..length & 0x7fff).filter(|digits| digits.len() <= 4)?;
            after = after.get(digits.len()..)?;
            length =
                digits.iter().try_fold(0_usize, |sum, digit| sum.checked_mul(256)?.checked_add((*digit).into()))?;
        }
        let (value, rest) = after.split_at_checked(length)?;
        self.rest = rest;
        Some((*record, *set, value))
    }
}

/// Many writers put UTF-8 there and don't say so: what can be read as UTF-8 hardly ever is anything else.
fn letters(value: &[u8], is_utf_8: bool) -> String {
    match std::str::from_utf8(value) {
        Ok(text) => text.to_owned(),
        Err(_) if is_utf_8 => String::from_utf8_lossy(value).into_owned(),
        Err(_) => WINDOWS_1252.decode_without_bom_handling(value).0.into_owned(),
    }
}

/// `20261103` as `2026-11-03`; anything else as it stands there.
fn day(value: &[u8]) -> String {
    let text = letters(value, false);
    match text.as_bytes() {
        digits @ [_, _, _, _, _, _, _, _] if digits.iter().all(u8::is_ascii_digit) => {
            [text.get(..4), text.get(4..6), text.get(6..)].map(Option::unwrap_or_default).join("-")
        }
        _ => text,
    }
}

/// `210411-0500` as `21:04:11-05:00`, also without a zone; anything else as it stands there.
fn time(value: &[u8]) -> String {
    let text = letters(value, false);
    let clock = |from: usize| text.get(from..from + 2).filter(|two| two.bytes().all(|byte| byte.is_ascii_digit()));
    let (Some(hour), Some(minute), Some(second)) = (clock(0), clock(2), clock(4)) else { return text };
    let zone = match text.get(6..).map(|zone| (zone.len(), zone.get(..1))) {
        Some((0, _)) => String::new(),
        Some((5, Some(sign @ ("+" | "-")))) => match (clock(7), clock(9)) {
            (Some(hours), Some(minutes)) => format!("{sign}{hours}:{minutes}"),
            _ => return text,
        },
        _ => return text,
    };
    format!("{hour}:{minute}:{second}{zone}")
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "in a test a panic is the way to say no")]
mod tests {
    use super::*;

    fn record(record: u8, set: u8, value: &[u8]) -> Vec<u8> {
        let length = u16::try_from(value.len()).unwrap().to_be_bytes();
        [&[MARK, record, set], &length[..], value].concat()
    }

    fn said(bytes: &[u8]) -> Vec<(String, String)> {
        read(bytes).into_iter().map(|field| (field.name, field.value)).collect()
    }

    fn one(name: &str, value: &str) -> Vec<(String, String)> {
        vec![(name.to_owned(), value.to_owned())]
    }

    #[test]
    fn letters_are_read_as_the_record_says_and_as_utf_8_where_it_says_nothing() {
        let city = |said: Option<&[u8]>, value: &[u8]| {
            [said.map(|said| record(1, 90, said)).unwrap_or_default(), record(2, 90, value)].concat()
        };
        assert_eq!(said(&city(Some(UTF_8), "Bogotá 例".as_bytes())), one("City", "Bogotá 例"));
        assert_eq!(said(&city(None, b"Bogot\xe1 \x80")), one("City", "Bogotá €"));
        assert_eq!(said(&city(None, "Bogotá".as_bytes())), one("City", "Bogotá"));
        assert_eq!(said(&city(Some(UTF_8), b"Bogot\xe1")), one("City", "Bogot\u{fffd}"));
    }

    #[test]
    fn days_and_times_are_written_as_everywhere_and_nonsense_as_it_stands() {
        for (set, value, shown) in [
            (55, "20261103", "2026-11-03"),
            (55, "2026-11", "2026-11"),
            (60, "210411-0500", "21:04:11-05:00"),
            (60, "210411", "21:04:11"),
            (60, "210411*0500", "210411*0500"),
            (60, "21041é-0500", "21041é-0500"),
            (60, "nine", "nine"),
        ] {
            assert_eq!(said(&record(2, set, value.as_bytes())).first().unwrap().1, shown);
        }
    }

    #[test]
    fn a_set_that_comes_again_is_told_once_with_all_its_values() {
        let twice =
            [record(2, 25, b"one"), record(2, 90, b"Lima"), record(2, 25, b"two"), record(3, 25, b"no")].concat();
        assert_eq!(said(&twice), [one("Keywords", "one, two"), one("City", "Lima")].concat());
    }

    #[test]
    fn the_records_are_found_behind_other_blocks_and_long_ones_are_read() {
        let long = [&[MARK, 2, 120, 0x80, 4, 0, 0, 0, 3][..], b"abc"].concat();
        let block = |number: u16, name: &[u8], inside: &[u8]| {
            let mut block = [b"8BIM", &number.to_be_bytes()[..], &[u8::try_from(name.len()).unwrap()], name].concat();
            block.extend(vec![0; (name.len() + 1) % 2]);
            block.extend(u32::try_from(inside.len()).unwrap().to_be_bytes());
            block.extend(inside);
            block.extend(vec![0; inside.len() % 2]);
            block
        };
        let blocks = [block(0x03ed, b"odd", b"xyz"), block(0x0422, b"", b""), block(BLOCK, b"", &long)].concat();
        assert_eq!(said(&blocks), one("Caption-Abstract", "abc"));
        // Cut off anywhere it is no more than less.
        for end in 0..blocks.len() {
            said(&blocks[..end]);
        }
    }

    #[test]
    fn a_length_that_lies_ends_the_reading() {
        let city = record(2, 90, b"Lima");
        for lie in [
            &[MARK, 2, 90, 0x7f, 0xff, b'x'][..],
            &[MARK, 2, 90, 0xff, 0xff],
            &[MARK, 2, 90, 0x80, 4, 0xff, 0xff, 0xff, 0xff],
        ] {
            assert_eq!(said(&[&city, lie].concat()), one("City", "Lima"));
        }
    }
}
