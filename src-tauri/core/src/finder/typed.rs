//! What somebody may have meant by what they typed.

use super::{
    groups::Group,
    index::{Index, Term},
    tokens::{same_stem, slips, tokens},
};

/// More words than anyone types into a search; the rest is left.
const MOST: usize = 24;
/// More letters than that many words have.
const LONGEST: usize = 1000;
/// As sure as that, and what is urgent counts as said.
const SURE: f32 = 0.7;
/// How sure it is that a group was meant which the word means only in the second place.
const ALSO: f32 = 0.45;
/// The same, for a word that only ends differently.
const ENDING: f32 = 0.8;
/// The same, for a word that only begins so.
const BEGINNING: f32 = 0.55;

/// One thing that was typed, with all that it may mean and how sure that is.
pub(super) type Meant<'a> = Vec<(Term<'a>, f32)>;

/// What was typed.
#[derive(Debug)]
pub(super) struct Typed<'a> {
    /// Each word or phrase that something is known about.
    pub(super) meant: Vec<Meant<'a>>,
    /// Countries that are named, by their code.
    pub(super) countries: Vec<&'a str>,
}

impl<'a> Typed<'a> {
    /// Whether this word was typed, or one like it.
    pub(super) fn has(&self, word: &str) -> bool {
        self.meant.iter().flatten().any(|(term, sure)| *term == Term::Word(word) && *sure > BEGINNING)
    }

    /// Whether this was meant, and not only in the second place.
    pub(super) fn says(&self, group: Group) -> bool {
        self.meant.iter().flatten().any(|(term, sure)| *term == Term::Group(group) && *sure >= SURE)
    }

    /// Reads what was typed: phrases first, then words run apart, then single words.
    pub(super) fn read(query: &str, index: &'a Index) -> Self {
        let begin: String = query.chars().take(LONGEST).collect();
        let mut words = tokens(&begin);
        words.truncate(MOST);
        let mut meant = Vec::new();
        let mut at = 0;
        while let Some(rest) = words.get(at..).filter(|rest| !rest.is_empty()) {
            let (taken, means) = read_one(rest, index);
            meant.extend(Some(means).filter(|means| !means.is_empty()));
            at += taken;
        }
        Self { meant, countries: index.groups.countries_in(&words) }
    }
}

/// What stands first in these words: how many of them it takes, and what it may mean.
fn read_one<'a>(words: &[String], index: &'a Index) -> (usize, Meant<'a>) {
    if let Some((taken, group)) = index.groups.phrase(words) {
        let mut means = with_also(group, 1.0, index);
        for word in words.iter().take(taken).filter(|word| !index.groups.is_ignored(word)) {
            means.extend(exact(word, index).map(|term| (term, 0.6)));
        }
        return (taken, means);
    }
    let Some(first) = words.first() else { return (1, Vec::new()) };
    for taken in [3, 2] {
        // `snap chat`, `cyber tip line`; a word that says nothing is no part of another.
        let parts = words.get(..taken).filter(|parts| !parts.iter().any(|part| index.groups.is_ignored(part)));
        let joined = parts.map(<[String]>::concat);
        if let Some(term) = joined.and_then(|joined| exact(&joined, index)) {
            return (taken, vec![(term, 1.0)]);
        }
    }
    (1, one_word(first, index))
}

fn one_word<'a>(word: &str, index: &'a Index) -> Meant<'a> {
    if let Some(group) = index.groups.of(word) {
        let mut means = with_also(group, 1.0, index);
        means.extend(exact(word, index).map(|term| (term, 1.0)));
        return means;
    }
    if index.groups.is_ignored(word) {
        return Vec::new();
    }
    let mut means: Meant<'a> = exact(word, index).map(|term| (term, 1.0)).into_iter().collect();
    means.extend(index.words().filter(|other| *other != word).filter_map(|other| {
        if same_stem(word, other) {
            return Some((Term::Word(other), ENDING));
        }
        let begins = word.chars().count() >= 3 && other.starts_with(word);
        begins.then_some((Term::Word(other), BEGINNING))
    }));
    if means.is_empty() { slipped(word, index) } else { means }
}

/// A word that stands in the content, letter for letter.
fn exact<'a>(word: &str, index: &'a Index) -> Option<Term<'a>> {
    index.known(word).map(Term::Word)
}

fn with_also(group: Group, sure: f32, index: &Index) -> Meant<'static> {
    let also = index.groups.also(group).iter().map(|other| (Term::Group(*other), sure * ALSO));
    std::iter::once((Term::Group(group), sure)).chain(also).collect()
}

/// What a word may be that nobody knows: the words that the fewest slips lie before.
fn slipped<'a>(word: &str, index: &'a Index) -> Meant<'a> {
    let near = |other: &str| slips(word, other);
    let words = index.words().filter_map(|other| Some((near(other)?, Term::Word(other))));
    let listed = index.groups.words().filter_map(|other| Some((near(other)?, Term::Group(index.groups.of(other)?))));
    let stems = index.groups.stems().filter_map(|(stem, group)| Some((begins_nearly(word, stem)?, Term::Group(group))));
    let mut all: Vec<(usize, Term<'a>)> = words.chain(listed).chain(stems).collect();
    let fewest = all.iter().map(|(slips, _)| *slips).min().unwrap_or_default();
    all.retain(|(slips, _)| *slips == fewest);
    let sure = if fewest <= 1 { 0.75 } else { 0.55 };
    let meant = all.into_iter().flat_map(|(_, term)| match term {
        Term::Group(group) => with_also(group, sure, index),
        Term::Word(word) => {
            let group = index.groups.of(word).map(|group| with_also(group, sure, index));
            group.into_iter().flatten().chain([(term, sure)]).collect()
        }
    });
    meant.collect()
}

/// How many slips lie between the beginning of a word and a beginning.
fn begins_nearly(word: &str, stem: &str) -> Option<usize> {
    let length = stem.chars().count();
    if length < 5 {
        return None;
    }
    let begins = |length: usize| word.chars().take(length).collect::<String>();
    [length - 1, length, length + 1].into_iter().filter_map(|length| slips(&begins(length), stem)).min()
}
