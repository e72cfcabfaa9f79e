//! Reading evidence again: does each item still have the hash it had when it came?

use std::{
    fs::{self, File},
    io::{Read, Write},
    path::Path,
};

use serde::Serialize;
use serde_json::json;
use sha2::{Digest, Sha256};

use super::{EvidenceItem, Work};
use crate::{
    durable::sync_folder_of,
    failure::Failure,
    journal::{CheckOutcome, Finding, Journal},
};

/// What is said of an item that nothing opens.
const NOT_OPENED: &str = "not-opened";

/// What is said of a stub.
const ERASED: &str = "erased";

/// What verifying one item gave.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct VerifyRow {
    /// The item's id.
    pub id: String,
    /// The item's number.
    pub number: u32,
    /// Whether it is what it was.
    pub ok: bool,
    /// `missing`, `damaged` or `changed`; for an item that is not opened `not-opened`, for one that is gone `erased`.
    pub problem: Option<String>,
}

impl Journal {
    /// Reads every item of a case again. Protected items are not opened.
    ///
    /// # Errors
    /// [`Failure::NotFound`] for the case, [`Failure::Cancelled`].
    pub fn verify_evidence(&self, case: &str, work: &dyn Work) -> Result<Vec<VerifyRow>, Failure> {
        let items = self.evidence(case)?;
        let of = items.iter().filter(|item| item.may_be_opened()).filter_map(|item| item.size).sum();
        let mut done = 0;
        items
            .iter()
            .map(|item| {
                let problem = match () {
                    () if item.erased.is_some() => Some(ERASED.to_owned()),
                    () if item.protected => Some(NOT_OPENED.to_owned()),
                    () => self.problem_of(item, &mut |read| {
                        done += read;
                        work.progress(done, of);
                        work.go_on()
                    })?,
                };
                let ok = !item.may_be_opened() || problem.is_none();
                Ok(VerifyRow { id: item.id.clone(), number: item.number, ok, problem })
            })
            .collect()
    }

    /// Checks everything: chains, head, key files, and each item that may be opened.
    ///
    /// # Errors
    /// [`Failure::JournalDamaged`], [`Failure::Cancelled`].
    pub fn check(&self, work: &dyn Work) -> Result<(CheckOutcome, Vec<Finding>), Failure> {
        let (mut outcome, mut findings) = self.check_chains()?;
        for case in self.cases()? {
            for row in self.verify_evidence(&case.id, work)? {
                match row.problem {
                    Some(problem) if row.ok => outcome.not_opened += u32::from(problem == NOT_OPENED),
                    problem => {
                        outcome.items += 1;
                        findings.extend(problem.map(|problem| Finding {
                            kind: "evidence".into(),
                            id: Some(row.id),
                            number: Some(row.number),
                            problem,
                        }));
                    }
                }
            }
        }
        outcome.ok = findings.is_empty();
        Ok((outcome, findings))
    }

    /// Writes an item's original bytes to `out`, which must not exist yet.
    ///
    /// # Errors
    /// [`Failure::ItemProtected`], [`Failure::ItemErased`], [`Failure::EvidenceDamaged`], [`Failure::OutputExists`],
    /// [`Failure::DiskFull`], [`Failure::ReadOnly`]; no half-written file is left.
    pub fn extract(&self, id: &str, out: &Path, work: &dyn Work) -> Result<(), Failure> {
        let item = self.evidence_item(id)?;
        let blob = self.openable_blob(&item)?;
        let mut reader = self.vault().open_blob(&blob)?;
        let mut file = File::create_new(out).map_err(Failure::writing)?;
        let copied = (|| {
            let mut hash = Sha256::new();
            let (mut done, of) = (0, item.size.unwrap_or_default());
            read_pieces(&mut reader, &mut |piece| {
                hash.update(piece);
                file.write_all(piece).map_err(Failure::writing)?;
                done += piece.len() as u64;
                work.progress(done, of);
                work.go_on()
            })?;
            file.sync_all().and_then(|()| sync_folder_of(out)).map_err(Failure::writing)?;
            let same = item.sha256.as_deref() == Some(hex::encode(hash.finalize()).as_str());
            same.then_some(()).ok_or(Failure::EvidenceDamaged)?;
            self.write(|w| {
                let case: String =
                    w.tx().query_row("SELECT case_id FROM evidence WHERE id = ?1", [id], |row| row.get(0))?;
                w.custody(&case, "evidence-extracted", Some(id), &json!({ "number": item.number }))
            })
        })();
        if copied.is_err() {
            let _ = fs::remove_file(out);
        }
        copied
    }

    fn problem_of(
        &self,
        item: &EvidenceItem,
        see: &mut dyn FnMut(u64) -> Result<(), Failure>,
    ) -> Result<Option<String>, Failure> {
        let blob = self.openable_blob(item)?;
        if !self.vault().has_blob(&blob) {
            return Ok(Some("missing".to_owned()));
        }
        let mut hash = Sha256::new();
        let read = self.vault().open_blob(&blob).and_then(|mut reader| {
            read_pieces(&mut reader, &mut |piece| {
                hash.update(piece);
                see(piece.len() as u64)
            })
        });
        match read {
            Err(Failure::EvidenceDamaged) => Ok(Some("damaged".to_owned())),
            Err(failure) => Err(failure),
            // Whole and ours, but another item's bytes: somebody exchanged the files.
            Ok(()) if item.sha256.as_deref() != Some(hex::encode(hash.finalize()).as_str()) => {
                Ok(Some("changed".to_owned()))
            }
            Ok(()) => Ok(None),
        }
    }
}

/// Reads decrypted bytes piece by piece; a wrong byte is [`Failure::EvidenceDamaged`].
pub(crate) fn read_pieces(
    reader: &mut impl Read,
    see: &mut dyn FnMut(&[u8]) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let mut piece = vec![0; 1 << 18];
    loop {
        let read = reader.read(&mut piece).map_err(|_| Failure::EvidenceDamaged)?;
        match piece.get(..read) {
            Some([]) | None => return Ok(()),
            Some(bytes) => see(bytes)?,
        }
    }
}
