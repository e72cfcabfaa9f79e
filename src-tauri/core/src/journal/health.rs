//! What does not fit together: the journal against its head, and the fixed files against the journal.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;
use serde::Serialize;

use super::{Access, Journal, custody, fixed};
use crate::{
    failure::Failure,
    vault::{ChainEnd, Head, Vault},
};

/// Something noticed about the vault that the person should know. Nothing is repaired in silence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Finding {
    /// What it is about: `case`, `evidence`, `head`, `key-slot` or `vault-file`.
    pub kind: String,
    /// The id of the case or item.
    pub id: Option<String>,
    /// The item's number.
    pub number: Option<u32>,
    /// What is wrong, as a code: `events-missing`, `chain-broken`, `head-missing`, `changed`,
    /// `missing`, `damaged`. The words are in `findings.ftl`.
    pub problem: String,
}

/// What [`Journal::check`](Journal) looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct CheckOutcome {
    /// Whether nothing is wrong.
    pub ok: bool,
    /// Evidence items that were read again.
    pub items: u32,
    /// Custody events whose hashes were computed again.
    pub events: u32,
    /// Cases.
    pub cases: u32,
    /// Protected items, which nothing opens.
    pub not_opened: u32,
    /// Events that were once saved and are not in the journal.
    pub missing_events: u32,
}

/// What opening found out.
pub(super) struct Health {
    /// The ends of all chains in the journal.
    pub(super) head: Head,
    /// What does not fit together.
    pub(super) findings: Vec<Finding>,
    /// Events that were once saved and are not in the journal.
    pub(super) missing_events: u32,
}

/// Where the journal was found behind its head: chain, and the head's length and hash, to the journal's length.
type Gaps = BTreeMap<(String, u32, String), u32>;

/// Compares the journal with the head when a vault is opened. Where it is opened to write, gaps are written
/// down, so that later writing does not cover them up, and a head that is behind is caught up.
pub(super) fn compare_with_head(db: &Connection, vault: &Vault, access: Access, now: &str) -> Result<Health, Failure> {
    let mut findings = fixed_file_findings(db, vault)?;
    let journal = custody::all_ends(db)?;
    let head = vault.read_head();
    if head.is_none() {
        findings.push(Finding { kind: "head".into(), id: None, number: None, problem: "head-missing".into() });
    }
    let mut gaps = known_gaps(db)?;
    for (chain, end) in head.iter().flat_map(|head| &head.chains) {
        let here = journal.chains.get(chain).map_or(0, |own| own.length);
        if here < end.length || !custody::has_hash(db, chain, end)? {
            let gap = (chain.clone(), end.length, end.hash.clone());
            if !gaps.contains_key(&gap) && access == Access::Write {
                note_gap(db, chain, here, end, now)?;
            }
            gaps.entry(gap).or_insert(here);
        }
    }
    findings.extend(gap_findings(&gaps));
    if head.as_ref() != Some(&journal) && access == Access::Write {
        // A vault on a read-only disk can still be read: the next write catches up.
        let _ = vault.write_head(&journal);
    }
    let missing = gaps.iter().map(|((_, length, _), here)| length.saturating_sub(*here));
    let missing_events = missing.fold(0, u32::saturating_add);
    Ok(Health { head: journal, findings, missing_events })
}

fn note_gap(db: &Connection, chain: &str, here: u32, end: &ChainEnd, now: &str) -> Result<(), Failure> {
    db.execute(
        "INSERT OR IGNORE INTO gap (chain, journal_length, head_length, head_hash, noticed)
         VALUES (?1, ?2, ?3, ?4, ?5)",
        (chain, here, end.length, &end.hash, now),
    )?;
    Ok(())
}

fn known_gaps(db: &Connection) -> Result<Gaps, Failure> {
    let mut rows = db.prepare("SELECT chain, head_length, head_hash, journal_length FROM gap")?;
    let gaps = rows.query_map([], |row| Ok(((row.get(0)?, row.get(1)?, row.get(2)?), row.get(3)?)))?;
    Ok(gaps.collect::<Result<_, _>>()?)
}

fn gap_findings(gaps: &Gaps) -> impl Iterator<Item = Finding> {
    let chains: BTreeSet<&String> = gaps.keys().map(|(chain, _, _)| chain).collect();
    chains.into_iter().map(|chain| Finding {
        kind: "case".into(),
        id: Some(chain.clone()),
        number: None,
        problem: "events-missing".into(),
    })
}

fn fixed_file_findings(db: &Connection, vault: &Vault) -> Result<Vec<Finding>, Failure> {
    let finding = |(name, problem): (String, &str)| {
        let kind = if name.starts_with("keys/") { "key-slot" } else { "vault-file" };
        Finding { kind: kind.into(), id: Some(name), number: None, problem: problem.into() }
    };
    Ok(fixed::problems(db, vault)?.into_iter().map(finding).collect())
}

/// Whether every page on disk is as it was written: of the journal, or of the older one beside the copy in memory.
pub(super) fn every_page_is_authentic(db: &Connection) -> Result<bool, Failure> {
    let mut files = db.prepare("SELECT name FROM pragma_database_list")?;
    let names: Vec<String> = files.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    for name in names {
        // SQLCipher's own pragma: it has a row for each bad page, and none for what is not encrypted.
        if db.prepare(&format!("PRAGMA {name}.cipher_integrity_check"))?.exists([])? {
            return Ok(false);
        }
    }
    Ok(true)
}

impl Journal {
    /// Verifies each custody chain and counts the gaps. Evidence is verified by `evidence`.
    ///
    /// # Errors
    /// [`Failure::JournalDamaged`] if the journal can't be read.
    pub fn check_chains(&self) -> Result<(CheckOutcome, Vec<Finding>), Failure> {
        let mut findings = self.findings().to_vec();
        self.read(|db| {
            if !every_page_is_authentic(db)? {
                findings.push(Finding { kind: "journal".into(), id: None, number: None, problem: "damaged".into() });
            }
            let missing_events = self.missing_events;
            let mut outcome = CheckOutcome { ok: true, items: 0, events: 0, cases: 0, not_opened: 0, missing_events };
            for case in super::case::list(db)? {
                outcome.cases += 1;
                let events = custody::stored_events(db, &case.id)?;
                outcome.events += u32::try_from(events.len()).unwrap_or(u32::MAX);
                if custody::verify_chain(&case.id, &events).is_err() {
                    findings.push(Finding {
                        kind: "case".into(),
                        id: Some(case.id),
                        number: None,
                        problem: "chain-broken".into(),
                    });
                }
            }
            outcome.ok = findings.is_empty();
            Ok((outcome, findings))
        })
    }
}
