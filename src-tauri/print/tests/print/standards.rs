//! What kind of file it is: whole, tagged, to be kept, with all its letters in it, and nothing else.

use cairn_core::{
    handoff::{Paper as Size, document::ReportDocument},
    words::Words,
};

use super::{documents, one_of_each::one_of_each, stock::Paper};

#[test]
fn other_programs_find_the_file_whole() {
    for document in [documents::full(), documents::empty(), documents::urgent(), one_of_each("\u{202e}#x\0 你好 😀")]
    {
        let told = Paper::of(&document).read_by("qpdf", &["--check"]);
        assert!(told.contains("No syntax or stream encoding errors found"), "{told}");
    }
}

#[test]
fn it_keeps_the_rules_for_everyone_and_for_keeping() {
    let letter = ReportDocument { paper: Size::Letter, ..documents::full() };
    let strange = one_of_each("\u{202e}#x\0 你好 😀 שלום");
    let strange = ReportDocument { written: documents::empty().written, ..strange };
    for document in [documents::full(), letter, documents::empty(), documents::urgent(), strange] {
        let paper = Paper::of(&document);
        for standard in ["PDF_UA_1", "PDF_A_2A"] {
            assert_eq!(paper.faults(standard), [""; 0], "{standard}");
        }
    }
}

#[test]
fn a_file_without_its_time_is_for_everyone_but_not_for_keeping() {
    let paper = Paper::of(&ReportDocument { written: "yesterday".to_owned(), ..documents::full() });
    assert_eq!(paper.faults("PDF_UA_1"), [""; 0]);
    assert!(!paper.faults("PDF_A_2A").is_empty(), "and the checker sees it");
}

#[test]
fn it_says_that_it_is_for_everyone_and_for_keeping() {
    let paper = Paper::of(&documents::full());
    assert_eq!(paper.info("Tagged"), "yes");
    let metadata = paper.read_by("pdfinfo", &["-meta"]);
    for part in ["<pdfuaid:part>1<", "<pdfaid:part>2<", "<pdfaid:conformance>A<"] {
        assert!(metadata.contains(part), "{part} in {metadata}");
    }
    assert!(metadata.contains("<dc:language><rdf:Bag><rdf:li>en<"), "{metadata}");
}

#[test]
fn it_bears_its_title_its_time_and_no_name() {
    let paper = Paper::of(&documents::full());
    assert_eq!(paper.info("Title"), "Online threats against a boy of 14");
    assert_eq!(paper.info("Creator"), "Cairn");
    let told = paper.read_by("pdfinfo", &["-isodates"]);
    for field in ["CreationDate:", "ModDate:"] {
        let line = told.lines().find(|line| line.starts_with(field)).unwrap();
        assert!(line.ends_with("2026-12-04T04:52:00Z") || line.ends_with("2026-12-03T23:52:00-05"), "{line}");
    }
    for field in ["Author:", "Producer:", "Subject:", "Keywords:"] {
        assert!(!told.contains(field), "{field} in {told}");
    }
}

#[test]
fn it_fits_the_paper() {
    let letter = ReportDocument { paper: Size::Letter, ..documents::full() };
    assert_eq!(Paper::of(&documents::full()).info("Page size"), "595.276 x 841.89 pts (A4)");
    assert_eq!(Paper::of(&letter).info("Page size"), "612 x 792 pts (letter)");
}

#[test]
fn every_letter_is_in_the_file() {
    let told = Paper::of(&one_of_each("Aa Жж שלום مرحبا 😀 ⟨")).read_by("pdffonts", &[]);
    let fonts: Vec<&str> = told.lines().skip(2).collect();
    assert!(fonts.len() >= 3, "{told}");
    for font in fonts {
        let name = font.split_whitespace().next().and_then(|name| name.split_once('+')).map(|(_, name)| name);
        assert!(name.is_some_and(|name| name.starts_with("NotoSans") || name.starts_with("DejaVuSans")), "{font}");
        // Embedded, a part of the face only, and each letter with what it stands for.
        assert_eq!(font.matches(" yes").count(), 3, "{font}");
    }
}

#[test]
fn nothing_can_be_pressed_played_or_taken_out() {
    let paper = Paper::of(&one_of_each("https://example.org/ #link(\"https://example.org\") mailto:a@example.org"));
    assert_eq!(paper.read_by("pdfinfo", &["-url"]).lines().count(), 1, "a head and no link");
    assert_eq!(paper.read_by("pdfimages", &["-list"]).lines().count(), 2, "a head and no picture");
    assert_eq!(paper.read_by("pdfdetach", &["-list"]).trim(), "0 embedded files");
    for (field, value) in [("JavaScript", "no"), ("Form", "none"), ("Encrypted", "no")] {
        assert_eq!(paper.info(field), value, "{field}");
    }
}

#[test]
fn a_reader_that_speaks_hears_the_sections_in_their_order() {
    let told = Paper::of(&documents::full()).read_by("pdfinfo", &["-struct-text"]);
    let named = |level: &str| -> Vec<String> {
        let lines = told.lines().filter_map(|line| line.trim_start().strip_prefix(level)?.strip_prefix(" \""));
        lines.map(|line| line.rsplit_once('"').unwrap().0.to_owned()).collect()
    };
    let words = Words::english();
    let sections = [
        "danger",
        "happened",
        "where",
        "when",
        "protected",
        "reported",
        "package",
        "shows",
        "check",
        "timeline",
        "accounts",
        "devices",
        "evidence",
        "references",
        "submissions",
        "custody",
        "about",
    ];
    assert_eq!(named("H1"), ["Online threats against a boy of 14"]);
    assert_eq!(named("H2"), sections.map(|id| words.plain(&format!("paper-{id}"))));
    assert!(named("H3").contains(&"[2] Screenshot of the profile".to_owned()), "{:?}", named("H3"));
    for part in ["Table", "TR", "TH", "TD"] {
        assert!(told.lines().any(|line| line.trim_start().starts_with(part)), "{part}");
    }
}
