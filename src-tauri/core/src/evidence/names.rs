//! How files are called in the journal.

use std::{ffi::OsStr, path::Path};

/// A file's own name, exactly; bytes that are no text are written as `\xNN`, so that none is lost.
pub(super) fn shown_name(path: &Path) -> String {
    shown(path.file_name().unwrap_or(path.as_os_str()))
}

/// The whole path, made absolute by words alone: the file itself isn't looked at.
pub(super) fn shown_path(path: &Path) -> String {
    std::path::absolute(path).map_or_else(|_| shown(path.as_os_str()), |whole| shown(whole.as_os_str()))
}

fn shown(name: &OsStr) -> String {
    name.to_str().map_or_else(|| name.as_encoded_bytes().escape_ascii().to_string(), str::to_owned)
}

/// The first line of a text, for lists; at most 80 characters.
pub(super) fn first_line(text: &str) -> String {
    text.trim().lines().next().unwrap_or_default().chars().take(80).collect()
}
