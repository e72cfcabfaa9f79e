//! Taking things in: what an answer to the witness question allows, and nothing else.

mod archive;
mod black_out;
mod chat;
mod enter;
mod parts;
mod pass;
mod refer;
mod typed;

use std::{
    fs::{File, Metadata},
    io::Seek,
    path::Path,
};

use jiff::Timestamp;

pub use black_out::BlackenedPicture;
pub use parts::PartAnswer;
pub use typed::TypedDraft;

use self::enter::NewItem;
use super::{
    EvidenceItem, Held, Reader, Work,
    containers::{self, HEAD_BYTES, Way, way_of},
    names::{shown_name, shown_path},
    witness::{Depicts, Witness, can_hold_a_picture},
};
use crate::{
    clock::rfc3339,
    durable::fill,
    failure::Failure,
    journal::{Journal, device_is_of_case},
    vault::BlobName,
};

/// Where an item came from, as the person says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct IntakeSource {
    /// Who gave it to them.
    pub received_from: Option<String>,
    /// The id of the device it was on.
    pub device: Option<String>,
    /// For what is only written down: words about it, such as what an examiner states of a disk image.
    pub note: Option<String>,
}

/// Things on their way into a case, under one answer to the witness question.
pub struct Intake<'a> {
    journal: &'a Journal,
    reader: &'a Reader,
    case: &'a str,
    depicts: Option<Depicts>,
    permission: Option<String>,
    source: IntakeSource,
    /// Whether the file is text by its name, as chats are exported: then it needs no answer.
    texts: bool,
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TakenIn {
    /// The item; of an archive, or what nobody may open, the reference.
    pub item: EvidenceItem,
    /// The texts out of an archive, each an item of its own.
    pub texts: Vec<EvidenceItem>,
}

/// How much of a file is read to tell an archive from the rest: where the next step is taken, it is none of those that begin
/// with the bytes before.
const HEAD_STEPS: [usize; 3] = [8, 512, HEAD_BYTES];

/// A file that may be read, looked at by its first bytes.
struct Opened {
    file: File,
    before: Metadata,
    media_type: String,
    head: Vec<u8>,
}

impl<'a> Intake<'a> {
    /// Begins an intake. `depicts` is the answer to the witness question; `permission` is the recorded
    /// permission of the adult that a picture shows.
    ///
    /// # Errors
    /// [`Failure::NotFound`] for the case or device.
    pub fn begin(
        journal: &'a Journal,
        reader: &'a Reader,
        case: &'a str,
        depicts: Option<Depicts>,
        permission: Option<String>,
        source: IntakeSource,
    ) -> Result<Self, Failure> {
        journal.case(case)?;
        if let Some(device) = &source.device {
            journal.read(|db| device_is_of_case(db, case, device))?;
        }
        Ok(Self { journal, reader, case, depicts, permission, source, texts: false })
    }

    /// Takes one file in, or makes a protected reference of it without opening it. `parts` are the answers for the parts of
    /// a mail or the pictures of a document, one for each that [`Intake::parts`] names. Without them one part is covered by
    /// the answer for the file, and more are not.
    ///
    /// # Errors
    /// [`Failure::WitnessUnanswered`], [`Failure::PartsUnanswered`], [`Failure::FileMissing`],
    /// [`Failure::NotAFile`], [`Failure::FileChanged`], [`Failure::FileUnreadable`],
    /// [`Failure::DiskFull`], [`Failure::Cancelled`] …; nothing is left then.
    pub fn take(&self, path: &Path, parts: &[PartAnswer], work: &dyn Work) -> Result<TakenIn, Failure> {
        let (depicts, permission) = match self.decide(path)? {
            Witness::ReferenceOnly(depicts) => return self.refer_to(path, depicts).map(TakenIn::alone),
            Witness::Keep { depicts, permission } => (depicts, permission),
        };
        // One part that nobody may keep keeps the whole out: it is not opened again.
        if let Some(part) = parts.iter().find(|part| !part.lets_in()) {
            return self.refer_to(path, part.depicts).map(TakenIn::alone);
        }
        match way_of(path) {
            Way::DiskImage => self.refer_to_disk_image(path).map(TakenIn::alone),
            Way::Archive => self.archive(path, None, work),
            Way::File => {
                let mut opened = self.open(path, depicts)?;
                if opened.is_archive() {
                    return self.archive(path, Some(&opened.media_type), work);
                }
                let held = self.held(&mut opened, parts)?;
                let answer = parts::strictest(depicts, permission, &held);
                self.keep(path, opened, answer, held, work).map(TakenIn::alone)
            }
        }
    }

    /// What the answer allows.
    fn decide(&self, path: &Path) -> Result<Witness, Failure> {
        if self.texts {
            return Ok(Witness::Keep { depicts: None, permission: None });
        }
        Witness::decide(self.depicts, self.permission.as_deref(), path)
    }

    /// Opens a file that the answer lets in. Without an answer it must be plain text.
    fn open(&self, path: &Path, depicts: Option<Depicts>) -> Result<Opened, Failure> {
        // Looked at before it is opened: opening a pipe would wait for ever.
        let before = path.metadata().map_err(|error| Failure::reading(&error))?;
        if !before.is_file() {
            return Err(Failure::NotAFile);
        }
        let file = File::open(path).map_err(|error| Failure::reading(&error))?;
        let mut opened = Opened { file, before, media_type: String::new(), head: Vec::new() };
        // Little by little: of an archive not one byte of a picture is read, whatever its name says.
        for length in HEAD_STEPS {
            opened.read_head(length)?;
            if containers::is_archive(&opened.head) {
                break;
            }
        }
        let needs_none = self.texts || !can_hold_a_picture(path);
        if depicts.is_none() && needs_none && !containers::is_text(&opened.head) {
            return Err(Failure::WitnessUnanswered);
        }
        if containers::is_archive(&opened.head) && self.is_document(&mut opened)? {
            opened.read_head(HEAD_BYTES)?;
            if containers::is_archive(&opened.head) {
                opened.media_type = containers::SOME_DOCUMENT.to_owned();
            }
        }
        Ok(opened)
    }

    fn keep(
        &self,
        path: &Path,
        opened: Opened,
        (depicts, permission): (Option<Depicts>, Option<String>),
        held: Vec<Held>,
        work: &dyn Work,
    ) -> Result<EvidenceItem, Failure> {
        let Opened { mut file, before, .. } = opened;
        let taken = pass::copy(self.journal.vault(), &mut file, before.len(), depicts.is_none(), work)?;
        let modified = before.modified().ok().and_then(|time| Timestamp::try_from(time).ok());
        let entered = unchanged(path, &before, taken.size).and_then(|()| work.go_on()).and_then(|()| {
            self.journal.write(|w| {
                let modified = modified.map(|time| rfc3339(&time.to_zoned_datetime(w.now().time_zone().clone())));
                let item = NewItem {
                    name: &shown_name(path),
                    path: Some(&shown_path(path)),
                    modified,
                    came: if self.source.received_from.is_some() { "received" } else { "imported" },
                    depicts,
                    permission: permission.as_deref(),
                    held: &held,
                    ..NewItem::of(&taken)
                };
                self.enter(w, &item)
            })
        });
        match entered {
            Ok(id) => self.journal.evidence_item(&id),
            Err(failure) => {
                self.take_back(&taken.blob);
                Err(failure)
            }
        }
    }

    /// Removes the file of an item that could not be entered, unless it was entered and only that could not be said. Where
    /// nobody knows, the next opening removes what is not named.
    fn take_back(&self, blob: &BlobName) {
        let named = self.journal.read(|db| {
            Ok(db
                .prepare("SELECT 1 FROM evidence WHERE blob = ?1")
                .and_then(|mut rows| rows.exists([blob.as_str()]))?)
        });
        if named.is_ok_and(|named| !named) {
            self.journal.vault().remove_blob(blob);
        }
    }
}

impl Opened {
    /// Reads the first bytes, and what they tell of its type.
    fn read_head(&mut self, length: usize) -> Result<(), Failure> {
        self.rewind()?;
        self.head = vec![0; length];
        let filled = fill(&mut self.file, &mut self.head).map_err(|error| Failure::reading(&error))?;
        self.head.truncate(filled);
        self.media_type = containers::media_type(&self.head);
        self.rewind()
    }

    fn rewind(&mut self) -> Result<(), Failure> {
        self.file.rewind().map_err(|error| Failure::reading(&error))
    }

    /// Whether it is an archive, and no document written as one.
    fn is_archive(&self) -> bool {
        containers::is_archive(&self.head) && self.media_type != containers::SOME_DOCUMENT
    }
}

impl TakenIn {
    fn alone(item: EvidenceItem) -> Self {
        Self { item, texts: Vec::new() }
    }
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
