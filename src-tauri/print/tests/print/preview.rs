//! The pages as pictures.

use cairn_core::handoff::document::Print;
use cairn_print::Printer;

use super::{documents, one_of_each::one_of_each, stock::Paper};

#[test]
fn the_preview_has_the_pages_of_the_paper() {
    for document in [documents::full(), documents::empty()] {
        let pages = Printer::new().preview(&document).unwrap();
        assert_eq!(pages.len().to_string(), Paper::of(&document).info("Pages"));
        for page in pages {
            assert!(page.starts_with("<svg ") && page.contains("viewBox=\"0 0 595.27"), "{}", &page[..200]);
        }
    }
}

#[test]
fn a_preview_loads_runs_and_says_nothing() {
    let typed = "<script>alert(1)</script> https://example.org/x.png \" onload=\"x ]]> &#x202e;";
    for page in Printer::new().preview(&one_of_each(typed)).unwrap() {
        for part in ["<script", "onload", "foreignObject", "example.org", "<a ", "<style", "alert"] {
            assert!(!page.contains(part), "{part}");
        }
        for link in page.split("href=\"").skip(1) {
            assert!(link.starts_with('#') || link.starts_with("data:image/svg+xml;base64,"), "{}", &link[..60]);
        }
    }
}
