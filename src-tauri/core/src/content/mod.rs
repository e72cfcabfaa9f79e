//! What people read, embedded when Cairn is built: the folder `content` of the project.

use include_dir::{Dir, include_dir};

static CONTENT: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../content");

/// A text file of the content folder, by its path below it.
pub fn text(path: &str) -> Option<&'static str> {
    CONTENT.get_file(path)?.contents_utf8()
}

/// The files of a folder of the content, by name and text, in the order of their names.
pub fn texts(folder: &str) -> Vec<(&'static str, &'static str)> {
    let files = CONTENT.get_dir(folder).into_iter().flat_map(Dir::files);
    let mut texts: Vec<_> = files
        .filter_map(|file| Some((file.path().file_name()?.to_str()?, file.contents_utf8()?)))
        .collect();
    texts.sort_unstable();
    texts
}

/// The Fluent files of a language, by name and text.
pub fn messages(language: &str) -> Vec<(&'static str, &'static str)> {
    texts(&format!("locales/{language}"))
}

/// The languages there are, as BCP 47 tags.
pub fn languages() -> Vec<String> {
    let folders = CONTENT.get_dir("locales").into_iter().flat_map(Dir::dirs);
    folders.filter_map(|folder| Some(folder.path().file_name()?.to_str()?.to_owned())).collect()
}
