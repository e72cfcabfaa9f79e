//! Pictures of the window, to be looked at.

use crate::trouble::Step;
use crate::window::Window;
use std::fs;
use std::path::{Path, PathBuf};

// What fades or slides in comes to rest first; what moves for ever is not waited for. A window that is only just coming
// up may draw no frame for a while, so each is waited for with a limit.
const AT_REST: &str = "
  const done = arguments[0];
  const ends = (one) => one.effect?.getComputedTiming().endTime !== Infinity;
  const wait = (time) => new Promise((go) => setTimeout(go, time));
  const frame = () => Promise.race([new Promise(requestAnimationFrame), wait(500)]);
  const rest = Promise.allSettled(document.getAnimations().filter(ends).map((one) => one.finished));
  // What is painted comes to the screen a little later, more so on a busy computer.
  Promise.race([rest, wait(5000)]).then(frame).then(frame).then(() => wait(80)).then(frame).then(() => done(true));";

impl Window {
    /// Waits until the page has drawn what its text already says, then writes
    /// `target/pictures/<journey>/<name>-<size>-<theme>.png`.
    ///
    /// # Errors
    /// When the window can't be photographed or the file can't be written.
    pub async fn picture(&self, name: &str) -> Step<PathBuf> {
        self.drawn().await?;
        let folder = target().join("pictures").join(self.journey());
        fs::create_dir_all(&folder)?;
        let file = folder.join(format!("{name}-{}.png", self.look().name()));
        fs::write(&file, self.page()?.screenshot_as_png().await?)?;
        Ok(file)
    }

    /// Waits until what moves has come to rest, and two frames more: then what was decided is also painted.
    ///
    /// # Errors
    /// When the window does not answer.
    pub async fn drawn(&self) -> Step {
        self.page()?.execute_async(AT_REST, Vec::new()).await?;
        Ok(())
    }
}

/// The folder that cargo builds into.
pub(crate) fn target() -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let root = root.canonicalize().unwrap_or(root);
    root.join(std::env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into()))
}
