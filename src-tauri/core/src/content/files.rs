//! The files of the content: those that the program carries, or those of a pack.

use std::collections::{BTreeMap, BTreeSet};

use include_dir::{Dir, include_dir};

use super::pack;

static EMBEDDED: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../content");

/// Files by their path in the content folder, with `/`.
pub(super) type Texts = BTreeMap<String, String>;

/// A text file of the content folder, by its path below it.
pub fn text(path: &str) -> Option<&'static str> {
    match pack::in_use() {
        Some(pack) => pack.files().get(path).map(String::as_str),
        None => embedded(path),
    }
}

/// The files of a folder of the content, by name and text, in the order of their names.
pub fn texts(folder: &str) -> Vec<(&'static str, &'static str)> {
    match pack::in_use() {
        Some(pack) => within(pack.files(), folder).collect(),
        None => embedded_in(folder),
    }
}

/// The Fluent files of a language, by name and text. What a pack says comes after what the program carries, and goes
/// before it: a message that this program needs and the pack doesn't have is still there.
pub fn messages(language: &str) -> Vec<(&'static str, &'static str)> {
    let folder = format!("locales/{language}");
    let newer = pack::in_use().into_iter().flat_map(|pack| within(pack.files(), &folder));
    embedded_in(&folder).into_iter().chain(newer).collect()
}

/// The languages there are, as BCP 47 tags.
pub fn languages() -> Vec<String> {
    let newer = pack::in_use().map(|pack| languages_of(pack.files())).unwrap_or_default();
    embedded_languages().into_iter().chain(newer).collect::<BTreeSet<_>>().into_iter().collect()
}

/// A file that the program carries, whatever is in use.
pub(super) fn embedded(path: &str) -> Option<&'static str> {
    EMBEDDED.get_file(path)?.contents_utf8()
}

/// The languages that the program carries.
pub(super) fn embedded_languages() -> Vec<String> {
    let folders = EMBEDDED.get_dir("locales").into_iter().flat_map(Dir::dirs);
    folders.filter_map(|folder| Some(folder.path().file_name()?.to_str()?.to_owned())).collect()
}

/// The files of a folder that the program carries.
pub(super) fn embedded_in(folder: &str) -> Vec<(&'static str, &'static str)> {
    let files = EMBEDDED.get_dir(folder).into_iter().flat_map(Dir::files);
    let mut texts: Vec<_> =
        files.filter_map(|file| Some((file.path().file_name()?.to_str()?, file.contents_utf8()?))).collect();
    texts.sort_unstable();
    texts
}

/// The languages of a pack.
pub(super) fn languages_of(files: &Texts) -> BTreeSet<String> {
    let names = files.keys().filter_map(|path| path.strip_prefix("locales/")?.split_once('/'));
    names.map(|(language, _)| language.to_owned()).collect()
}

/// The files right in a folder, by name and text.
fn within<'a>(files: &'a Texts, folder: &str) -> impl Iterator<Item = (&'a str, &'a str)> {
    let inside = format!("{folder}/");
    let named = files.iter().filter_map(move |(path, text)| Some((path.strip_prefix(&inside)?, text.as_str())));
    named.filter(|(name, _)| !name.contains('/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_lies_right_in_a_folder_is_in_it() {
        let names = ["locales/en/a.ftl", "locales/en/deep/b.ftl", "locales/eng/c.ftl", "locales/es/d.ftl", "x.toml"];
        let files: Texts = names.iter().map(|name| ((*name).to_owned(), String::new())).collect();
        assert_eq!(within(&files, "locales/en").collect::<Vec<_>>(), [("a.ftl", "")]);
        assert_eq!(languages_of(&files).into_iter().collect::<Vec<_>>(), ["en", "eng", "es"]);
    }

    #[test]
    fn every_folder_that_the_program_carries_goes_into_a_pack_but_the_pages_on_paper() {
        let folders = EMBEDDED.dirs().filter_map(|folder| folder.path().to_str());
        let left: Vec<&str> = folders.filter(|folder| !pack::FOLDERS.contains(folder)).collect();
        assert_eq!(left, ["print"]);
    }
}
