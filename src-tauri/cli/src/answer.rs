//! What is printed: one JSON object per line, or text for people.

use std::{
    cell::Cell,
    io::{self, Write},
};

use serde::Serialize;

use crate::trouble::Trouble;

/// The standard output. A reader who leaves early (`| head`) is no reason to stop work half-way.
pub(crate) struct Answer {
    json: bool,
    reader_left: Cell<bool>,
}

impl Answer {
    pub(crate) fn new(json: bool) -> Self {
        Self { json, reader_left: Cell::new(false) }
    }

    /// Prints one thing: as a line of JSON, or as `text` for people.
    ///
    /// # Errors
    /// [`Trouble::AnswerLost`] where the output takes no more, as on a full disk.
    pub(crate) fn line(&self, thing: &impl Serialize, text: impl FnOnce() -> String) -> Result<(), Trouble> {
        let line = if self.json { serde_json::to_string(thing).map_err(|_| Trouble::AnswerLost)? } else { text() };
        self.put(&line)
    }

    /// Prints something that has no JSON of its own; nothing with `--json`.
    ///
    /// # Errors
    /// As [`Answer::line`].
    pub(crate) fn text(&self, text: impl FnOnce() -> String) -> Result<(), Trouble> {
        if self.json { Ok(()) } else { self.put(&text()) }
    }

    /// Sends off what still waits.
    ///
    /// # Errors
    /// As [`Answer::line`].
    pub(crate) fn finish(&self) -> Result<(), Trouble> {
        self.noticed(io::stdout().flush())
    }

    fn put(&self, line: &str) -> Result<(), Trouble> {
        if self.reader_left.get() {
            return Ok(());
        }
        self.noticed(writeln!(io::stdout(), "{line}"))
    }

    fn noticed(&self, written: io::Result<()>) -> Result<(), Trouble> {
        match written {
            Ok(()) => Ok(()),
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {
                self.reader_left.set(true);
                Ok(())
            }
            Err(_) => Err(Trouble::AnswerLost),
        }
    }
}

/// Text on one line, with what a terminal would obey or hide written visibly.
pub(crate) fn one_line(text: &str) -> String {
    visible(text, |_| false)
}

/// Text of several lines, as safe for a terminal as [`one_line`].
pub(crate) fn lines(text: &str) -> String {
    visible(text, |c| c == '\n' || c == '\t')
}

fn visible(text: &str, keep: impl Fn(char) -> bool) -> String {
    let turns_direction =
        |c: char| matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.chars()
        .flat_map(|c| {
            let hide = (c.is_control() || turns_direction(c)) && !keep(c);
            let (escaped, plain) = if hide { (Some(c.escape_default()), None) } else { (None, Some(c)) };
            escaped.into_iter().flatten().chain(plain)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_terminal_would_obey_is_written_visibly() {
        assert_eq!(one_line("a\u{1b}[2Jb\u{202e}c\nd"), "a\\u{1b}[2Jb\\u{202e}c\\nd");
        assert_eq!(lines("a\nb\rc"), "a\nb\\rc");
        assert_eq!(one_line("Zürich 🎁"), "Zürich 🎁");
    }
}
