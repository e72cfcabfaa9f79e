//! What files hold beside themselves; and that of an archive not one byte of anything but text is wanted.

use std::{
    io::{Cursor, Write},
    ops::Range,
};

use cairn_reader_protocol::{Holding, HoldingKind};
use lopdf::dictionary;
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

use crate::talk::{Reader, base};

const ZIP: &str = "application/zip";
const TAR: &str = "application/x-tar";
const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// Its letters stand in no list and in no head: where they are, the picture is.
const PICTURE: &[u8] = &[0xfe; 3000];

const MEMBERS: [(&str, &[u8]); 5] = [
    ("chat/IMG-0001.jpg", PICTURE),
    ("chat/_chat.txt", b"03.11.26, 21:04 - Sam: hello\n"),
    ("chat/film.mp4", PICTURE),
    ("result.json", b"{\"messages\":[]}"),
    ("chat/last.webp", PICTURE),
];

fn zip_of(method: CompressionMethod, members: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.add_directory("chat/", SimpleFileOptions::default()).unwrap();
    for (name, bytes) in members {
        // A picture is stored as it is, so that its bytes can be found again.
        let method = if *bytes == PICTURE { CompressionMethod::Stored } else { method };
        zip.start_file(*name, SimpleFileOptions::default().compression_method(method)).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn tar_of(members: &[(&str, &[u8])]) -> Vec<u8> {
    let mut tar = tar::Builder::new(Vec::new());
    for (name, bytes) in members {
        let mut header = tar::Header::new_gnu();
        header.set_size(bytes.len() as u64);
        header.set_mode(0o600);
        tar.append_data(&mut header, name, *bytes).unwrap();
    }
    tar.into_inner().unwrap()
}

fn pictures_in(archive: &[u8]) -> Vec<Range<u64>> {
    let starts = memchr::memmem::find_iter(archive, PICTURE);
    starts.map(|start| start as u64..(start + PICTURE.len()) as u64).collect()
}

fn overlap(one: &Range<u64>, other: &Range<u64>) -> bool {
    one.start < other.end && other.start < one.end
}

fn names(holding: &Holding) -> Vec<&str> {
    holding.members.iter().map(|member| member.name.as_str()).collect()
}

#[test]
fn of_an_archive_only_the_list_and_the_texts_are_wanted() {
    for (kind, archive) in [
        (ZIP, zip_of(CompressionMethod::Deflated, &MEMBERS)),
        (ZIP, zip_of(CompressionMethod::Stored, &MEMBERS)),
        (TAR, tar_of(&MEMBERS)),
    ] {
        let pictures = pictures_in(&archive);
        assert_eq!(pictures.len(), 3, "the pictures can be told from the rest");
        let mut reader = Reader::start();
        let holding = reader.holding(kind, &archive).unwrap();
        let mut wanted = reader.wanted.clone();
        assert_eq!((holding.kind, holding.problem.as_deref()), (HoldingKind::Archive, None));
        assert_eq!(names(&holding), MEMBERS.map(|(name, _)| name));
        let texts: Vec<u32> =
            (0u32..).zip(&holding.members).filter(|(_, member)| member.text).map(|(index, _)| index).collect();
        assert_eq!(texts, [1, 3]);
        for index in texts {
            let (name, bytes) = MEMBERS[index as usize];
            assert_eq!(reader.member(kind, &archive, index).unwrap().as_deref(), Some(bytes), "{name}");
            wanted.extend(reader.wanted.clone());
        }
        // A picture is not given out, whoever asks for it.
        for index in [0, 2, 4, 5, u32::MAX] {
            assert_eq!(reader.member(kind, &archive, index).unwrap(), None, "{index}");
            wanted.extend(reader.wanted.clone());
        }
        assert!(!wanted.is_empty());
        for picture in &pictures {
            assert!(!wanted.iter().any(|wanted| overlap(wanted, picture)), "{kind}: {picture:?} in {wanted:?}");
        }
    }
}

#[test]
fn an_archive_with_words_behind_its_end_is_not_searched() {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("a.jpg", SimpleFileOptions::default().compression_method(CompressionMethod::Stored)).unwrap();
    zip.write_all(PICTURE).unwrap();
    zip.set_comment("made by someone").unwrap();
    let archive = zip.finish().unwrap().into_inner();
    let mut reader = Reader::start();
    let holding = reader.holding(ZIP, &archive).unwrap();
    assert_eq!((holding.members.len(), holding.problem.as_deref()), (0, Some("damaged")));
    let pictures = pictures_in(&archive);
    assert!(!reader.wanted.iter().any(|wanted| overlap(wanted, &pictures[0])), "{:?}", reader.wanted);
}

#[test]
fn a_cut_archive_and_a_bomb_end_in_an_answer() {
    let whole = zip_of(CompressionMethod::Deflated, &MEMBERS);
    let mut reader = Reader::start();
    for part in 0..40 {
        let cut = &whole[..whole.len() * part / 40];
        let holding = reader.holding(ZIP, cut).unwrap();
        assert_eq!((holding.members.len(), holding.problem.as_deref()), (0, Some("damaged")), "{part}");
        reader.member(ZIP, cut, 1).unwrap();
        reader.holding(TAR, &tar_of(&MEMBERS)[..300 * part]).unwrap();
    }
    let bomb = zip_of(CompressionMethod::Deflated, &[("bomb.txt", &vec![b' '; 200 << 20])]);
    assert!(!reader.holding(ZIP, &bomb).unwrap().members[0].text, "larger than any text that is taken");
    assert_eq!(reader.member(ZIP, &bomb, 0).unwrap(), None);
    // One that lies about its size, in the list and in its head.
    let mut liar = zip_of(CompressionMethod::Deflated, &[("bomb.txt", &vec![b' '; 1 << 20])]);
    let size = (1u32 << 20).to_le_bytes();
    let places: Vec<usize> = memchr::memmem::find_iter(&liar, &size).collect();
    for place in places {
        liar[place..place + 4].copy_from_slice(&9u32.to_le_bytes());
    }
    assert_eq!(reader.member(ZIP, &liar, 0).unwrap(), None, "more came out than was said");
    let names: Vec<String> = (0..20_000).map(|n| format!("../../{n}\u{202e}txt.jpg")).collect();
    let many: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), &b""[..])).collect();
    let holding = reader.holding(ZIP, &zip_of(CompressionMethod::Stored, &many)).unwrap();
    assert_eq!((holding.members.len(), holding.problem.as_deref()), (5000, Some("too-many")));
}

fn mail(parts: &str) -> Vec<u8> {
    format!(
        "From: sam@example.org\r\nDate: Tue, 3 Nov 2026 21:04:00 -0500\r\nMIME-Version: 1.0\r\n\
         Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nwords\r\n{parts}--b--\r\n"
    )
    .into_bytes()
}

#[test]
fn every_part_of_a_mail_but_its_words_is_named() {
    let picture = "--b\r\nContent-Type: image/jpeg; name=\"beach.jpg\"\r\nContent-Disposition: attachment; \
         filename=\"beach.jpg\"\r\nContent-Transfer-Encoding: base64\r\n\r\n/9j/4AAQ\r\n";
    let unnamed = "--b\r\nContent-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n";
    let words = "--b\r\nContent-Type: text/csv\r\nContent-Disposition: attachment; filename=a.csv\r\n\r\na,b\r\n\
         --b\r\nContent-Type: application/pgp-signature; name=s.asc\r\n\r\nsigned\r\n";
    let page = "--b\r\nContent-Type: text/html\r\n\r\n<p>hi<img src=\"data:image/png;base64,iVBORw0KGgo=\"></p>\r\n";
    let inner = String::from_utf8(mail(picture)).unwrap().replace("--b", "--c").replace("boundary=b", "boundary=c");
    let nested = format!("--b\r\nContent-Type: message/rfc822\r\n\r\n{inner}\r\n");
    let mut reader = Reader::start();
    let mut of = |parts: &str| reader.holding("text/plain", &mail(parts)).unwrap();
    assert_eq!(names(&of("")), [""; 0]);
    assert_eq!(names(&of(words)), [""; 0]);
    assert_eq!(names(&of(&format!("{picture}{unnamed}"))), ["beach.jpg", "application/octet-stream"]);
    assert_eq!(names(&of(page)), ["image/png"]);
    assert_eq!(names(&of(&nested)), ["beach.jpg"]);
    let many = of(&picture.repeat(6000));
    assert_eq!(many.problem.as_deref(), Some("too-many"));
    // A box of mails: each of them.
    let one = |text: &[u8]| [b"From sam@example.org Tue Nov  3 21:04:00 2026\n".as_slice(), text, b"\n\n"].concat();
    let boxed = [one(&mail(picture)), one(&mail("")), one(&mail(unnamed))].concat();
    let mut reader = Reader::start();
    assert_eq!(names(&reader.holding("text/plain", &boxed).unwrap()), ["beach.jpg", "application/octet-stream"]);
    assert_eq!(names(&reader.holding("application/mbox", &boxed).unwrap()), ["beach.jpg", "application/octet-stream"]);
    // A chat is no mail.
    assert_eq!(names(&reader.holding("text/plain", b"03.11.26, 21:04 - Sam: From: me\n").unwrap()), [""; 0]);
}

#[test]
fn the_pictures_of_a_document_are_named() {
    let mut reader = Reader::start();
    let word = zip_of(
        CompressionMethod::Deflated,
        &[
            ("[Content_Types].xml", b"<Types/>"),
            ("word/document.xml", b"<document/>"),
            ("word/media/image1.png", b"picture"),
            ("docProps/thumbnail.jpeg", b"picture"),
        ],
    );
    let holding = reader.holding(WORD, &word).unwrap();
    assert_eq!(holding.kind, HoldingKind::Parts);
    assert_eq!(names(&holding), ["word/media/image1.png", "docProps/thumbnail.jpeg"]);
    assert_eq!(holding.members[0].size, 7);
    let page = b"<html><IMG SRC=\"DATA:image/PNG;base64,xx\"><img src='https://example.org/a.png'></html>";
    assert_eq!(names(&reader.holding("text/html", page).unwrap()), ["image/png"]);
    assert_eq!(names(&reader.holding("application/pdf", &pdf()).unwrap()), ["640 × 480"]);
    assert_eq!(names(&reader.holding("application/pdf", &base("pdf")).unwrap()), [""; 0]);
    assert_eq!(names(&reader.holding("image/jpeg", &base("jpg")).unwrap()), [""; 0], "it is the picture itself");
}

/// One picture of the size of a screen, and one of the size of a sign.
fn pdf() -> Vec<u8> {
    let mut document = lopdf::Document::with_version("1.5");
    for (width, height) in [(640, 480), (16, 900)] {
        let dictionary = dictionary! {
            "Type" => "XObject", "Subtype" => "Image", "Width" => width, "Height" => height,
            "ColorSpace" => "DeviceGray", "BitsPerComponent" => 8,
        };
        document.add_object(lopdf::Stream::new(dictionary, vec![0; 64]));
    }
    let pages = document.add_object(dictionary! { "Type" => "Pages", "Kids" => vec![], "Count" => 0 });
    let catalog = document.add_object(dictionary! { "Type" => "Catalog", "Pages" => pages });
    document.trailer.set("Root", catalog);
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    bytes
}
