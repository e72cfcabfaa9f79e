//! Bytes in pages of their own, which stay in memory and are wiped when they are let go.

use region::{LockGuard, page};
use zeroize::Zeroize;

/// A few secret bytes. Their pages are never swapped to a disk, where the system allows it; where it doesn't, they are wiped all
/// the same.
pub(crate) struct Locked {
    // Dropped first, after `drop` below has wiped the pages: until then they stay where they are.
    _guard: Option<LockGuard>,
    /// One page more than needed, so that whole pages of it belong to nothing else: a lock holds for pages, and the end of a
    /// neighbour's would end this one.
    memory: Box<[u8]>,
    start: usize,
    length: usize,
}

impl Locked {
    /// Locks the memory first, and then fills it: the bytes never stand in pages that may be swapped.
    pub(crate) fn fill(length: usize, fill: impl FnOnce(&mut [u8])) -> Self {
        let page = page::size();
        let pages = length.div_ceil(page).max(1) * page;
        let memory = vec![0; pages + page].into_boxed_slice();
        let address = memory.as_ptr().addr();
        let start = address.next_multiple_of(page) - address;
        let guard = memory.get(start..).and_then(|from| region::lock(from.as_ptr(), pages).ok());
        let mut locked = Self { _guard: guard, memory, start, length };
        fill(locked.bytes_mut());
        locked
    }

    /// The bytes.
    pub(crate) fn bytes(&self) -> &[u8] {
        self.memory.get(self.start..self.start + self.length).unwrap_or_default()
    }

    fn bytes_mut(&mut self) -> &mut [u8] {
        self.memory.get_mut(self.start..self.start + self.length).unwrap_or_default()
    }
}

impl Drop for Locked {
    fn drop(&mut self) {
        self.memory.zeroize();
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn it_begins_at_a_page_of_its_own_and_holds_what_was_filled_in() {
        for length in [1, 64, page::size(), page::size() + 1] {
            let locked = Locked::fill(length, |bytes| bytes.fill(7));
            assert_eq!(locked.bytes().as_ptr().addr() % page::size(), 0);
            assert_eq!(locked.bytes(), vec![7; length]);
            assert!(locked.start + length.div_ceil(page::size()) * page::size() <= locked.memory.len());
        }
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn it_is_locked_for_as_long_as_it_is_held() {
        let kilobytes = || -> usize {
            let status = std::fs::read_to_string("/proc/thread-self/status").unwrap();
            let line = status.lines().find(|line| line.starts_with("VmLck:")).unwrap().to_owned();
            line.split_whitespace().nth(1).unwrap().parse().unwrap()
        };
        // Other tests lock in this process, too: a large one is seen beside theirs.
        let size = 1 << 20;
        let held = Locked::fill(size, |bytes| bytes.fill(1));
        assert!(kilobytes() >= 1024, "this system lets nobody lock memory: `ulimit -l`");
        drop(held);
        assert!(kilobytes() < 1024);
    }
}
