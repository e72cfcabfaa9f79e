//! The one pass over a file: read → SHA-256 → age → disk.

use std::{
    io::{Read, Write},
    sync::{
        Arc,
        mpsc::{Receiver, Sender, SyncSender, channel, sync_channel},
    },
    thread,
};

use super::super::{
    Work,
    containers::{self, HEAD_BYTES},
    disguise::PlainText,
};
use crate::{
    durable::fill,
    failure::Failure,
    sha256::Sha256,
    vault::{BlobName, Vault},
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

/// Copies what `from` gives into the vault. The calling thread reads and encrypts; a second one hashes, which takes about as
/// long, and hands the pieces back to be filled again. With `must_be_text`, what turns out to be anything else, or to carry a
/// picture in letters, is put back.
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
    let mut blob = vault.begin_blob(size)?;
    let mut text = PlainText::default();
    let (done, sha256) = thread::scope(|scope| {
        let (sender, receiver) = sync_channel(PIECES_WAITING);
        let (give_back, given_back) = channel();
        let hashing = scope.spawn(move || hash_pieces(&receiver, &give_back));
        let mut done = 0;
        let written = each_piece(head, &mut from, &sender, &given_back, |piece| {
            done += piece.len() as u64;
            if must_be_text && !text.goes_on_in(piece) {
                return Err(Failure::WitnessUnanswered);
            }
            blob.write_all(piece).map_err(Failure::writing)?;
            work.progress(done, size.max(done));
            work.go_on()
        });
        drop(sender);
        let sha256 = hashing.join().map_err(|_| Failure::internal("the hashing thread ended"))?;
        written.map(|()| (done, sha256))
    })?;
    Ok(Taken { blob: blob.finish()?, size: done, sha256, media_type })
}

/// Shows the head and then the rest of the file to both, piece by piece: to the thread behind `sender`, and to `see`.
fn each_piece(
    head: Vec<u8>,
    from: &mut impl Read,
    sender: &SyncSender<Arc<Vec<u8>>>,
    given_back: &Receiver<Arc<Vec<u8>>>,
    mut see: impl FnMut(&[u8]) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let mut piece = head;
    while !piece.is_empty() {
        let shared = Arc::new(piece);
        // Nobody listens only where the other thread has ended: that is noticed when it is waited for.
        let _ = sender.send(Arc::clone(&shared));
        see(&shared)?;
        drop(shared);
        // What comes back was let go of here before: nobody else has it.
        piece = given_back.try_recv().ok().and_then(Arc::into_inner).unwrap_or_default();
        piece.resize(PIECE, 0);
        let filled = fill(from, &mut piece).map_err(|error| Failure::reading(&error))?;
        piece.truncate(filled);
    }
    Ok(())
}

fn hash_pieces(pieces: &Receiver<Arc<Vec<u8>>>, give_back: &Sender<Arc<Vec<u8>>>) -> String {
    let mut hash = Sha256::new();
    for piece in pieces {
        hash.update(piece.as_slice());
        // At the end nobody takes it any more.
        let _ = give_back.send(piece);
    }
    hash.hex()
}
