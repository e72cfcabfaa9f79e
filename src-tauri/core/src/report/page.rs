//! A text made of whole sentences, so that it can be cut between two of them.

use super::fit::Limit;
use crate::decode::without_unseen;

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
    kind: Kind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Sentence,
    /// Says nothing without what follows it.
    Heading,
    /// A name or an address: half of it would be somebody else's.
    Exact,
}

/// The text of one field.
#[derive(Debug, Default)]
pub(super) struct Page {
    pieces: Vec<Piece>,
    /// Whether what comes next begins a paragraph in any case.
    begins: bool,
}

impl Page {
    /// Whatever is added next begins a paragraph: before it may stand a line that ends in an address.
    pub(super) fn begin(&mut self) {
        self.begins = true;
    }

    /// Adds a sentence that begins a paragraph.
    pub(super) fn paragraph(&mut self, text: String) {
        self.add(Join::Paragraph, text, Kind::Sentence);
    }

    /// Adds a sentence on a line of its own.
    pub(super) fn line(&mut self, text: String) {
        self.add(Join::Line, text, Kind::Sentence);
    }

    /// Adds a sentence to the paragraph.
    pub(super) fn sentence(&mut self, text: String) {
        self.add(Join::Same, text, Kind::Sentence);
    }

    /// Adds a line that is there as a whole or not at all.
    pub(super) fn exact(&mut self, text: String) {
        self.add(Join::Line, text, Kind::Exact);
    }

    /// Adds a heading and its lines; nothing where there are no lines.
    pub(super) fn list(&mut self, heading: String, lines: Vec<String>) {
        if lines.is_empty() {
            return;
        }
        self.add(Join::Paragraph, heading, Kind::Heading);
        for line in lines {
            self.add(Join::Line, format!("- {line}"), Kind::Exact);
        }
    }

    fn add(&mut self, join: Join, text: String, kind: Kind) {
        if !text.is_empty() {
            let join = if std::mem::take(&mut self.begins) { Join::Paragraph } else { join };
            self.pieces.push(Piece { join, text, kind });
        }
    }

    /// The whole text, whatever its length.
    pub(super) fn whole(&self) -> String {
        write(&self.pieces)
    }

    /// Whether the whole text is within a limit.
    pub(super) fn fits(&self, limit: Option<Limit>) -> bool {
        limit.is_none_or(|limit| limit.holds(&self.whole()))
    }

    /// The text within a limit, and whether anything had to be cut.
    pub(super) fn within(mut self, limit: Option<Limit>) -> (String, bool) {
        let whole = self.whole();
        let Some(limit) = limit.filter(|limit| !limit.holds(&whole)) else {
            return (whole, false);
        };
        // What is far too long is not written again and again to be measured.
        let most = self.pieces.iter().scan(0, |length, piece| {
            *length += limit.unit.count(&piece.text);
            Some(*length)
        });
        let fitting = most.take_while(|length| *length <= limit.limit).count();
        self.pieces.truncate(fitting.max(1));
        loop {
            let last = self.pieces.last().map(|last| last.kind);
            if last != Some(Kind::Heading) {
                let text = self.whole();
                if limit.holds(&text) {
                    return (text, true);
                }
            }
            match (self.pieces.len(), last) {
                // Not even the first sentence fits.
                (1, Some(Kind::Sentence)) => return (limit.cut(&self.whole()).to_owned(), true),
                (0 | 1, _) => return (String::new(), true),
                _ => drop(self.pieces.pop()),
            }
        }
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

/// Typed text on one line: without line breaks, and without signs that nobody can see, which would be copied along.
pub(crate) fn one_line(typed: &str) -> String {
    let spaced: String = typed.chars().map(|c| if c.is_control() || c.is_whitespace() { ' ' } else { c }).collect();
    without_unseen(&spaced).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// As [`one_line`], but none where nothing is left.
pub(crate) fn some_line(typed: Option<&str>) -> Option<String> {
    typed.map(one_line).filter(|text| !text.is_empty())
}
