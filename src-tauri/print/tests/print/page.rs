//! How it lies on the page: inside the margins, nothing over anything else, nothing cut.

use super::{documents, one_of_each::one_of_each, stock::Paper};
use cairn_core::handoff::{Paper as Size, document::ReportDocument};

/// A word, and where pdftotext finds it, in points from the upper left.
struct Word {
    text: String,
    left: f64,
    top: f64,
    right: f64,
    bottom: f64,
}

struct Page {
    width: f64,
    height: f64,
    words: Vec<Word>,
}

fn number(line: &str, name: &str) -> f64 {
    let (_, rest) = line.split_once(&format!("{name}=\"")).unwrap();
    rest.split_once('"').unwrap().0.parse().unwrap()
}

fn pages(paper: &Paper) -> Vec<Page> {
    let mut pages: Vec<Page> = Vec::new();
    for line in paper.text(&["-bbox"]).lines().map(str::trim) {
        if line.starts_with("<page ") {
            pages.push(Page { width: number(line, "width"), height: number(line, "height"), words: Vec::new() });
        } else if line.starts_with("<word ") {
            pages.last_mut().unwrap().words.push(Word {
                text: line.split_once('>').unwrap().1.trim_end_matches("</word>").to_owned(),
                left: number(line, "xMin"),
                top: number(line, "yMin"),
                right: number(line, "xMax"),
                bottom: number(line, "yMax"),
            });
        }
    }
    pages
}

/// Whether two words are printed over each other. Boxes of lines touch; letters then don't.
fn collide(a: &Word, b: &Word) -> bool {
    a.right.min(b.right) - a.left.max(b.left) > 1.0 && a.bottom.min(b.bottom) - a.top.max(b.top) > 4.0
}

/// `head`: how near to the upper edge the line at the head of a page may come, in millimetres.
#[track_caller]
fn assert_laid_out(paper: &Paper, head: f64) {
    let millimetre = 72.0 / 25.4;
    for (number, page) in pages(paper).iter().enumerate() {
        assert!(!page.words.is_empty(), "page {} is empty", number + 1);
        for (at, word) in page.words.iter().enumerate() {
            let inside = word.left > 17.9 * millimetre
                && word.right < page.width - 15.9 * millimetre
                && word.top > head * millimetre
                && word.bottom < page.height - 8.0 * millimetre;
            let Word { text, left, top, right, bottom } = word;
            assert!(inside, "page {}: {text} at {left} {top} {right} {bottom}", number + 1);
            let other = page.words.iter().skip(at + 1).find(|other| collide(word, other));
            assert!(other.is_none(), "page {}: {text} and {}", number + 1, other.unwrap().text);
        }
    }
}

#[test]
fn nothing_leaves_the_page_or_lies_over_anything_else() {
    for document in [documents::full(), documents::empty(), documents::urgent()] {
        assert_laid_out(&Paper::of(&document), 5.0);
        assert_laid_out(&Paper::of(&ReportDocument { paper: Size::Letter, ..document }), 5.0);
    }
}

#[test]
fn a_word_without_an_end_stays_in_its_column() {
    // Letters, signs that no line breaks before or after, blanks or not, and what has to be escaped.
    let words = ["W", "—", "Ж", "!", "(", "\"", "/", ". ", "( ", "(a", "\u{a0}", "ש", "ש!", "\u{202e}a", "界"];
    for word in words {
        // Then the head may take two lines.
        assert_laid_out(&Paper::of(&one_of_each(&word.repeat(255 / word.len()))), 1.0);
    }
}

#[test]
fn the_first_page_holds_all_of_the_summary() {
    let full = documents::full();
    for document in [ReportDocument { paper: Size::Letter, ..full.clone() }, full] {
        let first = Paper::of(&document).text(&["-layout", "-l", "1"]);
        assert!(first.contains("Danger now") && first.contains("anchor"), "{first}");
    }
}

#[test]
fn long_lists_and_long_texts_are_printed_whole() {
    let document = documents::long();
    let paper = Paper::of(&document);
    assert_laid_out(&paper, 5.0);

    let text = paper.text(&["-layout"]);
    let custody = document.custody.as_ref().unwrap();
    assert_eq!((custody.events.len(), document.timeline.len()), (400, 200));
    let hashes = document.evidence.iter().filter_map(|item| item.sha256.as_ref());
    for hash in hashes.chain(custody.events.iter().map(|event| &event.hash)) {
        assert!(text.contains(hash.as_str()), "{hash}");
    }
    for entry in &document.timeline {
        assert!(text.contains(&format!("Entry {}, ", entry.number)), "{}", entry.number);
    }

    // Only the column of the words of the timeline: no page heads and feet between them.
    let column = ["-x", "160", "-W", "400", "-y", "40", "-H", "758"];
    let column: String = paper.text(&column).split_whitespace().collect();
    let note: String = document.timeline[99].text.split_whitespace().collect();
    assert!(document.timeline[99].text.len() == 20_000 && column.contains(&note));
    let together: String = text.split_whitespace().collect();
    for item in &document.evidence {
        let name = item.original_name.as_ref().unwrap();
        assert!(name.len() == 255 && together.contains(name.as_str()), "{name}");
    }

    // What a mail still takes.
    assert!(paper.info("File size").trim_end_matches(" bytes").parse::<u64>().unwrap() < 5_000_000);
}

#[test]
fn nothing_on_paper_is_told_by_colour() {
    let pixels = Paper::of(&documents::urgent()).pixels();
    assert!(pixels.len() > 500_000, "there are pages");
    assert!(pixels.chunks_exact(3).all(|pixel| pixel[0] == pixel[1] && pixel[1] == pixel[2]));
    assert!(pixels.iter().any(|value| *value < 0x40), "and something is on them");
}
