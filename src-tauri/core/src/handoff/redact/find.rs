//! Guessing which words of a record name people and places, by how English writes them.

use std::{
    collections::{HashMap, HashSet},
    sync::LazyLock,
};

use super::{
    FoundName, NameKind,
    tokens::{Token, lower, tokens},
};
use crate::{
    content::{self, NamesFile},
    directory,
    words::Words,
};

/// The hints of all languages: people write in more than one.
static HINTS: LazyLock<NamesFile> = LazyLock::new(|| {
    let mut all = NamesFile::default();
    for language in content::languages() {
        let Some(names) = content::names(&language) else { continue };
        all.not_names.extend(names.not_names);
        all.before_a_place.extend(names.before_a_place);
        all.part_of_a_place.extend(names.part_of_a_place);
        all.places_that_are_names_too.extend(names.places_that_are_names_too);
    }
    all
});

/// The words that Cairn itself writes in lower case: a few thousand of the plainest there are.
static ORDINARY: LazyLock<HashSet<String>> = LazyLock::new(|| {
    let languages = content::languages();
    let own = languages.iter().flat_map(|language| content::messages(language)).flat_map(|(_, text)| tokens(text));
    own.filter(|token| token.text == token.lower).map(|token| token.lower).collect()
});

/// The words of the platforms' names, which are no secret.
static PLATFORMS: LazyLock<HashSet<String>> = LazyLock::new(|| {
    let names = content::platform_names().flat_map(tokens);
    names.map(|token| token.lower).collect()
});

/// Countries and states, each as its words, by the first of them.
static KNOWN_PLACES: LazyLock<HashMap<String, Vec<Vec<String>>>> = LazyLock::new(|| {
    let mut places: HashMap<String, Vec<Vec<String>>> = HashMap::new();
    let languages = content::languages();
    for country in languages.iter().flat_map(|language| directory::countries(Words::of(language))) {
        for place in directory::regions(&country.code).into_iter().chain([country]) {
            let words: Vec<String> = tokens(&place.name).into_iter().map(|token| token.lower).collect();
            if let Some(first) = words.first().cloned() {
                places.entry(first).or_default().push(words);
            }
        }
    }
    places
});

/// Whether it is an everyday word.
pub(super) fn is_ordinary(lower: &str) -> bool {
    ORDINARY.contains(lower)
}

/// A text that is searched.
struct Source<'a> {
    text: &'a str,
    tokens: Vec<Token<'a>>,
}

impl<'a> Source<'a> {
    fn of(text: &'a str) -> Self {
        Self { text, tokens: tokens(text) }
    }

    /// What stands before the word at `index`, up to the word before.
    fn gap(&self, index: usize) -> &'a str {
        let from = index.checked_sub(1).and_then(|before| self.tokens.get(before)).map_or(0, |token| token.to);
        self.tokens.get(index).and_then(|token| self.text.get(from..token.from)).unwrap_or_default()
    }

    fn is_joined(&self, index: usize) -> bool {
        index > 0 && matches!(self.gap(index), " " | "\u{a0}" | "-")
    }

    /// The first word, or one after which a sentence may have ended or a quotation begun: capitals say little there.
    fn begins(&self, index: usize) -> bool {
        index == 0
            || self.gap(index).contains(['.', '!', '?', ':', '\n', '"', '“', '‘', '«', '(', '[', '–', '—', '•', '_'])
    }

    fn lower(&self, index: usize) -> &str {
        self.tokens.get(index).map_or("", |token| token.lower.as_str())
    }

    /// Whether it is written as a name: a capital, then at least one small letter.
    fn is_capital(&self, index: usize) -> bool {
        let Some(token) = self.tokens.get(index) else { return false };
        token.text.starts_with(char::is_uppercase) && token.text.chars().skip(1).any(char::is_lowercase)
    }

    fn may_be_name(&self, index: usize) -> bool {
        let word = self.lower(index);
        let everyday = self.begins(index) && is_ordinary(word);
        self.is_capital(index) && !everyday && !HINTS.not_names.contains(word) && !PLATFORMS.contains(word)
    }

    /// How many words of a country or state begin here.
    fn known_place(&self, index: usize) -> usize {
        let fits = |words: &&Vec<String>| {
            words.iter().enumerate().all(|(n, word)| self.lower(index + n) == word) && self.is_capital(index)
        };
        let places = KNOWN_PLACES.get(self.lower(index)).into_iter().flatten();
        places.filter(fits).map(Vec::len).max().unwrap_or(0)
    }

    fn words(&self, from: usize, to: usize) -> String {
        let ends = self.tokens.get(from).zip(to.checked_sub(1).and_then(|last| self.tokens.get(last)));
        ends.and_then(|(first, last)| self.text.get(first.from..last.to)).unwrap_or_default().to_owned()
    }
}

/// All that may name a person or a place, each once, in the order of the texts.
pub(super) fn find(texts: &[String]) -> Vec<FoundName> {
    let mut all = Finds::default();
    for text in texts {
        let text = &Source::of(text);
        let mut index = 0;
        while index < text.tokens.len() {
            index = all.at(text, index);
        }
    }
    all.found
}

#[derive(Default)]
struct Finds {
    found: Vec<FoundName>,
    known: HashMap<String, usize>,
}

impl Finds {
    /// Looks at the word at `index` and says at which one to go on.
    fn at(&mut self, text: &Source<'_>, index: usize) -> usize {
        let known = text.known_place(index);
        if known > 0 {
            let place = text.words(index, index + known);
            let too = HINTS.places_that_are_names_too.contains(&lower(&place));
            self.add(place, if too { NameKind::Either } else { NameKind::Place });
            return index + known;
        }
        if !text.may_be_name(index) {
            return index + 1;
        }
        let mut end = index + 1;
        while text.is_joined(end) && text.may_be_name(end) && text.known_place(end) == 0 {
            end += 1;
        }
        let is_part = |at: usize| HINTS.part_of_a_place.contains(text.lower(at));
        // "Lincoln High School", and "Lincoln school" too.
        let mut place_end = end;
        while text.is_joined(place_end) && is_part(place_end) {
            place_end += 1;
        }
        if (index..place_end).any(is_part) && !is_part(index) {
            let number =
                index > 0 && text.is_joined(index) && text.lower(index - 1).starts_with(|c: char| c.is_ascii_digit());
            self.add(text.words(index - usize::from(number), place_end), NameKind::Place);
            return place_end;
        }
        let after = index > 0 && HINTS.before_a_place.contains(text.lower(index - 1)) && text.is_joined(index);
        if after {
            // "at Maya's" and "at Springfield" look alike.
            self.add(text.words(index, end), NameKind::Either);
        }
        for at in index..end {
            self.add(text.words(at, at + 1), if after { NameKind::Either } else { NameKind::Name });
        }
        end
    }

    fn add(&mut self, word: String, kind: NameKind) {
        let known = self.known.get(&lower(&word)).and_then(|index| self.found.get_mut(*index));
        if let Some(known) = known {
            known.kind = if known.kind == kind { kind } else { NameKind::Either };
        } else {
            self.known.insert(lower(&word), self.found.len());
            self.found.push(FoundName { word, kind });
        }
    }
}
