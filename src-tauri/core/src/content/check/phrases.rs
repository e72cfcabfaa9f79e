//! What the files of the platforms and forms say, in every language.

use std::collections::BTreeSet;

use toml::{Table, Value};

use super::Checked;
use crate::content::{form::FormRecord, phrases::PhrasesFile};

/// Checks that every sentence of a platform or form that people read is said in each of the other languages, once.
pub(super) fn check(checked: &mut Checked, languages: &[String]) {
    let (mut shown, mut names) = (BTreeSet::new(), BTreeSet::new());
    for (_, written) in checked.of("platforms/") {
        // What can't be read is told elsewhere.
        if let Ok(platform) = toml::from_str::<Table>(&written) {
            sentences(&platform, &mut shown);
            names.extend(text(platform.get("name")));
            names.extend(tables(platform.get("policy")).filter_map(|one| text(one.get("name"))));
        }
    }
    for (_, written) in checked.of("forms/") {
        if let Ok(form) = toml::from_str::<FormRecord>(&written) {
            shown.extend(form.sentences().cloned());
            names.insert(form.name);
        }
    }
    for language in languages.iter().filter(|language| *language != "en") {
        let file = format!("phrases/{language}.toml");
        let Some((_, written)) = checked.of(&file).into_iter().next() else {
            checked.find(&file, "", "There is no file of phrases for this language.");
            continue;
        };
        let Some(phrases) = checked.parse::<PhrasesFile>(&file, &written) else { continue };
        let mut said = BTreeSet::new();
        for phrase in &phrases.phrases {
            checked.want(said.insert(phrase.en.as_str()), &file, &phrase.en, "This sentence stands here twice.");
            checked.want(!phrase.said.trim().is_empty(), &file, &phrase.en, "It is not said in this language.");
        }
        for sentence in &shown {
            checked.want(said.contains(sentence.as_str()), &file, sentence, "This sentence is missing.");
        }
        for phrase in &said {
            // Most names are proper names, the same in every language.
            let used = shown.contains(*phrase) || names.contains(*phrase);
            checked.want(used, &file, phrase, "No platform and no form says this any more.");
        }
    }
}

/// The sentences of one platform.
fn sentences(platform: &Table, shown: &mut BTreeSet<String>) {
    // A name alone is the same in every language: it has no word in small letters.
    let words = |called: &String| called.split(' ').any(|word| word.starts_with(char::is_lowercase));
    shown.extend(text(platform.get("called")).filter(words));
    for route in tables(platform.get("route")) {
        shown.extend(text(route.get("title")));
        shown.extend(texts(route.get("steps")));
        shown.extend(text(route.get("category_hint")));
        shown.extend(tables(route.get("categories")).filter_map(|one| text(one.get("case"))));
    }
    if let Some(find) = platform.get("find").and_then(Value::as_table) {
        shown.extend(texts(find.get("steps")));
    }
    if let Some(preserve) = platform.get("preserve").and_then(Value::as_table) {
        shown.extend(texts(preserve.get("before_reporting")));
        let notes = ["blocking", "reporting", "unsending", "disappearing"];
        shown.extend(notes.iter().filter_map(|note| text(preserve.get(*note))));
    }
    shown.retain(|sentence| !sentence.is_empty());
}

fn text(value: Option<&Value>) -> Option<String> {
    value.and_then(Value::as_str).map(str::to_owned)
}

fn texts(value: Option<&Value>) -> impl Iterator<Item = String> {
    let all = value.and_then(Value::as_array).into_iter().flatten();
    all.filter_map(Value::as_str).map(str::to_owned)
}

fn tables(value: Option<&Value>) -> impl Iterator<Item = &Table> {
    value.and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_table)
}
