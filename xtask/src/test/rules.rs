//! Rules between the parts that the compiler does not keep.

use super::outcome::Outcome;
use super::{Call, arrows, dependencies};
use crate::command::{cargo, output};
use crate::paths::ui;
use std::path::Path;

/// What a part may not depend on, not even through others, and why.
const FORBIDDEN: &[(&str, &[&str], &str)] = &[
    ("cairn-core", &["tauri", "wry", "gtk", "webkit2gtk"], "the core knows no window"),
    (
        "cairn-core",
        &["reqwest", "hyper", "ureq", "rustls", "hickory-resolver", "tokio"],
        "nothing leaves without a press: no network under the vault",
    ),
    ("cairn-core", &["typst"], "the core builds without the printer"),
    (
        "cairn-print",
        &["tauri", "wry", "gtk", "webkit2gtk", "reqwest", "hyper", "ureq"],
        "paper needs neither window nor network",
    ),
    (
        "cairn-core",
        &["nom-exif", "lofty", "lopdf", "mail-parser", "rawzip", "roxmltree", "tar", "viadkim"],
        "whatever comes from outside is parsed in the reader",
    ),
    (
        "cairn-reader",
        &["cairn-core", "rusqlite", "age", "tauri", "ureq", "rustls", "hickory-resolver", "mio", "socket2"],
        "the reader holds no keys and reaches nothing",
    ),
    ("cairn-network", &["tauri", "wry", "gtk", "webkit2gtk", "typst"], "the network needs neither window nor paper"),
    ("cairn-cli", &["tauri", "wry", "gtk", "webkit2gtk"], "the command line is the core without a window"),
];

/// The stage `rules`: each rule counts as one.
pub(crate) fn check() -> Result<Outcome, String> {
    let mut outcome = Outcome::default();
    for (part, forbidden, why) in FORBIDDEN {
        let found = depends_on(&tree(part, "normal,build")?, forbidden);
        outcome.add(&verdict(found.map(|name| format!("{part} depends on {name}, but {why}."))));
    }
    for program in ["cairn", "cairn-cli"] {
        let weak = tree(program, "normal,features")?.contains("\"test-keys\"");
        outcome.add(&verdict(weak.then(|| format!("{program} is built with `test-keys`, which is for tests alone."))));
    }
    let strays = bridge_strays(&ui().join("src"))?;
    outcome.add(&verdict(strays.first().map(|file| format!("{file} imports @tauri-apps; only ui/src/bridge may."))));
    for problem in [arrows::core()?, arrows::pages()?, dependencies::check()?] {
        outcome.add(&verdict(problem));
    }
    Ok(outcome)
}

/// What a part is built from, a line each.
fn tree(part: &str, edges: &str) -> Result<String, String> {
    output(cargo().args(["tree", "--quiet", "--edges", edges, "--prefix", "none", "--package", part]))
}

fn verdict(problem: Option<String>) -> Outcome {
    if let Some(problem) = &problem {
        let _ = std::fs::write(Call::log("rules"), format!("{problem}\n"));
    }
    Outcome { notes: problem.clone().into_iter().collect(), ..Outcome::check(problem.is_none()) }
}

fn depends_on<'a>(tree: &str, forbidden: &[&'a str]) -> Option<&'a str> {
    let has = |name: &&&str| tree.lines().any(|line| line.split(' ').next() == Some(**name));
    forbidden.iter().find(has).copied()
}

/// Files of the UI, outside the bridge, that call Tauri.
fn bridge_strays(folder: &Path) -> Result<Vec<String>, String> {
    let entries = std::fs::read_dir(folder).map_err(|error| format!("{} can't be read: {error}.", folder.display()))?;
    let mut strays = Vec::new();
    for entry in entries.flatten() {
        let path = entry.path();
        if path.ends_with("src/bridge") {
            continue;
        }
        if path.is_dir() {
            strays.extend(bridge_strays(&path)?);
        } else if std::fs::read_to_string(&path).is_ok_and(|text| text.contains("@tauri-apps/")) {
            strays.push(path.display().to_string());
        }
    }
    Ok(strays)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_forbidden_crate_is_found_by_its_whole_name() {
        let tree = "cairn-core v0.1.0 (/x)\nhyperlocal v1\nserde v1.0.0 (*)\ntauri v2.12.0\n";
        assert_eq!(depends_on(tree, &["hyper", "tauri"]), Some("tauri"));
        assert_eq!(depends_on(tree, &["hyper"]), None);
    }
}
