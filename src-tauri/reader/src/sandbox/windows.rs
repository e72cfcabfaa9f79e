//! Windows: a job of this one process with an end to its memory, a token that may write to next to nothing, and whatever a process
//! can forbid itself for good. Reading files is not taken away: only whoever starts a process can do that there.
#![allow(unsafe_code, reason = "these calls of the system have no safe form in a kept crate")]

use std::{ffi::c_void, io, mem::size_of, ptr};

use windows_sys::{
    Win32::{
        Foundation::{CloseHandle, HANDLE, LocalFree},
        Security::{
            Authorization::ConvertStringSidToSidW, SID_AND_ATTRIBUTES, SetTokenInformation, TOKEN_ADJUST_DEFAULT,
            TOKEN_MANDATORY_LABEL, TOKEN_QUERY, TokenIntegrityLevel,
        },
        System::{
            JobObjects::{
                AssignProcessToJobObject, CreateJobObjectW, JOB_OBJECT_LIMIT_ACTIVE_PROCESS,
                JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION, JOB_OBJECT_LIMIT_PROCESS_MEMORY,
                JOBOBJECT_EXTENDED_LIMIT_INFORMATION, JobObjectExtendedLimitInformation, SetInformationJobObject,
            },
            SystemServices::SE_GROUP_INTEGRITY,
            Threading::{
                GetCurrentProcess, OpenProcessToken, PROCESS_MITIGATION_POLICY, ProcessChildProcessPolicy,
                ProcessDynamicCodePolicy, ProcessExtensionPointDisablePolicy, ProcessImageLoadPolicy,
                ProcessStrictHandleCheckPolicy, ProcessSystemCallDisablePolicy, SetProcessMitigationPolicy,
            },
        },
    },
    core::{BOOL, w},
};

/// Memory, in bytes: a parser that wants more reads a bomb.
const MEMORY: usize = 512 << 20;

/// What a process can forbid itself, and the bits by which it does: no code made while it runs, no handle that isn't its own, no
/// window system, no strangers loaded into it, no program from the network or from places that anyone may write to, no child.
const FORBIDDEN: [(PROCESS_MITIGATION_POLICY, u32); 6] = [
    (ProcessDynamicCodePolicy, 1),
    (ProcessStrictHandleCheckPolicy, 0b11),
    (ProcessSystemCallDisablePolicy, 1),
    (ProcessExtensionPointDisablePolicy, 1),
    (ProcessImageLoadPolicy, 0b11),
    (ProcessChildProcessPolicy, 1),
];

pub(super) fn limit() -> io::Result<()> {
    let mut limits = JOBOBJECT_EXTENDED_LIMIT_INFORMATION::default();
    limits.BasicLimitInformation.LimitFlags =
        JOB_OBJECT_LIMIT_PROCESS_MEMORY | JOB_OBJECT_LIMIT_ACTIVE_PROCESS | JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION;
    limits.BasicLimitInformation.ActiveProcessLimit = 1;
    limits.ProcessMemoryLimit = MEMORY;
    // SAFETY: the job is one that was made just now, and stays open for as long as this process lives; `limits` is of the kind
    // that is named, and as long as is said.
    unsafe {
        let job = CreateJobObjectW(ptr::null(), ptr::null());
        if job.is_null() {
            return Err(io::Error::last_os_error());
        }
        let (information, length) = bytes_of(&limits)?;
        done(SetInformationJobObject(job, JobObjectExtendedLimitInformation, information, length))?;
        done(AssignProcessToJobObject(job, GetCurrentProcess()))
    }
}

/// The lowest integrity there is: nothing that is labelled higher, and that is nearly everything, can be written to.
pub(super) fn trust_nothing() -> io::Result<()> {
    // SAFETY: each pointer points to what the call before it made, and is given back once.
    unsafe {
        let mut token: HANDLE = ptr::null_mut();
        done(OpenProcessToken(GetCurrentProcess(), TOKEN_ADJUST_DEFAULT | TOKEN_QUERY, &raw mut token))?;
        let mut sid = ptr::null_mut();
        let lowered = done(ConvertStringSidToSidW(w!("S-1-16-0"), &raw mut sid)).and_then(|()| {
            let attributes = u32::try_from(SE_GROUP_INTEGRITY).map_err(io::Error::other)?;
            let label = TOKEN_MANDATORY_LABEL { Label: SID_AND_ATTRIBUTES { Sid: sid, Attributes: attributes } };
            let (information, length) = bytes_of(&label)?;
            let lowered = done(SetTokenInformation(token, TokenIntegrityLevel, information, length));
            LocalFree(sid);
            lowered
        });
        CloseHandle(token);
        lowered
    }
}

/// An older Windows knows fewer of them: the others hold all the same.
pub(super) fn forbid() {
    for (policy, bits) in FORBIDDEN {
        // SAFETY: each of these policies is one number of 32 bits.
        let _ = unsafe { SetProcessMitigationPolicy(policy, (&raw const bits).cast(), size_of::<u32>()) };
    }
}

fn bytes_of<T>(of: &T) -> io::Result<(*const c_void, u32)> {
    Ok((ptr::from_ref(of).cast(), u32::try_from(size_of::<T>()).map_err(io::Error::other)?))
}

fn done(answer: BOOL) -> io::Result<()> {
    if answer == 0 { Err(io::Error::last_os_error()) } else { Ok(()) }
}
