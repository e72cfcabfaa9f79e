//! macOS: a sandbox that allows nothing. What is open already, two pipes, goes on.
#![allow(unsafe_code, reason = "the system has one call for it, in C, and no kept crate makes it safe")]

use std::{
    ffi::{c_char, c_int},
    io,
    os::unix::process::parent_id,
    process, ptr, thread,
    time::Duration,
};

/// In the language of the system's sandbox.
const NOTHING: &std::ffi::CStr = c"(version 1) (deny default)";
/// How often it is looked whether Cairn is still there: this system tells nobody that its parent died.
const LOOK: Duration = Duration::from_secs(1);

unsafe extern "C" {
    /// `flags` 0: the profile is a text.
    fn sandbox_init(profile: *const c_char, flags: u64, error: *mut *mut c_char) -> c_int;
    fn sandbox_free_error(error: *mut c_char);
}

/// Ends this process when Cairn ended. Before the walls: afterwards no thread begins.
pub(super) fn end_with_parent() -> io::Result<()> {
    let parent = parent_id();
    let watch = move || {
        while parent_id() == parent {
            thread::sleep(LOOK);
        }
        process::exit(0)
    };
    thread::Builder::new().spawn(watch).map(drop)
}

pub(super) fn take_away_everything() -> io::Result<()> {
    let mut error = ptr::null_mut();
    // SAFETY: the profile ends with a zero, and the system writes one pointer or none into `error`.
    if unsafe { sandbox_init(NOTHING.as_ptr(), 0, &raw mut error) } == 0 {
        return Ok(());
    }
    if !error.is_null() {
        // SAFETY: the system made it just now, and nobody else holds it.
        unsafe { sandbox_free_error(error) };
    }
    Err(io::ErrorKind::PermissionDenied.into())
}
