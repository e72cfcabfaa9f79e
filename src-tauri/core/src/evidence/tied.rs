//! Windows: what was started here ends with this program, also when this program is ended from outside.

use std::{os::windows::io::AsRawHandle, process::Child};

use win32job::{ExtendedLimitInfo, Job, JobError};

/// A job with one process in it. When the last handle of it closes, and that happens at the latest when this program ends, the
/// system ends what is in it.
pub(super) fn tie(child: &Child) -> Result<Job, JobError> {
    let mut limits = ExtendedLimitInfo::new();
    limits.limit_kill_on_job_close();
    let job = Job::create_with_limit_info(&limits)?;
    job.assign_process(child.as_raw_handle() as isize)?;
    Ok(job)
}
