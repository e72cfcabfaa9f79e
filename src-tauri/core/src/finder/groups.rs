//! Words that mean the same, in every language at once: someone may type in another language than the window's.

use std::collections::{BTreeMap, BTreeSet};

use super::tokens::tokens;
use crate::content::{self, search::SearchFile};

/// A group, by its place in the list.
pub(super) type Group = usize;

/// A word of a phrase, or how it begins.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Pattern {
    text: String,
    open: bool,
}

impl Pattern {
    fn fits(&self, word: &str) -> bool {
        if self.open { word.starts_with(&self.text) } else { word == self.text }
    }
}

/// The groups of all languages.
#[derive(Debug, Default)]
pub(super) struct Groups {
    ids: BTreeMap<String, Group>,
    whole: BTreeMap<String, Group>,
    stems: BTreeMap<String, Group>,
    /// Two words or more, by the letter that they begin with; the longest first.
    phrases: BTreeMap<char, Vec<(Vec<Pattern>, Group)>>,
    ignored: BTreeSet<String>,
    also: BTreeMap<Group, Vec<Group>>,
    /// The most urgent first.
    urgent: Vec<Group>,
    /// What people call things beyond their names, as `kind:id` and the name.
    names: Vec<(String, String)>,
    /// What a country is called, by its code.
    countries: Vec<(Vec<String>, String)>,
}

impl Groups {
    /// Reads `content/search`.
    pub(super) fn read() -> Self {
        let mut groups = Self::default();
        for file in content::searches() {
            groups.add(&file);
        }
        for phrases in groups.phrases.values_mut() {
            phrases.sort_by_key(|(phrase, _)| std::cmp::Reverse(phrase.len()));
        }
        let about = content::about();
        let also = about.also.iter().filter_map(|(id, others)| Some((groups.id(id)?, groups.named(others))));
        groups.also = also.collect();
        groups.urgent = groups.named(&about.urgent);
        groups
    }

    fn add(&mut self, file: &SearchFile) {
        self.ignored.extend(file.ignored.iter().flat_map(|word| tokens(word)));
        for (id, words) in &file.groups {
            let next = self.ids.len();
            let group = *self.ids.entry(id.clone()).or_insert(next);
            for word in words {
                self.add_word(word, group);
            }
        }
        let each = file.names.iter().flat_map(|(thing, names)| names.iter().map(|name| (thing.clone(), name.clone())));
        self.names.extend(each);
        for (code, names) in &file.countries {
            self.countries.extend(names.iter().map(|name| (tokens(name), code.clone())));
        }
    }

    fn add_word(&mut self, word: &str, group: Group) {
        let patterns = word.split_whitespace().flat_map(|part| {
            let open = part.ends_with('*');
            tokens(part).into_iter().map(move |text| Pattern { text, open })
        });
        let mut patterns: Vec<Pattern> = patterns.collect();
        match patterns.len() {
            0 => {}
            1 => {
                let list = if patterns.iter().any(|one| one.open) { &mut self.stems } else { &mut self.whole };
                list.extend(patterns.pop().map(|one| (one.text, group)));
            }
            _ => {
                let letter = patterns.first().and_then(|first| first.text.chars().next()).unwrap_or_default();
                self.phrases.entry(letter).or_default().push((patterns, group));
            }
        }
    }

    /// A country by one more name.
    pub(super) fn add_country(&mut self, name: &str, code: &str) {
        self.countries.push((tokens(name), code.to_owned()));
    }

    /// The countries that are named in these words.
    pub(super) fn countries_in(&self, typed: &[String]) -> Vec<&str> {
        let named = |name: &[String]| !name.is_empty() && typed.windows(name.len()).any(|words| words == name);
        self.countries.iter().filter(|(name, _)| named(name)).map(|(_, code)| code.as_str()).collect()
    }

    /// The group of this id.
    pub(super) fn id(&self, id: &str) -> Option<Group> {
        self.ids.get(id).copied()
    }

    /// The groups of these ids.
    pub(super) fn named(&self, ids: &[String]) -> Vec<Group> {
        ids.iter().filter_map(|id| self.id(id)).collect()
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.ids.len()
    }

    /// What a word of this group may mean too.
    pub(super) fn also(&self, group: Group) -> &[Group] {
        self.also.get(&group).map_or(&[], Vec::as_slice)
    }

    /// What people call a thing, `kind:id`, beyond its name.
    pub(super) fn names_of(&self, thing: &str) -> Vec<String> {
        self.names.iter().filter(|(of, _)| of == thing).map(|(_, name)| name.clone()).collect()
    }

    /// The groups whose best comes before everything else, the most urgent first.
    pub(super) fn urgent(&self) -> &[Group] {
        &self.urgent
    }

    /// Whether nothing is found by this word.
    pub(super) fn is_ignored(&self, word: &str) -> bool {
        self.ignored.contains(word)
    }

    /// The group of a word: the word itself before how it begins, the longest beginning first.
    pub(super) fn of(&self, word: &str) -> Option<Group> {
        self.whole.get(word).or_else(|| self.stem_of(word)).copied()
    }

    fn stem_of(&self, word: &str) -> Option<&Group> {
        let ends = word.char_indices().map(|(at, c)| at + c.len_utf8()).rev();
        ends.filter_map(|end| self.stems.get(word.get(..end)?)).next()
    }

    /// The longest phrase that these words begin with: how many words it takes, and its group.
    pub(super) fn phrase(&self, words: &[String]) -> Option<(usize, Group)> {
        let fits = |phrase: &[Pattern]| {
            phrase.len() <= words.len() && phrase.iter().zip(words).all(|(pattern, word)| pattern.fits(word))
        };
        let phrases = self.phrases.get(&words.first()?.chars().next()?)?;
        phrases.iter().find(|(phrase, _)| fits(phrase)).map(|(phrase, group)| (phrase.len(), *group))
    }

    /// Every group that a text speaks of.
    pub(super) fn in_text(&self, words: &[String]) -> BTreeSet<Group> {
        let phrases = (0..words.len()).filter_map(|at| self.phrase(words.get(at..)?)).map(|(_, group)| group);
        phrases.chain(words.iter().filter_map(|word| self.of(word))).collect()
    }

    /// Single words, each with its group.
    pub(super) fn words(&self) -> impl Iterator<Item = &str> {
        self.whole.keys().map(String::as_str)
    }

    /// How words of a group begin.
    pub(super) fn stems(&self) -> impl Iterator<Item = (&str, Group)> {
        self.stems.iter().map(|(stem, group)| (stem.as_str(), *group))
    }
}
