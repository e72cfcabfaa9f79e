//! The UI's packages.

use crate::command::{npm, run};
use crate::paths::{target, ui};
use std::fs;

/// `npm ci`, unless the lock file is the one that was installed last.
pub(crate) fn ci() -> Result<(), String> {
    let lock = fs::read(ui().join("package-lock.json"))
        .map_err(|error| format!("ui/package-lock.json can't be read: {error}."))?;
    let stamp = target().join("setup").join("package-lock.json");
    let same = fs::read(&stamp).is_ok_and(|installed| installed == lock);
    if same && ui().join("node_modules/.package-lock.json").is_file() {
        return Ok(());
    }
    println!("Fetching the window's packages, as ui/package-lock.json names them (npm ci).");
    // The old stamp must not survive an installation that stops half-way.
    let _ = fs::remove_file(&stamp);
    run(npm().arg("ci"))?;
    let written = fs::create_dir_all(target().join("setup")).and_then(|()| fs::write(&stamp, &lock));
    written.map_err(|error| format!("{} can't be written: {error}.", stamp.display()))
}
