//! Makes a pack out of a content folder. The signature comes from outside: no secret key is ever here.

use std::{
    fs,
    io::{Cursor, Write},
    path::Path,
};

use zip::{CompressionMethod, ZipWriter, result::ZipResult, write::SimpleFileOptions};

use super::{
    FOLDERS,
    unzip::{CONTENT, SIGNATURE, is_name},
};
use crate::{
    content::{edition, files::Texts},
    failure::Failure,
};

/// The files of the content folder `dir` as one zip: what is to be signed.
///
/// # Errors
/// [`Failure::FileMissing`] and its kin; [`Failure::PackUnfit`] for a file that no pack could hold.
pub fn content_of(dir: &Path) -> Result<Vec<u8>, Failure> {
    let mut files = Texts::new();
    add(&mut files, dir, edition::FILE)?;
    for folder in FOLDERS {
        add_all(&mut files, dir, folder)?;
    }
    let members = files.iter().map(|(name, text)| (name.as_str(), text.as_bytes()));
    zipped(members, CompressionMethod::Deflated).map_err(Failure::internal)
}

/// The content with its signature: the pack.
///
/// # Errors
/// [`Failure::Internal`]: it is written in memory.
pub fn pack_of(content: &[u8], signature: &str) -> Result<Vec<u8>, Failure> {
    let members = [(CONTENT, content), (SIGNATURE, signature.as_bytes())];
    zipped(members.into_iter(), CompressionMethod::Stored).map_err(Failure::internal)
}

fn add_all(files: &mut Texts, dir: &Path, folder: &str) -> Result<(), Failure> {
    let reading = |error| Failure::reading(&error);
    for entry in fs::read_dir(dir.join(folder)).map_err(reading)? {
        let entry = entry.map_err(reading)?;
        let name = entry.file_name().into_string().map_err(|_| Failure::PackUnfit)?;
        if name.starts_with('.') {
            continue;
        }
        let path = format!("{folder}/{name}");
        if entry.file_type().map_err(reading)?.is_dir() {
            add_all(files, dir, &path)?;
        } else {
            add(files, dir, &path)?;
        }
    }
    Ok(())
}

fn add(files: &mut Texts, dir: &Path, path: &str) -> Result<(), Failure> {
    if !is_name(path) {
        return Err(Failure::PackUnfit);
    }
    let text = fs::read_to_string(dir.join(path)).map_err(|error| Failure::reading(&error))?;
    files.insert(path.to_owned(), text);
    Ok(())
}

/// The same members give the same bytes on every day.
fn zipped<'a>(
    members: impl Iterator<Item = (&'a str, &'a [u8])>,
    compression: CompressionMethod,
) -> ZipResult<Vec<u8>> {
    let options = SimpleFileOptions::default().compression_method(compression);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in members {
        zip.start_file(name, options)?;
        zip.write_all(bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}
