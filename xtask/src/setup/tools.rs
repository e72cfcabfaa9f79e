//! Test tools that no system package holds. They live in `target/tools` and nowhere else.

use crate::command::{output, run, tool};
use crate::paths::tools;
use std::ffi::OsString;
use std::path::PathBuf;

const BAGIT: &str = "1.9.0";
/// With an SQLCipher 4 of its own inside; the system's may be of version 3, which can't read our journal.
const SQLCIPHER: &str = "0.6.4";
/// Its module is called `page`.
const PAGE_VALIDATION: &str = "0.11.0";
/// Counts how hard a text is to read.
const TEXTSTAT: &str = "0.7.13";
/// Mozilla's own reader of message files.
const FLUENT_SYNTAX: &str = "0.19.0";
/// Signs mails, and says whether a signature fits.
const DKIMPY: &str = "1.1.8";

/// The reference program for BagIt packages, an SQLCipher that we did not build, a checker for PDF/UA and PDF/A, a measure of how
/// hard our words are to read, and a program that signs mails, in a Python environment of their own.
pub(crate) fn python_programs() -> Result<(), String> {
    let stamp = tools().join(format!(
        "bagit-{BAGIT}-sqlcipher3-{SQLCIPHER}-page-validation-{PAGE_VALIDATION}-textstat-{TEXTSTAT}-fluent-{FLUENT_SYNTAX}-dkimpy-{DKIMPY}"
    ));
    if stamp.is_file() {
        return Ok(());
    }
    println!(
        "Fetching bagit {BAGIT}, sqlcipher3 {SQLCIPHER} and page-validation {PAGE_VALIDATION}, which check and read what \
         Cairn writes, textstat {TEXTSTAT} and fluent.syntax {FLUENT_SYNTAX}, which check how plain its words are, and dkimpy \
         {DKIMPY}, which signs mails."
    );
    let home = python();
    run(tool("python3").args(["-m", "venv", "--clear"]).arg(&home))?;
    let mut pip = tool(home.join("bin/python"));
    pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]);
    pip.args(["--only-binary", "sqlcipher3,page-validation"]);
    pip.args([format!("bagit=={BAGIT}"), format!("sqlcipher3=={SQLCIPHER}")]);
    pip.args([format!("textstat=={TEXTSTAT}"), format!("fluent.syntax=={FLUENT_SYNTAX}"), format!("dkimpy=={DKIMPY}")]);
    run(pip.arg(format!("page-validation=={PAGE_VALIDATION}")))?;
    output(
        tool(home.join("bin/python")).args(["-c", "import bagit, dkim, page, sqlcipher3, textstat, fluent.syntax"]),
    )?;
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
