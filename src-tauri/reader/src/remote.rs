//! A file that lies on the other side of the pipe.

use std::{
    cell::RefCell,
    collections::BTreeMap,
    io::{self, Read, Seek, SeekFrom, Write},
};

use cairn_reader_protocol::{LARGEST_PIECE, Said, receive, say};

/// How many pieces are kept: parsers go back and forth within a few places.
const KEPT: usize = 64;
/// How much is fetched for one question, at most. A parser that wants more goes in circles.
const MOST: u64 = 256 << 20;

/// Both ends.
pub(crate) struct Pipes<F, T> {
    pub(crate) from: F,
    pub(crate) to: T,
}

/// The file that is asked about.
pub(crate) struct Remote<'a, F, T> {
    pipes: &'a RefCell<Pipes<F, T>>,
    size: u64,
    at: u64,
    fetched: u64,
    pieces: BTreeMap<u64, Vec<u8>>,
}

impl<'a, F: Read, T: Write> Remote<'a, F, T> {
    pub(crate) fn new(pipes: &'a RefCell<Pipes<F, T>>, size: u64) -> Self {
        Self { pipes, size, at: 0, fetched: 0, pieces: BTreeMap::new() }
    }

    pub(crate) fn size(&self) -> u64 {
        self.size
    }

    /// Fetches into `into` what stands at `at`, and not one byte beside it.
    pub(crate) fn exactly(&mut self, at: u64, into: &mut [u8]) -> io::Result<usize> {
        let rest = usize::try_from(self.size.saturating_sub(at)).unwrap_or(usize::MAX);
        let length = into.len().min(rest).min(LARGEST_PIECE as usize);
        if length == 0 {
            return Ok(0);
        }
        let length = u32::try_from(length).map_err(io::Error::other)?;
        let bytes = self.fetch(at, length)?;
        let mut bytes = bytes.as_slice();
        bytes.read(into)
    }

    fn fetch(&mut self, from: u64, length: u32) -> io::Result<Vec<u8>> {
        if self.fetched >= MOST {
            return Err(io::Error::other("too much was wanted"));
        }
        self.fetched += u64::from(length);
        let mut pipes = self.pipes.borrow_mut();
        say(&mut pipes.to, &Said::Want { from, length })?;
        receive(&mut pipes.from, length)
    }

    /// The piece that begins at `from`.
    fn piece(&mut self, from: u64) -> io::Result<&[u8]> {
        if !self.pieces.contains_key(&from) {
            if self.pieces.len() >= KEPT {
                self.pieces.clear();
            }
            let bytes = self.fetch(from, LARGEST_PIECE)?;
            self.pieces.insert(from, bytes);
        }
        Ok(self.pieces.get(&from).map(Vec::as_slice).unwrap_or_default())
    }
}

impl<F: Read, T: Write> Read for Remote<'_, F, T> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.at >= self.size || into.is_empty() {
            return Ok(0);
        }
        let length = u64::from(LARGEST_PIECE);
        let (from, within) = (self.at / length * length, self.at % length);
        let piece = self.piece(from)?;
        let mut rest = usize::try_from(within).ok().and_then(|within| piece.get(within..)).unwrap_or_default();
        let count = rest.read(into)?;
        self.at += count as u64;
        Ok(count)
    }
}

impl<F: Read, T: Write> Seek for Remote<'_, F, T> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let at = match to {
            SeekFrom::Start(at) => Some(at),
            SeekFrom::End(by) => self.size.checked_add_signed(by),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
        };
        self.at = at.ok_or(io::ErrorKind::InvalidInput)?;
        Ok(self.at)
    }
}
