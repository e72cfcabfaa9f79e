//! The row of an item, its custody event and its place in the search.

use serde_json::json;

use super::super::{
    item::{BlackedOut, Held},
    witness::Depicts,
};
use super::{Intake, pass::Taken};
use crate::{
    failure::Failure,
    id::make_id,
    journal::{Indexed, Writing},
};

/// What is entered of an item whose bytes are in the vault.
pub(super) struct NewItem<'a> {
    pub(super) name: &'a str,
    pub(super) path: Option<&'a str>,
    pub(super) modified: Option<String>,
    pub(super) came: &'a str,
    pub(super) depicts: Option<Depicts>,
    pub(super) permission: Option<&'a str>,
    /// The reference of the archive it came out of, or of what it stands for.
    pub(super) out_of: Option<&'a str>,
    pub(super) held: &'a [Held],
    pub(super) blacked_out: Option<&'a BlackedOut>,
    pub(super) taken: &'a Taken,
}

impl<'a> NewItem<'a> {
    /// An item with these bytes, of which nothing else is known yet.
    pub(super) fn of(taken: &'a Taken) -> Self {
        Self {
            name: "",
            path: None,
            modified: None,
            came: "imported",
            depicts: None,
            permission: None,
            out_of: None,
            held: &[],
            blacked_out: None,
            taken,
        }
    }
}

impl Intake<'_> {
    pub(super) fn enter(&self, w: &mut Writing<'_>, item: &NewItem<'_>) -> Result<String, Failure> {
        let id = make_id()?;
        let number = w.next_number("evidence", self.case)?;
        let taken = item.taken;
        let size = i64::try_from(taken.size).map_err(Failure::internal)?;
        w.tx().execute(
            "INSERT INTO evidence (id, case_id, number, kind, title, depicts, permission, received_from,
                 original_name, original_path, size, sha256, media_type, blob, modified, came, added, added_utc,
                 device_id, out_of, holds, blacked_out)
             VALUES (?1, ?2, ?3, 'file', ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20,
                 ?21)",
            rusqlite::params![
                id,
                self.case,
                number,
                item.name,
                item.depicts.map(Depicts::as_str),
                item.permission,
                self.source.received_from,
                item.name,
                item.path,
                size,
                taken.sha256,
                taken.media_type,
                taken.blob.as_str(),
                item.modified,
                item.came,
                w.written(),
                w.now().timestamp().as_millisecond(),
                self.source.device,
                item.out_of,
                as_json(item.held)?,
                item.blacked_out.map(|black| serde_json::to_string(black).map_err(Failure::internal)).transpose()?,
            ],
        )?;
        let mut detail = json!({
            "number": number, "original_name": item.name, "size": size, "sha256": taken.sha256,
            "media_type": taken.media_type, "depicts": item.depicts.map(Depicts::as_str),
            "permission": item.permission, "received_from": self.source.received_from, "device": self.source.device,
        });
        if let Some(detail) = detail.as_object_mut() {
            // Only where there is something to tell: what was taken in before this was known reads the same.
            detail.extend(item.out_of.map(|id| ("out_of".to_owned(), json!(id))));
            detail.extend((!item.held.is_empty()).then(|| ("parts".to_owned(), json!(item.held))));
            detail.extend(item.blacked_out.map(|black| ("blacked_out".to_owned(), json!(black))));
        }
        w.custody(self.case, "evidence-added", Some(&id), &detail)?;
        w.index_new(&Indexed {
            kind: "evidence",
            id: &id,
            case: self.case,
            at: Some(&w.written()),
            title: item.name,
            body: &taken.sha256,
        })?;
        Ok(id)
    }
}

/// What an item holds, as the journal keeps it.
pub(super) fn as_json(held: &[Held]) -> Result<Option<String>, Failure> {
    if held.is_empty() {
        return Ok(None);
    }
    serde_json::to_string(held).map(Some).map_err(Failure::internal)
}
