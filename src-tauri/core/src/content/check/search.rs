//! What people type, and what it leads to.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use toml::{Table, Value};

use super::{Checked, locales::Messages};
use crate::content::{
    faq::FaqFile,
    search::{ABOUT, AboutFile, Groups, SearchFile},
    sign::SignsFile,
};

/// Where the groups are, by the name of the file.
const FOLDER: &str = "search/";

/// Checks the words: in lower case, each in one group only, and every name is the name of something.
pub(super) fn check(checked: &mut Checked, english: &Messages) {
    let groups = words(checked);
    let file = format!("{FOLDER}{ABOUT}");
    let Some((_, text)) = checked.of(&file).into_iter().next() else {
        checked.find(&file, "", "This file is missing.");
        return;
    };
    let Some(about) = checked.parse::<AboutFile>(&file, &text) else { return };
    for page in about.pages.keys() {
        checked.want_message(english, &format!("search-page-{page}"), &file, page);
    }
    let there = there(checked, &about);
    for (kind, table) in [
        ("service", &about.services),
        ("sign", &about.signs),
        ("answer", &about.answers),
        ("not-to-do", &about.not_to_do),
    ] {
        for id in table.keys() {
            checked.want(there.contains(&format!("{kind}:{id}")), &file, id, format!("There is no such {kind}."));
        }
    }
    for name in about.best.values().flatten() {
        checked.want(there.contains(name), &file, name, "There is nothing of this name.");
    }
    for (place, named) in named(&about) {
        checked.want(groups.contains(named.as_str()), &file, place, format!("No language has a group {named}."));
    }
}

/// Checks the files of the languages; gives their groups.
fn words(checked: &mut Checked) -> BTreeSet<String> {
    let mut groups = BTreeSet::new();
    let mut group_of: BTreeMap<String, String> = BTreeMap::new();
    for (file, text) in checked.of(FOLDER).into_iter().filter(|(file, _)| !file.ends_with(ABOUT)) {
        let Some(search) = checked.parse::<SearchFile>(&file, &text) else { continue };
        let names = search.names.values().chain(search.countries.values()).flatten();
        for word in search.ignored.iter().chain(search.groups.values().flatten()).chain(names) {
            checked.want(*word == word.to_lowercase(), &file, word, "The word is not in lower case.");
            checked.want(!word.trim_matches('*').trim().is_empty(), &file, word, "There is no word in it.");
        }
        for (group, words) in search.groups {
            for word in words {
                let before = group_of.insert(word.clone(), group.clone()).filter(|before| *before != group);
                if let Some(before) = before {
                    checked.find(&file, &word, format!("The word is in the groups {before} and {group}."));
                }
            }
            groups.insert(group);
        }
    }
    groups
}

/// Every group that is named, and where.
fn named(about: &AboutFile) -> Vec<(&str, &String)> {
    let tables: [&Groups; 8] = [
        &about.also,
        &about.kinds,
        &about.tags,
        &about.services,
        &about.signs,
        &about.answers,
        &about.not_to_do,
        &about.pages,
    ];
    let listed = tables.into_iter().flatten();
    let mut named: Vec<(&str, &String)> =
        listed.flat_map(|(place, groups)| groups.iter().map(|group| (place.as_str(), group))).collect();
    named.extend(about.also.keys().chain(about.best.keys()).map(|group| (group.as_str(), group)));
    named.extend(about.platform.iter().map(|group| ("platform", group)));
    named.extend(about.urgent.iter().map(|group| ("urgent", group)));
    named
}

/// Everything that there is to find, as `kind:id`.
fn there(checked: &Checked, about: &AboutFile) -> BTreeSet<String> {
    let mut there: BTreeSet<String> = about.pages.keys().map(|page| format!("page:{page}")).collect();
    for (_, text) in checked.of("directory/") {
        there.extend(ids(&text, "service").map(|id| format!("service:{id}")));
    }
    for (_, text) in checked.of("platforms/") {
        there.extend(read::<Table>(&text).and_then(|file| Some(format!("platform:{}", file.get("id")?.as_str()?))));
    }
    for (_, text) in checked.of("signs/") {
        there.extend(
            read::<SignsFile>(&text).into_iter().flat_map(|file| file.signs).map(|one| format!("sign:{}", one.id)),
        );
    }
    for (_, text) in checked.of("faq/") {
        there.extend(
            read::<FaqFile>(&text).into_iter().flat_map(|file| file.answers).map(|one| format!("answer:{}", one.id)),
        );
    }
    for (_, text) in checked.of("avoid/") {
        there.extend(ids(&text, "avoid").map(|id| format!("not-to-do:{id}")));
    }
    there
}

/// A file as it is; what is wrong in it is found elsewhere.
fn read<T: for<'a> Deserialize<'a>>(text: &str) -> Option<T> {
    toml::from_str(text).ok()
}

/// The ids of the entries of a file.
fn ids<'a>(text: &str, entry: &'a str) -> impl Iterator<Item = String> + 'a {
    let file: Table = read(text).unwrap_or_default();
    let entries = file.get(entry).and_then(Value::as_array).cloned().unwrap_or_default();
    entries.into_iter().filter_map(|one| Some(one.get("id")?.as_str()?.to_owned()))
}
