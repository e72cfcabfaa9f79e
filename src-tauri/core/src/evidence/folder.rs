//! A folder comes in file by file. Here only names are looked at: no file is opened.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::failure::Failure;

/// How many files are listed at most: more than that is a disk, and nobody answers for each of its files.
const MOST: usize = 2000;

/// The files below `paths`, in the order of their names; a path that is no folder stands for itself. Links are not followed:
/// they lead to files that lie elsewhere, and nobody chose those. Hidden files of the system are left out.
///
/// # Errors
/// [`Failure::FileMissing`] and its kin for a folder that can't be listed; [`Failure::TooManyFiles`].
pub fn files_in(paths: &[PathBuf]) -> Result<Vec<PathBuf>, Failure> {
    let mut files = Vec::new();
    for path in paths {
        add(path, &mut files)?;
    }
    Ok(files)
}

fn add(path: &Path, files: &mut Vec<PathBuf>) -> Result<(), Failure> {
    if !path.is_dir() {
        files.push(path.to_owned());
        return if files.len() > MOST { Err(Failure::TooManyFiles) } else { Ok(()) };
    }
    let reading = |error| Failure::reading(&error);
    let mut inside = fs::read_dir(path).map_err(reading)?.collect::<Result<Vec<_>, _>>().map_err(reading)?;
    inside.sort_by_key(fs::DirEntry::file_name);
    for entry in inside {
        let kind = entry.file_type().map_err(reading)?;
        let hidden = entry.file_name().to_string_lossy().starts_with('.');
        if !hidden && (kind.is_dir() || kind.is_file()) {
            add(&entry.path(), files)?;
        }
    }
    Ok(())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_stands_for_its_files_in_order_and_links_lead_nowhere() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        fs::create_dir_all(at("b/inner")).unwrap();
        for name in ["c.txt", "a.jpg", "b/2.png", "b/inner/1.txt", ".DS_Store"] {
            fs::write(at(name), "x").unwrap();
        }
        #[cfg(unix)]
        std::os::unix::fs::symlink("/", at("z-root")).unwrap();
        let alone = at("c.txt");
        let found = files_in(&[folder.path().to_owned(), alone.clone()]).unwrap();
        assert_eq!(found, [at("a.jpg"), at("b/2.png"), at("b/inner/1.txt"), at("c.txt"), alone]);
        assert!(
            matches!(files_in(&[at("none/"), at("b")]), Ok(files) if files.len() == 3),
            "a path that is gone says so later"
        );
    }

    #[test]
    fn a_whole_disk_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        for number in 0..=MOST {
            fs::write(folder.path().join(number.to_string()), "").unwrap();
        }
        assert!(matches!(files_in(&[folder.path().to_owned()]), Err(Failure::TooManyFiles)));
    }
}
