//! Where the record lies when nobody names a folder, and what lies beside it. The window and the command line look in the
//! same place.

use std::{
    env,
    path::{Path, PathBuf},
};

/// A file of this name beside the program keeps the vault there too: the program on a USB stick.
const PORTABLE: &str = "cairn-portable";

/// The vault's folder: beside the program where it is portable, else in the person's own data folder.
pub fn vault_dir() -> PathBuf {
    data_dir().join("vault")
}

/// The content pack that was taken in, if one was: public, and the same for everyone who took it.
pub fn content_pack() -> PathBuf {
    data_dir().join("content-pack.zip")
}

/// Stands for who is signed in: another person on the same computer has another one.
#[cfg(unix)]
pub fn who() -> String {
    rustix::process::getuid().as_raw().to_string()
}

/// Stands for who is signed in: another person on the same computer has another one.
#[cfg(not(unix))]
pub fn who() -> String {
    env::var("USERNAME").unwrap_or_default()
}

/// Whether the record lies beside the program.
pub fn is_portable() -> bool {
    portable_dir().is_some()
}

fn portable_dir() -> Option<PathBuf> {
    let beside = env::current_exe().ok()?.parent().map(Path::to_path_buf);
    beside.filter(|folder| folder.join(PORTABLE).exists())
}

fn data_dir() -> PathBuf {
    let data = || directories::ProjectDirs::from("", "", "cairn").map(|dirs| dirs.data_dir().to_path_buf());
    portable_dir().or_else(data).unwrap_or_default()
}
