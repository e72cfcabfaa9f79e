//! The processes that live in a sandbox.

use crate::sandbox::Sandbox;
use rustix::process::{Pid, Signal, kill_process};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// A running process, as `/proc` shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Process {
    /// Its number.
    pub pid: i32,
    /// Its program's file name.
    pub program: String,
    /// When it was started, in ticks since the computer was: two processes with one number differ in it. A process
    /// that replaces itself keeps both.
    pub started: u64,
}

impl Process {
    /// All processes whose home is this sandbox, whoever started them.
    #[must_use]
    pub fn of(sandbox: &Sandbox) -> Vec<Self> {
        let home = format!("HOME={}", sandbox.root().join("home").display());
        let Ok(entries) = fs::read_dir("/proc") else {
            return Vec::new();
        };
        entries
            .flatten()
            .filter_map(|entry| entry.file_name().to_str()?.parse().ok())
            .filter(|pid| lives_in(*pid, &home))
            .filter_map(Self::read)
            .collect()
    }

    fn read(pid: i32) -> Option<Self> {
        let program = fs::read_link(format!("/proc/{pid}/exe")).ok()?;
        let stat = fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
        // The name in brackets may hold anything; what follows the last bracket is regular.
        let mut fields = stat.rsplit(')').next()?.split_whitespace();
        let alive = fields.next()? != "Z";
        let started = fields.nth(18)?.parse().ok()?;
        let program = program.file_name()?.to_string_lossy().into_owned();
        alive.then_some(Self { pid, program, started })
    }

    /// A path as this process sees it, where it may have disks of its own.
    #[must_use]
    pub fn sees(&self, path: &Path) -> PathBuf {
        Path::new("/proc").join(self.pid.to_string()).join("root").join(path.strip_prefix("/").unwrap_or(path))
    }

    /// It does nothing for so long, as when the computer sleeps.
    pub async fn stands_still_for(&self, long: Duration) {
        let Some(pid) = Pid::from_raw(self.pid) else { return };
        let _ = kill_process(pid, Signal::STOP);
        tokio::time::sleep(long).await;
        let _ = kill_process(pid, Signal::CONT);
    }

    /// Ends it.
    pub fn end(&self) {
        if let Some(pid) = Pid::from_raw(self.pid) {
            // Gone already: that is what we want.
            let _ = kill_process(pid, Signal::KILL);
        }
    }
}

fn lives_in(pid: i32, home: &str) -> bool {
    let environment = fs::read(format!("/proc/{pid}/environ")).unwrap_or_default();
    environment.split(|byte| *byte == 0).any(|line| line == home.as_bytes())
}

/// Asks again and again until there is an answer, or patience is at its end.
pub(crate) async fn until<T>(limit: Duration, mut answer: impl FnMut() -> Option<T>) -> Option<T> {
    let patience = Instant::now() + limit;
    loop {
        let given = answer();
        if given.is_some() || Instant::now() > patience {
            return given;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}
