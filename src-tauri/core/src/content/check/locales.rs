//! The words: every file parses, every language has the same messages.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentResource;

use super::Checked;
use crate::content::files;

/// A message of one language, as it stands in its file.
#[derive(Debug, Default)]
struct Message {
    file: String,
    attributes: BTreeSet<String>,
    variables: BTreeSet<String>,
    /// What stands in braces by its bare id: other messages that speak inside this one.
    references: BTreeSet<String>,
}

/// The messages of one language.
#[derive(Debug, Default)]
pub(super) struct Messages(BTreeMap<String, Message>);

impl Messages {
    /// Whether there is a message of this id.
    pub(super) fn has(&self, id: &str) -> bool {
        self.0.contains_key(id)
    }

    /// Whether there is a message of this id, with the part `.name`.
    pub(super) fn has_part(&self, id: &str, name: &str) -> bool {
        self.0.get(id).is_some_and(|message| message.attributes.contains(name))
    }

    /// What this message is filled with, and the messages that speak inside it.
    fn filled_with(&self, id: &str) -> BTreeSet<&str> {
        let (mut seen, mut waiting, mut filled) = (BTreeSet::new(), vec![id], BTreeSet::new());
        while let Some(id) = waiting.pop() {
            let Some(message) = self.0.get(id).filter(|_| seen.insert(id)) else { continue };
            filled.extend(message.variables.iter().map(String::as_str));
            waiting.extend(message.references.iter().map(String::as_str));
        }
        filled
    }
}

/// Checks the words of every language; gives those of English.
pub(super) fn check(checked: &mut Checked) -> Messages {
    let mut languages: BTreeMap<String, Messages> = BTreeMap::new();
    for (file, text) in checked.of("locales/") {
        let language = language_of(&file).to_owned();
        for error in FluentResource::try_new(text.clone()).err().into_iter().flat_map(|(_, errors)| errors) {
            let before = text.get(..error.pos.start).unwrap_or_default();
            let line = before.matches('\n').count() + 1;
            checked.find(&file, &format!("line {line}"), format!("This can't be read as a Fluent message: {error}."));
        }
        read(checked, &file, &text, languages.entry(language).or_default());
    }
    let english = languages.remove("en").unwrap_or_default();
    checked.want(!english.0.is_empty(), "locales/en", "", "There are no words in English.");
    for (language, messages) in &languages {
        compare(checked, &english, messages, &format!("locales/{language}"));
    }
    english
}

/// Checks that this program can fill the words of a pack: it has every language of ours, and asks for nothing in a message
/// that we don't fill it with.
pub(super) fn fit(checked: &mut Checked) {
    let mut ours = Messages::default();
    for (name, text) in files::embedded_in("locales/en") {
        read(&mut Checked::default(), name, text, &mut ours);
    }
    let mut theirs: BTreeMap<String, Messages> = BTreeMap::new();
    for (file, text) in checked.of("locales/") {
        // What is wrong in the file itself was found before.
        read(&mut Checked::default(), &file, &text, theirs.entry(language_of(&file).to_owned()).or_default());
    }
    for language in files::embedded_languages() {
        let there = theirs.contains_key(&language);
        checked.want(there, &format!("locales/{language}"), "", "This language is missing.");
    }
    for (id, message) in theirs.values().flat_map(|messages| &messages.0).filter(|(id, _)| ours.has(id)) {
        let filled = ours.filled_with(id);
        for name in message.variables.iter().filter(|name| !filled.contains(name.as_str())) {
            checked.find(&message.file, id, format!("${name} is not known to this Cairn: it would stay empty."));
        }
    }
}

/// `es` of `locales/es/plan.ftl`.
fn language_of(file: &str) -> &str {
    file.split('/').nth(1).unwrap_or_default()
}

/// Reads ids, attributes and variables line by line. What is indented belongs to what stands above.
fn read(checked: &mut Checked, file: &str, text: &str, messages: &mut Messages) {
    let mut current = None;
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if let Some(id) = id_before(line).filter(|_| !line.starts_with(' ')) {
            let message = Message { file: file.to_owned(), ..Message::default() };
            if let Some(before) = messages.0.insert(id.to_owned(), message) {
                checked.find(file, id, format!("This message is in {} as well.", before.file));
            }
            current = Some(id.to_owned());
        }
        let Some(message) = current.as_ref().and_then(|id| messages.0.get_mut(id)) else { continue };
        message.attributes.extend(line.trim_start().strip_prefix('.').and_then(id_before).map(str::to_owned));
        let named = line.split('$').skip(1).map(|rest| rest.split(|c: char| !is_of_id(c)).next().unwrap_or_default());
        message.variables.extend(named.filter(|name| !name.is_empty()).map(str::to_owned));
        let braces = line.split('{').skip(1).filter_map(|rest| rest.split_once('}'));
        let bare = braces.map(|(inside, _)| inside.trim()).filter(|inside| id_of(inside));
        message.references.extend(bare.map(str::to_owned));
    }
}

/// `name` of `name = words`.
fn id_before(line: &str) -> Option<&str> {
    let (id, _) = line.split_once('=')?;
    let id = id.trim_end();
    id_of(id).then_some(id)
}

fn id_of(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic()) && text.chars().all(is_of_id)
}

fn is_of_id(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '-' || c == '_'
}

fn compare(checked: &mut Checked, english: &Messages, other: &Messages, folder: &str) {
    for (id, theirs) in &english.0 {
        let Some(ours) = other.0.get(id) else {
            checked.find(folder, id, "This message is missing.");
            continue;
        };
        for name in theirs.attributes.difference(&ours.attributes) {
            checked.find(&ours.file, id, format!("The part .{name} is missing."));
        }
        let filled = english.filled_with(id);
        for name in ours.variables.iter().filter(|name| !filled.contains(name.as_str())) {
            checked.find(&ours.file, id, format!("${name} is not there in English: it would stay empty."));
        }
    }
    for (id, ours) in other.0.iter().filter(|(id, _)| !english.has(id)) {
        checked.find(&ours.file, id, "There is no such message in English.");
    }
}
