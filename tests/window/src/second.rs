//! The window among others on the screen: put away, brought forward, started twice, typed into without a driver.

use crate::processes::{Process, until};
use crate::session::program;
use crate::trouble::Step;
use crate::window::Window;
use std::fs;
use std::process::{Command, Stdio};
use std::time::Duration;

const PATIENCE: Duration = Duration::from_secs(20);
const NAME: &str = "^Cairn$";

impl Window {
    /// Starts the program once more in the same home, as a second double click does. Answers with its exit code.
    ///
    /// # Errors
    /// When it does not end by itself.
    pub async fn second_start(&self) -> Step<Option<i32>> {
        let mut command = Command::new(program());
        self.sandbox().dress(&mut command, self.display().name());
        let mut second = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
        let ended = until(PATIENCE, || second.try_wait().ok().flatten()).await;
        if ended.is_none() {
            let _ = second.kill();
            let _ = second.wait();
        }
        Ok(ended.ok_or("The second start did not end by itself.")?.code())
    }

    /// Starts the program as people run it: no driver holds it, and its web view keeps nothing.
    ///
    /// # Errors
    /// When it shows no window.
    pub async fn start_as_people_do(&self) -> Step<Process> {
        let mut command = Command::new(program());
        self.sandbox().dress(&mut command, self.display().name());
        command.current_dir(self.sandbox().outside());
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
        self.comes_forward().await?;
        Ok(self.running_program().ok_or("The program is gone.")?)
    }

    /// Presses Shift three times in the window that is in front, and waits until its program has ended.
    ///
    /// # Errors
    /// When it goes on.
    pub async fn leaves_by_hand(&self) -> Step {
        for _ in 0..3 {
            self.hands(&["key", "Shift_L"])?;
        }
        let gone = until(PATIENCE, || self.running_program().is_none().then_some(())).await;
        Ok(gone.ok_or("Shift three times did not end the program.")?)
    }

    /// Puts the window away, as its own button on the title bar does.
    ///
    /// # Errors
    /// When it stays in sight.
    pub async fn put_away(&self) -> Step {
        let shown = self.hands(&["search", "--onlyvisible", "--name", NAME])?;
        let shown = shown.lines().next().ok_or("The window is not in sight.")?;
        self.hands(&["windowminimize", shown])?;
        let away = until(PATIENCE, || (!self.is_in_sight()).then_some(())).await;
        Ok(away.ok_or("The window can't be put away.")?)
    }

    /// Waits until the window is in sight and has the keyboard.
    ///
    /// # Errors
    /// When it stays away.
    pub async fn comes_forward(&self) -> Step {
        let active = || self.hands(&["getactivewindow", "getwindowname"]).is_ok_and(|name| name.trim() == "Cairn");
        let forward = until(PATIENCE, || (self.is_in_sight() && active()).then_some(())).await;
        Ok(forward.ok_or("The window did not come forward.")?)
    }

    /// Waits until the window's title, as the system shows it, is this one.
    ///
    /// # Errors
    /// When it is another.
    pub async fn is_titled(&self, title: &str) -> Step {
        let titled = || self.hands(&["search", "--onlyvisible", "--name", &format!("^{title}$")]).is_ok();
        let titled = until(PATIENCE, || titled().then_some(())).await;
        Ok(titled.ok_or_else(|| format!("The window's title never was “{title}”."))?)
    }

    fn is_in_sight(&self) -> bool {
        self.hands(&["search", "--onlyvisible", "--name", NAME]).is_ok_and(|found| !found.trim().is_empty())
    }

    /// Types the passphrase into the window of a process that no driver holds, until that process has the record's
    /// journal open. It works only where the window opens at Unlock, with the keyboard in the field.
    ///
    /// # Errors
    /// When the record stays closed.
    pub async fn opens_by_hand(&self, process: &Process, passphrase: &str) -> Step {
        for _ in 0..6 {
            self.comes_forward().await?;
            self.hands(&["key", "--clearmodifiers", "ctrl+a"])?;
            self.hands(&["type", "--clearmodifiers", "--delay", "4", "--", passphrase])?;
            self.hands(&["key", "--clearmodifiers", "Return"])?;
            // The page may not have been there yet: then it is typed once more.
            if until(Duration::from_secs(8), || self.has_journal_open(process).then_some(())).await.is_some() {
                return Ok(());
            }
        }
        Err("The fresh window could not be opened with the passphrase.".into())
    }

    /// Whether a process holds the record's journal open.
    #[must_use]
    pub fn has_journal_open(&self, process: &Process) -> bool {
        let journal = self.sandbox().vault().join("journal.db");
        let held = fs::read_dir(format!("/proc/{}/fd", process.pid));
        held.into_iter().flatten().flatten().any(|entry| fs::read_link(entry.path()).is_ok_and(|to| to == journal))
    }
}
