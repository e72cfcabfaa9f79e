//! A content pack: a newer edition of what people read, as one file to carry on a stick.
//!
//! It is a zip of two: `content.zip`, the files, and `content.zip.minisig`, the maintainers' signature of it.

mod address;
mod kept;
mod key;
mod make;
mod unzip;

use std::path::Path;

use super::{
    ContentFinding,
    check::check_texts,
    edition::{self, Edition},
    files::Texts,
};
use crate::failure::Failure;

pub use address::PackAddress;
pub(super) use kept::in_use;
pub use kept::{Editions, editions, start, take, take_in};
pub use key::PackKey;
pub use make::{content_of, pack_of};
pub use unzip::LARGEST_PACK;

/// The folders that go into a pack. The pages on paper belong to the program.
pub(super) const FOLDERS: [&str; 12] = [
    "avoid",
    "directory",
    "faq",
    "forms",
    "handling",
    "locales",
    "names",
    "notices",
    "phrases",
    "platforms",
    "search",
    "signs",
];

/// A pack whose signature is the maintainers'.
#[derive(Debug)]
pub struct Pack {
    edition: Edition,
    files: Texts,
}

impl Pack {
    /// Reads a pack. Nothing inside it is looked at before its signature is found right.
    ///
    /// # Errors
    /// [`Failure::NotAContentPack`], [`Failure::PacksNotTaken`] where this Cairn has no key to check it with,
    /// [`Failure::PackSignature`], [`Failure::PackDamaged`], [`Failure::PackTooLarge`].
    pub fn open(bytes: &[u8], key: Option<&PackKey>) -> Result<Self, Failure> {
        let (content, signature) = unzip::outer(bytes)?;
        key.ok_or(Failure::PacksNotTaken)?.verify(&content, &signature)?;
        let files = unzip::files(&content)?;
        let text = files.get(edition::FILE).ok_or(Failure::PackDamaged)?;
        let edition = toml::from_str(text).map_err(|_| Failure::PackDamaged)?;
        Ok(Self { edition, files })
    }

    /// Reads a pack from a file.
    ///
    /// # Errors
    /// Those of [`Pack::open`]; [`Failure::FileMissing`] and its kin.
    pub fn read(path: &Path, key: Option<&PackKey>) -> Result<Self, Failure> {
        Self::open(&kept::bytes_of(path)?, key)
    }

    /// Which edition it is.
    pub fn edition(&self) -> Edition {
        self.edition
    }

    /// The names of its files.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    /// Everything in it that is wrong, or that this Cairn could not show.
    pub fn check(&self) -> Vec<ContentFinding> {
        check_texts(&self.files)
    }

    pub(super) fn files(&self) -> &Texts {
        &self.files
    }

    /// The pack, if this Cairn could show all of it and it is newer than `version`.
    fn fit(self, version: u32) -> Result<Self, Failure> {
        if self.edition.version <= version {
            return Err(Failure::PackOlder);
        }
        if self.check().is_empty() { Ok(self) } else { Err(Failure::PackUnfit) }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;
