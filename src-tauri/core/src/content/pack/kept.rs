//! The pack that was taken in: kept as it came, read once when the program starts, before anything reads content.

use std::{
    fs::{self, File},
    io::Read,
    path::Path,
    sync::OnceLock,
};

use serde::Serialize;

use super::{Pack, PackAddress, PackKey, unzip::LARGEST_PACK};
use crate::{content::edition::Edition, durable::write_durably, failure::Failure};

/// What was found when the program started.
static STARTED: OnceLock<Started> = OnceLock::new();

#[derive(Debug, Default)]
pub(super) struct Started {
    pub(super) pack: Option<Pack>,
    /// Why a kept pack is not used.
    pub(super) refused: Option<Failure>,
}

/// Which edition people read, and whether it can change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Editions {
    /// The one in use until the program ends; none if it can't be read.
    pub in_use: Option<Edition>,
    /// Whether it came out of a pack.
    pub from_pack: bool,
    /// Whether this Cairn has a key to check packs with. Without one it takes none.
    pub takes_packs: bool,
    /// Whom the newest pack can be fetched from: a host. None where this Cairn has no address for it.
    pub fetches_from: Option<String>,
    /// Why a pack that was taken in once is not used: a failure's code.
    pub refused: Option<String>,
}

/// Reads the kept pack, if there is one that still fits. Called once, before anything reads content; later it changes
/// nothing.
///
/// The pack is checked as if it came anew: whoever can write to the folder could have put another there, and a newer
/// Cairn may want more of it than the one that took it in.
pub fn start(kept: &Path, key: Option<&PackKey>) {
    STARTED.get_or_init(|| look(kept, key));
}

pub(super) fn look(kept: &Path, key: Option<&PackKey>) -> Started {
    // Without a key there is nothing that could be used: the file is not even looked for.
    let Some(key) = key else { return Started::default() };
    match read(kept, key).and_then(|pack| pack.fit(embedded_version())) {
        Ok(pack) => Started { pack: Some(pack), refused: None },
        // The program carries a newer one by now.
        Err(Failure::FileMissing | Failure::PackOlder) => Started::default(),
        Err(failure) => Started { pack: None, refused: Some(failure) },
    }
}

/// The pack that people read; none where they read what the program carries.
pub(in crate::content) fn in_use() -> Option<&'static Pack> {
    STARTED.get_or_init(Started::default).pack.as_ref()
}

/// Which edition people read.
pub fn editions(key: Option<&PackKey>) -> Editions {
    let pack = in_use();
    Editions {
        in_use: pack.map(Pack::edition).or_else(Edition::embedded),
        from_pack: pack.is_some(),
        takes_packs: key.is_some(),
        fetches_from: key.and(PackAddress::built_in()).map(|address| address.host().to_owned()),
        refused: STARTED.get().and_then(|started| Some(started.refused.as_ref()?.code().to_owned())),
    }
}

/// Takes in the pack at `from`.
///
/// # Errors
/// Those of [`take_in`]; [`Failure::FileMissing`] and its kin for `from`.
pub fn take(from: &Path, kept: &Path, key: Option<&PackKey>) -> Result<Edition, Failure> {
    take_in(&bytes_of(from)?, kept, key)
}

/// Takes in a pack: it is used from the next start on. What was kept stays until the new one is whole.
///
/// # Errors
/// Those of [`Pack::open`]; [`Failure::PackOlder`] where it is no newer than what is in use or kept,
/// [`Failure::PackUnfit`] where something in it is wrong or not known to this Cairn; [`Failure::ReadOnly`] and its kin for
/// `kept`.
pub fn take_in(bytes: &[u8], kept: &Path, key: Option<&PackKey>) -> Result<Edition, Failure> {
    let pack = Pack::open(bytes, key)?;
    let before = key.and_then(|key| read(kept, key).ok()).map_or(0, |pack| pack.edition().version);
    let now = in_use().map_or(0, |pack| pack.edition().version);
    let edition = pack.fit(before.max(now).max(embedded_version()))?.edition();
    if let Some(folder) = kept.parent() {
        fs::create_dir_all(folder).map_err(Failure::writing)?;
    }
    write_durably(kept, bytes).map_err(Failure::writing)?;
    Ok(edition)
}

fn embedded_version() -> u32 {
    Edition::embedded().map_or(0, |edition| edition.version)
}

fn read(path: &Path, key: &PackKey) -> Result<Pack, Failure> {
    Pack::open(&bytes_of(path)?, Some(key))
}

/// A file that may be a pack. No more of it is read than a pack may be large.
pub(in crate::content) fn bytes_of(path: &Path) -> Result<Vec<u8>, Failure> {
    let reading = |error| Failure::reading(&error);
    // Asked before it is opened: opening a pipe would wait for whoever writes to it.
    if !fs::metadata(path).map_err(reading)?.is_file() {
        return Err(Failure::NotAFile);
    }
    let mut bytes = Vec::new();
    File::open(path).map_err(reading)?.take(LARGEST_PACK + 1).read_to_end(&mut bytes).map_err(reading)?;
    Ok(bytes)
}
