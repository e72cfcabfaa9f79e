//! Putting a black bar over words.

use std::collections::HashMap;

use super::{
    FoundName, NameKind, Redact,
    find::is_ordinary,
    tokens::{Token, lower, tokens},
};

/// Stands for what is blacked out. Always as long, so that its length tells nothing.
const BAR: &str = "█████";

/// What is covered, wherever it stands.
#[derive(Debug, Default)]
pub(super) struct Cover {
    /// By their first word.
    phrases: HashMap<String, Vec<Phrase>>,
    /// What is covered inside of words as well: the scripts that know no capitals often put no spaces either.
    pieces: Vec<String>,
}

#[derive(Debug)]
struct Phrase {
    words: Vec<String>,
    /// An everyday word (`will`, `rose`) is covered only where it is written as a name.
    only_capitals: bool,
}

impl Cover {
    /// What `redact` asks for, of what was found and of what the person typed.
    pub(super) fn of(found: &[FoundName], redact: &Redact) -> Self {
        let keep: Vec<String> = redact.keep.iter().map(|word| lower(word)).collect();
        let asked = found.iter().filter(|one| match one.kind {
            NameKind::Name => redact.names,
            NameKind::Place => redact.places,
            NameKind::Either => redact.names || redact.places,
        });
        let mut cover = Self::default();
        for one in asked.filter(|one| !keep.contains(&lower(&one.word))) {
            cover.add(&one.word, false);
        }
        for word in &redact.words {
            let word = word.trim();
            if word.chars().any(char::is_alphabetic) && !word.chars().any(|c| c.is_lowercase() || c.is_uppercase()) {
                cover.pieces.push(word.to_owned());
            } else {
                cover.add(word, true);
            }
        }
        cover
    }

    fn add(&mut self, phrase: &str, typed: bool) {
        let words: Vec<String> = tokens(phrase).into_iter().map(|token| token.lower).collect();
        let Some(first) = words.first().cloned() else { return };
        let only_capitals = !typed && words.len() == 1 && is_ordinary(&first);
        self.phrases.entry(first).or_default().push(Phrase { words, only_capitals });
    }

    /// `text` with bars; none where nothing in it is covered.
    pub(super) fn text(&self, text: &str) -> Option<String> {
        let tokens = tokens(text);
        let mut bars: Vec<(usize, usize)> = Vec::new();
        let mut rest = tokens.as_slice();
        while let Some(first) = rest.first() {
            let longest = self.longest_at(rest).max(1);
            if self.longest_at(rest) > 0 {
                let last = rest.get(longest - 1).unwrap_or(first);
                bars.push((first.from, last.to));
            }
            rest = rest.get(longest..).unwrap_or_default();
        }
        for piece in &self.pieces {
            bars.extend(text.match_indices(piece.as_str()).map(|(at, found)| (at, at + found.len())));
        }
        bars.sort_unstable();
        let mut covered = String::new();
        let mut end = 0;
        for (from, to) in bars.iter().copied().filter(|(from, to)| from < to) {
            if let Some(between) = text.get(end..from) {
                covered.push_str(between);
                covered.push_str(BAR);
            }
            end = end.max(to);
        }
        (end > 0).then(|| covered + text.get(end..).unwrap_or_default())
    }

    /// How many words from the first one on are covered together; 0 if it isn't covered.
    fn longest_at(&self, rest: &[Token<'_>]) -> usize {
        let Some(first) = rest.first() else { return 0 };
        let fits = |phrase: &&Phrase| {
            let same = rest.iter().zip(&phrase.words).filter(|(token, word)| token.lower == **word).count();
            same == phrase.words.len() && !(phrase.only_capitals && first.text.starts_with(char::is_lowercase))
        };
        let phrases = self.phrases.get(&first.lower).into_iter().flatten();
        phrases.filter(fits).map(|phrase| phrase.words.len()).max().unwrap_or(0)
    }
}
