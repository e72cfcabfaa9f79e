//! A picture on the clipboard, put there by another program.

use crate::group::{Group, mortal};
use crate::processes::until;
use crate::session::program;
use crate::trouble::Step;
use crate::window::Window;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

/// The program that has copied a picture. When it is dropped, the clipboard is empty.
pub struct Copied {
    notes: PathBuf,
    _source: Group,
}

impl Window {
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
    /// How often the picture was fetched.
    #[must_use]
    pub fn fetched(&self) -> usize {
        self.lines().iter().filter(|line| *line == "fetched").count()
    }

    fn lines(&self) -> Vec<String> {
        fs::read_to_string(&self.notes).unwrap_or_default().lines().map(str::to_owned).collect()
    }
}
