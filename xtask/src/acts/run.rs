//! From a bare machine to the open window.

use crate::command::{cargo, npm, run as start, tool};
use crate::setup::{self, packages};

/// The window, and the reader that has to lie beside it.
pub(super) const PROGRAMS: [&str; 6] =
    ["--package", "cairn", "--package", "cairn-reader", "--bins", "--features=cairn/custom-protocol"];

/// Installs what is missing, builds, and becomes the program. `arguments` go to it.
pub(crate) fn run(arguments: &[String]) -> Result<(), String> {
    setup::versions()?;
    setup::system_packages(packages::RUN)?;
    setup::ui_packages()?;
    println!("Building the window's pages.");
    start(npm().args(["run", "--silent", "build"]))?;
    println!("Building Cairn. The first time takes several minutes.");
    start(cargo().args(["build"]).args(PROGRAMS))?;
    let arguments = arguments.strip_prefix(&["--".to_owned()]).unwrap_or(arguments);
    println!("Opening the window.");
    crate::test::trace::become_program(tool(crate::paths::built("debug", "cairn")).args(arguments))
}
