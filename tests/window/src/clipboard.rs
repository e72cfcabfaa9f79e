//! The clipboard as other programs see it.

use crate::group::{Group, mortal};
use crate::processes::until;
use crate::session::program;
use crate::trouble::Step;
use crate::window::Window;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

/// The program that has copied a picture. When it is dropped, the clipboard is empty.
pub struct Copied {
    notes: PathBuf,
    _source: Group,
}

impl Window {
    /// What another program would paste; empty where no text is on the clipboard.
    ///
    /// # Errors
    /// When that program can't be started.
    pub fn pastes(&self) -> Step<String> {
        let mut reader = Command::new(program().with_file_name("cairn-clipboard-reader"));
        reader.env("DISPLAY", self.display().name()).env("HOME", self.sandbox().harness());
        let read = reader.stdin(Stdio::null()).stderr(Stdio::null()).output()?;
        if !read.status.success() {
            return Err("The clipboard can't be read.".into());
        }
        Ok(String::from_utf8_lossy(&read.stdout).into_owned())
    }

    /// No text is on the clipboard, or soon none is.
    ///
    /// # Errors
    /// When there still is some.
    pub async fn finds_nothing_to_paste(&self) -> Step {
        let gone = || self.pastes().ok().filter(String::is_empty).map(drop);
        Ok(until(Duration::from_secs(5), gone).await.ok_or("The clipboard still holds what Cairn copied.")?)
    }

    /// Another program copies this picture (PNG).
    ///
    /// # Errors
    /// When that program does not come.
    pub async fn has_a_copied_picture(&self, picture: &Path) -> Step<Copied> {
        let notes = self.sandbox().harness().join("clipboard");
        let source = program().with_file_name("cairn-clipboard-source");
        let mut command = mortal(source.to_str().ok_or("The tests lie under a readable path.")?);
        command.arg(picture).arg(&notes);
        // Not the program's home: what lives and writes there is the program's alone.
        command.env("DISPLAY", self.display().name()).env("HOME", self.sandbox().harness());
        let source = Group::start(command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()))?;
        let copied = Copied { notes, _source: source };
        until(Duration::from_secs(20), || copied.lines().first().map(|_| ())).await.ok_or("Nothing was copied.")?;
        Ok(copied)
    }
}

impl Copied {
    /// Whether something else took its place on the clipboard, or emptied it.
    #[must_use]
    pub fn lost(&self) -> bool {
        self.lines().iter().any(|line| line == "lost")
    }

    /// How often the picture was fetched.
    #[must_use]
    pub fn fetched(&self) -> usize {
        self.lines().iter().filter(|line| *line == "fetched").count()
    }

    fn lines(&self) -> Vec<String> {
        fs::read_to_string(&self.notes).unwrap_or_default().lines().map(str::to_owned).collect()
    }
}
