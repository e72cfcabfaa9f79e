//! Who allowed a look at a device or an account, refused it, or took it back. Each is a line of its own.

use rusqlite::{Connection, Row};
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::{Journal, device};
use crate::{clock::When, failure::Failure, id::make_id};

/// What was answered when someone asked to look.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum PermissionAnswer {
    /// They allowed it.
    #[default]
    Given,
    /// They did not.
    Refused,
    /// They had allowed it, and took it back.
    Withdrawn,
}

impl PermissionAnswer {
    /// The name in the journal.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Given => "given",
            Self::Refused => "refused",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// An unknown name reads as "refused": nothing is allowed by mistake.
    fn from_name(name: &str) -> Self {
        [Self::Given, Self::Withdrawn].into_iter().find(|one| one.as_str() == name).unwrap_or(Self::Refused)
    }
}

/// What the person writes about a permission: for a device or for an account.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PermissionDraft {
    /// The device's id.
    pub device: Option<String>,
    /// The account's id.
    pub account: Option<String>,
    /// What was answered.
    pub answer: PermissionAnswer,
    /// Who answered, and what gives them the right; not empty.
    pub who: String,
    /// What may be looked at, and how they said it; not empty.
    pub what: String,
    /// When: RFC 3339 with offset.
    pub at: Option<String>,
}

/// A line of who allowed what.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Permission {
    /// Opaque id.
    pub id: String,
    /// The device's id.
    pub device: Option<String>,
    /// The account's id.
    pub account: Option<String>,
    /// What was answered.
    pub answer: PermissionAnswer,
    /// Who answered.
    pub who: String,
    /// What may be looked at, and how they said it.
    pub what: String,
    /// When they answered, if that is known.
    pub at: Option<String>,
    /// When it was written down.
    pub written: String,
}

impl Journal {
    /// Writes down who allowed what. What was written before stays.
    ///
    /// # Errors
    /// [`Failure::NothingWritten`] without words, [`Failure::BadTime`], [`Failure::NotFound`] unless it
    /// names one device or one account of the case.
    pub fn add_permission(&self, case: &str, draft: &PermissionDraft) -> Result<Permission, Failure> {
        let (who, what) = (draft.who.trim(), draft.what.trim());
        if who.is_empty() || what.is_empty() {
            return Err(Failure::NothingWritten);
        }
        let at = draft.at.as_deref().map(When::parse).transpose()?;
        let at = at.as_ref().map(When::text);
        self.write(|w| {
            super::case::get(w.tx(), case)?;
            let subject = match (&draft.device, &draft.account) {
                (Some(device), None) => device::is_of_case(w.tx(), case, device).map(|()| device),
                (None, Some(account)) => super::account::get(w.tx(), case, account).map(|_| account),
                _ => Err(Failure::NotFound),
            }?;
            let id = make_id()?;
            w.tx().execute(
                "INSERT INTO permission (id, case_id, device_id, account_id, answer, who, what, at, written)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
                (&id, case, &draft.device, &draft.account, draft.answer.as_str(), who, what, at, w.written()),
            )?;
            let detail = json!({ "answer": draft.answer.as_str(), "who": who, "what": what, "at": at });
            w.custody(case, "permission-noted", Some(subject), &detail)?;
            list(w.tx(), case)?.pop().ok_or(Failure::NotFound)
        })
    }

    /// Who allowed what, in the order in which it was written down.
    ///
    /// # Errors
    /// [`Failure::NotFound`] for the case.
    pub fn permissions(&self, case: &str) -> Result<Vec<Permission>, Failure> {
        self.read(|db| {
            super::case::get(db, case)?;
            list(db, case)
        })
    }
}

fn list(db: &Connection, case: &str) -> Result<Vec<Permission>, Failure> {
    let mut rows = db.prepare(
        "SELECT id, device_id, account_id, answer, who, what, at, written FROM permission
         WHERE case_id = ?1 ORDER BY rowid",
    )?;
    Ok(rows.query_map([case], read)?.collect::<Result<_, _>>()?)
}

fn read(row: &Row<'_>) -> rusqlite::Result<Permission> {
    Ok(Permission {
        id: row.get(0)?,
        device: row.get(1)?,
        account: row.get(2)?,
        answer: PermissionAnswer::from_name(&row.get::<_, String>(3)?),
        who: row.get(4)?,
        what: row.get(5)?,
        at: row.get(6)?,
        written: row.get(7)?,
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::journal::{
        AccountDraft, DeviceSheet,
        tests::{journal, new_case},
    };

    #[test]
    fn a_permission_that_is_taken_back_stands_beside_the_one_that_was_given() {
        let (_folder, journal) = journal();
        let case = new_case(&journal);
        let sheet = DeviceSheet { kind: "phone".into(), ..DeviceSheet::default() };
        let device = journal.add_device(&case, &sheet).unwrap().id;
        let account = AccountDraft { platform: "x".into(), handle: "sam".into(), user_id: None, url: None };
        let account = journal.add_account(&case, &account).unwrap().id;
        let draft = PermissionDraft {
            device: Some(device.clone()),
            who: "Dana Field, mother".into(),
            what: "Look at the chats.".into(),
            at: Some("2026-11-04T10:00:00-05:00".into()),
            ..PermissionDraft::default()
        };
        journal.add_permission(&case, &draft).unwrap();
        let back = PermissionDraft { answer: PermissionAnswer::Withdrawn, at: None, ..draft.clone() };
        journal.add_permission(&case, &back).unwrap();
        let for_account = PermissionDraft { device: None, account: Some(account.clone()), ..draft.clone() };
        journal.add_permission(&case, &for_account).unwrap();
        let lines = journal.permissions(&case).unwrap();
        let told: Vec<_> = lines.iter().map(|line| (line.answer.as_str(), line.device.as_ref())).collect();
        assert_eq!(told, [("given", Some(&device)), ("withdrawn", Some(&device)), ("given", None)]);
        let last = journal.custody(&case).unwrap().events.pop().unwrap();
        assert_eq!((last.action.as_str(), last.subject), ("permission-noted", Some(account.clone())));
        for sql in ["UPDATE permission SET answer = 'given'", "DELETE FROM permission"] {
            assert!(journal.write(|w| Ok(w.tx().execute(sql, [])?)).is_err(), "{sql}");
        }
        let fails = |draft: PermissionDraft| journal.add_permission(&case, &draft).err().map(|one| one.code());
        assert_eq!(fails(PermissionDraft { account: Some(account), ..draft.clone() }), Some("not-found"));
        assert_eq!(fails(PermissionDraft { device: None, ..draft.clone() }), Some("not-found"));
        assert_eq!(fails(PermissionDraft { device: Some("none".into()), ..draft.clone() }), Some("not-found"));
        assert_eq!(fails(PermissionDraft { who: " ".into(), ..draft.clone() }), Some("nothing-written"));
        assert_eq!(fails(PermissionDraft { at: Some("today".into()), ..draft }), Some("bad-time"));
    }
}
