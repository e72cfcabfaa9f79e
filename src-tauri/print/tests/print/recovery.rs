//! The page with the recovery key: one leaf, for everyone and for keeping, and its square says the same as its letters.

use std::process::Command;

use cairn_core::{
    handoff::Paper as Format,
    vault::{ExposeSecret, RecoveryKey, Secret},
};
use cairn_print::RecoveryPage;

use super::stock::Paper;

fn page(language: &str, paper: Format, key: &Secret) -> Vec<u8> {
    let written = "2026-12-03T23:52:00-05:00".to_owned();
    RecoveryPage { language: language.to_owned(), written, paper, key: key.clone() }.pdf().unwrap()
}

#[test]
fn it_keeps_the_rules_for_everyone_and_for_keeping_and_is_one_page() {
    let key = RecoveryKey::make().to_text();
    for (language, format, size) in
        [("en", Format::Letter, "612 x 792 pts"), ("es", Format::A4, "595.276 x 841.89 pts")]
    {
        let paper = Paper::of_bytes(&page(language, format, &key));
        for standard in ["PDF_UA_1", "PDF_A_2A"] {
            assert_eq!(paper.faults(standard), [""; 0], "{standard}");
        }
        assert!(paper.read_by("qpdf", &["--check"]).contains("No syntax or stream encoding errors found"));
        assert_eq!(paper.info("Pages"), "1");
        assert!(paper.info("Page size").starts_with(size), "{}", paper.info("Page size"));
    }
}

#[test]
fn its_letters_read_back_as_the_key() {
    let key = RecoveryKey::make().to_text();
    let text = Paper::of_bytes(&page("en", Format::A4, &key)).text(&[]);
    let from = text.find("AGE-").unwrap();
    // What stands in the box, up to the blank line behind it.
    let typed = text[from..].split("\n\n").next().unwrap();
    assert_eq!(typed.split_whitespace().count(), 19, "{typed}");
    let read = RecoveryKey::parse(&Secret::from(typed.to_owned())).unwrap();
    assert_eq!(read.to_text().expose_secret(), key.expose_secret());
    assert!(text.contains("Whoever has this page can use it."), "{text}");
}

/// Drawn as a printer would, and read by a decoder that is not the encoder's.
#[test]
fn its_square_says_the_same_to_a_camera() {
    let key = RecoveryKey::make().to_text();
    let folder = tempfile::tempdir().unwrap();
    let pdf = folder.path().join("page.pdf");
    std::fs::write(&pdf, page("es", Format::Letter, &key)).unwrap();
    let mut draw = Command::new("pdftoppm");
    draw.args(["-gray", "-r", "100", "-singlefile"]).arg(&pdf).arg(folder.path().join("page"));
    assert!(draw.status().unwrap().success());
    let drawn = std::fs::read(folder.path().join("page.pgm")).unwrap();
    let (width, height, pixels) = graymap(&drawn);
    let mut picture = rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| pixels[y * width + x]);
    let squares: Vec<String> = picture.detect_grids().iter().map(|grid| grid.decode().unwrap().1).collect();
    assert_eq!(squares, [key.expose_secret()]);
}

/// A binary PGM: `P5`, width, height, 255, and a byte for each point.
fn graymap(bytes: &[u8]) -> (usize, usize, &[u8]) {
    let mut head =
        bytes.splitn(4, u8::is_ascii_whitespace).take(3).map(|word| String::from_utf8_lossy(word).into_owned());
    assert_eq!(head.next().as_deref(), Some("P5"));
    let [width, height] = [head.next(), head.next()].map(|number| number.unwrap().parse().unwrap());
    (width, height, &bytes[bytes.len() - width * height..])
}

#[test]
fn it_bears_no_name_and_says_nothing_of_what_the_record_is_about() {
    let paper = Paper::of_bytes(&page("en", Format::A4, &RecoveryKey::make().to_text()));
    let told = paper.read_by("pdfinfo", &[]);
    for field in ["Author:", "Producer:", "Subject:", "Keywords:"] {
        assert!(!told.contains(field), "{field} in {told}");
    }
    let text = paper.text(&[]).to_lowercase();
    for word in ["child", "abuse", "police", "evidence", "report", "exploit"] {
        assert!(!text.contains(word), "{word} in {text}");
    }
}
