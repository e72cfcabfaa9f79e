//! Which way the arrows point: what each part of the core, and of the pages, may know.
//! `docs/architecture.md` draws the same map.

use crate::paths::{root, ui};
use std::collections::BTreeSet;
use std::path::{Component, Path, PathBuf};

/// What all of the core may know: times, failures, ids, hashes, how a file is written.
const BASE: &[&str] = &["clock", "durable", "failure", "id", "sha256"];

/// The modules of the core, and which others each may know.
const CORE: &[(&str, &[&str])] = &[
    ("clock", &[]),
    ("durable", &[]),
    ("failure", &[]),
    ("id", &[]),
    ("sha256", &[]),
    ("place", &[]),
    ("memory", &[]),
    ("vault", &["memory"]), // nothing of cases
    ("situation", &[]),
    ("content", &["situation"]),
    ("words", &["content"]),
    ("decode", &["words"]), // a text says what it is by itself: nothing of the record
    ("directory", &["content", "situation", "words"]), // nothing of vaults
    ("plan", &["content", "directory", "situation", "words"]),
    ("journal", &["content", "decode", "plan", "situation", "vault"]), // of the content, how soon a platform says it answers
    ("evidence", &["journal", "plan", "vault", "words"]),
    ("backup", &["evidence", "journal", "vault"]),
    ("renew", &["backup", "evidence", "journal", "vault"]),
    ("report", &["content", "decode", "evidence", "journal", "situation", "words"]),
    ("notice", &["content", "evidence", "journal", "report", "words"]),
    ("follow_up", &["content", "directory", "journal", "plan", "report", "words"]),
    ("finder", &["content", "directory", "plan", "report", "situation", "words"]), // nothing of the record
    ("handoff", &["content", "decode", "directory", "evidence", "journal", "report", "situation", "vault", "words"]),
    ("form", &["content", "directory", "evidence", "handoff", "journal", "report", "situation", "words"]),
];

/// The folders of the pages. A stage is a folder of its own and knows no other stage.
const PAGES: &[(&str, &[&str])] =
    &[("bridge", &[]), ("design", &[]), ("stages", &["bridge", "design"]), ("shell", &["bridge", "design", "stages"])];

/// The first arrow in the core that points the wrong way.
pub(super) fn core() -> Result<Option<String>, String> {
    first(&root().join("src-tauri/core/src"), |file, text| {
        let from = file.with_extension("");
        let from = top(&from)?;
        // Tests may know what they like.
        if from == "lib" || file.components().any(|part| is(part, "tests") || is(part, "tests.rs")) {
            return None;
        }
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        let may = allowed(CORE, from).map(|known| [known, BASE].concat());
        let wrong =
            modules(code).into_iter().find(|to| *to != from && !may.as_ref().is_some_and(|may| may.contains(to)));
        wrong.map(|to| format!("{} knows `{to}`, but `{from}` may not.", file.display()))
    })
}

/// The first import among the pages that points the wrong way.
pub(super) fn pages() -> Result<Option<String>, String> {
    first(&ui().join("src"), |file, text| {
        let from = top(file)?;
        // What stands above the folders puts them together, and tests may know what they like.
        let is_test = file.to_string_lossy().ends_with(".test.ts");
        if file.components().count() == 1 || file == Path::new("stages/index.ts") || is_test {
            return None;
        }
        // The stand-in plays Rust, whose answers come in words; no production build contains it.
        let plays_rust =
            file.file_name().and_then(|name| name.to_str()).is_some_and(|name| name.starts_with("stand-in"));
        let may = if plays_rust { &["design"] } else { allowed(PAGES, from).unwrap_or_default() };
        let wrong = imports(file, text).into_iter().find(|to| match top(to) {
            Some(folder) if folder == from => folder == "stages" && second(to) != second(file),
            Some(folder) => !may.contains(&folder),
            None => true,
        });
        wrong.map(|to| format!("{} imports {}, but `{from}` may not.", file.display(), to.display()))
    })
}

/// The first complaint about a file below `folder`; files are named by their path below it.
fn first(folder: &Path, complain: impl Fn(&Path, &str) -> Option<String>) -> Result<Option<String>, String> {
    let mut folders = vec![folder.to_path_buf()];
    while let Some(inside) = folders.pop() {
        let entries =
            std::fs::read_dir(&inside).map_err(|error| format!("{} can't be read: {error}.", inside.display()))?;
        for path in entries.flatten().map(|entry| entry.path()) {
            if path.is_dir() {
                folders.push(path);
            } else if let (Ok(file), Ok(text)) = (path.strip_prefix(folder), std::fs::read_to_string(&path)) {
                let complaint = complain(file, &text);
                if complaint.is_some() {
                    return Ok(complaint);
                }
            }
        }
    }
    Ok(None)
}

fn allowed(table: &'static [(&str, &[&str])], part: &str) -> Option<&'static [&'static str]> {
    table.iter().find(|(name, _)| *name == part).map(|(_, known)| *known)
}

fn top(path: &Path) -> Option<&str> {
    path.iter().next().and_then(|name| name.to_str())
}

fn second(path: &Path) -> Option<&std::ffi::OsStr> {
    path.iter().nth(1)
}

fn is(part: Component<'_>, name: &str) -> bool {
    part.as_os_str() == name
}

/// The modules that Rust code names after `crate::`, in a list of braces too.
fn modules(code: &str) -> BTreeSet<&str> {
    let word = |text: &'_ str| text.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(text.len());
    let mut found = BTreeSet::new();
    for rest in code.split("crate::").skip(1) {
        let Some(list) = rest.strip_prefix('{') else {
            found.extend(rest.get(..word(rest)));
            continue;
        };
        let mut depth = 1;
        let mut begins = true;
        for (at, letter) in list.char_indices() {
            match letter {
                '{' => depth += 1,
                '}' if depth == 1 => break,
                '}' => depth -= 1,
                ',' => begins = depth == 1,
                _ if begins && !letter.is_whitespace() => {
                    let name = list.get(at..).unwrap_or_default();
                    found.extend(name.get(..word(name)));
                    begins = false;
                }
                _ => {}
            }
        }
    }
    found
}

/// The files that a page imports by a relative path, below `ui/src`. What lies outside of it keeps its dots.
fn imports(file: &Path, text: &str) -> Vec<PathBuf> {
    let starts = ["from \"", "import \"", "import(\""];
    let relative = starts.iter().flat_map(|start| text.split(start).skip(1)).filter_map(|rest| rest.split('"').next());
    relative.filter(|path| path.starts_with('.')).map(|path| resolved(file, path)).collect()
}

fn resolved(file: &Path, relative: &str) -> PathBuf {
    let mut path = file.parent().unwrap_or(file).to_path_buf();
    for part in Path::new(relative).components() {
        match part {
            Component::ParentDir if path.pop() => {}
            Component::CurDir => {}
            part => path.push(part),
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn modules_are_found_in_every_form_of_use() {
        let code = "use crate::id::make_id;\nuse crate::{\n    clock::{When, rfc3339}, failure::Failure,\n    vault,\n};\n\
                    fn f() { crate::words::Words::english(); super::verify::g(); }";
        assert_eq!(modules(code), BTreeSet::from(["clock", "failure", "id", "vault", "words"]));
    }

    #[test]
    fn imports_are_followed_to_their_folder() {
        let text = "import Page from \"../../design/Page.svelte\";\nimport { mount } from \"svelte\";\nimport \"./x.css\";\n\
                    await import(\"../report/draft\");";
        let mut found = imports(Path::new("stages/preserve/Keep.svelte"), text);
        found.sort();
        assert_eq!(found, ["design/Page.svelte", "stages/preserve/x.css", "stages/report/draft"].map(PathBuf::from));
    }

    #[test]
    fn no_arrow_points_the_wrong_way() {
        assert_eq!(core().unwrap(), None);
        assert_eq!(pages().unwrap(), None);
    }
}
