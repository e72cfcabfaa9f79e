//! A writer that stays broken once it broke: whoever goes on writing all the same is told so each time.

use std::io::{self, Seek, SeekFrom, Write};

/// Hands everything on until the first failure. A zip that can't be written is closed when it is dropped, and takes what it
/// could not write for written; here it learns that nothing can be written any more.
pub(super) struct Unbroken<W> {
    inner: W,
    broken: bool,
}

impl<W> Unbroken<W> {
    pub(super) fn new(inner: W) -> Self {
        Self { inner, broken: false }
    }

    pub(super) fn into_inner(self) -> W {
        self.inner
    }

    fn does<T>(&mut self, act: impl FnOnce(&mut W) -> io::Result<T>) -> io::Result<T> {
        if self.broken {
            return Err(io::ErrorKind::BrokenPipe.into());
        }
        let done = act(&mut self.inner);
        self.broken = done.as_ref().is_err_and(|error| error.kind() != io::ErrorKind::Interrupted);
        done
    }
}

impl<W: Write> Write for Unbroken<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.does(|inner| inner.write(bytes))
    }

    fn flush(&mut self) -> io::Result<()> {
        self.does(Write::flush)
    }
}

impl<W: Seek> Seek for Unbroken<W> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.does(|inner| inner.seek(to))
    }
}
