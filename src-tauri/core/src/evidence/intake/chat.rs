//! The file of a chat on its way in. It is looked at first: what holds no chat is not kept as one.

use std::{
    fs::File,
    io::{Cursor, Read, Seek},
    path::Path,
};

use cairn_reader_protocol::Member;

use super::{
    super::{
        ChatAnswers, EvidenceItem, Work,
        chat::problem,
        containers::{self, Way, way_of},
        item,
        names::shown_path,
        verify::read_pieces,
        witness::Witness,
    },
    Intake, TakenIn,
};
use crate::{failure::Failure, sha256::Sha256};

/// What chats are exported as. Text needs no answer to the witness question: it is watched to its end, and put back if it carries
/// a picture.
const TEXTS: [&str; 3] = ["txt", "json", "xml"];

impl Intake<'_> {
    /// Takes the file of a chat in, or makes a protected reference of it without opening it. A file that is there already is not
    /// kept twice.
    ///
    /// # Errors
    /// Those of [`Intake::take`] and of [`crate::journal::Journal::look_at_chat`]; nothing is left then.
    pub fn take_chat(&self, path: &Path, answers: &ChatAnswers, work: &dyn Work) -> Result<TakenIn, Failure> {
        let this = self.of_texts(self.depicts.is_none() && is_text_by_name(path));
        match this.decide(path)? {
            Witness::ReferenceOnly(_) => return this.take(path, &[], work),
            // A disk image is not opened, whatever it is said to be.
            Witness::Keep { .. } if way_of(path) == Way::DiskImage => return Err(Failure::ChatNotKnown),
            Witness::Keep { depicts, .. } => {
                let mut opened = this.open(path, depicts)?;
                let is_archive = way_of(path) == Way::Archive || opened.is_archive();
                // What is closed here stays closed, and is not taken in anew.
                if let Some(taken) = this.kept_already(path, is_archive, work)? {
                    return Ok(taken);
                }
                if is_archive {
                    this.holds_a_chat(path, &opened.media_type, answers)?;
                } else {
                    this.is_a_chat(answers, opened.before.len(), &mut opened.file)?;
                }
            }
        }
        this.take(path, &[], work)
    }

    fn is_a_chat(&self, answers: &ChatAnswers, size: u64, file: &mut (impl Read + Seek)) -> Result<(), Failure> {
        let (messages, read) = self.reader.chat(size, answers.format, answers.order, file)?;
        if messages.is_empty() && read.problem.is_none() {
            return Err(Failure::ChatNotKnown);
        }
        problem(read.problem.as_deref()).map_or(Ok(()), Err)
    }

    /// Whether one of the texts of an archive is a chat.
    fn holds_a_chat(&self, path: &Path, media_type: &str, answers: &ChatAnswers) -> Result<(), Failure> {
        let listed = containers::listed_archive(path, Some(media_type)).ok_or(Failure::ChatNotKnown)?;
        let mut file = File::open(path).map_err(|error| Failure::reading(&error))?;
        let size = file.metadata().map_err(|error| Failure::reading(&error))?.len();
        let holding = self.reader.holding(listed, size, &mut file)?;
        let mut why = Failure::ChatNotKnown;
        let is_text = |(_, member): &(u32, &Member)| member.text;
        for (index, _) in (0u32..).zip(&holding.members).filter(is_text) {
            let Some(bytes) = self.reader.member(listed, size, index, &mut file)? else { continue };
            match self.is_a_chat(answers, bytes.len() as u64, &mut Cursor::new(bytes)) {
                Ok(()) => return Ok(()),
                Err(Failure::ChatNotKnown) => {}
                Err(failure) => why = failure,
            }
        }
        Err(why)
    }

    /// The item, or what came out of the archive, if this very file was taken in before.
    fn kept_already(&self, path: &Path, is_archive: bool, work: &dyn Work) -> Result<Option<TakenIn>, Failure> {
        let size = path.metadata().map_err(|error| Failure::reading(&error))?.len();
        let place = shown_path(path);
        let items: Vec<EvidenceItem> = self.journal.read(|db| item::query(db, "e.case_id = ?1", self.case))?;
        let same: Vec<&EvidenceItem> =
            items.iter().filter(|one| one.size == Some(size) && one.erased.is_none()).collect();
        let out_of = |reference: &EvidenceItem| -> Vec<EvidenceItem> {
            items.iter().filter(|one| one.out_of.as_ref() == Some(&reference.id)).cloned().collect()
        };
        // An archive is never hashed, since that would read its pictures: it is the same if it lies where it lay and is as long.
        let archive = same.iter().find(|one| one.kind == "reference" && one.where_it_is.as_ref() == Some(&place));
        if let Some(archive) = archive.filter(|one| !out_of(one).is_empty()) {
            return Ok(Some(TakenIn { texts: out_of(archive), item: (*archive).clone() }));
        }
        let same: Vec<&&EvidenceItem> = same.iter().filter(|one| one.sha256.is_some()).collect();
        if is_archive || same.is_empty() {
            return Ok(None);
        }
        let mut hash = Sha256::new();
        let mut file = File::open(path).map_err(|error| Failure::reading(&error))?;
        read_pieces(&mut file, &mut |piece| {
            hash.update(piece);
            work.go_on()
        })?;
        let hash = hash.hex();
        let found = same.into_iter().find(|one| one.sha256.as_ref() == Some(&hash));
        Ok(found.map(|one| TakenIn::alone((**one).clone())))
    }

    /// The same intake; with `texts` for a file that is text by its name.
    fn of_texts(&self, texts: bool) -> Self {
        let (depicts, permission, source) = (self.depicts, self.permission.clone(), self.source.clone());
        Self { journal: self.journal, reader: self.reader, case: self.case, depicts, permission, source, texts }
    }
}

fn is_text_by_name(path: &Path) -> bool {
    let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
    TEXTS.iter().any(|text| ending.eq_ignore_ascii_case(text))
}
