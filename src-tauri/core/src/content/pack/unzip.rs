//! Reads the two zips of a pack. Nothing is ever unpacked onto a disk, and nothing is read beyond these limits, whatever
//! a zip says of itself.

use std::io::{Cursor, Read};

use zip::{ZipArchive, result::ZipError};

use super::FOLDERS;
use crate::{
    content::{edition, files::Texts},
    failure::Failure,
};

/// The content, in the pack.
pub(super) const CONTENT: &str = "content.zip";

/// Its signature, beside it.
pub(super) const SIGNATURE: &str = "content.zip.minisig";

/// How large a pack may be.
pub const LARGEST_PACK: u64 = 16 << 20;

const LARGEST_SIGNATURE: u64 = 4 << 10;

/// How many files, how large each, and how large all of them.
pub(super) const MOST_FILES: usize = 2000;
pub(super) const LARGEST_FILE: u64 = 4 << 20;
pub(super) const LARGEST_CONTENT: u64 = 32 << 20;

type Zip<'a> = ZipArchive<Cursor<&'a [u8]>>;

/// The content and its signature. Anybody may have made this zip: nothing of it is trusted.
pub(super) fn outer(bytes: &[u8]) -> Result<(Vec<u8>, String), Failure> {
    if bytes.len() as u64 > LARGEST_PACK {
        return Err(Failure::PackTooLarge);
    }
    let mut zip = Zip::new(Cursor::new(bytes)).map_err(|_| Failure::NotAContentPack)?;
    if zip.len() != 2 || zip.has_duplicate_names() {
        return Err(Failure::NotAContentPack);
    }
    let content = member(&mut zip, CONTENT, LARGEST_PACK)?;
    let signature = member(&mut zip, SIGNATURE, LARGEST_SIGNATURE)?;
    let signature = String::from_utf8(signature).map_err(|_| Failure::PackSignature)?;
    Ok((content, signature))
}

fn member(zip: &mut Zip<'_>, name: &str, largest: u64) -> Result<Vec<u8>, Failure> {
    let entry = zip.by_name(name).map_err(|error| match error {
        ZipError::FileNotFound => Failure::NotAContentPack,
        _ => Failure::PackDamaged,
    })?;
    all_of(entry, largest)
}

/// The files of the content. They were signed, and are still held to names and sizes.
pub(super) fn files(content: &[u8]) -> Result<Texts, Failure> {
    let mut zip = Zip::new(Cursor::new(content)).map_err(|_| Failure::PackDamaged)?;
    if zip.has_duplicate_names() {
        return Err(Failure::PackDamaged);
    }
    if zip.len() > MOST_FILES {
        return Err(Failure::PackTooLarge);
    }
    let (mut files, mut left) = (Texts::new(), LARGEST_CONTENT);
    for index in 0..zip.len() {
        let entry = zip.by_index(index).map_err(|_| Failure::PackDamaged)?;
        let name = entry.name().map_err(|_| Failure::PackDamaged)?.into_owned();
        if !entry.is_file() || !is_name(&name) {
            return Err(Failure::PackDamaged);
        }
        let bytes = all_of(entry, left.min(LARGEST_FILE))?;
        left -= bytes.len() as u64;
        files.insert(name, String::from_utf8(bytes).map_err(|_| Failure::PackDamaged)?);
    }
    Ok(files)
}

/// What can be read; more than `largest` is too much, whatever size was announced.
fn all_of(from: impl Read, largest: u64) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    from.take(largest + 1).read_to_end(&mut bytes).map_err(|_| Failure::PackDamaged)?;
    if bytes.len() as u64 > largest { Err(Failure::PackTooLarge) } else { Ok(bytes) }
}

/// Whether it is the name of a content file: a known folder and a plain name, nothing that leads elsewhere.
pub(super) fn is_name(name: &str) -> bool {
    let plain = |part: &str| {
        let well = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
        part.starts_with(|c: char| c.is_ascii_alphanumeric()) && part.chars().all(well)
    };
    let parts: Vec<&str> = name.split('/').collect();
    parts.iter().all(|part| plain(part))
        && match parts.as_slice() {
            [file] => *file == edition::FILE,
            ["locales", _, file] => file.ends_with(".ftl"),
            [folder, file] => *folder != "locales" && FOLDERS.contains(folder) && file.ends_with(".toml"),
            _ => false,
        }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_of_content_files_are_names() {
        for name in ["pack.toml", "directory/us.toml", "locales/pt-BR/plan.ftl", "platforms/mail_ru.toml"] {
            assert!(is_name(name), "{name}");
        }
        for name in [
            "",
            "/",
            "us.toml",
            "pack-key.pub",
            "../directory/us.toml",
            "directory/../us.toml",
            "directory/.toml",
            "directory/us.toml/",
            "/directory/us.toml",
            "directory//us.toml",
            "directory\\us.toml",
            "C:directory/us.toml",
            "locales/en.toml",
            "locales/../en/plan.ftl",
            "print/report.toml",
            "directory/us.exe",
            "directory/u\u{202e}s.toml",
        ] {
            assert!(!is_name(name), "{name}");
        }
    }
}
