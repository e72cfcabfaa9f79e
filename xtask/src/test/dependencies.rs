//! Each direct dependency has its line in `docs/decisions/dependencies.md`, and each line its dependency.

use crate::command::{cargo, output};
use crate::paths::{root, ui};
use crate::setup::packages;
use serde_json::Value;
use std::collections::BTreeSet;

/// What is used and not written down, or written down and not used.
pub(super) fn check() -> Result<Option<String>, String> {
    let page = read(&root().join("docs/decisions/dependencies.md"))?;
    let metadata = output(cargo().args(["metadata", "--quiet", "--no-deps", "--format-version", "1"]))?;
    let manifest = read(&ui().join("package.json"))?;
    let mut used = crates(&parsed(&metadata)?);
    used.extend(npm_packages(&parsed(&manifest)?));
    used.extend(packages::ALL.iter().flat_map(|group| group.names).map(|name| (*name).to_owned()));
    Ok(difference(&used, &lines(&page)))
}

fn difference(used: &BTreeSet<String>, written: &BTreeSet<String>) -> Option<String> {
    let names = |set: Vec<&String>| set.into_iter().map(String::as_str).collect::<Vec<_>>().join(", ");
    let missing = names(used.difference(written).collect());
    let left = names(written.difference(used).collect());
    match (missing.is_empty(), left.is_empty()) {
        (true, true) => None,
        (false, _) => Some(format!("docs/decisions/dependencies.md has no line for {missing}.")),
        (true, false) => Some(format!("docs/decisions/dependencies.md tells of {left}, which nothing asks for.")),
    }
}

/// What the packages of the workspace ask for, of whatever kind and for whatever system. Our own are found by path.
fn crates(metadata: &Value) -> BTreeSet<String> {
    let list = |value: &Value, key: &str| value.get(key).and_then(Value::as_array).cloned().unwrap_or_default();
    let asked = list(metadata, "packages").into_iter().flat_map(|package| list(&package, "dependencies"));
    let foreign = asked.filter(|one| one.get("source").is_some_and(Value::is_string));
    foreign.filter_map(|one| Some(one.get("name")?.as_str()?.to_owned())).collect()
}

fn npm_packages(manifest: &Value) -> BTreeSet<String> {
    let lists = ["dependencies", "devDependencies"].into_iter().filter_map(|kind| manifest.get(kind)?.as_object());
    lists.flat_map(|list| list.keys().cloned()).collect()
}

/// The names in the first column of each table. A cell may hold several, with commas between them.
fn lines(page: &str) -> BTreeSet<String> {
    let cells = page.lines().filter_map(|line| line.strip_prefix("| ")?.split(" |").next());
    let names = cells.filter(|cell| !cell.starts_with("---")).flat_map(|cell| cell.split(", "));
    // The heads of the tables.
    names.filter(|name| *name != "name").map(str::to_owned).collect()
}

fn parsed(text: &str) -> Result<Value, String> {
    serde_json::from_str(text).map_err(|error| format!("This is not JSON as it should be: {error}."))
}

fn read(path: &std::path::Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|error| format!("{} can't be read: {error}.", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(names: &[&str]) -> BTreeSet<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn a_dependency_without_a_line_and_a_line_without_a_dependency_are_named() {
        let page =
            "| name | for |\n| --- | --- |\n| age | files |\n| typst, typst-pdf | paper |\n\nText | with a bar.\n";
        assert_eq!(lines(page), set(&["age", "typst", "typst-pdf"]));
        assert_eq!(difference(&lines(page), &lines(page)), None);
        let more = difference(&set(&["age", "hex", "typst", "typst-pdf"]), &lines(page)).unwrap();
        assert!(more.ends_with("has no line for hex."), "{more}");
        let fewer = difference(&set(&["age", "typst"]), &lines(page)).unwrap();
        assert!(fewer.contains("tells of typst-pdf,"), "{fewer}");
    }

    #[test]
    fn our_own_packages_are_no_dependencies() {
        let metadata = serde_json::json!({ "packages": [{ "dependencies": [
            { "name": "cairn-core", "source": null },
            { "name": "age", "source": "registry+https://github.com/rust-lang/crates.io-index" },
        ] }] });
        assert_eq!(crates(&metadata), set(&["age"]));
        let manifest = serde_json::json!({ "dependencies": { "svelte": "5" }, "devDependencies": { "vite": "8" } });
        assert_eq!(npm_packages(&manifest), set(&["svelte", "vite"]));
    }

    #[test]
    fn every_direct_dependency_has_its_line() {
        assert_eq!(check().unwrap(), None);
    }
}
