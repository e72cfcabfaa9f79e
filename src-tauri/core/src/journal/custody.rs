//! The custody chain of a case: canonical JSON events, each with the hash of the one before.

use bip39::Mnemonic;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::{Journal, Writing, case};
use crate::{
    failure::Failure,
    id::make_random,
    sha256::Sha256,
    vault::{ChainEnd, Head},
};

/// What the first event of a chain has as the hash of the one before it.
const NO_HASH: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// One custody event as it is hashed: RFC 8785 canonical JSON of exactly these keys.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Event {
    /// The form of this event; 1.
    v: u32,
    case: String,
    seq: u32,
    at: String,
    action: String,
    subject: Option<String>,
    /// SHA-256 of the salt's bytes followed by the detail's bytes.
    detail: String,
    prev: String,
}

/// One custody event as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct CustodyEvent {
    /// Its place in the chain, from 1.
    pub seq: u32,
    /// When it was written.
    pub at: String,
    /// What was done, in kebab case: `evidence-added`, `entry-corrected` …
    pub action: String,
    /// The id of what it was done to.
    pub subject: Option<String>,
    /// SHA-256 of the event, in hex.
    pub hash: String,
    /// SHA-256 of the event before.
    pub prev: String,
    /// The detail as JSON; empty where it was erased.
    pub detail: String,
}

/// The whole chain of a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct CustodyView {
    /// The events in order.
    pub events: Vec<CustodyEvent>,
    /// The hash of the last event.
    pub head: String,
    /// How many events there are.
    pub length: u32,
    /// The head's first 128 bits as twelve words, to be read to someone.
    pub spoken: Vec<String>,
}

/// An event as it is stored and handed over: the bytes that were hashed, and what lies beside them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoredEvent {
    /// Canonical JSON.
    pub event: String,
    /// SHA-256 of `event`, in hex.
    pub hash: String,
    /// The salt in hex; missing where the detail was erased or left out.
    pub salt: Option<String>,
    /// The detail as canonical JSON; missing where it was erased or left out.
    pub detail: Option<String>,
}

impl Writing<'_> {
    /// Appends an event to the chain of a case. `detail` may be erased later; the rest stays for good.
    pub(crate) fn custody(
        &mut self,
        case: &str,
        action: &str,
        subject: Option<&str>,
        detail: &serde_json::Value,
    ) -> Result<(), Failure> {
        let end = match self.ends.get(case) {
            Some(end) => end.clone(),
            None => end_of(self.tx(), case)?,
        };
        let salt = hex::encode(make_random::<16>()?);
        let detail = serde_json_canonicalizer::to_string(detail).map_err(Failure::internal)?;
        let event = Event {
            v: 1,
            case: case.to_owned(),
            seq: end.length + 1,
            at: self.written(),
            action: action.to_owned(),
            subject: subject.map(str::to_owned),
            detail: detail_hash(&salt, &detail),
            prev: end.hash,
        };
        let text = serde_json_canonicalizer::to_string(&event).map_err(Failure::internal)?;
        let hash = Sha256::of(&text);
        self.tx().execute(
            "INSERT INTO custody (case_id, seq, event, hash) VALUES (?1, ?2, ?3, ?4)",
            (case, event.seq, &text, &hash),
        )?;
        self.tx().execute(
            "INSERT INTO custody_detail (case_id, seq, salt, detail) VALUES (?1, ?2, ?3, ?4)",
            (case, event.seq, &salt, &detail),
        )?;
        self.ends.insert(case.to_owned(), ChainEnd { length: event.seq, hash });
        Ok(())
    }
}

impl Journal {
    /// The custody chain of a case.
    ///
    /// # Errors
    /// [`Failure::NotFound`]; [`Failure::JournalDamaged`] if the chain does not verify.
    pub fn custody(&self, case: &str) -> Result<CustodyView, Failure> {
        let stored = self.custody_as_stored(case)?;
        verify_chain(case, &stored)
    }

    /// When something was last written into a case: the time of the last event of its chain.
    ///
    /// # Errors
    /// [`Failure::NotFound`]; [`Failure::JournalDamaged`].
    pub fn last_saved(&self, case: &str) -> Result<Option<String>, Failure> {
        self.read(|db| {
            case::get(db, case)?;
            let mut rows = db.prepare("SELECT event FROM custody WHERE case_id = ?1 ORDER BY seq DESC LIMIT 1")?;
            let event: Option<String> = rows.query_map([case], |row| row.get(0))?.next().transpose()?;
            let event = event.map(|event| serde_json::from_str::<Event>(&event)).transpose();
            Ok(event.map_err(|_| Failure::JournalDamaged)?.map(|event| event.at))
        })
    }

    /// The end of a case's chain as twelve words, to be read to someone.
    ///
    /// # Errors
    /// [`Failure::NotFound`]; [`Failure::JournalDamaged`].
    pub fn spoken(&self, case: &str) -> Result<Vec<String>, Failure> {
        self.read(|db| {
            case::get(db, case)?;
            spoken_digest(&end_of(db, case)?.hash)
        })
    }

    /// The chain as it is handed over.
    pub(crate) fn custody_as_stored(&self, case: &str) -> Result<Vec<StoredEvent>, Failure> {
        self.read(|db| {
            case::get(db, case)?;
            stored_events(db, case)
        })
    }
}

/// Computes a chain again from its events.
///
/// # Errors
/// [`Failure::JournalDamaged`] at the first event that does not follow from the one before, or whose
/// detail is not what was hashed.
pub fn verify_chain(case: &str, stored: &[StoredEvent]) -> Result<CustodyView, Failure> {
    let mut head = NO_HASH.to_owned();
    let mut events = Vec::with_capacity(stored.len());
    for (index, row) in stored.iter().enumerate() {
        let event: Event = serde_json::from_str(&row.event).map_err(|_| Failure::JournalDamaged)?;
        let place = u32::try_from(index).unwrap_or(u32::MAX).saturating_add(1);
        let detail_fits = match (&row.salt, &row.detail) {
            (Some(salt), Some(detail)) => detail_hash(salt, detail) == event.detail,
            _ => true,
        };
        if event.case != case
            || event.seq != place
            || event.prev != head
            || Sha256::of(&row.event) != row.hash
            || !detail_fits
        {
            return Err(Failure::JournalDamaged);
        }
        head.clone_from(&row.hash);
        events.push(CustodyEvent {
            seq: place,
            at: event.at,
            action: event.action,
            subject: event.subject,
            hash: row.hash.clone(),
            prev: event.prev,
            detail: row.detail.clone().unwrap_or_default(),
        });
    }
    let length = u32::try_from(events.len()).unwrap_or(u32::MAX);
    let spoken = spoken_digest(&head)?;
    Ok(CustodyView { events, head, length, spoken })
}

/// The first 128 bits of a SHA-256 in hex, as twelve words (BIP 39, English, with its checksum).
///
/// # Errors
/// [`Failure::JournalDamaged`] if `hash` is not a hash.
pub fn spoken_digest(hash: &str) -> Result<Vec<String>, Failure> {
    let bytes = hex::decode(hash).map_err(|_| Failure::JournalDamaged)?;
    let half = bytes.get(..16).ok_or(Failure::JournalDamaged)?;
    let words = Mnemonic::from_entropy(half).map_err(Failure::internal)?;
    Ok(words.words().map(str::to_owned).collect())
}

/// The ends of all chains in the journal.
pub(super) fn all_ends(db: &Connection) -> Result<Head, Failure> {
    let mut head = Head::default();
    for case in case::list(db)? {
        let end = end_of(db, &case.id)?;
        head.chains.insert(case.id, end);
    }
    Ok(head)
}

/// Whether the chain has, at the head's length, the head's hash.
pub(super) fn has_hash(db: &Connection, chain: &str, end: &ChainEnd) -> Result<bool, Failure> {
    let mut row = db.prepare("SELECT 1 FROM custody WHERE case_id = ?1 AND seq = ?2 AND hash = ?3")?;
    Ok(end.length == 0 || row.exists((chain, end.length, &end.hash))?)
}

/// The events of a case in order, with the details that are still there.
pub(super) fn stored_events(db: &Connection, case: &str) -> Result<Vec<StoredEvent>, Failure> {
    let mut rows = db.prepare(
        "SELECT c.event, c.hash, d.salt, d.detail FROM custody c
         LEFT JOIN custody_detail d ON d.case_id = c.case_id AND d.seq = c.seq
         WHERE c.case_id = ?1 ORDER BY c.seq",
    )?;
    let events = rows.query_map([case], |row| {
        Ok(StoredEvent { event: row.get(0)?, hash: row.get(1)?, salt: row.get(2)?, detail: row.get(3)? })
    })?;
    Ok(events.collect::<Result<_, _>>()?)
}

fn end_of(db: &Connection, case: &str) -> Result<ChainEnd, Failure> {
    let mut rows = db.prepare("SELECT seq, hash FROM custody WHERE case_id = ?1 ORDER BY seq DESC LIMIT 1")?;
    let end = rows.query_map([case], |row| Ok(ChainEnd { length: row.get(0)?, hash: row.get(1)? }))?.next();
    Ok(end.transpose()?.unwrap_or(ChainEnd { length: 0, hash: NO_HASH.to_owned() }))
}

fn detail_hash(salt: &str, detail: &str) -> String {
    let mut hash = Sha256::new();
    hash.update(hex::decode(salt).unwrap_or_default());
    hash.update(detail);
    hash.hex()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::journal::tests::{journal, new_case};

    #[test]
    fn a_chain_verifies_and_each_change_is_noticed() {
        let (_folder, journal) = journal();
        let case = new_case(&journal);
        let stored = journal.custody_as_stored(&case).unwrap();
        assert_eq!(verify_chain(&case, &stored).unwrap().length, 1);
        for change in 0..4 {
            let mut changed = stored.clone();
            match change {
                0 => changed[0].event = changed[0].event.replace("case-opened", "case-erased"),
                1 => changed[0].hash = NO_HASH.into(),
                2 => changed[0].detail = Some("{}".into()),
                _ => changed.push(changed[0].clone()),
            }
            assert!(verify_chain(&case, &changed).is_err(), "{change}");
        }
    }

    #[test]
    fn an_erased_detail_leaves_a_chain_that_verifies() {
        let (_folder, journal) = journal();
        let case = new_case(&journal);
        let mut stored = journal.custody_as_stored(&case).unwrap();
        stored[0].detail = None;
        assert_eq!(verify_chain(&case, &stored).unwrap().events[0].detail, "");
    }

    #[test]
    fn the_journal_refuses_to_change_a_custody_event() {
        let (_folder, journal) = journal();
        new_case(&journal);
        for sql in ["UPDATE custody SET hash = ''", "DELETE FROM custody", "UPDATE custody_detail SET detail = ''"] {
            assert!(journal.write(|w| Ok(w.tx().execute(sql, [])?)).is_err(), "{sql}");
        }
    }

    #[test]
    fn twelve_words_stand_for_the_first_half_of_the_hash() {
        let words = spoken_digest(&"7f".repeat(32)).unwrap();
        assert_eq!(words.join(" "), "legal winner thank year wave sausage worth useful legal winner thank yellow");
    }
}
