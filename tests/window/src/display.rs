//! A screen without a monitor, with a window manager on it.

use crate::group::{Group, mortal};
use crate::sandbox::Sandbox;
use crate::trouble::Step;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// An X server of our own. Field order is drop order: the manager goes before its screen.
pub(crate) struct Display {
    _manager: Group,
    _server: Group,
    name: String,
}

impl Display {
    pub(crate) fn start(sandbox: &Sandbox) -> Step<Self> {
        let mut command = mortal("Xvfb");
        // The server picks a free number itself and says which: no two tests can pick the same.
        command.args(["-displayfd", "1", "-screen", "0", "1600x1200x24", "-nolisten", "tcp", "-noreset"]);
        // A picture of the window comes in one piece of some megabytes: the memory for it is kept, not fetched anew each time.
        command.env("MALLOC_MMAP_THRESHOLD_", "67108864").env("MALLOC_TRIM_THRESHOLD_", "268435456");
        let log = sandbox.log("xvfb")?;
        let mut server = Group::start(command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(log))?;
        let mut number = String::new();
        let printed = server.child().stdout.take().ok_or("Xvfb has no output.")?;
        BufReader::new(printed).read_line(&mut number)?;
        if number.trim().is_empty() {
            return Err("Xvfb did not say which display it opened.".into());
        }
        let name = format!(":{}", number.trim());
        let log = sandbox.log("openbox")?;
        let mut command = mortal("openbox");
        // Without a window manager no window ever has the keyboard, and native dialogs stay deaf.
        command.arg("--config-file").arg(sandbox.window_manager()).arg("--sm-disable");
        // Not the program's home: what lives and writes there is the program's alone.
        command.env("DISPLAY", &name).env("HOME", sandbox.harness());
        let manager = Group::start(command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(log))?;
        manages(&name)?;
        Ok(Self { _manager: manager, _server: server, name })
    }

    /// As in `DISPLAY`.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }
}

/// Waits until the window manager manages: a window that comes up just while it begins may never be shown, and a window
/// that is not shown paints nothing.
fn manages(display: &str) -> Step {
    let patience = Instant::now() + Duration::from_secs(20);
    loop {
        // Only a window manager knows of desktops.
        let asked = Command::new("xdotool").arg("get_num_desktops").env("DISPLAY", display).output()?;
        if asked.status.success() {
            return Ok(());
        }
        if Instant::now() > patience {
            return Err("The window manager did not begin to manage within 20 seconds.".into());
        }
        std::thread::sleep(Duration::from_millis(30));
    }
}
