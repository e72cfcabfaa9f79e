//! The walls around the reader: one file per system. They are closed before the first byte is read, and never open again.

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "macos")]
mod macos;
#[cfg(unix)]
mod unix;
#[cfg(windows)]
mod windows;

use std::io;

/// Closes the walls around this process.
///
/// # Errors
/// When the system refuses one of them: then nothing may be read.
pub fn close() -> io::Result<()> {
    #[cfg(target_os = "linux")]
    linux::take_away_files_and_network()?;
    #[cfg(target_os = "macos")]
    macos::end_with_parent()?;
    #[cfg(windows)]
    {
        windows::limit()?;
        windows::trust_nothing()?;
        windows::forbid();
    }
    #[cfg(unix)]
    unix::limit()?;
    #[cfg(target_os = "macos")]
    macos::take_away_everything()?;
    // Last: the calls above are none that reading needs.
    #[cfg(target_os = "linux")]
    linux::allow_only_what_reading_needs()?;
    Ok(())
}
