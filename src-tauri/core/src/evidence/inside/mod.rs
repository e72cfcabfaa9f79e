//! What a file says of itself: its metadata, and what they mean in words. Anyone can change them, so each says where it stood.

mod clocks;
mod mail;
mod told;

use cairn_reader_protocol::Found;
use jiff::ZonedDateTime;
use serde::Serialize;

use super::{EvidenceItem, ItemTime, MailSignatures, Metadata, Reader};
use crate::{failure::Failure, journal::Journal, words::Words};

/// What a file says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Inside {
    /// The times in it, each with where it stood, after the times of the item itself.
    pub times: Vec<ItemTime>,
    /// Every field, in the order in which it was read.
    pub metadata: Vec<Metadata>,
    /// The same in plain sentences, the most telling first.
    pub told: Vec<String>,
    /// Where clocks disagree: whole sentences.
    pub conflicts: Vec<String>,
    /// The signatures of a mail, and what came of checking them; none where there are none.
    pub dkim: Option<MailSignatures>,
    /// Why not all could be read: `damaged`, `too-large`, `encrypted`, or the code of a failure.
    pub problem: Option<String>,
}

impl Journal {
    /// Reads what a file says of itself, in the reader process. A protected item is not opened.
    ///
    /// # Errors
    /// [`Failure::ItemProtected`], [`Failure::NotFound`], [`Failure::EvidenceDamaged`], [`Failure::ReaderFailed`].
    pub fn look_inside(&self, id: &str, reader: &Reader, words: &Words) -> Result<Inside, Failure> {
        let item = self.evidence_item(id)?;
        let mut file = self.vault().open_blob(&self.openable_blob(&item)?)?;
        let mut found = reader.found(&item, &mut file)?;
        let signatures = self.signatures_of(id, std::mem::take(&mut found.signatures))?;
        Ok(Inside::of(&item, found, signatures, &self.clock().now(), words))
    }
}

impl Journal {
    /// The picture in a file, as JPEG, made smaller; `covered`: grey and blurred as well. It is for the eyes of the person and
    /// is kept nowhere. A protected item is not opened.
    ///
    /// # Errors
    /// [`Failure::ItemProtected`], [`Failure::NotFound`], [`Failure::EvidenceDamaged`], [`Failure::ReaderFailed`],
    /// [`Failure::NoPicture`].
    pub fn picture(&self, id: &str, covered: bool, reader: &Reader) -> Result<Vec<u8>, Failure> {
        let item = self.evidence_item(id)?;
        let mut file = self.vault().open_blob(&self.openable_blob(&item)?)?;
        reader.picture(&item, covered, &mut file)
    }
}

impl Inside {
    /// Nothing was read, for this reason: the item's own times are all there is.
    pub fn unread(item: &EvidenceItem, problem: Option<String>) -> Self {
        Self {
            times: item.times.clone(),
            metadata: Vec::new(),
            told: Vec::new(),
            conflicts: Vec::new(),
            dkim: None,
            problem,
        }
    }

    fn of(item: &EvidenceItem, found: Found, dkim: Option<MailSignatures>, now: &ZonedDateTime, words: &Words) -> Self {
        let clocks = clocks::read(&found.fields);
        let conflicts = clocks::conflicts(&clocks, item, now, words);
        let mut told = told::sentences(&found.fields, &clocks, words);
        told.extend(mail::signatures(&found.fields, dkim.as_ref(), words));
        let times = clocks.into_iter().map(|clock| ItemTime {
            what: clock.what.to_owned(),
            at: clock.at,
            source: clock.source,
        });
        let metadata = found.fields.into_iter().map(|field| Metadata {
            field: field.name,
            value: field.value,
            source: field.group,
        });
        Self {
            times: item.times.iter().cloned().chain(times).collect(),
            metadata: metadata.chain(mail::rows(dkim.as_ref(), words)).collect(),
            told,
            conflicts,
            dkim,
            problem: found.problem,
        }
    }
}
