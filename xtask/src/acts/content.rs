//! Checks what people read.

use crate::command::{cargo, run};

/// The same check that `cargo xtask test` makes, for someone who edits `content/` and does not program.
pub(crate) fn check() -> Result<(), String> {
    println!("Checking content/. The first time, Cairn is built for it; that takes some minutes.");
    run(cargo().args(["run", "--quiet", "--package", "cairn-cli", "--", "content", "check", "content"]))?;
    println!("Everything in content/ is in order.");
    Ok(())
}
