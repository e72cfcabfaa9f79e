//! System calls, as strace shows them.

use std::{cell::Cell, fs, path::PathBuf, process::Command};

/// Watches runs of the program, with every process and thread that they begin.
pub(crate) struct Watch {
    folder: PathBuf,
    calls: String,
    runs: Cell<u32>,
    looked_at: Cell<u32>,
}

impl Watch {
    pub(crate) fn begin(folder: PathBuf, calls: &str) -> Self {
        fs::create_dir(&folder).unwrap();
        Self { folder, calls: calls.to_owned(), runs: Cell::new(0), looked_at: Cell::new(0) }
    }

    /// The program under strace; its arguments follow.
    pub(crate) fn command(&self) -> Command {
        self.runs.set(self.runs.get() + 1);
        let mut strace = self.strace(self.runs.get());
        strace.arg(env!("CARGO_BIN_EXE_cairn-cli"));
        strace
    }

    /// What another program does under the same watch: the control.
    pub(crate) fn control(&self, program: &str, arguments: &[&str]) -> Vec<String> {
        let seen_before = self.runs.get();
        self.runs.set(seen_before + 1);
        super::stock::run(self.strace(seen_before + 1).arg(program).args(arguments));
        self.looked_at.set(seen_before + 1);
        self.lines_of(seen_before + 1)
    }

    pub(crate) fn look(&self) -> Vec<String> {
        let from = self.looked_at.replace(self.runs.get());
        let lines: Vec<String> = (from + 1..=self.runs.get()).flat_map(|run| self.lines_of(run)).collect();
        assert!(!lines.is_empty(), "a watch that saw nothing proves nothing");
        lines
    }

    fn lines_of(&self, run: u32) -> Vec<String> {
        let text = fs::read(self.file(run)).unwrap();
        String::from_utf8_lossy(&text).lines().map(str::to_owned).collect()
    }

    fn file(&self, run: u32) -> PathBuf {
        self.folder.join(run.to_string())
    }

    fn strace(&self, run: u32) -> Command {
        let mut strace = Command::new("strace");
        // `-y` names the file behind each descriptor, so that reading shows what is read. `-s 0` leaves out what was read
        // and written; names of files are always whole.
        strace.args(["-f", "--seccomp-bpf", "-qq", "-y", "-s", "0", "-e", "signal=none"]);
        strace.arg("-e").arg(format!("trace={}", self.calls)).arg("-o").arg(self.file(run)).arg("--");
        strace
    }
}
