//! The types that the UI sees, written by the Rust code.

use crate::command::{cargo, npm, run};
use crate::setup;

/// Writes `ui/src/bridge/generated.ts`.
pub(crate) fn write() -> Result<(), String> {
    setup::ui_packages()?;
    // Tauri reads the built UI while it compiles.
    if !crate::paths::ui().join("dist/index.html").is_file() {
        run(npm().args(["run", "--silent", "build"]))?;
    }
    let mut test = cargo();
    test.env("CAIRN_WRITE_BINDINGS", "1");
    test.args(["test", "--quiet", "--package", "cairn", "--features", "custom-protocol", "--test", "commands"]);
    run(test.args(["--", "--exact", "bindings_are_up_to_date"]))
}
