//! Taking a file in: read → SHA-256 → age → disk in one pass, then one transaction.

use std::{
    fs::{File, Metadata},
    io::{Read, Write},
    path::Path,
    sync::mpsc::{Receiver, SyncSender, sync_channel},
    thread,
};

use jiff::Timestamp;
use serde_json::json;
use sha2::{Digest, Sha256};

use super::{
    EvidenceItem, Work,
    containers::{self, HEAD_BYTES},
    witness::{Depicts, Witness, can_hold_a_picture},
};
use crate::{
    clock::rfc3339,
    failure::Failure,
    id::make_id,
    journal::{Indexed, Journal, Writing, device_is_of_case},
    vault::{BlobName, BlobWriter},
};

/// How much is read at a time, and how many such pieces may wait between the two threads.
const PIECE: usize = 1 << 20;
const PIECES_WAITING: usize = 4;

/// Where an item came from, as the person says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct IntakeSource {
    /// Who gave it to them.
    pub received_from: Option<String>,
    /// The id of the device it was on.
    pub device: Option<String>,
}

/// Files on their way into a case, under one answer to the witness question.
pub struct Intake<'a> {
    journal: &'a Journal,
    case: &'a str,
    depicts: Option<Depicts>,
    permission: Option<String>,
    source: IntakeSource,
}

/// What one pass over a file gives.
struct Taken {
    blob: BlobName,
    size: u64,
    sha256: String,
    media_type: String,
}

impl<'a> Intake<'a> {
    /// Begins an intake. `depicts` is the answer to the witness question; `permission` is the recorded
    /// permission of the adult that a picture shows.
    ///
    /// # Errors
    /// [`Failure::NotFound`] for the case or device.
    pub fn begin(
        journal: &'a Journal,
        case: &'a str,
        depicts: Option<Depicts>,
        permission: Option<String>,
        source: IntakeSource,
    ) -> Result<Self, Failure> {
        journal.case(case)?;
        if let Some(device) = &source.device {
            journal.read(|db| device_is_of_case(db, case, device))?;
        }
        Ok(Self { journal, case, depicts, permission, source })
    }

    /// Takes one file in, or makes a protected reference of it without opening it.
    ///
    /// # Errors
    /// [`Failure::WitnessUnanswered`], [`Failure::Container`], [`Failure::FileMissing`],
    /// [`Failure::NotAFile`], [`Failure::FileChanged`], [`Failure::FileUnreadable`],
    /// [`Failure::DiskFull`], [`Failure::Cancelled`] …; nothing is left then.
    pub fn take(&self, path: &Path, work: &dyn Work) -> Result<EvidenceItem, Failure> {
        match Witness::decide(self.depicts, self.permission.as_deref(), path)? {
            Witness::ReferenceOnly(depicts) => self.refer_to(path, depicts),
            Witness::Keep { depicts, permission } => self.keep(path, depicts, permission, work),
        }
    }

    /// Writes down where a file is. The path is words here: nothing looks at it.
    fn refer_to(&self, path: &Path, depicts: Depicts) -> Result<EvidenceItem, Failure> {
        let name = shown_name(path);
        let place = shown_path(path);
        let id = self.journal.write(|w| {
            let id = make_id()?;
            let number = w.next_number("evidence", self.case)?;
            w.tx().execute(
                "INSERT INTO evidence (id, case_id, number, kind, title, depicts, received_from, original_name,
                     where_it_is, came, added, added_utc, device_id)
                 VALUES (?1, ?2, ?3, 'reference', ?4, ?5, ?6, ?7, ?8, 'referenced', ?9, ?10, ?11)",
                (
                    &id,
                    self.case,
                    number,
                    &name,
                    depicts.as_str(),
                    &self.source.received_from,
                    &name,
                    &place,
                    w.written(),
                    w.now().timestamp().as_millisecond(),
                    &self.source.device,
                ),
            )?;
            let detail =
                json!({ "number": number, "depicts": depicts.as_str(), "where": place, "device": self.source.device });
            w.custody(self.case, "reference-added", Some(&id), &detail)?;
            w.index(&Indexed { kind: "reference", id: &id, case: self.case, at: None, title: &name, body: &place })?;
            Ok(id)
        })?;
        self.journal.evidence_item(&id)
    }

    fn keep(
        &self,
        path: &Path,
        depicts: Option<Depicts>,
        permission: Option<String>,
        work: &dyn Work,
    ) -> Result<EvidenceItem, Failure> {
        containers::refuse_by_name(path)?;
        // Looked at before it is opened: opening a pipe would wait for ever.
        let before = path.metadata().map_err(|error| Failure::reading(&error))?;
        if !before.is_file() {
            return Err(Failure::NotAFile);
        }
        let file = File::open(path).map_err(|error| Failure::reading(&error))?;
        let taken = self.copy(file, before.len(), depicts.is_none() && !can_hold_a_picture(path), work)?;
        let entered = unchanged(path, &before, taken.size).and_then(|()| work.go_on()).and_then(|()| {
            self.journal.write(|w| self.enter(w, path, &before, depicts, permission.as_deref(), &taken))
        });
        match entered {
            Ok(id) => self.journal.evidence_item(&id),
            Err(failure) => {
                self.journal.vault().remove_blob(&taken.blob);
                Err(failure)
            }
        }
    }

    /// The one pass. The calling thread reads and hashes; a second one encrypts and writes.
    fn copy(&self, mut file: File, size: u64, must_be_text: bool, work: &dyn Work) -> Result<Taken, Failure> {
        let mut head = vec![0; HEAD_BYTES];
        let filled = fill(&mut file, &mut head)?;
        head.truncate(filled);
        let media_type = containers::media_type(&head)?;
        if must_be_text && !containers::is_text(&head) {
            return Err(Failure::WitnessUnanswered);
        }
        let blob = self.journal.vault().begin_blob()?;
        let mut hash = Sha256::new();
        let mut done = 0u64;
        let blob = thread::scope(|scope| {
            let (sender, receiver) = sync_channel(PIECES_WAITING);
            let writer = scope.spawn(move || write_pieces(blob, &receiver));
            let sent = send_pieces(head, &mut file, &sender, |piece| {
                hash.update(piece);
                done += piece.len() as u64;
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

    fn enter(
        &self,
        w: &mut Writing<'_>,
        path: &Path,
        before: &Metadata,
        depicts: Option<Depicts>,
        permission: Option<&str>,
        taken: &Taken,
    ) -> Result<String, Failure> {
        let id = make_id()?;
        let number = w.next_number("evidence", self.case)?;
        let name = shown_name(path);
        let modified = before.modified().ok().and_then(|time| Timestamp::try_from(time).ok());
        let modified = modified.map(|time| rfc3339(&time.to_zoned_datetime(w.now().time_zone().clone())));
        let size = i64::try_from(taken.size).map_err(Failure::internal)?;
        w.tx().execute(
            "INSERT INTO evidence (id, case_id, number, kind, title, depicts, permission, received_from,
                 original_name, original_path, size, sha256, media_type, blob, modified, came, added, added_utc,
                 device_id)
             VALUES (?1, ?2, ?3, 'file', ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)",
            rusqlite::params![
                id,
                self.case,
                number,
                name,
                depicts.map(Depicts::as_str),
                permission,
                self.source.received_from,
                name,
                shown_path(path),
                size,
                taken.sha256,
                taken.media_type,
                taken.blob.as_str(),
                modified,
                if self.source.received_from.is_some() { "received" } else { "imported" },
                w.written(),
                w.now().timestamp().as_millisecond(),
                self.source.device,
            ],
        )?;
        let detail = json!({
            "number": number, "original_name": name, "size": size, "sha256": taken.sha256,
            "media_type": taken.media_type, "depicts": depicts.map(Depicts::as_str), "permission": permission,
            "received_from": self.source.received_from, "device": self.source.device,
        });
        w.custody(self.case, "evidence-added", Some(&id), &detail)?;
        w.index(&Indexed {
            kind: "evidence",
            id: &id,
            case: self.case,
            at: Some(&w.written()),
            title: &name,
            body: &taken.sha256,
        })?;
        Ok(id)
    }
}

/// Sends the head and then the rest of the file, piece by piece.
fn send_pieces(
    head: Vec<u8>,
    file: &mut File,
    sender: &SyncSender<Vec<u8>>,
    mut see: impl FnMut(&[u8]) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let mut piece = head;
    while !piece.is_empty() {
        see(&piece)?;
        // The writer is gone: it says why itself.
        if sender.send(piece).is_err() {
            return Ok(());
        }
        piece = vec![0; PIECE];
        let filled = fill(file, &mut piece)?;
        piece.truncate(filled);
    }
    Ok(())
}

fn write_pieces(mut blob: BlobWriter, pieces: &Receiver<Vec<u8>>) -> Result<BlobWriter, Failure> {
    for piece in pieces {
        blob.write_all(&piece).map_err(Failure::writing)?;
    }
    Ok(blob)
}

/// Reads until `piece` is full or the file ends.
fn fill(file: &mut File, piece: &mut [u8]) -> Result<usize, Failure> {
    let mut filled = 0;
    while let Some(rest) = piece.get_mut(filled..).filter(|rest| !rest.is_empty()) {
        match file.read(rest) {
            Ok(0) => break,
            Ok(read) => filled += read,
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
            Err(error) => return Err(Failure::reading(&error)),
        }
    }
    Ok(filled)
}

/// The file is still there and is what it was when the pass began.
fn unchanged(path: &Path, before: &Metadata, read: u64) -> Result<(), Failure> {
    let after = path.metadata().map_err(|error| Failure::reading(&error))?;
    let same_time = match (before.modified(), after.modified()) {
        (Ok(before), Ok(after)) => before == after,
        _ => true,
    };
    if after.len() == before.len() && read == before.len() && same_time { Ok(()) } else { Err(Failure::FileChanged) }
}

/// A file's own name, exactly; bytes that are no text are written as `\xNN`, so that none is lost.
fn shown_name(path: &Path) -> String {
    shown(path.file_name().unwrap_or(path.as_os_str()))
}

/// The whole path, made absolute by words alone: the file itself isn't looked at.
fn shown_path(path: &Path) -> String {
    std::path::absolute(path).map_or_else(|_| shown(path.as_os_str()), |whole| shown(whole.as_os_str()))
}

fn shown(name: &std::ffi::OsStr) -> String {
    name.to_str().map_or_else(|| name.as_encoded_bytes().escape_ascii().to_string(), str::to_owned)
}
