//! Accounts: who did it from where. User names change; the permanent id does not.

use jiff::Timestamp;
use rusqlite::{Connection, Row};
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::{Indexed, Journal, found};
use crate::{decode, failure::Failure, id::make_id};

/// What the person knows of an account.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct AccountDraft {
    /// The platform's id in the catalogue, or its name.
    pub platform: String,
    /// The user name as shown; not empty.
    pub handle: String,
    /// The permanent id, if known.
    pub user_id: Option<String>,
    /// The profile's address.
    pub url: Option<String>,
}

/// An account of a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Account {
    /// Opaque id.
    pub id: String,
    /// The platform's id in the catalogue, or its name.
    pub platform: String,
    /// The user name as shown.
    pub handle: String,
    /// The permanent id.
    pub user_id: Option<String>,
    /// The profile's address.
    pub url: Option<String>,
    /// When the account was made, read out of the permanent id where it carries a time, in UTC.
    pub created_from_id: Option<String>,
}

impl Journal {
    /// Adds an account to a case.
    ///
    /// # Errors
    /// [`Failure::NothingWritten`] without platform or handle; [`Failure::NotFound`] for the case.
    pub fn add_account(&self, case: &str, draft: &AccountDraft) -> Result<Account, Failure> {
        if draft.handle.trim().is_empty() || draft.platform.trim().is_empty() {
            return Err(Failure::NothingWritten);
        }
        let now = self.clock().now().timestamp();
        self.write(|w| {
            super::case::get(w.tx(), case)?;
            let id = make_id()?;
            w.tx().execute(
                "INSERT INTO account (id, case_id, platform, handle, user_id, url, written)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                (&id, case, &draft.platform, &draft.handle, &draft.user_id, &draft.url, w.written()),
            )?;
            w.custody(
                case,
                "account-added",
                Some(&id),
                &json!({ "platform": draft.platform, "handle": draft.handle }),
            )?;
            let body = [draft.user_id.as_deref(), draft.url.as_deref(), Some(&draft.platform)];
            let body = body.into_iter().flatten().collect::<Vec<_>>().join(" ");
            w.index_new(&Indexed { kind: "account", id: &id, case, at: None, title: &draft.handle, body: &body })?;
            found(w.tx().query_row(
                "SELECT id, platform, handle, user_id, url FROM account WHERE id = ?1",
                [&id],
                |row| read_account(row, now),
            ))
        })
    }

    /// The accounts of a case, in the order they were added.
    ///
    /// # Errors
    /// [`Failure::NotFound`] for the case.
    pub fn accounts(&self, case: &str) -> Result<Vec<Account>, Failure> {
        let now = self.clock().now().timestamp();
        self.read(|db| {
            super::case::get(db, case)?;
            let mut rows =
                db.prepare("SELECT id, platform, handle, user_id, url FROM account WHERE case_id = ?1 ORDER BY rowid")?;
            Ok(rows.query_map([case], |row| read_account(row, now))?.collect::<Result<_, _>>()?)
        })
    }
}

/// Whether the case has this account.
///
/// # Errors
/// [`Failure::NotFound`] where it doesn't.
pub(super) fn get(db: &Connection, case: &str, id: &str) -> Result<(), Failure> {
    found(db.query_row("SELECT 1 FROM account WHERE case_id = ?1 AND id = ?2", (case, id), |_| Ok(())))
}

fn read_account(row: &Row<'_>, now: Timestamp) -> rusqlite::Result<Account> {
    let platform: String = row.get(1)?;
    let user_id: Option<String> = row.get(3)?;
    let created_from_id = user_id.as_deref().and_then(|id| decode::account_created(&platform, id, now));
    Ok(Account { id: row.get(0)?, platform, handle: row.get(2)?, user_id, url: row.get(4)?, created_from_id })
}
