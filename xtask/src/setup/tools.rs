//! Test tools that no system package holds. They live in `target/tools` and nowhere else.

use crate::command::{output, run, tool};
use crate::paths::tools;
use std::ffi::OsString;
use std::path::PathBuf;

const BAGIT: &str = "1.9.0";

/// The reference program for BagIt packages, in a Python environment of its own.
pub(crate) fn bagit() -> Result<(), String> {
    let stamp = tools().join(format!("bagit-{BAGIT}"));
    if stamp.is_file() {
        return Ok(());
    }
    println!("Fetching bagit {BAGIT}, which checks the packages that Cairn writes.");
    let home = python();
    run(tool("python3").args(["-m", "venv", "--clear"]).arg(&home))?;
    let mut pip = tool(home.join("bin/python"));
    run(pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]).arg(format!("bagit=={BAGIT}")))?;
    output(tool(home.join("bin/python")).args(["-c", "import bagit"]))?;
    leave(&stamp)
}

/// `PATH` with our own tools in front.
pub(crate) fn path() -> OsString {
    let mut folders = vec![python().join("bin")];
    let before = std::env::var_os("PATH").unwrap_or_default();
    folders.extend(std::env::split_paths(&before));
    std::env::join_paths(folders).unwrap_or(before)
}

fn python() -> PathBuf {
    tools().join("python")
}

fn leave(stamp: &std::path::Path) -> Result<(), String> {
    std::fs::write(stamp, "").map_err(|error| format!("{} can't be written: {error}.", stamp.display()))
}
