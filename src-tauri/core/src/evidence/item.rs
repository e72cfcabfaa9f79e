//! Evidence items as they are shown.

use cairn_reader_protocol::{Area, Member};
use rusqlite::{Connection, Row};
use serde::{Deserialize, Serialize, de::DeserializeOwned};

use super::{Depicts, Erased};
use crate::{failure::Failure, journal::Journal, vault::BlobName};

/// A time of an item, with where it was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ItemTime {
    /// `modified`, `collected` or `seen`; out of the file `taken`, `made`, `changed` or `sent`.
    pub what: String,
    /// RFC 3339 with offset; out of a file that names no zone without one: `2026-11-03T21:04:00`.
    pub at: String,
    /// `file-system`, `this-computer` or `person`; out of a file its field: `EXIF DateTimeOriginal`.
    pub source: String,
}

/// One field of metadata, with where it was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Metadata {
    /// The field's name.
    pub field: String,
    /// Its value as text.
    pub value: String,
    /// Where it was read.
    pub source: String,
}

/// What an item shows and does not show, as codes; the words are on the screen and on paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Claims {
    /// `unchanged-since`, `handed-over-by`, `said-where`.
    pub shows: Vec<String>,
    /// `who-wrote-it`, `that-it-is-true`.
    pub does_not_show: Vec<String>,
}

/// Something that an item holds: a member of an archive, a part of a mail, or a picture of a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Held {
    /// Its name, or what is known in place of one.
    pub name: String,
    /// Bytes, as the file says; 0 where it says nothing.
    #[cfg_attr(feature = "bindings", specta(type = f64))]
    pub size: u64,
    /// For a part: the answer to the witness question.
    pub depicts: Option<Depicts>,
    /// For a part: the recorded permission of the adult it shows.
    pub permission: Option<String>,
    /// For a text out of an archive: the id of its item.
    pub item: Option<String>,
    /// For a member that was left in the archive: `not-text`, `unreadable` or `too-many`; `list-cut` stands for all members
    /// beyond those that are listed.
    pub left: Option<String>,
}

impl Held {
    /// Stands for all members beyond those that are listed.
    pub(super) fn more_than_is_listed() -> Self {
        let left = Some("list-cut".to_owned());
        Self { name: String::new(), size: 0, depicts: None, permission: None, item: None, left }
    }

    /// A member of an archive that nobody has read.
    pub(super) fn not_read(member: &Member) -> Self {
        let left = Some("not-text".to_owned());
        Self { name: member.name.clone(), size: member.size, depicts: None, permission: None, item: None, left }
    }
}

/// What was covered in a picture before it was kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct BlackedOut {
    /// The areas, in pixels of the picture.
    pub areas: Vec<Area>,
    /// What lies under the black, in the person's words.
    pub under: Option<String>,
    /// SHA-256 in hex of the picture as it was before; it was never written anywhere.
    pub before: String,
}

/// An evidence item or a protected reference. A reference has no hash or media type, ever, and a size only where it stands for
/// an archive or a disk image.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct EvidenceItem {
    /// Opaque id.
    pub id: String,
    /// From 1, within the case.
    pub number: u32,
    /// `file` or `reference`.
    pub kind: String,
    /// A line that names it.
    pub title: String,
    /// The file's own name, exactly.
    pub original_name: Option<String>,
    /// Where the file was.
    pub original_path: Option<String>,
    /// Bytes. `f64` on the wire keeps every size below 9 PB exact.
    #[cfg_attr(feature = "bindings", specta(type = Option<f64>))]
    pub size: Option<u64>,
    /// SHA-256 in hex.
    pub sha256: Option<String>,
    /// By its bytes, not its name.
    pub media_type: Option<String>,
    /// Whether nothing may open it.
    pub protected: bool,
    /// The answer to the witness question.
    pub depicts: Option<Depicts>,
    /// The recorded permission of the adult it shows.
    pub permission: Option<String>,
    /// Who gave it to the person.
    pub received_from: Option<String>,
    /// `imported`, `received`, `typed`, `pasted` or `referenced`.
    pub came: String,
    /// When it was added.
    pub added: String,
    /// For a reference: what is there, in words.
    pub text: Option<String>,
    /// For a reference: where it is, in words.
    pub where_it_is: Option<String>,
    /// For a reference: the address.
    pub url: Option<String>,
    /// For a reference: the account's id.
    pub account: Option<String>,
    /// The id of the device it is on, or was.
    pub device: Option<String>,
    /// The id of the reference that it came out of, or whose words it is.
    pub out_of: Option<String>,
    /// What it holds beside itself.
    pub holds: Vec<Held>,
    /// What was covered in it before it was kept.
    pub blacked_out: Option<BlackedOut>,
    /// Why it was marked as protected later.
    pub protected_reason: Option<String>,
    /// When and why it was erased: then nothing else of it is left but its number and kind, and when it was added.
    pub erased: Option<Erased>,
    /// What it shows and what not.
    pub claims: Claims,
    /// Its times.
    pub times: Vec<ItemTime>,
}

impl Journal {
    /// The evidence of a case, by number, protected references included.
    ///
    /// # Errors
    /// [`Failure::NotFound`] for the case.
    pub fn evidence(&self, case: &str) -> Result<Vec<EvidenceItem>, Failure> {
        self.case(case)?;
        match self.read(|db| query(db, "e.case_id = ?1", case)) {
            // That some are missing is said where the damage is.
            Err(_) if self.is_damaged() => self.readable(case, "evidence", |id| self.evidence_item(id)),
            read => read,
        }
    }

    /// The evidence of a case that is among `ids`, however much there is beside it.
    pub(crate) fn evidence_among(&self, case: &str, ids: &[String]) -> Result<Vec<EvidenceItem>, Failure> {
        let among = "e.case_id = json_extract(?1, '$[0]') AND e.id IN (SELECT value FROM json_each(?1, '$[1]'))";
        self.read(|db| query(db, among, &serde_json::json!([case, ids]).to_string()))
    }

    /// One item or reference.
    ///
    /// # Errors
    /// [`Failure::NotFound`].
    pub fn evidence_item(&self, id: &str) -> Result<EvidenceItem, Failure> {
        self.read(|db| query(db, "e.id = ?1", id)?.pop().ok_or(Failure::NotFound))
    }

    /// The evidence file of an item that may be opened.
    ///
    /// # Errors
    /// [`Failure::ItemErased`], [`Failure::ItemProtected`] for a reference or a protected item, [`Failure::NotFound`].
    pub(crate) fn openable_blob(&self, item: &EvidenceItem) -> Result<BlobName, Failure> {
        if item.erased.is_some() {
            return Err(Failure::ItemErased);
        }
        if item.protected {
            return Err(Failure::ItemProtected);
        }
        self.read(|db| {
            let name: Option<String> =
                crate::journal::found(
                    db.query_row("SELECT blob FROM evidence WHERE id = ?1", [&item.id], |row| row.get(0)),
                )?;
            name.map(BlobName::from_journal).ok_or(Failure::ItemProtected)
        })
    }
}

/// Items; `which` is a condition on `e` with one parameter.
pub(super) fn query(db: &Connection, which: &'static str, value: &str) -> Result<Vec<EvidenceItem>, Failure> {
    let mut rows = db.prepare(&format!(
        "SELECT e.id, e.number, e.kind, e.title, e.original_name, e.original_path, e.size, e.sha256, e.media_type,
                e.depicts, e.permission, e.received_from, e.came, e.added, e.text, e.where_it_is, e.url,
                e.account_id, e.modified, e.seen, p.reason, e.device_id, e.out_of,
                e.holds, e.blacked_out, r.written, r.reason, r.instructed_by, r.instructed_at, r.despite_hold
         FROM evidence e LEFT JOIN protected p ON p.evidence_id = e.id LEFT JOIN erased r ON r.thing = e.id
         WHERE {which} ORDER BY e.number",
    ))?;
    Ok(rows.query_map([value], read_item)?.collect::<Result<_, _>>()?)
}

fn read_item(row: &Row<'_>) -> rusqlite::Result<EvidenceItem> {
    let kind: String = row.get(2)?;
    let added: String = row.get(13)?;
    let protected_reason: Option<String> = row.get(20)?;
    let is_reference = kind == "reference";
    let protected = is_reference || protected_reason.is_some();
    let erased = Erased::read(row, 25)?;
    let time = |what: &str, at: Option<String>, source: &str| {
        at.map(|at| ItemTime { what: what.to_owned(), at, source: source.to_owned() })
    };
    let times = [
        time("modified", row.get(18)?, "file-system"),
        time("seen", row.get(19)?, "person"),
        time("collected", Some(added.clone()), "this-computer"),
    ];
    let shows: &[&str] = match (is_reference, protected) {
        _ if erased.is_some() => &[],
        (true, _) => &["said-where"],
        // Nothing opens it any more, a check included: that it is unchanged can't be told.
        (false, true) => &["handed-over-by"],
        (false, false) => &["unchanged-since", "handed-over-by"],
    };
    let does_not_show: &[&str] = if erased.is_some() { &[] } else { &["who-wrote-it", "that-it-is-true"] };
    let codes = |codes: &[&str]| codes.iter().map(|&code| code.to_owned()).collect();
    Ok(EvidenceItem {
        id: row.get(0)?,
        number: row.get(1)?,
        title: row.get(3)?,
        original_name: row.get(4)?,
        original_path: row.get(5)?,
        size: row.get::<_, Option<i64>>(6)?.and_then(|size| u64::try_from(size).ok()),
        sha256: row.get(7)?,
        media_type: row.get(8)?,
        protected,
        depicts: row.get::<_, Option<String>>(9)?.as_deref().and_then(Depicts::from_name),
        permission: row.get(10)?,
        received_from: row.get(11)?,
        came: row.get(12)?,
        text: row.get(14)?,
        where_it_is: row.get(15)?,
        url: row.get(16)?,
        account: row.get(17)?,
        device: row.get(21)?,
        out_of: row.get(22)?,
        holds: from_json(row.get(23)?).unwrap_or_default(),
        blacked_out: from_json(row.get(24)?),
        // Of an erased item the reason is erased too.
        protected_reason: protected_reason.filter(|reason| !reason.is_empty()),
        claims: Claims { shows: codes(shows), does_not_show: codes(does_not_show) },
        erased,
        times: times.into_iter().flatten().collect(),
        kind,
        added,
    })
}

/// What the journal keeps as JSON. What can't be read is as if it were not there: the custody event still says it.
fn from_json<T: DeserializeOwned>(column: Option<String>) -> Option<T> {
    column.and_then(|text| serde_json::from_str(&text).ok())
}
