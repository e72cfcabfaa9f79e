//! Checks a content folder, as whoever looks after it has it on disk: no fact without its source, no id
//! without its words, no reference into nothing.

mod addresses;
mod avoid;
mod directory;
mod faq;
mod forms;
mod locales;
mod person_names;
mod phrases;
mod platforms;
mod signs;
mod states;

use std::{collections::BTreeMap, fs, path::Path};

use serde::{Serialize, de::DeserializeOwned};

use locales::Messages;

/// Something that is wrong in a content folder.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct ContentFinding {
    /// The file, by its path in the folder, with `/`.
    pub file: String,
    /// Where in it: an id, a line, or empty for the whole file.
    pub place: String,
    /// What is wrong, in a sentence for people who look after content.
    pub problem: String,
}

/// Everything that is wrong in the content folder `dir`, by file; nothing where all is well.
pub fn check(dir: &Path) -> Vec<ContentFinding> {
    let mut checked = Checked::default();
    for folder in ["avoid", "directory", "faq", "forms", "names", "platforms", "signs"] {
        checked.read(dir, folder);
    }
    let languages = checked.folders(dir, "locales");
    for language in &languages {
        checked.read(dir, &format!("locales/{language}"));
    }
    if languages.len() > 1 {
        checked.read(dir, "phrases");
    }
    let english = locales::check(&mut checked);
    directory::check(&mut checked, &english);
    states::check(&mut checked, &english);
    signs::check(&mut checked, &english);
    faq::check(&mut checked, &english);
    avoid::check(&mut checked, &english);
    platforms::check(&mut checked);
    forms::check(&mut checked, &english);
    phrases::check(&mut checked, &languages);
    person_names::check(&mut checked);
    checked.findings.sort_unstable();
    checked.findings
}

/// The files of the folder, and what was found so far.
#[derive(Debug, Default)]
struct Checked {
    files: BTreeMap<String, String>,
    findings: Vec<ContentFinding>,
}

impl Checked {
    /// Notes a problem.
    fn find(&mut self, file: &str, place: &str, problem: impl Into<String>) {
        self.findings.push(ContentFinding { file: file.to_owned(), place: place.to_owned(), problem: problem.into() });
    }

    /// Notes a problem unless all is well.
    fn want(&mut self, well: bool, file: &str, place: &str, problem: impl Into<String>) {
        if !well {
            self.find(file, place, problem);
        }
    }

    /// Reads the files of a folder.
    fn read(&mut self, dir: &Path, folder: &str) {
        let names = names(&dir.join(folder), false);
        self.want(!names.is_empty(), folder, "", "There is nothing in this folder.");
        for name in names {
            let file = format!("{folder}/{name}");
            match fs::read_to_string(dir.join(folder).join(&name)) {
                Ok(text) => drop(self.files.insert(file, text)),
                Err(_) => self.find(&file, "", "The file can't be read as text."),
            }
        }
    }

    /// The folders in a folder.
    fn folders(&mut self, dir: &Path, folder: &str) -> Vec<String> {
        let names = names(&dir.join(folder), true);
        self.want(!names.is_empty(), folder, "", "There is nothing in this folder.");
        names
    }

    /// The files of a folder that were read, by path and text.
    fn of(&self, folder: &str) -> Vec<(String, String)> {
        let theirs = self.files.iter().filter(|(file, _)| file.starts_with(folder));
        theirs.map(|(file, text)| (file.clone(), text.clone())).collect()
    }

    /// A file as a record; what keeps it from being one is noted.
    fn parse<T: DeserializeOwned>(&mut self, file: &str, text: &str) -> Option<T> {
        match toml::from_str(text) {
            Ok(record) => Some(record),
            Err(error) => {
                let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
                let line = before.matches('\n').count() + 1;
                self.find(file, &format!("line {line}"), error.message());
                None
            }
        }
    }

    /// Wants a message in English.
    fn want_message(&mut self, english: &Messages, id: &str, file: &str, place: &str) {
        self.want(english.has(id), file, place, format!("There is no message {id} in locales/en."));
    }
}

/// The names in a folder, in order: of folders, or of files.
fn names(folder: &Path, folders: bool) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let wanted = entries.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir() == folders));
    let mut names: Vec<String> = wanted.filter_map(|entry| entry.file_name().into_string().ok()).collect();
    names.retain(|name| !name.starts_with('.'));
    names.sort_unstable();
    names
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;
