//! The program as people get it.

use super::run::PROGRAMS;
use crate::command::{cargo, npm, run};
use crate::paths::built;
use crate::setup::{self, packages};

/// Builds the release program and prints how large it is.
pub(crate) fn package() -> Result<(), String> {
    setup::versions()?;
    setup::system_packages(packages::RUN)?;
    setup::ui_packages()?;
    run(npm().args(["run", "--silent", "build"]))?;
    run(cargo().args(["build", "--release"]).args(PROGRAMS))?;
    for name in ["cairn", "cairn-reader"] {
        let program = built("release", name);
        let about =
            std::fs::metadata(&program).map_err(|error| format!("{} is not there: {error}.", program.display()))?;
        println!("{}: {} bytes", program.display(), about.len());
    }
    Ok(())
}
