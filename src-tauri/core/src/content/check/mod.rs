//! Checks a content folder, as whoever looks after it has it on disk or as it came in a pack: no fact without its source,
//! no id without its words, no reference into nothing.

mod addresses;
mod avoid;
mod count;
mod directory;
mod faq;
mod folder;
mod forms;
mod handling;
mod locales;
mod notices;
mod person_names;
mod phrases;
mod platforms;
mod search;
mod signs;
mod states;

use std::{collections::BTreeMap, path::Path};

use serde::{Serialize, de::DeserializeOwned};

use super::{
    edition::{self, Edition},
    files::Texts,
};
use folder::Folder;
use locales::Messages;

pub use count::{Counts, count};

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
    checked.all(dir);
    checked.sorted()
}

/// Everything that is wrong in the files of a pack, or that this program could not show; nothing where all is well.
pub(super) fn check_texts(files: &Texts) -> Vec<ContentFinding> {
    let mut checked = Checked::default();
    checked.all(files);
    locales::fit(&mut checked);
    checked.sorted()
}

/// The files of the folder, and what was found so far.
#[derive(Debug, Default)]
struct Checked {
    files: BTreeMap<String, String>,
    findings: Vec<ContentFinding>,
}

impl Checked {
    /// Checks everything in the folder.
    fn all(&mut self, dir: &(impl Folder + ?Sized)) {
        for folder in
            ["avoid", "directory", "faq", "forms", "handling", "names", "notices", "platforms", "search", "signs"]
        {
            self.read(dir, folder);
        }
        let languages = self.folders(dir, "locales");
        for language in &languages {
            self.read(dir, &format!("locales/{language}"));
        }
        if languages.len() > 1 {
            self.read(dir, "phrases");
        }
        self.edition(dir);
        let english = locales::check(self);
        directory::check(self, &english);
        states::check(self, &english);
        signs::check(self, &english);
        faq::check(self, &english);
        avoid::check(self, &english);
        handling::check(self, &english);
        notices::check(self, &english);
        platforms::check(self);
        forms::check(self, &english);
        phrases::check(self, &languages);
        person_names::check(self);
        search::check(self, &english);
    }

    fn sorted(mut self) -> Vec<ContentFinding> {
        self.findings.sort_unstable();
        self.findings
    }

    /// Which edition it is.
    fn edition(&mut self, dir: &(impl Folder + ?Sized)) {
        let edition = dir.text(edition::FILE).and_then(|text| self.parse::<Edition>(edition::FILE, &text));
        let told = edition.is_some_and(|edition| edition.version > 0);
        self.want(told, edition::FILE, "", "It doesn't say which edition of the content this is.");
    }

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
    fn read(&mut self, dir: &(impl Folder + ?Sized), folder: &str) {
        let names = dir.files(folder);
        self.want(!names.is_empty(), folder, "", "There is nothing in this folder.");
        for name in names {
            let file = format!("{folder}/{name}");
            match dir.text(&file) {
                Some(text) => drop(self.files.insert(file, text)),
                None => self.find(&file, "", "The file can't be read as text."),
            }
        }
    }

    /// The folders in a folder.
    fn folders(&mut self, dir: &(impl Folder + ?Sized), folder: &str) -> Vec<String> {
        let names = dir.folders(folder);
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

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;
