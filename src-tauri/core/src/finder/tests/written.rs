//! The queries in `tests/searches`, each written down from what people type.

use std::{fs, path::Path};

use serde::Deserialize;

use super::names;

/// A file of `tests/searches`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    search: Vec<Written>,
}

/// What somebody types, and what has to come of it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    typed: String,
    #[serde(default = "united_states")]
    country: String,
    /// What stands first, where only one thing may.
    first: Option<String>,
    /// What has to be among the first three.
    finds: Vec<String>,
}

fn united_states() -> String {
    "US".to_owned()
}

#[test]
fn people_find_what_they_need_among_the_first_three() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/searches");
    let (mut queries, mut wrong) = (0, Vec::new());
    for entry in fs::read_dir(folder).unwrap() {
        let file: File = toml::from_str(&fs::read_to_string(entry.unwrap().path()).unwrap()).unwrap();
        for one in file.search {
            queries += 1;
            let found = names(&one.typed, &one.country);
            let three = &found[..found.len().min(3)];
            let well = one.first.as_ref().is_none_or(|first| three.first() == Some(first))
                && one.finds.iter().all(|wanted| three.contains(wanted));
            if !well {
                wrong.push(format!("{}: {:?} instead of {:?}", one.typed, &found[..found.len().min(6)], one.finds));
            }
        }
    }
    assert!(queries >= 120, "{queries}");
    assert!(wrong.is_empty(), "{} of {queries}:\n{}", wrong.len(), wrong.join("\n"));
}
