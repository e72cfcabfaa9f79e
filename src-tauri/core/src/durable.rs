//! Reading whole pieces, and writing so that a power cut leaves either the old file or the new one.

use std::{
    fs::{self, File, OpenOptions},
    io::{self, Read, Write},
    path::{Path, PathBuf},
};

use crate::id::make_id;

/// The ending of a file that is not finished. What is left of it after a crash is swept.
const UNFINISHED: &str = "part";

/// Writes `bytes` to `path` as a whole or not at all.
///
/// # Errors
/// Whatever the file system says; the unfinished file is removed.
pub fn write_durably(path: &Path, bytes: &[u8]) -> io::Result<()> {
    write_with(&OpenOptions::new(), path, bytes)
}

/// The same, and no other account of this computer may read it, where the disk knows such a thing.
///
/// # Errors
/// As [`write_durably`].
pub fn write_for_its_owner(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    write_with(&options, path, bytes)
}

fn write_with(options: &OpenOptions, path: &Path, bytes: &[u8]) -> io::Result<()> {
    let aside = unfinished_beside(path)?;
    replace(path, &aside, write_synced(options, &aside, bytes))
}

/// The same, and what bore the name until now is called `before` from then on. At every moment a whole file is called `path`.
///
/// Both names change before their folder is synced, once: after a power cut each of them means what it meant before or what it
/// should mean now, and all of that is whole.
///
/// # Errors
/// As [`write_durably`].
pub(crate) fn write_durably_and_keep(path: &Path, before: &Path, bytes: &[u8]) -> io::Result<()> {
    let aside = unfinished_beside(path)?;
    let written = write_synced(&OpenOptions::new(), &aside, bytes).and_then(|()| call_it_too(path, before));
    replace(path, &aside, written)
}

/// Gives a file that is durable a second name, in place of whatever bears that one.
fn call_it_too(path: &Path, name: &Path) -> io::Result<()> {
    let aside = unfinished_beside(name)?;
    // Not every disk lets one file have two names: a stick may not.
    let second = fs::hard_link(path, &aside)
        .or_else(|_| fs::read(path).and_then(|bytes| write_synced(&OpenOptions::new(), &aside, &bytes)));
    let called = second.and_then(|()| fs::rename(&aside, name));
    // Where a crash left both names for one file, renaming one into the other is done by doing nothing.
    remove_leftover(&aside);
    called
}

fn write_synced(options: &OpenOptions, path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = options.clone().write(true).create_new(true).open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

fn replace(path: &Path, aside: &Path, written: io::Result<()>) -> io::Result<()> {
    let replaced = written.and_then(|()| fs::rename(aside, path));
    if replaced.is_err() {
        remove_leftover(aside);
    }
    replaced?;
    sync_folder_of(path)
}

/// Reads until `piece` is full or the file ends. A signal in between is no reason to stop.
///
/// # Errors
/// What the system says.
pub(crate) fn fill(from: &mut impl Read, piece: &mut [u8]) -> io::Result<usize> {
    let mut filled = 0;
    while let Some(rest) = piece.get_mut(filled..).filter(|rest| !rest.is_empty()) {
        match from.read(rest) {
            Ok(0) => break,
            Ok(read) => filled += read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(filled)
}

/// A name of its own beside `path`, for the time of writing.
pub(crate) fn unfinished_beside(path: &Path) -> io::Result<PathBuf> {
    let random = make_id().map_err(io::Error::other)?;
    Ok(path.with_file_name(format!("{random}.{UNFINISHED}")))
}

/// Whether this is the name of a file that was never finished.
pub(crate) fn is_unfinished(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending == UNFINISHED)
}

/// Removes files that were never finished from a folder. Returns how many.
pub(crate) fn sweep_unfinished_in(folder: &Path) -> usize {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let unfinished = entries.filter(|path| is_unfinished(path) && path.is_file());
    unfinished.inspect(|path| remove_leftover(path)).count()
}

/// Whether something small can be written into this folder, and be taken away again.
pub(crate) fn probe(folder: &Path) -> io::Result<()> {
    let aside = unfinished_beside(&folder.join("probe"))?;
    let written =
        File::create_new(&aside).and_then(|mut file| file.write_all(&[0; 4096]).and_then(|()| file.sync_all()));
    if written.is_err() {
        remove_leftover(&aside);
        return written;
    }
    fs::remove_file(&aside)
}

/// Whether this is the name that Cairn gives to a file for the time of writing, and hardly anybody else does.
pub(crate) fn is_own_unfinished(path: &Path) -> bool {
    let id = path.file_stem().map(|id| id.to_string_lossy().into_owned()).unwrap_or_default();
    is_unfinished(path) && id.len() == 20 && id.bytes().all(|byte| byte.is_ascii_hexdigit()) && path.is_file()
}

/// Makes the name of `path` durable, not only its bytes.
pub(crate) fn sync_folder_of(path: &Path) -> io::Result<()> {
    match path.parent() {
        // The folder of a bare name is the one that the program was started in.
        Some(folder) if folder.as_os_str().is_empty() => sync_folder(Path::new(".")),
        Some(folder) => sync_folder(folder),
        None => Ok(()),
    }
}

/// Makes a folder, and those that it lies in, so that a power cut doesn't take one of them with everything inside.
pub(crate) fn create_folders(folder: &Path) -> io::Result<()> {
    if folder.as_os_str().is_empty() || folder.is_dir() {
        return Ok(());
    }
    folder.parent().map_or(Ok(()), create_folders)?;
    match fs::create_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists && folder.is_dir() => {}
        done => done?,
    }
    sync_folder_of(folder)
}

/// Fsyncs a folder: after a power cut a rename itself could be missing.
pub(crate) fn sync_folder(folder: &Path) -> io::Result<()> {
    // Windows can't open a folder for this; its journal orders the rename by itself.
    #[cfg(unix)]
    File::open(folder)?.sync_all()?;
    #[cfg(not(unix))]
    let _ = folder;
    Ok(())
}

/// Gives a file a name that nothing has yet. Where something has it, it keeps it, and the file keeps its own.
pub(crate) fn rename_to_new(from: &Path, to: &Path) -> io::Result<()> {
    // In one step, so that nothing is left under the old name.
    #[cfg(any(target_os = "linux", target_os = "macos"))]
    {
        use rustix::{
            fs::{CWD, RenameFlags, renameat_with},
            io::Errno,
        };
        let done = renameat_with(CWD, from, CWD, to, RenameFlags::NOREPLACE);
        // Not every drive knows this.
        let unknown = [Errno::INVAL, Errno::NOSYS, Errno::NOTSUP, Errno::OPNOTSUPP];
        if !done.is_err_and(|error| unknown.contains(&error)) {
            return Ok(done?);
        }
    }
    // A hard link refuses to replace a file that came meanwhile; not every stick knows links.
    match fs::hard_link(from, to) {
        Ok(()) => {
            remove_leftover(from);
            Ok(())
        }
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(error),
        Err(_) if to.symlink_metadata().is_ok() => Err(io::ErrorKind::AlreadyExists.into()),
        Err(_) => fs::rename(from, to),
    }
}

/// Removes a file that was not finished. It may be gone already, and there is nothing better to do.
pub fn remove_leftover(path: &Path) {
    let _ = fs::remove_file(path);
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn what_is_for_its_owner_is_readable_to_nobody_else() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("page.pdf");
        // Also in the place of one that everybody could read.
        fs::write(&path, b"old").unwrap();
        write_for_its_owner(&path, b"new").unwrap();
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        assert_eq!(fs::read(&path).unwrap(), b"new");
    }

    #[test]
    fn folders_are_made_one_in_the_other_and_a_file_in_the_way_stays() {
        let folder = tempfile::tempdir().unwrap();
        let inner = folder.path().join("a/b/c");
        create_folders(&inner).unwrap();
        create_folders(&inner).unwrap();
        assert!(inner.is_dir());
        fs::write(inner.join("file"), b"x").unwrap();
        assert!(create_folders(&inner.join("file/d")).is_err());
        assert_eq!(fs::read(inner.join("file")).unwrap(), b"x");
    }

    #[test]
    fn a_name_that_is_taken_is_not_given_again() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        fs::write(path("new.part"), b"new").unwrap();
        fs::write(path("taken"), b"theirs").unwrap();
        let refused = rename_to_new(&path("new.part"), &path("taken")).unwrap_err();
        assert_eq!(refused.kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(fs::read(path("taken")).unwrap(), b"theirs");
        rename_to_new(&path("new.part"), &path("free")).unwrap();
        assert_eq!(fs::read(path("free")).unwrap(), b"new");
        assert!(!path("new.part").exists());
    }

    #[test]
    fn a_failed_write_leaves_the_old_file_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("head.age");
        write_durably(&path, b"old").unwrap();
        // A folder in the way makes the rename fail.
        let blocked = folder.path().join("blocked");
        fs::create_dir(&blocked).unwrap();
        fs::write(blocked.join("x"), b"x").unwrap();
        assert!(write_durably(&blocked, b"new").is_err());
        assert_eq!(fs::read(&path).unwrap(), b"old");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
    }

    #[test]
    fn what_was_there_before_keeps_a_name_of_its_own() {
        let folder = tempfile::tempdir().unwrap();
        let (path, before) = (folder.path().join("head.age"), folder.path().join("head-before.age"));
        let both = || (fs::read(&path).unwrap(), fs::read(&before).unwrap());
        write_durably(&path, b"1").unwrap();
        write_durably_and_keep(&path, &before, b"2").unwrap();
        assert_eq!(both(), (b"2".to_vec(), b"1".to_vec()));
        write_durably_and_keep(&path, &before, b"3").unwrap();
        assert_eq!(both(), (b"3".to_vec(), b"2".to_vec()));
        // As a crash leaves it between the two renames.
        fs::remove_file(&before).unwrap();
        fs::hard_link(&path, &before).unwrap();
        write_durably_and_keep(&path, &before, b"4").unwrap();
        assert_eq!(both(), (b"4".to_vec(), b"3".to_vec()));
        // What is written to one of them later is not written to the other.
        fs::write(&path, b"5").unwrap();
        assert_eq!(both(), (b"5".to_vec(), b"3".to_vec()));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
    }

    #[test]
    fn where_the_one_before_can_not_be_kept_nothing_changes() {
        let folder = tempfile::tempdir().unwrap();
        let (path, before) = (folder.path().join("head.age"), folder.path().join("head-before.age"));
        write_durably(&path, b"1").unwrap();
        fs::create_dir(&before).unwrap();
        fs::write(before.join("x"), b"x").unwrap();
        assert!(write_durably_and_keep(&path, &before, b"2").is_err());
        assert_eq!(fs::read(&path).unwrap(), b"1");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
    }
}
