//! The system's own file dialog. WebDriver can't see it, so it is driven as a person would: by keys.

use crate::trouble::Step;
use crate::window::Window;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

/// What the system calls its dialogs, in the language that the journeys run in.
pub(crate) const OPEN: &str = "Open File";
pub(crate) const SAVE: &str = "Save File";
const FOLDER: &str = "Select Folder";

impl Window {
    /// Whether any file dialog is open.
    #[must_use]
    pub fn has_file_dialog(&self) -> bool {
        self.has_dialog(OPEN) || self.has_dialog(SAVE)
    }

    /// Whether a dialog with this title is open.
    #[must_use]
    pub fn has_dialog(&self, title: &str) -> bool {
        self.dialog(title).is_some()
    }

    /// Types a path into the open file dialog, to open or to save, and confirms.
    ///
    /// # Errors
    /// When no dialog with this title opens, or it stays open.
    pub async fn give_path(&self, title: &str, path: &Path) -> Step {
        let dialog = self.wait_for_dialog(title).await?;
        self.hands(&["windowfocus", "--sync", &dialog])?;
        // The dialog opens its path field on Ctrl+L; in a save dialog the name field takes a whole path.
        self.hands(&["key", "--clearmodifiers", "ctrl+l"])?;
        tokio::time::sleep(Duration::from_millis(200)).await;
        self.hands(&["key", "--clearmodifiers", "ctrl+a"])?;
        let path = path.to_str().ok_or("Only readable paths can be typed.")?;
        self.hands(&["type", "--clearmodifiers", "--delay", "4", "--", path])?;
        tokio::time::sleep(Duration::from_millis(300)).await;
        self.hands(&["key", "--clearmodifiers", "Return"])?;
        self.closes(title).await
    }

    /// Chooses the folder that the dialog opens in (see [`crate::Sandbox::dialogs_open_here`]).
    ///
    /// # Errors
    /// When no dialog for a folder opens, or it stays open.
    pub async fn give_this_folder(&self) -> Step {
        let dialog = self.wait_for_dialog(FOLDER).await?;
        self.hands(&["windowfocus", "--sync", &dialog])?;
        tokio::time::sleep(Duration::from_millis(500)).await;
        self.hands(&["key", "--clearmodifiers", "alt+o"])?;
        self.closes(FOLDER).await
    }

    /// Chooses everything in the folder that the dialog opens in (see [`crate::Sandbox::dialogs_open_here`]), as it
    /// would be done by hand: names that no keyboard can type go in too. How many were chosen is for the page to say: the
    /// list may still have been filling.
    ///
    /// # Errors
    /// When no dialog with this title opens, or it stays open.
    pub async fn give_all_files(&self, title: &str) -> Step {
        let dialog = self.wait_for_dialog(title).await?;
        self.hands(&["windowfocus", "--sync", &dialog])?;
        tokio::time::sleep(Duration::from_millis(500)).await;
        // The list has the keyboard.
        self.hands(&["key", "--clearmodifiers", "ctrl+a"])?;
        self.hands(&["key", "--clearmodifiers", "alt+o"])?;
        if self.closes_within(title, Duration::from_secs(3)).await.is_ok() {
            return Ok(());
        }
        // Nothing was in the list yet, so there was nothing to open.
        self.cancel_dialog(title).await
    }

    /// Closes the open dialog without an answer.
    ///
    /// # Errors
    /// When no dialog with this title opens, or it stays open.
    pub async fn cancel_dialog(&self, title: &str) -> Step {
        let dialog = self.wait_for_dialog(title).await?;
        self.hands(&["windowfocus", "--sync", &dialog])?;
        self.hands(&["key", "--clearmodifiers", "Escape"])?;
        self.closes(title).await
    }

    async fn wait_for_dialog(&self, title: &str) -> Step<String> {
        let patience = Instant::now() + Duration::from_secs(20);
        loop {
            if let Some(dialog) = self.dialog(title) {
                return Ok(dialog);
            }
            if Instant::now() > patience {
                return Err(format!("No dialog “{title}” opened.").into());
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    async fn closes(&self, title: &str) -> Step {
        self.closes_within(title, Duration::from_secs(20)).await
    }

    async fn closes_within(&self, title: &str, limit: Duration) -> Step {
        let patience = Instant::now() + limit;
        while self.has_dialog(title) {
            if Instant::now() > patience {
                return Err(format!("The dialog “{title}” stayed open.").into());
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        Ok(())
    }

    /// The number of the visible window with this title.
    fn dialog(&self, title: &str) -> Option<String> {
        let found = self.hands(&["search", "--onlyvisible", "--name", title]).ok()?;
        found.lines().next().map(str::to_owned)
    }

    /// Presses keys on this window's own screen.
    ///
    /// # Errors
    /// What xdotool says.
    pub fn hands(&self, arguments: &[&str]) -> Step<String> {
        let mut xdotool = Command::new("xdotool");
        let output = xdotool.args(arguments).env("DISPLAY", self.display().name()).output()?;
        if !output.status.success() {
            return Err(format!("xdotool {arguments:?}: {}", String::from_utf8_lossy(&output.stderr)).into());
        }
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }
}
