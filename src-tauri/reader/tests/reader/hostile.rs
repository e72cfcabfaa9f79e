//! Files that were damaged, or made to harm whoever reads them. Each gets an answer, or ends the reader and nothing else; none
//! takes long, and none gets at more memory than there is for the reader.

use std::{
    io::Write,
    time::{Duration, Instant},
};

use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

use crate::talk::{BASES, Reader, base, read, value};

/// Cairn itself waits longer; a debug build on a busy machine is slow.
const PATIENCE: Duration = Duration::from_secs(15);
const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

const SIGNATURE: &str = "DKIM-Signature: v=1; a=rsa-sha256; d=example.org; s=x; h=from; bh=AAAA; b=AAAA";

/// One file, and what it is meant to be.
struct Case {
    name: String,
    media_type: &'static str,
    bytes: Vec<u8>,
}

fn case(name: impl Into<String>, media_type: &'static str, bytes: Vec<u8>) -> Case {
    Case { name: name.into(), media_type, bytes }
}

/// Cut off, turned around, filled up: every base in many ways.
fn damaged() -> Vec<Case> {
    let mut cases = Vec::new();
    for (ending, media_type) in BASES {
        let whole = base(ending);
        for part in 0..24 {
            let bytes = whole[..whole.len() * part / 24].to_vec();
            cases.push(case(format!("{ending} cut at {part}/24"), media_type, bytes));
        }
        for turn in 0..40 {
            let mut bytes = whole.clone();
            let at = (turn * 7919) % bytes.len();
            bytes[at] ^= 1 << (turn % 8);
            cases.push(case(format!("{ending} with bit {turn} turned"), media_type, bytes));
        }
        for (name, fill) in [("zeros", 0), ("ones", 0xff)] {
            let mut bytes = whole.clone();
            let half = bytes.len() / 2;
            bytes[half..].fill(fill);
            cases.push(case(format!("{ending} half {name}"), media_type, bytes));
        }
        // A file that says it is another, and one of two kinds at once.
        for (_, other) in BASES {
            cases.push(case(format!("{ending} as {other}"), other, whole.clone()));
        }
        cases.push(case(format!("{ending} and a PDF"), media_type, [whole, base("pdf")].concat()));
    }
    cases
}

fn document(files: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(*name, SimpleFileOptions::default().compression_method(CompressionMethod::Deflated)).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn xmp(inside: &str) -> Vec<u8> {
    let packet = format!("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">{inside}</x:xmpmeta>");
    [base("jpg"), packet.into_bytes()].concat()
}

/// A picture whose head promises more than any memory holds.
fn huge_png() -> Vec<u8> {
    let mut png = base("png");
    png[16..24].copy_from_slice(&[0, 0, 0xea, 0x60, 0, 0, 0xea, 0x60]);
    png
}

fn made_to_harm() -> Vec<Case> {
    let bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;\">]>";
    let deep = |n: usize| format!("{}{}", "<a>".repeat(n), "</a>".repeat(n));
    let parts = (0..10_000).map(|n| format!("--b\r\nContent-Type: image/jpeg\r\n\r\n{n}\r\n")).collect::<String>();
    let mail =
        |more: &str| format!("From: a@example.org\r\nDate: Tue, 3 Nov 2026 21:04:00 -0500\r\n{more}").into_bytes();
    vec![
        case("picture of 60,000 × 60,000", "image/png", huge_png()),
        case("entities that grow", "image/jpeg", xmp(&format!("{bomb}<y>&c;</y>"))),
        case("entities that grow, in a document", WORD, document(&[("docProps/core.xml", format!("{bomb}<y>&c;</y>").into())])),
        case("a deep packet", "image/jpeg", xmp(&deep(100_000))),
        case("deep properties", WORD, document(&[("docProps/core.xml", deep(100_000).into())])),
        case("a zip bomb", WORD, document(&[("docProps/core.xml", vec![b' '; 300 << 20])])),
        case("names that climb out", WORD, document(&[("../../etc/passwd", b"x".to_vec()), ("/etc/passwd", b"x".to_vec())])),
        case("a link", WORD, document(&[("docProps/core.xml", b"/etc/passwd".to_vec())])),
        case("a mail of 10,000 parts", "text/plain", mail(&format!("Content-Type: multipart/mixed; boundary=b\r\n\r\n{parts}"))),
        case("a mail of 50,000 lines in its head", "text/plain", mail(&"Received: from x by y; z\r\n".repeat(50_000))),
        case("a mail of 10,000 signatures", "text/plain", mail(&format!("{SIGNATURE}\r\n").repeat(10_000))),
        case("a signature of 100,000 lines of the head", "text/plain", mail(&SIGNATURE.replace("from", &"from:".repeat(100_000)))),
        case("a line of 10 MB", "text/plain", vec![b'x'; 10 << 20]),
        case("a head of 10 MB", "text/plain", mail(&format!("Subject: {}\r\n\r\n", "y".repeat(10 << 20)))),
        case("no UTF-8", "text/plain", mail("Subject: \u{fffd}").into_iter().chain([0xff, 0xfe, 0xc0, 0x80, b'\n']).collect()),
        case("words that never end", "text/plain", mail(&format!("Subject: {}\r\n\r\n", "=?utf-8?B?".repeat(100_000)))),
        case("no bytes at all", "image/jpeg", Vec::new()),
        case("sound that is none", "audio/mpeg", vec![0xff; 1 << 20]),
        case("sound with a tag longer than it is", "audio/mpeg", b"ID3\x04\0\0\x7f\x7f\x7f\x7fTIT2\x7f\x7f\x7f\x7f\0\0\x03x".to_vec()),
        case("a PDF that refers to itself", "application/pdf", b"%PDF-1.4\n1 0 obj 1 0 R endobj\nxref\n0 2\n0000000000 65535 f \n0000000009 00000 n \ntrailer <</Root 1 0 R/Info 1 0 R/Prev 9/Size 2>>\nstartxref\n32\n%%EOF".to_vec()),
        case("a PDF of brackets", "application/pdf", format!("%PDF-1.4\n1 0 obj {}", "[".repeat(2 << 20)).into()),
    ]
}

#[test]
fn at_least_five_hundred_hostile_files_harm_nothing() {
    let cases: Vec<Case> = damaged().into_iter().chain(made_to_harm()).collect();
    assert!(cases.len() >= 500, "{}", cases.len());
    let mut reader = Reader::start();
    let mut ended = Vec::new();
    for Case { name, media_type, bytes } in &cases {
        let begun = Instant::now();
        match reader.ask(media_type, bytes) {
            Ok(found) => assert!(found.fields.iter().all(|field| field.value.chars().count() <= 4000), "{name}"),
            Err(status) => {
                ended.push(format!("{name}: {status}"));
                reader = Reader::start();
            }
        }
        if let Err(status) = reader.holding(media_type, bytes) {
            ended.push(format!("{name}, looked into: {status}"));
            reader = Reader::start();
        }
        assert!(begun.elapsed() < PATIENCE, "{name} took {:?}", begun.elapsed());
    }
    println!("{} files, {} ended the reader: {ended:#?}", cases.len(), ended.len());
    // After all of them it still reads what is whole.
    assert_eq!(reader.ask("image/jpeg", &base("jpg")).unwrap().problem, None);
    // Ending is for the few; an answer is the rule.
    assert!(ended.len() * 50 <= cases.len(), "{ended:#?}");
}

#[test]
fn entities_are_refused_and_what_stands_beside_them_is_read() {
    let found = read(
        WORD,
        &document(&[(
            "docProps/core.xml",
            b"<p><creator>Someone</creator><created>2026-11-03T21:04:00Z</created></p>".to_vec(),
        )]),
    );
    assert_eq!((value(&found, "document", "creator"), found.problem.as_deref()), (Some("Someone"), None));
    let bomb = b"<!DOCTYPE x [<!ENTITY a \"aa\">]><creator>&a;</creator>".to_vec();
    let found = read(WORD, &document(&[("docProps/core.xml", bomb)]));
    assert_eq!((found.fields.len(), found.problem.as_deref()), (0, Some("damaged")));
}

#[test]
fn of_a_mail_only_the_head_is_read() {
    let mail = "Received: from b.example.org by c.example.org; Tue, 3 Nov 2026 21:04:05 -0500\r\n\
        Received: from a.example.org by b.example.org; Tue, 3 Nov 2026 21:04:03 -0500\r\n\
        From: =?utf-8?Q?J=C3=BCrgen?= <sam@example.org>\r\nTo: you@example.org\r\nSubject: =?utf-8?B?SG9sYcKh?=\r\n\
        Date: Tue, 3 Nov 2026 21:04:00 -0500\r\n\r\nFrom: not@example.org\r\nX-Inside: no\r\n";
    let found = read("text/plain", mail.as_bytes());
    assert_eq!(value(&found, "mail", "From"), Some("Jürgen <sam@example.org>"));
    assert_eq!(value(&found, "mail", "Subject"), Some("Hola¡"));
    let path: Vec<_> =
        found.fields.iter().filter(|field| field.name == "Received").map(|field| &field.value[..18]).collect();
    assert_eq!(path, ["from b.example.org", "from a.example.org"], "in the order in which they stand there");
    assert_eq!(value(&found, "mail", "X-Inside"), None);
    // Of a box of mails, the head of each.
    let boxed = format!(
        "From sam@example.org Tue Nov  3 21:04:00 2026\n{mail}\n\nFrom kim@example.org Tue Nov  3\n{}",
        mail.replace("sam@", "kim@")
    );
    let found = read("text/plain", boxed.as_bytes());
    assert_eq!(value(&found, "mail", "From"), Some("Jürgen <sam@example.org>"));
    assert_eq!(value(&found, "mail 2", "From"), Some("Jürgen <kim@example.org>"));
    assert_eq!(found.fields.iter().filter(|field| field.name == "Received").count(), 4);
    assert!(found.fields.iter().all(|field| !field.name.starts_with("From ")), "{found:?}");
    // A chat that was exported is no mail.
    let chat = read("text/plain", "03/11/26, 21:04 - Sam: From: me\nDate: tomorrow\n".as_bytes());
    assert_eq!((chat.fields.len(), chat.problem), (0, None));
}
