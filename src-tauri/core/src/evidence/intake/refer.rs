//! Writing down where something is. The path is words here: nothing looks at it.

use std::path::Path;

use serde_json::json;

use super::{
    super::{
        EvidenceItem,
        item::Held,
        names::{shown_name, shown_path},
        witness::Depicts,
    },
    Intake,
    enter::as_json,
};
use crate::{
    failure::Failure,
    id::make_id,
    journal::{Indexed, Writing},
};

/// What is written down of something that stays where it is.
pub(super) struct NewReference<'a> {
    pub(super) name: &'a str,
    pub(super) place: &'a str,
    /// Known of archives and disk images: it stands in the folder, and nothing is opened for it.
    pub(super) size: Option<u64>,
    pub(super) depicts: Depicts,
}

/// A reference that stands in the journal, and does not list yet what it holds.
pub(super) struct Begun {
    pub(super) id: String,
    number: u32,
}

impl Intake<'_> {
    /// A protected reference.
    pub(super) fn refer_to(&self, path: &Path, depicts: Depicts) -> Result<EvidenceItem, Failure> {
        self.refer(path, depicts, None)
    }

    /// A disk image is for examiners: where it lies and what they state of it is all that is kept.
    pub(super) fn refer_to_disk_image(&self, path: &Path) -> Result<EvidenceItem, Failure> {
        let size = path.metadata().map_err(|error| Failure::reading(&error))?.len();
        self.refer(path, self.depicts.unwrap_or(Depicts::MinorOrUnsure), Some(size))
    }

    fn refer(&self, path: &Path, depicts: Depicts, size: Option<u64>) -> Result<EvidenceItem, Failure> {
        let (name, place) = (shown_name(path), shown_path(path));
        let new = NewReference { name: &name, place: &place, size, depicts };
        let id = self.journal.write(|w| {
            let begun = self.begin_reference(w, &new)?;
            self.finish_reference(w, &begun, &new, &[])?;
            Ok(begun.id)
        })?;
        self.journal.evidence_item(&id)
    }

    /// Enters it, so that what came out of it can name it.
    pub(super) fn begin_reference(&self, w: &mut Writing<'_>, new: &NewReference<'_>) -> Result<Begun, Failure> {
        let (id, number) = (make_id()?, w.next_number("evidence", self.case)?);
        let size = new.size.map(i64::try_from).transpose().map_err(Failure::internal)?;
        w.tx().execute(
            "INSERT INTO evidence (id, case_id, number, kind, title, depicts, received_from, original_name, size,
                 where_it_is, text, came, added, added_utc, device_id)
             VALUES (?1, ?2, ?3, 'reference', ?4, ?5, ?6, ?7, ?8, ?9, ?10, 'referenced', ?11, ?12, ?13)",
            rusqlite::params![
                id,
                self.case,
                number,
                new.name,
                new.depicts.as_str(),
                self.source.received_from,
                new.name,
                size,
                new.place,
                self.source.note,
                w.written(),
                w.now().timestamp().as_millisecond(),
                self.source.device,
            ],
        )?;
        Ok(Begun { id, number })
    }

    /// Adds what it holds, its custody event and its place in the search.
    pub(super) fn finish_reference(
        &self,
        w: &mut Writing<'_>,
        begun: &Begun,
        new: &NewReference<'_>,
        held: &[Held],
    ) -> Result<(), Failure> {
        let Begun { id, number } = begun;
        w.tx().execute("UPDATE evidence SET holds = ?2 WHERE id = ?1", (id, as_json(held)?))?;
        let mut detail = json!({
            "number": number, "depicts": new.depicts.as_str(), "where": new.place, "device": self.source.device,
        });
        if let Some(detail) = detail.as_object_mut() {
            detail.extend(new.size.map(|size| ("size".to_owned(), json!(size))));
            detail.extend((!held.is_empty()).then(|| ("members".to_owned(), json!(held))));
        }
        w.custody(self.case, "reference-added", Some(id), &detail)?;
        let members = held.iter().map(|member| member.name.as_str());
        let body: Vec<&str> =
            [Some(new.place), self.source.note.as_deref()].into_iter().flatten().chain(members).collect();
        let body = body.join("\n");
        w.index_new(&Indexed { kind: "reference", id, case: self.case, at: None, title: new.name, body: &body })
    }
}
