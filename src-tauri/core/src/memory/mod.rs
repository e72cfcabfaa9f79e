//! What keeps secrets of this process in its own memory: no core dump, and pages that are never swapped to a disk.

mod dumps;
mod locked;

pub use dumps::forbid_dumps;
pub(crate) use locked::Locked;
