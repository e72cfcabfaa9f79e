//! Protected references: where something is, in words. Nothing is opened, copied or hashed.

use serde::Deserialize;
use serde_json::json;

use super::{Depicts, EvidenceItem, names::first_line};
use crate::{
    clock::When,
    failure::Failure,
    id::make_id,
    journal::{Indexed, Journal, device_is_of_case},
};

/// What the person writes about something that stays where it is.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ReferenceDraft {
    /// The answer to the witness question that led here.
    pub depicts: Depicts,
    /// What is there and how it was found; not empty.
    pub text: String,
    /// Its address.
    pub url: Option<String>,
    /// The id of the account it came from.
    pub account: Option<String>,
    /// When it was seen: RFC 3339 with offset.
    pub seen: Option<String>,
    /// The device, app or chat it is in.
    pub where_it_is: Option<String>,
    /// The id of the device it is on.
    pub device: Option<String>,
}

impl Default for ReferenceDraft {
    /// No words yet. Who did not say what it shows is not sure.
    fn default() -> Self {
        Self {
            depicts: Depicts::MinorOrUnsure,
            text: String::new(),
            url: None,
            account: None,
            seen: None,
            where_it_is: None,
            device: None,
        }
    }
}

impl Journal {
    /// Keeps a protected reference.
    ///
    /// # Errors
    /// [`Failure::NothingWritten`] without words, [`Failure::BadTime`], [`Failure::NotFound`] for the
    /// case, account or device.
    pub fn add_reference(&self, case: &str, draft: &ReferenceDraft) -> Result<EvidenceItem, Failure> {
        if draft.text.trim().is_empty() {
            return Err(Failure::NothingWritten);
        }
        let seen = draft.seen.as_deref().map(When::parse).transpose()?;
        let seen = seen.as_ref().map(When::text);
        if let Some(account) = &draft.account {
            let known = self.accounts(case)?.iter().any(|one| one.id == *account);
            known.then_some(()).ok_or(Failure::NotFound)?;
        }
        self.case(case)?;
        if let Some(device) = &draft.device {
            self.read(|db| device_is_of_case(db, case, device))?;
        }
        let title = first_line(&draft.text);
        let id = self.write(|w| {
            let id = make_id()?;
            let number = w.next_number("evidence", case)?;
            w.tx().execute(
                "INSERT INTO evidence (id, case_id, number, kind, title, depicts, came, added, added_utc, text,
                     where_it_is, url, account_id, seen, device_id)
                 VALUES (?1, ?2, ?3, 'reference', ?4, ?5, 'referenced', ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
                rusqlite::params![
                    id,
                    case,
                    number,
                    title,
                    draft.depicts.as_str(),
                    w.written(),
                    w.now().timestamp().as_millisecond(),
                    draft.text,
                    draft.where_it_is,
                    draft.url,
                    draft.account,
                    seen,
                    draft.device,
                ],
            )?;
            let detail = json!({ "number": number, "url": draft.url, "seen": seen, "device": draft.device });
            w.custody(case, "reference-added", Some(&id), &detail)?;
            let body = [Some(draft.text.as_str()), draft.where_it_is.as_deref(), draft.url.as_deref()];
            let body = body.into_iter().flatten().collect::<Vec<_>>().join(" ");
            w.index_new(&Indexed { kind: "reference", id: &id, case, at: seen, title: "", body: &body })?;
            Ok(id)
        })?;
        self.evidence_item(&id)
    }
}
