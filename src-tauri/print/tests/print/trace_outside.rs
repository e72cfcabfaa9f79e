//! What printing does to the world around it: nothing.

use std::{fs, process::Command};

use cairn_core::handoff::document::Print;
use cairn_print::Printer;

use super::{documents, stock};

/// Files that are not there: opening them shows in a trace where printing begins and ends.
const BEGIN: &str = "/cairn-print-begins";
const END: &str = "/cairn-print-ends";

/// Everything about sockets, and everything that opens or makes a file.
const CALLS: &str = "trace=%network,open,openat,openat2,creat,memfd_create,io_uring_setup,execve";

/// The kernel's own files, which hold nothing of anybody: how many threads and how much memory there may be.
const KERNEL: [&str; 5] = [
    "\"/proc/self/cgroup\"",
    "\"/proc/self/mountinfo\"",
    "\"/proc/sys/vm/overcommit_memory\"",
    "\"/sys/fs/cgroup/",
    "\"/sys/devices/system/cpu/",
];

#[test]
fn printing_opens_no_file_and_no_connection() {
    let folder = tempfile::tempdir().unwrap();
    let trace = folder.path().join("trace");
    let mut strace = Command::new("strace");
    strace.args(["-f", "--seccomp-bpf", "-qq", "-s", "200", "-e", "signal=none", "-e", CALLS, "-o"]).arg(&trace);
    strace.arg("--").arg(std::env::current_exe().unwrap());
    stock::run(strace.args(["--ignored", "--exact", "trace_outside::prints_between_two_signs"]));

    let trace = fs::read_to_string(&trace).unwrap();
    assert!(trace.contains("execve(") && trace.contains("openat("), "the watch sees what a program opens");
    let between: Vec<&str> = trace
        .lines()
        .skip_while(|call| !call.contains(BEGIN))
        .skip(1)
        .take_while(|call| !call.contains(END))
        .filter(|call| !KERNEL.iter().any(|own| call.contains(own)))
        .collect();
    assert!(trace.contains(BEGIN) && trace.contains(END), "it began and it ended");
    assert!(between.is_empty(), "{between:#?}");
}

#[test]
#[ignore = "the other half of the test above, which starts it"]
fn prints_between_two_signs() {
    let document = documents::full();
    assert!(fs::File::open(BEGIN).is_err());
    let pdf = Printer::new().pdf(&document);
    let pages = Printer::new().preview(&document);
    assert!(fs::File::open(END).is_err());
    assert!(pdf.is_ok() && pages.is_ok());
}
