//! Lines that can always break: a word too long for its column is divided, and nothing is added to it that
//! would be copied out of the paper.

use std::fmt::Write;

/// Begins a piece of a long word, up to the next one or to [`END`]. The template sets each piece in a box of
/// its own: between boxes a line may break, whatever is in them. These signs are never printed.
pub(crate) const PIECE: char = '\u{1}';

/// Ends a long word.
pub(crate) const END: char = '\u{3}';

/// A piece is about as wide as that many letters.
const PIECE_WIDTH: usize = 4;

/// An escape is about as wide as that many letters. It is never divided.
const ESCAPE_WIDTH: usize = 8;

/// A text that is being written.
pub(crate) struct Line {
    out: String,
    /// A word that is wider is divided: the narrowest column takes that many of the widest letters.
    most: usize,
    width: usize,
    /// Where the letters of the word begin, and how wide they are; until it turns out to be long.
    letters: Vec<(usize, usize)>,
    /// How wide the last piece is, once the word has turned out to be long.
    piece: Option<usize>,
    /// Whether the word has any letter or digit.
    speaks: bool,
    /// Where the blanks after the word begin.
    blanks: Option<usize>,
    in_escape: bool,
}

impl Line {
    pub(crate) fn new(most: usize) -> Self {
        Self {
            out: String::new(),
            most,
            width: 0,
            letters: Vec::new(),
            piece: None,
            speaks: false,
            blanks: None,
            in_escape: false,
        }
    }

    /// A letter with its accents.
    pub(crate) fn letter(&mut self, cluster: &str, width: usize) {
        self.close_escape();
        self.place(width);
        self.speaks |= cluster.chars().any(char::is_alphanumeric);
        self.out.push_str(cluster);
    }

    /// A character that can't be printed. Those beside each other share their brackets.
    pub(crate) fn escape(&mut self, c: char) {
        if self.in_escape {
            self.blank();
        }
        self.place(ESCAPE_WIDTH);
        self.speaks = true;
        if !std::mem::replace(&mut self.in_escape, true) {
            self.out.push('⟨');
        }
        let _ = write!(self.out, "U+{:04X}", u32::from(c));
    }

    pub(crate) fn space(&mut self) {
        self.close_escape();
        self.blank();
    }

    pub(crate) fn end(&mut self) {
        self.close_escape();
        self.close_word();
        self.out.push('\n');
    }

    pub(crate) fn finish(mut self) -> String {
        self.close_escape();
        self.close_word();
        self.out
    }

    fn blank(&mut self) {
        self.blanks.get_or_insert(self.out.len());
        self.out.push(' ');
    }

    fn close_escape(&mut self) {
        if std::mem::take(&mut self.in_escape) {
            self.out.push('⟩');
        }
    }

    fn close_word(&mut self) {
        let end = self.blanks.take().unwrap_or(self.out.len());
        let first = self.letters.first().map(|(at, _)| *at);
        if self.piece.take().is_some() {
            self.out.insert(end, END);
        } else if let Some(first) = first.filter(|_| !self.speaks) {
            // No line breaks before a "!", nor after a "(", even where blanks are: such a word is a piece,
            // or a row of them could be wider than the page.
            self.out.insert(end, END);
            self.out.insert(first, PIECE);
        }
        self.letters.clear();
        self.width = 0;
        self.speaks = false;
    }

    /// A letter or an escape comes next.
    fn place(&mut self, width: usize) {
        if self.blanks.is_some() {
            self.close_word();
        }
        self.width += width;
        if let Some(filled) = &mut self.piece {
            if *filled >= PIECE_WIDTH {
                self.out.push(PIECE);
                *filled = 0;
            }
            *filled += width;
            return;
        }
        self.letters.push((self.out.len(), width));
        if self.width > self.most {
            self.divide();
        }
    }

    /// The word is too long to stay whole.
    fn divide(&mut self) {
        let mut filled = PIECE_WIDTH;
        let mut begins = Vec::new();
        for (at, width) in self.letters.drain(..) {
            if filled >= PIECE_WIDTH {
                begins.push(at);
                filled = 0;
            }
            filled += width;
        }
        // From the back, so that the places before stay right.
        for at in begins.into_iter().rev() {
            self.out.insert(at, PIECE);
        }
        self.piece = Some(filled);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// With `|` for a piece, `.` for the end of a word.
    fn write(text: &str) -> String {
        let mut line = Line::new(9);
        for c in text.chars() {
            match c {
                ' ' => line.space(),
                '\n' => line.end(),
                '\0' => line.escape(c),
                c => line.letter(&c.to_string(), 1),
            }
        }
        line.finish().replace(PIECE, "|").replace(END, ".")
    }

    #[test]
    fn a_word_that_fits_stays_whole() {
        assert_eq!(write(""), "");
        assert_eq!(write("nine-nine and another  one\nhere "), "nine-nine and another  one\nhere ");
    }

    #[test]
    fn a_long_word_is_divided_and_ends_before_the_blanks() {
        assert_eq!(write("a bcdefghijkl m"), "a |bcde|fghi|jkl. m");
        assert_eq!(write("abcdefghijklm  "), "|abcd|efgh|ijkl|m.  ");
        assert_eq!(write("abcdefghijkl\nabcdefghij"), "|abcd|efgh|ijkl.\n|abcd|efgh|ij.");
    }

    #[test]
    fn what_has_no_letters_is_a_piece() {
        assert_eq!(write("no ! ! ((( yes"), "no |!. |!. |(((. yes");
        assert_eq!(write("!!!!!!!!!!"), "|!!!!|!!!!|!!.");
        assert_eq!(write("yes!"), "yes!");
    }

    #[test]
    fn an_escape_is_never_divided() {
        assert_eq!(write("abc\0"), "|abc⟨U+0000⟩.");
        assert_eq!(write("a\0\0b"), "a⟨U+0000 U+0000⟩b");
        assert_eq!(write("abcde\0f"), "|abcd|e⟨U+0000⟩|f.");
    }
}
