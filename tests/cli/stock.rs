//! Programs that are not ours and must be able to read what Cairn writes.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use super::world::project;

/// Runs a program that must succeed; gives what it printed.
#[track_caller]
pub(crate) fn run(command: &mut Command) -> String {
    let output = command.output().unwrap_or_else(|error| {
        panic!("{command:?} could not be started ({error}); `cargo xtask test cli` installs what these tests need")
    });
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{command:?}\n{printed}\n{}", String::from_utf8_lossy(&output.stderr));
    printed
}

/// The Python of `target/tools`, which has bagit and SQLCipher.
pub(crate) fn python() -> PathBuf {
    let target =
        std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| project().join("target"), |dir| project().join(dir));
    let python = target.join("tools/python/bin/python");
    assert!(python.is_file(), "{} is missing; `cargo xtask test cli` installs it", python.display());
    python
}

pub(crate) fn sha256sum(path: &Path) -> String {
    // From the standard input: a name with a line break or a backslash changes what is printed.
    let file = std::fs::File::open(path).unwrap();
    run(Command::new("sha256sum").stdin(file)).split(' ').next().unwrap().to_owned()
}

/// Decrypts with the age program of the system.
pub(crate) fn age(identity: &Path, sealed: &Path, plain: &Path) {
    run(Command::new("age").arg("-d").arg("-i").arg(identity).arg("-o").arg(plain).arg(sealed));
}
