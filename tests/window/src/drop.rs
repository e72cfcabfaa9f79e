//! Dragging files onto the window with a real pointer, out of another program's window.

use crate::group::{Group, mortal};
use crate::processes::until;
use crate::session::program;
use crate::trouble::Step;
use crate::window::Window;
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

/// What the other window is called.
const SOURCE: &str = "Files to drag";

impl Window {
    /// Drags these files out of another window and drops them in the middle of this one.
    ///
    /// # Errors
    /// When the other window does not come.
    pub async fn has_dropped_on_it(&self, files: &[&Path]) -> Step {
        let source = program().with_file_name("cairn-drag-source");
        let mut command = mortal(source.to_str().ok_or("The tests lie under a readable path.")?);
        // Not the program's home: what lives and writes there is the program's alone.
        command.args(files).env("DISPLAY", self.display().name()).env("HOME", self.sandbox().harness());
        let _source = Group::start(command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()))?;
        let shown =
            || self.hands(&["search", "--onlyvisible", "--name", SOURCE]).ok().filter(|id| !id.trim().is_empty());
        let source = until(Duration::from_secs(20), shown).await.ok_or("The window to drag from never came.")?;
        let source = source.lines().next().unwrap_or_default().to_owned();
        self.hands(&["windowraise", &source])?;
        self.hands(&["mousemove", "--window", &source, "60", "60"])?;
        self.hands(&["mousedown", "1"])?;
        // A pointer that jumps is no drag.
        for step in 0..=20 {
            let x = (1360 - step * 43).to_string();
            let y = (160 + step * 12).to_string();
            self.hands(&["mousemove", &x, &y])?;
            tokio::time::sleep(Duration::from_millis(30)).await;
        }
        tokio::time::sleep(Duration::from_millis(300)).await;
        self.hands(&["mouseup", "1"])?;
        // The files are fetched from the other window while it is still there.
        tokio::time::sleep(Duration::from_secs(1)).await;
        Ok(())
    }
}
