//! Text made fit for paper: whatever was typed is there to be seen, and nothing hides or overflows.

use std::cell::Cell;

use serde::Serialize;
use unicode_segmentation::UnicodeSegmentation;

use crate::{
    fonts::Fonts,
    line::{END, Line, PIECE},
};

/// Where a hash shows a little room. The template splits at it; it is never printed.
const ROOM: &str = "\u{2}";

/// More characters than this for one letter (a letter and its accents) would run into other lines.
const MOST_MARKS: usize = 4;

/// Text that can be printed as it stands: what can't has become a visible escape.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub(crate) struct Shown(String);

impl Shown {
    /// About how many lines it takes.
    pub(crate) fn lines(&self) -> usize {
        self.0.split('\n').map(|line| 1 + line.chars().count() / 50).sum()
    }

    /// On one line and without marks for breaks, at most `most` characters.
    pub(crate) fn plain(&self, most: usize) -> String {
        self.0.replace([PIECE, END], "").replace('\n', " ").chars().take(most).collect()
    }
}

/// Which kind of text it is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Sentences that a person wrote.
    Prose,
    /// A few words in a narrow column.
    Narrow,
    /// A name, address or id: each character counts.
    Exact,
    /// Our own words.
    Ours,
}

/// Makes text fit for paper, and remembers whether an escape was needed.
pub(crate) struct Scribe {
    plain_only: bool,
    escaped: Cell<bool>,
}

impl Scribe {
    /// With `plain_only` all but the plainest letters are escaped: the last resort when the pages can't
    /// be written otherwise.
    pub(crate) fn new(plain_only: bool) -> Self {
        Self { plain_only, escaped: Cell::new(false) }
    }

    pub(crate) fn has_escaped(&self) -> bool {
        self.escaped.get()
    }

    /// Sentences; line breaks stay.
    pub(crate) fn prose(&self, text: &str) -> Shown {
        self.show(text, Kind::Prose)
    }

    /// Sentences, or what goes by the name of `empty` where there is nothing to see.
    pub(crate) fn titled(&self, text: &str, empty: &str) -> Shown {
        self.prose(if text.trim().is_empty() { empty } else { text })
    }

    /// A few words in a narrow column.
    pub(crate) fn narrow(&self, text: &str) -> Shown {
        self.show(text, Kind::Narrow)
    }

    /// A name, address or id: whatever blank it holds but a plain space inside is shown.
    pub(crate) fn exact(&self, text: &str) -> Shown {
        self.show(text, Kind::Exact)
    }

    /// A message of ours.
    pub(crate) fn ours(&self, text: &str) -> Shown {
        self.show(text, Kind::Ours)
    }

    /// A hash in one piece, with a little room after each four letters.
    pub(crate) fn hash(&self, text: &str) -> Shown {
        if !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return self.exact(text);
        }
        let letters: Vec<char> = text.chars().collect();
        Shown(letters.chunks(4).map(String::from_iter).collect::<Vec<_>>().join(ROOM))
    }

    /// A name, address or id, at most `most` characters of it; what is cut ends in "…".
    pub(crate) fn cut_exact(&self, text: &str, most: usize) -> Shown {
        if text.chars().count() <= most {
            return self.exact(text);
        }
        self.exact(&format!("{}…", text.graphemes(true).take(most).collect::<String>()))
    }

    /// At most about `most` characters of the first lines; what is cut ends in "…".
    pub(crate) fn cut(&self, text: &str, most: usize) -> Shown {
        let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if line.chars().count() <= most {
            return self.prose(&line);
        }
        let mut kept: String = line.graphemes(true).take(most).collect();
        // Whole words, unless the last one is most of the line.
        if let Some(space) = kept.rfind(' ').filter(|space| *space > kept.len() / 2) {
            kept.truncate(space);
        }
        self.prose(&format!("{}…", kept.trim_end()))
    }

    fn show(&self, text: &str, kind: Kind) -> Shown {
        let mut line = Line::new(match kind {
            Kind::Narrow => 9,
            Kind::Prose | Kind::Ours => 20,
            Kind::Exact => 40,
        });
        let text = if kind == Kind::Exact { text.to_owned() } else { text.replace("\r\n", "\n") };
        // A blank at the end of a name is part of the name, and would be seen by nobody.
        let start = text.len() - text.trim_start_matches(' ').len();
        let inner = start..text.trim_end_matches(' ').len();
        for (at, cluster) in text.grapheme_indices(true) {
            match cluster {
                " " if kind != Kind::Exact || inner.contains(&at) => line.space(),
                "\n" | "\r" if kind != Kind::Exact => line.end(),
                "\t" if kind != Kind::Exact => (0..4).for_each(|_| line.space()),
                cluster if self.can_print(cluster, kind) => {
                    // In the face for names western letters are narrow, and others may be twice as wide.
                    let wide = kind == Kind::Exact && !cluster.is_ascii();
                    line.letter(cluster, if wide { 2 } else { 1 });
                }
                cluster => {
                    self.escaped.set(true);
                    cluster.chars().for_each(|c| line.escape(c));
                }
            }
        }
        Shown(line.finish())
    }

    fn can_print(&self, cluster: &str, kind: Kind) -> bool {
        // A typed "⟨" is escaped, so that nobody can write something that only looks like an escape.
        let allowed = |c: char| match c {
            ' '..='~' => c != ' ',
            '⟨' | '⟩' => kind == Kind::Ours,
            c => {
                (!self.plain_only || is_plain(c))
                    && !c.is_control()
                    && !is_unseen(c)
                    && (kind != Kind::Exact || !c.is_whitespace())
            }
        };
        cluster.chars().all(allowed) && cluster.chars().count() <= MOST_MARKS && Fonts::all().cover(cluster)
    }
}

/// Western letters and the punctuation of our own words.
fn is_plain(c: char) -> bool {
    matches!(u32::from(c), 0x20..=0xFF | 0x2010..=0x2027 | 0x2212)
}

/// Characters that a font may "have" and that are still not to be seen, steer the direction of the
/// text, mean something else in each font, or are wider than a column.
fn is_unseen(c: char) -> bool {
    matches!(u32::from(c),
        0xAD | 0x34F | 0x61C | 0x70F | 0x115F..=0x1160 | 0x17B4..=0x17B5 | 0x180B..=0x180F
        | 0x200B..=0x200F | 0x2028..=0x202E | 0x2060..=0x206F | 0x2800 | 0x3164
        | 0x2E3A..=0x2E3B | 0xFDFD | 0xFE00..=0xFE0F | 0xFEFF | 0xFFA0 | 0xFFF0..=0xFFFC | 0xFFFE..=0xFFFF
        | 0x1BCA0..=0x1BCA3 | 0x1D173..=0x1D17A
        | 0xE000..=0xF8FF | 0xE0000..=0xE0FFF | 0xF0000..=0x10_FFFF)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As it looks, without the places to break.
    fn prose(text: &str) -> String {
        Scribe::new(false).prose(text).0.replace([PIECE, END], "")
    }

    fn exact(text: &str) -> String {
        Scribe::new(false).exact(text).0.replace([PIECE, END], "")
    }

    #[test]
    fn what_can_be_printed_stays_as_it_is() {
        for text in ["", "Hello, *world* #1 $x$", "Привет", "שלום", "مرحبا", "é e\u{301}", "“quotes” – dash…", "█████"]
        {
            let scribe = Scribe::new(false);
            assert_eq!(scribe.prose(text).0.replace([PIECE, END], ""), text);
            assert!(!scribe.has_escaped(), "{text}");
        }
        assert_eq!(prose("one\ntwo\r\nthree\rfour"), "one\ntwo\nthree\nfour");
    }

    #[test]
    fn what_hides_or_turns_text_becomes_visible() {
        assert_eq!(prose("photo\u{202e}gpj.exe"), "photo⟨U+202E⟩gpj.exe");
        assert_eq!(prose("a\0\u{1}\u{2}b"), "a⟨U+0000 U+0001 U+0002⟩b");
        assert_eq!(prose("\u{200b}\u{2066}x\u{2069}\u{feff}"), "⟨U+200B U+2066⟩x⟨U+2069 U+FEFF⟩");
        assert_eq!(prose("你好"), "⟨U+4F60 U+597D⟩");
        assert_eq!(prose("a\u{301}\u{302}\u{303}\u{304}\u{305}"), "⟨U+0061 U+0301 U+0302 U+0303 U+0304 U+0305⟩");
    }

    #[test]
    fn an_escape_cannot_be_forged() {
        assert_eq!(prose("⟨U+202E⟩"), "⟨U+27E8⟩U+202E⟨U+27E9⟩");
        assert_eq!(Scribe::new(false).ours("⟨U+202E⟩").0, "⟨U+202E⟩");
    }

    #[test]
    fn a_blank_at_the_end_of_a_name_is_seen() {
        assert_eq!(exact("a b"), "a b");
        assert_eq!(exact(" a b "), "⟨U+0020⟩a b⟨U+0020⟩");
        assert_eq!(exact(" "), "⟨U+0020⟩");
        assert_eq!(exact("a\nb\tc\u{a0}d"), "a⟨U+000A⟩b⟨U+0009⟩c⟨U+00A0⟩d");
        assert_eq!(prose(" a "), " a ");
    }

    #[test]
    fn a_hash_stays_one_piece() {
        let hash = "0123456789abcdef".repeat(4);
        let shown = Scribe::new(false).hash(&hash).0;
        assert!(!shown.contains([PIECE, END, ' ']));
        assert_eq!(shown.replace(ROOM, ""), hash);
        assert_eq!(shown.split(ROOM).count(), 16);
        assert_eq!(Scribe::new(false).hash("not a\u{202e}hash").0, "not a⟨U+202E⟩hash");
    }

    #[test]
    fn what_is_cut_says_so() {
        let scribe = Scribe::new(false);
        assert_eq!(scribe.cut("short", 10).0, "short");
        assert_eq!(scribe.cut("one two  three\nfour five", 14).0, "one two three…");
        assert_eq!(scribe.cut("one two three four", 16).0, "one two three…");
        assert_eq!(scribe.cut_exact("0123456789", 10).0, "0123456789");
        assert_eq!(scribe.cut_exact("0123456789a", 10).0, "0123456789…");
        assert_eq!(scribe.titled(" \n ", "nothing").0, "nothing");
        assert_eq!(scribe.ours("a\u{1}b\nc d").plain(4), "a⟨U+");
    }

    #[test]
    fn the_last_resort_leaves_plain_letters() {
        let scribe = Scribe::new(true);
        assert_eq!(scribe.prose("Ünïcode “ok”…").0, "Ünïcode “ok”…");
        assert!(!scribe.has_escaped());
        assert_eq!(scribe.prose("Ж").0, "⟨U+0416⟩");
        assert!(scribe.has_escaped());
    }
}
