//! Which words lead to which things, made once.

use std::{collections::BTreeMap, sync::LazyLock};

use super::{
    groups::{Group, Groups},
    things::{self, Thing},
    tokens::tokens,
};
use crate::{content, directory, words::Words};

static INDEX: LazyLock<Index> = LazyLock::new(Index::read);

/// How much it counts to be the best for a group, where a title of middling length counts 1; the second a little less.
pub(super) const BEST: f32 = 1.7;
const NEXT_BEST: f32 = 0.1;
/// How much it counts to be about a group.
const ABOUT: f32 = 0.85;
/// How much the words under a title count.
const LINE: f32 = 0.5;
/// How much the rest counts.
const MORE: f32 = 0.35;

/// A thing that a word leads to, and how much the word says about it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Hit {
    pub(super) thing: usize,
    pub(super) weight: f32,
}

/// What can be found, by the words and groups that it is found by.
#[derive(Debug, Default)]
pub(super) struct Index {
    pub(super) things: Vec<Thing>,
    pub(super) groups: Groups,
    words: BTreeMap<String, Vec<Hit>>,
    of_group: Vec<Vec<Hit>>,
}

/// The index of all content.
pub(super) fn index() -> &'static Index {
    &INDEX
}

impl Index {
    fn read() -> Self {
        let mut groups = Groups::read();
        let languages: Vec<&Words> = content::languages().iter().map(|language| Words::of(language)).collect();
        for words in &languages {
            for country in directory::countries(words) {
                groups.add_country(&country.name, &country.code);
            }
        }
        let of_group = vec![Vec::new(); groups.len()];
        let mut index = Self { things: things::all(), groups, of_group, ..Self::default() };
        for at in 0..index.things.len() {
            index.enter(at, &languages);
        }
        index.enter_best();
        index
    }

    fn enter(&mut self, at: usize, languages: &[&Words]) {
        let Some(thing) = self.things.get(at).cloned() else { return };
        for name in thing.names.iter().chain(&self.groups.names_of(&thing.name())) {
            self.add(at, name, &title_weight);
        }
        for words in languages {
            let (title, line) = things::shown(&thing, words);
            self.add(at, &title, &title_weight);
            self.add(at, &line, &|_| LINE);
            self.add(at, &things::more(&thing, words), &|_| MORE);
        }
        for group in self.groups.named(&thing.about) {
            self.hit(Term::Group(group), at, ABOUT);
        }
    }

    fn enter_best(&mut self) {
        for (group, best) in content::about().best {
            let Some(group) = self.groups.id(&group) else { continue };
            let mut weight = BEST;
            for name in best {
                if let Some(thing) = self.things.iter().position(|one| one.name() == name) {
                    self.hit(Term::Group(group), thing, weight);
                    weight -= NEXT_BEST;
                }
            }
        }
    }

    fn add(&mut self, thing: usize, text: &str, weight: &dyn Fn(usize) -> f32) {
        let words = tokens(text);
        let telling: Vec<&String> = words.iter().filter(|word| !self.groups.is_ignored(word)).collect();
        let weight = weight(telling.len());
        for group in self.groups.in_text(&words) {
            self.hit(Term::Group(group), thing, weight);
        }
        for word in telling {
            self.hit(Term::Word(word), thing, weight);
        }
    }

    fn hit(&mut self, term: Term<'_>, thing: usize, weight: f32) {
        let hits = match term {
            Term::Word(word) => Some(self.words.entry(word.to_owned()).or_default()),
            Term::Group(group) => self.of_group.get_mut(group),
        };
        let Some(hits) = hits else { return };
        match hits.iter_mut().rfind(|hit| hit.thing == thing) {
            Some(hit) => hit.weight = hit.weight.max(weight),
            None => hits.push(Hit { thing, weight }),
        }
    }

    /// The things that a word or a group leads to.
    pub(super) fn hits(&self, term: Term<'_>) -> &[Hit] {
        match term {
            Term::Word(word) => self.words.get(word).map_or(&[], Vec::as_slice),
            Term::Group(group) => self.of_group.get(group).map_or(&[], Vec::as_slice),
        }
    }

    /// A word, where it stands anywhere.
    pub(super) fn known(&self, word: &str) -> Option<&str> {
        self.words.get_key_value(word).map(|(word, _)| word.as_str())
    }

    /// Every word that stands anywhere.
    pub(super) fn words(&self) -> impl Iterator<Item = &str> {
        self.words.keys().map(String::as_str)
    }
}

/// A word, or all that mean the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Term<'a> {
    Word(&'a str),
    Group(Group),
}

/// A word says more in a short title than in a long one.
#[allow(clippy::cast_precision_loss, reason = "a title has few words")]
fn title_weight(words: usize) -> f32 {
    0.75 + 0.5 / words.max(1) as f32
}
