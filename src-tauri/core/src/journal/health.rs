//! What does not fit together: the journal against its head, and the fixed files against the journal.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;
use serde::Serialize;

use super::{
    Access, Journal, custody, database,
    erase::is_erased_case,
    fixed,
    pages::{self, Pages},
};
use crate::{
    failure::Failure,
    vault::{ChainEnd, Head, Heads, Vault},
};

/// Something noticed about the vault that the person should know. Nothing is repaired in silence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Finding {
    /// What it is about: `journal`, `case`, `entry`, `evidence`, `account`, `device`, `submission`, `head`, `key-slot` or
    /// `vault-file`.
    pub kind: String,
    /// The id of the thing; of a file its name.
    pub id: Option<String>,
    /// The number of an entry, item or device.
    pub number: Option<u32>,
    /// What is wrong, as a code: `events-missing`, `chain-broken`, `head-missing`, `changed`,
    /// `missing`, `damaged`, and `unreadable` for what lies on a damaged page. The words begin with `finding-`.
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
    /// Whether a page of the journal is not as it was written.
    pub(super) damaged: bool,
}

/// Where the journal was found behind its head: chain, and the head's length and hash, to the journal's length.
type Gaps = BTreeMap<(String, u32, String), u32>;

/// The pages of a journal up to this size are all looked at when it is opened: it takes a few milliseconds. Those of a
/// larger one are looked at by the check, and after a crash.
const LOOKED_AT_WHEN_OPENED: u64 = 16 << 20;

/// Compares the journal with the head when a vault is opened. Where it is opened to write, gaps are written
/// down, so that later writing does not cover them up, and a head that is behind is caught up.
///
/// A page that can't be read hides what is on it and nothing else: it is a finding, and the rest opens. `taken_back`: a crash
/// had left something half-written, and opening took it back.
///
/// # Errors
/// [`Failure::NotAllowed`] and [`Failure::DriveFailing`] where the system does not give back the files beside the journal.
pub(super) fn compare_with_head(
    db: &mut Connection,
    vault: &Vault,
    access: Access,
    taken_back: bool,
    now: &str,
) -> Result<Health, Failure> {
    let small = vault.journal_path().metadata().is_ok_and(|file| file.len() <= LOOKED_AT_WHEN_OPENED);
    let look = match access {
        Access::Read => pages::look_at,
        Access::Write => pages::mend_unused,
    };
    let mut damaged = (small || taken_back) && !matches!(look(db), Ok(Pages::Whole | Pages::UnusedTorn));
    let again = || access.open(vault);

    let files = match database::read(db, again, |db| fixed_file_findings(db, vault)) {
        Err(failure @ (Failure::NotAllowed | Failure::DriveFailing)) => return Err(failure),
        files => files,
    };
    let mut findings = or_damaged(files, &mut damaged).unwrap_or_default();
    let Heads { head, problems } = vault.read_heads();
    if head.is_none() {
        findings.push(Finding { kind: "head".into(), id: None, number: None, problem: "head-missing".into() });
    }
    for (name, problem) in &problems {
        findings.push(Finding {
            kind: "head".into(),
            id: Some((*name).into()),
            number: None,
            problem: (*problem).into(),
        });
    }
    let journal = or_damaged(database::read(db, again, custody::all_ends), &mut damaged);
    let mut gaps = or_damaged(database::read(db, again, known_gaps), &mut damaged).unwrap_or_default();
    let mut all_noted = true;
    if let Some(journal) = &journal {
        for (chain, end) in head.iter().flat_map(|head| &head.chains) {
            let looked =
                database::read(db, again, |db| look_for_gap(db, &mut gaps, journal, (chain, end), access, now));
            match looked {
                Ok(noted) => all_noted &= noted,
                Err(_) => damaged = true,
            }
        }
    }
    findings.extend(gap_findings(&gaps));
    if damaged {
        findings.push(journal_damaged());
    }
    Ok(match journal {
        Some(journal) => {
            let differs = head.as_ref() != Some(&journal) || !problems.is_empty();
            // A gap that could not be written down is told by this head alone.
            if differs && all_noted && access == Access::Write {
                // A vault on a read-only disk can still be read: the next write catches up.
                let _ = vault.write_head(&journal);
            }
            let missing = gaps.iter().map(|((_, length, _), here)| length.saturating_sub(*here));
            let missing_events = missing.fold(0, u32::saturating_add);
            Health { head: journal, findings, missing_events, damaged }
        }
        // How the chains end can't be told: what the head says of it stays.
        None => Health { head: head.unwrap_or_default(), findings, missing_events: 0, damaged },
    })
}

fn or_damaged<T>(read: Result<T, Failure>, damaged: &mut bool) -> Option<T> {
    *damaged |= read.is_err();
    read.ok()
}

fn journal_damaged() -> Finding {
    Finding { kind: "journal".into(), id: None, number: None, problem: "damaged".into() }
}

/// Whether what it found is written down, where it has to be.
fn look_for_gap(
    db: &Connection,
    gaps: &mut Gaps,
    journal: &Head,
    (chain, end): (&String, &ChainEnd),
    access: Access,
    now: &str,
) -> Result<bool, Failure> {
    // A crash may have come between erasing a case and writing the head: that chain is not missing.
    if is_erased_case(db, chain)? {
        return Ok(true);
    }
    let here = journal.chains.get(chain).map_or(0, |own| own.length);
    if here < end.length || !custody::has_hash(db, chain, end)? {
        let gap = (chain.clone(), end.length, end.hash.clone());
        let noted = gaps.contains_key(&gap) || access == Access::Write && note_gap(db, chain, here, end, now).is_ok();
        gaps.entry(gap).or_insert(here);
        return Ok(noted);
    }
    Ok(true)
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

/// Whether the journal fits together beyond each single page: every index its table, every reference a row.
fn fits_together(db: &Connection) -> Result<bool, Failure> {
    let mut rows = db.prepare("PRAGMA integrity_check(1)")?;
    let answers: Vec<String> = rows.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    Ok(answers == ["ok"] && !db.prepare("PRAGMA foreign_key_check")?.exists([])?)
}

impl Journal {
    /// Reads every page, verifies each custody chain, counts the gaps, and names what a damaged page hides. Evidence is
    /// looked at by `evidence`.
    ///
    /// # Errors
    /// None that damage alone could cause.
    pub fn check_chains(&self) -> Result<(CheckOutcome, Vec<Finding>), Failure> {
        let mut findings = self.findings().to_vec();
        let missing_events = self.missing_events;
        let mut outcome = CheckOutcome { ok: true, items: 0, events: 0, cases: 0, not_opened: 0, missing_events };
        let whole = self.read(|db| Ok(pages::look_at(db)? != Pages::Damaged && fits_together(db)?)).unwrap_or(false);
        if !whole {
            self.note_damage();
            if !findings.iter().any(|finding| finding.kind == "journal") {
                findings.push(journal_damaged());
            }
            findings.extend(self.hidden());
        }
        let (_, chains) = self.cases_as_far_as_readable();
        for chain in chains {
            outcome.cases += 1;
            let verified = self
                .read(|db| custody::stored_events(db, &chain))
                .and_then(|events| custody::verify_chain(&chain, &events));
            match verified {
                Ok(view) => outcome.events += view.length,
                Err(_) => findings.push(Finding {
                    kind: "case".into(),
                    id: Some(chain),
                    number: None,
                    problem: "chain-broken".into(),
                }),
            }
        }
        outcome.ok = findings.is_empty();
        Ok((outcome, findings))
    }
}
