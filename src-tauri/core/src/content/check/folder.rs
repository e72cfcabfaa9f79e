//! Where the files to check are: on disk, or in a pack.

use std::{collections::BTreeSet, fs, path::Path};

use crate::content::files::Texts;

/// A content folder.
pub(super) trait Folder {
    /// The names of the files right in a folder, in order.
    fn files(&self, folder: &str) -> Vec<String>;
    /// The names of the folders right in a folder, in order.
    fn folders(&self, folder: &str) -> Vec<String>;
    /// A file as text, by its path.
    fn text(&self, file: &str) -> Option<String>;
}

impl Folder for Path {
    fn files(&self, folder: &str) -> Vec<String> {
        on_disk(&self.join(folder), false)
    }

    fn folders(&self, folder: &str) -> Vec<String> {
        on_disk(&self.join(folder), true)
    }

    fn text(&self, file: &str) -> Option<String> {
        fs::read_to_string(self.join(file)).ok()
    }
}

impl Folder for Texts {
    fn files(&self, folder: &str) -> Vec<String> {
        below(self, folder).filter(|rest| !rest.contains('/')).map(str::to_owned).collect()
    }

    fn folders(&self, folder: &str) -> Vec<String> {
        let inside = below(self, folder).filter_map(|rest| rest.split_once('/'));
        inside.map(|(name, _)| name.to_owned()).collect::<BTreeSet<_>>().into_iter().collect()
    }

    fn text(&self, file: &str) -> Option<String> {
        self.get(file).cloned()
    }
}

/// What stands behind a folder's name in the paths below it.
fn below<'a>(files: &'a Texts, folder: &str) -> impl Iterator<Item = &'a str> {
    files.keys().filter_map(move |path| path.strip_prefix(folder)?.strip_prefix('/'))
}

/// The names in a folder, in order: of folders, or of files.
fn on_disk(folder: &Path, folders: bool) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let wanted = entries.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir() == folders));
    let mut names: Vec<String> = wanted.filter_map(|entry| entry.file_name().into_string().ok()).collect();
    names.retain(|name| !name.starts_with('.'));
    names.sort_unstable();
    names
}
