//! Whether the addresses in `content/` still answer: for maintainers, by hand, never part of the tests.

use crate::command::again_with;
use crate::setup::{self, packages};

#[cfg(feature = "links")]
mod number;
#[cfg(feature = "links")]
mod record;
#[cfg(feature = "links")]
mod visit;
#[cfg(feature = "links")]
mod walk;

/// Opens the addresses of entries that have one of the words in an address; all where there is no word.
pub(crate) fn check(words: &[String]) -> Result<(), String> {
    #[cfg(feature = "links")]
    if cfg!(feature = "tls") {
        return walk_all(words);
    }
    setup::system_packages(&[packages::COMPILER])?;
    again_with("tls", "check-links", words)
}

#[cfg(feature = "links")]
fn walk_all(words: &[String]) -> Result<(), String> {
    /// Between two visits to the same host. Nobody is in a hurry.
    const PAUSE: std::time::Duration = std::time::Duration::from_secs(5);

    let mut visitor = visit::Visitor::new(PAUSE);
    let walked = walk::Walk::of(&crate::paths::root().join("content"), words)?;
    println!(
        "{} addresses will be opened, one after the other, from this computer. It can be stopped at any time: what was \
         found until then is written down.",
        walked.len()
    );
    let today = super::edit::today();
    let counts = walk::walk(&walked, &mut visitor, &today, &mut |line| println!("{line}"))?;
    println!("{counts}");
    Ok(())
}
