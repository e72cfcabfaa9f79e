//! A picture that is blacked out before it is kept: what is covered was never written anywhere.

use std::{fs::File, io::Read, path::Path};

use cairn_reader_protocol::{Area, LARGEST_BLACKENED};
use jiff::Timestamp;

use super::{
    super::{
        Quietly, containers,
        item::BlackedOut,
        names::{shown_name, shown_path},
        witness::Witness,
    },
    Intake, TakenIn,
    enter::NewItem,
    pass, unchanged,
};
use crate::{clock::rfc3339, failure::Failure, sha256::Sha256};

/// A picture in memory, with what is to be covered.
pub struct BlackenedPicture<'a> {
    /// The picture as it came. It is written nowhere.
    pub bytes: &'a [u8],
    /// What is blacked out, in pixels of the picture as it is shown.
    pub areas: Vec<Area>,
    /// What lies under the black, in words.
    pub under: Option<String>,
    /// What it is called.
    pub name: String,
    /// The file it was in; none for what came from the clipboard.
    pub file: Option<&'a Path>,
}

impl Intake<'_> {
    /// Reads a picture into memory, to be blacked out there.
    ///
    /// # Errors
    /// [`Failure::ItemProtected`] where the answer lets nothing in, those of opening it, [`Failure::NoPicture`].
    pub fn picture_in_memory(&self, path: &Path) -> Result<Vec<u8>, Failure> {
        let Witness::Keep { depicts, .. } = Witness::decide(self.depicts, self.permission.as_deref(), path)? else {
            return Err(Failure::ItemProtected);
        };
        let opened = self.open(path, depicts)?;
        if !opened.media_type.starts_with("image/") || opened.before.len() > u64::from(LARGEST_BLACKENED) {
            return Err(Failure::NoPicture);
        }
        let mut bytes = Vec::new();
        let file: File = opened.file;
        file.take(u64::from(LARGEST_BLACKENED)).read_to_end(&mut bytes).map_err(|error| Failure::reading(&error))?;
        unchanged(path, &opened.before, bytes.len() as u64)?;
        Ok(bytes)
    }

    /// Keeps a picture from memory. With areas to black out, what is kept is a new picture; without, the bytes as they came.
    ///
    /// # Errors
    /// [`Failure::WitnessUnanswered`], [`Failure::ItemProtected`], [`Failure::NoPicture`], [`Failure::ReaderFailed`],
    /// [`Failure::DiskFull`] …; nothing is left then.
    pub fn keep_picture(&self, picture: &BlackenedPicture<'_>) -> Result<TakenIn, Failure> {
        let anything = Path::new("");
        let Witness::Keep { depicts, permission } =
            Witness::decide(self.depicts, self.permission.as_deref(), anything)?
        else {
            return Err(Failure::ItemProtected);
        };
        let media_type = containers::media_type(picture.bytes);
        if !media_type.starts_with("image/") {
            return Err(Failure::NoPicture);
        }
        let black = (!picture.areas.is_empty()).then(|| BlackedOut {
            areas: picture.areas.clone(),
            under: picture.under.clone(),
            before: Sha256::of(picture.bytes),
        });
        let made;
        let bytes = if black.is_some() {
            made = self.reader.black_out(&picture.areas, picture.bytes)?;
            made.as_slice()
        } else {
            picture.bytes
        };
        let modified = picture.file.and_then(|path| path.metadata().ok()?.modified().ok());
        let modified = modified.and_then(|time| Timestamp::try_from(time).ok());
        let vault = self.journal.vault();
        let taken = pass::copy(vault, bytes, bytes.len() as u64, false, &Quietly)?;
        let entered = self.journal.write(|w| {
            let zone = w.now().time_zone().clone();
            let name = picture.file.map_or_else(|| picture.name.clone(), shown_name);
            let path = picture.file.map(shown_path);
            let item = NewItem {
                name: &name,
                path: path.as_deref(),
                modified: modified.map(|time| rfc3339(&time.to_zoned_datetime(zone))),
                came: match (picture.file, &self.source.received_from) {
                    (None, _) => "pasted",
                    (Some(_), Some(_)) => "received",
                    (Some(_), None) => "imported",
                },
                depicts,
                permission: permission.as_deref(),
                blacked_out: black.as_ref(),
                ..NewItem::of(&taken)
            };
            self.enter(w, &item)
        });
        match entered {
            Ok(id) => self.journal.evidence_item(&id).map(TakenIn::alone),
            Err(failure) => {
                self.take_back(&taken.blob);
                Err(failure)
            }
        }
    }
}
