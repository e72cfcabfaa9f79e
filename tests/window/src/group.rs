//! Processes that must not outlive their test.

use crate::trouble::Step;
use rustix::process::{Pid, Signal, kill_process_group};
use std::process::{Child, Command};
use std::time::{Duration, Instant};

/// A program in a process group of its own. Dropping it ends the whole group: a driver that is merely killed leaves
/// the window and the web processes behind.
pub(crate) struct Group {
    child: Child,
    group: Option<Pid>,
}

impl Group {
    pub(crate) fn start(command: &mut Command) -> Step<Self> {
        use std::os::unix::process::CommandExt;
        let child = command
            .process_group(0)
            .spawn()
            .map_err(|error| format!("{} could not be started: {error}", command.get_program().to_string_lossy()))?;
        let group = i32::try_from(child.id()).ok().and_then(Pid::from_raw);
        Ok(Self { child, group })
    }

    pub(crate) fn child(&mut self) -> &mut Child {
        &mut self.child
    }

    fn signal(&self, signal: Signal) {
        if let Some(group) = self.group {
            // Gone already: that is what we want.
            let _ = kill_process_group(group, signal);
        }
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        self.signal(Signal::TERM);
        let patience = Instant::now() + Duration::from_secs(2);
        while Instant::now() < patience && matches!(self.child.try_wait(), Ok(None)) {
            std::thread::sleep(Duration::from_millis(20));
        }
        self.signal(Signal::KILL);
        let _ = self.child.wait();
    }
}

/// A command whose process ends with the test, even when the test is killed and can clean up nothing.
pub(crate) fn mortal(program: &str) -> Command {
    let mut command = Command::new("setpriv");
    command.args(["--pdeathsig", "KILL", program]);
    command
}
