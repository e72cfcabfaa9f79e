//! Accounts: who did it from where. User names change; the permanent id does not.

use jiff::{Timestamp, tz::TimeZone};
use rusqlite::{Connection, Row};
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::{Indexed, Journal, found};
use crate::{clock::rfc3339, failure::Failure, id::make_id};

/// What the person knows of an account.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct AccountDraft {
    /// The platform's id in the catalogue, or its name.
    pub platform: String,
    /// The user name as shown; not empty.
    pub handle: String,
    /// The permanent numeric id, if known.
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
    /// The permanent numeric id.
    pub user_id: Option<String>,
    /// The profile's address.
    pub url: Option<String>,
    /// When the account was made, read out of the numeric id (Discord only so far), in UTC.
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
            w.index(&Indexed { kind: "account", id: &id, case, at: None, title: &draft.handle, body: &body })?;
            get(w.tx(), case, &id)
        })
    }

    /// The accounts of a case, in the order they were added.
    ///
    /// # Errors
    /// [`Failure::NotFound`] for the case.
    pub fn accounts(&self, case: &str) -> Result<Vec<Account>, Failure> {
        self.read(|db| {
            super::case::get(db, case)?;
            let mut rows =
                db.prepare("SELECT id, platform, handle, user_id, url FROM account WHERE case_id = ?1 ORDER BY rowid")?;
            Ok(rows.query_map([case], read_account)?.collect::<Result<_, _>>()?)
        })
    }
}

/// One account of a case.
pub(super) fn get(db: &Connection, case: &str, id: &str) -> Result<Account, Failure> {
    found(db.query_row(
        "SELECT id, platform, handle, user_id, url FROM account WHERE case_id = ?1 AND id = ?2",
        (case, id),
        read_account,
    ))
}

fn read_account(row: &Row<'_>) -> rusqlite::Result<Account> {
    let platform: String = row.get(1)?;
    let user_id: Option<String> = row.get(3)?;
    let created_from_id = user_id.as_deref().filter(|_| platform == "discord").and_then(discord_created);
    Ok(Account { id: row.get(0)?, platform, handle: row.get(2)?, user_id, url: row.get(4)?, created_from_id })
}

/// The time inside a Discord id: milliseconds since the first second of 2015, above 22 low bits.
/// Source: Discord's developer documentation, "Snowflakes".
fn discord_created(id: &str) -> Option<String> {
    const EPOCH_MS: u64 = 1_420_070_400_000;
    let number: u64 = id.parse().ok()?;
    let ms = i64::try_from((number >> 22).checked_add(EPOCH_MS)?).ok()?;
    Some(rfc3339(&Timestamp::from_millisecond(ms).ok()?.to_zoned_datetime(TimeZone::UTC)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_time_is_read_out_of_a_discord_id() {
        // The example of Discord's own documentation.
        assert_eq!(discord_created("175928847299117063").as_deref(), Some("2016-04-30T11:18:25+00:00"));
        assert_eq!(discord_created("not a number"), None);
    }
}
