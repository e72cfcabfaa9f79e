//! A crash writes the memory of a process to a file, or hands it to a program that collects crashes. In ours stand keys.

/// Forbids dumps of this process, and of whatever it starts. To be called before anything else. Where a system refuses or knows
/// no such thing, the program starts all the same: a record that can't be opened helps nobody.
pub fn forbid_dumps() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        let none = Rlimit { current: Some(MOST), maximum: Some(MOST) };
        let _ = setrlimit(Resource::Core, none);
    }
    #[cfg(target_os = "linux")]
    if !is_traced_by_a_test() {
        use rustix::process::{DumpableBehavior, set_dumpable_behavior};
        // Also keeps other programs of the same person from reading this memory.
        let _ = set_dumpable_behavior(DumpableBehavior::NotDumpable);
    }
}

/// Bytes of a dump. Linux hands one to a program that collects crashes whatever the limit is, except where it is 1: then there is
/// none. The web view's processes show the record and inherit this; a file of one byte is none either.
#[cfg(target_os = "linux")]
const MOST: u64 = 1;
#[cfg(all(unix, not(target_os = "linux")))]
const MOST: u64 = 0;

/// Of a process that can't be dumped strace sees no names of files, unless an administrator runs it. In a release build nobody
/// can ask for this.
#[cfg(target_os = "linux")]
fn is_traced_by_a_test() -> bool {
    cfg!(debug_assertions) && std::env::var_os("CAIRN_TRACED_BY_A_TEST").is_some()
}
