//! The one pass over a file: read → SHA-256 → age → disk.

use std::{
    io::{Read, Write},
    sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel},
    thread,
};

use sha2::{Digest, Sha256};

use super::super::{
    Work,
    containers::{self, HEAD_BYTES},
    disguise::PlainText,
};
use crate::{
    durable::fill,
    failure::Failure,
    vault::{BlobName, BlobWriter, Vault},
};

/// How much is read at a time, and how many such pieces may wait between the two threads: no more than a processor keeps close
/// by while both work on it.
const PIECE: usize = 256 << 10;
const PIECES_WAITING: usize = 8;

/// What one pass over a file gives.
pub(super) struct Taken {
    pub(super) blob: BlobName,
    pub(super) size: u64,
    pub(super) sha256: String,
    pub(super) media_type: String,
}

/// Copies what `from` gives into the vault. The calling thread reads and hashes; a second one encrypts and writes, and hands
/// the pieces back to be filled again. With `must_be_text`, what turns out to be anything else, or to carry a picture in
/// letters, is put back.
///
/// # Errors
/// [`Failure::WitnessUnanswered`], [`Failure::DiskFull`], [`Failure::Cancelled`] …; nothing is left then.
pub(super) fn copy(
    vault: &Vault,
    mut from: impl Read,
    size: u64,
    must_be_text: bool,
    work: &dyn Work,
) -> Result<Taken, Failure> {
    let mut head = vec![0; HEAD_BYTES];
    let filled = fill(&mut from, &mut head).map_err(|error| Failure::reading(&error))?;
    head.truncate(filled);
    let media_type = containers::media_type(&head);
    if must_be_text && !containers::is_text(&head) {
        return Err(Failure::WitnessUnanswered);
    }
    let blob = vault.begin_blob(size)?;
    let mut hash = Sha256::new();
    let mut done = 0u64;
    let mut text = PlainText::default();
    let blob = thread::scope(|scope| {
        let (sender, receiver) = sync_channel(PIECES_WAITING);
        let (give_back, given_back) = channel();
        let writer = scope.spawn(move || write_pieces(blob, &receiver, &give_back));
        let sent = send_pieces(head, &mut from, &sender, &given_back, |piece| {
            hash.update(piece);
            done += piece.len() as u64;
            if must_be_text && !text.goes_on_in(piece) {
                return Err(Failure::WitnessUnanswered);
            }
            work.progress(done, size.max(done));
            work.go_on()
        });
        drop(sender);
        let written = writer.join().map_err(|_| Failure::internal("the writing thread ended"))?;
        // What the reader says comes first: it is the cause, the writer only ran dry.
        sent.and(written).and_then(BlobWriter::finish)
    })?;
    Ok(Taken { blob, size: done, sha256: hex::encode(hash.finalize()), media_type })
}

/// Sends the head and then the rest of the file, piece by piece.
fn send_pieces(
    head: Vec<u8>,
    from: &mut impl Read,
    sender: &SyncSender<Vec<u8>>,
    given_back: &Receiver<Vec<u8>>,
    mut see: impl FnMut(&[u8]) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let mut piece = head;
    while !piece.is_empty() {
        see(&piece)?;
        // The writer is gone: it says why itself.
        if sender.send(piece).is_err() {
            return Ok(());
        }
        piece = given_back.try_recv().unwrap_or_default();
        piece.resize(PIECE, 0);
        let filled = fill(from, &mut piece).map_err(|error| Failure::reading(&error))?;
        piece.truncate(filled);
    }
    Ok(())
}

fn write_pieces(
    mut blob: BlobWriter,
    pieces: &Receiver<Vec<u8>>,
    give_back: &Sender<Vec<u8>>,
) -> Result<BlobWriter, Failure> {
    for piece in pieces {
        blob.write_all(&piece).map_err(Failure::writing)?;
        // At the end nobody takes it any more.
        let _ = give_back.send(piece);
    }
    Ok(blob)
}
