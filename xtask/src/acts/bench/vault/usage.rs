//! What a piece of work used: time on the clock, time of the processor, memory. As Linux tells it.

use std::fs;
use std::time::{Duration, Instant};

/// Linux counts processor time in hundredths of a second.
const TICKS_A_SECOND: u64 = 100;

/// What something took.
#[derive(Debug, Clone, Copy)]
pub(super) struct Took {
    pub(super) wall: Duration,
    /// Of this process with its threads, and of the programs that it waited for.
    pub(super) cpu: Duration,
}

pub(super) fn took(act: impl FnOnce() -> Result<(), String>) -> Result<Took, String> {
    let (begun, before) = (Instant::now(), cpu()?);
    act()?;
    Ok(Took { wall: begun.elapsed(), cpu: cpu()?.saturating_sub(before) })
}

fn cpu() -> Result<Duration, String> {
    let stat = fs::read_to_string("/proc/self/stat").map_err(|error| error.to_string())?;
    // The name before may hold anything; what follows its bracket are numbers. User, system, and the same of programs that ended.
    let numbers = stat.rsplit_once(')').map(|(_, rest)| rest).unwrap_or_default();
    let ticks: u64 = numbers.split_whitespace().skip(11).take(4).filter_map(|one| one.parse::<u64>().ok()).sum();
    Ok(Duration::from_millis(ticks * 1000 / TICKS_A_SECOND))
}

/// The most memory that `act` had in use above what was in use before, in MiB.
pub(super) fn memory_above_idle(act: impl FnOnce() -> Result<(), String>) -> Result<f64, String> {
    // From here on the peak counts anew.
    fs::write("/proc/self/clear_refs", "5").map_err(|error| error.to_string())?;
    let idle = status("VmRSS")?;
    act()?;
    Ok((status("VmHWM")?.saturating_sub(idle)) as f64 / 1024.0)
}

/// In KiB.
fn status(name: &str) -> Result<u64, String> {
    let status = fs::read_to_string("/proc/self/status").map_err(|error| error.to_string())?;
    let line = status.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).ok_or_else(|| format!("No {name} is told here."))
}
