//! One file at a time: written aside, made durable, read back, compared, and only then given its name.

use std::{
    fs::{self, File},
    io::{self, Write},
    path::Path,
};

use crate::{
    durable::{create_folders, fill, remove_leftover, sync_folder_of, unfinished_beside},
    failure::Failure,
    sha256::Sha256,
};

const PIECE: usize = 1 << 18;

/// Brings the copy up to date. One that is there already is compared byte for byte, and written anew only where it differs.
/// Returns its bytes.
pub(super) fn brought_up_to_date(
    from: &Path,
    to: &Path,
    seen: &mut dyn FnMut(u64) -> Result<(), Failure>,
) -> Result<u64, Failure> {
    let size = from.metadata().map_err(|error| Failure::reading(&error))?.len();
    if to.metadata().is_ok_and(|there| there.len() == size) && same_bytes(from, to, seen)? {
        return Ok(size);
    }
    let folder = to.parent().unwrap_or(Path::new("."));
    if !folder.is_dir() {
        create_folders(folder).map_err(Failure::writing)?;
    }
    let aside = unfinished_beside(to).map_err(Failure::writing)?;
    let written = write(from, &aside, seen).and_then(|size| finish(&aside, to).map(|()| size));
    if written.is_err() {
        remove_leftover(&aside);
    }
    written
}

/// Writes `from` to the new file `aside` and reads it back.
pub(super) fn write(
    from: &Path,
    aside: &Path,
    seen: &mut dyn FnMut(u64) -> Result<(), Failure>,
) -> Result<u64, Failure> {
    remove_leftover(aside);
    let mut source = File::open(from).map_err(|error| Failure::reading(&error))?;
    let mut copy = File::create_new(aside).map_err(Failure::writing)?;
    let mut hash = Sha256::new();
    let mut size = 0;
    let mut piece = vec![0; PIECE];
    loop {
        let read = fill(&mut source, &mut piece).map_err(|error| Failure::reading(&error))?;
        let Some(bytes @ [_, ..]) = piece.get(..read) else { break };
        hash.update(bytes);
        copy.write_all(bytes).map_err(Failure::writing)?;
        size += read as u64;
        seen(read as u64)?;
    }
    copy.sync_all().map_err(Failure::writing)?;
    drop(copy);
    if hash_of(aside).map_err(|_| Failure::CopyDamaged)? == hash.hex() { Ok(size) } else { Err(Failure::CopyDamaged) }
}

/// Gives a finished copy its name.
pub(super) fn finish(aside: &Path, to: &Path) -> Result<(), Failure> {
    fs::rename(aside, to).and_then(|()| sync_folder_of(to)).map_err(Failure::writing)
}

/// Writes these bytes, and reads them back.
pub(super) fn put(bytes: &[u8], to: &Path) -> Result<u64, Failure> {
    crate::durable::write_durably(to, bytes).map_err(Failure::writing)?;
    let there = fs::read(to).map_err(|_| Failure::CopyDamaged)?;
    if there == bytes { Ok(bytes.len() as u64) } else { Err(Failure::CopyDamaged) }
}

fn hash_of(path: &Path) -> io::Result<String> {
    let mut file = File::open(path)?;
    let mut hash = Sha256::new();
    let mut piece = vec![0; PIECE];
    loop {
        match fill(&mut file, &mut piece)? {
            0 => return Ok(hash.hex()),
            read => hash.update(piece.get(..read).unwrap_or_default()),
        }
    }
}

fn same_bytes(from: &Path, to: &Path, seen: &mut dyn FnMut(u64) -> Result<(), Failure>) -> Result<bool, Failure> {
    let mut source = File::open(from).map_err(|error| Failure::reading(&error))?;
    // What can't be read is written anew.
    let Ok(mut copy) = File::open(to) else { return Ok(false) };
    let (mut one, mut other) = (vec![0; PIECE], vec![0; PIECE]);
    loop {
        let read = fill(&mut source, &mut one).map_err(|error| Failure::reading(&error))?;
        match fill(&mut copy, &mut other) {
            Ok(there) if there == read && one.get(..read) == other.get(..read) => {}
            _ => return Ok(false),
        }
        if read == 0 {
            return Ok(true);
        }
        seen(read as u64)?;
    }
}
