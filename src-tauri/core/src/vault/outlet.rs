//! Where an evidence file goes as it is encrypted: into the file at once where it is small; a large one is written beside the
//! encrypting, and past the memory that the system keeps files in. Nobody reads it again soon, and copying it there would take
//! as long as hashing it.

use std::{
    fs::File,
    io::{self, BufWriter, Seek, SeekFrom, Write},
    path::Path,
    sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel},
    thread::{self, JoinHandle},
};

/// From so many bytes on a file is large.
pub(super) const LARGE: u64 = 8 << 20;

/// How much is written at a time, and how many such pieces there are.
const PIECE: usize = 1 << 20;
const PIECES: usize = 4;

/// Whoever writes past the memory of the system gives whole blocks of the disk, from memory that begins where such a block may.
const BLOCK: usize = 4096;

/// The way into a file.
pub(super) enum Outlet {
    Small(BufWriter<File>),
    Large(Large),
}

impl Outlet {
    /// Into this new file, which has that path, and will have about so many bytes.
    pub(super) fn into(file: File, path: &Path, size: u64) -> io::Result<Self> {
        if size < LARGE {
            return Ok(Self::Small(BufWriter::with_capacity(PIECE, file)));
        }
        Large::begin(file, direct(path)).map(Self::Large)
    }

    /// The file with everything in it. It is not synced yet.
    pub(super) fn finish(self) -> io::Result<File> {
        match self {
            Self::Small(file) => file.into_inner().map_err(io::IntoInnerError::into_error),
            Self::Large(large) => large.finish(),
        }
    }
}

impl Write for Outlet {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Self::Small(file) => file.write(bytes),
            Self::Large(large) => large.take(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Small(file) => file.flush(),
            // Nobody waits for a part of it.
            Self::Large(_) => Ok(()),
        }
    }
}

/// A second way into the file, past the memory of the system, where there is one.
#[cfg(target_os = "linux")]
fn direct(path: &Path) -> Option<File> {
    let flags = i32::try_from(rustix::fs::OFlags::DIRECT.bits()).ok()?;
    let mut options = File::options();
    std::os::unix::fs::OpenOptionsExt::custom_flags(&mut options, flags);
    options.write(true).open(path).ok()
}

#[cfg(not(target_os = "linux"))]
fn direct(_path: &Path) -> Option<File> {
    None
}

/// Bytes from a place in memory where a block may begin.
struct Piece {
    memory: Vec<u8>,
    from: usize,
    filled: usize,
}

impl Piece {
    fn new() -> Self {
        let memory = vec![0; PIECE + BLOCK];
        let from = memory.as_ptr().align_offset(BLOCK).min(BLOCK);
        Self { memory, from, filled: 0 }
    }

    /// Takes what there is room for.
    fn take(&mut self, bytes: &[u8]) -> usize {
        let room = self.memory.get_mut(self.from + self.filled..self.from + PIECE).unwrap_or_default();
        let taken = bytes.len().min(room.len());
        if let (Some(room), Some(bytes)) = (room.get_mut(..taken), bytes.get(..taken)) {
            room.copy_from_slice(bytes);
        }
        self.filled += taken;
        taken
    }

    fn bytes(&self) -> &[u8] {
        self.memory.get(self.from..self.from + self.filled).unwrap_or_default()
    }
}

/// A large file, written by a thread of its own.
pub(super) struct Large {
    file: Option<File>,
    filling: Option<Piece>,
    full: Option<SyncSender<Piece>>,
    empty: Receiver<Piece>,
    writing: Option<JoinHandle<io::Result<()>>>,
}

impl Large {
    fn begin(file: File, direct: Option<File>) -> io::Result<Self> {
        let (full, pieces) = sync_channel(PIECES);
        let (give_back, empty) = channel();
        for _ in 1..PIECES {
            let _ = give_back.send(Piece::new());
        }
        let into = file.try_clone()?;
        let writing = thread::Builder::new().spawn(move || write_pieces(direct, into, &pieces, &give_back))?;
        Ok(Self { file: Some(file), filling: Some(Piece::new()), full: Some(full), empty, writing: Some(writing) })
    }

    fn take(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let taken = self.filling.as_mut().map_or(0, |piece| piece.take(bytes));
        if self.filling.as_ref().is_some_and(|piece| piece.filled == PIECE) {
            self.pass_on();
            // None comes back where writing has failed.
            self.filling = self.empty.recv().ok();
        }
        if self.filling.is_none() {
            self.ended()?;
            return Err(io::ErrorKind::BrokenPipe.into());
        }
        Ok(taken)
    }

    fn pass_on(&mut self) {
        if let (Some(full), Some(piece)) = (&self.full, self.filling.take()) {
            let _ = full.send(piece);
        }
    }

    /// Waits until all of it is written, and says why it is not.
    fn ended(&mut self) -> io::Result<()> {
        self.full = None;
        let ended = self.writing.take().map_or(Ok(Ok(())), JoinHandle::join);
        ended.unwrap_or_else(|_| Err(io::Error::other("the writing thread ended")))
    }

    fn finish(mut self) -> io::Result<File> {
        self.pass_on();
        self.ended()?;
        self.file.take().ok_or_else(|| io::ErrorKind::BrokenPipe.into())
    }
}

impl Drop for Large {
    fn drop(&mut self) {
        // Before the file is removed nobody writes into it any more.
        let _ = self.ended();
    }
}

fn write_pieces(
    mut direct: Option<File>,
    mut file: File,
    pieces: &Receiver<Piece>,
    give_back: &Sender<Piece>,
) -> io::Result<()> {
    let mut at = 0;
    for mut piece in pieces {
        let blocks = piece.bytes().chunks_exact(BLOCK).len() * BLOCK;
        let (whole, rest) = piece.bytes().split_at_checked(blocks).unwrap_or_default();
        match direct.as_mut().map(|direct| direct.write_all(whole)) {
            Some(Ok(())) => write_at(&mut file, at + whole.len() as u64, rest)?,
            // Not every disk knows this way, and a full one may have taken a part of a block: what the plain way says counts.
            Some(Err(_)) | None => {
                direct = None;
                write_at(&mut file, at, piece.bytes())?;
            }
        }
        at += piece.bytes().len() as u64;
        piece.filled = 0;
        // At the end nobody takes it any more.
        let _ = give_back.send(piece);
    }
    Ok(())
}

fn write_at(file: &mut File, at: u64, bytes: &[u8]) -> io::Result<()> {
    if bytes.is_empty() {
        return Ok(());
    }
    file.seek(SeekFrom::Start(at))?;
    file.write_all(bytes)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use std::fs;

    use super::*;

    fn pattern(length: usize) -> Vec<u8> {
        (0..length).map(|at| (at / 251 + at) as u8).collect()
    }

    fn write(outlet: Outlet, bytes: &[u8], step: usize) -> io::Result<File> {
        let mut outlet = outlet;
        bytes.chunks(step).try_for_each(|some| outlet.write_all(some))?;
        outlet.finish()
    }

    #[test]
    fn whatever_is_written_in_whatever_steps_is_in_the_file() {
        // Beside this test, which lies on a disk, and in the system's folder, which may lie in memory.
        let here = std::env::current_exe().unwrap();
        let folders = [tempfile::tempdir_in(here.parent().unwrap()).unwrap(), tempfile::tempdir().unwrap()];
        for folder in &folders {
            for length in [0, 1, BLOCK, PIECE - 1, PIECE, PIECE + 1, 5 * PIECE, 6 * PIECE + BLOCK + 17] {
                for (size, step) in [(0, 70_000), (LARGE, 65_552), (LARGE, PIECE * 3)] {
                    let path = folder.path().join(format!("{length}-{size}-{step}"));
                    let outlet = Outlet::into(File::create_new(&path).unwrap(), &path, size).unwrap();
                    write(outlet, &pattern(length), step).unwrap().sync_all().unwrap();
                    assert!(fs::read(&path).unwrap() == pattern(length), "{}", path.display());
                    fs::remove_file(&path).unwrap();
                }
            }
        }
    }

    #[test]
    fn where_the_direct_way_fails_the_plain_one_is_taken() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        let file = File::create_new(&path).unwrap();
        // Opened to read, it refuses every byte.
        let refuses = File::open(&path).unwrap();
        let large = Outlet::Large(Large::begin(file, Some(refuses)).unwrap());
        write(large, &pattern(2 * PIECE + 5), 65_552).unwrap();
        assert!(fs::read(&path).unwrap() == pattern(2 * PIECE + 5));
    }

    #[test]
    fn what_can_not_be_written_is_told_while_it_is_or_at_the_end() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        fs::write(&path, b"").unwrap();
        for length in [10, 12 * PIECE] {
            let refuses = Outlet::Large(Large::begin(File::open(&path).unwrap(), None).unwrap());
            let failed = write(refuses, &pattern(length), 65_552).unwrap_err();
            assert_ne!(failed.kind(), io::ErrorKind::BrokenPipe, "the reason is the system's");
        }
        assert_eq!(fs::read(&path).unwrap(), b"");
    }
}
