//! How plain the words are, by a measure that is not ours.

use std::process::Command;

use serde_json::Value;

use super::{stock, world::project};

/// A school grade: children of twelve are in the seventh.
const HARDEST_ENGLISH: f64 = 7.0;
/// On the scale of Fernández Huerta, from here on a text is easy.
const HARDEST_SPANISH: f64 = 80.0;

/// The files of a language, with how hard they are.
fn measured(folder: &std::path::Path, language: &str) -> Vec<(String, f64)> {
    let script = project().join("tests/cli/reading_level.py");
    let printed = stock::run(Command::new(stock::python()).arg(script).arg(folder).arg(language));
    let lines = printed.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    lines.map(|line| (line["file"].as_str().unwrap().to_owned(), line["score"].as_f64().unwrap())).collect()
}

#[test]
fn a_child_of_twelve_can_read_every_file_of_messages() {
    for (language, files) in ["en", "es"].map(|one| (one, measured(&project().join("content/locales").join(one), one)))
    {
        assert!(files.len() > 15, "{language}: {files:?}");
        let hard = |score: f64| if language == "en" { score > HARDEST_ENGLISH } else { score < HARDEST_SPANISH };
        let too_hard: Vec<_> = files.into_iter().filter(|(_, score)| hard(*score)).collect();
        assert_eq!(too_hard, [], "{language}");
    }
}

#[test]
fn what_lawyers_write_would_be_seen() {
    let folder = tempfile::tempdir().unwrap();
    let hard = "hard = Notwithstanding the aforementioned provisions, applicable jurisdictional considerations may necessitate \
                supplementary documentation substantiating contemporaneous observations.\n";
    std::fs::write(folder.path().join("hard.ftl"), hard).unwrap();
    let found = measured(folder.path(), "en");
    assert!(found[0].1 > HARDEST_ENGLISH, "{found:?}");
}
