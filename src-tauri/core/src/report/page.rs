//! A text made of whole sentences, so that it can be cut between two of them.

use super::fit::Limit;

/// How a sentence stands to what is before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Join {
    Paragraph,
    Line,
    Same,
}

#[derive(Debug)]
struct Piece {
    join: Join,
    text: String,
    /// Says nothing without what follows it.
    heading: bool,
}

/// The text of one field.
#[derive(Debug, Default)]
pub(super) struct Page {
    pieces: Vec<Piece>,
}

impl Page {
    /// Adds a sentence that begins a paragraph.
    pub(super) fn paragraph(&mut self, text: String) {
        self.add(Join::Paragraph, text, false);
    }

    /// Adds a sentence on a line of its own.
    pub(super) fn line(&mut self, text: String) {
        self.add(Join::Line, text, false);
    }

    /// Adds a sentence to the paragraph.
    pub(super) fn sentence(&mut self, text: String) {
        self.add(Join::Same, text, false);
    }

    /// Adds a heading and its lines; nothing where there are no lines.
    pub(super) fn list(&mut self, heading: String, lines: Vec<String>) {
        if lines.is_empty() {
            return;
        }
        self.add(Join::Paragraph, heading, true);
        for line in lines {
            self.add(Join::Line, format!("- {line}"), false);
        }
    }

    fn add(&mut self, join: Join, text: String, heading: bool) {
        if !text.is_empty() {
            self.pieces.push(Piece { join, text, heading });
        }
    }

    /// The text within a limit, and whether anything had to be cut.
    pub(super) fn within(mut self, limit: Option<Limit>) -> (String, bool) {
        let whole = write(&self.pieces);
        let Some(limit) = limit.filter(|limit| !limit.holds(&whole)) else {
            return (whole, false);
        };
        while self.pieces.len() > 1 {
            self.pieces.pop();
            if self.pieces.last().is_some_and(|last| last.heading) {
                continue;
            }
            let text = write(&self.pieces);
            if limit.holds(&text) {
                return (text, true);
            }
        }
        // Not even the first sentence fits.
        (limit.cut(&write(&self.pieces)).to_owned(), true)
    }
}

fn write(pieces: &[Piece]) -> String {
    let mut text = String::new();
    for piece in pieces {
        if !text.is_empty() {
            text.push_str(match piece.join {
                Join::Paragraph => "\n\n",
                Join::Line => "\n",
                Join::Same => " ",
            });
        }
        text.push_str(&piece.text);
    }
    text
}

/// Typed text on one line: without line breaks and without marks that turn the direction of what follows.
pub(crate) fn one_line(typed: &str) -> String {
    let kept = typed.chars().filter(|c| !turns_direction(*c));
    let spaced: String = kept.map(|c| if c.is_control() { ' ' } else { c }).collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// As [`one_line`], but none where nothing is left.
pub(crate) fn some_line(typed: Option<&str>) -> Option<String> {
    typed.map(one_line).filter(|text| !text.is_empty())
}

fn turns_direction(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
