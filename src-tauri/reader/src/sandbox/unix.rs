//! Limits that every Unix knows.

use std::io;

use rustix::process::{Resource, Rlimit, setrlimit};

/// Memory, in bytes: a parser that wants more reads a bomb.
const MEMORY: u64 = 512 << 20;

/// No file grows, no process is started, no memory is dumped, and memory has an end.
pub(super) fn limit() -> io::Result<()> {
    for (resource, most) in
        [(Resource::Core, 0), (Resource::Fsize, 0), (Resource::Nproc, 0), (Resource::As, MEMORY), (Resource::Nofile, 3)]
    {
        // macOS knows no limit for all of them; what it lacks it says.
        let set = setrlimit(resource, Rlimit { current: Some(most), maximum: Some(most) });
        if cfg!(target_os = "linux") {
            set?;
        }
    }
    Ok(())
}
